#include "app/words/receipt.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::app;

namespace {

Line line(const std::string& name, Quantity quantity, UnitOfMeasure measure = UnitOfMeasure::Piece) {
    Line made;
    made.sku = name;
    made.name = name;
    made.quantity = quantity;
    made.measure = measure;
    return made;
}

std::shared_ptr<const PromotionSet> setOf(Promotion promotion) {
    return compile({{std::make_shared<const Promotion>(std::move(promotion))},
                    std::make_shared<const Programme>(),
                    nullptr})
        .set;
}

Promotion coffee() {
    Promotion promotion;
    promotion.id = "coffee";
    promotion.name.set("en", "Ground coffee −20 %");
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    promotion.ladder.steps = {
        {"s1", {"s1-if", Group{}}, {}, {{"r1", PercentOff{.rate = {200'000}, .on = {}, .cap = {}}}}}};
    return promotion;
}

/// A journey that gives of everything: what its effects say is looked up in it.
Promotion journey() {
    Promotion promotion = coffee();
    promotion.id = "card";
    promotion.name = {};
    promotion.name.set("en", "Coffee card");
    promotion.name.set("fr", "Carte café");
    Step first{.id = "s1", .qualification = {"s1-if", Group{}}};
    Step second{.id = "s2", .qualification = {"s2-if", Group{}}};
    second.frequency.count.kind = CountKind::Spend;
    IssueCoupon coupon{.code = "BACK5"};
    coupon.text.set("en", "€5 off");
    coupon.text.set("fr", "5 € de remise");
    first.rewards = {{"r1", coupon}, {"r2", Entitlement{.reference = "CINEMA"}}, {"r3", Donation{"Food bank", {100}}}};
    promotion.ladder = {.relation = Relation::Journey, .steps = {first, second}};
    return promotion;
}

Adjudication everything() {
    const LocalDate day = *makeDate(2026, 11, 21), last = *makeDate(2026, 12, 20);
    Adjudication answer;
    answer.currency = "EUR";
    answer.lines = {{{1203}, {1203}}};
    Award credit{.promotion = "card", .step = "s1", .reward = "r4", .credit = {120}, .shares = {{0, {120}}}};
    credit.account = "cagnotte";
    Award miles{.promotion = "card", .step = "s1", .reward = "r5", .stage = Stage::Points, .points = 30};
    miles.account = "miles";
    Award gift{.promotion = "card", .step = "s1", .reward = "r6"};
    gift.gift = Gift{"MUG", Quantity::pieces(2), {900}};
    Award more = credit;
    more.reward = "r7";
    answer.awards = {credit, gift, miles, more};
    answer.total = {1203};
    answer.credit = {240};
    answer.burnt = {500, {500}};
    answer.cashRounding = {2};
    answer.payable = {705};
    answer.bonusPoints = 30;
    answer.effects = {Visited{day},
                      Credited{"cagnotte", 120, *makeDate(2026, 11, 24), "card", "r4"},
                      CouponIssued{"BACK5", "card", "r1", day, last, 1},
                      CouponIssued{"OTHER", "card", "r9", day, last, 2},
                      Entitled{"CINEMA", 1, "card", "r2"},
                      Donated{"Food bank", {100}, "card", "r3"},
                      Counted{"card", "s1", day, 1},
                      StepReached{"card", "s1", day, 0, {}},
                      Counted{"card", "s2", day, 1203},
                      Counted{"card", "c9", day, 1},
                      RoundLapsed{"card", day, {}},
                      RoundCompleted{"card", day, {}}};
    return answer;
}

} // namespace

class Receipts : public QObject {
    Q_OBJECT

private slots:
    void aReceiptReadsAsATillPrintsIt();
    void whatGoesElsewhereIsToldAndNotTakenOff();
    void theSameInFrench();
    void everyAmountLeadsToItsReward();
    void aNameThatIsTooLongLosesItsEnd();
};

void Receipts::aReceiptReadsAsATillPrintsIt() {
    Basket basket;
    basket.lines = {line("Comté AOP 18m", {534}, UnitOfMeasure::Kilogram), line("Bœuf", Quantity::pieces(4)),
                    line("Café moulu 250g", Quantity::pieces(1))};
    Adjudication answer;
    answer.currency = "EUR";
    answer.lines = {{{1490}, {1490}}, {{1380}, {1380}}, {{499}, {399}}};
    answer.awards = {{.promotion = "coffee", .step = "s1", .reward = "r1", .discount = {100}, .shares = {{2, {100}}}},
                     {.promotion = "gone", .reward = "r2", .stage = Stage::Basket, .discount = {300}}};
    answer.coupons = {{"XMAS", CouponOutcome::State::Unknown, {}}};
    answer.discount = {400};
    answer.total = {2969};
    answer.basePoints = 29;
    const auto rows = receiptOf(answer, basket, *setOf(coffee()), Language::english());
    QCOMPARE(receiptText(rows, 32), QString("COMTE AOP 18M 0.534 kg     14.90\n"
                                            "BOEUF ×4                   13.80\n"
                                            "CAFE MOULU 250G             4.99\n"
                                            "  Ground coffee −20 %      −1.00\n"
                                            "--------------------------------\n"
                                            "gone                       −3.00\n"
                                            "TO PAY  EUR                29.69\n"
                                            "Saved 4.00 · Points +29\n"
                                            "Coupon XMAS is not known here\n"));
}

void Receipts::whatGoesElsewhereIsToldAndNotTakenOff() {
    Basket basket;
    basket.lines = {line("Coffee", Quantity::pieces(1))};
    const auto rows = receiptOf(everything(), basket, *setOf(journey()), Language::english());
    QCOMPARE(receiptText(rows, 46), QString("COFFEE                                   12.03\n"
                                            "MUG ×2                                    9.00\n"
                                            "  Coffee card                            −9.00\n"
                                            "----------------------------------------------\n"
                                            "TOTAL                                    12.03\n"
                                            "Paid with 500 points                     −5.00\n"
                                            "Rounding of cash                          0.02\n"
                                            "TO PAY  EUR                               7.05\n"
                                            "Points +30\n"
                                            "Coffee card (Miles)                    +30 pts\n"
                                            "Coffee card (Cagnotte, from 24 Nov on)   +1.20\n"
                                            "Coffee card (Cagnotte)                   +1.20\n"
                                            "Credited in all                          +2.40\n"
                                            "Coupon BACK5 (€5 off), valid from 21 Nov to 20\nDec 2026\n"
                                            "2 × Coupon OTHER, valid from 21 Nov to 20 Dec\n2026\n"
                                            "1 × CINEMA\n"
                                            "€1.00 given to Food bank\n"
                                            "Coffee card: step 1 of 2 done\n"
                                            "Coffee card, step 2: +€12.03\n"
                                            "Coffee card: time is up, it starts anew\n"
                                            "Coffee card: complete\n"));
}

void Receipts::theSameInFrench() {
    const Language& french = Language::french();
    if (french.translate("Words", "Rounding of cash") == "Rounding of cash")
        QSKIP("the translations are not filled yet");
    Basket basket;
    basket.lines = {line("Café", Quantity::pieces(1))};
    const auto rows = receiptOf(everything(), basket, *setOf(journey()), french);
    QString text = receiptText(rows, 46);
    text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    QCOMPARE(text, QString("CAFE                                     12,03\n"
                           "MUG ×2                                    9,00\n"
                           "  Carte café                             −9,00\n"
                           "----------------------------------------------\n"
                           "TOTAL                                    12,03\n"
                           "Payé avec 500 points                     −5,00\n"
                           "Arrondi des espèces                       0,02\n"
                           "À PAYER  EUR                              7,05\n"
                           "Points +30\n"
                           "Carte café (Miles)                     +30 pts\n"
                           "Carte café (Cagnotte, dès le 24 nov.)    +1,20\n"
                           "Carte café (Cagnotte)                    +1,20\n"
                           "Crédité en tout                          +2,40\n"
                           "Coupon BACK5 (5 € de remise), valable du 21\nnov. au 20 déc. 2026\n"
                           "2 × Coupon OTHER, valable du 21 nov. au 20\ndéc. 2026\n"
                           "1 × CINEMA\n"
                           "1,00 € reversés à Food bank\n"
                           "Carte café : étape 1 sur 2 franchie\n"
                           "Carte café, étape 2 : +12,03 €\n"
                           "Carte café : délai dépassé, on recommence\n"
                           "Carte café : terminé\n"));
}

void Receipts::everyAmountLeadsToItsReward() {
    Basket basket;
    basket.lines = {line("A", Quantity::pieces(1))};
    Adjudication answer;
    answer.currency = "EUR";
    answer.lines = {{{500}, {400}}};
    answer.awards = {{.promotion = "coffee", .step = "s1", .reward = "r1", .discount = {100}, .shares = {{0, {100}}}}};
    const auto rows = receiptOf(answer, basket, *setOf(coffee()), Language::english());
    QCOMPARE(rows[1].kind, ReceiptRow::Kind::LineDiscount);
    QCOMPARE(rows[1].source.promotion, "coffee");
    QCOMPARE(rows[1].source.node, "r1");
    QVERIFY(rows[0].source.promotion.empty());
}

void Receipts::aNameThatIsTooLongLosesItsEnd() {
    const ReceiptRow row{ReceiptRow::Kind::Line, QString(60, 'A'), "1.00", {}, 0};
    QCOMPARE(receiptText({row}, 20), QString(14, 'A') + "… 1.00\n");
}

OFFERWRIGHT_TEST(Receipts)
#include "receipt_test.moc"
