#include "tests/support/test_main.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/flow_layout.h"
#include "ui/common/popup_frame.h"
#include "ui/common/stepper.h"
#include "ui/common/style_parts.h"
#include "ui/common/theme.h"
#include "ui/common/undo_filter.h"
#include <QPointer>

namespace offerwright::tests {
namespace {

using namespace ui;

void activate(QWidget& window) {
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("the window did not become active");
}

Choice choiceNamed(const QString& name, const QString& note = {}, const QString& heading = {}) {
    return Choice{name, name, note, {}, {}, heading, false};
}

} // namespace

class Keyboard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Look::instance().apply(false); }
    void aChipOpensByClickEnterF2AndSpace();
    void aChipOfTwoHundredPercentGrowsWithItsText();
    void arrowsMoveTheSegmentsAndStopAtTheEnds();
    void spaceTurnsASwitch();
    void aListIsSearchedAndChosenWithoutLeavingTheField();
    void headingsAreNeverChosen();
    void ctrlEnterChoosesAndStays();
    void enterTakesAndEscapeCancels_data();
    void enterTakesAndEscapeCancels();
    void aPopupStaysInsideTheScreenBesideItsOpener_data();
    void aPopupStaysInsideTheScreenBesideItsOpener();
    void aStepperStepsByKeysAndHalves();
    void aTypedNumberIsTakenWithEnterAndLeftWithEscape();
    void aListIsPlacedForTheMouseToo();
    void theScrollHandleStaysInItsTrack();
    void wordsWrapByWholeItems();
    void hiddenItemsTakeNoPlace();
    void undoGoesToTheDocumentFromAnUntouchedField();
};

void Keyboard::aChipOpensByClickEnterF2AndSpace() {
    ChipButton chip(QStringLiteral("Dairy"));
    activate(chip);
    chip.setFocus();
    const QSignalSpy opened(&chip, &ChipButton::opened);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2, Qt::Key_Space}) {
        const auto before = opened.size();
        QTest::keyClick(&chip, key);
        QCOMPARE(opened.size(), before + 1);
    }
    QTest::keyClick(&chip, Qt::Key_A);
    QCOMPARE(opened.size(), 5);
}

void Keyboard::aChipOfTwoHundredPercentGrowsWithItsText() {
    ChipButton chip(QStringLiteral("Dairy"));
    chip.setIconName(QStringLiteral("milk"));
    const QSize plain = chip.sizeHint();
    QCOMPARE(plain.height(), 24);
    Look::instance().setScale(200);
    QVERIFY(chip.sizeHint().width() >= plain.width() * 19 / 10);
    QCOMPARE(chip.sizeHint().height(), 48);
    Look::instance().setScale(100);
}

void Keyboard::arrowsMoveTheSegmentsAndStopAtTheEnds() {
    SegmentedControl control;
    control.setSegments({QStringLiteral("Cards"), QStringLiteral("Source"), QStringLiteral("Words")});
    activate(control);
    control.setFocus();
    const QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_End);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 2);
    QCOMPARE(chosen.size(), 2);
    QTest::keyClick(&control, Qt::Key_Home);
    QCOMPARE(control.current(), 0);
    control.setCurrent(1);
    QCOMPARE(chosen.size(), 3); // setCurrent tells nobody
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 10, 10));
    QCOMPARE(control.current(), 2);
}

void Keyboard::spaceTurnsASwitch() {
    Switch personal(QStringLiteral("Personalised"));
    activate(personal);
    personal.setFocus();
    QTest::keyClick(&personal, Qt::Key_Space);
    QVERIFY(personal.isChecked());
    QCOMPARE(personal.accessibleName(), QStringLiteral("Personalised"));
}

void Keyboard::aListIsSearchedAndChosenWithoutLeavingTheField() {
    ChoiceList list(QStringLiteral("Find a condition"));
    list.setChoices({choiceNamed(QStringLiteral("Crème")), choiceNamed(QStringLiteral("Part du panier")),
                     choiceNamed(QStringLiteral("Total"), QStringLiteral("Le panier atteint"))});
    activate(list);
    list.setFocus();
    const QSignalSpy chosen(&list, &ChoiceList::chosen);
    QTest::keyClicks(list.field(), QStringLiteral("PANIER"));
    QCOMPARE(list.view()->model()->rowCount(), 2);
    QTest::keyClick(list.field(), Qt::Key_Down);
    QTest::keyClick(list.field(), Qt::Key_Down); // already the last
    QTest::keyClick(list.field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("Total"));
    QVERIFY(list.field()->hasFocus());
    list.field()->setText(QStringLiteral("creme"));
    QTest::keyClick(list.field(), Qt::Key_Return);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("Crème"));
    list.field()->setText(QStringLiteral("nothing of the sort"));
    QTest::keyClick(list.field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
}

