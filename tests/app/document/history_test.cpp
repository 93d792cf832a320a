// The document over long sessions, and with a file beneath it.
#include "app/document/document.h"
#include "app/document/edits.h"
#include "tests/support/test_main.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <random>

namespace offerwright::app {
namespace {

Promotion wholePromotion(const std::string& id) {
    Promotion promotion;
    promotion.id = id;
    promotion.name.set("en", "Offer " + id);
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    promotion.ladder.steps.push_back({"s1", {"s1-if", Group{}}, {}, {{"r1", PointsFixed{Number{10}}}}});
    return promotion;
}

Snapshot startOf(int promotions) {
    Snapshot now = std::make_shared<const Workspace>(Workspace::empty());
    for (int i = 0; i < promotions; ++i) now = withPromotion(now, wholePromotion("p" + std::to_string(i)));
    return now;
}

/// What people do, by chance: single edits and short gestures.
class Hand {
public:
    Hand(Document& document, unsigned seed)
        : m_document(document)
        , m_chance(seed) {}

    void edit() {
        const bool isGesture = below(4) == 0;
        const QString key = isGesture ? m_document.beginGesture() : QString();
        for (std::size_t n = isGesture ? 1 + below(5) : 1; n > 0; --n)
            m_document.apply({changed(m_document.now()), QStringLiteral("Edit"), key, {}});
    }
    std::size_t below(std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(m_chance); }

private:
    Snapshot changed(const Snapshot& now) {
        const std::string number = std::to_string(below(1000));
        const auto& entries = now->promotions;
        const std::string id = entries.empty() ? "p" : entries[below(entries.size())]->promotion->id;
        switch (below(9)) {
        case 0: return withPromotion(now, wholePromotion("n" + number));
        case 1: return entries.size() > 5 ? withoutPromotion(now, id) : now;
        case 2: return withCopyOf(now, id, nullptr);
        case 3: return withChange(now, id, [&](Promotion& promotion) { promotion.name.set("en", number); });
        case 4: return withPromotionText(now, id, "{ \"typed\": " + number, nullptr);
        case 5: return withTryIt(now, [&](TryIt& tryIt) { tryIt.basket.lines.push_back({.sku = number}); });
        case 6: return withCampaign(now, {"c" + std::to_string(below(3)), LocalText{{{"en", number}}}, {}});
        case 7: return withPersona(now, Customer{.id = "c" + std::to_string(below(3)), .name = number});
        default: return withName(now, number);
        }
    }
    Document& m_document;
    std::mt19937 m_chance;
};

} // namespace

class History : public QObject {
    Q_OBJECT
private slots:
    void tenThousandEditsAreUndoneAndRedone();
    void undoAndRedoAtAnyPointReachTheSameSnapshots();
};

void History::tenThousandEditsAreUndoneAndRedone() {
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    const Snapshot start = startOf(20);
    const Workspace copyOfStart = *start;
    Document document(start);
    Hand hand(document, seed);
    for (int i = 0; i < 10'000; ++i) {
        // Baskets of thousands of lines would only make it slow.
        if (document.workspace().tryIt.basket.lines.size() > 40)
            document.apply({withTryIt(document.now(), TryIt{}), QStringLiteral("Clear"), {}, {}});
        hand.edit();
    }
    const Snapshot end = document.now();
    const Workspace copyOfEnd = *end;
    int steps = 0;
    for (; document.canUndo(); ++steps) document.undo();
    QVERIFY(steps > 5'000);
    QVERIFY(document.workspace() == copyOfStart);
    for (; document.canRedo(); --steps) document.redo();
    QCOMPARE(steps, 0);
    QVERIFY(document.workspace() == copyOfEnd);
}

void History::undoAndRedoAtAnyPointReachTheSameSnapshots() {
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    Document document(startOf(10));
    Hand hand(document, seed);
    std::vector<Snapshot> past{document.now()};
    std::size_t at = 0;
    for (int i = 0; i < 5'000; ++i) {
        const std::size_t choice = hand.below(3);
        if (choice == 0 && document.canUndo()) {
            document.undo();
            --at;
        } else if (choice == 1 && document.canRedo()) {
            document.redo();
            ++at;
        } else {
            const Snapshot before = document.now();
            document.apply({withName(before, std::to_string(i)), QStringLiteral("Rename"), {}, {}});
            past.resize(++at);
            past.push_back(document.now());
        }
        QCOMPARE(document.now(), past[at]);
        QCOMPARE(document.canUndo(), at > 0);
        QCOMPARE(document.canRedo(), at + 1 < past.size());
    }
}

class OnFile : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatWasDoneAndUndoneIsThereWhenOpenedAgain();
    void anIdleDocumentWritesAtOnce();
    void theSecondDocumentRefusesEdits();
    void aFileThatCannotBeWrittenIsToldAndHeld();

private:
    QString path() const { return m_folder->filePath("workspace.offerwright"); }
    std::unique_ptr<WorkspaceFile> created() const { return std::move(*WorkspaceFile::create(path(), *startOf(10))); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void OnFile::whatWasDoneAndUndoneIsThereWhenOpenedAgain() {
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    auto document = std::make_unique<Document>(created());
    Hand hand(*document, seed);
    for (int i = 0; i < 120; ++i) {
        hand.edit();
        if (hand.below(3) == 0) document->undo();
        if (hand.below(5) == 0) document->redo();
    }
    const Snapshot end = document->now();
    QCOMPARE(document->path(), path());
    document.reset();
    const auto again = WorkspaceFile::open(path());
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().code + again.error().arguments.join(' ')));
    QVERIFY(*(*again)->content() == *end);
}

void OnFile::anIdleDocumentWritesAtOnce() {
    Document document(created());
    document.apply({withName(document.now(), "Kept"), QStringLiteral("Rename"), document.beginGesture(), {}});
    QVERIFY(!document.kept());
    QTRY_VERIFY_WITH_TIMEOUT(document.kept(), 500);
    QCOMPARE((*WorkspaceFile::open(path(), Access::ReadOnly))->content()->name, std::string("Kept"));
}

void OnFile::theSecondDocumentRefusesEdits() {
    const Document first(created());
    Document second(std::move(*WorkspaceFile::open(path())));
    QVERIFY(second.readOnly());
    QCOMPARE(second.readOnlyCause(), ReadOnlyCause::InUse);
    QSignalSpy refused(&second, &Document::refused);
    QSignalSpy changed(&second, &Document::changed);
    second.apply({withName(second.now(), "Mine"), QStringLiteral("Rename"), {}, {}});
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].value<Failure>().code, QString("file.readOnly"));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(second.workspace().name, std::string());
    QVERIFY(!second.canUndo());
}

void OnFile::aFileThatCannotBeWrittenIsToldAndHeld() {
    Document document(created());
    QSignalSpy refused(&document, &Document::refused);
    const Snapshot before = document.now();
    document.apply({withName(before, "not UTF-8 \xff"), QStringLiteral("Rename"), {}, {}});
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].value<Failure>().code, QString("document.notKeepable"));
    QVERIFY(!document.kept());
    document.undo();
    QTRY_VERIFY(document.kept());
}

OFFERWRIGHT_TEST(History)
OFFERWRIGHT_TEST(OnFile)

} // namespace offerwright::app

#include "history_test.moc"
