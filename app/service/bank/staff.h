/// \file The threads of a bank, each with a session of its own. Private to this room.
#pragma once
#include "app/service/bank/open_bank.h"
#include "app/service/bank/queue.h"
#include "app/service/bank/turn.h"
#include <thread>

namespace offerwright::bank {

/// Sessions that are open, for threads that are to be.
struct Desks {
    std::vector<std::unique_ptr<sql::Session>> writers;
    std::vector<std::unique_ptr<sql::Session>> readers;
};

class StaffedBank : public Bank {
public:
    /// `together` 1: every work commits on its own.
    StaffedBank(Desks desks, Limits limits, std::size_t together);
    ~StaffedBank() override;

    bool write(Work work, Finished finished) override { return m_orders.put({std::move(work), std::move(finished)}); }
    bool read(Work work) override { return m_questions.put(std::move(work)); }

private:
    void write(sql::Session& session);
    void read(sql::Session& session);

    const Limits m_limits;
    const std::size_t m_together;
    Queue<Order> m_orders;
    Queue<Work> m_questions;
    std::vector<std::jthread> m_threads; ///< ended before what they use
};

} // namespace offerwright::bank
