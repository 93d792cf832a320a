#include "app/service/bank/staff.h"

namespace offerwright::bank {

StaffedBank::StaffedBank(Desks desks, Limits limits, std::size_t together)
    : m_limits(limits)
    , m_together(together)
    , m_orders(limits.waiting)
    , m_questions(limits.waiting) {
    for (auto& desk : desks.writers) m_threads.emplace_back([this, session = std::move(desk)] { write(*session); });
    for (auto& desk : desks.readers) m_threads.emplace_back([this, session = std::move(desk)] { read(*session); });
}

StaffedBank::~StaffedBank() {
    m_orders.close();
    m_questions.close();
}

void StaffedBank::write(sql::Session& session) {
    for (auto orders = m_orders.take(m_together); !orders.empty(); orders = m_orders.take(m_together)) {
        const Patience patience(m_limits);
        if (m_together == 1)
            doAlone(session, orders.front(), patience);
        else
            doTogether(session, orders, patience);
    }
}

void StaffedBank::read(sql::Session& session) {
    for (auto questions = m_questions.take(1); !questions.empty(); questions = m_questions.take(1))
        questions.front()(session);
}

} // namespace offerwright::bank
