#include "app/store/key_file.h"
#include "app/store/file_reader.h"
#include <QFile>
#include <QFileInfo>
#include <offerwright/text/publication.h>
#include <sodium.h>

namespace offerwright::app {
namespace {

constexpr qint64 kMostKeyBytes = 200;
constexpr std::size_t kMostPublicKeysBytes = 64 * 1024;
const QString kFromEnvironment = QStringLiteral("env:");

using Seed = std::array<std::uint8_t, 32>;

std::unexpected<Failure> failed(const char* code, const QString& about, const QString& detail = {}) {
    return std::unexpected(Failure{QString::fromLatin1(code), {about}, detail});
}

std::string_view viewOf(const QByteArray& text) { return {text.data(), static_cast<std::size_t>(text.size())}; }

/// A text that is wiped when it is no longer needed.
struct SecretText {
    explicit SecretText(QByteArray secret)
        : text(std::move(secret)) {}
    SecretText(SecretText&& other) noexcept
        : text(std::exchange(other.text, {})) {}
    SecretText& operator=(SecretText&&) = delete;
    ~SecretText() {
        if (!text.isEmpty()) wipe({text.data(), static_cast<std::size_t>(text.size())});
    }
    QByteArray text;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

std::expected<SecretKey, Failure> keyIn(const SecretText& secret, const QString& about) {
    auto seed = parseHex(trimmed(viewOf(secret.text)));
    if (!seed) return failed("key.notOurs", about);
    SecretKey key(*seed);
    sodium_memzero(seed->data(), seed->size());
    return key;
}

bool othersMayRead([[maybe_unused]] const QFile& file) {
#ifdef Q_OS_UNIX
    constexpr auto kOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return (file.permissions() & kOthers) != 0;
#else
    return false;
#endif
}

std::expected<void, Failure> writeNew(const QString& path, const SecretText& text, QFileDevice::Permissions allowed) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, allowed))
        return failed(file.exists() ? "file.exists" : "file.noPermission", path, file.errorString());
    if (file.write(text.text) == text.text.size()) return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failed(isFull ? "disk.full" : "disk.error", path, file.errorString());
}

/// Digits and a line end, without a copy left behind.
SecretText written(const Seed& bytes) {
    SecretText text{QByteArray(65, '\n')};
    sodium_bin2hex(text.text.data(), 65, bytes.data(), bytes.size());
    text.text[64] = '\n';
    return text;
}

/// A file's path, or the name of a variable.
QString nameOf(const QString& place) {
    return place.startsWith(kFromEnvironment) ? place.mid(kFromEnvironment.size()) : place;
}

std::expected<SecretText, Failure> secretAt(const QString& place) {
    if (place.startsWith(kFromEnvironment)) {
        const QString name = place.mid(kFromEnvironment.size());
        QByteArray text = qgetenv(qPrintable(name));
        if (text.isEmpty()) return failed("key.notSet", name);
        return SecretText{std::move(text)};
    }
    const QFileInfo info(place);
    if (info.isDir()) return failed("file.isFolder", place);
    if (!info.exists()) return failed("file.notFound", place);
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed("file.noPermission", place, file.errorString());
    if (othersMayRead(file)) return failed("key.notPrivate", place);
    return SecretText{file.read(kMostKeyBytes)};
}

} // namespace

std::expected<PublicKey, Failure> makeKeyFiles(const QString& path) {
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QString open = path + QStringLiteral(".pub");
    if (QFileInfo::exists(open)) return failed("file.exists", open);
    if (sodium_init() < 0) return failed("key.noChance", path);
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    const PublicKey key = SecretKey(seed).publicKey();
    const auto kept = writeNew(path, written(seed), kOwner);
    sodium_memzero(seed.data(), seed.size());
    if (!kept) return std::unexpected(kept.error());
    const auto shown = writeNew(open, written(key.bytes), kOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!shown) return std::unexpected(shown.error());
    return key;
}

std::expected<SecretKey, Failure> readSecretKey(const QString& place) {
    const auto secret = secretAt(place);
    if (!secret) return std::unexpected(secret.error());
    return keyIn(*secret, nameOf(place));
}

std::expected<QByteArray, Failure> readSecretDigits(const QString& place) {
    const auto secret = secretAt(place);
    if (!secret) return std::unexpected(secret.error());
    if (const auto key = keyIn(*secret, nameOf(place)); !key) return std::unexpected(key.error());
    return secret->text.trimmed();
}

std::expected<std::vector<PublicKey>, Failure> readPublicKeys(const QString& path) {
    const auto text = readWholeFile(path, kMostPublicKeysBytes);
    if (!text) return std::unexpected(text.error());
    std::vector<PublicKey> keys;
    for (const QByteArray& line : text->split('\n')) {
        if (line.trimmed().isEmpty()) continue;
        const auto bytes = parseHex(viewOf(line.trimmed()));
        if (!bytes) return failed("key.notOurs", path);
        keys.push_back({*bytes});
    }
    if (keys.empty()) return failed("key.notOurs", path);
    return keys;
}

} // namespace offerwright::app
