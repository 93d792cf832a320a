#include "app/document/document.h"
#include "app/document/edits.h"
#include "tests/support/test_main.h"
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <atomic>
#include <random>

namespace offerwright::app {
namespace {

Snapshot emptySnapshot() { return std::make_shared<const Workspace>(Workspace::empty()); }

Edit rename(const Document& document, const std::string& name, const QString& mergeKey = {}) {
    return {withName(document.now(), name), QStringLiteral("Rename"), mergeKey, {QStringLiteral("library"), {}}};
}

/// Keeps names where a test can see them; waits for permission when it is gated, fails while it is told to.
struct Shelf {
    std::mutex mutex;
    std::vector<std::string> names;
    QSemaphore gate;
    bool isGated = false;
    std::atomic<bool> isFull = false;
    std::atomic<int> tries = 0;

    Document::Keeper keeper() {
        return [this](const Snapshot& next) -> std::expected<void, Failure> {
            ++tries;
            if (isGated) gate.acquire();
            if (isFull) return std::unexpected(Failure{QStringLiteral("disk.full"), {}, {}});
            const std::lock_guard lock(mutex);
            names.push_back(next->name);
            return {};
        };
    }
    std::vector<std::string> kept() {
        const std::lock_guard lock(mutex);
        return names;
    }
};

using Names = std::vector<std::string>;

} // namespace

class Editing : public QObject {
    Q_OBJECT
private slots:
    void anEditIsSeenAndUndoneAndRedone();
    void anEditThatChangesNothingIsDropped();
    void undoGoesToThePlaceThatChanged();
    void anEditAfterUndoForgetsWhatWasUndone();
    void oneGestureIsOneStep();
    void aGestureThatComesBackLeavesNothingToUndo();
    void gesturesDoNotMergeAcrossUndo();
    void labelsNameTheStepToUndoAndToRedo();
    void keysOfGesturesAreNeverTheSame();
    void signalsCrossThreads();
};

void Editing::anEditIsSeenAndUndoneAndRedone() {
    Document document(emptySnapshot());
    QSignalSpy changed(&document, &Document::changed);
    const Snapshot before = document.now();
    document.apply(rename(document, "A"));
    const Snapshot after = document.now();
    QCOMPARE(document.workspace().name, std::string("A"));
    document.undo();
    QCOMPARE(document.now(), before);
    document.redo();
    QCOMPARE(document.now(), after);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed[1][0].value<Snapshot>(), after);
    QCOMPARE(changed[1][1].value<Snapshot>(), before);
}

void Editing::anEditThatChangesNothingIsDropped() {
    Document document(emptySnapshot());
    QSignalSpy changed(&document, &Document::changed);
    document.apply({std::make_shared<const Workspace>(document.workspace()), "Nothing", {}, {}});
    QCOMPARE(changed.count(), 0);
    QVERIFY(!document.canUndo());
}

void Editing::undoGoesToThePlaceThatChanged() {
    Document document(emptySnapshot());
    const Focus first{"builder", {"p1", "c1", "atLeast"}};
    const Focus second{"basket", {}};
    document.apply({withName(document.now(), "A"), "First", {}, first});
    document.apply({withName(document.now(), "B"), "Second", {}, second});
    QSignalSpy changed(&document, &Document::changed);
    document.undo();
    document.undo();
    document.redo();
    QCOMPARE(changed[0][2].value<Focus>(), second);
    QCOMPARE(changed[1][2].value<Focus>(), first);
    QCOMPARE(changed[2][2].value<Focus>(), first);
}

void Editing::anEditAfterUndoForgetsWhatWasUndone() {
    Document document(emptySnapshot());
    document.apply(rename(document, "A"));
    document.undo();
    document.apply(rename(document, "B"));
    QVERIFY(!document.canRedo());
    document.undo();
    QCOMPARE(document.workspace().name, std::string());
    QVERIFY(!document.canUndo());
}

void Editing::oneGestureIsOneStep() {
    Document document(emptySnapshot());
    document.apply(rename(document, "start"));
    const QString drag = document.beginGesture();
    for (const char* name : {"1", "2", "3"}) document.apply(rename(document, name, drag));
    document.apply(rename(document, "4", document.beginGesture()));
    document.undo();
    QCOMPARE(document.workspace().name, std::string("3"));
    document.undo();
    QCOMPARE(document.workspace().name, std::string("start"));
}

void Editing::aGestureThatComesBackLeavesNothingToUndo() {
    Document document(emptySnapshot());
    const QString drag = document.beginGesture();
    document.apply(rename(document, "1", drag));
    document.apply(rename(document, "", drag));
    QVERIFY(!document.canUndo());
}

void Editing::gesturesDoNotMergeAcrossUndo() {
    Document document(emptySnapshot());
    const QString drag = document.beginGesture();
    document.apply(rename(document, "1", drag));
    document.apply(rename(document, "other"));
    document.undo();
    document.apply(rename(document, "2", drag));
    document.undo();
    QCOMPARE(document.workspace().name, std::string("1"));
}

void Editing::labelsNameTheStepToUndoAndToRedo() {
    Document document(emptySnapshot());
    document.apply({withName(document.now(), "A"), "Name it", {}, {}});
    document.apply({withName(document.now(), "B"), "Rename it", {}, {}});
    document.undo();
    QCOMPARE(document.undoLabel(), QString("Name it"));
    QCOMPARE(document.redoLabel(), QString("Rename it"));
    document.undo();
    QCOMPARE(document.undoLabel(), QString());
}

