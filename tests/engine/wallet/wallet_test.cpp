// The wallet itself: what effects do to it, taken back early or late.
#include <QTest>

#include "offerwright/wallet/wallet.h"
#include "tests/support/test_main.h"

using namespace offerwright;

namespace {

constexpr LocalDate kDay{20000};
constexpr LocalDate kNext{20001};

Customer shopper() {
    Customer customer;
    customer.id = "c";
    customer.points = 100;
    return customer;
}

Book bookOf(std::vector<Posting> postings) {
    Book book{.opening = shopper(), .postings = {}};
    for (Posting& each : postings) book = settled(std::move(book), std::move(each));
    return book;
}

} // namespace

class WalletOfACustomer : public QObject {
    Q_OBJECT

private slots:
    void settlingTwiceIsSettlingOnce();
    void aLaterRevisionTakesThePlaceOfTheEarlier();
    void whatIsTakenBackLeavesNothing();
    void whatIsTakenBackLateLeavesTheLaterSales();
    void aRoundStaysCompleteWhenItsCountsAreTakenBack();
    void aRoundBeginsWithItsFirstCountAndEndsWithNoneCarried();
    void whatAnyStepCarriesBeginsTheNextRound();
    void balancesKeepTheirFloor();
    void pendingPointsComeInOnTheirDay();
    void couponsComeAndGo();
    void theCouponThatEndsFirstIsUsedFirst();
    void listsKeepTheirOrder();
    void whatIsToldOfBudgetsIsSpent();
    void everyEffectIsTold();
};

void WalletOfACustomer::settlingTwiceIsSettlingOnce() {
    const Posting sale{"t1", 0, {Visited{kDay}, Credited{"", 30}}};
    const Book once = bookOf({sale});
    QCOMPARE(settled(once, sale), once);
    QCOMPARE(settled(once, {"t1", 0, {}}), once);
    QCOMPARE(customerOn(once, kDay).points, std::int64_t{130});
}

void WalletOfACustomer::aLaterRevisionTakesThePlaceOfTheEarlier() {
    const Book book =
        bookOf({{"t1", 0, {Credited{"", 30}}}, {"t2", 0, {Credited{"", 1}}}, {"t1", 1, {Credited{"", 20}}}});
    QCOMPARE(customerOn(book, kDay).points, std::int64_t{121});
    QCOMPARE(book.postings[0].transaction, std::string("t1"));
}

void WalletOfACustomer::whatIsTakenBackLeavesNothing() {
    const Effects all{Visited{kDay},
                      Credited{"", 30},
                      Credited{"cash", 7, kNext},
                      Burnt{10, {10}},
                      CouponIssued{"X", "p", "r", kDay, kNext, 2},
                      Counted{"j", "s", kDay, 3, true},
                      StepReached{"j", "s", kDay, 1, "t"},
                      RoundCompleted{"j", kDay, {"t"}},
                      RoundLapsed{"j", kDay, {"s"}},
                      Used{"p", kDay, 1},
                      Spent{"p", 1, 1, 1},
                      Entitled{"ref", 1, "p", "r"},
                      Donated{"cause", {5}, "p", "r"}};
    const Book before = bookOf({{"t0", 0, {Counted{"j", "s", kDay, 2, true}}}});
    const Book after = settled(before, {"t1", 0, all});
    QVERIFY(customerOn(after, kDay) != customerOn(before, kDay));
    QCOMPARE(reversed(after, "t1"), before);
    QCOMPARE(reversed(before, "t9"), before);
}

void WalletOfACustomer::whatIsTakenBackLateLeavesTheLaterSales() {
    const Posting first{"t1", 0, {Credited{"", 30}, Counted{"j", "s", kDay, 2, true}}};
    const Posting second{"t2", 0, {Credited{"", 5}, Counted{"j", "s", kNext, 1, true}}};
    const Book late = reversed(bookOf({first, second}), "t1");
    QCOMPARE(customerOn(late, kNext), customerOn(bookOf({second}), kNext));
    QCOMPARE(customerOn(late, kNext).wallet.journeys[0].startedOn, std::optional(kNext));
}

