// Who gets which value when; and the same asked of a plain map, many times over.
#include "tests/engine/personal/rows.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <random>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

const std::string kLongName = "a-promotion-whose-name-is-longer-than-any-short-text";

Instant at(std::int64_t ms) { return {ms}; }

OwnedRow target(std::string customer, std::int64_t value, std::optional<Instant> from, std::optional<Instant> to) {
    return {std::move(customer), "tiers", "target", value, from, to};
}

/// How many answers differ in one random world.
int differences(std::uint64_t seed, Rule rule) {
    Dice dice(seed);
    const OwnedRows rows = randomRows(dice, 300);
    const Assignments assignments = built(rows).assignments;
    const PlainMap plain(rows, rule);
    int count = 0;
    std::vector<OwnValue> values;
    for (int question = 0; question < 200; ++question) {
        const std::string customer = randomCustomerOf(dice);
        const std::int64_t ms = randomMs(dice);
        assignments.ownValues(customer, at(ms), values);
        if (values != plain.valuesOf(customer, ms)) ++count;
    }
    return count;
}

} // namespace

class LookUps : public QObject {
    Q_OBJECT
private slots:
    void giveACustomersOwnValuesAndNobodyElses();
    void includeBothEndsOfAValidity();
    void holdForEverWhereAnEndIsOpen();
    void letTheLatestStartWinAndFallBackAfterIt();
    void letTheEarliestEndWinAmongEqualStarts();
    void letAnyStartWinOverAnOpenOne();
    void giveNothingToWhoIsNotThere();
    void giveEveryNumberBackAsItWas_data();
    void giveEveryNumberBackAsItWas();
    void sayTheSameAsNumbers();
    void useTheRoomOfTheLookUpBefore();
    void leaveTheLastWordToTheCustomersDocument();
    void agreeWithAPlainMap();
    void disagreeWithAPlainMapThatIsWrong_data();
    void disagreeWithAPlainMapThatIsWrong();
};

void LookUps::giveACustomersOwnValuesAndNobodyElses() {
    const auto store = built({{"anna", "tiers", "target", 4000, {}, {}},
                              {"ben", "tiers", "target", 2500, {}, {}},
                              {"anna", "coffee", "every", 5, {}, {}}})
                           .assignments;
    const std::vector<OwnValue> annas{{"coffee", "every", 5}, {"tiers", "target", 4000}};
    QCOMPARE(valuesOf(store, "anna", 0), annas);
    QCOMPARE(valuesOf(store, "ben", 0), (std::vector<OwnValue>{{"tiers", "target", 2500}}));
    QCOMPARE(store.count(), 3);
    QCOMPARE(store.customerCount(), 2);
}

void LookUps::includeBothEndsOfAValidity() {
    const auto store = built({target("anna", 1, at(1000), at(2000))}).assignments;
    QCOMPARE(valuesOf(store, "anna", 999).size(), 0u);
    QCOMPARE(valuesOf(store, "anna", 1000).size(), 1u);
    QCOMPARE(valuesOf(store, "anna", 2000).size(), 1u);
    QCOMPARE(valuesOf(store, "anna", 2001).size(), 0u);
}

void LookUps::holdForEverWhereAnEndIsOpen() {
    constexpr std::int64_t first = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    const auto store =
        built({target("from", 1, at(7), {}), target("to", 1, {}, at(7)), target("both", 1, {}, {})}).assignments;
    QVERIFY(valuesOf(store, "from", 6).empty() && !valuesOf(store, "from", last).empty());
    QVERIFY(valuesOf(store, "to", 8).empty() && !valuesOf(store, "to", first).empty());
    QVERIFY(!valuesOf(store, "both", first).empty() && !valuesOf(store, "both", last).empty());
}

void LookUps::letTheLatestStartWinAndFallBackAfterIt() {
    const auto store = built({target("anna", 30, at(0), at(1000)), target("anna", 20, at(400), at(500))}).assignments;
    QCOMPARE(valuesOf(store, "anna", 399)[0].value, 30);
    QCOMPARE(valuesOf(store, "anna", 400)[0].value, 20);
    QCOMPARE(valuesOf(store, "anna", 500)[0].value, 20);
    QCOMPARE(valuesOf(store, "anna", 501)[0].value, 30);
}

void LookUps::letTheEarliestEndWinAmongEqualStarts() {
    const auto store = built({target("anna", 30, at(0), {}), target("anna", 20, at(0), at(500))}).assignments;
    QCOMPARE(valuesOf(store, "anna", 500)[0].value, 20);
    QCOMPARE(valuesOf(store, "anna", 501)[0].value, 30);
}

