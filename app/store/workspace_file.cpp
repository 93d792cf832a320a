#include "app/store/workspace_file.h"
#include "app/store/durable_rename.h"
#include "app/store/file_header.h"
#include "app/store/file_lock.h"
#include "app/store/schema.h"
#include "app/store/workspace_rows.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <offerwright/base/assert.h>

namespace offerwright::app {

namespace {

constexpr std::array kFirstTables{"meta",      "programme", "campaign", "campaign_name",
                                  "promotion", "persona",   "try_it",   "visit"};

/// One file has one lock, whatever links lead to it.
QString lockedPath(const QString& path) {
    const QFileInfo about(path);
    return about.exists() ? about.canonicalFilePath() : path;
}

} // namespace

struct WorkspaceFile::Connection {
    QString path;
    FileLock lock;
    Access access = Access::ReadWrite;
    ReadOnlyCause cause = ReadOnlyCause::None;
    std::optional<Database> database; ///< after the lock: closed before it is freed
    std::int64_t seenVersion = 0;     ///< of the data, as SQLite counts what others write

    explicit Connection(const QString& ofPath)
        : path(QFileInfo(ofPath).absoluteFilePath())
        , lock(lockedPath(path)) {}

    void readOnly(ReadOnlyCause why) {
        access = Access::ReadOnly;
        cause = why;
    }
    void decideAccess(Access wanted);
    Done openDatabase();
    Done check(Opening opening);
    Done makeCurrent();
    Done backUp(std::int64_t version);
    Done checkUntouched();
    Failure about(Failure failure) const;
    Failure unread(Failure failure) const;
};

namespace {

/// A new file is made under this name and gets its own only when it is whole.
QString unfinishedName(const QString& path) { return path + QStringLiteral(".new"); }

Done writeAll(Database& database, const Workspace& content) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return std::unexpected(std::move(transaction.error()));
    if (Done done = writeWorkspace(database, nullptr, content); !done) return done;
    return transaction->commit();
}

Done makeFile(const QString& path, const Workspace& content) {
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
    auto database = Database::open(path, Database::Mode::Create);
    if (!database) return std::unexpected(std::move(database.error()));
    if (Done done = migrate(*database, migrations()); !done) return done;
    return writeAll(*database, content);
}

} // namespace

/// Every failure names the file it is about.
Failure WorkspaceFile::Connection::about(Failure failure) const {
    if (failure.code.startsWith(QStringLiteral("file.")) || failure.code.startsWith(QStringLiteral("disk."))) {
        if (failure.arguments.isEmpty() || failure.arguments.front() != path) failure.arguments.prepend(path);
        failure.arguments.removeAll(QString());
    }
    return failure;
}

/// What cannot be read of a newer file cannot because it is newer.
Failure WorkspaceFile::Connection::unread(Failure failure) const {
    if (cause == ReadOnlyCause::Newer) failure.code = QStringLiteral("file.newer");
    return about(std::move(failure));
}

void WorkspaceFile::Connection::decideAccess(Access wanted) {
    if (wanted == Access::ReadOnly) return readOnly(ReadOnlyCause::Asked);
    if (!QFileInfo(path).isWritable()) return readOnly(ReadOnlyCause::NoPermission);
    switch (lock.take()) {
    case FileLock::Outcome::Taken: return;
    case FileLock::Outcome::InUse: return readOnly(ReadOnlyCause::InUse);
    case FileLock::Outcome::NoPermission: return readOnly(ReadOnlyCause::NoPermission);
    }
}

Done WorkspaceFile::Connection::openDatabase() {
    const auto mode = access == Access::ReadWrite ? Database::Mode::Write : Database::Mode::Read;
    auto opened = Database::open(path, mode);
    if (!opened) return std::unexpected(std::move(opened.error()));
    database.emplace(std::move(*opened));
    // A file of ours is always in this mode; one that was switched elsewhere is switched back.
    if (access == Access::ReadWrite) {
        const auto journal = database->text("PRAGMA journal_mode=DELETE");
        if (!journal) return std::unexpected(journal.error());
    }
    const auto version = database->number("PRAGMA data_version");
    if (!version) return std::unexpected(version.error());
    seenVersion = *version;
    return {};
}

