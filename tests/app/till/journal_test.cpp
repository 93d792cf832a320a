// The journal of a till: what was added is there, once and in its order, wherever the power was cut.
#include <QTest>

#include "app/till/journal.h"
#include "offerwright/base/assert.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/memory_disk.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>

namespace offerwright::tests {
namespace {

using till::Journal;

constexpr std::size_t kAll = 1'000'000;
constexpr std::size_t kMostBytes = 1 << 20;

std::string basketNumbered(std::int64_t number) { return "{\"id\":\"" + std::to_string(number) + "\"}"; }

bool addNext(Journal& journal, std::size_t bytes = 0) {
    const std::string basket = basketNumbered(journal.newest() + 1);
    const TillRecord record{.till = "t1",
                            .sequence = journal.newest() + 1,
                            .previous = journal.lastDigest(),
                            .transaction = "x",
                            .bundle = "b",
                            .basket = sha256Of(basket)};
    static const SecretKey key = keyNumbered(9);
    return journal.add(record, sign(record, key), basket, std::string(bytes, ' ') + "{}");
}

Journal opened(till::Disk& disk, till::Room room = {}) {
    auto journal = Journal::open(disk, "t1", room);
    OW_ASSERT(journal);
    return std::move(*journal);
}

/// Sequences that wait, as text.
std::string waiting(const Journal& journal) {
    std::string text;
    const auto sales = journal.next(kAll, kMostBytes);
    for (const till::WaitingSale& sale : *sales) text += std::to_string(sale.sequence) + ' ';
    return text;
}

} // namespace

class JournalOfATill : public QObject {
    Q_OBJECT

private slots:
    void isThereAgainWithItsChain();
    void losesNothingWhereverThePowerIsCut();
    void forgetsWhatWasHeardButTheNewest();
    void isReadInPartsThatFit();
    void takesNothingMoreWhenItIsFull();
    void takesNothingMoreWhenTheDiskFails();
    void isNotReadAsAnothers();
    void liesInAFolder();
};

void JournalOfATill::isThereAgainWithItsChain() {
    MemoryDisk disk;
    Journal journal = opened(disk);
    for (int i = 0; i < 3; ++i) QVERIFY(addNext(journal));
    Journal again = opened(disk);
    QCOMPARE(again.newest(), std::int64_t{3});
    QVERIFY(again.lastDigest() == journal.lastDigest());
    QVERIFY(addNext(again));
    QCOMPARE(waiting(again), std::string("1 2 3 4 "));
}

/// At every write of a history of sales and hearings, and again while it is put right.
void JournalOfATill::losesNothingWhereverThePowerIsCut() {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        MemoryDisk disk;
        disk.dice = Dice(seed);
        Dice dice(seed);
        std::int64_t added = 0;
        std::int64_t heard = 0;
        for (int life = 0; life < 4; ++life) {
            disk.powerUp();
            disk.cutAfter(dice.below(12));
            auto journal = Journal::open(disk, "t1");
            if (!journal) continue;
            QVERIFY2(journal->newest() == added || journal->newest() == added + 1, qPrintable(QString::number(seed)));
            QVERIFY(journal->heard() >= heard);
            added = journal->newest();
            heard = journal->heard();
            while (!disk.isCut) {
                if (dice.oneIn(3) && journal->heardUpTo(dice.number(heard, added))) heard = journal->heard();
                if (addNext(*journal, dice.oneIn(12) ? 600'000 : 10)) ++added;
            }
        }
        disk.powerUp();
        const Journal last = opened(disk);
        std::string expected;
        for (std::int64_t i = last.heard() + 1; i <= last.newest(); ++i) expected += std::to_string(i) + ' ';
        QVERIFY2(last.newest() >= added && last.newest() <= added + 1, qPrintable(QString::number(seed)));
        QVERIFY(last.heard() >= heard);
        QCOMPARE(waiting(last), expected);
    }
}

void JournalOfATill::forgetsWhatWasHeardButTheNewest() {
    MemoryDisk disk;
    Journal journal = opened(disk);
    for (int i = 0; i < 6; ++i) QVERIFY(addNext(journal, 600'000));
    QCOMPARE(disk.names().size(), std::size_t{6});
    QVERIFY(journal.heardUpTo(100));
    QCOMPARE(journal.heard(), std::int64_t{6});
    QCOMPARE(disk.names().size(), std::size_t{2}); // the newest, and how far it was heard
    QCOMPARE(journal.waitingBytes(), std::int64_t{0});
    Journal again = opened(disk);
    QCOMPARE(again.waiting(), std::int64_t{0});
    QVERIFY(again.lastDigest() == journal.lastDigest());
    QVERIFY(again.heardUpTo(2));
    QCOMPARE(again.heard(), std::int64_t{6});
}

void JournalOfATill::isReadInPartsThatFit() {
    MemoryDisk disk;
    Journal journal = opened(disk);
    for (int i = 0; i < 5; ++i) QVERIFY(addNext(journal));
    const auto first = journal.next(2, kMostBytes);
    QCOMPARE(first->size(), std::size_t{2});
    QVERIFY(first->front().upload.contains(R"("basket":{"id":"1"})"));
    QCOMPARE(journal.next(kAll, 1)->size(), std::size_t{1});
    QVERIFY(journal.heardUpTo(2));
    QCOMPARE(journal.next(1, 1)->front().sequence, std::int64_t{3});
}

void JournalOfATill::takesNothingMoreWhenItIsFull() {
    MemoryDisk disk;
    Journal journal = opened(disk, {.sales = 2});
    QVERIFY(addNext(journal) && addNext(journal));
    QVERIFY(journal.isFull());
    QVERIFY(!addNext(journal));
    QVERIFY(journal.heardUpTo(1));
    QVERIFY(addNext(journal));
}

/// What the disk did with it nobody knows, so no other sale gets its number while it may be there.
void JournalOfATill::takesNothingMoreWhenTheDiskFails() {
    MemoryDisk disk;
    Journal journal = opened(disk);
    QVERIFY(addNext(journal));
    disk.fails = true;
    QVERIFY(!addNext(journal));
    QVERIFY(journal.isBroken());
    disk.fails = false;
    QVERIFY(!addNext(journal));
    QCOMPARE(opened(disk).newest(), std::int64_t{1});
}

void JournalOfATill::isNotReadAsAnothers() {
    MemoryDisk disk;
    Journal journal = opened(disk);
    QVERIFY(addNext(journal));
    Journal other = *Journal::open(disk, "t2");
    QVERIFY(other.lastDigest() != journal.lastDigest());
    disk.fails = true;
    QVERIFY(!Journal::open(disk, "t1"));
}

void JournalOfATill::liesInAFolder() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("state/till").toStdString();
    {
        const auto disk = till::openFolder(path);
        QVERIFY(disk.has_value());
        QVERIFY(!till::openFolder(path)); // one process at a time
        Journal journal = opened(**disk);
        for (int i = 0; i < 3; ++i) QVERIFY(addNext(journal));
        QVERIFY(journal.heardUpTo(2));
    }
    const auto disk = till::openFolder(path);
    QVERIFY(disk.has_value());
    QCOMPARE(waiting(opened(**disk)), std::string("3 "));
    QVERIFY(!till::openFolder("/proc/nowhere"));
}

OFFERWRIGHT_TEST(JournalOfATill)

} // namespace offerwright::tests

#include "journal_test.moc"
