#include "app/store/durable_rename.h"
#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace offerwright::app {
namespace {

void synchroniseFolderOf([[maybe_unused]] const QString& path) {
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
#endif
}

} // namespace

bool renameDurably(const QString& from, const QString& to) {
    if (!QFile::rename(from, to)) return false;
    synchroniseFolderOf(to);
    return true;
}

} // namespace offerwright::app
