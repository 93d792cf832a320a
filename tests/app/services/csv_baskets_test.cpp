// Baskets as rows: what they say, and every way in which they say it wrongly.
#include "app/services/basket_source.h"
#include "tests/support/packed.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>
#include <QTest>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::app;
using namespace offerwright::tests;

namespace {

std::shared_ptr<const Programme> programme() {
    Programme made{.currency = "EUR"};
    made.stores.push_back({.id = "paris", .zone = {"Europe/Paris", {{{0}, 3600}}}});
    return std::make_shared<const Programme>(std::move(made));
}

/// Each basket of the text: its line, and itself as a document or its fault.
QStringList readAll(const QByteArray& text) {
    const QTemporaryDir folder;
    const auto source = openBaskets(written(folder.filePath("rows"), text), programme());
    if (!source) return {source.error().code + ' ' + source.error().arguments.mid(1).join(' ')};
    const auto reader = (*source)->reader();
    QStringList told;
    for (BasketChunk chunk; (*source)->next(chunk).value_or(false);) {
        if (!reader->open(chunk)) return {};
        for (ReadBasket basket; reader->next(basket).value_or(false);) {
            QString said = QString::fromStdString(basket.id + " " + basket.fault.code + " " + basket.fault.pointer);
            for (const std::string& argument : basket.fault.arguments) said += ' ' + QString::fromStdString(argument);
            if (basket.sale) said = QString::fromStdString(printBasketLine(toBasket(*basket.sale)));
            if (basket.sale) said.replace("\": ", "\":").replace(", ", ",");
            told << QString::number(basket.number) + ": " + said;
        }
    }
    return told;
}

} // namespace

class CsvBasketFiles : public QObject {
    Q_OBJECT

private slots:
    void rowsOfOneIdAreOneBasket();
    void everyColumnSaysWhatADocumentSays();
    void pricesAreInUnitsOfTheCurrency();
    void aFaultRefusesItsBasketAlone_data();
    void aFaultRefusesItsBasketAlone();
    void columnsThatAreMissingUnknownOrDoubleAreFailures_data();
    void columnsThatAreMissingUnknownOrDoubleAreFailures();
    void aBasketThatNeverEndsIsAFailure();
};

void CsvBasketFiles::rowsOfOneIdAreOneBasket() {
    const QString x = R"({"sku":"X","qty":%1,"unit_price_minor":150})";
    const QString y = R"({"sku":"Y","qty":2,"unit_price_minor":200})";
    const QString z = R"({"sku":"Z","qty":1,"unit_price_minor":300})";
    const QString told = R"(%1: {"id":"%2","lines":[%3]})";
    QCOMPARE(
        readAll("basket,sku,quantity,unit_price\na,X,1,1.50\n\na,Y,2,2\nb,X,-1,1.5\na,Z,1,3"),
        QStringList({told.arg("2", "a", x.arg(1) + ',' + y), told.arg("5", "b", x.arg(-1)), told.arg("6", "a", z)}));
}

void CsvBasketFiles::everyColumnSaysWhatADocumentSays() {
    QCOMPARE(
        readAll(
            "Panier\tTIME\tmagasin\tchannel\tcustomer\tcurrency\ttill\ttillType\tcoupons\tsku\tQuantit\xC3\xA9\tunit\t"
            "unit_price_minor\tregular_price_minor\tfloor_price_minor\tpromotable\tname\tbrand\tsupplier\tcategory\t"
            "tags\tx remark\n"
            "a\t2026-11-21T10:15:00\tparis\tweb\tc1\tGBP\tt1\tself\tNOEL | 5-OFF\tX\t0.534\tkg\t159\t199\t99\tfalse\t"
            "\"Comt\xC3\xA9 \"\"vieux\"\"\"\tMirabelle\tS1\tDairy/Cheese\torganic|local\tany\n"),
        QStringList(R"(2: {"id":"a","time":"2026-11-21T09:15:00Z","store":"paris","channel":"web","customer":"c1",)"
                    R"("currency":"GBP","coupons":["NOEL","5-OFF"],"till":"t1","tillType":"self","lines":[{"sku":"X",)"
                    R"("name":"Comté \"vieux\"","category":["Dairy","Cheese"],"qty":"0.534","unit":"kg",)"
                    R"("unit_price_minor":159,"regular_price_minor":199,"floor_price_minor":99,"promotable":false,)"
                    R"("brand":"Mirabelle","supplier":"S1","tags":["organic","local"]}]})"));
}

void CsvBasketFiles::pricesAreInUnitsOfTheCurrency() {
    const QStringList told =
        readAll("basket,currency,sku,quantity,unit_price\na,JPY,X,1,150\nb,KWD,X,1,1.5\nc,,X,1,1.5\n");
    QVERIFY(told[0].contains(R"("unit_price_minor":150})"));
    QVERIFY(told[1].contains(R"("unit_price_minor":1500})"));
    QVERIFY(told[2].contains(R"("unit_price_minor":150})"));
}