void Editing::keysOfGesturesAreNeverTheSame() {
    Document document(emptySnapshot());
    QSet<QString> keys;
    for (int i = 0; i < 100; ++i) keys.insert(document.beginGesture());
    QCOMPARE(keys.size(), 100);
}

void Editing::signalsCrossThreads() {
    Document document(emptySnapshot());
    QThread thread;
    QObject listener;
    listener.moveToThread(&thread);
    std::atomic<int> heard = 0;
    const auto hear = [&](const Snapshot&, const Snapshot& after) { heard += after->name == "A" ? 1 : 0; };
    connect(&document, &Document::changed, &listener, hear, Qt::QueuedConnection);
    thread.start();
    document.apply(rename(document, "A"));
    QTRY_COMPARE(heard.load(), 1);
    thread.quit();
    thread.wait();
}

class Keeping : public QObject {
    Q_OBJECT
private slots:
    void everyEditIsKeptOnItsOwnAndInOrder();
    void whileItWritesAGestureIsOneWriteAndTheRestAreNot();
    void keptSaysWhenAllIsWritten();
    void undoIsKeptToo();
    void theEndWaitsForAllWrites();
    void aFullDiskIsToldOnceAndTriedAgain();
    void inMemoryAllIsAlwaysKept();
};

void Keeping::everyEditIsKeptOnItsOwnAndInOrder() {
    Shelf shelf;
    Names expected;
    {
        Document document(emptySnapshot(), shelf.keeper());
        for (int i = 0; i < 200; ++i) {
            expected.push_back(std::to_string(i));
            document.apply(rename(document, expected.back()));
        }
    }
    QCOMPARE(shelf.kept(), expected);
}

void Keeping::whileItWritesAGestureIsOneWriteAndTheRestAreNot() {
    Shelf shelf;
    shelf.isGated = true;
    Document document(emptySnapshot(), shelf.keeper());
    document.apply(rename(document, "writing"));
    QTRY_COMPARE(shelf.tries.load(), 1);
    const QString drag = document.beginGesture();
    for (const char* name : {"1", "2", "3"}) document.apply(rename(document, name, drag));
    document.apply(rename(document, "edit"));
    document.apply(rename(document, "another"));
    const QString second = document.beginGesture();
    for (const char* name : {"4", "5"}) document.apply(rename(document, name, second));
    shelf.gate.release(100);
    QTRY_VERIFY(document.kept());
    QCOMPARE(shelf.kept(), (Names{"writing", "3", "edit", "another", "5"}));
}

void Keeping::keptSaysWhenAllIsWritten() {
    Shelf shelf;
    shelf.isGated = true;
    Document document(emptySnapshot(), shelf.keeper());
    QSignalSpy told(&document, &Document::keptChanged);
    QVERIFY(document.kept());
    document.apply(rename(document, "A"));
    document.apply(rename(document, "B"));
    QVERIFY(!document.kept());
    shelf.gate.release(1);
    QTest::qWait(20);
    QVERIFY(!document.kept());
    shelf.gate.release(1);
    QTRY_VERIFY(document.kept());
    QCOMPARE(told.count(), 2);
    QCOMPARE(told[0][0].toBool(), false);
    QCOMPARE(told[1][0].toBool(), true);
}

void Keeping::undoIsKeptToo() {
    Shelf shelf;
    {
        Document document(emptySnapshot(), shelf.keeper());
        document.apply(rename(document, "A"));
        document.undo();
        document.redo();
    }
    QCOMPARE(shelf.kept(), (Names{"A", "", "A"}));
}

void Keeping::theEndWaitsForAllWrites() {
    Shelf shelf;
    shelf.isGated = true;
    auto document = std::make_unique<Document>(emptySnapshot(), shelf.keeper());
    for (const char* name : {"A", "B", "C"}) document->apply(rename(*document, name));
    shelf.gate.release(3);
    document.reset();
    QCOMPARE(shelf.kept(), (Names{"A", "B", "C"}));
}

void Keeping::aFullDiskIsToldOnceAndTriedAgain() {
    Shelf shelf;
    shelf.isFull = true;
    Document document(emptySnapshot(), shelf.keeper());
    QSignalSpy refused(&document, &Document::refused);
    document.apply(rename(document, "A"));
    document.apply(rename(document, "B"));
    QTRY_VERIFY(shelf.tries >= 3);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].value<Failure>().code, QString("disk.full"));
    QVERIFY(!document.kept());
    QCOMPARE(document.workspace().name, std::string("B"));
    shelf.isFull = false;
    QTRY_VERIFY(document.kept());
    QCOMPARE(shelf.kept(), Names{"B"});
}

void Keeping::inMemoryAllIsAlwaysKept() {
    Document document(emptySnapshot());
    QSignalSpy told(&document, &Document::keptChanged);
    document.apply(rename(document, "A"));
    QVERIFY(document.kept());
    QCOMPARE(told.count(), 0);
}

OFFERWRIGHT_TEST(Editing)
OFFERWRIGHT_TEST(Keeping)

} // namespace offerwright::app

#include "document_test.moc"
