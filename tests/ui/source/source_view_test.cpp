// The promotion as JSON: in step with the cards both ways, its faults marked where they are, and help where it is
// written.
#include "app/document/edits.h"
#include "app/store/workspace_file.h"
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "ui/common/banner.h"
#include "ui/common/choice_list.h"
#include "ui/common/undo_filter.h"
#include "ui/source/completion_popup.h"
#include "ui/source/completion_words.h"
#include "ui/source/schema_help.h"
#include "ui/source/source_view.h"
#include <QApplication>
#include <QTemporaryDir>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

using ui::SourceEditor;
using ui::SourceView;
using Sci = QsciScintillaBase;

const std::string kTiers = "cremerie-paliers";
const std::string kButter = "beurre-3-pour-2";

/// Source over the sample, with the document's undo reaching it as in the window.
struct OpenSource {
    explicit OpenSource(const std::string& promotion = kTiers, const app::Snapshot& content = sampleShop())
        : OpenSource(std::make_unique<app::Document>(content), promotion) {}
    OpenSource(std::unique_ptr<app::Document> document, const std::string& promotion)
        : live(std::move(document), promotion)
        , view(live.session)
        , undo([this] { live.document->undo(); }, [this] { live.document->redo(); }) {
        qApp->installEventFilter(&undo);
        if (!present(view, {724, 812})) qFatal("Source does not show");
        editor().setFocus();
    }
    SourceEditor& editor() { return view.editor(); }
    std::string text() { return editor().source(); }
    long send(unsigned message, unsigned long a = 0, long b = 0) { return editor().SendScintilla(message, a, b); }
    std::size_t find(const std::string& what) {
        const std::size_t at = text().find(what);
        if (at == std::string::npos) qFatal("%s is not in the text", what.c_str());
        return at;
    }
    void put(std::size_t offset) { send(Sci::SCI_SETSEL, offset, static_cast<long>(offset)); }
    void caretBehind(const std::string& what) { put(find(what) + what.size()); }
    void select(const std::string& what) {
        const std::size_t at = find(what);
        send(Sci::SCI_SETSEL, at, static_cast<long>(at + what.size()));
    }
    void type(const QString& words) {
        for (const QChar letter : words) QTest::keyClick(&editor(), letter.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&editor(), key, modifiers);
    }
    /// Types `words` in the place of `what`.
    void retype(const std::string& what, const QString& words) {
        select(what);
        type(words);
        press(Qt::Key_Escape);
    }
    bool faulty() {
        return QTest::qWaitFor([this] { return !view.problems().empty(); }, 2000);
    }
    bool faultless() {
        return QTest::qWaitFor([this] { return view.problems().empty(); }, 2000);
    }
    /// Bytes under the mark of errors.
    std::string marked() {
        const std::string all = text();
        std::string under;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (send(Sci::SCI_INDICATORVALUEAT, 8, static_cast<long>(i)) != 0) under += all[i];
        return under;
    }
    ui::CompletionPopup& completion() { return *view.findChild<ui::CompletionPopup*>(); }
    ui::Banner& banner() { return *view.findChild<ui::Banner*>(); }

    LiveSession live;
    SourceView view;
    ui::UndoFilter undo;
};

app::Snapshot withThreshold(const app::Snapshot& now, std::int64_t from) {
    return app::withChange(now, kTiers,
                           [from](Promotion& promotion) { promotion.ladder.steps[1].threshold = Number{from}; });
}

std::int64_t threshold(const OpenSource& source) {
    return source.live.entry(kTiers).promotion->ladder.steps[1].threshold.value;
}

std::vector<ui::Choice> choicesAt(OpenSource& source) {
    return ui::completionChoices(completionAt(source.text(), source.editor().caret()), source.live.session);
}

QStringList idsOf(const std::vector<ui::Choice>& choices) {
    QStringList ids;
    for (const ui::Choice& choice : choices) ids << choice.id;
    return ids;
}

} // namespace

