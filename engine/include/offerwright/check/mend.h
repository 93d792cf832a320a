/// \file Making the change that a finding of `check` proposes.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/promotion.h"
#include <cstddef>
#include <optional>

namespace offerwright {

/// The promotion with one of the finding's fixes made: a number written anew, a word of a list or of a text replaced.
/// For fixes without a span; those with one are for the text. Empty when the place is no longer there.
std::optional<Promotion> mended(const Promotion& promotion, const Diagnostic& finding, std::size_t fix = 0);

} // namespace offerwright
