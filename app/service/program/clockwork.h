/// \file What nobody asks for but the clock: bundles that other nodes put or that are due, sales that nobody settled,
/// points past their end. Private to this room.
#pragma once
#include "app/service/bank/bank.h"
#include "app/service/live/live.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace offerwright::service {

/// One tenant's environment; its bank acts for it alone. Bank and shelf outlive the clockwork.
struct Kept {
    ledger::TenantScope scope;
    bank::Bank& bank;
    live::Shelf& shelf;
};

/// Hands the work to the banks, a little at a time, every half second until its end. What does not fit is done later.
class Clockwork {
public:
    Clockwork(std::vector<Kept> kept, std::function<Instant()> now);
    ~Clockwork();

private:
    void run(const std::stop_token& stop);
    void turn(const Kept& each) const;

    const std::vector<Kept> m_kept;
    const std::function<Instant()> m_now;
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::jthread m_thread;
};

} // namespace offerwright::service