void WalletOfACustomer::aRoundStaysCompleteWhenItsCountsAreTakenBack() {
    const Posting first{"t1", 0, {Counted{"j", "s", kDay, 5, true}}};
    const Posting second{
        "t2", 0, {Counted{"j", "s", kNext, 2, true}, StepReached{"j", "s", kNext, 1, "s"}, RoundCompleted{"j", kNext}}};
    const Wallet whole = customerOn(bookOf({first, second}), kNext).wallet;
    QCOMPARE(whole.counters, (std::vector<Counter>{{"j", "s", {{kNext, 1}}}}));
    QCOMPARE(whole.journeys, (std::vector<Progress>{{"j", kNext, kNext, {}, 1}}));
    const Book late = reversed(bookOf({first, second}), "t1");
    QCOMPARE(customerOn(late, kNext).wallet.journeys[0].rounds, std::int64_t{1});
    QCOMPARE(customerOn(late, kNext).wallet.counters, whole.counters);
    QCOMPARE(customerOn(reversed(late, "t2"), kNext), shopper());
}

void WalletOfACustomer::aRoundBeginsWithItsFirstCountAndEndsWithNoneCarried() {
    const auto after = [](Effects effects) { return applied(shopper(), effects, kNext).wallet.journeys.at(0); };
    Effects round{Counted{"j", "s", kDay, 2, true}};
    QCOMPARE(after(round), (Progress{"j", kDay, kDay, {}, 0}));
    round.push_back(StepReached{"j", "s", kNext, 0, ""});
    QCOMPARE(after(round), (Progress{"j", kDay, kNext, {"s"}, 0}));
    round.push_back(Counted{"j", "t", kNext, 2, true});
    QCOMPARE(after(round), (Progress{"j", kDay, kNext, {"s"}, 0}));
    Effects lapsed = round;
    lapsed.push_back(RoundLapsed{"j", kNext, {"t"}});
    QCOMPARE(after(lapsed), (Progress{"j", {}, {}, {}, 0}));
    QVERIFY(applied(shopper(), lapsed, kNext).wallet.counters.empty());
    round.push_back(RoundCompleted{"j", kNext, {"t"}});
    QCOMPARE(after(round), (Progress{"j", {}, {}, {}, 1}));
    QVERIFY(applied(shopper(), round, kNext).wallet.counters.empty());
}

void WalletOfACustomer::whatAnyStepCarriesBeginsTheNextRound() {
    const Effects round{Counted{"j", "s", kDay, 2, true}, StepReached{"j", "s", kDay, 0, ""},
                        Counted{"j", "t", kNext, 3, true}, StepReached{"j", "t", kNext, 1, "s"},
                        RoundCompleted{"j", kNext}};
    const Wallet wallet = applied(shopper(), round, kNext).wallet;
    QCOMPARE(wallet.journeys, (std::vector<Progress>{{"j", kNext, kNext, {}, 1}}));
    QCOMPARE(wallet.counters, (std::vector<Counter>{{"j", "s", {{kNext, 1}}}}));
}

void WalletOfACustomer::balancesKeepTheirFloor() {
    const Posting earned{"t1", 0, {Credited{"", 50}, Credited{"cash", 20}}};
    const Posting spent{"t2", 0, {Burnt{140, {140}}}};
    const Book late = reversed(bookOf({earned, spent}), "t1");
    QCOMPARE(customerOn(late, kDay).points, std::int64_t{0});
    QCOMPARE(owed(late, kDay), (std::vector<Shortfall>{{"", 40}}));
    QCOMPARE(customerOn(late, kDay, {-30}).points, std::int64_t{-30});
    QCOMPARE(owed(late, kDay, {-30}), (std::vector<Shortfall>{{"", 10}}));
    const Book later = settled(late, {"t3", 0, {Credited{"", 60}}});
    QCOMPARE(customerOn(later, kDay).points, std::int64_t{20});
    QVERIFY(owed(later, kDay).empty());
    QVERIFY(owed(bookOf({{"t1", 0, {Burnt{100, {100}}}}}), kDay).empty());
    Book poor = bookOf({});
    poor.opening.wallet.balances = {{"cash", -5, 0}};
    QCOMPARE(owed(poor, kDay), (std::vector<Shortfall>{{"cash", 5}}));
    QCOMPARE(customerOn(poor, kDay).wallet.balances[0].available, std::int64_t{0});
}

