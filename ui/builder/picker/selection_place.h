/// \file Where a selection stands in a promotion: a condition's or the ladder's measure, a reward's target, a part of a
/// set.
#pragma once
#include <offerwright/model/promotion.h>
#include <optional>

namespace offerwright::ui {

/// A target without products of its own reads as an empty selection.
std::optional<Selection> selectionAt(const Promotion& promotion, const NodeId& node);
/// A target gets products of its own; emptied again it falls back on what the step counts.
Promotion withSelectionAt(Promotion promotion, const NodeId& node, const Selection& selection);

} // namespace offerwright::ui
