#include "engine/check/together.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <tuple>

namespace offerwright {
namespace checks {

bool goesBefore(const Promotion& a, const Promotion& b) {
    const auto turn = [](const Promotion& each) {
        return std::tuple(each.stage, -std::int64_t{each.priority}, each.id);
    };
    return turn(a) < turn(b);
}

const Promotion* named(Others others, const std::string& id) {
    const auto found = std::ranges::find(others, id, &Promotion::id);
    return found == others.end() ? nullptr : *found;
}

} // namespace checks

Diagnostics checkTogether(const Promotion& promotion, std::span<const Promotion* const> others,
                          const Surroundings& around) {
    OW_ASSERT(around.programme != nullptr);
    static constexpr checks::TogetherRule kRules[] = {
        checks::namedPromotionsAreThere, checks::namedPromotionsComeBefore, checks::promotionsAreNotShadowed};
    checks::Findings findings(promotion, around);
    for (const checks::TogetherRule rule : kRules) rule(findings, others);
    return std::move(findings).inOrder();
}

} // namespace offerwright
