// A percent above a ceiling of the programme on products of that ceiling: the engine would cut it, the text would not.
#include "engine/check/targets.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

bool touches(const Surroundings& around, const Selection& selection, const Selection& ceiling) {
    const auto& groups = around.programme->productGroups;
    const bool namesProducts = !selection.in.empty();
    const Selection& other = namesProducts ? ceiling : selection;
    bool any = false;
    visitPicked(*around.catalogue, namesProducts ? selection : ceiling, groups, [&](ProductNumber number) {
        any = picks(other, around.catalogue->products()[number], groups);
        return !any;
    });
    return any;
}

void checkPercent(Findings& findings, const Step& step, const Reward& reward, const Ceiling& ceiling) {
    const auto* percent = std::get_if<PercentOff>(&reward.rule);
    const Selection* on = percent ? targetOf(findings.promotion, step, reward) : nullptr;
    if (!on || !ceiling.rate || ceiling.over != Ceiling::Over::Line) return;
    const std::int64_t units = unitsOf(findings, reward, percent->on);
    const std::int64_t rate = findings.usual(percent->rate);
    if (rate / units <= *ceiling.rate || !touches(findings.around, *on, ceiling.of)) return;
    const std::int64_t most = std::min<std::int64_t>(*ceiling.rate * units, 1'000'000);
    Diagnostic& told =
        findings.warning("reward.aboveCeiling", reward.id, "percent",
                         {findings.text(rate, Unit::Percent), findings.text(most, Unit::Percent), ceiling.name});
    told.fixes.push_back({"write", {}, findings.text(most, Unit::Percent)});
}

} // namespace

void rewardsKeepTheCeilings(Findings& findings) {
    if (!findings.around.catalogue) return;
    for (const Ceiling& ceiling : findings.around.programme->ceilings)
        for (const Step& step : findings.promotion.ladder.steps)
            for (const Reward& reward : step.rewards) checkPercent(findings, step, reward, ceiling);
}

} // namespace offerwright::checks