class SourceViewTest : public QObject {
    Q_OBJECT
private slots:
    void showsThePromotionAsItIsPrinted();
    void whatIsTypedIsWhatTheCardsShow();
    void anEditElsewhereKeepsCaretFoldsAndScroll();
    void keysCloseInTimeAreOneStepOfUndo();
    void undoInTheEditorUndoesTheDocument();
    void undoRightBehindAKeyLosesNothing();
    void anUnknownWordIsMarkedAtItsBytesWithItsMessageBelow();
    void altEnterWritesTheMend();
    void faultyTextStaysAndTheLastValidPromotionIsInForce();
    void faultyTextComesBackWithItsPromotion();
    void theLastValidTextComesBackOnDemand();
    void nextProblemWalksAroundThem();
    void accentsDoNotShiftMarks_data();
    void accentsDoNotShiftMarks();
    void categoriesAreOfferedWithTheirCounts();
    void whatProgrammeAndPromotionsNameIsOffered();
    void keysAndWordsOfTheSchemaAreOffered();
    void tabAndEnterTakeAnOfferAndEscapeLeavesIt();
    void aKeyTakenBringsItsColon();
    void theOpenPromotionFollowsItsNewId();
    void anIdThatIsTakenIsRefusedInWords();
    void helpSaysWhatTheSchemaSays();
    void readOnlyDocumentsTakeNoKeys();
    void keysBeforeAnotherPromotionOpensAreKept();
    void everyPromotionSwitchesFastWithoutATrace();
    void deletingTheOpenPromotionEmptiesTheEditor();
    void anEmptyWorkspaceIsQuiet();
};

void SourceViewTest::showsThePromotionAsItIsPrinted() {
    OpenSource source;
    QCOMPARE(source.text(), printPromotion(*source.live.entry(kTiers).promotion));
    QVERIFY(source.view.problems().empty());
    QVERIFY(!source.banner().isVisible());
}

void SourceViewTest::whatIsTypedIsWhatTheCardsShow() {
    OpenSource source;
    source.retype("6000", QStringLiteral("5500"));
    QCOMPARE(threshold(source), 5500);
    source.live.document->apply({withThreshold(source.live.document->now(), 7000), QStringLiteral("cards"), {}, {}});
    QCOMPARE(source.text(), printPromotion(*source.live.entry(kTiers).promotion));
}

void SourceViewTest::anEditElsewhereKeepsCaretFoldsAndScroll() {
    OpenSource source;
    const long whoLine = source.send(Sci::SCI_LINEFROMPOSITION, source.find("\"who\""));
    source.caretBehind("\"t3-r1\"");
    source.send(Sci::SCI_TOGGLEFOLD, static_cast<unsigned long>(whoLine));
    QCOMPARE(source.send(Sci::SCI_GETFOLDEXPANDED, static_cast<unsigned long>(whoLine)), 0L);
    source.send(Sci::SCI_SETFIRSTVISIBLELINE, 5);
    source.live.document->apply({withThreshold(source.live.document->now(), 12345), QStringLiteral("cards"), {}, {}});
    QVERIFY(source.text().find("12345") != std::string::npos);
    QCOMPARE(source.editor().caret(), source.find("\"t3-r1\"") + 7);
    QCOMPARE(source.send(Sci::SCI_GETFOLDEXPANDED, static_cast<unsigned long>(whoLine)), 0L);
    QCOMPARE(source.send(Sci::SCI_GETFIRSTVISIBLELINE), 5L);
}

void SourceViewTest::keysCloseInTimeAreOneStepOfUndo() {
    OpenSource source;
    source.retype("6000", QStringLiteral("6100"));
    QTest::qWait(20);
    source.retype("6100", QStringLiteral("6200"));
    source.live.document->undo();
    QCOMPARE(threshold(source), 6000);
    QVERIFY(!source.live.document->canUndo());
    source.live.document->redo();
    QCOMPARE(threshold(source), 6200);
}

void SourceViewTest::undoInTheEditorUndoesTheDocument() {
    OpenSource source;
    const std::string before = source.text();
    source.retype("6000", QStringLiteral("6100"));
    source.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(source.text(), before);
    QCOMPARE(threshold(source), 6000);
    source.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(threshold(source), 6100);
    QVERIFY(source.text().find("6100") != std::string::npos);
}

