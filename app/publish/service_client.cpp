#include "app/publish/service_client.h"
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

constexpr auto kJson = "application/json";
constexpr auto kBytes = "application/octet-stream";

template <typename T> using Answer = std::expected<T, Failure>;

Failure failed(const char* code, const QString& about, const QString& detail = {}) {
    return {QString::fromLatin1(code), {about}, detail};
}

QString hexOf(const Sha256& digest) { return QString::fromStdString(printHex(digest.bytes)); }

/// Passes an answer on as `read` understands it.
template <typename T, typename Read> auto through(ServiceClient::Answered<T> answered, Read read) {
    return [answered = std::move(answered), read = std::move(read)](Answer<QByteArray> body) {
        if (!body) return answered(std::unexpected(body.error()));
        answered(read(*body));
    };
}

auto done(ServiceClient::Answered<void> answered) {
    return through<void>(std::move(answered), [](const QByteArray&) { return Answer<void>(); });
}

/// An answer of what is live: {"bundle": {"version", "digest"}, "since", "by", ...}, or of what is due.
Answer<Publication> publicationIn(const QByteArray& json) {
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject bundle = object.value(QLatin1String("bundle")).toObject();
    if (bundle.isEmpty()) return readPublication(json);
    for (const QString& name : bundle.keys()) object.insert(name, bundle.value(name));
    object.insert(QStringLiteral("content"), QString());
    return readPublication(QJsonDocument(object).toJson());
}

/// The text of "result" is taken as it stands, byte for byte: it is the last member, or the one before the trace.
Answer<Explained> explainedIn(const QByteArray& json) {
    static const QByteArray begins(",\"result\":");
    const qsizetype at = json.indexOf(begins);
    const QJsonObject bundle = QJsonDocument::fromJson(json).object().value(QLatin1String("bundle")).toObject();
    if (at < 0 || bundle.isEmpty() || !json.endsWith('}')) return std::unexpected(failed("service.notUnderstood", {}));
    const qsizetype from = at + begins.size();
    return Explained{bundle.value(QLatin1String("version")).toInteger(), json.mid(from, json.size() - 1 - from)};
}

QByteArray aboutContent(const std::string& fingerprint, const std::string& note) {
    QJsonObject about{{"content", QString::fromStdString(fingerprint)}};
    if (!note.empty()) about.insert(QStringLiteral("note"), QString::fromStdString(note));
    return QJsonDocument(about).toJson(QJsonDocument::Compact);
}

/// The service's own word for it, when it is ours that answers.
Failure problemIn(const QByteArray& body, int status, const QString& host) {
    if (status == 401) return failed("service.token", host);
    if (status == 403) return failed("service.role", host);
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const QString code = problem.value(QLatin1String("code")).toString();
    if (code.isEmpty()) return failed("service.notUnderstood", host, QString::number(status));
    const QString subject = problem.value(QLatin1String("subject")).toString();
    return {code, subject.isEmpty() ? QStringList() : subject.split(QLatin1Char(' ')),
            problem.value(QLatin1String("title")).toString()};
}

bool isOfTls(QNetworkReply::NetworkError error) { return error == QNetworkReply::SslHandshakeFailedError; }

} // namespace

bool isUnreachable(const Failure& failure) {
    static const QStringList codes{QStringLiteral("service.unreachable"), QStringLiteral("service.timeout"),
                                   QStringLiteral("service.crowded"), QStringLiteral("service.broken"),
                                   QStringLiteral("outcome.unknown")};
    return codes.contains(failure.code);
}

ServiceClient::ServiceClient(const Environment& environment, Secret token, QObject* parent)
    : QObject(parent)
    , m_root(QString::fromStdString(environment.url))
    , m_remote(QString::fromStdString(environment.remote))
    , m_token(std::move(token))
    , m_network(std::make_unique<QNetworkAccessManager>()) {
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes to nobody else
}

ServiceClient::~ServiceClient() = default;

