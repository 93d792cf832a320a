/// \file The tables of a workspace file and how older files become current ones. Private to this room and its tests.
#pragma once
#include "app/store/sqlite_database.h"
#include <span>

namespace offerwright::app {

/// 'OFWR', at byte 68 of the file: what makes it a workspace of ours.
inline constexpr std::int64_t kApplicationId = 0x4F465752;

/// One step of the schema: makes a file of the version before it one of this version.
struct Migration {
    std::int64_t version;
    std::span<const char* const> statements;
};
/// In order from version 1, which makes all tables in an empty file.
std::span<const Migration> migrations();
std::int64_t currentVersion();

/// Takes `database` to the last of `steps`, all in one transaction.
Done migrate(Database& database, std::span<const Migration> steps);

/// Checks that the tables are those that the file's version says, word for word, and that nothing else is in the
/// schema: a file from outside may hold anything. A newer file may hold other tables, but nothing that runs.
Done checkSchema(Database& database, std::int64_t version);

} // namespace offerwright::app
