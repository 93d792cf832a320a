// A process that dies, at the place that a test chooses.
#pragma once
#include "app/service/ledger/fault.h"
#include <string>

namespace offerwright::ledger {

/// Left with by a process that dies. Nothing but a test catches it.
struct Death {
    std::string at;
};

/// Dies at the n-th fault point from now on of this thread; 0: never.
void dieAfter(int points);

} // namespace offerwright::ledger
