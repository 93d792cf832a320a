/// \file The workspace file: SQLite with application_id, user_version and migrations, rollback journal, synchronous=EXTRA.
/// Every save is one transaction that writes only what differs. Not thread-safe: one thread owns an open file.
#pragma once
#include "app/store/failure.h"
#include "app/store/workspace.h"
#include <expected>
#include <memory>

namespace offerwright::app {

enum class Access { ReadWrite, ReadOnly };

/// Why a file was opened for reading only.
enum class ReadOnlyCause { None, Asked, InUse, Newer, NoPermission };

class WorkspaceFile {
public:
    /// Makes a new file; refuses to overwrite one.
    static std::expected<std::unique_ptr<WorkspaceFile>, Failure> create(const QString& path, const Workspace& content);
    /// Opens, checks (application_id, user_version, quick_check), migrates after a backup when older. A file in use or newer
    /// opens read-only; a damaged one is refused with what can be done.
    static std::expected<std::unique_ptr<WorkspaceFile>, Failure> open(const QString& path, Access access = Access::ReadWrite);
    ~WorkspaceFile();

    const Snapshot& content() const { return m_content; }
    QString path() const;
    Access access() const;
    ReadOnlyCause readOnlyCause() const;

    /// Writes what differs between content() and `next` in one transaction; then next is content(). On failure nothing has
    /// changed on disk.
    std::expected<void, Failure> save(const Snapshot& next);

private:
    struct Connection;
    WorkspaceFile(std::unique_ptr<Connection> connection, Snapshot content);
    std::unique_ptr<Connection> m_connection;
    Snapshot m_content;
};

} // namespace offerwright::app
