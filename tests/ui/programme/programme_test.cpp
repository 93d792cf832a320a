// Every policy of the programme is set by keyboard, undone in one step, and kept.
#include "tests/support/live_session.h"
#include "tests/support/test_main.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include "ui/programme/programme_page.h"
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QWheelEvent>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

struct OpenProgramme {
    explicit OpenProgramme(const QString& language = QStringLiteral("en"), bool dark = false)
        : live(sampleShop())
        , page(live.session) {
        ui::Look::instance().apply(dark);
        live.session.setLanguage(language);
        if (!present(page, {1100, 860})) qFatal("the programme does not show");
        page.begin();
    }
    const Programme& programme() const { return *live.workspace().programme; }
    template <typename Control> Control& named(const QString& name) {
        for (auto* control : page.findChildren<Control*>())
            if (control->accessibleName() == name) return *control;
        qFatal("no control %s", qPrintable(name));
    }
    ui::Button& button(const QString& text) {
        for (auto* button : page.findChildren<ui::Button*>())
            if (button->text() == text) return *button;
        qFatal("no button %s", qPrintable(text));
    }
    LiveSession live;
    ui::ProgrammePage page;
};

void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

} // namespace

class ProgrammeTest : public QObject {
    Q_OBJECT
private slots:
    void anArrowChangesAPolicyAndUndoTakesItBack() {
        OpenProgramme open;
        auto& box = open.named<QComboBox>(QStringLiteral("Two percents on one line work"));
        box.setFocus();
        press(Qt::Key_Down);
        QTRY_COMPARE(open.programme().stacking, Stacking::Parallel);
        open.live.document->undo();
        QCOMPARE(open.programme().stacking, Stacking::Compound);
        QCOMPARE(box.currentIndex(), 0);
    }
    void everyControlIsReachedByTab() {
        OpenProgramme open;
        std::set<QWidget*> reached;
        for (int i = 0; i < 400; ++i) {
            reached.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        for (auto* box : open.page.findChildren<QComboBox*>())
            QVERIFY2(reached.contains(box), qPrintable(box->accessibleName()));
        for (auto* field : open.page.findChildren<ui::NumberField*>())
            QVERIFY2(reached.contains(field), qPrintable(field->accessibleName()));
    }
    void aTypedNumberIsOneStepOfUndo() {
        OpenProgramme open;
        auto& field = open.named<ui::NumberField>(QStringLiteral("each worth"));
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("12.50"));
        QCOMPARE(open.programme().burn.worth, 1250);
        open.live.document->undo();
        QCOMPARE(open.programme().burn.worth, 1000);
    }
    void everyRowThatIsAddedCanBeReadBack() {
        OpenProgramme open;
        QStringList added;
        for (auto* button : open.page.findChildren<ui::Button*>())
            if (button->text().startsWith(QStringLiteral("Add "))) added << button->text();
        QVERIFY(added.size() >= 4);
        for (const QString& text : added) {
            const Programme before = open.programme();
            open.button(text).click();
            QTRY_VERIFY(open.programme() != before);
            QVERIFY(parseProgramme(printProgramme(open.programme())).diagnostics.empty());
        }
    }
    void whatNoFileCouldHoldIsRefusedWithTheReason() {
        OpenProgramme open;
        auto& word = open.named<ui::TextField>(QStringLiteral("Forbidden word"));
        const std::string before = open.programme().forbiddenWords.front().word;
        word.setFocus();
        word.clear();
        press(Qt::Key_Tab);
        QCOMPARE(open.programme().forbiddenWords.front().word, before);
        QVERIFY(open.page.findChild<ui::Banner*>()->isVisible());
        QCOMPARE(word.text(), QString::fromStdString(before));
        word.setFocus();
        word.selectAll();
        QTest::keyClicks(&word, QStringLiteral("cadeau"));
        press(Qt::Key_Tab);
        QTRY_COMPARE(open.programme().forbiddenWords.front().word, "cadeau");
        QVERIFY(!open.page.findChild<ui::Banner*>()->isVisible());
    }
    void theWheelScrollsAndChangesNothing() {
        OpenProgramme open;
        const Programme before = open.programme();
        auto& box = open.named<QComboBox>(QStringLiteral("Country"));
        const QPointF middle(box.rect().center());
        QWheelEvent down(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(&box, &down);
        QTest::qWait(10);
        QCOMPARE(open.programme(), before);
    }
    void whatCannotBeZeroIsNot() {
        OpenProgramme open;
        auto& field = open.named<ui::NumberField>(QStringLiteral("for each full"));
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("0"));
        QVERIFY(field.isUnreadable());
        QCOMPARE(open.programme().baseEarn.every, 100);
    }
    void aCountryBringsItsLawsAndUndoTakesThemAway() {
        OpenProgramme open;
        auto& country = open.named<QComboBox>(QStringLiteral("Country"));
        country.setFocus();
        country.setCurrentIndex(4);
        QTRY_COMPARE(open.programme().country, "CA");
        QCOMPARE(open.programme().cashStep.step, 5);
        QVERIFY(open.programme().forbiddenWords.empty());
        open.live.document->undo();
        QCOMPARE(open.programme().country, "FR");
        QCOMPARE(open.programme().forbiddenWords.size(), std::size_t{1});
    }
    void aCeilingIsAddedNamedAndRemoved() {
        OpenProgramme open;
        const std::size_t before = open.programme().ceilings.size();
        open.button(QStringLiteral("Add a ceiling")).setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(open.programme().ceilings.size(), before + 1);
        QCOMPARE(open.programme().ceilings.back().rate, 340'000);
        auto& category = open.named<ui::TextField>(QStringLiteral("Category"));
        category.setFocus();
        QTest::keyClicks(&category, QStringLiteral("Vins"));
        press(Qt::Key_Return);
        QTRY_COMPARE(open.programme().ceilings.front().of.in.categories, (std::vector<std::string>{"Vins"}));
        open.live.document->undo();
        open.live.document->undo();
        QCOMPARE(open.programme().ceilings.size(), before);
    }
    void aDeletedListRowIsGone() {
        OpenProgramme open;
        const std::size_t before = open.programme().accounts.size();
        QVERIFY(before > 0);
        auto buttons = open.page.findChildren<ui::IconButton*>();
        buttons.back()->click();
        QTRY_COMPARE(open.programme().accounts.size(), before - 1);
    }
    void escapeCloses() {
        OpenProgramme open;
        QSignalSpy closed(&open.page, &ui::ProgrammePage::closed);
        press(Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }
    void looks_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        for (const bool dark : {false, true})
            for (const QString language : {"en", "fr"})
                QTest::newRow(qPrintable((dark ? "dark-" : "light-") + language)) << dark << language;
    }
    void looks() {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        OpenProgramme open(language, dark);
        keepShot(open.page, QStringLiteral("programme-") + QString::fromLatin1(QTest::currentDataTag()));
    }
    void cleanup() { ui::Look::instance().apply(false); }
};

} // namespace offerwright::tests

using offerwright::tests::ProgrammeTest;
OFFERWRIGHT_TEST(ProgrammeTest)
#include "programme_test.moc"
