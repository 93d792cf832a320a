#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/effects.h"
#include "engine/adjudicate/picking.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int64_t kOne = 1'000'000;
constexpr std::int64_t kMostFactor = 1'000 * kOne;

/// Full blocks of `every`, or as the programme rounds points; at most kMaxPoints, so that what follows stays within 128
/// bits.
std::int64_t blocks(Wide spent, Wide every, RoundMode mode) {
    if (every <= 0) return 0;
    return divideRounded(std::min(spent, every * kMaxPoints), every, mode);
}

std::int64_t within(Wide points, bool& cut) {
    cut = cut || points > kMaxPoints;
    return static_cast<std::int64_t>(std::min<Wide>(points, kMaxPoints));
}

/// What any purchase earns on this spend; `inSight` is that of all lines that promotions may see.
Wide earned(const BaseEarn& earn, Wide spent, Wide scale, Wide inSight, RoundMode mode) {
    if (inSight < earn.from) return 0;
    const Wide points = Wide{earn.points} * blocks(spent, Wide{earn.every} * scale, mode);
    return earn.atMost ? std::min<Wide>(points, std::max<std::int64_t>(*earn.atMost, 0)) : points;
}

std::int64_t spentOn(const UnitRuns& runs) {
    std::int64_t sum = 0;
    for (const UnitRun& run : runs) sum += run.rewarded * run.price;
    return sum;
}

/// A factor is above one and at most a thousand. Its excess over one adds to the base; when multipliers compound, it
/// multiplies what the earlier ones left of each line.
std::int64_t multiplied(const Turn& turn, const UnitRuns& runs, std::int64_t factor, const Standing& working,
                        bool& cut) {
    const Programme& programme = turn.programme();
    Wide spent = 0;
    for (const UnitRun& run : runs)
        spent += Wide{run.rewarded} * run.price * (programme.compoundMultipliers ? working[run.line].factor : kOne);
    const Wide base = earned(programme.earnAt(turn.checkout().store), spent, kOne,
                             spentInSight(turn.checkout(), working), programme.pointsRounding);
    return within(divideRounded(Wide{within(base, cut)} * (factor - kOne), kOne, programme.pointsRounding), cut);
}

/// For later multipliers, where they compound: a thousand at most.
void markFactor(const UnitRuns& runs, std::int64_t factor, Standing& working, bool& cut) {
    std::uint32_t last = kNone;
    for (const UnitRun& run : runs) {
        if (run.rewarded == 0 || run.line == last) continue;
        last = run.line;
        const Wide next = Wide{working[run.line].factor} * factor / kOne;
        cut = cut || next > kMostFactor;
        working[run.line].factor = static_cast<std::int64_t>(std::min<Wide>(next, kMostFactor));
    }
}

} // namespace

std::int64_t spentInSight(const Checkout& checkout, const Standing& standing) {
    std::int64_t spent = 0;
    forEachLine(checkout.visible, [&](std::uint32_t line) { spent += standing[line].net; });
    return spent;
}

std::int64_t baseEarn(const Checkout& checkout, std::int64_t inSight, bool& cut) {
    const Programme& programme = *checkout.program.programme;
    return within(earned(programme.earnAt(checkout.store), inSight, 1, inSight, programme.pointsRounding), cut);
}

std::int64_t multipliedOn(std::int64_t spent, std::int64_t factor, const Checkout& checkout, std::int64_t inSight,
                          bool& cut) {
    const Programme& programme = *checkout.program.programme;
    const Wide base = earned(programme.earnAt(checkout.store), spent, 1, inSight, programme.pointsRounding);
    return within(divideRounded(Wide{within(base, cut)} * (factor - kOne), kOne, programme.pointsRounding), cut);
}

namespace {

std::int64_t pointsOf(const Turn& turn, const Firing& firing, const RewardPlan& reward, Standing& working,
                      PointsLimits& reached) {
    bool& cut = reached.points;
    const std::int64_t amount = turn.number(reward.amount);
    if (reward.give == Give::Points) return within(Wide{amount} * firing.times, cut);
    const Picked picked = pickUnits(turn, firing, reward, working);
    if (reward.give == Give::PointsPerAmount) {
        const std::int64_t full =
            blocks(spentOn(picked.runs), turn.number(reward.every), turn.programme().pointsRounding);
        return within(Wide{amount} * full, cut);
    }
    if (reward.give == Give::PointsPerUnit) {
        std::int64_t units = 0;
        for (const UnitRun& run : picked.runs) units += run.rewarded;
        return within(Wide{amount} * units, cut);
    }
    const std::int64_t points = multiplied(turn, picked.runs, amount, working, cut);
    if (turn.programme().compoundMultipliers) markFactor(picked.runs, amount, working, reached.factor);
    return points;
}

} // namespace

Grant earn(const Turn& turn, const Firing& firing, const RewardPlan& reward, Standing& working, std::int64_t left,
           PointsLimits& reached) {
    Grant grant{.step = firing.step, .reward = &reward, .times = firing.times};
    if (reward.source->into) grant.into = &*reward.source->into;
    grant.points = pointsOf(turn, firing, reward, working, reached);
    if (grant.points <= left) return grant;
    grant.trimmed = true;
    grant.trimmedBy = "budget";
    grant.outOfBudget = turn.refusesWhenShort();
    grant.points = grant.outOfBudget ? 0 : left;
    return grant;
}

Grant hand(const Turn& turn, const Firing& firing, const RewardPlan& reward) {
    Grant grant{.step = firing.step, .reward = &reward, .times = firing.times};
    const bool coupon = reward.give == Give::IssueCoupon;
    const std::int64_t once = coupon ? 1 : turn.number(reward.amount);
    grant.count = static_cast<std::int64_t>(std::min<Wide>(Wide{once} * firing.times, kMaxPoints));
    if (reward.give == Give::Stamps && !stampsOf(turn, grant)) grant.count = 0;
    return grant;
}

} // namespace offerwright