void ServiceClient::send(const QByteArray& verb, const QString& path, const QByteArray& type, QByteArray body,
                         Finished finished) {
    const bool isUrl =
        m_root.isValid() && !m_root.host().isEmpty() && m_root.scheme().startsWith(QLatin1String("http"));
    if (!isUrl) {
        const Failure failure = failed("service.badUrl", m_root.toString());
        QTimer::singleShot(0, this, [finished, failure] { finished(std::unexpected(failure)); });
        return;
    }
    QUrl url = m_root;
    const qsizetype mark = path.indexOf(QLatin1Char('?'));
    url.setPath(m_root.path() + path.left(mark));
    if (mark >= 0) url.setQuery(path.mid(mark + 1));
    QNetworkRequest request(url);
    request.setRawHeader("authorization", "Bearer " + m_token.text());
    request.setTransferTimeout(m_timeoutMs);
    if (!type.isEmpty()) request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    QNetworkReply* const reply = m_network->sendCustomRequest(request, verb, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, finished = std::move(finished)] {
        reply->deleteLater();
        finished(outcomeOf(*reply));
    });
}

std::expected<QByteArray, Failure> ServiceClient::outcomeOf(QNetworkReply& reply) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = m_root.host();
    if (status == 0) {
        if (isOfTls(reply.error())) return std::unexpected(failed("service.noTrust", host, reply.errorString()));
        const bool isLate = reply.error() == QNetworkReply::OperationCanceledError;
        return std::unexpected(failed(isLate ? "service.timeout" : "service.unreachable", host, reply.errorString()));
    }
    const QDateTime said = QDateTime::fromString(QString::fromLatin1(reply.rawHeader("date")), Qt::RFC2822Date);
    if (said.isValid()) m_clockAheadMs = QDateTime::currentMSecsSinceEpoch() - said.toMSecsSinceEpoch();
    const QByteArray body = reply.readAll();
    if (status >= 200 && status < 300) return body;
    return std::unexpected(problemIn(body, status, host));
}

void ServiceClient::board(Answered<Board> answered) {
    send("GET", QStringLiteral("/v1/bundles/") + m_remote, {}, {}, through<Board>(std::move(answered), readBoard));
}

void ServiceClient::bundle(const Sha256& digest, Answered<QByteArray> answered) {
    send("GET", QStringLiteral("/v1/bundles/") + m_remote + QLatin1Char('/') + hexOf(digest), {}, {},
         through<QByteArray>(std::move(answered), [](const QByteArray& bytes) { return Answer<QByteArray>(bytes); }));
}

void ServiceClient::publish(QByteArray bundle, std::optional<Instant> at, Answered<Publication> answered) {
    const QString when = at ? QStringLiteral("?at=") + QString::fromStdString(printInstant(*at)) : QString();
    send("PUT", QStringLiteral("/v1/bundles/") + m_remote + when, kBytes, std::move(bundle),
         through<Publication>(std::move(answered), publicationIn));
}

void ServiceClient::withdraw(const Sha256& digest, Answered<void> answered) {
    send("DELETE", QStringLiteral("/v1/bundles/") + m_remote + QLatin1Char('/') + hexOf(digest), {}, {},
         done(std::move(answered)));
}

void ServiceClient::propose(const std::string& fingerprint, const std::string& note, Answered<Proposal> answered) {
    send("PUT", QStringLiteral("/v1/bundles/") + m_remote + QStringLiteral("/proposal"), kJson,
         aboutContent(fingerprint, note), through<Proposal>(std::move(answered), readProposal));
}

void ServiceClient::approve(const std::string& fingerprint, Answered<Proposal> answered) {
    send("POST", QStringLiteral("/v1/bundles/") + m_remote + QStringLiteral("/proposal/approve"), kJson,
         aboutContent(fingerprint, {}), through<Proposal>(std::move(answered), readProposal));
}

void ServiceClient::stop(QByteArray statement, Answered<Publication> answered) {
    send("PUT", QStringLiteral("/v1/bundles/") + m_remote + QStringLiteral("/freshness"), kBytes, std::move(statement),
         through<Publication>(std::move(answered), publicationIn));
}

void ServiceClient::explain(QByteArray basket, Answered<Explained> answered) {
    send("POST", QStringLiteral("/v1/explain"), kJson, std::move(basket),
         through<Explained>(std::move(answered), explainedIn));
}

void ServiceClient::putCatalogue(QByteArray lines, Answered<void> answered) {
    send("PUT", QStringLiteral("/v1/catalogue"), "application/x-ndjson", std::move(lines), done(std::move(answered)));
}

} // namespace offerwright::app
