/// \file What only shows beside other promotions. A rule is a function in a file of its own; together.cpp lists them.
#pragma once
#include "engine/check/rules.h"

namespace offerwright::checks {

using Others = std::span<const Promotion* const>;
using TogetherRule = void (*)(Findings&, Others);

void namedPromotionsAreThere(Findings& findings, Others others);
void namedPromotionsComeBefore(Findings& findings, Others others);
void promotionsAreNotShadowed(Findings& findings, Others others);

/// True when `a` takes its turn before `b` in every basket; false where the programme orders by more than the documents
/// say: by values, tags or last days.
bool goesBefore(const Programme& programme, const Promotion& a, const Promotion& b);
/// Null when no promotion has the id.
const Promotion* named(Others others, const std::string& id);

} // namespace offerwright::checks
