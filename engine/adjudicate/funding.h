/// \file Who pays for a reward, to the last minor unit.
#pragma once
#include "offerwright/base/arena.h"
#include "offerwright/base/pool.h"
#include "offerwright/model/adjudication.h"

namespace offerwright {

/// Splits an award, and each of its shares by line, over those who fund it. What each pays in all is within one minor
/// unit of its exact part, what they pay of a share sums to it, and nobody pays less than nothing.
/// What it says lies in the arena; the award's shares do already.
void fund(std::span<const FundingShare> funding, RulingParts::Award& award, std::span<RulingParts::Share> shares,
          Arena& arena);

} // namespace offerwright
