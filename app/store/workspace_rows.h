/// \file A workspace as rows of the tables in schema.h. Private to this room.
#pragma once
#include "app/store/sqlite_database.h"
#include "app/store/workspace.h"

namespace offerwright::app {

/// Reads everything, in one read transaction. What does not read strictly is a Failure that names the row.
std::expected<Workspace, Failure> readWorkspace(Database& database);

/// Writes what differs between the two, shared parts compared by pointer first; everything when `before` is null. Each
/// document is read back before it is written, so that no file is made that could not be opened. Needs a transaction
/// around it.
Done writeWorkspace(Database& database, const Workspace* before, const Workspace& after);

} // namespace offerwright::app
