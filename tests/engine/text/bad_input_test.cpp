// Bad input is refused with the fault's name, place and, where there is one, the mend. The cases are in bad_input.json.
#include "tests/support/test_main.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <offerwright/text/documents.h>

using namespace offerwright;

namespace {

constexpr qint64 kSlowMs = 10000; // quadratic work would take minutes

std::string bytesOf(const QJsonValue& part) {
    const QJsonObject object = part.toObject();
    if (object.contains(QStringLiteral("hex")))
        return QByteArray::fromHex(object[QStringLiteral("hex")].toString().toUtf8()).toStdString();
    if (object.contains(QStringLiteral("repeat")))
        return object[QStringLiteral("repeat")]
            .toString()
            .repeated(object[QStringLiteral("times")].toInt())
            .toStdString();
    return part.toString().toStdString();
}

std::string textOf(const QJsonValue& value) {
    if (!value.isArray()) return value.toString().toStdString();
    std::string text;
    for (const QJsonValue& part : value.toArray()) text += bytesOf(part);
    return text;
}

Diagnostics read(const QString& document, const std::string& text) {
    if (document == QStringLiteral("basket")) return parseBasket(text, Programme{}).diagnostics;
    if (document == QStringLiteral("customer")) return parseCustomer(text).diagnostics;
    if (document == QStringLiteral("programme")) return parseProgramme(text).diagnostics;
    return parsePromotion(text).diagnostics;
}

std::string mended(std::string text, const Fix& fix) {
    return text.replace(fix.span.offset, fix.span.length, fix.text);
}

const Diagnostic* find(const Diagnostics& diagnostics, const std::string& code) {
    const auto found = std::ranges::find(diagnostics, code, &Diagnostic::code);
    return found == diagnostics.end() ? nullptr : &*found;
}

void compareAddress(const Address& found, const QJsonArray& expected) {
    if (expected.isEmpty()) return;
    QCOMPARE(QString::fromStdString(found.promotion), expected[0].toString());
    QCOMPARE(QString::fromStdString(found.node), expected[1].toString());
    QCOMPARE(QString::fromStdString(found.field), expected[2].toString());
}

} // namespace

class BadInput : public QObject {
    Q_OBJECT
private slots:
    void isRefusedWithItsNamePlaceAndMend_data();
    void isRefusedWithItsNamePlaceAndMend();
    void everyFaultIsToldAtOnceInTheOrderOfTheText();
    void faultsBeyondTheLimitAreCountedOut();
    void manyMembersAndManyFaultsTakeNoLongTime();
};

void BadInput::isRefusedWithItsNamePlaceAndMend_data() {
    QTest::addColumn<QJsonObject>("entry");
    QFile file(QStringLiteral(TESTS_DIR "/engine/text/bad_input.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(entries.size() > 80);
    for (const QJsonValue& entry : entries)
        QTest::newRow(entry[QStringLiteral("name")].toString().toUtf8().constData()) << entry.toObject();
}

void BadInput::isRefusedWithItsNamePlaceAndMend() {
    QFETCH(QJsonObject, entry);
    const std::string text = textOf(entry[QStringLiteral("text")]);
    QElapsedTimer timer;
    timer.start();
    const Diagnostics diagnostics = read(entry[QStringLiteral("document")].toString(), text);
    QVERIFY(timer.elapsed() < kSlowMs);
    QVERIFY(hasErrors(diagnostics));
    const Diagnostic* fault = find(diagnostics, entry[QStringLiteral("code")].toString().toStdString());
    QVERIFY2(fault, printDiagnostics(diagnostics).substr(0, 2000).c_str());
    if (const QJsonValue pointer = entry[QStringLiteral("pointer")]; pointer.isString())
        QCOMPARE(QString::fromStdString(fault->pointer), pointer.toString());
    if (const QJsonArray at = entry[QStringLiteral("at")].toArray(); !at.isEmpty()) {
        QCOMPARE(static_cast<int>(fault->span.line), at[0].toInt());
        QCOMPARE(static_cast<int>(fault->span.column), at[1].toInt());
    }
    compareAddress(fault->address, entry[QStringLiteral("address")].toArray());
    if (!entry.contains(QStringLiteral("fixed"))) return;
    QVERIFY(!fault->fixes.empty());
    QCOMPARE(QString::fromStdString(mended(text, fault->fixes.front())), entry[QStringLiteral("fixed")].toString());
}

void BadInput::everyFaultIsToldAtOnceInTheOrderOfTheText() {
    const auto read =
        parseBasket(R"({"id": 5, "currency": "XYZ", "lines": [{"sku": "", "qty": "x", "unit_price_minor": -4},
                                      {"qty": 1e3}], "surplus": 1})",
                    Programme{});
    std::vector<std::string> codes;
    std::size_t last = 0;
    for (const Diagnostic& diagnostic : read.diagnostics) {
        codes.push_back(diagnostic.code);
        QVERIFY(diagnostic.span.offset >= last);
        last = diagnostic.span.offset;
    }
    const std::vector<std::string> expected{"value.wrongType",  "value.unknownCurrency", "value.empty",
                                            "value.badDecimal", "basket.negativePrice",  "value.missing",
                                            "basket.noPrice",   "json.notInteger",       "value.unknownMember"};
    QCOMPARE(codes, expected);
}

void BadInput::faultsBeyondTheLimitAreCountedOut() {
    std::string text = R"({"segments": [0)";
    for (int i = 0; i < 500; ++i) text += ", 0";
    const auto read = parseCustomer(text + "]}");
    QCOMPARE(read.diagnostics.size(), std::size_t{201});
    QCOMPARE(read.diagnostics.back().code, std::string("document.tooManyFaults"));
}

/// Quadratic work would take minutes here.
void BadInput::manyMembersAndManyFaultsTakeNoLongTime() {
    std::string members = "{", strings = R"({"segments": ["a")";
    for (int i = 0; i < 300'000; ++i) members += '"' + std::to_string(i) + "\":0,";
    for (int i = 0; i < 900'000; ++i) strings += ",\"\"";
    for (int i = 0; i < 300; ++i) strings += ",0";
    std::string nodes = R"({"format": 1, "id": "p", "steps": {"steps": [{})";
    for (int i = 0; i < 300'000; ++i) nodes += ",{}";
    for (const std::string& text : {members + "\"a\":0}", strings + "]}", nodes + "]}}"}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!parsePromotion(text).ok());
        QVERIFY(!parseCustomer(text).ok());
        QVERIFY2(timer.elapsed() < kSlowMs, QByteArray::number(timer.elapsed()));
    }
}

OFFERWRIGHT_TEST(BadInput)
#include "bad_input_test.moc"
