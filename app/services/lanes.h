/// \file A thread with room for one waiting job: the newest takes the place of what has not begun.
#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace offerwright::app {

/// Jobs run one at a time. Posting asks the running job to stop and forgets the one that waits. The destructor waits
/// for the running job only.
class NewestJobLane {
public:
    using Job = std::function<void(std::stop_token)>;

    NewestJobLane();
    ~NewestJobLane();
    NewestJobLane(const NewestJobLane&) = delete;
    NewestJobLane& operator=(const NewestJobLane&) = delete;

    void post(Job job);

private:
    void run();
    std::optional<Job> next();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Job> m_waiting;
    std::stop_source m_running;
    bool m_isClosing = false;
    std::thread m_thread;
};

} // namespace offerwright::app
