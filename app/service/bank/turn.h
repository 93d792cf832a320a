/// \file One turn at the books: works that are done together, as often as it takes. Private to this room.
#pragma once
#include "app/service/bank/bank.h"
#include <span>

namespace offerwright::bank {

struct Order {
    Bank::Work work;
    Bank::Finished finished;
};

/// Pauses between attempts, each about twice the last and a part of it by chance, so that those who met part.
class Patience {
public:
    explicit Patience(int attempts)
        : m_left(attempts) {}
    /// Waits; false when enough has been tried.
    bool isLeft();

private:
    int m_left;
    int m_pauseMs = 1;
};

/// In one commit, and tells each.
void doTogether(sql::Session& session, std::span<Order> orders, Patience patience);
/// In its own, and tells it.
void doAlone(sql::Session& session, Order& order, Patience patience);

} // namespace offerwright::bank