void SourceViewTest::undoRightBehindAKeyLosesNothing() {
    OpenSource source;
    source.live.document->apply({withThreshold(source.live.document->now(), 7000), QStringLiteral("cards"), {}, {}});
    source.caretBehind("7000");
    source.type(QStringLiteral("1"));
    source.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(threshold(source), 7000);
    source.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(threshold(source), 70001);
}

void SourceViewTest::anUnknownWordIsMarkedAtItsBytesWithItsMessageBelow() {
    OpenSource source;
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    QVERIFY(source.faulty());
    QVERIFY2(source.marked().find("tirs") != std::string::npos && source.marked().size() <= 8, source.marked().c_str());
    const auto line = static_cast<int>(source.send(Sci::SCI_LINEFROMPOSITION, source.find("tirs")));
    QVERIFY(source.editor().annotation(line).contains(source.view.problems().front().message));
    QCOMPARE(source.editor().markersAtLine(line) & 2U, 2U);
    QVERIFY(source.banner().isVisible());
}

void SourceViewTest::altEnterWritesTheMend() {
    OpenSource source;
    const std::string before = source.text();
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    QVERIFY(source.faulty());
    source.put(0);
    source.press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(source.text(), before);
    QVERIFY(source.view.problems().empty());
    QVERIFY(!source.banner().isVisible());
    QCOMPARE(source.marked(), std::string());
}

void SourceViewTest::faultyTextStaysAndTheLastValidPromotionIsInForce() {
    OpenSource source;
    const Promotion before = *source.live.entry(kTiers).promotion;
    source.retype("\"relation\"", QStringLiteral("\"relation"));
    QCOMPARE(*source.live.entry(kTiers).promotion, before);
    QCOMPARE(source.live.entry(kTiers).text, source.text());
    QVERIFY(source.live.settle());
    QVERIFY(source.live.preview->latest()->trace.promotion(kTiers));
}

void SourceViewTest::faultyTextComesBackWithItsPromotion() {
    OpenSource source;
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    const std::string typed = source.text();
    source.live.session.open(kButter);
    QCOMPARE(source.text(), printPromotion(*source.live.entry(kButter).promotion));
    QVERIFY(source.view.problems().empty());
    source.live.session.open(kTiers);
    QCOMPARE(source.text(), typed);
    QVERIFY(!source.view.problems().empty());
}

void SourceViewTest::theLastValidTextComesBackOnDemand() {
    OpenSource source;
    const std::string before = source.text();
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    const std::string typed = source.text();
    source.view.lastValidText();
    QCOMPARE(source.text(), before);
    QVERIFY(source.view.problems().empty());
    source.live.document->undo();
    QCOMPARE(source.text(), typed);
}

void SourceViewTest::nextProblemWalksAroundThem() {
    OpenSource source;
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    source.retype("\"order\"", QStringLiteral("\"ordr\""));
    QVERIFY(QTest::qWaitFor([&] { return source.view.problems().size() == 2; }, 2000));
    source.put(0);
    for (const auto& offset : {source.view.problems()[0].span.offset, source.view.problems()[1].span.offset,
                               source.view.problems()[0].span.offset}) {
        source.view.nextProblem();
        QCOMPARE(source.editor().caret(), offset);
    }
}

void SourceViewTest::accentsDoNotShiftMarks_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("accents") << QStringLiteral("Éclair à la crème brûlée");
    QTest::newRow("ligature") << QStringLiteral("Bœuf et œufs");
    QTest::newRow("emoji") << QStringLiteral("Fête 🎂🎉 des mères");
}

void SourceViewTest::accentsDoNotShiftMarks() {
    QFETCH(QString, name);
    OpenSource source;
    const app::Snapshot named = app::withChange(source.live.document->now(), kTiers, [&](Promotion& promotion) {
        promotion.name.set("en", name.toStdString());
    });
    source.live.document->apply({named, QStringLiteral("name"), {}, {}});
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    QVERIFY(source.faulty());
    QVERIFY2(source.marked().find("tirs") != std::string::npos && source.marked().size() <= 8, source.marked().c_str());
}

