// Pieces of outcome against running the engine at every single value.
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// What to pay and whether the promotion gives something, with another value at the address.
std::pair<Money, bool> outcomeAt(const Till& till, const Address& address, std::int64_t value) {
    CompileInput input{{till.set->promotions().begin(), till.set->promotions().end()}, shopProgramme(), shopCatalogue()};
    for (auto& each : input.promotions)
        if (each->id == address.promotion)
            each = std::make_shared<const Promotion>(*withNumber(*each, address, Number{value}));
    const auto result = adjudicate(*compile(input).set, till.basket, till.customer, till.at);
    const bool fires =
        std::ranges::any_of(result->awards, [&](const Award& award) { return award.promotion == address.promotion; });
    return {result->total, fires};
}

/// Empty when the pieces are exactly what every value says, else the fault.
QString fault(const Till& till, const Address& address, const std::vector<Piece>& pieces, std::int64_t low,
              std::int64_t high) {
    std::int64_t next = low;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (piece.from != next || piece.to < piece.from) return QStringLiteral("gap at %1").arg(next);
        if (outcomeAt(till, address, piece.from).first != piece.totalAtFrom) return QStringLiteral("total at from");
        if (outcomeAt(till, address, piece.to).first != piece.totalAtTo) return QStringLiteral("total at to");
        for (std::int64_t value = piece.from; value <= piece.to; ++value)
            if (outcomeAt(till, address, value).second != piece.fires) return QStringLiteral("fires at %1").arg(value);
        next = piece.to + 1;
    }
    return next == high + 1 ? QString() : QStringLiteral("ends at %1").arg(next);
}

} // namespace

class WhatIf : public QObject {
    Q_OBJECT
private slots:
    void aThresholdFlipsRightAboveWhatWasMeasured();
    void aTierIsFollowedThroughItsNeighbours();
    void aPriceFlipsAtThePriceOnTheShelf();
    void aPercentChangesTheTotalWithoutAFlip();
    void anInvalidValueKeepsThePromotionOut();
    void aWideRangeIsStillExact();
    void aPersonalNumberIsHeldStill();
    void unknownPlacesHaveNoPieces();
    void whatOthersGiveIsNotThePromotionsOwn();
    void manyPricesAreStillExact();
    void withoutATraceTheyAreAsExact();
    void piecesEndWhereTheRunsDo();
};

void WhatIf::aThresholdFlipsRightAboveWhatWasMeasured() {
    Till till({promotion("p", Stage::Basket, {spends("c", category("Dairy"), 500)}, moneyOff(100))}, {line("brie", 2)});
    const Address address{"p", "c", "atLeast"};
    const auto pieces = whatIf(till.ring(), address, 300, 1200);
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].to, std::int64_t{780});
    QCOMPARE(fault(till, address, pieces, 300, 1200), QString());
}

void WhatIf::aTierIsFollowedThroughItsNeighbours() {
    Till till({dairyTiers({{300, 30}, {700, 150}, {1500, 400}})}, {line("brie", 2)});
    const Address address{"tiers", "t2", "from"};
    const auto pieces = whatIf(till.ring(), address, 250, 1550);
    QCOMPARE(fault(till, address, pieces, 250, 1550), QString());
    QCOMPARE(pieces.size(), std::size_t{4}); // not above t1, tier two, tier one only, not below t3
    QCOMPARE(pieces[1].from, std::int64_t{301});
    QCOMPARE(pieces[1].to, std::int64_t{780});
    QCOMPARE(pieces[2].to, std::int64_t{1499});
}

void WhatIf::aPriceFlipsAtThePriceOnTheShelf() {
    Till till({promotion("p", Stage::Item, {}, FixedPrice{{300}, {.of = category("Dairy")}})},
              {line("brie", 1), line("butter", 1)});
    const Address address{"p", "r", "price"};
    const auto pieces = whatIf(till.ring(), address, 0, 500);
    QCOMPARE(fault(till, address, pieces, 0, 500), QString());
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].to, std::int64_t{389});
}

void WhatIf::aPercentChangesTheTotalWithoutAFlip() {
    Till till({promotion("p", Stage::Item, {}, percentOff(10))}, {line("cake", 1)});
    const auto pieces = whatIf(till.ring(), {"p", "r", "percent"}, 10'000, 500'000);
    QCOMPARE(pieces.size(), std::size_t{1});
    QCOMPARE(pieces[0], (Piece{10'000, 500'000, Money{891}, Money{450}, 8, true}));
}

void WhatIf::anInvalidValueKeepsThePromotionOut() {
    Till till({promotion("p", Stage::Basket, {}, moneyOff(100))}, {line("cake", 1)});
    const Address address{"p", "r", "amount"};
    const auto pieces = whatIf(till.ring(), address, -5, 20);
    QCOMPARE(fault(till, address, pieces, -5, 20), QString());
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[1].from, std::int64_t{1});
}

