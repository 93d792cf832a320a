/// \file Customers' own values as a file of their own: written whole or not at all, checked whole when it is read.
#pragma once
#include "app/store/failure.h"
#include <expected>
#include <offerwright/personal/assignments.h>

namespace offerwright::app {

/// Into memory, so that what happens to the file afterwards does not matter. Besides failures of files:
/// "assignments.notOurs", "assignments.newer", "assignments.damaged".
std::expected<Assignments, Failure> readAssignments(const QString& path);
/// In place of what was there.
std::expected<void, Failure> writeAssignments(const Assignments& assignments, const QString& path);

} // namespace offerwright::app
