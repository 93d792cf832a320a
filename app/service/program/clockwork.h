/// \file What nobody asks for but the clock: bundles that are due, bundles and catalogues that other nodes put, sales that
/// nobody settled, points past their end, and what is old enough to be forgotten. Private to this room.
#pragma once
#include "app/service/bank/bank.h"
#include "app/service/program/sweep.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace offerwright::service {

/// Hands the work to the banks, a little at a time, every half second until its end. What does not fit is done later.
class Clockwork {
public:
    Clockwork(std::vector<Kept> kept, std::function<Instant()> now);
    ~Clockwork();

private:
    void run(const std::stop_token& stop);
    void turn(const Kept& each) const;

    const std::vector<Kept> m_kept;
    std::vector<std::shared_ptr<Sweep>> m_sweeps; ///< parallel
    const std::function<Instant()> m_now;
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

} // namespace offerwright::service