void WhatIf::aWideRangeIsStillExact() {
    Till till({promotion("p", Stage::Basket, {spends("c", category("Dairy"), 500)}, moneyOff(100)),
               promotion("q", Stage::Basket, {{"t", BasketTotal{SpendBasis::Running, Number{700}, {}}}}, moneyOff(10))},
              {line("brie", 2)});
    const auto pieces = whatIf(till.ring(), {"p", "r", "amount"}, 1, kMaxMinor);
    QCOMPARE(pieces.size(), std::size_t{2}); // 7.80 less 0.81 is below what q asks for
    QCOMPARE(pieces[0].to, std::int64_t{80});
    QCOMPARE(pieces[1].to, kMaxMinor);
}

void WhatIf::aPersonalNumberIsHeldStill() {
    Promotion personal = promotion("p", Stage::Basket, {spends("c", category("Dairy"), 500)}, moneyOff(100));
    personal.parameters.push_back({"par", "target", Unit::Money, 500, 100, 2000, 100});
    std::get<Measured>(findCondition(personal, "c")->rule).atLeast = Number{0, "target"};
    Till till({personal}, {line("brie", 2)});
    till.customer.ownValues = {{"p", "target", 1000}};
    const auto pieces = whatIf(till.ring(), {"p", "c", "atLeast"}, 100, 2000);
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].to, std::int64_t{780});
}

void WhatIf::unknownPlacesHaveNoPieces() {
    Till till({promotion("p", Stage::Basket, {}, moneyOff(100))}, {line("cake", 1)});
    QVERIFY(whatIf(till.ring(), {"p", "r", "price"}, 0, 10).empty());
    QVERIFY(whatIf(till.ring(), {"q", "r", "amount"}, 0, 10).empty());
    QVERIFY(whatIf(till.ring(), {"p", "r", "amount"}, 10, 0).empty());
}

void WhatIf::whatOthersGiveIsNotThePromotionsOwn() {
    Till till({promotion("a", Stage::Item, {}, percentOff(10)),
               promotion("p", Stage::Basket, {spends("c", category("Dairy"), 500)}, moneyOff(100))},
              {line("brie", 2)});
    const Address address{"p", "c", "atLeast"};
    const auto pieces = whatIf(till.ring(), address, 600, 800);
    QCOMPARE(fault(till, address, pieces, 600, 800), QString());
    QCOMPARE(pieces.size(), std::size_t{2});
    QVERIFY(pieces[0].fires && !pieces[1].fires);
}

void WhatIf::manyPricesAreStillExact() {
    std::vector<Line> lines(20, line("brie", 1));
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].unitPrice.minor += static_cast<std::int64_t>(i) * 7;
    Till till({promotion("p", Stage::Item, {}, FixedPrice{{300}, {.of = category("Dairy")}})}, lines);
    const Address address{"p", "r", "price"};
    const auto pieces = whatIf(till.ring(), address, 300, 600);
    QCOMPARE(fault(till, address, pieces, 300, 600), QString());
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].to, std::int64_t{390 + 19 * 7 - 1});
}

void WhatIf::withoutATraceTheyAreAsExact() {
    Till till({promotion("p", Stage::Basket, {spends("c", category("Dairy"), 500)}, moneyOff(100))}, {line("brie", 2)});
    const AdjudicatedSale sale = till.ring();
    const Trace nothing;
    const AdjudicatedSale untraced{sale.set, sale.basket, sale.customer, sale.at, sale.adjudication, nothing};
    const Address address{"p", "c", "atLeast"};
    QVERIFY(whatIf(untraced, address, 300, 1200) == whatIf(sale, address, 300, 1200));
}

/// Twenty promotions fall away one by one as the first takes more: too many flips for the runs there are.
void WhatIf::piecesEndWhereTheRunsDo() {
    std::vector<Promotion> promotions{promotion("p", Stage::Basket, {}, moneyOff(1))};
    promotions[0].priority = 1;
    for (std::int64_t i = 1; i <= 20; ++i)
        promotions.push_back(promotion("q" + std::to_string(i), Stage::Basket,
                                       {{"t", BasketTotal{SpendBasis::Running, Number{i * 1000}, {}}}}, moneyOff(1)));
    Line dear = line("cake", 1);
    dear.unitPrice = Money{30'000};
    Till till(promotions, {dear});
    const Address address{"p", "r", "amount"};
    const auto pieces = whatIf(till.ring(), address, 1, kMaxMinor);
    QVERIFY(pieces.size() > 1 && pieces.back().to < kMaxMinor);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        QCOMPARE(outcomeAt(till, address, pieces[i].from).first, pieces[i].totalAtFrom);
        QCOMPARE(outcomeAt(till, address, pieces[i].to).first, pieces[i].totalAtTo);
        if (i > 0) QCOMPARE(pieces[i].from, pieces[i - 1].to + 1);
    }
}

OFFERWRIGHT_TEST(WhatIf)
#include "test_what_if.moc"
