// Whoever reads the database after an erasure finds nobody in it, and before it only who the tenant told of.
#include <QTest>

#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

const std::string kCanary = "canary-4711";
const std::string kTold = "told-of-the-canary";

/// Every table of the database.
std::vector<std::string> tables(sql::Session& session) {
    std::vector<std::string> names;
    const auto rows = session.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    for (const sql::Row& row : *rows) names.push_back(row[0].text());
    return names;
}

std::string textOf(const sql::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value.held())) return *text;
    if (const auto* blob = std::get_if<sql::Value::Blob>(&value.held())) return blob->bytes;
    return {};
}

/// The tables with a row that says it.
std::vector<std::string> tablesThatSay(sql::Session& session, const std::string& word) {
    std::vector<std::string> found;
    const auto says = [&](const sql::Row& row) {
        return std::ranges::any_of(row, [&](const sql::Value& value) { return textOf(value).contains(word); });
    };
    for (const std::string& table : tables(session)) {
        const auto rows = session.query("SELECT * FROM " + table);
        if (std::ranges::any_of(*rows, says)) found.push_back(table);
    }
    return found;
}

} // namespace

class Erasure : public QObject {
    Q_OBJECT

private slots:
    void leavesNobodyInTheDatabase();
};

void Erasure::leavesNobodyInTheDatabase() {
    Shop shop;
    const auto set = offerOf().set;
    QCOMPARE(shop.publish({set->promotions().begin(), set->promotions().end()},
                          std::make_shared<const Programme>(set->programme()))
                 .status,
             200);
    const std::string basket =
        "{\"customer\": \"" + kCanary + "\", \"lines\": [{\"sku\": \"a\", \"qty\": 2, \"unit_price_minor\": 1000}]}";
    const std::string path = "/v1/transactions/" + idNumbered(1);
    QCOMPARE(shop.call("PUT", "/v1/customers/" + kCanary, "{\"tier\": \"" + kTold + "\"}", "acme-feed").status, 200);
    QCOMPARE(shop.call("POST", path + "/open", basket).status, 200);
    QCOMPARE(shop.call("POST", path + "/settle", basket).status, 200);
    QVERIFY(tablesThatSay(shop.session(), kCanary).empty());
    // Found where it is kept, so that nothing above was found for want of looking. A settled sale keeps what the engine
    // was told, without of whom, for its returns.
    QCOMPARE(tablesThatSay(shop.session(), kTold), (std::vector<std::string>{"op", "profile", "txn"}));
    QCOMPARE(shop.call("DELETE", "/v1/customers/" + kCanary, {}, "acme-feed").status, 200);
    QVERIFY(tablesThatSay(shop.session(), kCanary).empty());
    QCOMPARE(tablesThatSay(shop.session(), kTold), (std::vector<std::string>{"op", "txn"}));
}

OFFERWRIGHT_TEST(Erasure)

} // namespace offerwright::tests

#include "erasure_test.moc"
