#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/picking.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int64_t kOne = 1'000'000;
constexpr std::int64_t kMostFactor = 1'000 * kOne;

/// Full blocks of `every`, or as the programme rounds points; at most kMaxPoints, so that what follows stays within 128
/// bits.
std::int64_t blocks(Wide spent, Wide every, RoundMode mode) {
    if (every <= 0 || spent <= 0) return 0;
    return divideRounded(std::min(spent, every * kMaxPoints), every, mode);
}

std::int64_t within(Wide points, bool& cut) {
    cut = cut || points > kMaxPoints;
    return points > kMaxPoints ? kMaxPoints : static_cast<std::int64_t>(points);
}

std::int64_t spentOn(const UnitRuns& runs) {
    std::int64_t sum = 0;
    for (const UnitRun& run : runs) sum += run.rewarded * run.price;
    return sum;
}

/// Excess over one adds to the base; when multipliers compound, it multiplies what the earlier ones left of each line.
Wide multiplied(const Turn& turn, const UnitRuns& runs, std::int64_t factor, const Standing& working) {
    const Programme& programme = turn.programme();
    Wide spent = 0;
    for (const UnitRun& run : runs)
        spent += Wide{run.rewarded} * run.price * (programme.compoundMultipliers ? working[run.line].factor : kOne);
    const Wide base = Wide{programme.baseEarn.points} *
                      blocks(spent, Wide{programme.baseEarn.every} * kOne, programme.pointsRounding);
    const Wide held = std::min<Wide>(base, kMaxPoints);
    return divideRounded(held * std::max<std::int64_t>(0, factor - kOne), kOne, programme.pointsRounding);
}

void markFactor(const UnitRuns& runs, std::int64_t factor, Standing& working) {
    std::uint32_t last = kNone;
    for (const UnitRun& run : runs) {
        if (run.rewarded == 0 || run.line == last) continue;
        last = run.line;
        const Wide next = Wide{working[run.line].factor} * std::max(factor, kOne) / kOne;
        working[run.line].factor = static_cast<std::int64_t>(std::min<Wide>(next, kMostFactor));
    }
}

} // namespace

std::int64_t baseEarn(const Checkout& checkout, const Standing& standing) {
    const Programme& programme = *checkout.program.programme;
    std::int64_t spent = 0;
    forEachLine(checkout.visible, [&](std::uint32_t line) { spent += standing[line].net; });
    bool cut = false;
    return within(Wide{programme.baseEarn.points} * blocks(spent, programme.baseEarn.every, programme.pointsRounding),
                  cut);
}

Grant earn(const Turn& turn, const Firing& firing, const RewardPlan& reward, Standing& working, bool& cut) {
    Grant grant{.step = firing.step, .reward = &reward, .times = firing.times};
    const std::int64_t amount = turn.number(reward.amount);
    if (reward.give == Give::Points) {
        grant.points = within(Wide{amount} * firing.times, cut);
        return grant;
    }
    const Picked picked = pickUnits(turn, firing, reward, working);
    const std::int64_t factor = std::min(amount, kMostFactor);
    if (reward.give == Give::PointsPerAmount) {
        const std::int64_t full =
            blocks(spentOn(picked.runs), turn.number(reward.every), turn.programme().pointsRounding);
        grant.points = within(Wide{amount} * full, cut);
    } else {
        cut = cut || amount > kMostFactor;
        grant.points = within(multiplied(turn, picked.runs, factor, working), cut);
        markFactor(picked.runs, factor, working);
    }
    return grant;
}

} // namespace offerwright
