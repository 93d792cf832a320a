// Conditions that hold together or not at all, and of which two can never hold at once: the promotion never fires.
#include "engine/check/rules.h"
#include <algorithm>
#include <limits>
#include <offerwright/model/walk.h>

namespace offerwright::checks {
namespace {

std::pair<std::int64_t, std::int64_t> rangeOf(const std::optional<Number>& atLeast,
                                              const std::optional<Number>& atMost) {
    using Limits = std::numeric_limits<std::int64_t>;
    return {atLeast && !atLeast->personal() ? atLeast->value : Limits::min(),
            atMost && !atMost->personal() ? atMost->value : Limits::max()};
}

template <typename Word> bool disjoint(const std::vector<Word>& a, const std::vector<Word>& b) {
    return !a.empty() && !b.empty() &&
           std::ranges::none_of(a, [&](const Word& word) { return std::ranges::find(b, word) != b.end(); });
}

bool apart(const WithinDates& a, const WithinDates& b) {
    return (a.to && b.from && *a.to < *b.from) || (b.to && a.from && *b.to < *a.from);
}

/// A date range of less than a week may miss all the weekdays.
bool apart(const WithinDates& dates, const OnWeekdays& on) {
    if (!dates.from || !dates.to || dates.to->days - dates.from->days >= 6 || *dates.to < *dates.from) return false;
    for (LocalDate day = *dates.from; day <= *dates.to; ++day.days)
        if (std::ranges::find(on.days, weekdayOf(day)) != on.days.end()) return false;
    return !on.days.empty();
}

template <typename Bounded> bool rangesApart(const Bounded& a, const Bounded& b) {
    const auto [aFrom, aTo] = rangeOf(a.atLeast, a.atMost);
    const auto [bFrom, bTo] = rangeOf(b.atLeast, b.atMost);
    return aTo < bFrom || bTo < aFrom;
}

bool apart(const Measured& a, const Measured& b) {
    Measure same = b.measure;
    same.id = a.measure.id;
    return same == a.measure && rangesApart(a, b);
}

template <typename Rule> const Rule* as(const Condition& condition) { return std::get_if<Rule>(&condition.rule); }

template <typename Rule> bool bothApart(const Condition& a, const Condition& b) {
    const Rule* left = as<Rule>(a);
    const Rule* right = as<Rule>(b);
    return left && right && apart(*left, *right);
}

/// A customer has one tier, a sale one channel, a day one weekday and a till one type.
template <typename Rule> bool listsApart(const Condition& a, const Condition& b) {
    const Rule* left = as<Rule>(a);
    const Rule* right = as<Rule>(b);
    if (!left || !right) return false;
    const auto& [one] = *left;
    const auto& [other] = *right;
    return disjoint(one, other);
}

bool neverBoth(const Condition& a, const Condition& b) {
    if (bothApart<WithinDates>(a, b) || bothApart<Measured>(a, b)) return true;
    const auto* total = as<BasketTotal>(a);
    const auto* otherTotal = as<BasketTotal>(b);
    if (total && otherTotal && total->basis == otherTotal->basis && rangesApart(*total, *otherTotal)) return true;
    const auto* dates = as<WithinDates>(a) ? as<WithinDates>(a) : as<WithinDates>(b);
    const auto* days = as<OnWeekdays>(a) ? as<OnWeekdays>(a) : as<OnWeekdays>(b);
    if (dates && days && apart(*dates, *days)) return true;
    return listsApart<HasTier>(a, b) || listsApart<ThroughChannel>(a, b) || listsApart<OnWeekdays>(a, b) ||
           listsApart<AtTill>(a, b) || listsApart<AmongCustomers>(a, b);
}

/// Dates all of which are excepted.
bool isEmptyRange(const Condition& condition) {
    const auto* dates = as<WithinDates>(condition);
    if (!dates || !dates->from || !dates->to || *dates->to < *dates->from) return false;
    const std::int64_t length = std::int64_t{dates->to->days} - dates->from->days + 1;
    if (length > static_cast<std::int64_t>(dates->except.size())) return false;
    for (LocalDate day = *dates->from; day <= *dates->to; ++day.days)
        if (std::ranges::find(dates->except, day) == dates->except.end()) return false;
    return true;
}

/// Each beside those before it, and beside what must hold anyhow.
void checkLeaves(Findings& findings, std::vector<const Condition*> before, const Demands& demands) {
    for (const Condition* leaf : demands.leaves) {
        const auto excludes = [&](const Condition* other) { return neverBoth(*other, *leaf); };
        if (isEmptyRange(*leaf)) findings.warning("condition.neverHolds", leaf->id, "");
        if (std::ranges::any_of(before, excludes)) findings.warning("condition.neverHolds", leaf->id, "");
        before.push_back(leaf);
    }
}

bool anyOfNone(const Condition& condition) {
    const auto* group = as<Group>(condition);
    return group && group->kind == GroupKind::Any && group->members.empty();
}

} // namespace

void conditionsCanHold(Findings& findings) {
    const Promotion& promotion = findings.promotion;
    Demands shared;
    gatherDemands(promotion.who, shared);
    gatherDemands(promotion.when, shared);
    std::ranges::sort(shared.leaves, {}, [](const Condition* condition) { return condition->id; });
    checkLeaves(findings, {}, shared);
    for (const Step& step : promotion.ladder.steps) {
        Demands own;
        gatherDemands(step.qualification, own);
        checkLeaves(findings, shared.leaves, own);
    }
    forEachCondition(promotion, [&](const Condition& condition) {
        if (anyOfNone(condition)) findings.warning("condition.neverHolds", condition.id, "");
    });
}

} // namespace offerwright::checks
