/// \file Environments and taken doubts as rows. Private to this room.
#pragma once
#include "app/store/sqlite_database.h"
#include "app/store/workspace.h"

namespace offerwright::app {

/// Into `workspace`. A row that holds anything else than an environment is a Failure that names it.
Done readEnvironments(Database& database, Workspace& workspace);
Done readAcknowledged(Database& database, Workspace& workspace);

/// Both are few: a change of one writes them all. Everything when `before` is null.
Done writeEnvironments(Database& database, const Workspace* before, const Workspace& after);
Done writeAcknowledged(Database& database, const Workspace* before, const Workspace& after);

} // namespace offerwright::app