void CsvBasketFiles::aFaultRefusesItsBasketAlone_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("fault");
    const auto add = [](const char* name, const char* row, const char* fault) {
        QTest::newRow(name) << QByteArray(row) << QString(fault);
    };
    add("no id", ",,,,X,1,1,,", "3:  basketRow.noBasket basket");
    add("no product", "b,,,,,1,1,,", "3: b basketRow.noProduct sku");
    add("no quantity", "b,,,,X,,1,,", "3: b basketRow.badValue quantity  quantity 0.534");
    add("comma for a point", "b,,,,X,\"0,5\",1,,", "3: b basketRow.badValue quantity 0,5 quantity 0.534");
    add("large quantity", "b,,,,X,1000001,1,,", "3: b basketRow.badValue quantity 1000001 quantity 0.534");
    add("no price", "b,,,,X,1,,,", "3: b basket.noPrice unit_price");
    add("price below zero", "b,,,,X,1,-1,,", "3: b basket.negativePrice unit_price -1");
    add("half a cent", "b,,,,X,1,0.125,,", "3: b basketRow.badValue unit_price 0.125 unit_price 1.59");
    add("no instant", "b,21/11/2026,,,X,1,1,,", "3: b basketRow.badValue time 21/11/2026 time 2026-11-21T10:15:00");
    add("unknown channel", "b,,Web,,X,1,1,,",
        "3: b basketRow.badValue channel Web channel inStore, web, app, clickAndCollect");
    add("unknown currency", "b,,,EURO,X,1,1,,", "3: b basketRow.badValue currency EURO currency EUR");
    add("unknown unit", "b,,,,X,1,1,pound,", "3: b basketRow.badValue unit pound unit piece, kg, l, m");
    add("no category between", "b,,,,X,1,1,,Dairy//Goat",
        "3: b basketRow.badValue category Dairy//Goat category Dairy/Cheese");
    add("no UTF-8", "b,,,,\xE9,1,1,,", "3: b basketRow.notUtf8 basket");
    add("text after a quote", "b,,,,\"X\"Y,1,1,,", "3: b csv.quote basket XY");
    add("in its second row", "b,,,,X,1,1,,\nb,,,,X,one,1,,", "4: b basketRow.badValue quantity one quantity 0.534");
    add("first of two", "b,,,,X,one,two,,\nb,,,,,1,1,,", "3: b basketRow.badValue quantity one quantity 0.534");
    add("two currencies", "b,,,EUR,X,1,1,,\nb,,,GBP,X,1,1,,", "4: b basketRow.contradiction currency currency GBP EUR");
    add("said too late", "b,,,,X,1,1,,\nb,,web,,X,1,1,,", "4: b basketRow.contradiction channel channel web ");
}

void CsvBasketFiles::aFaultRefusesItsBasketAlone() {
    QFETCH(QByteArray, row);
    QFETCH(QString, fault);
    const QStringList told = readAll("basket,time,channel,currency,sku,quantity,unit_price,unit,category\n"
                                     "before,,,,X,1,1,,\n" +
                                     row + "\nafter,,,,X,1,1,,\n");
    QCOMPARE(told.size(), 3);
    QVERIFY(told[0].contains("before") && told[0].contains("lines"));
    QCOMPARE(told[1], fault);
    QVERIFY(told[2].contains("after") && told[2].contains("lines"));
}

void CsvBasketFiles::columnsThatAreMissingUnknownOrDoubleAreFailures_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("failure");
    const auto add = [](const char* header, const char* failure) {
        QTest::newRow(header) << QByteArray(header) << QString(failure);
    };
    add("sku,quantity,unit_price", "baskets.noColumn basket");
    add("basket;quantity;unit_price", "baskets.noColumn sku");
    add("basket\tsku\tunit_price", "baskets.noColumn quantity");
    add("basket,sku,quantity", "baskets.noColumn unit_price");
    add("basket,sku,quantity,unit_price,Custmer", "baskets.otherColumn Custmer");
    add("basket,sku,quantity,unit_price,qty", "baskets.doubleColumn qty");
    add("basket,sku,quantity,unit_price,unit_price_minor", "baskets.doubleColumn unit_price_minor");
}

void CsvBasketFiles::columnsThatAreMissingUnknownOrDoubleAreFailures() {
    QFETCH(QByteArray, header);
    QFETCH(QString, failure);
    QCOMPARE(readAll(header + "\na,b,c,d\n"), QStringList(failure));
}

/// Many rows that say the same id: a wrong column rather than a basket, and more than memory should hold.
void CsvBasketFiles::aBasketThatNeverEndsIsAFailure() {
    const QTemporaryDir folder;
    const QByteArray rows = "basket,sku,quantity,unit_price\n" + QByteArray("a,X,1,1\n").repeated(1'000'000);
    const auto source = openBaskets(written(folder.filePath("rows"), rows), programme());
    BasketChunk chunk;
    const auto isThere = (*source)->next(chunk);
    QVERIFY(!isThere);
    QCOMPARE(isThere.error().code, "baskets.tooLong");
    QCOMPARE(isThere.error().arguments[1], "2");
}

OFFERWRIGHT_TEST(CsvBasketFiles)
#include "csv_baskets_test.moc"
