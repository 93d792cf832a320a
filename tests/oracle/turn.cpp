// One promotion's turn: what it asks, how often it fires, what it gives.
#include "tests/oracle/giving.h"
#include <algorithm>

namespace offerwright::oracle {
namespace {

bool makesSets(const Promotion& promotion) {
    for (const Step& step : promotion.ladder.steps)
        for (const Reward& reward : step.rewards) {
            bool sets = std::holds_alternative<SetPrice>(reward.rule);
            std::visit(
                [&](const auto& rule) {
                    if constexpr (requires { rule.on; }) sets = rule.on.pick != Pick::Matched;
                },
                reward.rule);
            if (sets) return true;
        }
    return false;
}

/// The lines that the step's own conditions matched, and how many units they ask for.
void match(const Shop& shop, bool freeOnly, Firing& firing) {
    const auto& measure = shop.promotion->ladder.measure;
    if (measure) {
        firing.matched = seenLines(shop, measure->of);
        firing.counted = {&measure->of};
        if (measure->kind == MeasureKind::Quantity) firing.setSize = shop.value(firing.step->threshold) / 1000;
        return;
    }
    std::vector<const Measured*> asked;
    askedFor(shop, firing.step->qualification, freeOnly, asked);
    for (const Measured* one : asked) {
        firing.counted.push_back(&one->measure.of);
        for (const std::size_t line : seenLines(shop, one->measure.of)) firing.matched.push_back(line);
        if (one->measure.kind == MeasureKind::Quantity) firing.setSize += shop.value(*one->atLeast) / 1000;
    }
    if (asked.empty()) firing.matched = seenLines(shop, {});
    std::sort(firing.matched.begin(), firing.matched.end());
    firing.matched.erase(std::unique(firing.matched.begin(), firing.matched.end()), firing.matched.end());
}

std::vector<Firing> firings(const Shop& shop, bool freeOnly) {
    const Ladder& ladder = shop.promotion->ladder;
    const std::int64_t value = ladder.measure ? measured(shop, *ladder.measure, freeOnly) : 0;
    std::vector<Firing> fired;
    for (const Step& step : ladder.steps) {
        if (!holds(shop, step.qualification, freeOnly)) continue;
        Firing firing{.step = &step};
        if (ladder.relation == Relation::Tiers && value < shop.value(step.threshold)) continue;
        if (ladder.relation == Relation::Repeat) {
            firing.times = value / shop.value(step.threshold);
            if (ladder.atMost) firing.times = std::min(firing.times, shop.value(*ladder.atMost));
            firing.most = firing.times;
        }
        if (firing.times > 0) fired.push_back(firing);
    }
    const auto lower = [&](const Firing& a, const Firing& b) {
        return shop.value(a.step->threshold) < shop.value(b.step->threshold);
    };
    if (ladder.relation == Relation::Tiers && ladder.pays == TierPay::Highest && !fired.empty())
        fired = {*std::max_element(fired.begin(), fired.end(), lower)};
    for (Firing& firing : fired) match(shop, freeOnly, firing);
    return fired;
}

bool anythingThere(const Shop& shop, const std::vector<Firing>& fired) {
    bool asked = false;
    for (const Firing& firing : fired)
        for (const Reward& reward : firing.step->rewards) {
            if (std::holds_alternative<Message>(reward.rule)) continue;
            if (!hasTarget(reward) || !targetLines(shop, firing, reward).empty()) return true;
            asked = true;
        }
    return !asked;
}

/// Messages come with what their step gives, or alone.
void giveStep(Shop& shop, const Firing& firing, std::optional<std::int64_t>& left, Turn& turn) {
    std::vector<Given> all;
    bool any = true;
    for (const Reward& reward : firing.step->rewards) any = any && std::holds_alternative<Message>(reward.rule);
    for (const Reward& reward : firing.step->rewards) {
        all.push_back(give(shop, firing, reward, left, turn.times));
        any = any || all.back().discount > 0 || all.back().points > 0;
    }
    for (const bool messages : {false, true}) // what is said comes after what is given
        for (const Given& given : all)
            if (any && given.message == messages && (messages || given.discount > 0 || given.points > 0)) {
                turn.given.push_back(given);
                if (messages) turn.times = std::max<std::int64_t>(turn.times, 1);
            }
}

} // namespace

Turn takeTurn(const Shop& asked) {
    Shop shop = asked;
    const Promotion& promotion = *shop.promotion;
    const bool freeOnly = makesSets(promotion);
    Turn turn;
    if (!holds(shop, promotion.who, freeOnly) || !holds(shop, promotion.when, freeOnly)) return turn;
    std::vector<Firing> fired = firings(shop, freeOnly);
    if (fired.empty() || !anythingThere(shop, fired)) return turn;
    std::optional<std::int64_t> left;
    bool limited = false;
    if (promotion.limits.discountPerBasket) left = shop.value(*promotion.limits.discountPerBasket);
    if (promotion.limits.timesPerBasket)
        for (Firing& firing : fired) {
            const std::int64_t most = shop.value(*promotion.limits.timesPerBasket);
            firing.times = std::min(firing.times, most);
            firing.most = std::min(firing.most.value_or(most), most);
            limited = limited || most == 0;
        }
    limited = limited || left == 0;
    for (const Firing& firing : fired)
        if (firing.times > 0) giveStep(shop, firing, left, turn);
    turn.outcome = !turn.given.empty() ? Outcome::Fired : limited ? Outcome::LimitReached : Outcome::NothingToGive;
    turn.after = shop.rows;
    return turn;
}

} // namespace offerwright::oracle
