// The printed forms are what others read and what folders of files are compared by: each is frozen in golden/.
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <offerwright/text/documents.h>

using namespace offerwright;

namespace {

LocalText bilingual(const std::string& english, const std::string& french) {
    LocalText text;
    text.set("fr", french);
    text.set("en", english);
    return text;
}

Promotion promotion() {
    Promotion made{.id = "spend-and-save", .name = bilingual("Spend and \"save\"", "Dépenser pour économiser")};
    made.status = Status::Live;
    made.stage = Stage::Basket;
    made.parameters = {{.id = "p1",
                        .name = "target",
                        .unit = Unit::Percent,
                        .defaultValue = 175'000,
                        .max = 1'000'000,
                        .step = 5'000}};
    made.who = {.id = "who", .rule = Group{}};
    Measured cheese{
        .measure = {.id = "c1", .of = {.in = {.categories = {"Dairy/Cheese"}}, .except = {.tags = {"clearance"}}}}};
    cheese.atLeast = Number{3000};
    made.when = {.id = "when",
                 .rule = Group{
                     .members = {{.id = "c1", .rule = cheese}, {.id = "c2", .rule = OnWeekdays{{Weekday::Saturday}}}}}};
    Step step{.id = "s1", .qualification = {.id = "s1-if", .rule = Group{}}};
    step.rewards = {{.id = "r1", .rule = PercentOff{{.parameter = "target"}, {.pick = Pick::Cheapest}, Number{500}}},
                    {.id = "r2", .rule = PointsMultiplier{{1'500'000}, {}}}};
    made.ladder.steps = {step};
    made.limits.timesPerBasket = Number{2};
    return made;
}

Adjudication adjudication() {
    Adjudication made{.fingerprint = "0123456789abcdef", .basket = "b1", .currency = "EUR", .at = {1'795'255'200'000}};
    made.lines = {{{1000}, {900}}, {{-250}, {-250}}};
    made.awards = {{.promotion = "p1",
                    .step = "s1",
                    .reward = "r1",
                    .stage = Stage::Basket,
                    .times = 2,
                    .discount = {100},
                    .shares = {{0, {100}}},
                    .points = 5,
                    .message = bilingual("Thanks", "Merci"),
                    .trimmed = true}};
    made.promotions = {{.promotion = "p1", .outcome = Outcome::Fired, .times = 2, .discount = {100}, .points = 5},
                       {.promotion = "p2", .outcome = Outcome::Lost, .lostTo = "p1"}};
    made.coupons = {{"NOEL", CouponOutcome::State::ConditionUnmet, "p2"}, {"X", CouponOutcome::State::Unknown, ""}};
    made.notices = {{"sets.bound", "p1", {"1000"}}};
    made.gross = {750};
    made.discount = {100};
    made.total = {650};
    made.payable = {650};
    made.basePoints = 9;
    made.bonusPoints = 5;
    return made;
}

/// What only the whole law gives: credit, gift, funding, payment with points, effects of every kind, a certificate.
Adjudication rich() {
    Adjudication made{.fingerprint = "0123456789abcdef", .basket = "b2", .currency = "EUR", .at = {1'795'255'200'000}};
    made.lines = {{{1000}, {1000}}};
    Award credit{.promotion = "p1", .step = "s1", .reward = "r1", .credit = {200}};
    credit.shares = {{0, {200}, {{"S1", 120}, {"Halle", 80}}}};
    credit.account = "savings";
    credit.funding = {{"S1", 120}, {"Halle", 80}};
    credit.trimmed = true;
    credit.trimmedBy = "food";
    Award gift{.promotion = "p3", .step = "s1", .reward = "r1", .stage = Stage::Tender};
    gift.gift = Gift{"A-1", Quantity{500}, {150}};
    made.awards = {credit, gift};
    PromotionOutcome lost{.promotion = "p2", .outcome = Outcome::Lost, .lostTo = "p1", .lostBy = "notWith"};
    lost.wouldGive = {90};
    made.promotions = {{.promotion = "p1", .outcome = Outcome::Fired, .times = 1, .credit = {200}}, lost};
    made.gross = made.total = {1000};
    made.credit = {200};
    made.burnt = {100, {100}};
    made.cashRounding = {-2};
    made.payable = {898};
    made.certificate = Certificate{false, {10}, {"p1", "p2"}, {"p2"}, {1010}, 77};
    return made;
}

Effects effects() {
    const LocalDate day{20'778}, last{20'808};
    return {Visited{day},
            Credited{"", 9, {}, "", ""},
            Credited{"savings", 200, last, "p1", "r1"},
            Burnt{100, {100}},
            CouponUsed{"NOEL", "p1"},
            CouponIssued{"BACK", "p1", "r2", day, last, 2},
            Counted{"p1", "s1", day, 3},
            StepReached{"p1", "s1", day, 1, "s2"},
            StepReached{"p1", "s2", day, 0, ""},
            RoundLapsed{"p2", day, {"s1", "s2"}},
            RoundCompleted{"p1", day, {"s3"}},
            Used{"p1", day, 2},
            Spent{"p1", 200, 5, 2},
            Entitled{"cinema", 1, "p1", "r3"},
            Donated{"trees", {50}, "p1", "r4"}};
}

Trace trace() {
    NodeTrace weighed{
        .node = "c1", .holds = true, .unit = Unit::Quantity, .measured = 1534, .atLeast = 1000, .lines = {0, 2}};
    NodeTrace late{.node = "c2", .reached = false, .unit = Unit::Money, .measured = 0, .atMost = 500};
    NodeTrace reward{.node = "r1", .holds = true, .times = 2, .given = 100};
    return {{{"p1", Outcome::Fired, "", {weighed, late, reward}}, {"p2", Outcome::Lost, "p1", {}}}};
}

Diagnostics diagnostics() {
    return parsePromotion(
               R"({"format": 1, "id": "p", "steps": {"steps": [{"id": "s1", "then": [{"id": "r1", "percentof": {}}]}]}})")
        .diagnostics;
}

QByteArray golden(const QString& name) {
    QFile file(QStringLiteral(TESTS_DIR "/engine/text/golden/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class Print : public QObject {
    Q_OBJECT
private slots:
    void isTheFrozenForm_data();
    void isTheFrozenForm();
    void readsBackFromTheFrozenForm();
};

void Print::isTheFrozenForm_data() {
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* name, const std::string& printed) {
        QTest::newRow(name) << QString::fromStdString(printed);
    };
    row("promotion.json", printPromotion(promotion()));
    row("adjudication.json", printAdjudication(adjudication()));
    Adjudication everything = rich();
    everything.effects = effects();
    row("adjudication_rich.json", printAdjudication(everything));
    row("effects.json", printEffects(effects()));
    row("trace.json", printTrace(trace()));
    row("diagnostics.json", printDiagnostics(diagnostics()));
}

void Print::isTheFrozenForm() {
    QFETCH(QString, printed);
    QVERIFY(!QJsonDocument::fromJson(printed.toUtf8()).isNull());
    QCOMPARE(printed, QString::fromUtf8(golden(QString::fromUtf8(QTest::currentDataTag()))));
}

void Print::readsBackFromTheFrozenForm() {
    const auto read = parsePromotion(golden(QStringLiteral("promotion.json")).toStdString());
    QVERIFY(read.ok());
    QVERIFY(read.value == promotion());
}

OFFERWRIGHT_TEST(Print)
#include "print_test.moc"
