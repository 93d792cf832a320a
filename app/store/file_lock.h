/// \file The lock beside a workspace file: who may write it. Private to this room.
#pragma once
#include <QLockFile>
#include <QString>
#include <memory>

namespace offerwright::app {

/// `<file>.lock` with the owner's process, program and host. A lock whose process no longer runs on this host is taken
/// over; one of another host never is. Freed when it is destroyed.
class FileLock {
public:
    enum class Outcome { Taken, InUse, NoPermission };
    explicit FileLock(const QString& path);
    Outcome take();
    /// "offerwright (1234) on till-7", for people; empty when it cannot be read.
    QString owner() const;

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace offerwright::app
