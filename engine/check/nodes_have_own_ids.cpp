#include "engine/check/rules.h"
#include <set>

namespace offerwright::checks {

void nodesHaveOwnIds(Findings& findings) {
    std::set<NodeId> seen;
    for (const NodeId& id : nodeIds(findings.promotion)) {
        if (id.empty())
            findings.error("node.noId", id, "");
        else if (!seen.insert(id).second)
            findings.error("node.duplicateId", id, "id", {id});
    }
}

} // namespace offerwright::checks
