// What is live: for sales that are open, on other nodes, and when the database fails or lies.
#include <QTest>

#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"
#include <offerwright/text/publication.h>

namespace offerwright::tests {
namespace {

const std::string kCoffee =
    "{\"lines\": [{\"sku\": \"a\", \"category\": [\"Coffee\"], \"qty\": 1, \"unit_price_minor\": 1000}]}";

std::string path(int sale, const std::string& what) { return "/v1/transactions/" + idNumbered(sale) + '/' + what; }

bool isCheaper(const http::Response& response) { return response.body.contains("\"total\":800"); }

live::Source source() { return {.trust = acme().trust, .tenant = "acme", .environment = "production"}; }

} // namespace

class Bundles : public QObject {
    Q_OBJECT

private slots:
    void init();
    void thatAreStoppedAreOverForNewSales();
    void areSeenByOtherNodes();
    void thatAreNotDurableAreNotLive();
    void thatAreOlderAreRefused();
    void thatWereChangedInTheDatabaseAreFoundOut();
    void goLiveWhenTheyAreDue();
    void thatWereOvertakenDoNotGoLiveAndSaySo();
    void sayWhatWasStopped();

private:
    http::Response publish(int percent);

    std::unique_ptr<Shop> m_shop;
};

void Bundles::init() { m_shop = std::make_unique<Shop>(); }

http::Response Bundles::publish(int percent) {
    const auto set = offerOf(percent).set;
    return m_shop->publish({set->promotions().begin(), set->promotions().end()},
                           std::make_shared<const Programme>(set->programme()));
}

void Bundles::thatAreStoppedAreOverForNewSales() {
    QCOMPARE(publish(20).status, 200);
    QVERIFY(isCheaper(m_shop->call("POST", path(1, "open"), kCoffee)));
    QCOMPARE(m_shop->stop({"coffee"}).status, 200);
    QVERIFY(!isCheaper(m_shop->call("POST", path(2, "open"), kCoffee)));
    QVERIFY(!isCheaper(m_shop->call("POST", "/v1/explain", kCoffee)));
    QVERIFY(isCheaper(m_shop->call("POST", path(1, "settle"), kCoffee)));
    QCOMPARE(publish(20).status, 200);
    QVERIFY(isCheaper(m_shop->call("POST", "/v1/explain", kCoffee)));
}

void Bundles::areSeenByOtherNodes() {
    live::Shelf node(source());
    QVERIFY(node.refresh(m_shop->session(), m_shop->scope()));
    QVERIFY(!node.current());
    QCOMPARE(publish(20).status, 200);
    QVERIFY(node.refresh(m_shop->session(), m_shop->scope()));
    const auto first = node.current();
    QCOMPARE(first->set->fingerprint(), m_shop->live()->fingerprint());
    QCOMPARE(m_shop->stop({"coffee"}).status, 200);
    QVERIFY(node.refresh(m_shop->session(), m_shop->scope()));
    QCOMPARE(node.current()->set->promotions().size(), std::size_t(0));
    QCOMPARE(node.find(m_shop->session(), m_shop->scope(), first->name()), first);
    // One that was never here is read from the database, as it was then.
    live::Shelf late(source());
    const auto read = late.find(m_shop->session(), m_shop->scope(), first->name());
    QCOMPARE(read->set->fingerprint(), first->set->fingerprint());
    QCOMPARE(read->stamp, first->stamp);
    QVERIFY(!late.find(m_shop->session(), m_shop->scope(), "99"));
}

void Bundles::thatAreNotDurableAreNotLive() {
    m_shop->bank().fails = sql::Failure{sql::Fault::Unknown, "the line is dead"};
    QCOMPARE(publish(20).status, 503);
    QVERIFY(!m_shop->house().shelf.current());
    m_shop->bank().fails.reset();
    QVERIFY(m_shop->house().shelf.refresh(m_shop->session(), m_shop->scope()));
    QVERIFY(m_shop->house().shelf.current());
}

void Bundles::thatAreOlderAreRefused() {
    QCOMPARE(publish(20).status, 200);
    const std::string first = m_shop->lastBundle();
    QCOMPARE(publish(30).status, 200);
    const http::Response again = m_shop->call("PUT", "/v1/bundles/production", first, "acme-studio");
    QCOMPARE(again.status, 422);
    QVERIFY(again.body.contains("\"code\":\"bundle.rolledBack\""));
    std::string changed = m_shop->lastBundle();
    changed[changed.size() / 2] ^= 1;
    QCOMPARE(m_shop->call("PUT", "/v1/bundles/production", changed, "acme-studio").status, 422);
}

void Bundles::thatWereChangedInTheDatabaseAreFoundOut() {
    QCOMPARE(publish(20).status, 200);
    std::string changed = m_shop->lastBundle();
    changed.back() ^= 1;
    QVERIFY(m_shop->session().run("UPDATE bundle SET bytes = $1", {sql::Bytes{changed}}));
    live::Shelf node(source());
    QVERIFY(!node.refresh(m_shop->session(), m_shop->scope()));
    QVERIFY(!node.current());
}

void Bundles::goLiveWhenTheyAreDue() {
    live::Shelf& shelf = m_shop->house().shelf;
    const auto look = [&](Instant now) { return shelf.putDue(m_shop->session(), m_shop->scope(), now); };
    const std::string later = "/v1/bundles/production?at=2027-03-11T12:00:00Z";
    QCOMPARE(m_shop->call("PUT", later, firstBundle(), "acme-studio").status, 202);
    QVERIFY(look({march(11).ms - 1}) == nullptr);
    QVERIFY(m_shop->call("GET", "/v1/bundles/production", {}, "acme-studio").body.contains("\"due\":[{\"version\":1"));
    const auto live = look(march(11));
    QVERIFY(live && *live);
    shelf.keep(*live);
    QVERIFY(isCheaper(m_shop->call("POST", "/v1/explain", kCoffee)));
    QVERIFY(look(march(12)) == nullptr);
    const std::string board = m_shop->call("GET", "/v1/bundles/production", {}, "acme-studio").body;
    QVERIFY2(board.contains("\"due\":[]") && board.contains("\"since\":\"2027-03-11T12:00:00Z\""), board.c_str());
    live::Shelf node(source());
    QVERIFY(node.refresh(m_shop->session(), m_shop->scope()));
    QCOMPARE(node.current()->stamp, (*live)->stamp);
}

void Bundles::thatWereOvertakenDoNotGoLiveAndSaySo() {
    QCOMPARE(publish(20).status, 200);
    const auto first = m_shop->house().shelf.current()->version;
    const std::string late = bundleOf(offerOf(50), edition(2, first));
    const std::string later = "/v1/bundles/production?at=2027-03-11T12:00:00Z";
    QCOMPARE(m_shop->call("PUT", later, late, "acme-studio").status, 202);
    QCOMPARE(publish(30).status, 200);
    QVERIFY(m_shop->house().shelf.putDue(m_shop->session(), m_shop->scope(), march(12)) == nullptr);
    const std::string board = m_shop->call("GET", "/v1/bundles/production", {}, "acme-studio").body;
    QVERIFY2(board.contains("\"refused\":\"bundle.chainBroken\""), board.c_str());
    QVERIFY(board.contains("\"published\":[{\"version\":2"));
    QVERIFY(m_shop->call("POST", "/v1/explain", kCoffee).body.contains("\"total\":700"));
}

void Bundles::sayWhatWasStopped() {
    QCOMPARE(publish(20).status, 200);
    QCOMPARE(m_shop->stop({"coffee"}).status, 200);
    const std::string board = m_shop->call("GET", "/v1/bundles/production", {}, "acme-studio").body;
    QVERIFY2(board.contains("\"stopped\":[\"coffee\"]"), board.c_str());
    QVERIFY(board.contains("\"content\":\"" + printHex(contentDigest(*offerOf(20).set)->bytes)));
}

OFFERWRIGHT_TEST(Bundles)

} // namespace offerwright::tests

#include "bundles_test.moc"
