/// \file Ids of sales: UUIDs of version 7, which name the millisecond and are random else.
#pragma once
#include "offerwright/base/time.h"
#include <array>
#include <string>

namespace offerwright::till {

/// `chance` is 16 random bytes.
std::string saleId(Instant now, std::array<std::uint8_t, 16> chance);

} // namespace offerwright::till
