#include "app/store/file_header.h"
#include "app/store/schema.h"
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace offerwright::app {
namespace {

constexpr qint64 kHeaderBytes = 100;
constexpr qsizetype kApplicationIdAt = 68;
const QByteArray kMagic("SQLite format 3\0", 16);

std::unexpected<Failure> refusal(const char* code, const QString& path, const QString& detail = {}) {
    return std::unexpected(Failure{QString::fromLatin1(code), {path}, detail});
}

} // namespace

std::expected<void, Failure> checkHeader(const QString& path) {
    const QFileInfo about(path);
    if (!about.exists()) return refusal("file.notFound", path);
    if (!about.isFile()) return refusal("file.notOurs", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return refusal("file.noPermission", path, file.errorString());
    const QByteArray header = file.read(kHeaderBytes);
    const bool isCut = header.size() < kHeaderBytes;
    // Cut short within its header, it may still be told that it was one of ours.
    if (!header.startsWith(kMagic.left(header.size())) || header.isEmpty()) return refusal("file.notOurs", path);
    if (isCut) return refusal("file.damaged", path, QStringLiteral("cut within its header"));
    const auto id = qFromBigEndian<quint32>(header.constData() + kApplicationIdAt);
    if (id != kApplicationId) return refusal("file.notOurs", path);
    return {};
}

} // namespace offerwright::app
