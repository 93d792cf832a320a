// What is printed reads back as the same value, for every kind of document.
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/text/documents.h>
#include <offerwright/text/products.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kSeed = 20'261'122;
constexpr int kRounds = 100'000;

QByteArray told(const Diagnostics& diagnostics, const std::string& text) {
    return QByteArray::fromStdString(printDiagnostics(diagnostics) + "\n" + text);
}

} // namespace

class RoundTrip : public QObject {
    Q_OBJECT
private slots:
    void everyPromotionReadsBackAsItself();
    void everyBasketReadsBackAsItself();
    void everyCustomerAndProgrammeReadsBackAsItself();
    void everyProductReadsBackAsItself();
};

void RoundTrip::everyPromotionReadsBackAsItself() {
    for (int round = 0; round < kRounds; ++round) {
        Dice dice(kSeed + static_cast<std::uint64_t>(round));
        const Promotion promotion = randomPromotion(dice, "p1", Breadth::Everything);
        const std::string text = printPromotion(promotion);
        const auto read = parsePromotion(text);
        QVERIFY2(read.diagnostics.empty(), told(read.diagnostics, text));
        const std::string line = printPromotionLine(promotion);
        QVERIFY2(!line.contains('\n') && (round % 20 > 0 || parsePromotion(line).value == promotion), line.c_str());
        QVERIFY2(read.value == promotion,
                 QByteArray::number(round) + " of the seed\n" + QByteArray::fromStdString(text));
    }
}

void RoundTrip::everyBasketReadsBackAsItself() {
    Dice dice(kSeed);
    for (int round = 0; round < kRounds / 5; ++round) {
        const Basket basket = randomBasket(dice, 12, Breadth::Everything);
        for (const std::string& text : {printBasket(basket), printBasketLine(basket)}) {
            const auto read = parseBasket(text, Programme{});
            QVERIFY2(read.diagnostics.empty(), told(read.diagnostics, text));
            QVERIFY2(read.value == basket, text.c_str());
        }
        QVERIFY(!printBasketLine(basket).contains('\n'));
    }
}

void RoundTrip::everyCustomerAndProgrammeReadsBackAsItself() {
    Dice dice(kSeed);
    for (int round = 0; round < kRounds / 20; ++round) {
        const Customer customer = randomCustomer(dice, Breadth::Everything);
        const auto readCustomer = parseCustomer(printCustomer(customer));
        QVERIFY2(readCustomer.diagnostics.empty(), told(readCustomer.diagnostics, printCustomer(customer)));
        QVERIFY(readCustomer.value == customer);
        const auto readWallet = parseWallet(printWallet(customer.wallet));
        QVERIFY2(readWallet.diagnostics.empty(), told(readWallet.diagnostics, printWallet(customer.wallet)));
        QVERIFY(readWallet.value == customer.wallet);
        const Programme programme = randomProgramme(dice, Breadth::Everything);
        const auto readProgramme = parseProgramme(printProgramme(programme));
        QVERIFY2(readProgramme.diagnostics.empty(), told(readProgramme.diagnostics, printProgramme(programme)));
        QVERIFY(readProgramme.value == programme);
    }
}

void RoundTrip::everyProductReadsBackAsItself() {
    Dice dice(kSeed);
    for (int round = 0; round < kRounds / 100; ++round) {
        const Catalogue catalogue = randomCatalogue(dice);
        for (Product product : catalogue.products()) {
            product.name = randomText(dice);
            product.gtin = randomText(dice);
            const std::string text = printProductLine(product);
            const auto read = parseProduct(text);
            QVERIFY2(read.diagnostics.empty(), told(read.diagnostics, text));
            QVERIFY2(read.value == product && !text.contains('\n'), text.c_str());
        }
    }
}

OFFERWRIGHT_TEST(RoundTrip)
#include "round_trip_test.moc"
