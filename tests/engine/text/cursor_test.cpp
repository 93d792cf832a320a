// What an editor asks of a promotion's text, whole or half written. "|" is where the cursor stands.
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <map>
#include <offerwright/model/nodes.h>
#include <offerwright/text/cursor.h>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

struct Marked {
    std::string text;
    std::size_t offset;
};

Marked marked(const QString& text) {
    std::string bytes = text.toStdString();
    const std::size_t at = bytes.find('|');
    return {bytes.erase(at, 1), at};
}

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) list << QString::fromStdString(word);
    return list.join(QLatin1Char(' '));
}

const char* const kNames[] = {"nothing",
                              "key",
                              "word",
                              "category",
                              "brand",
                              "supplier",
                              "sku",
                              "tag",
                              "attributeName",
                              "segment",
                              "tier",
                              "store",
                              "storeGroup",
                              "banner",
                              "coupon",
                              "parameter",
                              "campaign",
                              "text",
                              "number",
                              "date",
                              "productGroup",
                              "account",
                              "promotion",
                              "promotionTag",
                              "exclusiveGroup",
                              "lane",
                              "funder",
                              "tenderType",
                              "tillType",
                              "consent",
                              "customerAttribute",
                              "customer"};

/// A number that equals what is meant without it is not written.
bool isLeftOut(const NumberPlace& place) {
    static const std::map<std::string, std::int64_t> kMeant{{"count", 1},    {"every", 0},     {"reach", 1},
                                                            {"before", 0},   {"after", 0},     {"nth", 0},
                                                            {"startsIn", 0}, {"validFor", 30}, {"quantity", 1000}};
    const auto meant = kMeant.find(place.address.field);
    return meant != kMeant.end() && place.number == Number{meant->second};
}

} // namespace

class Cursor : public QObject {
    Q_OBJECT
private slots:
    void completesWhatMayBeWritten_data();
    void completesWhatMayBeWritten();
    void replacesTheWordWithoutItsQuotes();
    void findsTheNodeUnderAnOffset_data();
    void findsTheNodeUnderAnOffset();
    void findsEveryNumberWhereItStands();
    void answersAtEveryOffsetOfAnyPrefix();
    void survivesAnyNestOfBrackets();
};

