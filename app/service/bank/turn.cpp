#include "app/service/bank/turn.h"
#include <random>
#include <thread>

namespace offerwright::bank {
namespace {

constexpr int kLongestPauseMs = 100;

sql::Done troubleOf(sql::Session& session) {
    if (auto trouble = session.takeTrouble()) return std::unexpected(std::move(*trouble));
    return {};
}

/// What it could not do is taken back with its part; only what the database met ends the turn.
sql::Done doPart(sql::Session& session, Order& order) {
    auto part = sql::Transaction::begin(session);
    if (!part) return std::unexpected(std::move(part.error()));
    order.work(session);
    std::ignore = part->commit();
    return troubleOf(session);
}

sql::Done tryTogether(sql::Session& session, std::span<Order> orders) {
    auto whole = sql::Transaction::begin(session);
    if (!whole) return std::unexpected(std::move(whole.error()));
    for (Order& order : orders)
        if (sql::Done done = doPart(session, order); !done) return done;
    return whole->commit();
}

/// Again from the beginning, as long as another was in the way.
template <typename Try> sql::Done doPatiently(sql::Session& session, Patience patience, const Try& once) {
    while (true) {
        session.takeTrouble();
        sql::Done done = once();
        if (done || done.error().fault != sql::Fault::Conflict || !patience.isLeft()) return done;
    }
}

} // namespace

bool Patience::isLeft() {
    if (--m_left <= 0 || Clock::now() >= m_end) return false;
    thread_local std::minstd_rand chance(std::random_device{}());
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(0, m_pauseMs)(chance)));
    m_pauseMs = std::min(m_pauseMs * 2, kLongestPauseMs);
    return true;
}

void doTogether(sql::Session& session, std::span<Order> orders, Patience patience) {
    const sql::Done done = doPatiently(session, patience, [&] { return tryTogether(session, orders); });
    for (Order& order : orders) order.finished(done);
}

void doAlone(sql::Session& session, Order& order, Patience patience) {
    order.finished(doPatiently(session, patience, [&] {
        order.work(session);
        return troubleOf(session);
    }));
}

} // namespace offerwright::bank
