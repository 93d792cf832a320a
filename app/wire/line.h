/// \file A service over one connection, for who waits for each answer. One thread at a time.
///
///     Line line(*addressIn("http://127.0.0.1:8080"));
///     const Reply reply = line.ask({"GET", "/readyz"}, 300ms);
#pragma once
#include "app/wire/loop.h"

namespace offerwright::wire {

class Line : public Service {
public:
    explicit Line(Address address)
        : m_connection(m_loop, std::move(address)) {}

    Reply ask(const Ask& ask, Milliseconds budget) override;

private:
    Loop m_loop;
    Connection m_connection;
};

} // namespace offerwright::wire
