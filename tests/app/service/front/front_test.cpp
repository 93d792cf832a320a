#include "app/service/front/front.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include <QTemporaryFile>

namespace offerwright::service {
namespace {

using namespace tests;

const std::string kCanary = "canary9f3e1b7c";
const observe::Routes kRoutes({"/healthz", "/readyz", "/metrics", "/v1/wallets/{}", "/v1/wallets/{}/history"});

/// Keeps what it is asked until told, and then says all of it back.
class Calls : public http::Handler {
public:
    void answer(const http::Request& request, http::Answered answered) override {
        std::string said(request.target);
        for (const auto& [name, value] : request.headers) said.append(name).append(value);
        const std::lock_guard lock(m_mutex);
        ++asked;
        if (isDropping) return;
        if (isKeeping)
            m_kept.push_back(std::move(answered));
        else
            answered({.status = status, .body = said.append(request.body)});
    }
    void letGo() {
        const std::lock_guard lock(m_mutex);
        for (http::Answered& answered : m_kept) answered({});
        m_kept.clear();
    }
    std::atomic<int> asked = 0;
    std::atomic<int> status = 200;
    std::atomic<bool> isKeeping = false;
    std::atomic<bool> isDropping = false;

private:
    std::mutex m_mutex;
    std::vector<http::Answered> m_kept;
};

const std::string kAcme = "Authorization: Bearer acme\r\n";
const std::string kOther = "Authorization: Bearer other\r\n";

} // namespace

class AtTheFront : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void livenessAndReadinessAreTold();
    void theRestIsPassedOn();
    void tooMuchAtOnceIsShedAndHealthIsStillTold();
    void aTenantOverItsAllowanceIsToldWhenToCome();
    void whatWasDroppedIsNoLongerUnderWay();
    void metricsAreAsPrometheusReadsThem();
    void nobodysDataIsInTheJournal();

private:
    RawAnswer ask(const std::string& text) {
        RawClient client(m_server->port());
        client.send(text);
        return client.receive().value_or(RawAnswer{});
    }
    std::string metrics() { return ask(requestText("GET", "/metrics")).body; }
    bool counts(const std::string& line) { return metrics().find("\n" + line + "\n") != std::string::npos; }

    std::unique_ptr<QTemporaryFile> m_file;
    std::unique_ptr<observe::Journal> m_journal;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<Limits> m_limits;
    std::unique_ptr<Calls> m_calls;
    std::unique_ptr<Front> m_front;
    std::unique_ptr<http::Server> m_server;
};

void AtTheFront::init() {
    m_file = std::make_unique<QTemporaryFile>();
    QVERIFY(m_file->open());
    m_journal = std::make_unique<observe::Journal>(m_file->handle());
    m_keyring =
        std::make_unique<Keyring>(std::vector<KeyEntry>{{"acme", "production", Role::Till, "till", digestOf("acme")},
                                                        {"other", "production", Role::Till, "till", digestOf("other")},
                                                        {kCanary, kCanary, Role::Till, kCanary, digestOf(kCanary)}});
    m_limits = std::make_unique<Limits>(
        std::map<std::string, Allowance>{{"acme/production", {.atOnce = 2, .perSecond = 1, .burst = 4}},
                                         {"other/production", {}},
                                         {scopeNamed(kCanary, kCanary), {}}});
    m_calls = std::make_unique<Calls>();
    m_front = std::make_unique<Front>(Front::Parts{.keyring = *m_keyring,
                                                   .limits = *m_limits,
                                                   .calls = *m_calls,
                                                   .journal = *m_journal,
                                                   .routes = kRoutes,
                                                   .requestsAtOnce = 3,
                                                   .logsAll = true});
    m_server = std::move(*http::Server::listen(*m_front, {}, m_front.get()));
    m_front->watch(m_server.get());
    m_front->beReady(true);
}

void AtTheFront::cleanup() {
    m_calls->letGo();
    m_server.reset();
}

void AtTheFront::livenessAndReadinessAreTold() {
    QCOMPARE(ask(requestText("GET", "/healthz")).status, 200);
    QCOMPARE(ask(requestText("GET", "/readyz?verbose")).status, 200);
    m_front->beReady(false);
    QCOMPARE(ask(requestText("GET", "/healthz")).status, 200);
    QCOMPARE(ask(requestText("GET", "/readyz")).status, 503);
    QCOMPARE(ask(requestText("POST", "/healthz", "x")).status, 405);
    QCOMPARE(m_calls->asked, 0);
}

void AtTheFront::theRestIsPassedOn() {
    const RawAnswer answer = ask(requestText("POST", "/v1/explain?a=b", "basket", kOther));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.starts_with("/v1/explain?a=b") && answer.body.ends_with("basket"));
    QCOMPARE(ask(requestText("GET", "/healthz/more")).status, 200);
    QCOMPARE(m_calls->asked, 2);
}