void Cursor::completesWhatMayBeWritten_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("describes");
    const auto row = [](const char* text, const char* expected, const char* words, const char* describes) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected << words << describes;
    };
    row("{|", "key", "format id name campaign tags status stage priority parameters who when steps limits combines",
        "");
    row("{\"format\": 1, \"id\": \"p\", |\"steps\": {}, \"who\": {}}", "key",
        "name campaign tags status stage priority parameters when limits combines", "");
    row("{\"status\": \"|\"}", "word", "draft live paused archived", "promotion.status");
    row("{\"status\": |", "word", "draft live paused archived", "promotion.status");
    row("{\"status\": \"li|", "word", "draft live paused archived", "promotion.status");
    row("{\"status\": dr|", "word", "draft live paused archived", "promotion.status");
    row("{\"status\" |", "nothing", "", "");
    row("{\"status\": \"live\" |", "nothing", "", "");
    row("{\"campaign\": \"|\"}", "campaign", "", "promotion.campaign");
    row("{\"priority\": |}", "number", "", "promotion.priority");
    row("{\"name\": {|}}", "key", "en fr", "");
    row("{\"name\": {\"en\": \"a\", |}}", "key", "fr", "");
    row("{\"who\": {|", "key", "id all any none atLeastOf", "");
    row("{\"who\": {\"id\": \"who\", |", "key", "all any none atLeastOf", "");
    row("{\"who\": {\"all\": [], |", "key", "id", "");
    row("{\"who\": {\"id\": \"who\", \"all\": [{\"segment\": [\"|", "segment", "", "condition.segment");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"spend\": {\"in\": {\"categories\": [\"Dairy\", \"|\"]}}}]}}",
        "category", "", "selection.categories");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"spend\": {\"in\": {\"brands\": [|]}}}]}}", "brand", "",
        "selection.brands");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"spend\": {\"in\": {\"attributes\": {\"|\": \"\"}}}}]}}",
        "attributeName", "", "selection.attributes");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"spend\": {\"atLeast\": |", "number", "", "spend.atLeast");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"spend\": {\"atLeast\": {|", "key", "parameter value", "");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"spend\": {\"atLeast\": {\"parameter\": \"|", "parameter", "",
        "own.parameter");
    row("{\"who\": {\"all\": [{\"id\": \"c\", \"any\": [{\"id\": \"d\", \"none\": [{\"channel\": [\"web\", \"|", "word",
        "inStore web app clickAndCollect", "condition.channel");
    row("{\"when\": {\"all\": [{\"id\": \"c\", \"dates\": {\"from\": \"|", "date", "", "dates.from");
    row("{\"when\": {\"all\": [{\"id\": \"c\", \"store\": {\"groups\": [\"|", "storeGroup", "", "storeIs.groups");
    row("{\"steps\": {\"steps\": [{\"id\": \"s\", \"then\": [{\"id\": \"r\", |", "key",
        "percentOff amountOff fixedPrice totalPrice setPrice setPercent setAmount points pointsPerAmount "
        "pointsMultiplier pointsPerUnit creditMultiplier freeItem issueCoupon stamps entitlement donation message into "
        "funding",
        "");
    row("{\"steps\": {\"steps\": [{\"id\": \"s\", \"then\": [{\"id\": \"r\", \"points\": {}, |", "key", "into funding",
        "");
    row("{\"steps\": {\"completion\": [{\"id\": \"r\", \"into\": {\"account\": \"|", "account", "", "into.account");
    row("{\"steps\": {\"completion\": [{\"funding\": [{\"funder\": \"|", "funder", "", "fundingShare.funder");
    row("{\"steps\": {\"steps\": [{\"frequency\": {\"counts\": \"|", "word", "visits days weeks months spend quantity",
        "frequency.counts");
    row("{\"steps\": {\"steps\": [{\"frequency\": {\"within\": {|", "key", "length period calendar", "");
    row("{\"who\": {\"all\": [{\"customerAttribute\": {\"|", "customerAttribute", "", "condition.customerAttribute");
    row("{\"who\": {\"all\": [{\"paidWith\": {\"types\": [\"|", "tenderType", "", "paidWith.types");
    row("{\"who\": {\"all\": [{\"promotion\": {\"any\": [\"|", "promotion", "", "promotionState.any");
    row("{\"who\": {\"all\": [{\"sets\": {\"parts\": [{|", "key", "id in except priceFrom priceTo fullPriceOnly count",
        "");
    row("{\"when\": {\"all\": [{\"spend\": {\"in\": {\"groups\": [\"|", "productGroup", "", "selection.groups");
    row("{\"when\": {\"all\": [{\"spend\": {\"in\": {\"attributes\": {\"fat\": {|", "key", "is isNot atLeast atMost",
        "");
    row("{\"when\": {\"all\": [{\"spend\": {\"in\": {\"attributes\": {\"fat\": {\"is\": \"1\", |", "key", "", "");
    row("{\"combines\": {\"notWithTags\": [\"|", "promotionTag", "", "combines.notWithTags");
    row("{\"combines\": {\"lane\": \"|", "lane", "", "combines.lane");
    row("{\"limits\": {\"perCustomer\": [{|", "key", "id times within", "");
    row("{\"steps\": {\"steps\": [{\"then\": [{\"amountOff\": {\"per\": \"|", "word", "unit line order",
        "amountOff.per");
    row("{\"combines\": {\"sharesUnits\": |", "word", "true false", "combines.sharesUnits");
    row("{\"unheard\": {\"of\": |", "nothing", "", "");
    row("[|", "nothing", "", "");
    row("|", "nothing", "", "");
}

void Cursor::completesWhatMayBeWritten() {
    QFETCH(QString, text);
    const auto [json, offset] = marked(text);
    const Completion answer = completionAt(json, offset);
    QTEST(QString(kNames[static_cast<std::size_t>(answer.expected)]), "expected");
    QTEST(joined(answer.words), "words");
    QTEST(QString::fromStdString(answer.describes), "describes");
}

void Cursor::replacesTheWordWithoutItsQuotes() {
    const auto [json, offset] = marked(QStringLiteral(R"({"name": {"en": "é"}, "status": "dr|aft", "id": "p"})"));
    const Completion answer = completionAt(json, offset);
    QCOMPARE(answer.typed, std::string("dr"));
    QCOMPARE(json.substr(answer.replaceFrom, answer.replaceTo - answer.replaceFrom), std::string("draft"));
    const auto [open, end] = marked(QStringLiteral("{\"sta|\n"));
    const Completion key = completionAt(open, end);
    QCOMPARE(key.typed, std::string("sta"));
    QCOMPARE(key.replaceTo, end);
    QVERIFY(completionAt("{\"combines\": {\"sharesUnits\": t", 31).bare);
}

