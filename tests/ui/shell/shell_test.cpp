// The window around the places: every way about it by keyboard.
#include "app/document/edits.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/open_studio.h"
#include "ui/basket/basket_view.h"
#include "ui/builder/builder_view.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include "ui/library/gallery_view.h"
#include "ui/library/library_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/first_start.h"
#include "ui/shell/promotions_place.h"
#include "ui/shell/rail.h"
#include "ui/source/source_view.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace offerwright::tests {
namespace {

bool holdsKeyboard(const QWidget& place) {
    const QWidget* focused = QApplication::focusWidget();
    return focused && (focused == &place || place.isAncestorOf(focused));
}

/// What a person reads in the window, or hears of it, in the order of the widgets. Digits are left out: times differ.
QStringList wordsOf(const QWidget& window) {
    static const QRegularExpression kDigits(QStringLiteral("[0-9.,]+"));
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) continue;
        QStringList own{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto* label = qobject_cast<const QLabel*>(widget)) own << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) own << button->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            own << field->text() << field->placeholderText();
        own.removeAll(QString());
        own.replaceInStrings(kDigits, QStringLiteral("#"));
        if (!own.isEmpty())
            words << QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ") +
                         own.join(QStringLiteral(" | "));
    }
    return words;
}

Promotion renamed(Promotion promotion) {
    promotion.name.set("en", "Another name");
    return promotion;
}

} // namespace

class Shell : public QObject {
    Q_OBJECT
private slots:
    void thePaletteFindsAPromotionAndOpensIt();
    void thePaletteRunsACommand();
    void thePaletteAddsAProductToTheBasket();
    void escapeClosesThePaletteAndGivesTheKeyboardBack();
    void tabInThePaletteKeepsOneKind();
    void aWindowSwitchedToFrenchReadsAsOneOpenedInFrench();
    void theThemeSwitchRepaintsTheWindow();
    void f6WalksTheColumnsAndComesAround();
    void controlOneAndTwoShowCardsAndSource();
    void undoInAnUntouchedFieldUndoesTheDocument();
    void undoInATouchedFieldUndoesTheTyping();
    void escapeLeavesTheGalleryForTheColumns();
    void theWindowIsUsableAtItsSmallest();
};

void Shell::thePaletteFindsAPromotionAndOpensIt() {
    OpenStudio open;
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(open.the<ui::CommandPalette>().isVisible());
    type(QStringLiteral("butter"));
    press(Qt::Key_Return);
    QVERIFY(!open.the<ui::CommandPalette>().isVisible());
    QCOMPARE(open.session().openPromotion(), std::string("beurre-3-pour-2"));
    QVERIFY(holdsKeyboard(open.the<ui::BuilderView>()));
}

void Shell::thePaletteRunsACommand() {
    OpenStudio open;
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("> show source"));
    press(Qt::Key_Return);
    QVERIFY(open.the<ui::SourceView>().isVisible());
    QVERIFY(!open.the<ui::BuilderView>().isVisible());
}

void Shell::thePaletteAddsAProductToTheBasket() {
    OpenStudio open;
    const std::size_t before = open.session().workspace().tryIt.basket.lines.size();
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("moutarde"));
    press(Qt::Key_Return);
    QCOMPARE(open.session().workspace().tryIt.basket.lines.size(), before + 1);
}

void Shell::escapeClosesThePaletteAndGivesTheKeyboardBack() {
    OpenStudio open;
    press(Qt::Key_F, Qt::ControlModifier);
    const QWidget* before = QApplication::focusWidget();
    QVERIFY(before);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() != before);
    press(Qt::Key_Escape);
    QVERIFY(!open.the<ui::CommandPalette>().isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void Shell::tabInThePaletteKeepsOneKind() {
    OpenStudio open;
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("yaourt"));
    const auto* view = open.the<ui::CommandPalette>().findChild<QListView*>();
    const auto headings = [view] {
        int count = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (!(view->model()->index(row, 0).flags() & Qt::ItemIsEnabled)) ++count;
        return count;
    };
    QVERIFY(headings() > 1);
    press(Qt::Key_Tab);
    QCOMPARE(headings(), 1);
    press(Qt::Key_Tab);
    QVERIFY(headings() > 1);
}

