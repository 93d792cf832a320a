// Every number against the range of its place. A customer's own value lies between the parameter's bounds, so a
// personal number is held at both ends.
#include "engine/check/rules.h"
#include "offerwright/model/basket.h"
#include <algorithm>
#include <array>

namespace offerwright::checks {
namespace {

std::int64_t largest(Unit unit) {
    switch (unit) {
    case Unit::Money:
    case Unit::Points: return kMaxMinor;
    case Unit::Quantity: return kMaxThousandths;
    case Unit::Percent: return Rate::percent(100).millionths;
    case Unit::Factor: return Rate::times(1000).millionths;
    case Unit::Count: break;
    }
    return kMaxUnits;
}

/// Bounds of conditions, prices and days may be zero ("at most none", "for nothing", "from today"); all else would do
/// nothing at zero.
bool mayBeZero(std::string_view field) {
    static constexpr std::array kFields{"atLeast",     "price",      "percent",  "before", "after",
                                        "daysAtLeast", "daysAtMost", "startsIn", "nth"};
    return std::ranges::find(kFields, field) != kFields.end();
}

void checkValue(Findings& findings, const NumberPlace& place, std::int64_t value) {
    const auto& [promotion, node, field] = place.address;
    const std::string text = findings.text(value, place.unit);
    const bool zeroAllowed = mayBeZero(field) || (field == "atMost" && !node.empty());
    if (place.unit == Unit::Percent && (value < 0 || value > largest(Unit::Percent)))
        findings.error("rate.outOfRange", node, field, {text});
    else if (place.unit == Unit::Factor && value <= Rate::times(1).millionths)
        findings.error("factor.tooSmall", node, field, {text});
    else if (value < 0 && zeroAllowed)
        findings.error("number.negative", node, field, {text});
    else if (value <= 0 && !zeroAllowed)
        findings.error("number.notPositive", node, field, {text});
    else if (value > largest(place.unit))
        findings.error("number.tooLarge", node, field, {text, findings.text(largest(place.unit), place.unit)});
}

} // namespace

void numbersAreInRange(Findings& findings) {
    for (const NumberPlace& place : numbersOf(findings.promotion)) {
        if (!place.number.personal()) {
            checkValue(findings, place, place.number.value);
            continue;
        }
        const Parameter* parameter = findings.promotion.parameter(place.number.parameter);
        if (!parameter || parameter->unit != place.unit) continue;
        checkValue(findings, place, parameter->min);
        if (parameter->max != parameter->min) checkValue(findings, place, parameter->max);
    }
}

} // namespace offerwright::checks
