// Groups of units by runs against units laid out one by one.
#include "engine/adjudicate/grouping.h"
#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>

namespace offerwright::tests {
namespace {

struct Unit {
    std::size_t run = 0;
    std::int64_t price = 0;
};

std::vector<Unit> laidOut(const UnitRuns& runs) {
    std::vector<Unit> units;
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::int64_t n = 0; n < runs[i].count; ++n) units.push_back({i, runs[i].price});
    return units;
}

void rank(std::vector<Unit>& units, bool cheapestFirst) {
    std::ranges::stable_sort(
        units, [&](const Unit& a, const Unit& b) { return cheapestFirst ? a.price < b.price : a.price > b.price; });
}

/// The units that are rewarded, in the order in which they are found.
std::vector<Unit> rewarded(std::vector<Unit> units, const Grouping& grouping) {
    const auto size = static_cast<std::size_t>(grouping.size);
    const auto nth = static_cast<std::size_t>(grouping.nth);
    const std::size_t groups = units.size() / size;
    units.resize(groups * size);
    if (nth == 0) return units;
    std::vector<Unit> found;
    if (grouping.across) rank(units, grouping.cheapestFirst);
    for (std::size_t i = 0; i < groups && nth <= size; ++i) {
        std::vector<Unit> group(units.begin() + long(i * size), units.begin() + long(i * size + size));
        if (!grouping.across) rank(group, grouping.cheapestFirst);
        found.push_back(grouping.across ? units[(nth - 1) * groups + i] : group[nth - 1]);
    }
    return found;
}

UnitRuns randomRow(Dice& dice) {
    UnitRuns runs;
    for (std::size_t i = dice.below(6); i > 0; --i)
        runs.push_back({static_cast<std::uint32_t>(runs.size()), dice.number(1, 5), dice.number(1, 9)});
    return runs;
}

Grouping randomGrouping(Dice& dice) {
    Grouping grouping{.size = dice.number(1, 5), .across = dice.oneIn(2), .cheapestFirst = dice.oneIn(2)};
    grouping.nth = dice.number(0, grouping.size + 1);
    if (dice.oneIn(3)) grouping.most = dice.number(0, 6);
    return grouping;
}

std::vector<std::int64_t> countsOf(const std::vector<Unit>& units, std::size_t runs, std::size_t most) {
    std::vector<std::int64_t> counts(runs, 0);
    for (std::size_t i = 0; i < std::min(units.size(), most); ++i) ++counts[units[i].run];
    return counts;
}

} // namespace

class Groups : public QObject {
    Q_OBJECT

private slots:
    void areMarkedInRunsAsOneByOne();
    void useWholeGroupsOnly();
    void leaveOutTheFirstAndStopInTime();
};

void Groups::areMarkedInRunsAsOneByOne() {
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        Dice dice(seed);
        UnitRuns runs = randomRow(dice);
        const Grouping grouping = randomGrouping(dice);
        const auto expected =
            countsOf(rewarded(laidOut(runs), grouping), runs.size(), static_cast<std::size_t>(grouping.most));
        markGroups(runs, grouping);
        for (std::size_t i = 0; i < runs.size(); ++i)
            QVERIFY2(runs[i].rewarded == expected[i], "seed " + QByteArray::number(qulonglong(seed)));
    }
}

void Groups::useWholeGroupsOnly() {
    for (std::uint64_t seed = 1; seed <= 5'000; ++seed) {
        Dice dice(seed);
        UnitRuns runs = randomRow(dice);
        const Grouping grouping = randomGrouping(dice);
        const std::int64_t groups = markGroups(runs, grouping);
        std::int64_t used = 0;
        for (const UnitRun& run : runs) {
            QVERIFY(run.rewarded >= 0 && run.paying >= 0 && run.rewarded + run.paying <= run.count);
            used += run.rewarded + run.paying;
        }
        QCOMPARE(used, groups * grouping.size);
    }
}

void Groups::leaveOutTheFirstAndStopInTime() {
    UnitRuns runs{{0, 900, 3}, {1, 700, 2}, {2, 500, 4}};
    markFirst(runs, 2, 4);
    QCOMPARE(runs[0].rewarded, 1);
    QCOMPARE(runs[1].rewarded, 2);
    QCOMPARE(runs[2].rewarded, 1);
}

} // namespace offerwright::tests

using offerwright::tests::Groups;
OFFERWRIGHT_TEST(Groups)
#include "grouping_test.moc"
