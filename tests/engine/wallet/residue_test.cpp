// What of a sale's effects may stand when there is less on it.
#include <QTest>

#include "engine/wallet/residue.h"
#include "tests/support/test_main.h"

using namespace offerwright;

namespace {

constexpr LocalDate kDay{20000};

Effects residueOf(const Effects& part, const Effects& whole) { return residue(part, whole, creditedBy(whole), 0); }

} // namespace

class ResidueOfEffects : public QObject {
    Q_OBJECT

private slots:
    void whatTheWholeDidNotDoIsLeftOut();
    void amountsAreNoLargerThanOfTheWhole();
    void everyEffectOfTheWholeStandsForOne();
    void creditsKeepTheirBounds();
    void pointsPaidWithAreAsBounded();
    void whatBecomesNothingIsNoEffect();
    void budgetsAreToldNoMore();
    void aStepReachedIsOneWhateverIsCarried();
};

void ResidueOfEffects::whatTheWholeDidNotDoIsLeftOut() {
    const Effects whole{Visited{kDay}, Counted{"p", "s", kDay, 3}};
    const Effects part{Visited{kDay}, Counted{"p", "t", kDay, 3}, CouponUsed{"X", "p"}};
    QCOMPARE(residueOf(part, whole), (Effects{Visited{kDay}}));
}

void ResidueOfEffects::amountsAreNoLargerThanOfTheWhole() {
    const Effects whole{Counted{"p", "s", kDay, 3}, CouponIssued{"X", "p", "r", kDay, kDay, 2}, Used{"p", kDay, 2},
                        Entitled{"e", 2, "p", "r"}, Donated{"c", {50}, "p", "r"}};
    const Effects more{Counted{"p", "s", kDay, 9}, CouponIssued{"X", "p", "r", kDay, kDay, 9}, Used{"p", kDay, 9},
                       Entitled{"e", 9, "p", "r"}, Donated{"c", {90}, "p", "r"}};
    const Effects less{Counted{"p", "s", kDay, 1}, CouponIssued{"X", "p", "r", kDay, kDay, 1}, Used{"p", kDay, 1},
                       Entitled{"e", 1, "p", "r"}, Donated{"c", {10}, "p", "r"}};
    QCOMPARE(residueOf(more, whole), whole);
    QCOMPARE(residueOf(less, whole), less);
}

void ResidueOfEffects::everyEffectOfTheWholeStandsForOne() {
    const Effects one{StepReached{"p", "s", kDay, 0, ""}};
    const Effects two{one[0], one[0]};
    QCOMPARE(residueOf(two, one), one);
    QCOMPARE(residueOf(two, two), two);
}

void ResidueOfEffects::creditsKeepTheirBounds() {
    const Effects whole{Credited{"", 30}, Credited{"", 10, {}, "p", "r"}, Credited{"cash", 5, {}, "p", "q"}};
    QCOMPARE(creditedBy(whole), (ByAccount{{"", 40}, {"cash", 5}}));
    QCOMPARE(residue(whole, whole, {{"", 35}}, 0), (Effects{Credited{"", 30}, Credited{"", 5, {}, "p", "r"}}));
}

void ResidueOfEffects::pointsPaidWithAreAsBounded() {
    const Effects whole{Visited{kDay}, Burnt{300, {100}}};
    QCOMPARE(residue({Burnt{50, {1}}}, whole, {}, 200), (Effects{Burnt{200, {66}}}));
    QVERIFY(residue({Burnt{50, {1}}}, whole, {}, 0).empty());
}

void ResidueOfEffects::whatBecomesNothingIsNoEffect() {
    const Effects whole{Credited{"", 30}, Visited{kDay}};
    QCOMPARE(residue(whole, whole, {}, 0), (Effects{Visited{kDay}}));
}

void ResidueOfEffects::budgetsAreToldNoMore() {
    const Effects whole{Visited{kDay}, Spent{"p", 100, 10, 2}, Spent{"q", 1, 1, 1}};
    QCOMPARE(residueOf({Spent{"p", 50, 20, 2}, Spent{"r", 1, 1, 1}}, whole), (Effects{Spent{"p", 50, 10, 2}}));
    QCOMPARE(residueOf({Spent{"p", 200, 5, 3}}, whole), (Effects{Spent{"p", 100, 5, 2}}));
}

void ResidueOfEffects::aStepReachedIsOneWhateverIsCarried() {
    const Effects whole{StepReached{"p", "s", kDay, 4, "t"}, RoundCompleted{"p", kDay, {"u"}}};
    const Effects part{StepReached{"p", "s", kDay, 0, ""}, RoundCompleted{"p", kDay, {}}};
    QCOMPARE(residueOf(part, whole), part);
    QCOMPARE(residueOf({StepReached{"p", "s", kDay, 9, "t"}}, whole), (Effects{StepReached{"p", "s", kDay, 4, "t"}}));
}

OFFERWRIGHT_TEST(ResidueOfEffects)
#include "residue_test.moc"
