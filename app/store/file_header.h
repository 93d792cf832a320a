/// \file What the first bytes of a file say, before SQLite is let near it. Private to this room.
#pragma once
#include "app/store/failure.h"
#include <expected>

namespace offerwright::app {

/// Refuses what is not there, may not be read, is a folder, or is no workspace of ours by SQLite's magic text and the
/// application id; and what is too short to be whole.
std::expected<void, Failure> checkHeader(const QString& path);

} // namespace offerwright::app