void Shell::aWindowSwitchedToFrenchReadsAsOneOpenedInFrench() {
    QStringList opened;
    {
        const OpenStudio french(QStringLiteral("fr"));
        opened = wordsOf(french.window());
    }
    OpenStudio open;
    const QStringList english = wordsOf(open.window());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("> french"));
    press(Qt::Key_Return);
    QVERIFY(open.settle());
    QCOMPARE(open.session().language().code(), QStringLiteral("fr"));
    QStringList switched = wordsOf(open.window());
    for (const QString& words : opened)
        QVERIFY2(switched.removeOne(words), qPrintable(QStringLiteral("missing after the switch: ") + words));
    QVERIFY2(switched.isEmpty(), qPrintable(QStringLiteral("left after the switch: ") + switched.join(u'\n')));
    QVERIFY(opened != english);
}

void Shell::theThemeSwitchRepaintsTheWindow() {
    OpenStudio open;
    const auto brightness = [&open] {
        const QImage shown =
            open.window().grab().toImage().scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int sum = 0;
        for (int y = 0; y < 16; ++y)
            for (int x = 2; x < 16; ++x) sum += qGray(shown.pixel(x, y));
        return sum / (14 * 16);
    };
    QVERIFY(brightness() > 200);
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("> dark"));
    press(Qt::Key_Return);
    QVERIFY(ui::theme().dark);
    QVERIFY2(brightness() < 90, qPrintable(QString::number(brightness())));
    ui::Look::instance().apply(false);
}

