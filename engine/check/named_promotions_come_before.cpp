// "After X has fired" asks what went before: a promotion that takes its turn later has never fired yet.
#include "engine/check/together.h"

namespace offerwright::checks {

void namedPromotionsComeBefore(Findings& findings, Others others) {
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        const auto* state = std::get_if<PromotionState>(&condition.rule);
        if (!state || state->state == Happened::Completed) return;
        for (const std::string& id : state->promotions) {
            const Promotion* other = named(others, id);
            if (other && goesBefore(*findings.around.programme, findings.promotion, *other))
                findings.warning("promotion.comesLater", condition.id, "any", {id});
        }
    });
}

} // namespace offerwright::checks
