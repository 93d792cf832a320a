#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {

/// Every promotion gives once a basket, so this says nothing; most likely another was meant.
void nothingExcludesItself(Findings& findings) {
    const auto& others = findings.promotion.combines.notWith;
    const std::string& id = findings.promotion.id;
    if (!id.empty() && std::ranges::find(others, id) != others.end())
        findings.warning("promotion.notWithItself", {}, "notWith", {id});
}

} // namespace offerwright::checks
