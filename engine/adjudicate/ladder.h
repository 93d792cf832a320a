/// \file Which steps fire, how often, and by which lines.
#pragma once
#include "engine/adjudicate/asking.h"
#include "engine/adjudicate/proposal.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// Whole units that so many thousandths of one ask for, at most kMaxUnits.
std::int64_t unitsIn(std::int64_t thousandths);
/// What the ladder's measure says; 0 without one.
std::int64_t measureOf(const Turn& turn, const Standing& standing);
/// True when the step's threshold is reached; always for a single step.
bool isReached(const Turn& turn, const StepPlan& step, std::int64_t measured);
/// The steps that fire, in document order. `answers` holds those of every step's qualification.
Pooled<Firing> firings(const Turn& turn, std::int64_t measured, const Answers& answers);

} // namespace offerwright
