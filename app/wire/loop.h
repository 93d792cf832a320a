/// \file Connections side by side on one thread, and what is to happen when.
///
///     Loop loop;
///     Connection till(loop, address);
///     till.ask({"POST", "/v1/explain", basket}, std::chrono::steady_clock::now() + 800ms,
///              [](Reply reply) { ... });
///     loop.run();                                       // until nothing is left to wait for
#pragma once
#include "app/wire/address.h"
#include "app/wire/service.h"
#include <functional>
#include <memory>

namespace offerwright::wire {

using Steady = std::chrono::steady_clock;

/// One thread at a time; everything is called on the thread that runs it.
class Loop {
public:
    Loop();
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// Until nothing is left to wait for, or stop() was called.
    void run();
    /// May be called by another thread.
    void stop();
    /// As soon as it is that late.
    void at(Steady::time_point when, std::move_only_function<void()> what);

private:
    friend class Connection;
    struct Core;
    std::unique_ptr<Core> m_core;
};

/// One call at a time; stays open between them. Ends with the loop at the latest.
class Connection {
public:
    /// Connects with the first call.
    Connection(Loop& loop, Address address);
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    using Told = std::move_only_function<void(Reply)>;
    /// `told` is called once, not before this returns. Only when isFree().
    void ask(Ask ask, Steady::time_point deadline, Told told);
    bool isFree() const;

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace offerwright::wire
