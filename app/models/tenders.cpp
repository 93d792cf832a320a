#include "app/models/tenders.h"
#include <offerwright/model/walk.h>

namespace offerwright::app {

std::set<std::string> tenderTypes(const Workspace& workspace) {
    std::set<std::string> types{"card", "cash"};
    for (const auto& entry : workspace.promotions)
        walkConditions(*entry->promotion, [&](const Condition& condition) {
            if (const auto* paid = std::get_if<PaidWith>(&condition.rule))
                types.insert(paid->types.begin(), paid->types.end());
        });
    for (const auto& saved : workspace.baskets) types.insert(saved->tenderTypes().begin(), saved->tenderTypes().end());
    return types;
}

} // namespace offerwright::app
