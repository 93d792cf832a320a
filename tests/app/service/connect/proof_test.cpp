// Who may call: a secret that is proven over every byte that was sent.
#include <QTest>

#include "tests/app/service/connect/caller.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

const std::string kTarget = "/connect/wallet/open";
const std::string kBody = R"({"reference": "r", "basket": {"contents": []}})";

std::string errorIn(const http::Response& response) { return Json::parse(response.body)["errorCode"]; }

} // namespace

class ProofOfCallers : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_caller = std::make_unique<Caller>();
        m_caller->publish(Json::object(), Json::array());
    }
    void isOverPathBodyAndSecret();
    void isNeededForEveryPlace();
    void everyAnswerHasAnIdOfItsOwn();
    void whoAsksTooMuchIsToldWhenToComeAgain();
    void whatIsCrowdedIsSaidInTheSameShape();

private:
    int statusOf(const std::string& client, const std::string& proof, const std::string& body = kBody,
                 const std::string& target = kTarget) {
        return m_caller->send("POST", target, body, {{"x-ees-auth-client-id", client}, {"x-ees-auth-hash", proof}})
            .status;
    }
    std::unique_ptr<Caller> m_caller;
};

void ProofOfCallers::isOverPathBodyAndSecret() {
    const std::string proof = proofOf(kTarget, kBody);
    QCOMPARE(statusOf(kClient, proof), 200);
    std::string upper = proof;
    std::ranges::transform(upper, upper.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
    QCOMPARE(statusOf(kClient, upper), 200);
    QCOMPARE(statusOf(kClient, proof, kBody + " "), 401);
    QCOMPARE(statusOf(kClient, proof, kBody, "/connect/wallet/settle"), 401);
    QCOMPARE(statusOf("pos-2", proof), 401);
    QCOMPARE(statusOf("", ""), 401);
    QCOMPARE(statusOf(kClient, proofOf(kTarget, kBody, "another secret")), 401);
    QCOMPARE(statusOf(kClient, proofOf(kTarget, kBody, "")), 401);
    for (std::size_t at = 0; at < proof.size(); ++at) {
        std::string other = proof;
        other[at] = other[at] == '0' ? '1' : '0';
        QCOMPARE(statusOf(kClient, other), 401);
    }
    QCOMPARE(statusOf(kClient, proof.substr(2)), 401);
    QCOMPARE(statusOf(kClient, proof + "00"), 401);
    QCOMPARE(statusOf(kClient, std::string(64, 'x')), 401);
}

void ProofOfCallers::isNeededForEveryPlace() {
    QVERIFY(connect::paths().size() >= 7);
    for (const std::string_view path : connect::paths()) {
        const http::Response refused = m_caller->send("POST", std::string(path), kBody, {});
        QCOMPARE(refused.status, 401);
        QCOMPARE(errorIn(refused), std::string("access.unknownClient"));
    }
    const std::string nowhere = "/connect/wallet/nowhere";
    QCOMPARE(statusOf(kClient, proofOf(nowhere, kBody), kBody, nowhere), 404);
    const std::vector<http::Header> proven{{"x-ees-auth-client-id", kClient},
                                           {"x-ees-auth-hash", proofOf(kTarget, "")}};
    QCOMPARE(m_caller->send("GET", kTarget, "", proven).status, 405);
}

void ProofOfCallers::everyAnswerHasAnIdOfItsOwn() {
    const std::string one = headerOf(m_caller->call("open", kBody), "x-ees-called-unique-id");
    const std::string other = headerOf(m_caller->send("POST", kTarget, kBody, {}), "x-ees-called-unique-id");
    QCOMPARE(one.size(), std::size_t(36));
    QCOMPARE(other.size(), std::size_t(36));
    QVERIFY(one != other);
}

void ProofOfCallers::whoAsksTooMuchIsToldWhenToComeAgain() {
    m_caller = std::make_unique<Caller>(service::Allowance{.atOnce = 1, .perSecond = 1, .burst = 2});
    m_caller->publish(Json::object(), Json::array());
    QCOMPARE(m_caller->call("open", kBody).status, 200);
    QCOMPARE(m_caller->call("open", kBody).status, 200);
    const http::Response refused = m_caller->call("open", kBody);
    QCOMPARE(refused.status, 429);
    QVERIFY(std::stoi(headerOf(refused, "retry-after")) >= 1);
    QCOMPARE(errorIn(refused), std::string("access.overAllowance"));
}

void ProofOfCallers::whatIsCrowdedIsSaidInTheSameShape() {
    m_caller->shop().bank().isFull = true;
    const http::Response refused = m_caller->call("open", kBody);
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.contentType, std::string("application/json"));
    QCOMPARE(headerOf(refused, "retry-after"), std::string("1"));
    QCOMPARE(errorIn(refused), std::string("service.crowded"));
}

OFFERWRIGHT_TEST(ProofOfCallers)

} // namespace offerwright::tests

#include "proof_test.moc"
