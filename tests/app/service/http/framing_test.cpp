#include "tests/app/service/http/echo.h"
#include "tests/support/dice.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QRegularExpression>

namespace offerwright::tests {
namespace {

struct FramingCase {
    QString name;
    std::string sent;
    std::vector<int> statuses;
    bool isClosed = false;
};

std::string unescaped(const QString& text) {
    std::string out;
    static const QRegularExpression piece(
        "\\{(?<count>\\d+)\\*(?<letter>.)\\}|\\\\x(?<byte>[0-9a-f]{2})|\\\\(?<short>[rnt0])|(?<plain>.)");
    for (auto found = piece.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured("count"))
            out.append(match.captured("count").toUInt(), match.captured("letter").at(0).toLatin1());
        else if (match.hasCaptured("byte"))
            out += static_cast<char>(match.captured("byte").toUInt(nullptr, 16));
        else if (match.hasCaptured("short"))
            out += QByteArray("\r\n\t\0", 4)[QString("rnt0").indexOf(match.captured("short"))];
        else
            out += match.captured("plain").toStdString();
    }
    return out;
}

FramingCase caseOf(const QString& block) {
    FramingCase one;
    for (const QString& line : block.split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith('#')) continue;
        if (line.startsWith("> "))
            one.sent += unescaped(line.mid(2));
        else if (!line.startsWith("< "))
            one.name = line;
        else
            for (const QString& word : line.mid(2).split(' '))
                if (word != "closed" && word != "open") one.statuses.push_back(word.toInt());
        one.isClosed |= line.endsWith(" closed");
    }
    return one;
}

std::vector<FramingCase> framingCases() {
    QFile file(TESTS_DIR "/app/service/http/cases/framing.txt");
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<FramingCase> cases;
    for (const QString& block : QString::fromUtf8(file.readAll()).split("\n\n", Qt::SkipEmptyParts))
        if (FramingCase one = caseOf(block); !one.sent.empty()) cases.push_back(std::move(one));
    return cases;
}

struct Asked {
    std::string text;
    std::string answer;
};

Asked randomRequest(Dice& dice) {
    const std::string target = (dice.oneIn(4) ? "/later/" : "/") + std::to_string(dice.below(1'000'000));
    std::string body;
    if (!dice.oneIn(3))
        for (auto left = dice.oneIn(8) ? dice.number(1, 40'000) : dice.number(1, 400); left > 0; --left)
            body += "GET /\r\n:0"[dice.below(9)];
    const std::string method = body.empty() ? "GET" : "POST";
    return {requestText(method, target, body, dice.oneIn(2) ? "X-Padding: abc\r\n" : ""), echoOf(method, target, body)};
}

/// Sends all of it cut anywhere, and says at which request the answers part from what was asked; -1 nowhere.
int firstOutOfStep(std::uint16_t port, const std::vector<Asked>& requests, Dice& dice) {
    std::string all;
    for (const Asked& asked : requests) all += asked.text;
    RawClient client(port);
    const std::jthread sender([&] {
        for (std::size_t at = 0; at < all.size();) {
            const std::size_t count = std::min(all.size() - at, dice.oneIn(3) ? 1 + dice.below(4) : dice.below(3'000));
            if (!client.send(std::string_view(all).substr(at, count))) return;
            at += count;
            if (dice.oneIn(20)) std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    });
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto answer = client.receive();
        if (!answer || answer->status != 200 || answer->body != requests[i].answer) {
            client.finish();
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

class HttpFraming : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_server = std::move(*http::Server::listen(m_echo, {})); }
    void bytesInStatusOut_data();
    void bytesInStatusOut();
    void bytesInPieces_data() { bytesInStatusOut_data(); }
    void bytesInPieces();
    void pipelinesAtAnyCutAreAnsweredInOrder();
    void answersOutOfStepAreFound();
    void everyAnswerSaysWhenAndWhich();

private:
    void holds(const FramingCase& one, std::size_t pieces);
    Echo m_echo;
    std::unique_ptr<http::Server> m_server;
};

void HttpFraming::bytesInStatusOut_data() {
    QTest::addColumn<int>("index");
    const auto cases = framingCases();
    QVERIFY(cases.size() > 60);
    for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(qPrintable(cases[i].name)) << static_cast<int>(i);
}

void HttpFraming::holds(const FramingCase& one, std::size_t pieces) {
    RawClient client(m_server->port());
    for (std::size_t at = 0; at < one.sent.size(); at += pieces) {
        client.send(std::string_view(one.sent).substr(at, pieces));
        if (pieces < 100) std::this_thread::sleep_for(std::chrono::microseconds(30));
    }
    for (const int status : one.statuses) {
        auto answer = client.receive(2'000);
        if (answer && answer->status == 100 && status != 100) answer = client.receive(2'000);
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        if (status >= 400) {
            QCOMPARE(answer->header("content-type"), std::string("application/problem+json"));
            QVERIFY(answer->body.find("\"status\":" + std::to_string(status)) != std::string::npos);
        }
    }
    QVERIFY(!client.receive(one.isClosed ? 1'000 : 20));
    QCOMPARE(client.isClosedWithin(one.isClosed ? 1'000 : 0), one.isClosed);
}

void HttpFraming::bytesInStatusOut() {
    QFETCH(int, index);
    holds(framingCases()[static_cast<std::size_t>(index)], 1'000'000);
}

void HttpFraming::bytesInPieces() {
    QFETCH(int, index);
    const FramingCase one = framingCases()[static_cast<std::size_t>(index)];
    holds(one, one.sent.size() > 1'000 ? 1'000 : 1);
}

void HttpFraming::pipelinesAtAnyCutAreAnsweredInOrder() {
    const std::uint64_t first = 20'261'123;
    for (std::uint64_t seed = first; seed < first + 30; ++seed) {
        Dice dice(seed);
        std::vector<Asked> requests;
        for (int i = 0; i < 60; ++i) requests.push_back(randomRequest(dice));
        const int at = firstOutOfStep(m_server->port(), requests, dice);
        QVERIFY2(at < 0, qPrintable(QString("seed %1, request %2").arg(seed).arg(at)));
    }
}

void HttpFraming::answersOutOfStepAreFound() {
    Dice dice(1);
    m_echo.isOutOfStep = true;
    const std::vector<Asked> requests{randomRequest(dice), randomRequest(dice), randomRequest(dice)};
    const int at = firstOutOfStep(m_server->port(), requests, dice);
    m_echo.isOutOfStep = false;
    QCOMPARE(at, 0);
}

void HttpFraming::everyAnswerSaysWhenAndWhich() {
    RawClient client(m_server->port());
    client.send(requestText("GET", "/") + requestText("GET", "/") + "nonsense\r\n");
    std::set<std::string> ids;
    static const QRegularExpression date("^\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$");
    for (int i = 0; i < 3; ++i) {
        const auto answer = client.receive();
        QVERIFY(answer);
        QVERIFY(QString::fromStdString(answer->header("date")).contains(date));
        ids.insert(answer->header("x-request-id"));
    }
    QCOMPARE(ids.size(), 3u);
}

} // namespace offerwright::tests

using offerwright::tests::HttpFraming;
OFFERWRIGHT_TEST(HttpFraming)
#include "framing_test.moc"
