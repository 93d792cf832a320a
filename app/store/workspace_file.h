/// \file The workspace file: SQLite with application_id, user_version and migrations, rollback journal,
/// synchronous=EXTRA. Every save is one transaction that writes only what differs. Not thread-safe: one thread owns an
/// open file.
#pragma once
#include "app/store/failure.h"
#include "app/store/workspace.h"
#include <expected>
#include <memory>

namespace offerwright::app {

class LateReader;

enum class Access { ReadWrite, ReadOnly };

/// How much is read of a file before it is open.
enum class Opening { Whole, FirstThings };

/// Why a file was opened for reading only.
enum class ReadOnlyCause { None, Asked, InUse, Newer, NoPermission };

class WorkspaceFile {
public:
    /// Makes a new file; refuses to overwrite one.
    static std::expected<std::unique_ptr<WorkspaceFile>, Failure> create(const QString& path, const Workspace& content);
    /// Opens, checks (application_id, user_version, quick_check), migrates after a backup when older. A file in use or
    /// newer opens read-only; a damaged one is refused with what can be done. With Opening::FirstThings products and
    /// baskets are left to readOn(); checking what holds them, too.
    static std::expected<std::unique_ptr<WorkspaceFile>, Failure>
    open(const QString& path, Access access = Access::ReadWrite, Opening opening = Opening::Whole);
    ~WorkspaceFile();

    const Snapshot& content() const { return m_content; } ///< not whole until all is read
    QString path() const;
    Access access() const;
    ReadOnlyCause readOnlyCause() const;

    /// Reads on, for some 50 ms; what was left to read once all of it is there, else null. To be called until then.
    std::expected<std::shared_ptr<const LateParts>, Failure> readOn();

    /// Writes what differs between content() and `next` in one transaction; then next is content(). On failure nothing
    /// has changed on disk.
    std::expected<void, Failure> save(const Snapshot& next);

private:
    struct Connection;
    WorkspaceFile(std::unique_ptr<Connection> connection, Snapshot content);
    std::unique_ptr<Connection> m_connection;
    Snapshot m_content;
    std::unique_ptr<LateReader> m_reader;    ///< until all is read
    std::shared_ptr<const LateParts> m_late; ///< afterwards, if anything was read late
};

} // namespace offerwright::app
