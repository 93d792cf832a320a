/// \file The word that was probably meant.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace offerwright {

/// The candidate with the fewest letters inserted, dropped, changed or swapped with their neighbour, if these are at
/// most a third of the word and one at least; the first of equals; empty when none is near. Letters are bytes; capitals
/// do not count.
std::string nearestWord(std::string_view word, std::span<const std::string_view> candidates);

} // namespace offerwright
