// Small requests, member by member: what is read, and what is said of what cannot be.
#include <QTest>

#include "offerwright/text/fields.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

constexpr std::array<std::string_view, 6> kMembers{"name", "count", "weight", "at", "tags", "parts"};
constexpr std::array<std::string_view, 1> kPart{"line"};

struct Request {
    std::string name;
    std::int64_t count = 0;
    Quantity weight;
    std::optional<Instant> at;
    std::vector<std::string> tags;
    std::vector<std::int64_t> parts;
    bool operator==(const Request&) const = default;
};

struct Read {
    Request request;
    QStringList faults; ///< "code pointer"
};

Read read(const std::string& text) {
    FieldReader reader(text, kMembers);
    Read read;
    read.request = {reader.text("name"),  reader.integer("count", 0, 9), reader.quantity("weight"),
                    reader.instant("at"), reader.texts("tags"),          {}};
    reader.each("parts", kPart, [&](FieldReader& part) { read.request.parts.push_back(part.integer("line", 0, 99)); });
    for (const Diagnostic& fault : reader.finish())
        read.faults.append(QString::fromStdString(fault.code + ' ' + fault.pointer));
    return read;
}

} // namespace

class Fields : public QObject {
    Q_OBJECT

private slots:
    void areReadByName();
    void thatAreFaultyAreAllTold_data();
    void thatAreFaultyAreAllTold();
    void knowTheirBytes();
    void areRefusedByTheCallerWhereTheyStand();
    void areQuotedAsDocumentsQuote();
    void passOverWhatIsNotAskedFor();
};

void Fields::areReadByName() {
    const Read said = read(R"({"parts": [{"line": 3}, {"line": 0}], "name": "a\"b", "count": 9, "weight": "0.534",
                              "at": "2027-03-10T12:00:00Z", "tags": ["x", "y"]})");
    QCOMPARE(said.faults, QStringList());
    const Request expected{"a\"b", 9, {534}, Instant{1'804'680'000'000}, {"x", "y"}, {3, 0}};
    QVERIFY(said.request == expected);
    QCOMPARE(read(R"({"name": "a", "count": 0, "weight": 2, "parts": []})").faults, QStringList());
}

void Fields::thatAreFaultyAreAllTold_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char* name, const char* text, const QStringList& faults) {
        QTest::newRow(name) << QByteArray(text) << faults;
    };
    row("nothing", "", {"json.empty "});
    row("broken", "{\"name\": ", {"json.unfinished "});
    row("another kind", "[]", {"value.wrongType "});
    row("all missing", "{}", {"value.missing ", "value.missing ", "value.missing ", "value.missing "});
    row("each wrong", R"({"name": "", "count": 10, "weight": "x", "at": "noon", "tags": 1, "parts": {}, "more": 1})",
        {"value.empty /name", "value.outOfRange /count", "value.badDecimal /weight", "value.badInstant /at",
         "value.wrongType /tags", "value.wrongType /parts", "value.unknownMember /more"});
    row("in a part", R"({"name": "a", "count": 1, "weight": 1, "parts": [{"line": 1}, {"lines": 2}, 3]})",
        {"value.missing /parts/1", "value.unknownMember /parts/1/lines", "value.wrongType /parts/2"});
    row("twice", R"({"name": "a", "name": "b", "count": 1, "weight": 1, "parts": []})", {"json.duplicateKey /name"});
}

void Fields::thatAreFaultyAreAllTold() {
    QFETCH(QByteArray, text);
    QFETCH(QStringList, faults);
    QCOMPARE(read(text.toStdString()).faults, faults);
}

void Fields::knowTheirBytes() {
    const FieldReader reader(R"({"name": {"any": [1, 2]}})", kMembers);
    QCOMPARE(std::string(reader.raw("name")), std::string(R"({"any": [1, 2]})"));
    QCOMPARE(std::string(reader.raw("count")), std::string());
    QVERIFY(reader.has("name") && !reader.has("count"));
}

void Fields::areRefusedByTheCallerWhereTheyStand() {
    FieldReader reader(R"({"name": "x"})", kMembers);
    reader.refuse("name", "value.badId", {"x"});
    reader.refuse("count", "value.badId", {});
    const Diagnostics faults = reader.finish();
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].pointer, std::string("/name"));
    QCOMPARE(faults[0].arguments, std::vector<std::string>{"x"});
}

void Fields::areQuotedAsDocumentsQuote() {
    std::string out = "[";
    appendQuoted(out, "a\"\\\n\x01\xff\xc3\xa9");
    QCOMPARE(out, std::string("[\"a\\\"\\\\\\n\\u0001\xEF\xBF\xBD\xc3\xa9\""));
}

void Fields::passOverWhatIsNotAskedFor() {
    const std::string text =
        R"({"name": "a", "other": {"deep": [1.5, null]}, "count": null, "tags": {"name": "b", "x": 1},)"
        R"( "parts": [{"line": 1, "more": 0.5}]})";
    FieldReader reader(text, kMembers, FieldReader::Others::ArePassedOver);
    QCOMPARE(reader.text("name"), std::string("a"));
    QVERIFY(!reader.has("count") && !reader.flag("count"));
    std::string within;
    reader.within("tags", kMembers, [&](FieldReader& inner) { within = inner.text("name"); });
    QCOMPARE(within, std::string("b"));
    reader.each("parts", kMembers, [](FieldReader&) {});
    QCOMPARE(reader.finish().size(), std::size_t(0));
    std::string members;
    reader.members([&](std::string_view name, std::string_view raw) { (((members += name) += '=') += raw) += ';'; });
    QCOMPARE(members, std::string(R"(name="a";other={"deep": [1.5, null]};count=null;tags={"name": "b", "x": 1};)"
                                  R"(parts=[{"line": 1, "more": 0.5}];)"));
    FieldReader strict(text, kMembers);
    QCOMPARE(strict.finish().size(), std::size_t(1));
}

} // namespace offerwright::tests

using offerwright::tests::Fields;
OFFERWRIGHT_TEST(Fields)
#include "fields_test.moc"
