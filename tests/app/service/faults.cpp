#include "tests/app/service/faults.h"
#include <utility>

namespace offerwright::ledger {
namespace {

thread_local int pointsLeft = 0;

} // namespace

void dieAfter(int points) { pointsLeft = points; }

void faultPoint(const char* name) {
    if (pointsLeft > 0 && --pointsLeft == 0) throw Death{name};
}

} // namespace offerwright::ledger
