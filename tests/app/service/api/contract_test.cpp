// The OpenAPI document against the service: every answer is as described, and all that is described is seen.
#include <QTest>

#include "tests/app/service/api/contract.h"
#include "tests/app/service/api/stories.h"
#include "tests/support/test_main.h"
#include <offerwright/text/publication.h>

namespace offerwright::tests {
namespace {

/// A call that succeeds, for what goes wrong whatever is asked.
struct Sample {
    std::string method;
    std::string target;
    std::string body;
    std::string key;
};

std::string saleOf(const std::string& what) { return "/v1/transactions/" + idNumbered(1) + '/' + what; }

const std::string kContent(64, 'a');
const std::string kProposal = Json{{"content", kContent}, {"note", "for the fair"}}.dump();

std::vector<Sample> samples() {
    const std::string basket = Json{{"customer", "ann"}, {"lines", Json::array()}}.dump();
    const std::string part = Json{{"original", idNumbered(2)}, {"lines", Json::array()}}.dump();
    const std::string spending = Json{{"transaction", idNumbered(2)}, {"points", 1}}.dump();
    const std::string unspending = Json{{"transaction", idNumbered(2)}}.dump();
    const std::string batch = Json{{"till", "t1"}, {"records", Json::array()}}.dump();
    const std::string none = Json{{"assignments", Json::array()}}.dump();
    const std::string row = Json{{"customer", "ann"}, {"assignments", Json::array()}}.dump();
    return {{"POST", saleOf("open"), basket, "till"},
            {"POST", saleOf("settle"), basket, "till"},
            {"POST", saleOf("void"), {}, "till"},
            {"POST", saleOf("refund"), part, "till"},
            {"POST", saleOf("fulfil"), part, "till"},
            {"POST", "/v1/explain", basket, "till"},
            {"POST", "/v1/offline/batch", batch, "till"},
            {"GET", "/v1/offline/quarantine", {}, "studio"},
            {"POST", "/v1/points/quote", spending, "till"},
            {"POST", "/v1/points/spend", spending, "till"},
            {"POST", "/v1/points/unspend", unspending, "till"},
            {"GET", "/v1/wallets/ann", {}, "till"},
            {"GET", "/v1/wallets/ann/history", {}, "till"},
            {"PUT", "/v1/customers/ann", "{}", "feed"},
            {"DELETE", "/v1/customers/ann", {}, "feed"},
            {"PUT", "/v1/customers/ann/assignments", none, "feed"},
            {"GET", "/v1/customers/ann/export", {}, "feed"},
            {"POST", "/v1/assignments", row, "feed"},
            {"PUT", "/v1/bundles/production", firstBundle(), "studio"},
            {"PUT", "/v1/bundles/production/freshness", {}, "studio"},
            {"GET", "/v1/bundles/production", {}, "studio"},
            {"GET", "/v1/bundles/production/" + kContent, {}, "studio"},
            {"DELETE", "/v1/bundles/production/" + kContent, {}, "studio"},
            {"PUT", "/v1/bundles/production/proposal", kProposal, "studio"},
            {"POST", "/v1/bundles/production/proposal/approve", kProposal, "studio"},
            {"PUT", "/v1/catalogue", "{\"sku\": \"a\"}", "studio"},
            {"GET", "/v1/catalogue", {}, "till"},
            {"GET", "/v1/bundle", {}, "till"},
            {"GET", "/v1/freshness", {}, "till"},
            {"GET", "/v1/tills", {}, "studio"},
            {"PUT", "/v1/tills/t1", Json{{"key", std::string(64, '0')}}.dump(), "studio"},
            {"DELETE", "/v1/tills/t1", {}, "studio"}};
}

std::vector<std::string> tables(sql::Session& session) {
    std::vector<std::string> names;
    const auto rows = session.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    for (const sql::Row& row : *rows) names.push_back(row[0].text());
    return names;
}

} // namespace

class ContractOfCalls : public QObject {
    Q_OBJECT

private slots:
    void init() { m_contract = std::make_unique<Contract>(Shop().call("GET", "/v1/openapi.json").body); }
    void isKeptAndAllOfItIsSeen();
    void findsOutAnswersThatBreakIt();

private:
    void listen(Shop& shop);
    void playStories();
    void refuseStrangers();
    void refuseWhenCrowded();
    void failWithoutTables();
    void stopPromotions();
    void publishLater();
    void proposeAndApprove();
    void askForLines();