/// The tables that are read late are checked then; but not of an older file, which is changed first.
Done WorkspaceFile::Connection::check(Opening opening) {
    const auto version = database->number("PRAGMA user_version");
    if (version && *version == currentVersion() && opening == Opening::FirstThings) {
        for (const char* table : kFirstTables)
            if (Done done = checkTable(*database, table); !done) return done;
        return {};
    }
    const auto verdict = database->text("PRAGMA quick_check(1)");
    if (!verdict) return std::unexpected(verdict.error());
    if (*verdict == "ok") return {};
    return std::unexpected(Failure{QStringLiteral("file.damaged"), {path}, QString::fromStdString(*verdict)});
}

/// A newer file is only read; an older one becomes current, after a copy of it is safe, or in memory when it may not be
/// written.
Done WorkspaceFile::Connection::makeCurrent() {
    const auto version = database->number("PRAGMA user_version");
    if (!version) return std::unexpected(version.error());
    if (*version < 1) return std::unexpected(Failure{QStringLiteral("file.damaged"), {path}, {}});
    if (Done done = checkSchema(*database, *version); !done) return done;
    if (*version > currentVersion()) readOnly(ReadOnlyCause::Newer);
    if (*version >= currentVersion()) return {};
    if (access == Access::ReadWrite) {
        if (Done done = backUp(*version); !done) return done;
        return migrate(*database, migrations());
    }
    auto copy = Database::inMemory();
    if (!copy) return std::unexpected(std::move(copy.error()));
    if (Done done = database->copyTo(*copy); !done) return done;
    database.emplace(std::move(*copy));
    return migrate(*database, migrations());
}

/// The copy gets its name only when it is whole.
Done WorkspaceFile::Connection::backUp(std::int64_t version) {
    const QString name = QStringLiteral("%1.backup-v%2").arg(path).arg(version);
    const QString unfinished = unfinishedName(name);
    QFile::remove(unfinished);
    {
        auto copy = Database::open(unfinished, Database::Mode::Create);
        if (!copy) return std::unexpected(std::move(copy.error()));
        if (Done done = database->copyTo(*copy); !done) return done;
    }
    QFile::remove(name);
    if (renameDurably(unfinished, name)) return {};
    return std::unexpected(Failure{QStringLiteral("file.noPermission"), {name}, {}});
}

/// Another program may have written past the lock; then what is known of the file is no longer true.
Done WorkspaceFile::Connection::checkUntouched() {
    const auto version = database->number("PRAGMA data_version");
    if (!version) return std::unexpected(version.error());
    if (*version == seenVersion) return {};
    return std::unexpected(Failure{QStringLiteral("file.changed"), {path}, {}});
}

WorkspaceFile::WorkspaceFile(std::unique_ptr<Connection> connection, Snapshot content)
    : m_connection(std::move(connection))
    , m_content(std::move(content)) {}

WorkspaceFile::~WorkspaceFile() = default;

QString WorkspaceFile::path() const { return m_connection->path; }
Access WorkspaceFile::access() const { return m_connection->access; }
ReadOnlyCause WorkspaceFile::readOnlyCause() const { return m_connection->cause; }