void SourceViewTest::categoriesAreOfferedWithTheirCounts() {
    OpenSource source;
    source.retype("\"Crèmerie\"", QStringLiteral("\"\""));
    source.put(source.find("\"categories\"") + std::string("\"categories\"").size());
    source.put(source.text().find("\"\"", source.editor().caret()) + 1);
    const auto choices = choicesAt(source);
    QVERIFY(idsOf(choices).contains(QStringLiteral("Crèmerie")));
    const auto& catalogue = *source.live.workspace().catalogue;
    const auto inDairy = std::ranges::count_if(catalogue.products(), [](const Product& product) {
        return *product.category == "Crèmerie" || product.category->starts_with("Crèmerie/");
    });
    for (const ui::Choice& choice : choices)
        if (choice.id == QStringLiteral("Crèmerie")) QVERIFY(choice.note.startsWith(QString::number(inDairy)));
    source.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(source.completion().isVisible());
}

void SourceViewTest::whatProgrammeAndPromotionsNameIsOffered() {
    OpenSource source;
    const auto offered = [&source](Expected expected) {
        return idsOf(ui::completionChoices({.expected = expected}, source.live.session));
    };
    const app::Workspace& workspace = source.live.workspace();
    QVERIFY(!workspace.programme->accounts.empty());
    QVERIFY(offered(Expected::Account).contains(QString::fromStdString(workspace.programme->accounts.front().name)));
    QVERIFY(offered(Expected::Promotion).contains(QString::fromStdString(kTiers)));
    QVERIFY(offered(Expected::Funder).contains("supplier"));
    QVERIFY(offered(Expected::TenderType).contains("cash"));
    QVERIFY(!offered(Expected::Customer).isEmpty());
}

void SourceViewTest::keysAndWordsOfTheSchemaAreOffered() {
    OpenSource source;
    source.select("\"tiers\"");
    source.type(QStringLiteral("\"\""));
    source.put(source.editor().caret() - 1);
    QCOMPARE(idsOf(choicesAt(source)), (QStringList{"cycle", "journey", "repeat", "single", "tiers"}));
    source.caretBehind("\"timesPerBasket\": 1");
    source.type(QStringLiteral(", \""));
    QVERIFY(idsOf(choicesAt(source)).contains(QStringLiteral("discountPerBasket")));
    QVERIFY(!idsOf(choicesAt(source)).contains(QStringLiteral("timesPerBasket")));
}

void SourceViewTest::tabAndEnterTakeAnOfferAndEscapeLeavesIt() {
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
        OpenSource source;
        const std::string before = source.text();
        const auto word = static_cast<long>(source.find("\"tiers\"") + 1);
        source.send(Sci::SCI_SETSEL, static_cast<unsigned long>(word), word + 5);
        source.type(QStringLiteral("ti"));
        QTRY_VERIFY(source.completion().isVisible());
        source.press(key);
        QVERIFY(!source.completion().isVisible());
        QCOMPARE(source.text(), before);
        QVERIFY(source.editor().hasFocus());
    }
    OpenSource source;
    const auto word = static_cast<long>(source.find("\"tiers\"") + 1);
    source.send(Sci::SCI_SETSEL, static_cast<unsigned long>(word), word + 5);
    source.type(QStringLiteral("ti"));
    QTRY_VERIFY(source.completion().isVisible());
    source.press(Qt::Key_Escape);
    QVERIFY(!source.completion().isVisible());
    QVERIFY(source.text().find("\"ti\"") != std::string::npos);
}

void SourceViewTest::aKeyTakenBringsItsColon() {
    OpenSource source;
    source.caretBehind("\"timesPerBasket\": 1");
    source.type(QStringLiteral(", \"disc"));
    QTRY_VERIFY(source.completion().isVisible());
    source.press(Qt::Key_Return);
    source.type(QStringLiteral("500"));
    const auto& cap = source.live.entry(kTiers).promotion->limits.discountPerBasket;
    QVERIFY2(cap.has_value(), source.text().substr(source.find("\"limits\"")).c_str());
    QCOMPARE(cap->value, 500);
}

