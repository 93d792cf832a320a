// Runs of units against units laid out one by one.
#include "engine/adjudicate/units.h"
#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <numeric>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

enum class Mark : char { None, Rewarded, Paying };

UnitRuns randomRow(Dice& dice) {
    UnitRuns runs;
    std::int64_t price = 50;
    for (std::size_t i = 1 + dice.below(6); i > 0; --i) {
        runs.push_back({static_cast<std::uint32_t>(runs.size()), price, dice.number(1, 7)});
        price -= dice.number(0, 5);
    }
    return runs;
}

/// What the sets mean, unit by unit, dearest first.
std::vector<Mark> laidOut(std::size_t units, const Sets& sets) {
    std::vector<Mark> marks(units, Mark::None);
    const auto size = static_cast<std::size_t>(sets.size);
    const auto given = static_cast<std::size_t>(sets.rewarded);
    const auto count = static_cast<std::size_t>(sets.count);
    for (std::size_t i = 0; sets.oneByOne && i < size * count; ++i)
        marks[i] = (sets.dearest ? i % size < given : i % size >= size - given) ? Mark::Rewarded : Mark::Paying;
    if (sets.oneByOne) return marks;
    for (std::size_t i = 0; i < given * count; ++i) marks[sets.dearest ? i : units - 1 - i] = Mark::Rewarded;
    std::size_t paying = (size - given) * count;
    for (Mark& mark : marks)
        if (mark == Mark::None && paying > 0) {
            mark = Mark::Paying;
            --paying;
        }
    return marks;
}

Sets randomSets(Dice& dice, std::int64_t units) {
    Sets sets{.size = dice.number(1, 5), .dearest = dice.oneIn(2), .oneByOne = dice.oneIn(2)};
    sets.rewarded = dice.number(0, sets.size);
    sets.count = dice.number(0, units / sets.size);
    return sets;
}

} // namespace

class Units : public QObject {
    Q_OBJECT

private slots:
    void areMarkedInRunsAsOneByOne();
    void aLineSplitsToWholePrices();
};

void Units::areMarkedInRunsAsOneByOne() {
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        Dice dice(seed);
        UnitRuns runs = randomRow(dice);
        const Sets sets = randomSets(dice, countUnits(runs));
        const auto marks = laidOut(static_cast<std::size_t>(countUnits(runs)), sets);
        markSets(runs, sets);
        auto from = marks.begin();
        for (const UnitRun& run : runs) {
            const auto to = from + run.count;
            const bool same = std::count(from, to, Mark::Rewarded) == run.rewarded &&
                              std::count(from, to, Mark::Paying) == run.paying;
            QVERIFY2(same, "seed " + QByteArray::number(qulonglong(seed)));
            from = to;
        }
    }
}

void Units::aLineSplitsToWholePrices() {
    const Standing standing{{.net = 1003, .freeUnits = 10, .freeNet = 1003},
                            {.net = 102, .freeUnits = 1, .freeNet = 102}};
    const std::uint64_t both = 3;
    const UnitRuns runs = freeUnits({&both, 1}, standing);
    QCOMPARE(runs.size(), std::size_t{3});
    QCOMPARE(runs[0].line, 1U);
    QCOMPARE(runs[1].price, 101);
    QCOMPARE(runs[1].count, 3);
    QCOMPARE(runs[2].price, 100);
    QCOMPARE(runs[2].count, 7);
}

OFFERWRIGHT_TEST(Units)
#include "units_test.moc"
