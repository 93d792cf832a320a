// Sets of parts that share units, against a search that tries every way.
#include "engine/adjudicate/set_parts.h"
#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <map>
#include <numeric>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// Whether the parts' needs can be met, by trying every part for one unit after the other.
bool canFill(std::vector<PartUnits> row, std::vector<std::int64_t> needs) {
    const auto open = std::ranges::find_if(needs, [](std::int64_t need) { return need > 0; });
    if (open == needs.end()) return true;
    const auto part = open - needs.begin();
    --*open;
    for (PartUnits& units : row) {
        if (units.count == 0 || !(units.serves >> part & 1)) continue;
        --units.count;
        if (canFill(row, needs)) return true;
        ++units.count;
    }
    return false;
}

std::int64_t searched(const std::vector<PartUnits>& row, const std::vector<std::int64_t>& counts) {
    std::int64_t sets = 0;
    for (;; ++sets) {
        std::vector<std::int64_t> needs = counts;
        for (std::int64_t& need : needs) need *= sets + 1;
        if (!canFill(row, needs)) return sets;
    }
}

struct Puzzle {
    explicit Puzzle(Dice& dice)
        : row(1 + dice.below(4))
        , counts(1 + dice.below(3)) {
        for (PartUnits& units : row)
            units = {static_cast<PartMask>(dice.below(std::size_t{1} << counts.size())), dice.number(0, 3)};
        for (std::int64_t& count : counts) count = dice.number(1, 2);
    }
    std::vector<PartUnits> row;
    std::vector<std::int64_t> counts;
};

} // namespace

class SetParts : public QObject {
    Q_OBJECT

private slots:
    void aUnitServesOnePartOnly();
    void partsWithoutACountAskForNothing();
    void asManySetsAsASearchFinds();
    void everyPartGetsItsUnits();
    void earlierUnitsComeInFirst();
};

void SetParts::aUnitServesOnePartOnly() {
    const std::vector<std::int64_t> one{1, 1};
    QCOMPARE(mostSets(std::vector<PartUnits>{{3, 3}}, one), 1);
    QCOMPARE(mostSets(std::vector<PartUnits>{{3, 2}, {1, 2}}, one), 2);
    QCOMPARE(mostSets(std::vector<PartUnits>{{1, 9}}, one), 0);
}

void SetParts::partsWithoutACountAskForNothing() {
    QCOMPARE(mostSets(std::vector<PartUnits>{{1, 9}}, std::vector<std::int64_t>{2, 0}), 4);
    QCOMPARE(mostSets(std::vector<PartUnits>{{1, 9}}, std::vector<std::int64_t>{0}), 0);
    QCOMPARE(mostSets(std::vector<PartUnits>{{1, 9}}, std::vector<std::int64_t>{}), 0);
}

void SetParts::asManySetsAsASearchFinds() {
    Dice dice(20'261'122);
    for (int round = 0; round < 2000; ++round) {
        const Puzzle puzzle(dice);
        QCOMPARE(mostSets(puzzle.row, puzzle.counts), searched(puzzle.row, puzzle.counts));
    }
}

void SetParts::everyPartGetsItsUnits() {
    Dice dice(7);
    for (int round = 0; round < 2000; ++round) {
        const Puzzle puzzle(dice);
        const std::int64_t sets = mostSets(puzzle.row, puzzle.counts);
        std::vector<std::int64_t> got(puzzle.counts.size(), 0);
        std::vector<std::int64_t> used(puzzle.row.size(), 0);
        for (const PartTaken& taken : assignParts(puzzle.row, puzzle.counts, sets)) {
            QVERIFY(puzzle.row[taken.run].serves >> taken.part & 1);
            got[taken.part] += taken.units;
            used[taken.run] += taken.units;
        }
        for (std::size_t part = 0; part < got.size(); ++part) QCOMPARE(got[part], sets * puzzle.counts[part]);
        for (std::size_t run = 0; run < used.size(); ++run) QVERIFY(used[run] <= puzzle.row[run].count);
    }
}

/// With the dearest first, the units taken are worth the most that any way of filling the parts can take.
void SetParts::earlierUnitsComeInFirst() {
    const std::vector<PartUnits> row{{2, 1}, {3, 1}, {1, 1}, {2, 1}};
    std::vector<std::size_t> runs;
    for (const PartTaken& taken : assignParts(row, std::vector<std::int64_t>{1, 1}, 1)) runs.push_back(taken.run);
    QCOMPARE(runs, (std::vector<std::size_t>{0, 1}));
}

OFFERWRIGHT_TEST(SetParts)
#include "set_parts_test.moc"
