#include "app/words/language.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::app;

class Languages : public QObject {
    Q_OBJECT

private slots:
    void moneyStandsAsTheReaderWritesIt_data();
    void moneyStandsAsTheReaderWritesIt();
    void wholeAmountsLoseTheirZerosInRunningText();
    void quantitiesPercentsAndFactorsShowNoMoreDecimalsThanTheyHave();
    void theSmallestAmountIsWrittenExactly();
    void frenchDatesCountTheFirst();
    void listsEndWithAndOrOr();
    void ordinalsFollowTheLanguage();
    void aPlaceMayMoveOrStayAway();
    void anUnknownCodeSpeaksEnglish();
};

void Languages::moneyStandsAsTheReaderWritesIt_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro before") << "en" << qint64(6000) << "EUR"
                                 << "€60.00";
    QTest::newRow("euro after") << "fr" << qint64(6000) << "EUR" << QString("60,00\u00A0€");
    QTest::newRow("minus is a minus") << "en" << qint64(-300) << "EUR" << QString("\u2212€3.00");
    QTest::newRow("French minus") << "fr" << qint64(-300) << "EUR" << QString("\u22123,00\u00A0€");
    QTest::newRow("thousands") << "en" << qint64(123456789) << "GBP"
                               << "£1,234,567.89";
    QTest::newRow("French thousands") << "fr" << qint64(123456789) << "EUR" << QString("1\u202F234\u202F567,89\u00A0€");
    QTest::newRow("no decimals") << "en" << qint64(1300) << "JPY"
                                 << "¥1,300";
    QTest::newRow("three decimals") << "fr" << qint64(1005) << "KWD" << QString("1,005\u00A0KWD");
    QTest::newRow("code before") << "en" << qint64(1005) << "KWD" << QString("KWD\u00A01.005");
    QTest::newRow("under one") << "en" << qint64(5) << "EUR"
                               << "€0.05";
}

void Languages::moneyStandsAsTheReaderWritesIt() {
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QTEST(Language::of(code).money({minor}, currency), "text");
}

void Languages::wholeAmountsLoseTheirZerosInRunningText() {
    QCOMPARE(Language::english().shortMoney({6000}, "EUR"), "€60");
    QCOMPARE(Language::english().shortMoney({5990}, "EUR"), "€59.90");
    QCOMPARE(Language::french().shortMoney({3000}, "EUR"), QString("30\u00A0€"));
    QCOMPARE(Language::english().shortMoney({1300}, "JPY"), "¥1,300");
}

void Languages::quantitiesPercentsAndFactorsShowNoMoreDecimalsThanTheyHave() {
    QCOMPARE(Language::french().quantity({534}), "0,534");
    QCOMPARE(Language::english().quantity({3000}), "3");
    QCOMPARE(Language::english().percent(200'000), QString("20\u00A0%"));
    QCOMPARE(Language::french().percent(175'000), QString("17,5\u00A0%"));
    QCOMPARE(Language::english().factor(3'000'000), "×3");
    QCOMPARE(Language::french().factor(1'500'000), "×1,5");
}

void Languages::theSmallestAmountIsWrittenExactly() {
    QCOMPARE(Language::english().amount({std::numeric_limits<std::int64_t>::min()}, "EUR"),
             QString("\u221292,233,720,368,547,758.08"));
}

void Languages::frenchDatesCountTheFirst() {
    const LocalDate first = *makeDate(2026, 11, 1);
    QCOMPARE(Language::french().longDate(first), "1er novembre 2026");
    QCOMPARE(Language::english().longDate(first), "1 November 2026");
    QCOMPARE(Language::french().date(*makeDate(2026, 11, 21)), "21 nov. 2026");
    QCOMPARE(Language::english().shortDate(*makeDate(2026, 11, 21)), "21 Nov");
    QCOMPARE(Language::french().weekday(Weekday::Saturday), "samedi");
}

void Languages::listsEndWithAndOrOr() {
    QCOMPARE(Language::english().list({"A", "B", "C"}), "A, B and C");
    QCOMPARE(Language::english().either({"A", "B"}), "A or B");
    QCOMPARE(Language::english().list({"A"}), "A");
    QCOMPARE(Language::english().list({}), "");
}

void Languages::ordinalsFollowTheLanguage() {
    const Language& english = Language::english();
    QCOMPARE(english.ordinal(2) + english.ordinal(3) + english.ordinal(11) + english.ordinal(21), "2nd3rd11th21st");
    QCOMPARE(Language::french().ordinal(2), "2e");
}

void Languages::aPlaceMayMoveOrStayAway() {
    QCOMPARE(Language::filled("%2 %1", {"a", "b"}), "b a");
    QCOMPARE(Language::filled("%2", {"a", "b"}), "b");
    QCOMPARE(Language::filled("100 % %1 %", {"%2", "b"}), "100 % %2 %");
}

void Languages::anUnknownCodeSpeaksEnglish() { QCOMPARE(Language("xx").code(), "en"); }

OFFERWRIGHT_TEST(Languages)
#include "language_test.moc"
