/// \file Who pays for a reward, to the last minor unit.
#pragma once
#include "offerwright/model/adjudication.h"

namespace offerwright {

/// Splits an award, and each of its shares by line, over those who fund it. What each pays in all is within one minor
/// unit of its exact part, what they pay of a share sums to it, and nobody pays less than nothing.
void fund(const std::vector<FundingShare>& funding, Award& award);

} // namespace offerwright
