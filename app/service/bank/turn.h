/// \file One turn at the books: works that are done together, as often as it takes. Private to this room.
#pragma once
#include "app/service/bank/open_bank.h"
#include <chrono>
#include <span>

namespace offerwright::bank {

struct Order {
    Bank::Work work;
    Bank::Finished finished;
};

/// Pauses between attempts, each about twice the last and a part of it by chance, so that those who met part.
class Patience {
public:
    explicit Patience(const Limits& limits)
        : m_left(limits.attempts)
        , m_end(Clock::now() + std::chrono::milliseconds(limits.deadlineMs)) {}
    /// Waits; false when enough has been tried.
    bool isLeft();

private:
    using Clock = std::chrono::steady_clock;
    int m_left;
    Clock::time_point m_end;
    int m_pauseMs = 1;
};

/// In one commit, and tells each.
void doTogether(sql::Session& session, std::span<Order> orders, Patience patience);
/// In its own, and tells it.
void doAlone(sql::Session& session, Order& order, Patience patience);

} // namespace offerwright::bank
