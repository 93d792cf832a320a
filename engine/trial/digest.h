/// \file A 64-bit digest of one answer.
#pragma once
#include "offerwright/model/adjudication.h"

namespace offerwright {

std::uint64_t digestOf(const Adjudication& adjudication);

} // namespace offerwright
