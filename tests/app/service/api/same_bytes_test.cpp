// What the service answers is what the engine says: for the sample's baskets, for histories of customers as the
// engine's own book has them, and for random sales of random shops.
#include <QTest>

#include "app/store/sample.h"
#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/ruling_writer.h"
#include "offerwright/wallet/wallet.h"
#include "tests/app/service/api/shop.h"
#include "tests/engine/adjudicate/case_file.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

/// As the engine writes it.
std::string textOf(const PromotionSet& set, const Basket& basket, const Customer& customer, Instant at) {
    Adjudicator adjudicator;
    SaleView view;
    std::string text;
    const auto ruling = adjudicator.run(set, view.of(basket), customer, at);
    if (ruling) writeRuling(**ruling, text);
    return text;
}

/// The bytes of the result in an answer that ends with it.
std::string resultIn(const std::string& body) {
    static const std::string kMember = ",\"result\":";
    const std::size_t at = body.find(kMember);
    return at == std::string::npos ? body : body.substr(at + kMember.size(), body.size() - at - kMember.size() - 1);
}

LocalDate dayOf(const PromotionSet& set, const Basket& basket, Instant at) {
    const Store* store = set.programme().store(basket.store);
    return toLocal(at, store ? store->zone : set.programme().zone).date;
}

/// Whether the opening customer is one that a service meets for the first time.
bool isNew(const Customer& customer) { return customer == Customer{.id = customer.id}; }

} // namespace

class SameBytes : public QObject {
    Q_OBJECT

private slots:
    void ofEveryBasketOfTheSample();
    void ofEveryVisitOfAHistory();
    void ofRandomSalesOneAfterTheOther();
};

void SameBytes::ofEveryBasketOfTheSample() {
    const auto sample = app::sampleWorkspace();
    QVERIFY(sample);
    std::vector<std::shared_ptr<const Promotion>> promotions;
    for (const auto& entry : sample->promotions) promotions.push_back(entry->promotion);
    Shop shop(sample->catalogue);
    QCOMPARE(shop.publish(promotions, sample->programme).status, 200);
    QVERIFY(sample->baskets.size() >= 20);
    const Compiled compiled = compile({promotions, sample->programme, sample->catalogue});
    int sale = 0;
    for (const auto& saved : sample->baskets) {
        Basket basket = saved->basket();
        for (const std::string customer : {"", "4711"}) {
            basket.customer = customer;
            const std::string expected = textOf(*compiled.set, basket, {.id = customer}, *basket.at);
            QVERIFY(!expected.empty());
            const std::string text = printBasket(basket);
            QCOMPARE(resultIn(shop.call("POST", "/v1/explain", text).body), expected);
            const std::string path = "/v1/transactions/" + idNumbered(++sale);
            QCOMPARE(resultIn(shop.call("POST", path + "/open", text).body), expected);
            QCOMPARE(shop.call("POST", path + "/void?revision=1").status, 200);
        }
    }
}

void SameBytes::ofEveryVisitOfAHistory() {
    const std::vector<Case> cases = readCases(TESTS_DIR "/engine/wallet/cases");
    std::unique_ptr<Shop> shop;
    Book book;
    int compared = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Case& each = cases[i];
        const bool goesOn = i > 0 && cases[i - 1].expected["history"] == each.expected["history"];
        if (!goesOn) shop = isNew(each.customer) ? std::make_unique<Shop>(each.catalogue) : nullptr;
        if (!goesOn) book = {.opening = each.customer, .postings = {}};
        if (!shop) continue;
        QVERIFY(shop->publish(each.promotions, each.programme).status == 200);
        Basket basket = each.basket;
        basket.customer = book.opening.id;
        basket.at = each.at;
        const auto set = shop->live();
        const Customer before = customerOn(book, dayOf(*set, basket, each.at));
        const auto result = adjudicate(*set, basket, before, each.at);
        QVERIFY(result);
        const http::Response told =
            shop->call("POST", "/v1/transactions/" + idNumbered(int(i) + 1) + "/settle", printBasket(basket));
        QVERIFY2(resultIn(told.body) == textOf(*set, basket, before, each.at),
                 (each.name.toStdString() + "\n" + told.body + "\n" + textOf(*set, basket, before, each.at)).c_str());
        book = settled(std::move(book), {std::to_string(i), 0, result->effects});
        QCOMPARE(shop->faultsOfBooks(), std::string());
        ++compared;
    }
    QVERIFY2(compared > 40, qPrintable(QString::number(compared)));
}

void SameBytes::ofRandomSalesOneAfterTheOther() {
    constexpr std::uint64_t kShops = 60;
    constexpr int kSales = 12;
    for (std::uint64_t seed = 1; seed <= kShops; ++seed) {
        Dice dice(seed);
        const auto programme = std::make_shared<const Programme>(randomShop(dice));
        Shop shop;
        const http::Response published = shop.publish(randomOffers(dice, 12), programme);
        QVERIFY2(published.status == 200, published.body.c_str());
        Book book{.opening = {.id = "4711"}, .postings = {}};
        for (int sale = 1; sale <= kSales; ++sale) {
            Basket basket = randomSale(dice);
            basket.customer = "4711";
            basket.at = march(1 + sale * 2);
            const LocalDate day = dayOf(*shop.live(), basket, *basket.at);
            const Customer before = customerOn(book, day);
            const auto result = adjudicate(*shop.live(), basket, before, *basket.at);
            if (!result) continue;
            const http::Response told =
                shop.call("POST", "/v1/transactions/" + idNumbered(sale) + "/settle", printBasket(basket));
            const std::string expected = textOf(*shop.live(), basket, before, *basket.at);
            QVERIFY2(resultIn(told.body) == expected,
                     ("seed " + std::to_string(seed) + "\n" + told.body + "\n" + expected).c_str());
            book = settled(std::move(book), {std::to_string(sale), 0, result->effects});
        }
        QCOMPARE(shop.faultsOfBooks(), std::string());
    }
}

OFFERWRIGHT_TEST(SameBytes)

} // namespace offerwright::tests

#include "same_bytes_test.moc"
