#include "app/services/basket_import.h"
#include "app/services/chunk_run.h"

namespace offerwright::app {
namespace {

/// Of text; its baskets share the dictionary of a block.
constexpr std::size_t kImportedChunk = 4 * 1024 * 1024;

/// What is made of a chunk.
struct ImportedChunk {
    std::vector<ReplayBlock> blocks;
    Tally refused;
};

/// One import while it runs.
class ImportJob {
public:
    using Part = ImportedChunk;
    class Worker;

    ImportJob(ReplayFileWriter& writer, const BasketSource& source)
        : m_writer(writer)
        , m_source(source) {}

    std::expected<void, Failure> take(const ImportedChunk& chunk) {
        merge(m_refused, chunk.refused);
        for (const ReplayBlock& block : chunk.blocks)
            if (const auto added = m_writer.add(block); !added) return added;
        return {};
    }
    std::int64_t taken() const { return m_writer.baskets() + m_refused.refused; }
    const Tally& refused() const { return m_refused; }

private:
    ReplayFileWriter& m_writer;
    const BasketSource& m_source;
    Tally m_refused;
};

class ImportJob::Worker {
public:
    explicit Worker(const ImportJob& job)
        : m_reader(job.m_source.reader()) {}

    std::optional<std::expected<ImportedChunk, Failure>> partOf(const BasketChunk& chunk, const std::stop_token& stop) {
        ImportedChunk made;
        if (const auto opened = m_reader->open(chunk); !opened) return std::unexpected(opened.error());
        for (;;) {
            if (stop.stop_requested()) return std::nullopt;
            const auto isThere = m_reader->next(m_basket);
            if (!isThere) return std::unexpected(isThere.error());
            if (!*isThere) break;
            add(made);
        }
        if (!m_block.isEmpty()) made.blocks.push_back(m_block.take());
        return made;
    }

private:
    void add(ImportedChunk& made) {
        if (!m_basket.sale) return addRefusal(made.refused, {m_basket.number, m_basket.id, m_basket.fault});
        m_block.add(*m_basket.sale);
        if (m_block.isFull()) made.blocks.push_back(m_block.take());
    }

    std::unique_ptr<BasketReader> m_reader;
    ReplayBlockWriter m_block;
    ReadBasket m_basket;
};

} // namespace

std::expected<BasketImport, Failure> importBaskets(const BasketImportRequest& request, const std::stop_token& stop) {
    const auto source = openBaskets(request.path, request.programme, kImportedChunk);
    if (!source) return std::unexpected(source.error());
    auto writer = ReplayFileWriter::open(request.to);
    if (!writer) return std::unexpected(writer.error());
    ImportJob job(*writer, **source);
    const auto isPartial = ChunkRun(job, **source, request.threads, request.progress, stop).run();
    if (!isPartial) return std::unexpected(isPartial.error());
    BasketImport done{.refused = job.refused(), .isPartial = *isPartial};
    if (done.isPartial) return done;
    if (const auto finished = writer->finish(); !finished) return std::unexpected(finished.error());
    done.baskets = writer->baskets();
    done.lines = writer->lines();
    done.bytes = writer->bytes();
    return done;
}

} // namespace offerwright::app
