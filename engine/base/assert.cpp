#include "offerwright/base/assert.h"
#include <cstdio>
#include <cstdlib>

namespace offerwright {

void assertionFailed(const char* what, const char* file, int line) noexcept {
    std::fprintf(stderr, "%s:%d: assertion failed: %s\n", file, line, what);
    std::abort();
}

} // namespace offerwright
