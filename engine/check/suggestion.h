/// \file A fault with the word that was probably meant.
#pragma once
#include "offerwright/base/diagnostic.h"
#include <string>
#include <vector>

namespace offerwright::checks {

/// Adds the word nearest to the first argument as the next argument and as a fix, if one is near.
void suggest(Diagnostic& diagnostic, const std::vector<std::string>& candidates);

} // namespace offerwright::checks