void Shell::f6WalksTheColumnsAndComesAround() {
    OpenStudio open;
    open.the<ui::LibraryView>().focusList();
    press(Qt::Key_F6);
    QVERIFY(holdsKeyboard(open.the<ui::BuilderView>()));
    press(Qt::Key_F6);
    QVERIFY(holdsKeyboard(open.the<ui::BasketView>()));
    press(Qt::Key_F6);
    QVERIFY(holdsKeyboard(open.the<ui::LibraryView>()));
    // From wherever the keyboard is, not from where F6 last left it.
    open.the<ui::BasketView>().focusAdd();
    press(Qt::Key_F6);
    QVERIFY(holdsKeyboard(open.the<ui::LibraryView>()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(holdsKeyboard(open.the<ui::BasketView>()));
}

void Shell::controlOneAndTwoShowCardsAndSource() {
    OpenStudio open;
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(holdsKeyboard(open.the<ui::SourceView>()));
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(holdsKeyboard(open.the<ui::BuilderView>()));
}

void Shell::undoInAnUntouchedFieldUndoesTheDocument() {
    OpenStudio open;
    app::Document& document = open.session().document();
    const app::Snapshot before = document.now();
    const std::string id = open.session().openPromotion();
    document.apply(
        {app::withPromotion(before, renamed(*open.session().promotion())), QStringLiteral("Rename"), {}, {}});
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(*document.now() == *before);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(document.workspace().promotion(id)->promotion->name.in("en"), std::string("Another name"));
}

void Shell::undoInATouchedFieldUndoesTheTyping() {
    OpenStudio open;
    app::Document& document = open.session().document();
    document.apply(
        {app::withPromotion(document.now(), renamed(*open.session().promotion())), QStringLiteral("Rename"), {}, {}});
    const app::Snapshot after = document.now();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("vin"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(*document.now() == *after);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() != u"vin");
}

void Shell::escapeLeavesTheGalleryForTheColumns() {
    OpenStudio open;
    const app::Snapshot before = open.session().document().now();
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(holdsKeyboard(open.the<ui::GalleryView>()));
    press(Qt::Key_Escape);
    QVERIFY(!open.the<ui::GalleryView>().isVisible());
    QVERIFY(open.the<ui::LibraryView>().isVisible());
    QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isVisible(), "nobody has the keyboard");
    QVERIFY(*open.session().document().now() == *before);
}

void Shell::theWindowIsUsableAtItsSmallest() {
    OpenStudio open;
    open.window().resize(open.window().minimumSize());
    QVERIFY(open.settle());
    QVERIFY(open.window().size() == open.window().minimumSize());
    QVERIFY(open.the<ui::BuilderView>().width() >= 480);
}

/// The first window and files that cannot be written to.
class FirstSteps : public QObject {
    Q_OBJECT
private slots:
    void theFirstPageIsWalkedByTabAndPressedByKeys();
    void aFileInUseOpensReadOnlyAndSaysSo();
    void anEditOfAReadOnlyWorkspaceIsRefusedWithWords();
};

void FirstSteps::theFirstPageIsWalkedByTabAndPressedByKeys() {
    useOwnSettings();
    ui::Look::instance().apply(false);
    ui::FirstStart page({QStringLiteral("/somewhere/Shop of Anna.offerwright")}, QStringLiteral("en"));
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy sample(&page, &ui::FirstStart::sampleWanted);
    QSignalSpy fresh(&page, &ui::FirstStart::newWanted);
    QSignalSpy file(&page, &ui::FirstStart::openWanted);
    QSignalSpy recent(&page, &ui::FirstStart::recentWanted);
    QVERIFY2(qobject_cast<QAbstractButton*>(page.focusWidget()), "the first thing to do has the keyboard");
    for (int i = 0; i < 6; ++i) {
        if (qobject_cast<ui::Button*>(page.focusWidget())) press(Qt::Key_Space);
        press(Qt::Key_Tab);
    }
    QVERIFY(sample.size() >= 1);
    QVERIFY(fresh.size() >= 1);
    QVERIFY(file.size() >= 1);
    QVERIFY(recent.size() >= 1);
    QCOMPARE(recent.front().front().toString(), QStringLiteral("/somewhere/Shop of Anna.offerwright"));
}

namespace {

/// A workspace file of another, who has it open.
struct Borrowed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Shop.offerwright"));
    std::unique_ptr<app::WorkspaceFile> other;
    app::MemorySecrets secrets;
    ui::Studio studio{secrets};

    Borrowed() {
        useOwnSettings();
        ui::Look::instance().apply(false);
        app::Workspace content = app::Workspace::empty();
        content.name = "Shop";
        auto made = app::WorkspaceFile::create(path, content);
        if (!made) qFatal("the file cannot be made");
        other = std::move(*made);
        studio.openFile(path);
    }
    const ui::Banner& banner() const { return *studio.window()->findChild<ui::Banner*>(); }
};

} // namespace

void FirstSteps::aFileInUseOpensReadOnlyAndSaysSo() {
    const Borrowed borrowed;
    QVERIFY(borrowed.studio.window());
    QVERIFY(borrowed.studio.session()->document().readOnly());
    QVERIFY(borrowed.banner().isVisible());
    QVERIFY(!wordsOf(borrowed.banner()).isEmpty());
}

void FirstSteps::anEditOfAReadOnlyWorkspaceIsRefusedWithWords() {
    const Borrowed borrowed;
    app::Document& document = borrowed.studio.session()->document();
    const app::Snapshot before = document.now();
    auto* close = borrowed.banner().findChild<ui::Button*>();
    QVERIFY(close);
    close->click();
    QVERIFY(!borrowed.banner().isVisible());
    document.apply({app::withName(before, "Mine"), QStringLiteral("Rename"), {}, {}});
    QVERIFY(document.now() == before);
    QVERIFY(borrowed.banner().isVisible());
}

OFFERWRIGHT_TEST(Shell)
OFFERWRIGHT_TEST(FirstSteps)

} // namespace offerwright::tests

#include "shell_test.moc"
