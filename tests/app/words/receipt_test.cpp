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

} // namespace

class Receipts : public QObject {
    Q_OBJECT

private slots:
    void aReceiptReadsAsATillPrintsIt();
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
