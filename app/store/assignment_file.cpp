#include "app/store/assignment_file.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <new>
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace offerwright::app {
namespace {

/// What one read may bring; some systems take no more at once.
constexpr qint64 kPiece = 256 * 1024 * 1024;
/// Of a large page of memory. Look-ups go to places far apart, and finding the page is half of the way.
constexpr std::align_val_t kPage{2 * 1024 * 1024};

std::unexpected<Failure> failed(const char* code, const QString& path, const QString& detail = {}) {
    return std::unexpected(Failure{QString::fromLatin1(code), {path}, detail});
}

/// Null when there is no memory.
std::shared_ptr<std::uint8_t> largeBlock(std::size_t size) {
    void* const block = ::operator new(size, kPage, std::nothrow);
    if (!block) return {};
#ifdef Q_OS_LINUX
    madvise(block, size, MADV_HUGEPAGE); // a wish: without it all works as well, only slower
#endif
    return {static_cast<std::uint8_t*>(block), [](std::uint8_t* bytes) { ::operator delete(bytes, kPage); }};
}

bool readAll(QFile& file, std::uint8_t* to, qint64 size) {
    for (qint64 got = 0; got < size;) {
        const qint64 more = file.read(reinterpret_cast<char*>(to) + got, std::min(size - got, kPiece));
        if (more <= 0) return false;
        got += more;
    }
    return true;
}

const char* codeOf(ImageFault fault) {
    switch (fault) {
    case ImageFault::NotOurs: return "assignments.notOurs";
    case ImageFault::Newer: return "assignments.newer";
    case ImageFault::Damaged: break;
    }
    return "assignments.damaged";
}

} // namespace

std::expected<Assignments, Failure> readAssignments(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return failed("file.isFolder", path);
    if (!info.exists()) return failed("file.notFound", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed("file.noPermission", path, file.errorString());
    const qint64 size = file.size();
    const auto block = largeBlock(static_cast<std::size_t>(std::max<qint64>(size, 1)));
    if (!block) return failed("memory.full", path);
    if (!readAll(file, block.get(), size)) return failed("file.unreadable", path, file.errorString());
    auto read = Assignments::fromImage({block.get(), static_cast<std::size_t>(size)}, block);
    if (!read) return failed(codeOf(read.error()), path);
    return std::move(*read);
}

std::expected<void, Failure> writeAssignments(const Assignments& assignments, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return failed("file.noPermission", path, file.errorString());
    const char* from = reinterpret_cast<const char*>(assignments.image().data());
    const auto size = static_cast<qint64>(assignments.image().size());
    qint64 written = 0;
    for (qint64 more = 1; written < size && more > 0; written += more)
        more = std::max<qint64>(file.write(from + written, std::min(size - written, kPiece)), 0);
    if (written == size && file.commit()) return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failed(isFull ? "disk.full" : "disk.error", path, file.errorString());
}

} // namespace offerwright::app
