#include "app/store/file_lock.h"

namespace offerwright::app {

FileLock::FileLock(const QString& path)
    : m_lock(std::make_unique<QLockFile>(path + QStringLiteral(".lock"))) {
    // Age says nothing: a workspace may stay open for weeks. Only a dead owner makes a lock stale.
    m_lock->setStaleLockTime(0);
}

FileLock::Outcome FileLock::take() {
    if (m_lock->tryLock(0)) return Outcome::Taken;
    return m_lock->error() == QLockFile::LockFailedError ? Outcome::InUse : Outcome::NoPermission;
}

QString FileLock::owner() const {
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock->getLockInfo(&process, &host, &program)) return {};
    return QStringLiteral("%1 (%2) on %3").arg(program).arg(process).arg(host);
}

} // namespace offerwright::app
