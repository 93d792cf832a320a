#include "app/services/lanes.h"

namespace offerwright::app {

NewestJobLane::NewestJobLane()
    : m_thread([this] { run(); }) {}

NewestJobLane::~NewestJobLane() {
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        m_waiting.reset();
        m_running.request_stop();
    }
    m_arrived.notify_one();
    m_thread.join();
}

void NewestJobLane::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(job);
        m_running.request_stop();
    }
    m_arrived.notify_one();
}

std::optional<NewestJobLane::Job> NewestJobLane::next() {
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isClosing || m_waiting; });
    if (m_isClosing) return std::nullopt;
    m_running = std::stop_source();
    return std::exchange(m_waiting, std::nullopt);
}

void NewestJobLane::run() {
    while (const auto job = next()) (*job)(m_running.get_token());
}

} // namespace offerwright::app
