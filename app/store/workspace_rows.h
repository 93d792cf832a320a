/// \file A workspace as rows of the tables in schema.h. Private to this room.
#pragma once
#include "app/store/sqlite_database.h"
#include "app/store/workspace.h"
#include <limits>

namespace offerwright {
class SharedWords;
}

namespace offerwright::app {

class TextPacker;

/// Reads all but the late parts: the workspace is not whole. What does not read strictly is a Failure that names the
/// row.
std::expected<Workspace, Failure> readFirst(Database& database);

/// Reads the late parts of a workspace, stretch by stretch.
class LateReader {
public:
    /// Documents are read under `programme`.
    explicit LateReader(std::shared_ptr<const Programme> programme);
    ~LateReader();
    /// Reads some ten thousand rows more, which takes some 50 ms; true when that was all. The structure of a table is
    /// checked before its first row.
    std::expected<bool, Failure> readOn(Database& database);
    /// What was read; once, at the end.
    LateParts take();

private:
    std::expected<bool, Failure> readBaskets(Database& database);
    const std::shared_ptr<const Programme> m_programme;
    std::unique_ptr<TextPacker> m_packer;
    bool m_isChecked = false; ///< the table that is read now
    bool m_hasProducts = false;
    std::int64_t m_place = std::numeric_limits<std::int64_t>::min(); ///< of the next row
    std::unique_ptr<SharedWords> m_words;
    std::vector<Product> m_products;
    std::vector<SavedBaskets::Entry> m_baskets;
};

/// SQLite's check of one table, before anything is read of it.
Done checkTable(Database& database, const char* table);

/// Writes what differs between the two, shared parts compared by pointer first; everything when `before` is null. Each
/// document is read back before it is written, so that no file is made that could not be opened. Needs a transaction
/// around it.
Done writeWorkspace(Database& database, const Workspace* before, const Workspace& after);

} // namespace offerwright::app