void Cursor::findsTheNodeUnderAnOffset_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* text, const char* node, const char* field) {
        QTest::newRow(text) << QString::fromUtf8(text) << node << field;
    };
    row("{\"id\": \"p\", \"status\": \"li|ve\"}", "", "status");
    row("{\"id\": \"p\", |\"status\": \"live\"}", "", "status");
    row("{\"id\": \"p\"|}", "", "id");
    row("{\"id\": \"p\", \"who\": {\"id\": \"who\", \"all\": [|  {\"id\": \"c1\"}]}}", "who", "all");
    row("{\"id\": \"p\", \"who\": {\"id\": \"who\", \"all\": [{ | \"id\": \"c1\"}]}}", "c1", "");
    row("{\"id\": \"p\", \"who\": {\"all\": [{\"id\": \"c1\", \"spend\": {\"atLeast\": 1|0}}]}}", "c1", "atLeast");
    row("{\"id\": \"p\", \"who\": {\"all\": [{\"id\": \"c1\", \"spend\": {\"in\": {\"tags\": [\"a|", "c1", "tags");
    row("{\"id\": \"p\", \"who\": {\"all\": [{\"id\": \"c1\", \"spend\": {\"atLeast\" 1|0, \"atMost\": 3}}]}}", "c1",
        "atLeast");
    row("{\"id\": \"p\" \"who\": {\"all\": [,{\"id\": \"c1\" \"spend\": {\"atLeast\": |}}]}}", "c1", "atLeast");
}

void Cursor::findsTheNodeUnderAnOffset() {
    QFETCH(QString, text);
    const auto [json, offset] = marked(text);
    const Address address = addressAt(json, offset);
    QCOMPARE(QString::fromStdString(address.promotion), QStringLiteral("p"));
    QTEST(QString::fromStdString(address.node), "node");
    QTEST(QString::fromStdString(address.field), "field");
}

/// Every number of a promotion has a span, and the span leads back to the number.
void Cursor::findsEveryNumberWhereItStands() {
    Dice dice(11);
    for (int round = 0; round < 300; ++round) {
        const Promotion promotion = randomPromotion(dice, "p1", Breadth::Everything);
        const std::string text = printPromotion(promotion);
        for (const NumberPlace& place : numbersOf(promotion)) {
            const auto span = spanOf(text, place.address);
            if (!span && isLeftOut(place)) continue;
            QVERIFY2(span, (place.address.node + "." + place.address.field + "\n" + text).c_str());
            const Address back = addressAt(text, span->offset);
            QCOMPARE(back.node, place.address.node);
            if (!place.number.personal()) QCOMPARE(back.field, place.address.field);
        }
        for (const NodeId& id : nodeIds(promotion))
            if (const auto span = spanOf(text, {"p1", id, {}})) QCOMPARE(addressAt(text, span->offset).node, id);
    }
    QVERIFY(!spanOf(R"({"id": "p"})", {"p", "nobody", ""}));
    QVERIFY(!spanOf(R"({"id": "p"})", {"another", "", ""}));
}

void Cursor::answersAtEveryOffsetOfAnyPrefix() {
    Dice dice(12);
    for (int round = 0; round < 12; ++round) {
        const std::string text = printPromotion(randomPromotion(dice, "p1", Breadth::Everything));
        for (std::size_t length = 0; length <= text.size(); length += 1 + dice.below(5)) {
            const std::string prefix = text.substr(0, length);
            const Completion answer = completionAt(prefix, length);
            QVERIFY(answer.replaceFrom <= answer.replaceTo && answer.replaceTo <= length);
            addressAt(prefix, length);
            spanOf(prefix, {"p1", "who", "all"});
        }
    }
}

void Cursor::survivesAnyNestOfBrackets() {
    for (const char* const bracket : {"[", "{\"a\":", "{\"who\":{\"all\":["}) {
        std::string text;
        while (text.size() < 2'000'000) text += bracket;
        completionAt(text, text.size());
        addressAt(text, text.size());
        QVERIFY(!spanOf(text, {"", "x", "y"}));
    }
}

OFFERWRIGHT_TEST(Cursor)
#include "cursor_test.moc"
