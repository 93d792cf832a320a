// Amounts shared within room: by hand where the numbers tell the rule, by chance for what always holds.
#include "engine/adjudicate/sharing.h"
#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

std::int64_t sum(const Shares& shares) { return std::accumulate(shares.begin(), shares.end(), std::int64_t{0}); }

std::vector<Sharer> randomSharers(Dice& dice) {
    std::vector<Sharer> sharers(1 + dice.below(6));
    for (Sharer& sharer : sharers) {
        sharer.weight = dice.oneIn(5) ? 0 : dice.number(1, 3000);
        sharer.room = dice.oneIn(2) ? sharer.weight : dice.number(0, sharer.weight);
        sharer.units = dice.number(1, 5);
    }
    return sharers;
}

std::int64_t roomOf(const std::vector<Sharer>& sharers) {
    std::int64_t room = 0;
    for (const Sharer& sharer : sharers) room += sharer.room;
    return room;
}

} // namespace

class Sharing : public QObject {
    Q_OBJECT

private slots:
    void whatALineCannotTakeIsLost();
    void whatALineCannotTakeIsPassedOn();
    void aLineWithoutWeightTakesNothing();
    void nobodyGetsMoreThanTheyHaveRoomFor();
    void passingOnPlacesAllThereIsRoomFor();
    void manyRoundsEnd();
};

void Sharing::whatALineCannotTakeIsLost() {
    const std::vector<Sharer> sharers{{1000, 100, 1}, {1000, 1000, 1}};
    QCOMPARE(shareWithin(Allocation::LargestRemainder, 600, sharers, false), (Shares{100, 300}));
}

void Sharing::whatALineCannotTakeIsPassedOn() {
    const std::vector<Sharer> sharers{{1000, 100, 1}, {1000, 350, 1}, {2000, 2000, 1}};
    QCOMPARE(shareWithin(Allocation::LargestRemainder, 1600, sharers, true), (Shares{100, 350, 1150}));
    QCOMPARE(shareWithin(Allocation::LargestRemainder, 9000, sharers, true), (Shares{100, 350, 2000}));
}

void Sharing::aLineWithoutWeightTakesNothing() {
    QCOMPARE(shareWithin(Allocation::DownFirst, 100, std::vector<Sharer>{{0, 50, 1}, {10, 10, 1}}, true),
             (Shares{0, 10}));
    QCOMPARE(shareWithin(Allocation::DownFirst, 100, std::vector<Sharer>{{0, 50, 1}}, true), Shares{0});
    QCOMPARE(shareWithin(Allocation::DownFirst, 100, {}, true), Shares{});
}

void Sharing::nobodyGetsMoreThanTheyHaveRoomFor() {
    Dice dice(20'261'122);
    for (int round = 0; round < 20'000; ++round) {
        const auto sharers = randomSharers(dice);
        const std::int64_t total = dice.number(0, 9000);
        const Shares shares = shareWithin(dice.any(Allocation::EvenPerUnit), total, sharers, dice.oneIn(2));
        QVERIFY2(sum(shares) <= total, QByteArray::number(round));
        for (std::size_t i = 0; i < shares.size(); ++i)
            QVERIFY2(shares[i] >= 0 && shares[i] <= sharers[i].room, QByteArray::number(round));
    }
}

void Sharing::passingOnPlacesAllThereIsRoomFor() {
    Dice dice(7);
    for (int round = 0; round < 20'000; ++round) {
        const auto sharers = randomSharers(dice);
        const std::int64_t total = dice.number(0, 9000);
        const Shares shares = shareWithin(dice.any(Allocation::EvenPerUnit), total, sharers, true);
        QCOMPARE(sum(shares), std::min(total, roomOf(sharers)));
    }
}

/// Each round closes one line only, since the next one's room is just too small.
void Sharing::manyRoundsEnd() {
    std::vector<Sharer> sharers;
    for (std::int64_t i = 0; i < 400; ++i) sharers.push_back({1'000'000'000, 1'000'000 + i * 1000, 1});
    const std::int64_t room = roomOf(sharers);
    QCOMPARE(sum(shareWithin(Allocation::LargestRemainder, room - 1, sharers, true)), room - 1);
}

OFFERWRIGHT_TEST(Sharing)
#include "sharing_test.moc"
