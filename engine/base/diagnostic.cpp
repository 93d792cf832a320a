#include "offerwright/base/diagnostic.h"
#include <algorithm>

namespace offerwright {

bool hasErrors(const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics, [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

} // namespace offerwright
