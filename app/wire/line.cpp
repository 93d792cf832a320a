#include "app/wire/line.h"

namespace offerwright::wire {

Reply Line::ask(const Ask& ask, Milliseconds budget) {
    Reply reply = std::unexpected(Loss::NotSent);
    m_connection.ask(ask, Steady::now() + budget, [&](Reply told) {
        reply = std::move(told);
        m_loop.stop();
    });
    m_loop.run();
    return reply;
}

} // namespace offerwright::wire
