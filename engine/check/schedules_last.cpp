#include "engine/check/rules.h"

namespace offerwright::checks {

void schedulesLast(Findings& findings) {
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        if (const auto* dates = std::get_if<WithinDates>(&condition.rule)) {
            if (dates->from && dates->to && *dates->from > *dates->to)
                findings.error("dates.reversed", condition.id, "to", {printDate(*dates->from), printDate(*dates->to)});
            if (!dates->from && !dates->to && dates->except.empty())
                findings.error("bounds.none", condition.id, "dates");
        }
        if (const auto* hours = std::get_if<WithinHours>(&condition.rule); hours && hours->from == hours->to)
            findings.error("hours.equal", condition.id, "hours", {printMinute(hours->to)});
    });
}

} // namespace offerwright::checks
