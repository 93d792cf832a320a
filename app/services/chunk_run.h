/// \file All chunks of a source through any number of threads, and what they made of them taken in the order of the
/// file: the outcome never depends on which thread was quicker. Private to this room.
#pragma once
#include "app/services/basket_source.h"
#include "app/services/replay_progress.h"
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace offerwright::app {

/// Takes parts that come in any order in theirs, one after the other, and lets no thread run far ahead of a slow one.
template <typename Job> class PartsInOrder {
public:
    using Part = std::expected<typename Job::Part, Failure>;

    PartsInOrder(Job& job, std::size_t mostWaiting)
        : m_job(job)
        , m_mostWaiting(mostWaiting) {}

    void add(std::size_t index, Part part) {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(index, std::move(part));
        for (auto first = m_waiting.begin(); isNext(first); first = m_waiting.erase(first), ++m_next)
            take(first->second);
        m_caughtUp.notify_all();
    }
    /// False when there is no use in going on: of all failures the first of the file counts.
    bool waitForRoom(std::size_t index, const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        while (index >= m_next + m_mostWaiting && !stop.stop_requested() && !m_failure)
            m_caughtUp.wait_for(lock, std::chrono::milliseconds(20));
        return !m_failure;
    }
    std::int64_t taken() const {
        const std::lock_guard lock(m_mutex);
        return m_job.taken();
    }
    /// When no thread is left.
    const std::optional<Failure>& failure() const { return m_failure; }

private:
    using Waiting = std::map<std::size_t, Part>;
    bool isNext(typename Waiting::iterator first) const {
        return !m_failure && first != m_waiting.end() && first->first == m_next;
    }
    void take(Part& part) {
        if (!part) {
            m_failure = std::move(part.error());
            return;
        }
        if (auto taken = m_job.take(std::move(*part)); !taken) m_failure = std::move(taken.error());
    }

    Job& m_job;
    mutable std::mutex m_mutex;
    std::condition_variable m_caughtUp;
    std::size_t m_mostWaiting;
    std::size_t m_next = 0;
    Waiting m_waiting;
    std::optional<Failure> m_failure;
};

/// Tells how far a run is, at most 20 times a second and never from two threads at once.
class ProgressTeller {
public:
    explicit ProgressTeller(const ProgressListener& listener)
        : m_listener(listener) {}

    template <typename Count> void tell(const BasketSource& source, const Count& baskets) {
        if (!m_listener) return;
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        const auto now = Clock::now();
        if (!lock || now - m_last < std::chrono::milliseconds(50)) return;
        m_last = now;
        ReplayProgress progress{baskets(), source.fileOffset(), source.fileSize(), {}};
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_begin);
        if (progress.bytesRead > 0)
            progress.left = passed * (progress.bytesInAll - progress.bytesRead) / progress.bytesRead;
        m_listener(progress);
    }

private:
    using Clock = std::chrono::steady_clock;
    const ProgressListener& m_listener;
    std::mutex m_mutex;
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_last = m_begin;
};

/// Runs a job to its end, or until a stop is asked for. A job has
///
///     using Part = ...;                                        // what is made of a chunk
///     class Worker;                                            // one a thread, made of the job
///     std::optional<std::expected<Part, Failure>> Worker::partOf(const BasketChunk&, const std::stop_token&);
///                                                              // nothing: it was stopped in the middle
///     std::expected<void, Failure> take(Part part);            // in order, one at a time
///     std::int64_t taken() const;                              // baskets so far
template <typename Job> class ChunkRun {
public:
    ChunkRun(Job& job, BasketSource& source, int threads, const ProgressListener& listener, std::stop_token stop)
        : m_job(job)
        , m_source(source)
        , m_threads(std::max(1, threads))
        , m_stop(std::move(stop))
        , m_parts(job, static_cast<std::size_t>(m_threads) * 4)
        , m_teller(listener) {}

    /// Whether it was stopped before the end: then the parts taken are the first ones, with no hole.
    std::expected<bool, Failure> run() {
        std::vector<std::jthread> threads;
        for (int i = 1; i < m_threads; ++i) threads.emplace_back([this] { work(); });
        work();
        threads.clear();
        if (m_parts.failure()) return std::unexpected(*m_parts.failure());
        return m_isCut.load();
    }

private:
    /// Nothing when it is to stop: whoever waited for another's reading does not read as well.
    std::optional<std::expected<bool, Failure>> next(BasketChunk& chunk) {
        const std::lock_guard lock(m_reading);
        if (m_stop.stop_requested()) return std::nullopt;
        return m_source.next(chunk);
    }

    void work() {
        typename Job::Worker worker(m_job);
        BasketChunk chunk;
        while (const auto isThere = next(chunk)) {
            if (!*isThere) return m_parts.add(chunk.index, std::unexpected(isThere->error()));
            if (!**isThere || !m_parts.waitForRoom(chunk.index, m_stop)) return;
            auto part = worker.partOf(chunk, m_stop);
            if (!part) break;
            m_parts.add(chunk.index, std::move(*part));
            m_teller.tell(m_source, [this] { return m_parts.taken(); });
        }
        m_isCut = true;
    }

    Job& m_job;
    BasketSource& m_source;
    std::mutex m_reading;
    int m_threads;
    std::stop_token m_stop;
    PartsInOrder<Job> m_parts;
    ProgressTeller m_teller;
    std::atomic<bool> m_isCut = false;
};

} // namespace offerwright::app
