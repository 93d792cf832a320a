#include "app/services/replay.h"
#include "app/services/basket_source.h"
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>
#include <thread>

namespace offerwright::app {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBetweenReports = std::chrono::milliseconds(50);

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t begin = line.find_first_not_of(kBlank);
    if (begin == std::string_view::npos) return {};
    return line.substr(begin, line.find_last_not_of(kBlank) - begin + 1);
}

/// Tallies of chunks arrive in any order and are added in the order of the file, so that the figures never depend on
/// which thread was quicker.
class TallyInOrder {
public:
    explicit TallyInOrder(std::size_t mostWaiting)
        : m_mostWaiting(mostWaiting) {}

    void add(std::size_t index, Tally tally) {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(index, std::move(tally));
        for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_next; ++m_next) {
            merge(m_tally, first->second);
            first = m_waiting.erase(first);
        }
        m_caughtUp.notify_all();
    }

    /// A chunk far ahead of a slow one waits, so that tallies never pile up.
    void waitForRoom(std::size_t index, const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        while (index >= m_next + m_mostWaiting && !stop.stop_requested() && !m_isFailed)
            m_caughtUp.wait_for(lock, std::chrono::milliseconds(20));
    }

    void fail(Failure failure) {
        const std::lock_guard lock(m_mutex);
        if (!m_isFailed) m_failure = std::move(failure);
        m_isFailed = true;
        m_caughtUp.notify_all();
    }

    std::int64_t baskets() const {
        const std::lock_guard lock(m_mutex);
        return m_tally.baskets + m_tally.refused;
    }
    const std::optional<Failure>& failure() const { return m_failure; }
    Tally take() { return std::move(m_tally); }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_caughtUp;
    std::size_t m_mostWaiting;
    std::size_t m_next = 0;
    std::map<std::size_t, Tally> m_waiting;
    Tally m_tally;
    std::optional<Failure> m_failure;
    bool m_isFailed = false;
};

/// One replay while it runs.
class ReplayRun {
public:
    ReplayRun(const ReplayRequest& request, GzipReader reader, const std::stop_token& stop)
        : m_request(request)
        , m_stop(stop)
        , m_source(std::move(reader))
        , m_tallies(static_cast<std::size_t>(std::max(1, request.threads)) * 4) {}

    std::expected<Replay, Failure> run() {
        std::vector<std::jthread> threads;
        for (int i = 1; i < m_request.threads; ++i) threads.emplace_back([this] { work(); });
        work();
        threads.clear();
        if (m_tallies.failure()) return std::unexpected(*m_tallies.failure());
        return Replay{m_tallies.take(), m_isCut};
    }

private:
    void work() {
        LineChunk chunk;
        while (!m_stop.stop_requested()) {
            const auto isThere = m_source.next(chunk);
            if (!isThere) m_tallies.fail(isThere.error());
            if (!isThere || !*isThere) return;
            m_tallies.waitForRoom(chunk.index, m_stop);
            std::optional<Tally> tally = tallyOf(chunk);
            if (!tally) break;
            m_tallies.add(chunk.index, std::move(*tally));
            report();
        }
        m_isCut = true;
    }

    /// Nothing when it was stopped in the middle: a partial tally has no holes.
    std::optional<Tally> tallyOf(const LineChunk& chunk) const {
        Tally tally;
        std::string_view rest = chunk.text;
        for (std::int64_t number = chunk.firstLine; !rest.empty(); ++number) {
            if (m_stop.stop_requested()) return std::nullopt;
            const std::size_t end = rest.find('\n');
            const std::string_view line = trimmed(rest.substr(0, end));
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            if (!line.empty()) count(tally, number, line);
        }
        return tally;
    }

    void count(Tally& tally, std::int64_t number, std::string_view line) const {
        const Checked<Basket> read = parseBasket(line, m_request.set->programme());
        if (!read.ok()) return refuse(tally, number, read.value, read.diagnostics);
        const std::optional<Instant> at = m_request.at ? m_request.at : read.value.at;
        if (!at) return refuse(tally, number, read.value, {Diagnostic{.code = "basket.noTime", .pointer = "/time"}});
        Customer customer{.id = read.value.customer};
        if (m_request.assignments) addOwnValues(customer, *m_request.assignments, *at);
        const auto result = adjudicate(*m_request.set, read.value, customer, *at);
        if (!result) return refuse(tally, number, read.value, result.error());
        offerwright::add(tally, *result);
    }

    static void refuse(Tally& tally, std::int64_t number, const Basket& basket, const Diagnostics& faults) {
        const auto first = std::ranges::find(faults, Severity::Error, &Diagnostic::severity);
        addRefusal(tally, Refusal{number, basket.id, *first});
    }

    void report() {
        if (!m_request.progress) return;
        const std::unique_lock lock(m_reporting, std::try_to_lock);
        if (!lock || Clock::now() - m_lastReport < kBetweenReports) return;
        m_lastReport = Clock::now();
        m_request.progress({m_tallies.baskets(), m_source.fileOffset(), m_source.fileSize()});
    }

    const ReplayRequest& m_request;
    std::stop_token m_stop;
    LineSource m_source;
    TallyInOrder m_tallies;
    std::atomic<bool> m_isCut = false;
    std::mutex m_reporting;
    Clock::time_point m_lastReport = Clock::now();
};

} // namespace

std::expected<Replay, Failure> replay(const ReplayRequest& request, const std::stop_token& stop) {
    auto reader = GzipReader::open(request.path);
    if (!reader) return std::unexpected(reader.error());
    return ReplayRun(request, std::move(*reader), stop).run();
}

} // namespace offerwright::app