std::expected<std::unique_ptr<WorkspaceFile>, Failure> WorkspaceFile::create(const QString& path,
                                                                             const Workspace& content) {
    auto connection = std::make_unique<Connection>(path);
    const auto fail = [&](const char* code) {
        return std::unexpected(Failure{QString::fromLatin1(code), {connection->path}, {}});
    };
    if (!QFileInfo(connection->path).dir().exists()) return fail("file.notFound");
    switch (connection->lock.take()) {
    case FileLock::Outcome::Taken: break;
    case FileLock::Outcome::InUse: return fail("file.inUse");
    case FileLock::Outcome::NoPermission: return fail("file.noPermission");
    }
    if (QFile::exists(connection->path)) return fail("file.exists");
    const QString unfinished = unfinishedName(connection->path);
    if (Done done = makeFile(unfinished, content); !done) {
        QFile::remove(unfinished);
        return std::unexpected(connection->about(std::move(done.error())));
    }
    if (!renameDurably(unfinished, connection->path)) return fail("file.noPermission");
    if (Done done = connection->openDatabase(); !done)
        return std::unexpected(connection->about(std::move(done.error())));
    auto snapshot = std::make_shared<const Workspace>(content);
    return std::unique_ptr<WorkspaceFile>(new WorkspaceFile(std::move(connection), std::move(snapshot)));
}

std::expected<std::unique_ptr<WorkspaceFile>, Failure> WorkspaceFile::open(const QString& path, Access access,
                                                                           Opening opening) {
    if (auto checked = checkHeader(path); !checked) return std::unexpected(std::move(checked.error()));
    auto connection = std::make_unique<Connection>(path);
    connection->decideAccess(access);
    Done done = connection->openDatabase();
    if (done) done = connection->check(opening);
    if (done) done = connection->makeCurrent();
    // What another program may write is read as it is at one moment; our own file nobody else writes.
    if (done && connection->access == Access::ReadOnly) done = connection->database->run("BEGIN");
    if (!done) return std::unexpected(connection->about(std::move(done.error())));
    auto content = readFirst(*connection->database);
    if (!content) return std::unexpected(connection->unread(std::move(content.error())));
    auto snapshot = std::make_shared<const Workspace>(std::move(*content));
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(std::move(connection), std::move(snapshot)));
    file->m_reader = std::make_unique<LateReader>(file->m_content->programme);
    while (opening == Opening::Whole && file->m_reader)
        if (auto read = file->readOn(); !read) return std::unexpected(std::move(read.error()));
    return file;
}

std::expected<std::shared_ptr<const LateParts>, Failure> WorkspaceFile::readOn() {
    if (!m_reader) return m_late;
    Database& database = *m_connection->database;
    Done done = access() == Access::ReadOnly ? Done() : m_connection->checkUntouched();
    std::expected<bool, Failure> all = false;
    if (done) all = m_reader->readOn(database);
    if (done && !all) done = std::unexpected(std::move(all.error()));
    if (done && *all && access() == Access::ReadOnly) done = database.run("COMMIT");
    if (!done) return std::unexpected(m_connection->unread(std::move(done.error())));
    if (!*all) return nullptr;
    m_late = std::make_shared<const LateParts>(m_reader->take());
    m_reader.reset();
    m_content = madeWhole(m_content, *m_late);
    return m_late;
}

std::expected<void, Failure> WorkspaceFile::save(const Snapshot& asked) {
    OW_ASSERT(asked && asked->programme && asked->catalogue);
    // What was applied before the late parts came is written beside them.
    const Snapshot next = m_late ? madeWhole(asked, *m_late) : asked;
    OW_ASSERT(next->whole == m_content->whole);
    if (access() == Access::ReadOnly) return std::unexpected(Failure{QStringLiteral("file.readOnly"), {path()}, {}});
    if (next == m_content || *next == *m_content) {
        m_content = next;
        return {};
    }
    const auto write = [&]() -> Done {
        auto transaction = Transaction::begin(*m_connection->database);
        if (!transaction) return std::unexpected(std::move(transaction.error()));
        if (Done done = m_connection->checkUntouched(); !done) return done;
        if (Done done = writeWorkspace(*m_connection->database, m_content.get(), *next); !done) return done;
        return transaction->commit();
    };
    if (Done done = write(); !done) return std::unexpected(m_connection->about(std::move(done.error())));
    m_content = next;
    return {};
}

} // namespace offerwright::app
