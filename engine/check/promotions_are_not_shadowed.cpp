// Of an exclusive group the first that gives applies. A promotion that asks for all that an earlier one of its group
// asks for, and more, never has its turn. Only what the documents say beyond doubt counts: equal conditions, wider
// bounds.
#include "engine/check/together.h"
#include <algorithm>
#include <offerwright/model/walk.h>

namespace offerwright::checks {
namespace {

Demands demandsOf(const Promotion& promotion) {
    Demands demands;
    gatherDemands(promotion.who, demands);
    gatherDemands(promotion.when, demands);
    gatherDemands(promotion.ladder.steps.front().qualification, demands);
    return demands;
}

/// True when whatever meets `strict` meets `loose`.
bool implies(const Condition& strict, const Condition& loose) {
    if (strict.rule == loose.rule) return true;
    const auto* a = std::get_if<Measured>(&strict.rule);
    const auto* b = std::get_if<Measured>(&loose.rule);
    if (a && b) {
        Measure same = a->measure;
        same.id = b->measure.id;
        if (!(same == b->measure) || b->atMost || !a->atLeast || !b->atLeast) return false;
        return !a->atLeast->personal() && !b->atLeast->personal() && a->atLeast->value >= b->atLeast->value;
    }
    const auto* inside = std::get_if<WithinDates>(&strict.rule);
    const auto* around = std::get_if<WithinDates>(&loose.rule);
    if (!inside || !around || !around->except.empty()) return false;
    const bool from = !around->from || (inside->from && *inside->from >= *around->from);
    return from && (!around->to || (inside->to && *inside->to <= *around->to));
}

/// One step with one reward on what it measured, and nothing of its own that could keep it from giving.
bool isSimple(const Promotion& promotion) {
    const Ladder& ladder = promotion.ladder;
    if (ladder.relation != Relation::Single || ladder.steps.size() != 1 || ladder.steps[0].rewards.size() != 1)
        return false;
    const Combining& combines = promotion.combines;
    if (promotion.limits != Limits{} || combines.alone || !combines.notWith.empty() || !combines.notWithTags.empty())
        return false;
    const auto* percent = std::get_if<PercentOff>(&ladder.steps[0].rewards[0].rule);
    return percent && percent->on == Target{} && !percent->rate.personal() && percent->rate.value > 0;
}

/// What does not go with a promotion may keep it from giving.
bool isRefused(const Promotion& promotion, Others others) {
    const auto isListed = [](const std::vector<std::string>& words, const std::string& word) {
        return std::ranges::find(words, word) != words.end();
    };
    return std::ranges::any_of(others, [&](const Promotion* other) {
        return isListed(other->combines.notWith, promotion.id) ||
               std::ranges::any_of(promotion.tags,
                                   [&](const auto& tag) { return isListed(other->combines.notWithTags, tag); });
    });
}

bool shadows(const Promotion& other, const Promotion& promotion) {
    if (!isSimple(other) || !isSimple(promotion) || other.stage != promotion.stage) return false;
    const Demands less = demandsOf(other);
    const Demands more = demandsOf(promotion);
    if (!less.whole || less.leaves.size() > more.leaves.size()) return false;
    return std::ranges::all_of(less.leaves, [&](const Condition* loose) {
        return std::ranges::any_of(more.leaves, [&](const Condition* strict) { return implies(*strict, *loose); });
    });
}

} // namespace

void promotionsAreNotShadowed(Findings& findings, Others others) {
    const Promotion& promotion = findings.promotion;
    const Programme& programme = *findings.around.programme;
    const std::string& group = promotion.combines.exclusiveGroup;
    if (group.empty() || programme.exclusiveChooser != Chooser::First || programme.exclusiveScope != Scope::Basket)
        return;
    for (const Promotion* other : others) {
        if (other->id == promotion.id || other->combines.exclusiveGroup != group) continue;
        if (!goesBefore(programme, *other, promotion) || isRefused(*other, others)) continue;
        if (!shadows(*other, promotion)) continue;
        findings.warning("promotion.shadowed", {}, "exclusiveGroup", {other->id});
        return;
    }
}

} // namespace offerwright::checks