    std::unique_ptr<Contract> m_contract;
    QStringList m_faults;
};

void ContractOfCalls::listen(Shop& shop) {
    shop.heard = [this](const std::string& method, const std::string& target, const http::Response& response) {
        const std::string fault = m_contract->faultOf(method, target, response);
        if (!fault.empty())
            m_faults.append(QString::fromStdString(method + ' ' + target + ": " + fault + " in " + response.body));
    };
}

void ContractOfCalls::playStories() {
    for (const Story& story : readStories()) {
        const std::unique_ptr<Shop> shop = shopFor(story);
        listen(*shop);
        for (const Json& call : story.told["calls"]) made(*shop, call, story);
    }
}

void ContractOfCalls::refuseStrangers() {
    Shop shop;
    listen(shop);
    for (const Sample& each : samples())
        for (const char* key : {"nobody", "acme-till", "acme-studio", "acme-feed"})
            if ("acme-" + each.key != key) shop.call(each.method, each.target, each.body, key);
}

/// With and without something that is live.
void ContractOfCalls::refuseWhenCrowded() {
    Shop shop;
    listen(shop);
    for (const bool isLive : {false, true}) {
        shop.bank().isFull = false;
        const auto set = offerOf().set;
        const auto programme = std::make_shared<const Programme>(set->programme());
        if (isLive) shop.publish({set->promotions().begin(), set->promotions().end()}, programme);
        shop.bank().isFull = true;
        for (const Sample& each : samples()) shop.call(each.method, each.target, each.body, "acme-" + each.key);
    }
}

void ContractOfCalls::failWithoutTables() {
    Shop shop;
    const auto set = offerOf().set;
    const auto programme = std::make_shared<const Programme>(set->programme());
    QCOMPARE(shop.publish({set->promotions().begin(), set->promotions().end()}, programme).status, 200);
    for (const std::string& table : tables(shop.session())) QVERIFY(shop.session().define("DROP TABLE " + table));
    listen(shop);
    for (const Sample& each : samples())
        QCOMPARE(shop.call(each.method, each.target, each.body, "acme-" + each.key).status, 500);
}

void ContractOfCalls::stopPromotions() {
    Shop shop;
    listen(shop);
    const auto set = offerOf().set;
    const auto programme = std::make_shared<const Programme>(set->programme());
    QCOMPARE(shop.publish({set->promotions().begin(), set->promotions().end()}, programme).status, 200);
    QCOMPARE(shop.stop({"coffee"}).status, 200);
    QCOMPARE(shop.call("GET", "/v1/freshness").status, 200);
    const http::Response copy = shop.call("GET", "/v1/bundle");
    QCOMPARE(shop.call("GET", "/v1/bundle", {}, "acme-till", {{"if-none-match", copy.headers.front().value}}).status,
             304);
}

void ContractOfCalls::publishLater() {
    Shop shop;
    listen(shop);
    const std::string bundle = firstBundle();
    const std::string digest = printHex(verified(bundle).version().digest.bytes);
    const std::string here = "/v1/bundles/production";
    const auto asked = [&](const std::string& method, const std::string& target, const std::string& body = {}) {
        return shop.call(method, target, body, "acme-studio").status;
    };
    QCOMPARE(asked("PUT", here + "?at=tomorrow", bundle), 400);
    QCOMPARE(asked("PUT", here + "?at=2027-03-10T11:00:00Z", bundle), 422);
    QCOMPARE(asked("PUT", here + "?at=2027-03-10T13:00:00Z", bundle), 202);
    QCOMPARE(asked("GET", here), 200);
    QCOMPARE(asked("GET", here + '/' + digest), 200);
    QCOMPARE(asked("GET", here + '/' + kContent), 404);
    QCOMPARE(asked("DELETE", here + '/' + digest), 200);
    QCOMPARE(asked("DELETE", here + '/' + digest), 404);
    for (const Sample& each : samples())
        if (each.key == "studio" && each.target.starts_with(here))
            QCOMPARE(asked(each.method, "/v1/bundles/staging" + each.target.substr(here.size()), each.body), 404);
}

void ContractOfCalls::proposeAndApprove() {
    Shop shop(booksInMemory(), Approvals::AskedFor);
    listen(shop);
    const std::string here = "/v1/bundles/production";
    const std::string asked = Json{{"content", printHex(contentDigest(*offerOf().set)->bytes)}}.dump();
    const auto status = [&](const std::string& method, const std::string& path, const std::string& body,
                            const std::string& key) { return shop.call(method, here + path, body, key).status; };
    QCOMPARE(status("POST", "/proposal/approve", asked, "acme-second"), 404);
    QCOMPARE(status("PUT", "/proposal", "{}", "acme-studio"), 400);
    QCOMPARE(status("PUT", "/proposal", asked, "acme-studio"), 200);
    QCOMPARE(status("PUT", "", firstBundle(), "acme-studio"), 409);
    QCOMPARE(status("POST", "/proposal/approve", "{", "acme-second"), 400);
    QCOMPARE(status("POST", "/proposal/approve", asked, "acme-studio"), 409);
    QCOMPARE(status("POST", "/proposal/approve", asked, "acme-second"), 200);
    QCOMPARE(status("GET", "", {}, "acme-studio"), 200);
    QCOMPARE(status("PUT", "", firstBundle(), "acme-studio"), 200);
    QCOMPARE(status("PUT", "", bundleOf(offerOf(50), edition(2, shop.house().shelf.current()->version)), "acme-studio"),
             409);
}

void ContractOfCalls::askForLines() {
    Shop shop(std::make_shared<const Catalogue>(std::vector<Product>{{.sku = "a", .name = "Coffee"}}));
    listen(shop);
    const http::Response lines = shop.call("GET", "/v1/catalogue?content=true");
    QCOMPARE(lines.body, std::string("{\"sku\": \"a\", \"name\": \"Coffee\"}\n"));
    const std::vector<http::Header> known{{"if-none-match", lines.headers.front().value}};
    QCOMPARE(shop.call("GET", "/v1/catalogue?content=true", {}, "acme-till", known).status, 304);
}

void ContractOfCalls::isKeptAndAllOfItIsSeen() {
    playStories();
    refuseStrangers();
    refuseWhenCrowded();
    failWithoutTables();
    stopPromotions();
    publishLater();
    proposeAndApprove();
    askForLines();
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join('\n').left(4000)));
    QVERIFY(m_contract->described() > 100);
    QStringList unseen;
    for (const std::string& each : m_contract->unseen()) unseen.append(QString::fromStdString(each));
    QCOMPARE(unseen, QStringList());
}

void ContractOfCalls::findsOutAnswersThatBreakIt() {
    const http::Response good = Shop().call("POST", "/v1/explain", "{}");
    QCOMPARE(m_contract->faultOf("POST", "/v1/explain", good), std::string());
    http::Response bad = good;
    bad.status = 418;
    QVERIFY(!m_contract->faultOf("POST", "/v1/explain", bad).empty());
    bad = good;
    bad.contentType = "text/plain";
    QVERIFY(!m_contract->faultOf("POST", "/v1/explain", bad).empty());
    bad = good;
    bad.body = "{\"title\": 1}";
    QVERIFY(!m_contract->faultOf("POST", "/v1/explain", bad).empty());
    bad.body = "{";
    QVERIFY(!m_contract->faultOf("POST", "/v1/explain", bad).empty());
}

OFFERWRIGHT_TEST(ContractOfCalls)

} // namespace offerwright::tests

#include "contract_test.moc"
