// What a basket may not be, at each limit and one beyond it.
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/adjudicate/adjudicate.h>

using namespace offerwright;

namespace {

Line line(std::int64_t thousandths, std::int64_t minor) {
    Line made{.sku = "a"};
    made.quantity.thousandths = thousandths;
    made.unitPrice.minor = minor;
    return made;
}

std::expected<Adjudication, Diagnostics> answerTo(const Basket& basket) {
    const Compiled compiled = compile({{}, std::make_shared<const Programme>(Programme{.name = "Shop"}), nullptr});
    return adjudicate(*compiled.set, basket, {}, Instant{});
}

/// Code and pointer of every fault, or "answered".
std::string told(const Basket& basket) {
    const auto answer = answerTo(basket);
    if (answer) return "answered";
    std::string text;
    for (const Diagnostic& each : answer.error()) text += (text.empty() ? "" : ", ") + each.code + " " + each.pointer;
    return text;
}

std::string told(std::vector<Line> lines) {
    Basket basket;
    basket.lines = std::move(lines);
    return told(basket);
}

/// What the first fault says besides.
std::string arguments(std::vector<Line> lines) {
    Basket basket;
    basket.lines = std::move(lines);
    const auto answer = answerTo(basket);
    if (answer) return "answered";
    std::string text;
    for (const std::string& each : answer.error().front().arguments) text += (text.empty() ? "" : " of ") + each;
    return text;
}

std::string toldOfTenders(const std::vector<std::int64_t>& amounts) {
    Basket basket;
    for (const std::int64_t amount : amounts) basket.tenders.push_back({.type = "cash", .amount = Money{amount}});
    return told(basket);
}

std::string told(const Line& only) { return told(std::vector<Line>{only}); }

} // namespace

class Refusals : public QObject {
    Q_OBJECT
private slots:
    void aBasketHasSoManyLines();
    void aPriceIsNotBelowZero();
    void aQuantityStaysWithinItsLimitEitherWay();
    void anAmountStaysWithinItsLimitEitherWay();
    void aBasketHasSoManyUnits();
    void everyFaultyLineIsNamed();
    void aTenderStaysWithinTheLimitEitherWay();
    void whatWasFoundIsToldWithTheBound();
};

void Refusals::aBasketHasSoManyLines() {
    QCOMPARE(told(std::vector<Line>(kMaxLines, line(0, 1))), std::string("answered"));
    std::vector<Line> lines(kMaxLines, line(0, 1));
    lines.back() = line(0, -1);
    QCOMPARE(told(lines), std::string("basket.negativePrice /lines/9999/unit_price_minor"));
    QCOMPARE(told(std::vector<Line>(kMaxLines + 1, line(0, -1))), std::string("basket.tooManyLines /lines"));
}

void Refusals::aPriceIsNotBelowZero() {
    QCOMPARE(told(line(1000, 0)), std::string("answered"));
    QCOMPARE(told(line(1000, -1)), std::string("basket.negativePrice /lines/0/unit_price_minor"));
}

void Refusals::aQuantityStaysWithinItsLimitEitherWay() {
    Line most = line(kMaxThousandths, 0);
    most.measure = UnitOfMeasure::Kilogram; // one unit, however heavy
    QCOMPARE(told(most), std::string("answered"));
    QCOMPARE(told(line(-kMaxThousandths, 0)), std::string("answered"));
    for (const std::int64_t quantity : {kMaxThousandths + 1, -kMaxThousandths - 1})
        QCOMPARE(told(line(quantity, 0)), std::string("basket.quantityLimit /lines/0/qty"));
}

void Refusals::anAmountStaysWithinItsLimitEitherWay() {
    const std::string refused = "basket.amountLimit /lines/0/unit_price_minor";
    QCOMPARE(told(line(1000, kMaxMinor)), std::string("answered"));
    QCOMPARE(told(line(-1000, kMaxMinor)), std::string("answered"));
    QCOMPARE(told(line(0, kMaxMinor + 1)), refused);
    QCOMPARE(told(line(2000, kMaxMinor / 2)), std::string("answered"));
    QCOMPARE(told(line(2000, kMaxMinor / 2 + 1)), refused);
    QCOMPARE(told(line(-2000, kMaxMinor / 2 + 1)), refused);
}

void Refusals::aBasketHasSoManyUnits() {
    const std::int64_t most = kMaxUnits;
    QCOMPARE(told({line(1000 * (most - 1), 1), line(1000, 1)}), std::string("answered"));
    QCOMPARE(told({line(1000 * most, 1), line(500, 1)}), std::string("basket.tooManyUnits /lines"));
    QCOMPARE(told({line(1000 * most, 1), line(-1000 * most, 1)}), std::string("answered"));
}

void Refusals::everyFaultyLineIsNamed() {
    QCOMPARE(told({line(1000, -5), line(1000, 1), line(1000, -7)}),
             std::string("basket.negativePrice /lines/0/unit_price_minor, "
                         "basket.negativePrice /lines/2/unit_price_minor"));
}

void Refusals::aTenderStaysWithinTheLimitEitherWay() {
    QCOMPARE(toldOfTenders({kMaxMinor, -kMaxMinor}), std::string("answered"));
    for (const std::int64_t amount : {kMaxMinor + 1, -kMaxMinor - 1})
        QCOMPARE(toldOfTenders({100, amount, 100}), std::string("basket.amountLimit /tenders/1/amount_minor"));
    QCOMPARE(toldOfTenders({kMaxMinor + 1, 1, kMaxMinor + 1}),
             std::string("basket.amountLimit /tenders/0/amount_minor, "
                         "basket.amountLimit /tenders/2/amount_minor"));
}

void Refusals::whatWasFoundIsToldWithTheBound() {
    const std::int64_t most = kMaxThousandths / 1000;
    QCOMPARE(arguments({line(1000, -7)}), std::string("-7"));
    QCOMPARE(arguments({line(1000 * (most + 5), 0)}), std::to_string(most + 5) + " of " + std::to_string(most));
    QCOMPARE(arguments(std::vector<Line>(kMaxLines + 2, line(0, 1))), std::string("10002 of 10000"));
    QCOMPARE(arguments({line(1000 * kMaxUnits, 1), line(500, 1)}), std::string("100001 of 100000"));
}

OFFERWRIGHT_TEST(Refusals)
#include "refusals_test.moc"
