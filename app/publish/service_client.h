/// \file The calls of the service that publishing makes. One client an environment; GUI thread, nothing waits.
///
///     ServiceClient client(environment, std::move(token));
///     client.board([](std::expected<Board, Failure> board) { ... });
///
/// Each call is answered once, later, in the same thread, unless the client ends before. Failures:
/// "service.unreachable" (host), "service.timeout" (host), "service.noTrust" (host: TLS), "service.badUrl" (url),
/// "service.notUnderstood", "service.token" (401), "service.role" (403), and else the service's own code, such as
/// "bundle.rolledBack" or "proposal.needsApproval", with its subject as the argument and its title as the detail.
#pragma once
#include "app/publish/board.h"
#include "app/publish/secrets.h"
#include <QObject>
#include <QUrl>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace offerwright::app {

/// True when nobody answered: the same call may be made later.
bool isUnreachable(const Failure& failure);

/// An answer of `POST /v1/explain`: what is live, and byte for byte what it does.
struct Explained {
    std::int64_t version = 0;
    QByteArray result;
};

class ServiceClient : public QObject {
    Q_OBJECT
public:
    template <typename T> using Answered = std::function<void(std::expected<T, Failure>)>;

    ServiceClient(const Environment& environment, Secret token, QObject* parent = nullptr);
    ~ServiceClient() override;

    /// How long a call may take without a byte; 20 s unless told.
    void setTimeout(int timeoutMs) { m_timeoutMs = timeoutMs; }

    void board(Answered<Board> answered);
    /// The bytes of a bundle that is or was live, or is due. They are not verified.
    void bundle(const Sha256& digest, Answered<QByteArray> answered);
    /// Puts a signed bundle; live at once, or from `at` on.
    void publish(QByteArray bundle, std::optional<Instant> at, Answered<Publication> answered);
    /// Takes back one that is due and not live yet.
    void withdraw(const Sha256& digest, Answered<void> answered);
    /// Asks others to approve content. The same content again keeps the approvals it has.
    void propose(const std::string& fingerprint, const std::string& note, Answered<Proposal> answered);
    /// By another credential than the proposer's ("proposal.own").
    void approve(const std::string& fingerprint, Answered<Proposal> answered);
    /// A signed freshness statement (offerwright/bundle/freshness.h): its promotions give nothing any more.
    void stop(QByteArray statement, Answered<Publication> answered);
    /// A basket's document through what is live.
    void explain(QByteArray basket, Answered<Explained> answered);
    /// The products of the environment, a JSON object a line.
    void putCatalogue(QByteArray lines, Answered<void> answered);

    /// This machine's clock before the service's, to the second, as of the last answer; empty before the first.
    std::optional<std::int64_t> clockAheadMs() const { return m_clockAheadMs; }

private:
    using Finished = std::function<void(std::expected<QByteArray, Failure>)>;
    void send(const QByteArray& verb, const QString& path, const QByteArray& type, QByteArray body, Finished finished);
    std::expected<QByteArray, Failure> outcomeOf(QNetworkReply& reply);

    QUrl m_root;
    QString m_remote;
    Secret m_token;
    int m_timeoutMs = 20'000;
    std::optional<std::int64_t> m_clockAheadMs;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace offerwright::app
