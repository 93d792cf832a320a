// What only shows beside other promotions, and the changes that findings propose.
#include "tests/engine/check/faults.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/check/mend.h>
#include <offerwright/model/nodes.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

Promotion plain(const std::string& id, std::int32_t priority, const std::string& group) {
    Promotion promotion;
    promotion.id = id;
    promotion.name.set("en", id);
    promotion.priority = priority;
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    promotion.combines.exclusiveGroup = group;
    promotion.ladder.steps = {{"s", {"s-if", Group{}}, {}, {{"r", PercentOff{{100'000}, {}, {}}}}}};
    return promotion;
}

void ask(Promotion& promotion, const NodeId& id, ConditionRule rule) {
    std::get<Group>(promotion.who.rule).members.push_back({id, std::move(rule)});
}

Measured spend(std::int64_t atLeast) {
    return {{"m", MeasureKind::Spend, {.in = {.brands = {"Norval"}}}, {}}, Number{atLeast}, {}};
}

std::vector<std::string> codes(const Promotion& promotion, std::vector<const Promotion*> others) {
    const Programme programme = soundProgramme();
    std::vector<std::string> codes;
    for (const Diagnostic& each : checkTogether(promotion, others, {&programme, nullptr})) codes.push_back(each.code);
    return codes;
}

const std::vector<std::string> kNothing;
const std::vector<std::string> kShadowed{"promotion.shadowed"};

} // namespace

class BesideOthers : public QObject {
    Q_OBJECT
private slots:
    void anEarlierOneThatAsksLessOfItsGroupShadows() {
        Promotion early = plain("a", 5, "g");
        Promotion late = plain("b", 0, "g");
        ask(late, "c", InSegment{{"vip"}});
        QCOMPARE(codes(late, {&early, &late}), kShadowed);
        QCOMPARE(codes(early, {&early, &late}), kNothing);
    }
    void aHigherThresholdBehindALowerOneIsShadowed() {
        Promotion low = plain("a", 5, "g");
        Promotion high = plain("b", 0, "g");
        ask(low, "c", spend(1000));
        ask(high, "c", spend(2000));
        QCOMPARE(codes(high, {&low, &high}), kShadowed);
        low.priority = -1;
        QCOMPARE(codes(high, {&low, &high}), kNothing);
        QCOMPARE(codes(low, {&low, &high}), kNothing);
    }
    void narrowerDatesAreShadowedByWiderOnes() {
        Promotion wide = plain("a", 5, "g");
        Promotion narrow = plain("b", 0, "g");
        ask(wide, "c", WithinDates{makeDate(2026, 1, 1), {}, {}});
        ask(narrow, "c", WithinDates{makeDate(2026, 3, 1), makeDate(2026, 3, 9), {}});
        QCOMPARE(codes(narrow, {&wide}), kShadowed);
        ask(wide, "d", ThroughChannel{{Channel::Web}});
        QCOMPARE(codes(narrow, {&wide}), kNothing);
    }
    void anotherGroupOrAnotherChooserShadowsNothing() {
        Promotion early = plain("a", 5, "g");
        Promotion late = plain("b", 0, "h");
        QCOMPARE(codes(late, {&early}), kNothing);
        late.combines.exclusiveGroup = "g";
        Programme best = soundProgramme();
        best.exclusiveChooser = Chooser::BestForCustomer;
        const std::vector<const Promotion*> others{&early};
        QVERIFY(checkTogether(late, others, {&best, nullptr}).empty());
    }
    void aPromotionThatIsNotThereIsNamedWithTheNearest() {
        Promotion promotion = plain("a", 0, "");
        const Promotion other = plain("summer", 0, "");
        promotion.combines.notWith = {"sumer"};
        const Programme programme = soundProgramme();
        const std::vector<const Promotion*> others{&other};
        const Diagnostics told = checkTogether(promotion, others, {&programme, nullptr});
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].code, "promotion.unknown");
        QCOMPARE(told[0].arguments, (std::vector<std::string>{"sumer", "summer"}));
    }
    void whatTakesItsTurnLaterHasNotFiredYet() {
        Promotion asks = plain("a", 5, "");
        const Promotion later = plain("b", 0, "");
        ask(asks, "c", PromotionState{{"b"}, Happened::Fired});
        QCOMPARE(codes(asks, {&later}), (std::vector<std::string>{"promotion.comesLater"}));
        asks.priority = -5;
        QCOMPARE(codes(asks, {&later}), kNothing);
        std::get<PromotionState>(findCondition(asks, "c")->rule).state = Happened::Completed;
        asks.priority = 5;
        QCOMPARE(codes(asks, {&later}), kNothing);
    }
    void everyFixOfTheCheckerCanBeMade() {
        std::size_t made = 0;
        for (const auto& faults : {faultsOfConditions(), faultsOfNumbers(), faultsOfWords(), faultsOfSense()})
            for (const Fault& fault : faults) {
                Promotion promotion = soundPromotion();
                Programme programme = soundProgramme();
                fault.change(promotion, programme);
                const Catalogue catalogue = soundCatalogue();
                const Surroundings around{&programme, &catalogue};
                const Diagnostics found = check(promotion, around);
                if (found.size() != 1 || found[0].fixes.empty()) continue;
                const auto better = mended(promotion, found[0]);
                QVERIFY2(better, fault.name);
                QVERIFY2(check(*better, around).empty(), fault.name);
                ++made;
            }
        QVERIFY2(made >= 6, "few faults with a fix were seen");
    }
    void aFixOfAPlaceThatIsGoneChangesNothing() {
        const Promotion promotion = soundPromotion();
        Diagnostic finding{.code = "catalogue.unknownBrand", .address = {promotion.id, "gone", "brands"}};
        finding.arguments = {"Norvall", "Norval"};
        QVERIFY(!mended(promotion, finding));
        finding.fixes = {{"write", {}, "\"Norval\""}};
        QVERIFY(!mended(promotion, finding));
    }
};

OFFERWRIGHT_TEST(BesideOthers)
#include "together_test.moc"
