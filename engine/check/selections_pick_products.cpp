#include "engine/check/rules.h"

namespace offerwright::checks {

namespace {

/// The list that leaves nothing; none when it is the price, or whether the price is full.
const char* fieldOf(const Selection& selection) {
    if (!selection.in.empty()) return "in";
    return selection.except.empty() ? "" : "except";
}

} // namespace

void selectionsPickProducts(Findings& findings) {
    const Catalogue* catalogue = findings.around.catalogue;
    if (!catalogue || catalogue->products().empty()) return;
    forEachSelection(findings.promotion, [&](const NodeId& node, const Selection& selection) {
        if (selection.everything()) return;
        if (!picksAny(*catalogue, selection, findings.around.programme->productGroups))
            findings.warning("selection.empty", node, fieldOf(selection));
    });
}

} // namespace offerwright::checks
