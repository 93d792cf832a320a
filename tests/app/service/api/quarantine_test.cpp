// What a till sold without the network and nobody can book is kept: the till forgets it once it is heard.
#include <QTest>

#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {

class Quarantine : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatTheTillForgets();
    void isReadWithTheTenantsKeyAlone();
};

void Quarantine::keepsWhatTheTillForgets() {
    Shop shop;
    const auto set = offerOf().set;
    const auto programme = std::make_shared<const Programme>(set->programme());
    QCOMPARE(shop.publish({set->promotions().begin(), set->promotions().end()}, programme).status, 200);
    const std::string basket = R"({"customer": "canary-4711", "lines": "none"})";
    const std::string batch = R"({"till": "t1", "records": [{"sequence": 1, "transaction": ")" + idNumbered(1) +
                              R"(", "revision": 0, "bundle": "b", "basket": )" + basket + "}]}";
    for (int again = 0; again < 2; ++again) {
        const auto told = shop.call("POST", "/v1/offline/batch", batch);
        QCOMPARE(told.status, 200);
        QVERIFY2(told.body.contains("\"upTo\":1"), told.body.c_str());
    }
    const auto rows = shop.session().query("SELECT seq, basket FROM kept_apart WHERE till = $1", {"t1"});
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{1});
    const std::string seal = rows->front()[1].bytes();
    QVERIFY(!seal.contains("canary"));
    QCOMPARE(customers::openedFor(shop.house().identityKey, seal), std::optional(basket));
    const auto listed = shop.call("GET", "/v1/offline/quarantine", {}, "acme-studio");
    QVERIFY2(listed.body.contains(basket) && listed.body.contains("\"till\":\"t1\",\"sequence\":1"),
             listed.body.c_str());
    QCOMPARE(shop.call("GET", "/v1/offline/quarantine?till=%741&after=1", {}, "acme-studio").body,
             std::string("{\"records\":[]}"));
    QVERIFY(shop.call("GET", "/v1/offline/quarantine?till=t1&after=0&most=1", {}, "acme-studio").body == listed.body);
    QCOMPARE(shop.call("GET", "/v1/offline/quarantine", {}, "other-studio").body, std::string("{\"records\":[]}"));
    QVERIFY(sales::forgetApart({shop.session(), shop.scope(), shop.house()}, shop.now));
    QVERIFY(!shop.call("GET", "/v1/offline/quarantine", {}, "acme-studio").body.contains("[]"));
    QVERIFY(sales::forgetApart({shop.session(), shop.scope(), shop.house()}, {shop.now.ms + 1}));
    QVERIFY(shop.call("GET", "/v1/offline/quarantine", {}, "acme-studio").body.contains("[]"));
}

void Quarantine::isReadWithTheTenantsKeyAlone() {
    const customers::IdentityKey key{std::string(32, 'k')};
    int count = 0;
    const customers::Chance chance = [&count] {
        std::array<char, 16> bytes{};
        bytes[0] = static_cast<char>(++count);
        return bytes;
    };
    std::string seal = customers::sealedFor(key, "text", chance);
    QVERIFY(customers::sealedFor(key, "text", chance) != seal);
    QCOMPARE(customers::openedFor(key, seal), std::optional<std::string>("text"));
    QCOMPARE(customers::openedFor({std::string(32, 'l')}, seal), std::optional<std::string>());
    for (char& byte : seal) {
        byte = static_cast<char>(byte ^ 1);
        QCOMPARE(customers::openedFor(key, seal), std::optional<std::string>());
        byte = static_cast<char>(byte ^ 1);
    }
    QCOMPARE(customers::openedFor(key, "short"), std::optional<std::string>());
}

OFFERWRIGHT_TEST(Quarantine)

} // namespace offerwright::tests

#include "quarantine_test.moc"