void Keyboard::headingsAreNeverChosen() {
    ChoiceList list(QStringLiteral("Find"));
    list.setChoices({choiceNamed({}, {}, QStringLiteral("People")), choiceNamed(QStringLiteral("Camille")),
                     choiceNamed({}, {}, QStringLiteral("Places")), choiceNamed(QStringLiteral("Lyon"))});
    const QSignalSpy chosen(&list, &ChoiceList::chosen);
    QTest::keyClick(list.field(), Qt::Key_Up);
    QTest::keyClick(list.field(), Qt::Key_Return);
    QTest::keyClick(list.field(), Qt::Key_Down);
    QTest::keyClick(list.field(), Qt::Key_Return);
    QCOMPARE(chosen.at(0).first().toString(), QStringLiteral("Camille"));
    QCOMPARE(chosen.at(1).first().toString(), QStringLiteral("Lyon"));
}

void Keyboard::ctrlEnterChoosesAndStays() {
    ChoiceList list(QStringLiteral("Find"));
    list.setChoices({choiceNamed(QStringLiteral("Camille"))});
    const QSignalSpy chosen(&list, &ChoiceList::chosen);
    QTest::keyClick(list.field(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(list.field(), Qt::Key_Return);
    QCOMPARE(chosen.at(0).at(1).toBool(), true);
    QCOMPARE(chosen.at(1).at(1).toBool(), false);
}

void Keyboard::enterTakesAndEscapeCancels_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("takes");
    QTest::newRow("Enter") << Qt::Key_Return << true;
    QTest::newRow("Escape") << Qt::Key_Escape << false;
}

void Keyboard::enterTakesAndEscapeCancels() {
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, takes);
    QWidget window;
    ChipButton chip(QStringLiteral("€30.00"), &window);
    activate(window);
    chip.setFocus();
    QPointer popup(new PopupFrame(&chip));
    auto* field = new NumberField;
    popup->setContent(field);
    const QSignalSpy taken(popup, &PopupFrame::taken);
    const QSignalSpy cancelled(popup, &PopupFrame::cancelled);
    popup->showUnder();
    QVERIFY(chip.isOpen());
    QVERIFY(field->hasFocus() || popup->focusWidget() == field);
    QTest::keyClick(field, key);
    QCOMPARE(taken.size(), takes ? 1 : 0);
    QCOMPARE(cancelled.size(), takes ? 0 : 1);
    QVERIFY(!chip.isOpen());
    QTRY_VERIFY(popup.isNull());
    QTRY_VERIFY(chip.hasFocus());
}

void Keyboard::aPopupStaysInsideTheScreenBesideItsOpener_data() {
    QTest::addColumn<QPoint>("opener");
    QTest::newRow("top left") << QPoint(0, 0);
    QTest::newRow("middle") << QPoint(400, 300);
    QTest::newRow("right") << QPoint(740, 300);
    QTest::newRow("bottom") << QPoint(400, 570);
    QTest::newRow("bottom right") << QPoint(740, 570);
}

void Keyboard::aPopupStaysInsideTheScreenBesideItsOpener() {
    QFETCH(const QPoint, opener);
    const QRect screen(0, 0, 800, 600);
    const QRect chip(opener, QSize(60, 24));
    const QRect frame = placedFrame(QSize(300, 200), chip, screen);
    QVERIFY(screen.contains(frame));
    QVERIFY(!frame.intersects(chip));
    QCOMPARE(placedFrame(QSize(300, 900), chip, screen).top(), 0); // too high for the screen: its head shows
}

