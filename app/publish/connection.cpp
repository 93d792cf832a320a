#include "app/publish/connection.h"
#include "app/store/key_file.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

constexpr qint64 kMostBytes = 64 * 1024;

/// The first member that is not as it must be ends the reading.
class Reader {
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object) {}

    std::string text(const char* name, bool mayBeMissing = false) {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isString() || value.toString().isEmpty()) {
            if (!mayBeMissing || !value.isUndefined()) fail(name);
            return {};
        }
        return value.toString().toStdString();
    }

    std::vector<PublicKey> keys(const char* name) {
        std::vector<PublicKey> keys;
        const QJsonArray list = m_object.value(QLatin1String(name)).toArray();
        for (const QJsonValue& each : list)
            if (const auto bytes = parseHex(each.toString().toStdString()))
                keys.push_back({*bytes});
            else
                fail(name);
        if (keys.empty()) fail(name);
        return keys;
    }

    std::int64_t number(const char* name, std::int64_t most) {
        const qint64 value = m_object.value(QLatin1String(name)).toInteger(-1);
        if (value < 1 || value > most) fail(name);
        return value;
    }

    std::string base64(const char* name) {
        const QByteArray text = QByteArray::fromStdString(this->text(name));
        const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes) fail(name);
        return bytes ? (*bytes).toStdString() : std::string();
    }

    void fail(const char* name) {
        if (m_faulty.isEmpty()) m_faulty = QString::fromLatin1(name);
    }
    const QString& faulty() const { return m_faulty; }

private:
    const QJsonObject& m_object;
    QString m_faulty;
};

Connection read(Reader& reader) {
    Connection made;
    reader.number("format", 1);
    Environment& environment = made.environment;
    environment.name = reader.text("name");
    environment.url = reader.text("url");
    environment.tenant = reader.text("tenant");
    environment.remote = reader.text("environment");
    environment.roots = reader.keys("roots");
    environment.threshold = reader.number("threshold", 16);
    environment.certificate = reader.base64("certificate");
    const QUrl url(QString::fromStdString(environment.url), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http")) reader.fail("url");
    made.token = Secret(QByteArray::fromStdString(reader.text("token", true)));
    made.publisherKey = Secret(QByteArray::fromStdString(reader.text("publisherKey", true)));
    return made;
}

} // namespace

std::expected<Connection, Failure> readConnection(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Failure{QFile::exists(path) ? QStringLiteral("file.noPermission") : QStringLiteral("file.notFound"),
                    {path},
                    file.errorString()});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMostBytes), &error);
    if (!document.isObject())
        return std::unexpected(Failure{QStringLiteral("connection.faulty"), {path}, error.errorString()});
    const QJsonObject object = document.object();
    Reader reader(object);
    Connection made = read(reader);
    if (!reader.faulty().isEmpty())
        return std::unexpected(Failure{QStringLiteral("connection.faulty"), {reader.faulty()}, path});
    return made;
}

std::expected<Secret, Failure> readKeySecret(const QString& path) {
    if (const auto key = readSecretKey(path); !key) return std::unexpected(key.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Failure{QStringLiteral("file.noPermission"), {path}, file.errorString()});
    return Secret(file.read(kMostBytes).trimmed());
}

} // namespace offerwright::app
