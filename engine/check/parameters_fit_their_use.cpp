#include "engine/check/rules.h"
#include "engine/check/suggestion.h"
#include <set>

namespace offerwright::checks {
namespace {

const char* wordOf(Unit unit) {
    constexpr const char* kWords[] = {"money", "quantity", "percent", "factor", "points", "count"};
    return kWords[static_cast<std::size_t>(unit)];
}

} // namespace

void parametersFitTheirUse(Findings& findings) {
    const Promotion& promotion = findings.promotion;
    std::vector<std::string> names;
    for (const Parameter& parameter : promotion.parameters) names.push_back(parameter.name);
    std::set<std::string> used;
    for (const NumberPlace& place : numbersOf(promotion)) {
        if (!place.number.personal()) continue;
        const std::string& name = place.number.parameter;
        used.insert(name);
        const Parameter* parameter = promotion.parameter(name);
        if (!parameter) {
            Diagnostic& found = findings.warning("parameter.unknown", place.address.node, place.address.field, {name});
            found.severity = Severity::Error;
            suggest(found, names);
        } else if (parameter->unit != place.unit) {
            findings.error("parameter.wrongUnit", place.address.node, place.address.field,
                           {name, wordOf(parameter->unit), wordOf(place.unit)});
        }
    }
    for (const Parameter& parameter : promotion.parameters)
        if (!parameter.name.empty() && !used.contains(parameter.name))
            findings.warning("parameter.unused", parameter.id, "name", {parameter.name});
}

} // namespace offerwright::checks