void Keyboard::aStepperStepsByKeysAndHalves() {
    Stepper stepper(QStringLiteral("Pieces"));
    stepper.setRange(0, 30);
    stepper.setValue(4);
    activate(stepper);
    stepper.setFocus();
    const QSignalSpy edited(&stepper, &Stepper::valueEdited);
    QTest::keyClick(&stepper, Qt::Key_Plus);
    QTest::keyClick(&stepper, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(stepper.value(), 15);
    QTest::keyClick(&stepper, Qt::Key_Minus);
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(5, 13));
    QCOMPARE(stepper.value(), 13);
    QTest::mouseClick(&stepper, Qt::LeftButton, {},
                      QPoint(stepper.width() - 5, 2)); // the hit area is higher than drawn
    QCOMPARE(stepper.value(), 14);
    QTest::keyClick(&stepper, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stepper, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(stepper.value(), 0);
    QCOMPARE(edited.size(), 7);
    QTest::keyClick(&stepper, Qt::Key_Minus);
    QCOMPARE(edited.size(), 7); // nothing changed, so nothing is told
}

void Keyboard::aTypedNumberIsTakenWithEnterAndLeftWithEscape() {
    Stepper stepper(QStringLiteral("Weight"));
    stepper.setShape(3, 10, QLocale(QLocale::French));
    stepper.setValue(534);
    activate(stepper);
    stepper.setFocus();
    QTest::keyClick(&stepper, Qt::Key_1);
    auto* editor = stepper.findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral(",25"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(stepper.value(), 1250);
    QTRY_VERIFY(stepper.hasFocus());
    QTRY_VERIFY(!stepper.findChild<QLineEdit*>());
    QTest::keyClick(&stepper, Qt::Key_F2);
    editor = stepper.findChild<QLineEdit*>();
    QCOMPARE(editor->text(), QStringLiteral("1,25"));
    QTest::keyClicks(editor, QStringLiteral("9"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(stepper.value(), 1250);
}

void Keyboard::aListIsPlacedForTheMouseToo() {
    ChoiceList list(QStringLiteral("Find"));
    list.setChoices({choiceNamed(QStringLiteral("Camille")), choiceNamed(QStringLiteral("Noah"))});
    list.setRowsShown(2);
    list.resize(300, 150);
    activate(list);
    const QSignalSpy chosen(&list, &ChoiceList::chosen);
    const QRect row = list.view()->visualRect(list.view()->model()->index(1, 0));
    QCOMPARE(row.height(), 44);
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("Noah"));
}

void Keyboard::theScrollHandleStaysInItsTrack() {
    QStyleOptionSlider bar;
    bar.orientation = Qt::Vertical;
    bar.rect = QRect(0, 0, 10, 200);
    bar.minimum = 0;
    bar.maximum = 100'000;
    bar.pageStep = 100;
    bar.sliderPosition = 0;
    QCOMPARE(scrollHandle(bar, 32), QRect(0, 0, 10, 32)); // however long the list
    bar.sliderPosition = bar.maximum;
    QCOMPARE(scrollHandle(bar, 32), QRect(0, 168, 10, 32));
    bar.maximum = 100;
    bar.sliderPosition = 50;
    QCOMPARE(scrollHandle(bar, 32), QRect(0, 50, 10, 100));
    bar.maximum = 0;
    QCOMPARE(scrollHandle(bar, 32), bar.rect);
}

void Keyboard::wordsWrapByWholeItems() {
    QWidget sentence;
    auto* flow = new FlowLayout(&sentence, 6, 6);
    std::vector<QWidget*> words;
    for (int i = 0; i < 3; ++i) {
        words.push_back(new QWidget(&sentence));
        words.back()->setFixedSize(100, i == 1 ? 24 : 18);
        flow->addWidget(words.back());
    }
    QCOMPARE(flow->heightForWidth(312), 24);
    QCOMPARE(flow->heightForWidth(311), 24 + 6 + 18);
    QCOMPARE(flow->heightForWidth(50), 18 + 6 + 24 + 6 + 18);
    flow->setGeometry(QRect(0, 0, 311, 100));
    QCOMPARE(words[0]->geometry(), QRect(0, 3, 100, 18)); // in the middle of its line
    QCOMPARE(words[1]->geometry(), QRect(106, 0, 100, 24));
    QCOMPARE(words[2]->geometry(), QRect(0, 30, 100, 18));
}

void Keyboard::hiddenItemsTakeNoPlace() {
    QWidget sentence;
    auto* flow = new FlowLayout(&sentence, 6, 6);
    std::vector<QWidget*> words;
    for (int i = 0; i < 3; ++i) {
        words.push_back(new QWidget(&sentence));
        words.back()->setFixedSize(100, 18);
        flow->addWidget(words.back());
    }
    words[1]->hide();
    QCOMPARE(flow->heightForWidth(206), 18);
    flow->setGeometry(QRect(0, 0, 206, 18));
    QCOMPARE(words[2]->geometry().left(), 106);
    words[2]->hide();
    QCOMPARE(flow->heightForWidth(206), 18);
}

void Keyboard::undoGoesToTheDocumentFromAnUntouchedField() {
    int undone = 0;
    int redone = 0;
    UndoFilter filter([&] { ++undone; }, [&] { ++redone; });
    qApp->installEventFilter(&filter);
    QWidget window;
    auto* box = new QVBoxLayout(&window);
    TextField text;
    NumberField number;
    box->addWidget(&text);
    box->addWidget(&number);
    activate(window);
    for (QWidget* field : {static_cast<QWidget*>(&text), static_cast<QWidget*>(&number)}) {
        const int before = undone;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, before + 1);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("12"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, before + 1); // what was typed is the field's own
    }
    QCOMPARE(redone, 4);
    QVERIFY(text.text() != QStringLiteral("12"));
}

OFFERWRIGHT_TEST(Keyboard)

} // namespace offerwright::tests

#include "keyboard_test.moc"
