#include "engine/check/together.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <utility>

namespace offerwright {
namespace checks {

namespace {

/// Without a lane first, with one that the programme lacks last.
std::size_t laneOf(const Programme& programme, const std::string& lane) {
    if (lane.empty()) return 0;
    return static_cast<std::size_t>(std::ranges::find(programme.lanes, lane, &Lane::name) - programme.lanes.begin()) +
           1;
}

} // namespace

bool goesBefore(const Programme& programme, const Promotion& a, const Promotion& b) {
    const auto turn = [&](const Promotion& each) {
        return std::pair(each.stage, laneOf(programme, each.combines.lane));
    };
    if (turn(a) != turn(b)) return turn(a) < turn(b);
    for (const OrderBy key : programme.order) {
        if (key != OrderBy::Priority) return false;
        if (a.priority != b.priority) return a.priority > b.priority;
    }
    return programme.ties == Ties::LowestId ? a.id < b.id : b.id < a.id;
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
