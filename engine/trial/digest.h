// One answer as a number. Private to this room; what it covers stands in README.md.
#pragma once
#include <cstdint>
#include <offerwright/model/adjudication.h>

namespace offerwright {

/// The same on every machine, whether the answer is owned or looked at. About 0.3 us for 50 lines and 10 awards.
std::uint64_t digestOf(const Adjudication& adjudication);
std::uint64_t digestOf(const Ruling& ruling);

} // namespace offerwright
