// What only shows beside other promotions.
#include "tests/engine/check/plain.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/check/mend.h>
#include <offerwright/model/nodes.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

Diagnostics told(const Promotion& promotion, std::vector<const Promotion*> others,
                 const Programme& around = soundProgramme()) {
    return checkTogether(promotion, others, {&around, nullptr});
}

std::vector<std::string> codes(const Promotion& promotion, std::vector<const Promotion*> others,
                               const Programme& around = soundProgramme()) {
    std::vector<std::string> codes;
    for (const Diagnostic& each : told(promotion, std::move(others), around)) codes.push_back(each.code);
    return codes;
}

const std::vector<std::string> kNothing;
const std::vector<std::string> kLater{"promotion.comesLater"};

} // namespace

class BesideOthers : public QObject {
    Q_OBJECT
private slots:
    void aPromotionThatIsNotThereIsNamedWithTheNearest_data() {
        QTest::addColumn<std::function<void(Promotion&, const std::string&)>>("name");
        using Name = std::function<void(Promotion&, const std::string&)>;
        QTest::newRow("does not go with") << Name([](Promotion& p, const std::string& id) {
            p.combines.notWith = {id, "a"};
        });
        QTest::newRow("after it has fired") << Name([](Promotion& p, const std::string& id) {
            ask(p, "c", PromotionState{{id, "a"}, Happened::Completed});
        });
        QTest::newRow("a stamp on its card") << Name([](Promotion& p, const std::string& id) {
            give(p, Stamps{id, {1}});
        });
    }
    void aPromotionThatIsNotThereIsNamedWithTheNearest() {
        QFETCH(std::function<void(Promotion&, const std::string&)>, name);
        const Promotion summer = plain("summer", 0, "");
        Promotion right = plain("a", 0, "");
        right.name.set("en", "A sumer sale");
        Promotion wrong = right;
        name(right, "summer");
        name(wrong, "sumer");
        QCOMPARE(codes(right, {&summer, &right}), kNothing);
        const Diagnostics found = told(wrong, {&summer, &wrong});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].code, "promotion.unknown");
        QCOMPARE(found[0].arguments, (std::vector<std::string>{"sumer", "summer"}));
        QVERIFY(mended(wrong, found[0]) == right);
    }
    void aStampOnThePromotionsOwnCardNamesNobody() {
        Promotion promotion = plain("a", 0, "");
        give(promotion, Stamps{});
        QCOMPARE(codes(promotion, {}), kNothing);
    }
    void whatTakesItsTurnLaterHasNotFiredYet() {
        Promotion asks = plain("a", 5, "");
        const Promotion later = plain("b", 0, "");
        ask(asks, "c", PromotionState{{"b", "a"}, Happened::Fired});
        QCOMPARE(codes(asks, {&later, &asks}), kLater);
        asks.priority = -5;
        QCOMPARE(codes(asks, {&later}), kNothing);
        std::get<PromotionState>(findCondition(asks, "c")->rule).state = Happened::Completed;
        asks.priority = 5;
        QCOMPARE(codes(asks, {&later}), kNothing);
    }
    void theTurnIsThatOfTheProgramme() {
        Promotion asks = plain("a", 5, "");
        Promotion other = plain("b", 0, "");
        ask(asks, "c", PromotionState{{"b"}, Happened::Fired});
        Programme around = soundProgramme();
        around.lanes = {{.name = "early"}, {.name = "late"}};
        asks.combines.lane = "late";
        other.combines.lane = "early";
        QCOMPARE(codes(asks, {&other}, around), kNothing);
        other.combines.lane = "late";
        QCOMPARE(codes(asks, {&other}, around), kLater);
        around.order = {OrderBy::Tags, OrderBy::Priority};
        QCOMPARE(codes(asks, {&other}, around), kNothing);
        around.order.clear();
        QCOMPARE(codes(asks, {&other}, around), kLater);
        around.ties = Ties::HighestId;
        QCOMPARE(codes(asks, {&other}, around), kNothing);
    }
};

OFFERWRIGHT_TEST(BesideOthers)
#include "together_test.moc"
