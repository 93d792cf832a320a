#include "engine/check/rules.h"

namespace offerwright::checks {

void groupsHaveEnoughMembers(Findings& findings) {
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        const auto* group = std::get_if<Group>(&condition.rule);
        if (!group || group->kind != GroupKind::AtLeast || group->atLeast.personal()) return;
        const auto members = static_cast<std::int64_t>(group->members.size());
        if (group->atLeast.value > members)
            findings.error("group.tooFewMembers", condition.id, "n",
                           {std::to_string(group->atLeast.value), std::to_string(members)});
    });
}

} // namespace offerwright::checks
