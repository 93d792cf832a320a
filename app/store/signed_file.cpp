#include "app/store/signed_file.h"
#include "app/store/file_reader.h"
#include <QFileInfo>
#include <QSaveFile>

namespace offerwright::app {
namespace {

constexpr std::size_t kMostCertificateFile = 2 * kMaxCertificateBytes;
constexpr std::size_t kMostBundleFile = kMaxBundleFileBytes + kMaxManifestBytes + kMostCertificateFile;

std::unexpected<Failure> failed(const char* code, const QString& path, const QString& detail = {}) {
    return std::unexpected(Failure{QString::fromLatin1(code), {path}, detail});
}

} // namespace

Failure failureOf(const BundleRefusal& refusal, const QString& path) {
    QStringList arguments;
    for (const std::string& argument : refusal.arguments) arguments << QString::fromStdString(argument);
    return {QString::fromLatin1(wordOf(refusal.code).data()), arguments, path};
}

std::expected<SignedCertificate, Failure> readCertificateFile(const QString& path) {
    const auto bytes = readWholeFile(path, kMostCertificateFile);
    if (!bytes) return std::unexpected(bytes.error());
    auto certificate = readCertificate({bytes->data(), static_cast<std::size_t>(bytes->size())});
    if (!certificate) return std::unexpected(failureOf(certificate.error(), path));
    return std::move(*certificate);
}

std::expected<std::string, Failure> readBundleFile(const QString& path) {
    const auto bytes = readWholeFile(path, kMostBundleFile);
    if (!bytes) return std::unexpected(bytes.error());
    return bytes->toStdString();
}

std::expected<void, Failure> writeSignedFile(const QString& path, const std::string& bytes) {
    if (QFileInfo(path).isDir()) return failed("file.isFolder", path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return failed("file.noPermission", path, file.errorString());
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) == size && file.commit()) return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failed(isFull ? "disk.full" : "disk.error", path, file.errorString());
}

} // namespace offerwright::app
