#include "engine/explain/moments.h"
#include <algorithm>
#include <set>

namespace offerwright {
namespace {

constexpr std::int32_t kDaysAhead = 800;
constexpr std::int32_t kMsPerMinute = 60'000;

/// A condition as one of a flat list, parents before members.
struct Flat {
    const Condition* condition;
    std::size_t parent;
};

/// Answers conditions of time by the wall clock and all others as the trace has them. Windows over midnight are taken
/// by the clock alone; the rehearsal decides about the day they belong to.
struct Clock {
    const PromotionTrace& trace;
    LocalTime now;

    bool answer(const Condition& condition) const {
        const auto ask = [&](const auto& rule) { return holds(rule, condition.id); };
        return std::visit(ask, condition.rule);
    }
    bool holds(const WithinDates& rule, const NodeId&) const {
        if (rule.from && now.date < *rule.from) return false;
        if (rule.to && now.date > *rule.to) return false;
        return std::ranges::find(rule.except, now.date) == rule.except.end();
    }
    bool holds(const OnWeekdays& rule, const NodeId&) const {
        return std::ranges::find(rule.days, weekdayOf(now.date)) != rule.days.end();
    }
    bool holds(const WithinHours& rule, const NodeId&) const {
        const LocalMinute minute{now.msOfDay / kMsPerMinute};
        if (rule.from > rule.to) return minute >= rule.from || minute < rule.to;
        return minute >= rule.from && minute < rule.to;
    }
    template <typename Rule> bool holds(const Rule&, const NodeId& node) const {
        const NodeTrace* traced = trace.node(node);
        return traced && traced->holds;
    }
};

bool groupHolds(const Group& group, std::size_t holding, const NodeTrace* traced) {
    const std::size_t members = group.members.size();
    switch (group.kind) {
    case GroupKind::All: return holding == members;
    case GroupKind::Any: return holding > 0;
    case GroupKind::None: return holding == 0;
    case GroupKind::AtLeast: break;
    }
    // The trace has the customer's own N.
    const std::int64_t n = traced && traced->atLeast ? *traced->atLeast : group.atLeast.value;
    return static_cast<std::int64_t>(holding) >= n;
}

class Timetable {
public:
    Timetable(const AdjudicatedSale& sale, const Diagnosis& diagnosis);
    std::vector<Instant> next(std::size_t limit) const;

private:
    void flatten(const Condition& root);
    bool holdsAt(Instant at) const;

    const AdjudicatedSale& m_sale;
    const PromotionTrace& m_trace;
    const Zone& m_zone;
    std::vector<Flat> m_flat;
    std::set<std::int32_t> m_minutes{0}; ///< of a day, at which something may begin
};

const Zone& zoneOf(const AdjudicatedSale& sale) {
    const Store* store = sale.set.programme().store(sale.basket.store);
    return store ? store->zone : sale.set.programme().zone;
}

Timetable::Timetable(const AdjudicatedSale& sale, const Diagnosis& diagnosis)
    : m_sale(sale)
    , m_trace(*diagnosis.trace)
    , m_zone(zoneOf(sale)) {
    flatten(diagnosis.promotion->who);
    flatten(diagnosis.promotion->when);
    flatten(diagnosis.step->qualification);
}

void Timetable::flatten(const Condition& root) {
    std::size_t at = m_flat.size();
    m_flat.push_back({&root, m_flat.size()}); // a root is its own parent
    for (; at < m_flat.size(); ++at) {
        const Condition& condition = *m_flat[at].condition;
        if (const auto* group = std::get_if<Group>(&condition.rule))
            for (const Condition& member : group->members) m_flat.push_back({&member, at});
        if (const auto* hours = std::get_if<WithinHours>(&condition.rule))
            m_minutes.insert({hours->from.minute, hours->to.minute % 1440});
    }
}

bool Timetable::holdsAt(Instant at) const {
    const Clock clock{m_trace, toLocal(at, m_zone)};
    std::vector<std::size_t> holding(m_flat.size(), 0);
    for (std::size_t i = m_flat.size(); i-- > 0;) {
        const auto& [condition, parent] = m_flat[i];
        const auto* group = std::get_if<Group>(&condition->rule);
        const bool holds =
            group ? groupHolds(*group, holding[i], m_trace.node(condition->id)) : clock.answer(*condition);
        if (parent != i)
            holding[parent] += holds ? 1 : 0;
        else if (!holds)
            return false;
    }
    return true;
}

std::vector<Instant> Timetable::next(std::size_t limit) const {
    std::vector<Instant> found;
    const LocalDate today = toLocal(m_sale.at, m_zone).date;
    for (std::int32_t ahead = 0; ahead <= kDaysAhead; ++ahead)
        for (const std::int32_t minute : m_minutes) {
            const LocalTime local{{today.days + ahead}, minute * kMsPerMinute};
            const Instant at = toInstant(local, m_zone, Overlap::First);
            if (at <= m_sale.at || !holdsAt(at)) continue;
            found.push_back(at);
            if (found.size() == limit) return found;
        }
    return found;
}

} // namespace

std::vector<Instant> momentsFor(const AdjudicatedSale& sale, const Diagnosis& diagnosis, std::size_t limit) {
    return Timetable(sale, diagnosis).next(limit);
}

} // namespace offerwright
