// One connection to a service that answers, is late, goes away and comes back.
#include <QTest>

#include "app/wire/line.h"
#include "tests/support/stand_in.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {

using namespace std::chrono_literals;
using wire::Address;
using wire::Line;
using wire::Loss;

class Wires : public QObject {
    Q_OBJECT

private slots:
    void carryACallAndItsAnswer();
    void stayOpenBetweenCalls();
    void loseWhatIsTooLate();
    void tellWhatWasNeverSent();
    void comeBackWhenTheyWereClosedAtRest();
    void carryManyAtOnce();
    void addressesAreReadStrictly();
};

void Wires::carryACallAndItsAnswer() {
    StandIn service;
    Line line(service.address());
    const std::string body(300'000, 'x');
    const auto reply = line.ask({"POST", "/v1/explain?trace=true", body, {{"if-none-match", "a"}}}, 5s);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QVERIFY(reply->body == body);
    QCOMPARE(reply->etag, std::string("POST /v1/explain?trace=true"));
    QCOMPARE(line.ask({"GET", "/busy"}, 5s)->status, 503);
}

void Wires::stayOpenBetweenCalls() {
    StandIn service;
    Line line(service.address());
    for (int i = 0; i < 20; ++i) QVERIFY(line.ask({"GET", "/"}, 5s).has_value());
    QCOMPARE(service.server->counts().accepted, std::uint64_t{1});
}

/// The answer that comes after is nobody's.
void Wires::loseWhatIsTooLate() {
    StandIn service;
    Line line(service.address());
    const auto from = wire::Steady::now();
    const auto lost = line.ask({"GET", "/late"}, 50ms);
    QVERIFY(wire::Steady::now() - from < 180ms);
    QVERIFY(lost.error() == Loss::TimedOut);
    QCOMPARE(service.asked.load(), 1);
    QCOMPARE(line.ask({"GET", "/now"}, 5s)->etag, std::string("GET /now"));
    QCOMPARE(line.ask({"GET", "/late"}, 5s)->etag, std::string("GET /late"));
}

void Wires::tellWhatWasNeverSent() {
    Address nowhere{.host = "127.0.0.1", .port = "1"};
    QVERIFY(Line(nowhere).ask({"GET", "/"}, 5s).error() == Loss::NotSent);
    nowhere.host = "no-such-host.invalid";
    QVERIFY(Line(nowhere).ask({"GET", "/"}, 2s).error() == Loss::NotSent);
}

void Wires::comeBackWhenTheyWereClosedAtRest() {
    StandIn service;
    Line line(service.address());
    QVERIFY(line.ask({"GET", "/"}, 5s).has_value());
    std::this_thread::sleep_for(700ms); // longer than the service keeps a connection that rests
    QVERIFY(line.ask({"GET", "/"}, 5s).has_value());
    QCOMPARE(service.asked.load(), 2);
}

void Wires::carryManyAtOnce() {
    StandIn service;
    wire::Loop loop;
    std::vector<wire::Connection> tills;
    for (int i = 0; i < 40; ++i) tills.emplace_back(loop, service.address());
    int answered = 0;
    const auto from = wire::Steady::now();
    for (wire::Connection& till : tills)
        till.ask({"GET", "/late"}, from + 5s, [&](const wire::Reply& reply) { answered += reply ? 1 : 0; });
    loop.run();
    QCOMPARE(answered, 40);
    QVERIFY(wire::Steady::now() - from < 40 * 200ms);
}

void Wires::addressesAreReadStrictly() {
    QVERIFY(wire::addressIn("http://till-box:8080") == (Address{.host = "till-box", .port = "8080"}));
    QVERIFY(wire::addressIn("http://127.0.0.1/") == (Address{.host = "127.0.0.1", .port = "80"}));
    QVERIFY(wire::addressIn("https://till.example") ==
            (Address{.host = "till.example", .port = "443", .isSecure = true}));
    QVERIFY(wire::addressIn("http://[::1]:9") == (Address{.host = "::1", .port = "9"}));
    for (const char* wrong : {"", "till-box", "https://", "http://", "http://a:b", "ftp://a", "http://a:70000",
                              "http://a/b", "http://a b", "http://[::1", "http://a:1\r\nx: y", "http://[::1]x"})
        QVERIFY2(!wire::addressIn(wrong), wrong);
}

OFFERWRIGHT_TEST(Wires)

} // namespace offerwright::tests

#include "wire_test.moc"
