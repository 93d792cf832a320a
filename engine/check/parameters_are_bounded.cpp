#include "engine/check/rules.h"
#include <set>

namespace offerwright::checks {
namespace {

void checkRange(Findings& findings, const Parameter& parameter) {
    const auto text = [&](std::int64_t value) { return findings.text(value, parameter.unit); };
    if (parameter.min > parameter.max)
        return findings.error("parameter.reversed", parameter.id, "min", {text(parameter.min), text(parameter.max)});
    if (parameter.defaultValue < parameter.min || parameter.defaultValue > parameter.max)
        findings.error("parameter.defaultOutside", parameter.id, "default",
                       {text(parameter.defaultValue), text(parameter.min), text(parameter.max)});
}

} // namespace

void parametersAreBounded(Findings& findings) {
    std::set<std::string> names;
    for (const Parameter& parameter : findings.promotion.parameters) {
        if (parameter.name.empty())
            findings.error("parameter.noName", parameter.id, "name");
        else if (!names.insert(parameter.name).second)
            findings.error("parameter.duplicateName", parameter.id, "name", {parameter.name});
        if (parameter.step <= 0)
            findings.error("parameter.stepNotPositive", parameter.id, "step",
                           {findings.text(parameter.step, parameter.unit)});
        checkRange(findings, parameter);
    }
}

} // namespace offerwright::checks
