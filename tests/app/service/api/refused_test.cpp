// A call that is refused half way keeps nothing of what it had begun.
#include <QTest>

#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {

class RefusedCalls : public QObject {
    Q_OBJECT

private slots:
    void keepNoShopper();
};

void RefusedCalls::keepNoShopper() {
    Shop shop;
    const auto set = offerOf().set;
    const auto programme = std::make_shared<const Programme>(set->programme());
    QCOMPARE(shop.publish({set->promotions().begin(), set->promotions().end()}, programme).status, 200);
    const auto shoppers = [&] { return shop.session().query("SELECT wallet FROM identity")->size(); };
    const std::string path = "/v1/transactions/" + idNumbered(1);
    const std::string lines = "\"lines\": [{\"sku\": \"a\", \"qty\": 2, \"unit_price_minor\": 1000}]}";
    QCOMPARE(shop.call("POST", path + "/settle?revision=2", "{" + lines).status, 200);
    // The card is shown too late: the sale is closed. Its wallet is made before that is known.
    QCOMPARE(shop.call("POST", path + "/open?revision=3", "{\"customer\": \"ann\", " + lines).status, 409);
    QCOMPARE(shoppers(), std::size_t{0});
    const std::string other = "/v1/transactions/" + idNumbered(2);
    QCOMPARE(shop.call("POST", other + "/open", "{\"customer\": \"ann\", " + lines).status, 200);
    QCOMPARE(shoppers(), std::size_t{1});
}

OFFERWRIGHT_TEST(RefusedCalls)

} // namespace offerwright::tests

#include "refused_test.moc"
