#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <map>
#include <offerwright/model/catalogue.h>

namespace offerwright::tests {
namespace {

constexpr std::uint64_t kSeed = 20261123;

/// Like another but for a sign or its length; of digits alone often, and of up to twenty signs.
std::string randomCode(Dice& dice) {
    std::string code(dice.below(21), '0');
    const std::string signs = dice.oneIn(3) ? std::string("0a\0:/", 5) : "019";
    for (char& sign : code)
        if (dice.oneIn(4)) sign = signs[dice.below(signs.size())];
    return code;
}

/// Found by going through all: SKUs before GTINs, the first of equals.
std::map<std::string, std::size_t> meaningsOf(const std::vector<Product>& products) {
    std::map<std::string, std::size_t> meanings;
    for (std::size_t i = 0; i < products.size(); ++i) meanings.try_emplace(products[i].sku, i);
    for (std::size_t i = 0; i < products.size(); ++i) meanings.try_emplace(products[i].gtin, i);
    meanings.erase("");
    return meanings;
}

} // namespace

class ProductCodes : public QObject {
    Q_OBJECT
private slots:
    void leadToTheProductThatHasThem() {
        for (std::uint64_t seed = kSeed; seed < kSeed + 200; ++seed) {
            Dice dice(seed);
            std::vector<Product> products(dice.below(120));
            for (Product& each : products) each = {.sku = randomCode(dice), .gtin = randomCode(dice)};
            const Catalogue catalogue(std::move(products));
            const auto meanings = meaningsOf(catalogue.products());
            for (int i = 0; i < 300; ++i) {
                const std::string code = randomCode(dice);
                const auto meant = meanings.find(code);
                const ProductNumber number = meant == meanings.end() ? kNoProduct : ProductNumber(meant->second);
                QVERIFY2(catalogue.numberOf(code) == number, ("seed " + std::to_string(seed) + ": " + code).c_str());
            }
            for (const auto& [code, place] : meanings) QCOMPARE(catalogue.numberOf(code), ProductNumber(place));
        }
    }
    void areNumbersOnlyWhereTheyAreDigits() {
        QVERIFY(CodeKey("4006381333931") != CodeKey("400638133393:"));
        QVERIFY(CodeKey("0000000000") != CodeKey("000000000"));
        QVERIFY(CodeKey("a") != CodeKey(std::string_view("a\0", 2)));
        QVERIFY(!CodeKey("4006381333931").isHash());
        QVERIFY(CodeKey("40063813339/1").isHash());
        QVERIFY(CodeKey("40063813339\xb1"
                        "1")
                    .isHash());
    }
};
OFFERWRIGHT_TEST(ProductCodes)

} // namespace offerwright::tests
#include "product_codes_test.moc"