void WalletOfACustomer::pendingPointsComeInOnTheirDay() {
    const Book book = bookOf({{"t1", 0, {Credited{"", 50, kNext}, Credited{"cash", 20, kNext}}}});
    const Customer today = customerOn(book, kDay);
    QCOMPARE(today.points, std::int64_t{100});
    QCOMPARE(today.wallet.balances, (std::vector<Balance>{{"", 0, 50}, {"cash", 0, 20}}));
    const Customer tomorrow = customerOn(book, kNext);
    QCOMPARE(tomorrow.points, std::int64_t{150});
    QCOMPARE(tomorrow.wallet.balances, (std::vector<Balance>{{"cash", 20, 0}}));
    QVERIFY(owed(book, kDay, {1}).size() == 1);
}

void WalletOfACustomer::couponsComeAndGo() {
    Book book = bookOf(
        {{"t1", 0, {CouponIssued{"X", "p", "r", kDay, {20030}, 1}, CouponIssued{"X", "p", "r", kDay, kNext, 1}}}});
    book = settled(std::move(book), {"t2", 0, {CouponUsed{"X", "q"}, CouponUsed{"paper", "q"}}});
    const auto& coupons = customerOn(book, kDay).wallet.coupons;
    QCOMPARE(coupons, (std::vector<HeldCoupon>{{"X", "p", kDay, {20030}, false}, {"X", "p", kDay, kNext, true}}));
    book = settled(std::move(book), {"t3", 0, {CouponUsed{"X", "q"}}});
    QCOMPARE(customerOn(book, kDay).wallet.coupons[0].used, true);
    book = settled(std::move(book), {"t4", 0, {CouponUsed{"X", "q"}}});
    QCOMPARE(customerOn(book, kDay).wallet.coupons.size(), std::size_t{2});
}

void WalletOfACustomer::theCouponThatEndsFirstIsUsedFirst() {
    const Effects issued{CouponIssued{"X", "p", "r", kDay, kNext, 2}, CouponIssued{"X", "p", "r", kDay, {20030}, 1},
                         CouponIssued{"X", "p", "r", kDay, kDay, 1}};
    const auto usedAfter = [&](std::size_t times) {
        Effects effects = issued;
        effects.resize(issued.size() + times, CouponUsed{"X", "q"});
        std::vector<bool> used;
        for (const HeldCoupon& each : applied(shopper(), effects, kDay).wallet.coupons) used.push_back(each.used);
        return used;
    };
    QCOMPARE(usedAfter(1), (std::vector{false, false, false, true}));
    QCOMPARE(usedAfter(2), (std::vector{true, false, false, true}));
    QCOMPARE(usedAfter(3), (std::vector{true, true, false, true}));
    QCOMPARE(usedAfter(4), (std::vector{true, true, true, true}));
}

