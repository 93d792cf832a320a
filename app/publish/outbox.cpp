#include "app/publish/outbox.h"
#include "app/store/signed_file.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

// A file is a line of JSON, then the bytes of a bundle.

QString textOf(Instant instant) { return QString::fromStdString(printInstant(instant)); }

QJsonObject objectOf(const BundleVersion& version) {
    return {{"version", static_cast<qint64>(version.version)},
            {"digest", QString::fromStdString(printHex(version.digest.bytes))}};
}

std::optional<BundleVersion> versionIn(const QJsonValue& value) {
    const auto digest = parseHex(value.toObject().value(QLatin1String("digest")).toString().toStdString());
    if (!digest) return std::nullopt;
    return BundleVersion{value.toObject().value(QLatin1String("version")).toInteger(), {*digest}};
}

std::optional<Instant> instantIn(const QJsonValue& value) {
    return parseInstant(value.toString().toStdString(), Zone{});
}

struct Parts {
    QJsonObject head;
    std::string bytes;
};

std::optional<Parts> partsIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray line = file.readLine();
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    if (head.isEmpty()) return std::nullopt;
    return Parts{head, file.readAll().toStdString()};
}

std::expected<void, Failure> write(const QString& path, const QJsonObject& head, const std::string& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    return writeSignedFile(path, QJsonDocument(head).toJson(QJsonDocument::Compact).toStdString() + '\n' + bytes);
}

QJsonObject objectOf(const Publication& publication) {
    QJsonObject object = objectOf(publication.version);
    object.insert(QStringLiteral("since"), textOf(publication.since));
    object.insert(QStringLiteral("by"), QString::fromStdString(publication.by));
    object.insert(QStringLiteral("content"), QString::fromStdString(publication.fingerprint));
    QJsonArray stopped;
    for (const std::string& id : publication.stopped) stopped.append(QString::fromStdString(id));
    if (!stopped.isEmpty()) object.insert(QStringLiteral("stopped"), stopped);
    return object;
}

/// In the service's own form, without what is no use while it cannot be reached.
QJsonObject objectOf(const Board& board) {
    QJsonArray history;
    for (const Publication& each : board.history) history.append(objectOf(each));
    QJsonArray due;
    for (const Publication& each : board.due) due.append(objectOf(each));
    return {{"published", history},
            {"due", due},
            {"proposals", QJsonArray()},
            {"approvals", board.approvals},
            {"who", QString::fromStdString(board.who)}};
}

} // namespace

Outbox::Outbox(const QString& workspace)
    : m_folder(workspace.isEmpty() ? QString() : workspace + QStringLiteral(".publishing")) {}

QString Outbox::path(const std::string& environment, const char* ending) const {
    return m_folder + QLatin1Char('/') + QString::fromStdString(environment) + QLatin1String(ending);
}

std::optional<Waiting> Outbox::waiting(const std::string& environment) const {
    const auto kept = m_waiting.constFind(QString::fromStdString(environment));
    if (m_folder.isEmpty()) return kept == m_waiting.constEnd() ? std::nullopt : std::optional(*kept);
    auto parts = partsIn(path(environment, ".waiting"));
    if (!parts) return std::nullopt;
    const auto version = versionIn(parts->head);
    const auto made = instantIn(parts->head.value(QLatin1String("made")));
    if (!version || !made) return std::nullopt;
    return Waiting{std::move(parts->bytes), *version, versionIn(parts->head.value(QLatin1String("follows"))),
                   instantIn(parts->head.value(QLatin1String("at"))), *made};
}

std::expected<void, Failure> Outbox::put(const std::string& environment, const Waiting& waiting) {
    if (m_folder.isEmpty()) {
        m_waiting.insert(QString::fromStdString(environment), waiting);
        return {};
    }
    QJsonObject head = objectOf(waiting.version);
    if (waiting.follows) head.insert(QStringLiteral("follows"), objectOf(*waiting.follows));
    if (waiting.at) head.insert(QStringLiteral("at"), textOf(*waiting.at));
    head.insert(QStringLiteral("made"), textOf(waiting.made));
    return write(path(environment, ".waiting"), head, waiting.bytes);
}

void Outbox::drop(const std::string& environment) {
    m_waiting.remove(QString::fromStdString(environment));
    if (!m_folder.isEmpty()) QFile::remove(path(environment, ".waiting"));
}

std::optional<LastSeen> Outbox::lastSeen(const std::string& environment) const {
    const auto kept = m_seen.constFind(QString::fromStdString(environment));
    if (m_folder.isEmpty()) return kept == m_seen.constEnd() ? std::nullopt : std::optional(*kept);
    auto parts = partsIn(path(environment, ".seen"));
    if (!parts) return std::nullopt;
    const auto seen = instantIn(parts->head.value(QLatin1String("seen")));
    auto board = readBoard(QJsonDocument(parts->head.value(QLatin1String("board")).toObject()).toJson());
    if (!seen || !board) return std::nullopt;
    return LastSeen{std::move(*board), std::move(parts->bytes), *seen};
}

std::expected<void, Failure> Outbox::remember(const std::string& environment, const LastSeen& seen) {
    if (m_folder.isEmpty()) {
        m_seen.insert(QString::fromStdString(environment), seen);
        return {};
    }
    const QJsonObject head{{"seen", textOf(seen.seen)}, {"board", objectOf(seen.board)}};
    return write(path(environment, ".seen"), head, seen.bytes);
}

void Outbox::forget(const std::string& environment) {
    m_seen.remove(QString::fromStdString(environment));
    if (!m_folder.isEmpty()) QFile::remove(path(environment, ".seen"));
}

} // namespace offerwright::app
