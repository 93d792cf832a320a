#include "app/document/writer.h"
#include <chrono>

namespace offerwright::app {
namespace {

constexpr std::chrono::milliseconds kRetryAfter{1000};

} // namespace

Document::Writer::Writer(Keeper keeper, Reports reports, std::function<bool()> readOn)
    : m_keeper(std::move(keeper))
    , m_reports(std::move(reports))
    , m_readOn(std::move(readOn))
    , m_thread([this] { run(); }) {}

Document::Writer::~Writer() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Document::Writer::write(quint64 ticket, Snapshot snapshot, const QString& mergeKey) {
    {
        const std::lock_guard lock(m_mutex);
        const bool sameGesture = !mergeKey.isEmpty() && !m_waiting.empty() && m_waiting.back().mergeKey == mergeKey;
        if (sameGesture) m_waiting.pop_back();
        m_waiting.push_back({ticket, std::move(snapshot), mergeKey});
    }
    m_wake.notify_one();
}

void Document::Writer::run() {
    while (take()) keep();
}

/// Waits for the next job; while a failure stands, at most until it is time to try the same one again.
bool Document::Writer::take() {
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return m_ending || !m_waiting.empty(); };
    while (m_readOn && !hasWork()) {
        lock.unlock();
        if (!m_readOn()) m_readOn = nullptr;
        lock.lock();
    }
    if (m_failing.isEmpty())
        m_wake.wait(lock, hasWork);
    else
        m_wake.wait_for(lock, kRetryAfter, hasWork);
    if (!m_waiting.empty()) {
        m_job = std::move(m_waiting.front());
        m_waiting.pop_front();
        return true;
    }
    if (m_failing.isEmpty()) return false;
    return !m_ending || !std::exchange(m_triedLast, true);
}

void Document::Writer::keep() {
    const auto kept = m_keeper(m_job.snapshot);
    const QString failing = kept ? QString() : kept.error().code;
    const bool isNews = failing != std::exchange(m_failing, failing);
    if (kept)
        m_reports.written(m_job.ticket);
    else if (isNews)
        m_reports.failed(kept.error());
}

} // namespace offerwright::app
