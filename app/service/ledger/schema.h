/// \file The ledger's tables and their version.
#pragma once
#include "app/service/sql/session.h"

namespace offerwright::ledger {

inline constexpr std::int64_t kSchemaVersion = 1;

/// Makes the tables in a database that has none. One of another version is refused with Fault::Other.
sql::Done prepareSchema(sql::Session& session);

} // namespace offerwright::ledger
