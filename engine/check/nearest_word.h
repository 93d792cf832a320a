/// \file The word that was probably meant.
#pragma once
#include "offerwright/base/diagnostic.h"
#include <optional>
#include <string>
#include <vector>

namespace offerwright::checks {

/// The candidate with the fewest letters inserted, dropped, changed or swapped, if these are at most a third of the
/// word and one at least; the first of equals. Letters are bytes; capitals do not count.
std::optional<std::string> nearestWord(const std::string& word, const std::vector<std::string>& candidates);

/// Adds the word nearest to the first argument as the next argument and as a fix, if one is near.
void suggest(Diagnostic& diagnostic, const std::vector<std::string>& candidates);

} // namespace offerwright::checks
