#include "app/load/load.h"
#include "app/till/ids.h"
#include <cmath>
#include <deque>
#include <random>

namespace offerwright::load {
namespace {

using wire::Reply;
using wire::Steady;
using Microseconds = std::chrono::microseconds;

constexpr Microseconds kSecond{1'000'000};

std::string errorOf(const Reply& reply) {
    if (reply) return reply->status < 400 ? "" : "status " + std::to_string(reply->status);
    switch (reply.error()) {
    case wire::Loss::NotSent: return "notSent";
    case wire::Loss::TimedOut: return "timedOut";
    case wire::Loss::Broken: break;
    }
    return "broken";
}

Instant now() {
    using namespace std::chrono;
    return {time_point_cast<milliseconds>(system_clock::now()).time_since_epoch().count()};
}

/// When the next one comes, after the last.
class Schedule {
public:
    explicit Schedule(const Plan& plan)
        : m_plan(plan)
        , m_engine(plan.seed) {}

    Microseconds gap() {
        const double even = static_cast<double>(kSecond.count()) / static_cast<double>(m_plan.perSecond);
        m_owed += m_plan.arrivals == Arrivals::Even ? even : -even * std::log1p(-m_unit(m_engine));
        const auto whole = static_cast<std::int64_t>(m_owed);
        m_owed -= static_cast<double>(whole);
        return Microseconds(whole);
    }

private:
    const Plan& m_plan;
    std::mt19937_64 m_engine;
    std::uniform_real_distribution<double> m_unit{0.0, 1.0};
    double m_owed = 0; ///< of a microsecond
};

struct Sale {
    Steady::time_point due;
    std::size_t number = 0;
    std::string id = {};
};

class Ringing {
public:
    Ringing(const Plan& plan, std::stop_token stop)
        : m_plan(plan)
        , m_stop(std::move(stop))
        , m_schedule(plan)
        , m_ids(plan.seed ^ static_cast<std::uint64_t>(now().ms)) {
        for (int i = 0; i < plan.tills; ++i) m_tills.emplace_back(m_loop, plan.address);
        for (std::size_t i = 0; i < m_tills.size(); ++i) m_free.push_back(i);
    }

    Report run() {
        m_from = Steady::now();
        m_next = m_from;
        comeNext();
        m_loop.run();
        return std::move(m_report);
    }

private:
    bool isCounted(Steady::time_point due) const { return due >= m_from + m_plan.warmUp; }

    void comeNext() {
        m_next += m_schedule.gap();
        const bool isOver = m_stop.stop_requested() || m_next >= m_from + m_plan.warmUp + m_plan.duration;
        if (!isOver) m_loop.at(m_next, [this] { come(); });
    }

    void come() {
        m_waiting.push_back({m_next, m_count++});
        if (isCounted(m_next)) ++m_report.planned;
        m_report.mostWaiting = std::max(m_report.mostWaiting, static_cast<std::int64_t>(m_waiting.size()));
        comeNext();
        serve();
    }

    void serve() {
        while (!m_waiting.empty() && !m_free.empty()) {
            const std::size_t till = m_free.front();
            m_free.pop_front();
            Sale sale = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_plan.what == What::Explain ? explain(till, sale) : open(till, std::move(sale));
        }
    }

    void leave(std::size_t till) {
        m_free.push_back(till);
        serve();
    }

    const std::string& basketOf(const Sale& sale) const { return m_plan.baskets[sale.number % m_plan.baskets.size()]; }

    void ask(std::size_t till, std::string target, const std::string& basket, wire::Connection::Told told) {
        m_tills[till].ask({"POST", std::move(target), basket}, Steady::now() + m_plan.patience, std::move(told));
    }

    /// True when it was answered as it should be.
    bool note(const char* step, const Sale& sale, Steady::time_point since, const Reply& reply) {
        const std::string error = errorOf(reply);
        if (!isCounted(sale.due)) return error.empty();
        Step& noted = m_report.steps[step];
        noted.times.add(std::chrono::duration_cast<Microseconds>(Steady::now() - since).count());
        if (!error.empty()) ++noted.errors[error];
        return error.empty();
    }

    void explain(std::size_t till, const Sale& sale) {
        ask(till, "/v1/explain", basketOf(sale), [this, till, sale](const Reply& reply) {
            note("explain", sale, sale.due, reply);
            leave(till);
        });
    }

    void open(std::size_t till, Sale sale) {
        std::array<std::uint8_t, 16> chance{};
        for (std::uint8_t& byte : chance) byte = static_cast<std::uint8_t>(m_ids());
        sale.id = till::saleId(now(), chance);
        const std::string target = "/v1/transactions/" + sale.id + "/open";
        ask(till, target, basketOf(sale), [this, till, sale](const Reply& reply) {
            if (note("open", sale, sale.due, reply)) return settle(till, sale);
            note("sale", sale, sale.due, reply);
            leave(till);
        });
    }

    void settle(std::size_t till, const Sale& sale) {
        ask(till, "/v1/transactions/" + sale.id + "/settle", basketOf(sale),
            [this, till, sale, since = Steady::now()](const Reply& reply) {
                note("settle", sale, since, reply);
                note("sale", sale, sale.due, reply);
                leave(till);
            });
    }

    const Plan& m_plan;
    std::stop_token m_stop;
    Schedule m_schedule;
    std::mt19937_64 m_ids;
    wire::Loop m_loop;
    std::vector<wire::Connection> m_tills;
    std::deque<std::size_t> m_free;
    std::deque<Sale> m_waiting;
    Steady::time_point m_from;
    Steady::time_point m_next;
    std::size_t m_count = 0;
    Report m_report;
};

} // namespace

std::int64_t Step::answered() const {
    std::int64_t lost = 0;
    for (const auto& [kind, count] : errors) lost += count;
    return times.count() - lost;
}

Report ring(const Plan& plan, std::stop_token stop) { return Ringing(plan, std::move(stop)).run(); }

} // namespace offerwright::load