void LookUps::letAnyStartWinOverAnOpenOne() {
    const auto store = built({target("anna", 30, {}, {}), target("anna", 20, at(-5), at(5))}).assignments;
    QCOMPARE(valuesOf(store, "anna", 0)[0].value, 20);
    QCOMPARE(valuesOf(store, "anna", 6)[0].value, 30);
}

void LookUps::giveNothingToWhoIsNotThere() {
    const auto store = built({target("anna", 1, {}, {})}).assignments;
    for (const char* stranger : {"", "ann", "anna ", "Anna", "ben"}) QVERIFY(valuesOf(store, stranger, 0).empty());
    const auto nobody = built({}).assignments;
    QVERIFY(valuesOf(nobody, "anna", 0).empty() && valuesOf(nobody, "", 0).empty());
}

void LookUps::giveEveryNumberBackAsItWas_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("ms");
    const qint64 most = std::numeric_limits<qint64>::max();
    const std::vector<qint64> values{0, 1, -1, 63, 64, -64, -65, 8191, 8192, most, -most - 1};
    const std::vector<qint64> instants{0,
                                       1,
                                       -1,
                                       999,
                                       1000,
                                       59'999,
                                       60'000,
                                       -60'000,
                                       86'399'999,
                                       86'400'000,
                                       -1'000,
                                       1'763'683'200'000,
                                       kFarthestInstantMs,
                                       -kFarthestInstantMs};
    for (const qint64 value : values)
        for (const qint64 ms : instants)
            QTest::addRow("%lld at %lld", static_cast<long long>(value), static_cast<long long>(ms)) << value << ms;
}

void LookUps::giveEveryNumberBackAsItWas() {
    QFETCH(qint64, value);
    QFETCH(qint64, ms);
    const auto store = built({target("anna", value, at(ms), at(ms))}).assignments;
    QCOMPARE(valuesOf(store, "anna", ms), (std::vector<OwnValue>{{"tiers", "target", value}}));
    QVERIFY(valuesOf(store, "anna", ms - 1).empty() && valuesOf(store, "anna", ms + 1).empty());
}

void LookUps::sayTheSameAsNumbers() {
    const auto store = built({{"anna", "tiers", "target", 4000, {}, {}}, {"anna", "coffee", "every", 5, {}, {}}});
    std::vector<ValueInForce> values{{9, 9}};
    store.assignments.valuesInForce("anna", at(0), values);
    QCOMPARE(values, (std::vector<ValueInForce>{{0, 5}, {1, 4000}}));
    const std::vector<PromotionParameter> named{{"coffee", "every"}, {"tiers", "target"}};
    QCOMPARE(store.assignments.parameters(), named);
}

void LookUps::useTheRoomOfTheLookUpBefore() {
    const auto store = built({{"anna", kLongName, kLongName, 1, {}, {}}, {"ben", kLongName, kLongName, 2, {}, {}}});
    std::vector<OwnValue> values;
    store.assignments.ownValues("anna", at(0), values);
    const auto* vector = values.data();
    const auto* text = values[0].promotion.data();
    store.assignments.ownValues("ben", at(0), values);
    QCOMPARE(values[0].value, 2);
    QVERIFY(values.data() == vector && values[0].promotion.data() == text);
}

void LookUps::leaveTheLastWordToTheCustomersDocument() {
    const auto store = built({{"anna", "tiers", "target", 4000, {}, {}}, {"anna", "coffee", "every", 5, {}, {}}});
    Customer anna{.id = "anna", .ownValues = {{"tiers", "target", 1000}, {"bread", "price", 90}}};
    addOwnValues(anna, store.assignments, at(0));
    const std::vector<OwnValue> must{{"tiers", "target", 1000}, {"bread", "price", 90}, {"coffee", "every", 5}};
    QCOMPARE(anna.ownValues, must);
    Customer unknown;
    addOwnValues(unknown, store.assignments, at(0));
    QCOMPARE(unknown, Customer{});
}

void LookUps::agreeWithAPlainMap() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    for (std::uint64_t world = 0; world < 300; ++world) QCOMPARE(differences(seed + world, Rule::LatestFrom), 0);
}

void LookUps::disagreeWithAPlainMapThatIsWrong_data() {
    QTest::addColumn<Rule>("rule");
    QTest::newRow("the earliest start wins") << Rule::EarliestFrom;
    QTest::newRow("the row given last wins") << Rule::LastGiven;
    QTest::newRow("the end is not included") << Rule::EndExcluded;
}

void LookUps::disagreeWithAPlainMapThatIsWrong() {
    QFETCH(Rule, rule);
    int found = 0;
    for (std::uint64_t world = 0; world < 20; ++world) found += differences(20261122 + world, rule);
    QVERIFY(found > 0);
}

OFFERWRIGHT_TEST(LookUps)
#include "look_up_test.moc"
