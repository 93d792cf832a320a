/// \file The kinds of sources of baskets. Private to this room; see basket_source.h.
#pragma once
#include "app/services/basket_source.h"
#include "app/services/read_ahead.h"

namespace offerwright::app {

/// A file while it is opened; the kinds take it over.
struct BasketFile {
    QString path;
    std::unique_ptr<ReadAhead> content;
    std::shared_ptr<const Programme> programme;
    std::size_t chunkBytes = kChunkBytes;
};

using OpenedSource = std::expected<std::unique_ptr<BasketSource>, Failure>;
OpenedSource jsonBasketsIn(BasketFile file);
OpenedSource csvBasketsIn(BasketFile file);
OpenedSource compactBasketsIn(BasketFile file);

/// What all kinds share.
class FileSource : public BasketSource {
public:
    explicit FileSource(BasketFile file)
        : m_file(std::move(file)) {}
    std::expected<bool, Failure> next(BasketChunk& chunk) final {
        chunk.index = m_index;
        chunk.bytes.clear();
        const auto isFilled = fill(chunk);
        if (isFilled && *isFilled) ++m_index;
        return isFilled;
    }
    std::int64_t fileOffset() const override { return m_file.content->fileOffset(); }
    std::int64_t fileSize() const override { return m_file.content->fileSize(); }

protected:
    /// Fills in all but the index; false at the end.
    virtual std::expected<bool, Failure> fill(BasketChunk& chunk) = 0;
    BasketFile m_file;

private:
    std::size_t m_index = 0;
};

} // namespace offerwright::app
