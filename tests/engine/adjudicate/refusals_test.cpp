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

/// Code and pointer of every fault, or "answered".
std::string told(std::vector<Line> lines) {
    const Compiled compiled = compile({{}, std::make_shared<const Programme>(Programme{.name = "Shop"}), nullptr});
    Basket basket;
    basket.lines = std::move(lines);
    const auto answer = adjudicate(*compiled.set, basket, {}, Instant{});
    if (answer) return "answered";
    std::string text;
    for (const Diagnostic& each : answer.error()) text += (text.empty() ? "" : ", ") + each.code + " " + each.pointer;
    return text;
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
};

void Refusals::aBasketHasSoManyLines() {
    QCOMPARE(told(std::vector<Line>(kMaxLines, line(0, 1))), std::string("answered"));
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

OFFERWRIGHT_TEST(Refusals)
#include "refusals_test.moc"