void WalletOfACustomer::listsKeepTheirOrder() {
    const Effects effects{Counted{"b", "s", kNext, 1},
                          Counted{"a", "t", kDay, 1},
                          Counted{"a", "s", kNext, 1},
                          Counted{"a", "s", kDay, 1},
                          Counted{"a", "s", kDay, 1},
                          Credited{"z", 1},
                          Credited{"y", 1},
                          Credited{"z", 1},
                          Used{"q", kDay, 1},
                          Used{"p", kNext, 1},
                          Used{"p", kDay, 2},
                          Counted{"k", "s", kDay, 1, true},
                          Counted{"j", "s", kDay, 1, true}};
    const Wallet wallet = applied(shopper(), effects, kDay).wallet;
    QCOMPARE(wallet.counters[0], (Counter{"a", "s", {{kDay, 2}, {kNext, 1}}}));
    QCOMPARE(wallet.counters[1], (Counter{"a", "t", {{kDay, 1}}}));
    QCOMPARE(wallet.counters[2].promotion, std::string("b"));
    QCOMPARE(wallet.balances, (std::vector<Balance>{{"y", 1, 0}, {"z", 2, 0}}));
    QCOMPARE(wallet.uses, (std::vector<Uses>{{"p", {{kDay, 2}, {kNext, 1}}}, {"q", {{kDay, 1}}}}));
    QCOMPARE(wallet.journeys[0].promotion, std::string("j"));
    QCOMPARE(wallet.journeys.size(), std::size_t{2});
}

void WalletOfACustomer::whatIsToldOfBudgetsIsSpent() {
    Customer customer = shopper();
    customer.budgets = {{"p", 100, 10, 2}, {"q", {}, {}, {}}};
    customer = applied(std::move(customer), {Spent{"p", 30, 1, 1}, Spent{"q", 30, 1, 1}, Spent{"r", 1, 1, 1}}, kDay);
    QCOMPARE(customer.budgets, (std::vector<BudgetLeft>{{"p", 70, 9, 1}, {"q", {}, {}, {}}}));
}

void WalletOfACustomer::everyEffectIsTold() {
    const Effects effects{Visited{kDay},
                          Credited{"cash", 30, kNext, "p", "r"},
                          Credited{"", 3},
                          Burnt{10, {12}},
                          CouponUsed{"X", "p"},
                          CouponIssued{"Y", "p", "r", kDay, kNext, 2},
                          Counted{"gone", "s", kDay, 3},
                          StepReached{"gone", "s", kDay, 1, "t"},
                          RoundLapsed{"gone", kDay, {}},
                          RoundCompleted{"gone", kDay, {}},
                          Used{"p", kDay, 1},
                          Spent{"p", 1, 1, 1},
                          Entitled{"ref", 1, "p", "r"},
                          Donated{"cause", {5}, "p", "r"}};
    const std::vector<WalletChange> told = explain(effects, shopper(), {}, kDay);
    QCOMPARE(told.size(), effects.size() - 1); // what a budget is told is nothing to the customer
    QCOMPARE(told[0], (WalletChange{"wallet.visit", "", "", {"1"}}));
    QCOMPARE(told[1], (WalletChange{"wallet.credited", "p", "r", {"cash", "30", "2024-10-05"}}));
    QCOMPARE(told[2].arguments, (std::vector<std::string>{"", "3", ""}));
    QCOMPARE(told[3], (WalletChange{"wallet.burnt", "", "", {"10", "12"}}));
    QCOMPARE(told[4], (WalletChange{"wallet.couponUsed", "p", "", {"X"}}));
    QCOMPARE(told[5], (WalletChange{"wallet.couponIssued", "p", "r", {"Y", "2", "2024-10-04", "2024-10-05"}}));
    QCOMPARE(told[6], (WalletChange{"wallet.counted", "gone", "s", {"3"}}));
    QCOMPARE(told[7], (WalletChange{"wallet.stepReached", "gone", "s", {"0", "0", "1"}}));
    QCOMPARE(told[8], (WalletChange{"wallet.roundLapsed", "gone", "", {}}));
    QCOMPARE(told[9], (WalletChange{"wallet.roundCompleted", "gone", "", {"0"}}));
    QCOMPARE(told[10], (WalletChange{"wallet.used", "p", "", {"1"}}));
    QCOMPARE(told[11], (WalletChange{"wallet.entitled", "p", "r", {"ref", "1"}}));
    QCOMPARE(told[12], (WalletChange{"wallet.donated", "p", "r", {"cause", "5"}}));
}

OFFERWRIGHT_TEST(WalletOfACustomer)
#include "wallet_test.moc"
