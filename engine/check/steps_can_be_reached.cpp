// Steps that no shopper can reach: above a bound that the promotion sets itself, or with more to do than their days
// allow.
#include "engine/check/rules.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/walk.h"
#include <algorithm>
#include <limits>

namespace offerwright::checks {
namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// The most that the measure can be where `root` holds, by a bound on the very same measure.
std::int64_t mostIn(const Condition& root, const Measure& measure) {
    Demands demands;
    gatherDemands(root, demands);
    std::int64_t most = kNever;
    for (const Condition* demand : demands.leaves) {
        const auto* rule = std::get_if<Measured>(&demand->rule);
        if (!rule || !rule->atMost || rule->atMost->personal()) continue;
        Measure same = rule->measure;
        same.id = measure.id;
        if (same == measure) most = std::min(most, rule->atMost->value);
    }
    return most;
}

void checkThreshold(Findings& findings, const Ladder& ladder, const Step& step) {
    const Promotion& promotion = findings.promotion;
    const std::int64_t most = std::min({mostIn(promotion.who, *ladder.measure), mostIn(promotion.when, *ladder.measure),
                                        mostIn(step.qualification, *ladder.measure)});
    const std::int64_t asked = findings.usual(step.threshold);
    const Unit unit = unitOf(ladder.measure->kind);
    if (asked > most)
        findings.warning("step.unreachable", step.id, ladder.relation == Relation::Tiers ? "from" : "every",
                         {findings.text(asked, unit), findings.text(most, unit)});
}

std::int64_t daysOf(Period period) {
    static constexpr std::int64_t kDays[] = {1, 7, 31, 366};
    return kDays[static_cast<std::size_t>(period)];
}

/// Days that a window spans at most; kNever without one.
std::int64_t spanOf(const Findings& findings, const std::optional<Window>& window) {
    if (!window) return kNever;
    const Wide days = Wide{findings.usual(window->length)} * daysOf(window->period);
    return static_cast<std::int64_t>(std::min<Wide>(days, kNever));
}

/// How many different days, weeks or months fall into so many days at most.
std::int64_t periodsWithin(CountKind kind, std::int64_t days) {
    if (days > kMaxUnits) return kNever; // none, or a number that is told to be too large
    switch (kind) {
    case CountKind::Days: return days;
    case CountKind::Weeks: return (days + 12) / 7;
    case CountKind::Months: return (days + 54) / 28;
    default: return kNever;
    }
}

void checkFrequency(Findings& findings, const Step& step) {
    std::int64_t days = spanOf(findings, step.frequency.count.within);
    if (step.deadline) days = std::min(days, findings.usual(*step.deadline));
    const std::int64_t most = periodsWithin(step.frequency.count.kind, days);
    const std::int64_t asked = findings.usual(step.frequency.reach);
    if (asked > most)
        findings.warning("step.unreachable", step.id, "reach", {std::to_string(asked), std::to_string(most)});
}

} // namespace

void stepsCanBeReached(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    for (const Step& step : ladder.steps) {
        if (ladder.acrossVisits())
            checkFrequency(findings, step);
        else if (ladder.measure && ladder.relation != Relation::Single)
            checkThreshold(findings, ladder, step);
    }
}

} // namespace offerwright::checks
