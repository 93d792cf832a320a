#include "tests/support/test_main.h"
#include "ui/common/fields.h"
#include "ui/common/theme.h"
#include <QFile>

namespace offerwright::tests {
namespace {

using ui::NumberField;

Unit unitOf(const QString& name) {
    if (name == u"money") return Unit::Money;
    if (name == u"percent") return Unit::Percent;
    if (name == u"quantity") return Unit::Quantity;
    if (name == u"factor") return Unit::Factor;
    return name == u"points" ? Unit::Points : Unit::Count;
}

/// Spaces of any width compare equal: the files are written with plain ones.
QString plainSpaces(QString text) {
    for (QChar& letter : text)
        if (letter.isSpace()) letter = u' ';
    return text;
}

/// A field with the keyboard, in a window with another place to go to.
struct Field {
    QWidget window;
    NumberField field{&window};
    QLineEdit elsewhere{&window};
    QLineEdit* line = field.findChild<QLineEdit*>();

    explicit Field(Unit unit = Unit::Money, const QString& currency = QStringLiteral("EUR"),
                   const QString& language = QStringLiteral("en")) {
        field.setUnit(unit, currency, app::Language::of(language));
        window.show();
        window.activateWindow();
        field.setFocus();
        if (!QTest::qWaitFor([this] { return field.hasFocus(); })) qFatal("the field did not get the focus");
        field.selectAll();
    }
    void type(const QString& text) {
        line->selectAll();
        line->insert(text);
        emit line->textEdited(line->text());
    }
    void leave() { elsewhere.setFocus(); }
};

} // namespace

class NumberFields : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ui::Look::instance().apply(false); }
    void typedNumbersAreReadInTheLanguageAndShownAsItWritesThem_data();
    void typedNumbersAreReadInTheLanguageAndShownAsItWritesThem();
    void lettersAreRefused();
    void arrowsStepAndShiftStepsTen();
    void theWheelWorksOnlyWithTheFocus();
    void outsideTheRangeNothingIsTold();
    void whatCannotBeReadGoesBackToTheLastValue();
    void aMinusStandsBeforeTheCurrency();
    void changingTheLanguageShowsTheSameValue();
};

void NumberFields::typedNumbersAreReadInTheLanguageAndShownAsItWritesThem_data() {
    QTest::addColumn<QStringList>("fields");
    QFile file(QStringLiteral(TESTS_DIR "/ui/common/number_field.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    for (const QString& row : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++line;
        const QStringList fields = row.split(u'\t');
        if (row.startsWith(u'#') || fields.size() < 5) continue;
        QTest::addRow("line %d: %s", line, qPrintable(fields.at(3))) << fields;
    }
}

void NumberFields::typedNumbersAreReadInTheLanguageAndShownAsItWritesThem() {
    QFETCH(const QStringList, fields);
    Field made(unitOf(fields.at(1)), fields.at(2), fields.at(0));
    const QSignalSpy edited(&made.field, &NumberField::valueEdited);
    made.type(fields.at(3));
    const bool isNumber = fields.at(4) != u"-";
    if (!isNumber) {
        QVERIFY(edited.isEmpty() || made.line->text() != fields.at(3));
        return;
    }
    QCOMPARE(made.field.value().value_or(-1), fields.at(4).toLongLong());
    made.leave();
    const QString expected = fields.value(5) == u"=" ? fields.at(3) : fields.value(5);
    QCOMPARE(plainSpaces(made.line->text()), plainSpaces(expected));
}

void NumberFields::lettersAreRefused() {
    Field made;
    QTest::keyClicks(made.line, QStringLiteral("1a2b"));
    QCOMPARE(made.line->text(), QStringLiteral("12"));
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(1200));
}

void NumberFields::arrowsStepAndShiftStepsTen() {
    Field made;
    made.field.setValue(1000);
    QTest::keyClick(&made.field, Qt::Key_Up);
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(1050));
    QTest::keyClick(&made.field, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(550));
    QTest::keyClick(&made.field, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&made.field, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(0));
}

void NumberFields::theWheelWorksOnlyWithTheFocus() {
    Field made;
    made.field.setValue(1000);
    const auto roll = [&] {
        QWheelEvent event(QPointF(5, 5), made.field.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&made.field, &event);
    };
    made.leave();
    roll();
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(1000));
    made.field.setFocus();
    roll();
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(1050));
}

void NumberFields::outsideTheRangeNothingIsTold() {
    Field made;
    made.field.setRange(100, 5000);
    made.field.setValue(1000);
    const QSignalSpy edited(&made.field, &NumberField::valueEdited);
    made.line->selectAll();
    QTest::keyClicks(made.line, QStringLiteral("70"));
    QCOMPARE(edited.size(), 1); // the 7 alone was within the range
    QVERIFY(made.field.isUnreadable());
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(700));
}

void NumberFields::whatCannotBeReadGoesBackToTheLastValue() {
    Field made;
    made.field.setValue(1000);
    made.field.setFocus();
    made.line->selectAll();
    QTest::keyClicks(made.line, QStringLiteral("."));
    QVERIFY(made.field.isUnreadable());
    made.leave();
    QVERIFY(!made.field.isUnreadable());
    QCOMPARE(made.line->text(), QStringLiteral("€10.00"));
}

void NumberFields::aMinusStandsBeforeTheCurrency() {
    Field made;
    made.field.setRange(-10'000, 10'000);
    made.field.setValue(-6000);
    QCOMPARE(made.line->text(), QStringLiteral("−€60.00"));
    made.type(QStringLiteral("−€7.50"));
    QCOMPARE(made.field.value(), std::optional<std::int64_t>(-750));
}

void NumberFields::changingTheLanguageShowsTheSameValue() {
    Field made;
    made.field.setValue(123456);
    QCOMPARE(made.line->text(), QStringLiteral("€1,234.56"));
    made.field.setUnit(Unit::Money, QStringLiteral("EUR"), app::Language::french());
    QCOMPARE(plainSpaces(made.line->text()), QStringLiteral("1 234,56 €"));
}

OFFERWRIGHT_TEST(NumberFields)

} // namespace offerwright::tests

#include "number_field_test.moc"
