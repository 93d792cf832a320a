/// \file A database in one file, for a service of one machine; one in memory, for tests.
///
/// A file is in WAL mode and every commit is on the disk when it answers (synchronous=FULL): with NORMAL a power cut
/// loses acknowledged commits. A service has one Writer a file, which also checkpoints; readers never do, nor when they
/// close. More writers wait for one another, up to kPatienceMs, and then get Fault::Conflict.
#pragma once
#include "app/service/sql/session.h"
#include <memory>

namespace offerwright::sql {

inline constexpr int kPatienceMs = 5'000;

enum class SqliteUse { Writer, Reader };

/// Opens the file, which a Writer makes when there is none. Files are taken for hostile: schema functions, views and
/// triggers of theirs never run.
Result<std::unique_ptr<Session>> openSqlite(const std::string& path, SqliteUse use, int patienceMs = kPatienceMs);
Result<std::unique_ptr<Session>> sqliteInMemory();

} // namespace offerwright::sql