void SourceViewTest::theOpenPromotionFollowsItsNewId() {
    OpenSource source;
    source.caretBehind("\"id\": \"" + kTiers);
    const std::size_t caret = source.editor().caret();
    source.type(QStringLiteral("-x"));
    QCOMPARE(source.live.session.openPromotion(), kTiers + "-x");
    QCOMPARE(source.editor().caret(), caret + 2);
    QVERIFY(!source.live.workspace().promotion(kTiers));
    source.live.document->undo();
    QCOMPARE(source.live.session.openPromotion(), kTiers);
    QCOMPARE(source.text(), printPromotion(*source.live.entry(kTiers).promotion));
    source.live.document->redo();
    QCOMPARE(source.live.session.openPromotion(), kTiers + "-x");
}

void SourceViewTest::anIdThatIsTakenIsRefusedInWords() {
    OpenSource source;
    source.retype(kTiers, QString::fromStdString(kButter));
    QVERIFY(source.faulty());
    QVERIFY(source.view.problems().front().message.contains(QString::fromStdString(kButter)));
    QVERIFY(source.live.session.openPromotion() != kButter);
    QCOMPARE(source.live.entry(kButter), *sampleShop()->promotion(kButter));
    QCOMPARE(source.live.workspace().promotions.size(), sampleShop()->promotions.size());
    QVERIFY(source.banner().isVisible());
}

void SourceViewTest::helpSaysWhatTheSchemaSays() {
    OpenSource source;
    const auto helpAt = [&](const std::string& what) { return ui::schemaHelpAt(source.text(), source.find(what) + 2); };
    QCOMPARE(helpAt("\"status\""), QStringLiteral("Only live promotions are in force."));
    QVERIFY(!helpAt("\"categories\"").isEmpty());
    QCOMPARE(helpAt("\"live\""), helpAt("\"status\""));
}

void SourceViewTest::readOnlyDocumentsTakeNoKeys() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.offerwright"));
    QVERIFY(app::WorkspaceFile::create(path, *sampleShop()));
    auto file = app::WorkspaceFile::open(path, app::Access::ReadOnly);
    QVERIFY(file);
    OpenSource source(std::make_unique<app::Document>(std::move(*file)), kTiers);
    const std::string before = source.text();
    source.caretBehind("6000");
    source.type(QStringLiteral("1"));
    source.press(Qt::Key_Delete);
    QCOMPARE(source.text(), before);
    QVERIFY(source.editor().isReadOnly());
}

void SourceViewTest::keysBeforeAnotherPromotionOpensAreKept() {
    OpenSource source;
    source.retype("6000", QStringLiteral("6100"));
    source.live.session.open(kButter);
    QCOMPARE(threshold(source), 6100);
    QTest::qWait(250);
    QCOMPARE(source.live.entry(kButter), *sampleShop()->promotion(kButter));
}

void SourceViewTest::everyPromotionSwitchesFastWithoutATrace() {
    OpenSource source;
    for (int round = 0; round < 3; ++round)
        for (const auto& entry : sampleShop()->promotions) {
            source.live.session.open(entry->promotion->id);
            QCOMPARE(source.text(), printPromotion(*entry->promotion));
            QVERIFY(std::ranges::none_of(source.view.problems(), &ui::SourceProblem::blocks));
        }
    QVERIFY(!source.live.document->canUndo());
}

void SourceViewTest::deletingTheOpenPromotionEmptiesTheEditor() {
    OpenSource source;
    source.retype("\"tiers\"", QStringLiteral("\"tirs\""));
    source.live.document->apply({app::withoutPromotion(source.live.document->now(), kTiers), {}, {}, {}});
    QCOMPARE(source.text(), std::string());
    QVERIFY(!source.banner().isVisible());
    source.press(Qt::Key_Return, Qt::AltModifier);
    source.view.nextProblem();
    source.view.lastValidText();
    source.live.document->undo();
    source.live.document->undo();
    source.live.session.open(kTiers);
    QCOMPARE(source.text(), printPromotion(*sampleShop()->promotion(kTiers)->promotion));
}

void SourceViewTest::anEmptyWorkspaceIsQuiet() {
    OpenSource source(std::string(), emptyShop());
    QCOMPARE(source.text(), std::string());
    source.press(Qt::Key_Space, Qt::ControlModifier);
    source.press(Qt::Key_Return, Qt::AltModifier);
    source.view.nextProblem();
    QVERIFY(source.view.problems().empty());
}

OFFERWRIGHT_TEST(SourceViewTest)

} // namespace offerwright::tests

#include "source_view_test.moc"
