// A key of one tenant learns nothing of another: what is not yours answers as what is not there, in every place that an
// id can stand, and leaves the other's books as they were.
#include <QTest>

#include "offerwright/text/documents.h"
#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

struct Probe {
    const char* name;
    const char* method;
    std::string target; ///< "{sale}", "{fresh}" and "{who}" stand for ids
    std::string body;
};

std::string filled(std::string text, const std::string& sale, const std::string& who) {
    for (const auto& [mark, value] :
         {std::pair<std::string, std::string>("{sale}", sale), {"{who}", who}, {"{fresh}", idNumbered(900)}})
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), value);
    return text;
}

const std::string kBasket =
    R"({"customer": "{who}", "lines": [{"sku": "coffee", "qty": 1, "unit_price_minor": 1000}]})";
const std::string kPart = R"({"original": "{sale}", "lines": [{"line": 0, "quantity": 1}]})";

const std::vector<Probe> kProbes{
    {"a sale opened", "POST", "/v1/transactions/{sale}/open", kBasket},
    {"a sale opened anew", "POST", "/v1/transactions/{sale}/open?revision=5", kBasket},
    {"a sale settled", "POST", "/v1/transactions/{sale}/settle", kBasket},
    {"a sale voided", "POST", "/v1/transactions/{sale}/void?revision=9", ""},
    {"a return of it", "POST", "/v1/transactions/{fresh}/refund", kPart},
    {"a delivery of it", "POST", "/v1/transactions/{fresh}/fulfil", kPart},
    {"a quote on it", "POST", "/v1/points/quote", R"({"transaction": "{sale}", "points": 1})"},
    {"points spent in it", "POST", "/v1/points/spend", R"({"transaction": "{sale}", "revision": 7, "points": 1})"},
    {"points given back in it", "POST", "/v1/points/unspend", R"({"transaction": "{sale}", "revision": 8})"},
    {"a shopper explained", "POST", "/v1/explain", kBasket},
    {"a wallet", "GET", "/v1/wallets/{who}", ""},
    {"a history", "GET", "/v1/wallets/{who}/history", ""},
};

/// One that acme has, and one that nobody has.
constexpr int kTheirs = 1;
constexpr int kNobodys = 2;

} // namespace

class Tenants : public QObject {
    Q_OBJECT

private slots:
    void init();
    void learnNothingOfOneAnother_data();
    void learnNothingOfOneAnother();
    void areToldOfTheirOwn();

private:
    http::Response probe(const Probe& probe, const std::string& key, int sale, const std::string& who);

    std::unique_ptr<Shop> m_shop;
};

/// Acme has a shopper with a settled sale; the other tenant has the same promotions and nothing else.
void Tenants::init() {
    m_shop = std::make_unique<Shop>();
    const auto set = offerOf().set;
    const auto promotions =
        std::vector<std::shared_ptr<const Promotion>>(set->promotions().begin(), set->promotions().end());
    const auto programme = std::make_shared<const Programme>(set->programme());
    QCOMPARE(m_shop->publish(promotions, programme).status, 200);
    QCOMPARE(m_shop->publishForOther(promotions, programme).status, 200);
    const std::string path = "/v1/transactions/" + idNumbered(kTheirs) + "/settle";
    QCOMPARE(m_shop->call("POST", path, filled(kBasket, {}, "ann")).status, 200);
}

http::Response Tenants::probe(const Probe& probe, const std::string& key, int sale, const std::string& who) {
    return m_shop->call(probe.method, filled(probe.target, idNumbered(sale), who),
                        filled(probe.body, idNumbered(sale), who), key);
}

void Tenants::learnNothingOfOneAnother_data() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < kProbes.size(); ++i) QTest::newRow(kProbes[i].name) << int(i);
}

void Tenants::learnNothingOfOneAnother() {
    QFETCH(int, number);
    const Probe& each = kProbes[std::size_t(number)];
    const std::string before = m_shop->call("GET", "/v1/wallets/ann/history").body;
    const http::Response theirs = probe(each, "other-till", kTheirs, "ann");
    QCOMPARE(m_shop->call("GET", "/v1/wallets/ann/history").body, before);
    QCOMPARE(m_shop->faultsOfBooks(), std::string());
    init();
    const http::Response nobodys = probe(each, "other-till", kNobodys, "eve");
    QCOMPARE(theirs.status, nobodys.status);
    QCOMPARE(theirs.body, nobodys.body);
    QVERIFY(theirs.headers == nobodys.headers);
}

/// Were ids without meaning in these calls, all of the above would hold too.
void Tenants::areToldOfTheirOwn() {
    int differing = 0;
    for (const Probe& each : kProbes) {
        init();
        const http::Response own = probe(each, "acme-till", kTheirs, "ann");
        init();
        const http::Response nobodys = probe(each, "acme-till", kNobodys, "eve");
        if (own.status != nobodys.status || own.body != nobodys.body) ++differing;
    }
    QVERIFY2(differing >= int(kProbes.size()) - 2, qPrintable(QString::number(differing)));
}

OFFERWRIGHT_TEST(Tenants)

} // namespace offerwright::tests

#include "tenants_test.moc"