void AtTheFront::tooMuchAtOnceIsShedAndHealthIsStillTold() {
    m_calls->isKeeping = true;
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(m_server->port());
        clients.back().send(requestText("GET", "/v1/bundle", {}, kOther));
    }
    QTRY_COMPARE(m_calls->asked, 3);
    const RawAnswer shed = ask(requestText("GET", "/v1/bundle", {}, kOther));
    QCOMPARE(shed.status, 503);
    QCOMPARE(shed.header("retry-after"), std::string("1"));
    QCOMPARE(ask(requestText("GET", "/healthz")).status, 200);
    QVERIFY(counts("offerwright_shed_total 1"));
    QVERIFY(counts("offerwright_requests_under_way 3"));
    m_calls->letGo();
    for (RawClient& client : clients) QCOMPARE(client.receive()->status, 200);
    m_calls->isKeeping = false;
    QCOMPARE(ask(requestText("GET", "/v1/bundle", {}, kOther)).status, 200);
    QVERIFY(counts("offerwright_requests_under_way 0"));
}

void AtTheFront::aTenantOverItsAllowanceIsToldWhenToCome() {
    for (int i = 0; i < 4; ++i) QCOMPARE(ask(requestText("GET", "/v1/bundle", {}, kAcme)).status, 200);
    const RawAnswer refused = ask(requestText("GET", "/v1/bundle", {}, kAcme));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("retry-after"), std::string("1"));
    QCOMPARE(ask(requestText("GET", "/v1/bundle", {}, kOther)).status, 200);
    QCOMPARE(m_calls->asked, 5);
    QVERIFY(counts("offerwright_over_allowance_total 1"));
}

void AtTheFront::whatWasDroppedIsNoLongerUnderWay() {
    m_calls->isDropping = true;
    for (int i = 0; i < 5; ++i) QCOMPARE(ask(requestText("GET", "/v1/bundle", {}, kOther)).status, 500);
    QVERIFY(counts("offerwright_requests_under_way 0"));
    QVERIFY(counts("offerwright_failed_total 5"));
}

void AtTheFront::metricsAreAsPrometheusReadsThem() {
    ask(requestText("GET", "/v1/wallets/ada", {}, kOther));
    m_calls->status = 404;
    ask(requestText("GET", "/v1/wallets/bob/history", {}, kOther));
    const QString text = QString::fromStdString(metrics());
    static const QRegularExpression line(
        "^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*\\})? \\d+(\\.\\d+)?)$");
    for (const QString& one : text.split('\n', Qt::SkipEmptyParts)) QVERIFY2(one.contains(line), qPrintable(one));
    QVERIFY(text.contains("\nofferwright_requests_total{route=\"/v1/wallets/{}\",status=\"2xx\"} 1\n"));
    QVERIFY(text.contains("\nofferwright_requests_total{route=\"/v1/wallets/{}/history\",status=\"4xx\"} 1\n"));
    QVERIFY(text.contains("\nofferwright_request_seconds_count{route=\"/v1/wallets/{}\"} 1\n"));
    QVERIFY(text.contains("\nofferwright_connections_total 3\n"));
}

// Every part of a request carries the canary, and the answer does too; what is answered and refused is journalled.
void AtTheFront::nobodysDataIsInTheJournal() {
    const std::string key = "Authorization: Bearer " + kCanary + "\r\n";
    for (const int status : {200, 404, 500}) {
        m_calls->status = status;
        const RawAnswer answer = ask(requestText("POST", "/v1/wallets/" + kCanary + "?q=" + kCanary, kCanary,
                                                 key + "X-Name: " + kCanary + "\r\n"));
        QVERIFY(answer.body.find(kCanary) != std::string::npos); // it was there to be written down
        ask(requestText("GET", "/" + kCanary, {}, "X-Request-Id: " + kCanary + "\r\n"));
    }
    ask(kCanary + "\r\n\r\n");
    ask(requestText(kCanary, "/"));
    ask("GET /" + kCanary + " HTTP/1.1\r\nHost: " + kCanary + "\r\nHost: " + kCanary + "\r\n\r\n");
    QFile file(m_file->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray journal = file.readAll();
    QCOMPARE(journal.count('\n'), 9);
    QVERIFY(journal.contains("\"route\":\"/v1/wallets/{}\",\"status\":404"));
    QVERIFY(!journal.contains(kCanary.c_str()));
    QVERIFY(metrics().find(kCanary) == std::string::npos);
}

OFFERWRIGHT_TEST(AtTheFront)

} // namespace offerwright::service

#include "front_test.moc"
