/// \file A set that differs from a base in a few promotions: only these are made anew.
#pragma once
#include "engine/compile/program.h"
#include <optional>

namespace offerwright {

/// More than so many promotions that differ from the base are worth a new one.
inline constexpr std::size_t kMostChanges = 64;

/// Nothing when it must be compiled as a whole: another programme or catalogue, too much that changed or changed order,
/// or two promotions with one id.
std::optional<Compiled> compileFew(const CompileInput& input, const Program& previous);

} // namespace offerwright
