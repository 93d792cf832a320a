/// \file Whether an answer is still waited for.
#pragma once
#include "offerwright/explain/explain.h"

namespace offerwright {

inline bool isStopped(const Stop& stop) { return stop && stop(); }

} // namespace offerwright
