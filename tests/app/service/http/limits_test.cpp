#include "tests/app/service/http/echo.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include <sys/resource.h>

namespace offerwright::tests {
namespace {

using namespace std::chrono_literals;

http::Options impatient() {
    return {.headTime = 300ms, .bodyTime = 3s, .idleTime = 600ms, .writeTime = 300ms, .drainGrace = 200ms};
}

int msSince(std::chrono::steady_clock::time_point from) {
    return static_cast<int>((std::chrono::steady_clock::now() - from) / 1ms);
}

/// Calls as often as it is answered, one call after the other.
struct Till {
    int answered = 0;
    int lost = 0;
    bool wasToldToClose = false;
};

Till sellUntil(std::uint16_t port, const std::atomic<bool>& isOver, std::string_view target) {
    Till till;
    RawClient client(port);
    while (!isOver && !till.wasToldToClose) {
        const std::string body = "basket " + std::to_string(till.answered);
        const bool isSent = client.send(requestText("POST", target, body));
        const auto answer = isSent ? client.receive() : std::nullopt;
        if (!answer || answer->status != 200 || answer->body != echoOf("POST", target, body)) {
            ++till.lost;
            break;
        }
        ++till.answered;
        till.wasToldToClose = answer->header("connection") == "close";
    }
    return till;
}

void allowFiles(rlim_t count) {
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min(std::max(limit.rlim_cur, count), limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

class HttpLimits : public QObject {
    Q_OBJECT
private slots:
    void init() { m_echo = std::make_unique<Echo>(); }
    void cleanup() {
        m_server.reset();
        m_echo.reset();
    }
    void aHeadThatDoesNotComeIsCutOff();
    void aBodyThatTricklesIsCutOffBeforeItsTime();
    void aBodyThatComesSlowlyButSurelyIsTaken();
    void aLongBodyIsTakenWhereItsHandlerTakesIt();
    void ofLongBodiesFewAreTakenAtOnce();
    void aReaderThatDoesNotReadIsCutOff();
    void anIdleConnectionIsClosedWithoutAWord();
    void aConnectionTooManyIsTurnedAway();
    void aPeerHasItsShareOfConnections();
    void aHandlerThatFailsHasAnswered500();
    void bigAnswersArriveWhole();
    void tillsAreServedWhileAThousandAreSlow();
    void aDrainLosesNoRequest_data();
    void aDrainLosesNoRequest();
    void aDrainThatTakesTooLongIsCutShort();
    void answersAfterTheEndGoNowhere();
    void aServerEndsHoweverManyStillCome();
    void aServerEndsWheneverItIsToldTo();

private:
    std::uint16_t serve(const http::Options& options) {
        m_server = std::move(*http::Server::listen(*m_echo, options));
        return m_server->port();
    }
    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<http::Server> m_server;
};

void HttpLimits::aHeadThatDoesNotComeIsCutOff() {
    RawClient client(serve(impatient()));
    const auto began = std::chrono::steady_clock::now();
    client.send("GET / HT");
    const auto answer = client.receive();
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
    QVERIFY(client.isClosedWithin(500));
    QVERIFY(msSince(began) >= 300);
    QCOMPARE(m_server->counts().tooSlow, 1u);
}

void HttpLimits::aBodyThatTricklesIsCutOffBeforeItsTime() {
    http::Options options = impatient();
    options.bodyTime = 60s;
    RawClient client(serve(options));
    const auto began = std::chrono::steady_clock::now();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
    while (client.send("x") && !client.receive(50)) {
        QVERIFY(msSince(began) < 10'000);
    }
    QVERIFY(msSince(began) >= 2'000);
    QCOMPARE(m_server->counts().tooSlow, 1u);
    QCOMPARE(m_echo->asked, 0);
}

void HttpLimits::aBodyThatComesSlowlyButSurelyIsTaken() {
    http::Options options = impatient();
    options.bodyTime = 60s;
    RawClient client(serve(options));
    const std::string body(10'000, 'x');
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n");
    for (std::size_t at = 0; at < body.size(); at += 500) {
        QVERIFY(client.send(std::string_view(body).substr(at, 500)));
        std::this_thread::sleep_for(150ms);
    }
    const auto answer = client.receive();
    QVERIFY(answer);
    QCOMPARE(answer->body, echoOf("POST", "/", body));
}

void HttpLimits::aLongBodyIsTakenWhereItsHandlerTakesIt() {
    const std::uint16_t port = serve({.bodyBytes = 1'000, .longBodies = 1});
    for (const auto& [target, size, status] : {std::tuple("/long", std::size_t{1'000'000}, 200),
                                               {"/long", std::size_t{1'000'001}, 413},
                                               {"/short", std::size_t{1'001}, 413},
                                               {"/long", std::size_t{500'000}, 200}}) {
        RawClient client(port);
        client.send(requestText("POST", target, std::string(size, 'b')));
        const auto answer = client.receive();
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        if (status == 200) QCOMPARE(answer->body.size(), size + std::string_view("POST /long\n").size());
    }
}

/// Let go of when it has been answered, and when its caller has gone.
void HttpLimits::ofLongBodiesFewAreTakenAtOnce() {
    const std::uint16_t port = serve({.bodyBytes = 1'000, .longBodies = 1});
    const std::string request = requestText("POST", "/long", std::string(5'000, 'b'));
    std::optional<RawClient> first(port);
    first->send(std::string_view(request).substr(0, 2'000));
    QTRY_COMPARE(m_server->counts().open, std::uint64_t(1));
    QTest::qWait(50);
    RawClient second(port);
    second.send(request);
    const auto refused = second.receive();
    QVERIFY(refused);
    QCOMPARE(refused->status, 503);
    QCOMPARE(refused->header("retry-after"), std::string("1"));
    first->send(std::string_view(request).substr(2'000));
    QCOMPARE(first->receive()->status, 200);
    first->send(std::string_view(request).substr(0, 2'000));
    QTest::qWait(50);
    first.reset();
    QTRY_COMPARE(m_server->counts().open, std::uint64_t(0));
    RawClient third(port);
    third.send(request);
    QCOMPARE(third.receive()->status, 200);
}

void HttpLimits::aReaderThatDoesNotReadIsCutOff() {
    RawClient client(serve(impatient()), 4'096);
    client.send(requestText("GET", "/big"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->counts().tooSlow, 1u, 5'000);
    QCOMPARE(m_server->counts().open, 0u);
}

void HttpLimits::anIdleConnectionIsClosedWithoutAWord() {
    RawClient client(serve(impatient()));
    client.send(requestText("GET", "/"));
    QVERIFY(client.receive());
    const auto began = std::chrono::steady_clock::now();
    QVERIFY(client.isClosedWithin(5'000));
    QVERIFY(msSince(began) >= 500);
    QVERIFY(client.unread().empty());
    QCOMPARE(m_server->counts().tooSlow, 0u);
}

void HttpLimits::aConnectionTooManyIsTurnedAway() {
    const std::uint16_t port = serve({.connections = 2});
    RawClient one(port);
    auto two = std::make_unique<RawClient>(port);
    QTRY_COMPARE(m_server->counts().open, 2u);
    RawClient three(port);
    QVERIFY(three.isClosedWithin(2'000));
    QCOMPARE(m_server->counts().turnedAway, 1u);
    two.reset();
    QTRY_COMPARE(m_server->counts().open, 1u);
    RawClient four(port);
    four.send(requestText("GET", "/"));
    QVERIFY(four.receive());
}

void HttpLimits::aPeerHasItsShareOfConnections() {
    const std::uint16_t port = serve({.connectionsPerPeer = 1});
    RawClient one(port);
    QTRY_COMPARE(m_server->counts().open, 1u);
    RawClient two(port);
    QVERIFY(two.isClosedWithin(2'000));
    one.send(requestText("GET", "/"));
    QVERIFY(one.receive());
}

void HttpLimits::aHandlerThatFailsHasAnswered500() {
    RawClient client(serve({}));
    for (const char* target : {"/throw", "/drop", "/unsafe"}) {
        client.send(requestText("GET", target));
        const auto answer = client.receive();
        QVERIFY(answer);
        QCOMPARE(answer->status, 500);
        QCOMPARE(answer->header("set-cookie"), std::string());
    }
    client.send(requestText("GET", "/after"));
    QCOMPARE(client.receive()->status, 200);
    QVERIFY(m_server->counts().failed >= 2);
    QCOMPARE(m_server->counts().inHand, 0u);
}

void HttpLimits::bigAnswersArriveWhole() {
    RawClient client(serve({}));
    client.send(requestText("GET", "/big") + requestText("GET", "/after"));
    QCOMPARE(client.receive()->body, std::string(4'000'000, 'b'));
    QCOMPARE(client.receive()->body, echoOf("GET", "/after", ""));
}

void HttpLimits::tillsAreServedWhileAThousandAreSlow() {
    allowFiles(4'096);
    const std::uint16_t port = serve({.headTime = 1s, .writeTime = 1s});
    std::vector<RawClient> slow;
    for (int i = 0; i < 1'000; ++i) {
        slow.emplace_back(port);
        QVERIFY2(slow.back().isConnected(), "no more files may be open on this machine");
        slow.back().send(i % 2 == 0 ? "GET / HTTP/1.1\r\nHo"
                                    : "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\nx");
    }
    std::atomic<bool> isOver = false;
    std::vector<Till> tills(64);
    std::vector<std::jthread> threads;
    for (Till& till : tills) threads.emplace_back([&] { till = sellUntil(port, isOver, "/sale"); });
    QTRY_COMPARE_WITH_TIMEOUT(m_server->counts().tooSlow, 1'000u, 20'000);
    isOver = true;
    threads.clear();
    for (const Till& till : tills) {
        QCOMPARE(till.lost, 0);
        QVERIFY(till.answered > 10);
    }
    for (RawClient& client : slow) QVERIFY(client.isClosedWithin(1'000));
}

void HttpLimits::aDrainLosesNoRequest_data() {
    QTest::addColumn<bool>("isDrained");
    QTest::newRow("drained") << true;
    QTest::newRow("control: ended without") << false;
}

void HttpLimits::aDrainLosesNoRequest() {
    QFETCH(bool, isDrained);
    const std::uint16_t port = serve({.drainGrace = 300ms});
    const std::atomic<bool> isOver = false;
    std::vector<Till> tills(24);
    std::vector<std::jthread> threads;
    for (Till& till : tills) threads.emplace_back([&] { till = sellUntil(port, isOver, "/later"); });
    QTRY_VERIFY(m_echo->asked > 200);
    if (isDrained)
        QVERIFY(m_server->drain(10s));
    else
        m_server.reset();
    threads.clear();
    int answered = 0, lost = 0;
    for (const Till& till : tills) {
        answered += till.answered;
        lost += till.lost;
        QCOMPARE(till.wasToldToClose, isDrained);
    }
    QCOMPARE(lost == 0, isDrained);
    if (isDrained) QCOMPARE(answered, m_echo->asked.load());
    QVERIFY(!RawClient(port).isConnected());
}

void HttpLimits::aDrainThatTakesTooLongIsCutShort() {
    RawClient client(serve({.drainGrace = 50ms}));
    client.send(requestText("GET", "/never"));
    QTRY_COMPARE(m_server->counts().inHand, 1u);
    const auto began = std::chrono::steady_clock::now();
    QVERIFY(!m_server->drain(400ms));
    QCOMPARE(m_server->counts().cutOff, 1u);
    QVERIFY(msSince(began) < 5'000);
    QVERIFY(client.isClosedWithin(1'000));
}

void HttpLimits::answersAfterTheEndGoNowhere() {
    RawClient client(serve({}));
    client.send(requestText("GET", "/never"));
    QTRY_COMPARE(m_server->counts().inHand, 1u);
    m_server.reset();
    m_echo->letGo();
    QVERIFY(client.isClosedWithin(1'000));
}

/// Its end meets connections at every stage of their beginning: each that slips through would keep its thread for ever.
void HttpLimits::aServerEndsHoweverManyStillCome() {
    for (int round = 0; round < 200; ++round) {
        const std::uint16_t port = serve({.threads = 2, .drainGrace = 1ms});
        std::atomic<bool> isOver = false;
        std::vector<RawClient> kept;
        std::jthread caller([&] {
            while (!isOver && kept.size() < 500) kept.emplace_back(port);
        });
        std::this_thread::sleep_for(std::chrono::microseconds(100 * (round % 20)));
        if (round % 2 == 0) m_server->drain(1ms);
        m_server.reset();
        isOver = true;
    }
}

// Ended at the moment at which a tick was due, a thread of the server once went on for ever.
void HttpLimits::aServerEndsWheneverItIsToldTo() {
    const auto began = std::chrono::steady_clock::now();
    std::vector<std::unique_ptr<http::Server>> servers;
    for (int i = 0; i < 100; ++i) servers.push_back(std::move(*http::Server::listen(*m_echo, {.threads = 2})));
    std::this_thread::sleep_until(began + 500ms);
    while (!servers.empty()) {
        const RawClient client(servers.back()->port());
        std::this_thread::sleep_for(1ms);
        servers.pop_back();
    }
    QVERIFY(msSince(began) < 10'000);
}

} // namespace offerwright::tests

using offerwright::tests::HttpLimits;
OFFERWRIGHT_TEST(HttpLimits)
#include "limits_test.moc"
