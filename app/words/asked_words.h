/// \file What a node of a promotion asks for, in its card's own words.
#pragma once
#include "app/words/sentence.h"

namespace offerwright::app {

/// "buy at least 3 items in Dairy": a condition, step, limit, reward or part of a set of `names.promotion`, to stand
/// within a sentence; the ladder's measure for a threshold; empty without a promotion.
QString askedWords(const NodeId& node, const Language& language, const Names& names);

} // namespace offerwright::app
