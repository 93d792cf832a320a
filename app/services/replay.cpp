#include "app/services/replay.h"
#include "app/services/chunk_run.h"
#include <algorithm>
#include <offerwright/adjudicate/adjudicate.h>

namespace offerwright::app {
namespace {

/// One replay while it runs.
class ReplayJob {
public:
    using Part = Tally;
    class Worker;

    ReplayJob(const ReplayRequest& request, const BasketSource& source)
        : m_request(request)
        , m_source(source) {}

    std::expected<void, Failure> take(const Tally& part) {
        merge(m_tally, part);
        return {};
    }
    std::int64_t taken() const { return m_tally.baskets + m_tally.refused; }
    Tally tally() && { return std::move(m_tally); }

private:
    const ReplayRequest& m_request;
    const BasketSource& m_source;
    Tally m_tally;
};

class ReplayJob::Worker {
public:
    explicit Worker(const ReplayJob& job)
        : m_request(job.m_request)
        , m_reader(job.m_source.reader(&job.m_request.set->catalogue())) {}

    std::optional<std::expected<Tally, Failure>> partOf(const BasketChunk& chunk, const std::stop_token& stop) {
        Tally tally;
        if (const auto opened = m_reader->open(chunk); !opened) return std::unexpected(opened.error());
        for (;;) {
            if (stop.stop_requested()) return std::nullopt;
            const auto isThere = m_reader->next(m_basket);
            if (!isThere) return std::unexpected(isThere.error());
            if (!*isThere) return tally;
            count(tally);
        }
    }

private:
    void count(Tally& tally) {
        if (!m_basket.sale) return addRefusal(tally, {m_basket.number, m_basket.id, m_basket.fault});
        const Sale& sale = *m_basket.sale;
        const std::optional<Instant> at = m_request.at ? m_request.at : sale.at;
        if (!at) return refuse(tally, {Diagnostic{.code = "basket.noTime", .pointer = "/time"}});
        m_customer.id = sale.customer;
        if (m_request.assignments) m_request.assignments->ownValues(sale.customer, *at, m_customer.ownValues);
        const auto answer = m_adjudicator.run(*m_request.set, sale, m_customer, *at, m_basket.products);
        if (!answer) return refuse(tally, answer.error());
        add(tally, **answer);
    }
    void refuse(Tally& tally, const Diagnostics& faults) const {
        const auto first = std::ranges::find(faults, Severity::Error, &Diagnostic::severity);
        addRefusal(tally, {m_basket.number, std::string(m_basket.sale->id), *first});
    }

    const ReplayRequest& m_request;
    std::unique_ptr<BasketReader> m_reader;
    Adjudicator m_adjudicator;
    ReadBasket m_basket;
    Customer m_customer;
};

} // namespace

std::expected<Replay, Failure> replay(const ReplayRequest& request, const std::stop_token& stop) {
    const std::shared_ptr<const Programme> programme(request.set, &request.set->programme());
    const auto source = openBaskets(request.path, programme);
    if (!source) return std::unexpected(source.error());
    ReplayJob job(request, **source);
    const auto isPartial = ChunkRun(job, **source, request.threads, request.progress, stop).run();
    if (!isPartial) return std::unexpected(isPartial.error());
    return Replay{std::move(job).tally(), *isPartial};
}

} // namespace offerwright::app
