// Rounding, overflow, currencies and decimals.
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <limits>
#include <offerwright/base/money.h>
#include <offerwright/base/quantity.h>
#include <set>

using namespace offerwright;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

QJsonObject document(const QString& name) {
    QFile file(QStringLiteral(TESTS_DIR "/engine/base/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addRows(const QJsonArray& rows) {
    QTest::addColumn<QJsonObject>("row");
    int number = 0;
    for (const auto& row : rows) QTest::addRow("case %d", ++number) << row.toObject();
}

std::int64_t integer(const QJsonValue& value) { return value.toString().toLongLong(); }

} // namespace

class AmountsAndDecimals : public QObject {
    Q_OBJECT
private slots:
    void roundsByTheNamedMode_data() { addRows(document(QStringLiteral("rounding.json"))[u"cases"].toArray()); }
    void roundsByTheNamedMode();
    void roundsNumeratorsWiderThanSixtyFourBits();
    void sumsThatDoNotFitAreEmpty();
    void exponentsAreThoseOfTheStandard();
    void currenciesAreInOrderAndEachHasAnExponent();
    void unknownCurrenciesHaveNone();
    void amountsPrintWithAllDecimals();
    void decimalsReadAndPrint_data() { addRows(document(QStringLiteral("decimals.json"))[u"reads"].toArray()); }
    void decimalsReadAndPrint();
    void otherTextsAreNoDecimals_data() { addRows(document(QStringLiteral("decimals.json"))[u"refuses"].toArray()); }
    void otherTextsAreNoDecimals();
};

void AmountsAndDecimals::roundsByTheNamedMode() {
    QFETCH(QJsonObject, row);
    const Wide numerator = integer(row[u"numerator"]);
    const Wide denominator = integer(row[u"denominator"]);
    QCOMPARE(divideRounded(numerator, denominator, RoundMode::HalfAwayFromZero), integer(row[u"halfAwayFromZero"]));
    QCOMPARE(divideRounded(numerator, denominator, RoundMode::HalfEven), integer(row[u"halfEven"]));
    QCOMPARE(divideRounded(numerator, denominator, RoundMode::Down), integer(row[u"down"]));
    QCOMPARE(divideRounded(numerator, denominator, RoundMode::Up), integer(row[u"up"]));
    QCOMPARE(divideRounded(numerator, denominator, RoundMode::HalfDown), integer(row[u"halfDown"]));
}

void AmountsAndDecimals::roundsNumeratorsWiderThanSixtyFourBits() {
    const Wide product = Wide{kMost} * 1'500'000 + 750'000;
    QCOMPARE(divideRounded(product, Wide{1'500'000} * 2, RoundMode::HalfAwayFromZero), kMost / 2 + 1);
    const Wide denominator = Wide{kMost} * kMost; // doubling its remainder would pass 128 bits
    QCOMPARE(divideRounded(denominator - 1, denominator, RoundMode::HalfEven), std::int64_t{1});
    QCOMPARE(divideRounded(denominator / 2, denominator, RoundMode::HalfAwayFromZero), std::int64_t{0});
}

void AmountsAndDecimals::sumsThatDoNotFitAreEmpty() {
    QCOMPARE(checkedAdd(Money{kMost - 1}, Money{1}), std::optional(Money{kMost}));
    QVERIFY(!checkedAdd(Money{kMost}, Money{1}));
    QVERIFY(!checkedAdd(Money{kLeast}, Money{-1}));
    QCOMPARE(checkedSubtract(Money{-1}, Money{kMost}), std::optional(Money{kLeast}));
    QVERIFY(!checkedSubtract(Money{0}, Money{kLeast}));
    QVERIFY(!checkedSubtract(Money{kLeast}, Money{1}));
}

void AmountsAndDecimals::exponentsAreThoseOfTheStandard() {
    const std::map<int, std::vector<std::string_view>> expected{
        {0,
         {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
          "XOF", "XPF"}},
        {3, {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}},
        {4, {"CLF", "UYW"}}};
    std::map<int, std::vector<std::string_view>> found;
    for (const std::string_view code : knownCurrencies())
        if (const int exponent = currencyExponent(code).value_or(-1); exponent != 2) found[exponent].push_back(code);
    QCOMPARE(found, expected);
    QCOMPARE(currencyExponent("EUR"), std::optional(2));
}

void AmountsAndDecimals::currenciesAreInOrderAndEachHasAnExponent() {
    const auto codes = knownCurrencies();
    QVERIFY(std::ranges::adjacent_find(codes, std::greater_equal{}) == codes.end());
    QVERIFY(codes.size() > 160);
    for (const std::string_view code : codes) QVERIFY(code.size() == 3 && currencyExponent(code).has_value());
}

void AmountsAndDecimals::unknownCurrenciesHaveNone() {
    for (const char* code : {"", "eur", "EU", "EURO", "XXX", "XAU", "ZZZ"}) QVERIFY(!currencyExponent(code));
}

void AmountsAndDecimals::amountsPrintWithAllDecimals() {
    QCOMPARE(decimalText(Money{6570}, 2), std::string("65.70"));
    QCOMPARE(decimalText(Money{-300}, 2), std::string("-3.00"));
    QCOMPARE(decimalText(Money{1300}, 0), std::string("1300"));
    QCOMPARE(decimalText(Money{5}, 3), std::string("0.005"));
    QCOMPARE(decimalText(Money{0}, 2), std::string("0.00"));
    QCOMPARE(decimalText(Money{99}, 2), std::string("0.99"));
    QCOMPARE(decimalText(Money{15}, 1), std::string("1.5"));
    QCOMPARE(decimalText(Money{-1}, 4), std::string("-0.0001"));
    QCOMPARE(decimalText(Money{kLeast}, 2), std::string("-92233720368547758.08"));
}

void AmountsAndDecimals::decimalsReadAndPrint() {
    QFETCH(QJsonObject, row);
    const std::string text = row[u"text"].toString().toStdString();
    const auto read = parseDecimal(text, row[u"scale"].toInt());
    QCOMPARE(read, std::optional(integer(row[u"value"])));
    QCOMPARE(printDecimal(*read, row[u"scale"].toInt()), row[u"prints"].toString().toStdString());
}

void AmountsAndDecimals::otherTextsAreNoDecimals() {
    QFETCH(QJsonObject, row);
    QVERIFY(!parseDecimal(row[u"text"].toString().toStdString(), row[u"scale"].toInt()));
}

OFFERWRIGHT_TEST(AmountsAndDecimals)
#include "test_money.moc"
