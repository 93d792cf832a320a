// What a shop sells: on other nodes, in memory, and long after.
#include <QTest>

#include "tests/app/service/api/shop.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

const std::string kCoffee = "{\"lines\": [{\"sku\": \"a\", \"qty\": 2, \"unit_price_minor\": 1000}]}";

std::string path(int sale, const std::string& what) { return "/v1/transactions/" + idNumbered(sale) + '/' + what; }

bool isCheaper(const http::Response& response) { return response.body.contains("\"total\":1600"); }

live::Source sourceWith(const std::shared_ptr<products::Larder>& larder) {
    return {.trust = acme().trust, .tenant = "acme", .environment = "production", .larder = larder};
}

std::string line(const std::string& sku, const std::string& category) {
    return "{\"sku\": \"" + sku + "\", \"category\": [\"" + category + "\"]}\n";
}

} // namespace

class CatalogueOfAShop : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isSeenByOtherNodes();
    void isInMemoryOnceForATenant();
    void thatIsNotDurableIsNotLive();
    void isForgottenAfterTheLastEight();
    void mayBeThereBeforeAnyBundle();
    void thatWasChangedInTheDatabaseIsFoundOut();
    void isAsLargeAsARetailers();

private:
    http::Response put(const std::string& lines) { return m_shop->call("PUT", "/v1/catalogue", lines, "acme-studio"); }
    http::Response publish() {
        const auto set = offerOf().set;
        return m_shop->publish({set->promotions().begin(), set->promotions().end()},
                               std::make_shared<const Programme>(set->programme()));
    }
    bool refresh(live::Shelf& shelf) { return shelf.refresh(m_shop->session(), m_shop->scope()).has_value(); }

    std::unique_ptr<Shop> m_shop;
};

void CatalogueOfAShop::init() {
    m_shop = std::make_unique<Shop>();
    QCOMPARE(publish().status, 200);
}

void CatalogueOfAShop::isSeenByOtherNodes() {
    live::Shelf node(sourceWith(std::make_shared<products::Larder>()));
    QVERIFY(refresh(node));
    const auto before = node.current();
    QCOMPARE(before->products.number, std::int64_t(0));
    QCOMPARE(put(line("a", "Coffee")).status, 200);
    QVERIFY(refresh(node));
    QCOMPARE(node.current()->products, m_shop->house().shelf.current()->products);
    QCOMPARE(node.current()->stamp, m_shop->house().shelf.current()->stamp);
    QCOMPARE(node.current()->row, before->row);
    QVERIFY(node.current()->set->catalogue() == m_shop->live()->catalogue());
    QCOMPARE(node.find(m_shop->session(), m_shop->scope(), before->name()), before);
}

void CatalogueOfAShop::isInMemoryOnceForATenant() {
    const auto larder = std::make_shared<products::Larder>();
    live::Shelf one(sourceWith(larder)), other(sourceWith(larder)),
        apart(sourceWith(std::make_shared<products::Larder>()));
    QCOMPARE(put(line("a", "Coffee")).status, 200);
    for (live::Shelf* shelf : {&one, &other, &apart}) QVERIFY(refresh(*shelf));
    QCOMPARE(&one.current()->set->catalogue(), &other.current()->set->catalogue());
    QVERIFY(&one.current()->set->catalogue() != &apart.current()->set->catalogue());
}

void CatalogueOfAShop::thatIsNotDurableIsNotLive() {
    m_shop->bank().fails = sql::Failure{sql::Fault::Unknown, "the line is dead"};
    QCOMPARE(put(line("a", "Coffee")).status, 503);
    QCOMPARE(m_shop->house().shelf.current()->products.number, std::int64_t(0));
    m_shop->bank().fails.reset();
    QVERIFY(refresh(m_shop->house().shelf));
    QCOMPARE(m_shop->house().shelf.current()->products.number, std::int64_t(1));
}

/// A sale goes on with the earliest edition that is kept; a settled one has what it needs.
void CatalogueOfAShop::isForgottenAfterTheLastEight() {
    QCOMPARE(put(line("a", "Coffee")).status, 200);
    QVERIFY(isCheaper(m_shop->call("POST", path(1, "open"), kCoffee)));
    QVERIFY(isCheaper(m_shop->call("POST", path(2, "settle"), kCoffee)));
    for (int edition = 2; edition <= products::kMostEditions; ++edition)
        QCOMPARE(put(line("a", "Tea") + line(std::to_string(edition), "Tea")).status, 200);
    QVERIFY(!isCheaper(m_shop->call("POST", "/v1/explain", kCoffee)));
    QVERIFY(isCheaper(m_shop->call("POST", path(1, "open") + "?revision=1", kCoffee)));
    QCOMPARE(put(line("a", "Milk")).status, 200);
    const auto count = m_shop->session().query("SELECT COUNT(DISTINCT digest) FROM catalogue_block");
    QCOMPARE((*count)[0][0].number(), products::kMostEditions);
    QVERIFY(!isCheaper(m_shop->call("POST", path(1, "settle") + "?revision=2", kCoffee)));
    const http::Response back =
        m_shop->call("POST", path(3, "refund"),
                     "{\"original\": \"" + idNumbered(2) + "\", \"lines\": [{\"line\": 0, \"quantity\": 1}]}");
    QVERIFY2(back.body.contains("\"money\":800"), back.body.c_str());
}

void CatalogueOfAShop::mayBeThereBeforeAnyBundle() {
    m_shop = std::make_unique<Shop>();
    QCOMPARE(put(line("a", "Coffee")).status, 200);
    QCOMPARE(m_shop->call("POST", "/v1/explain", kCoffee).status, 503);
    QCOMPARE(publish().status, 200);
    QVERIFY(isCheaper(m_shop->call("POST", "/v1/explain", kCoffee)));
}

void CatalogueOfAShop::thatWasChangedInTheDatabaseIsFoundOut() {
    QCOMPARE(put(line("a", "Coffee")).status, 200);
    QVERIFY(m_shop->session().run("UPDATE catalogue_block SET bytes = $1", {sql::Bytes{"nothing of ours"}}));
    live::Shelf node(sourceWith(std::make_shared<products::Larder>()));
    QVERIFY(!refresh(node));
    QVERIFY(!node.current());
    QCOMPARE(m_shop->call("GET", "/v1/catalogue?content=true").status, 500);
}

void CatalogueOfAShop::isAsLargeAsARetailers() {
    std::string lines;
    for (std::size_t i = 0; i < 50'000; ++i) lines += line("p" + std::to_string(i), i % 10 == 0 ? "Coffee" : "Tea");
    lines += line("a", "Coffee");
    QCOMPARE(put(lines).status, 200);
    QVERIFY(isCheaper(m_shop->call("POST", "/v1/explain", kCoffee)));
    live::Shelf node(sourceWith(std::make_shared<products::Larder>()));
    QVERIFY(refresh(node));
    QVERIFY(node.current()->set->catalogue() == m_shop->live()->catalogue());
    QCOMPARE(put(lines).body, m_shop->call("GET", "/v1/catalogue").body);
}

OFFERWRIGHT_TEST(CatalogueOfAShop)

} // namespace offerwright::tests

#include "catalogue_test.moc"
