// From rows to a store: order does not matter, nothing is left out without being named, memory stays bounded.
#include "engine/personal/id_hash.h"
#include "tests/engine/personal/rows.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <random>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

OwnedRow row(std::string customer, std::string parameter, std::int64_t value, std::int64_t from = 0) {
    return {std::move(customer), "tiers", std::move(parameter), value, Instant{from}, std::nullopt};
}

std::string textOf(std::uint64_t word) {
    std::string text(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) text[i] = static_cast<char>(word >> (8 * i));
    return text;
}

/// Ids of two words each, all with one hash: the second word undoes what the first one changed.
std::vector<std::string> idsWithOneHash(std::size_t count) {
    using personal::mixed;
    const std::uint64_t seed = personal::seedOf(16);
    std::vector<std::string> ids;
    for (std::uint64_t first = 1; first <= count; ++first) {
        const std::uint64_t second = 42 ^ mixed(seed ^ 1) ^ mixed(seed ^ first);
        ids.push_back(textOf(first) + textOf(second));
    }
    return ids;
}

std::optional<AssignmentFault> faultOf(const OwnedRow& given) {
    AssignmentsBuilder builder;
    const auto taken = builder.add(given.view(), 1);
    return taken ? std::nullopt : std::optional(taken.error());
}

} // namespace

class Building : public QObject {
    Q_OBJECT
private slots:
    void givesTheSameBytesForEveryOrderOfRows();
    void namesRowsThatSayTheSameTwice();
    void letsTheLastOfContradictingRowsHoldAndNamesTheOthers();
    void namesTheFirstOfManyRowsInOrder();
    void countsValiditiesThatOverlap();
    void refusesBadRowsByReason_data();
    void refusesBadRowsByReason();
    void takesNamesAndInstantsAtTheirLimits();
    void leavesOutCustomersWithTooManyAndTakesThoseAtTheLimit();
    void leavesOutWhatComesLaterForACrowdedCustomer();
    void keepsIdsWithOneHashApart();
    void endsWhenIdsAreMadeToCollide();
    void staysSmallHoweverOftenRowsAreRepeated();
    void staysSmallWhenCustomersAreMixed();
    void leavesTheBuilderEmpty();
};

void Building::givesTheSameBytesForEveryOrderOfRows() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Dice dice(seed);
    for (int world = 0; world < 50; ++world) {
        OwnedRows rows = randomRows(dice, 200);
        const auto once = bytesOf(built(rows).assignments);
        for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[dice.below(i)]);
        QCOMPARE(bytesOf(built(rows).assignments), once);
        if (!rows.empty()) ++rows[0].value;
        QVERIFY(rows.empty() || bytesOf(built(rows).assignments) != once);
    }
}

void Building::namesRowsThatSayTheSameTwice() {
    const auto made = built({row("anna", "target", 5), row("ben", "target", 5), row("anna", "target", 5)});
    QCOMPARE(made.report.duplicates, (NamedRows{1, {3}}));
    QCOMPARE(made.report.overruled.count, 0);
    QCOMPARE(made.assignments.count(), 2);
}

void Building::letsTheLastOfContradictingRowsHoldAndNamesTheOthers() {
    const auto made = built({row("anna", "target", 5), row("anna", "target", 6), row("anna", "target", 5)});
    QCOMPARE(made.report.overruled, (NamedRows{2, {1, 2}}));
    QCOMPARE(made.report.duplicates.count, 0);
    QCOMPARE(valuesOf(made.assignments, "anna", 0)[0].value, 5);
    QCOMPARE(made.assignments.count(), 1);
}

void Building::namesTheFirstOfManyRowsInOrder() {
    NamedRows named;
    for (const std::int64_t number : {50, 3, 40, 1, 2}) named.add(number);
    QCOMPARE(named.first, (std::vector<std::int64_t>{1, 2, 3, 40, 50}));
    for (std::int64_t number = 100; number > 50; --number) named.add(number);
    QCOMPARE(named.count, 55);
    QCOMPARE(named.first.size(), NamedRows::kKept);
    QCOMPARE(named.first.back(), 65);
}

void Building::countsValiditiesThatOverlap() {
    const auto validity = [](std::int64_t from, std::int64_t to) {
        return OwnedRow{"anna", "tiers", "target", from, Instant{from}, Instant{to}};
    };
    QCOMPARE(built({validity(0, 9), validity(10, 19)}).report.overlaps, 0);
    QCOMPARE(built({validity(0, 10), validity(10, 19)}).report.overlaps, 1);
    QCOMPARE(built({validity(0, 99), validity(10, 19), validity(30, 39)}).report.overlaps, 2);
    auto other = validity(5, 6);
    other.parameter = "reward";
    QCOMPARE(built({validity(0, 9), other}).report.overlaps, 0);
}

void Building::refusesBadRowsByReason_data() {
    QTest::addColumn<OwnedRow>("given");
    QTest::addColumn<AssignmentFault>("fault");
    const OwnedRow good = row("anna", "target", 5);
    const auto with = [&good](auto change) {
        OwnedRow changed = good;
        change(changed);
        return changed;
    };
    const std::string tooLong(kLongestName + 1, 'x');
    using enum AssignmentFault;
    QTest::newRow("no customer") << with([](OwnedRow& bad) { bad.customer.clear(); }) << NoName;
    QTest::newRow("no promotion") << with([](OwnedRow& bad) { bad.promotion.clear(); }) << NoName;
    QTest::newRow("no parameter") << with([](OwnedRow& bad) { bad.parameter.clear(); }) << NoName;
    QTest::newRow("a long customer") << with([&](OwnedRow& bad) { bad.customer = tooLong; }) << NameTooLong;
    QTest::newRow("a long promotion") << with([&](OwnedRow& bad) { bad.promotion = tooLong; }) << NameTooLong;
    QTest::newRow("a long parameter") << with([&](OwnedRow& bad) { bad.parameter = tooLong; }) << NameTooLong;
    QTest::newRow("ends before it starts") << with([](OwnedRow& bad) { bad.to = Instant{-1}; }) << Reversed;
    QTest::newRow("starts too far off") << with([](OwnedRow& bad) { bad.from = Instant{kFarthestInstantMs + 1}; })
                                        << TooFar;
    QTest::newRow("ends too far off") << with([](OwnedRow& bad) { bad.to = Instant{-kFarthestInstantMs - 1}; })
                                      << TooFar;
}

void Building::refusesBadRowsByReason() {
    QFETCH(OwnedRow, given);
    QFETCH(AssignmentFault, fault);
    QCOMPARE(faultOf(given), fault);
    QCOMPARE(faultOf(row("anna", "target", 5)), std::nullopt);
}

void Building::takesNamesAndInstantsAtTheirLimits() {
    const std::string name(kLongestName, 'x');
    const OwnedRow widest{name, name, name, 7, Instant{-kFarthestInstantMs}, Instant{kFarthestInstantMs}};
    const auto store = built({widest}).assignments;
    QCOMPARE(valuesOf(store, name, 0), (std::vector<OwnValue>{{name, name, 7}}));
}

void Building::leavesOutCustomersWithTooManyAndTakesThoseAtTheLimit() {
    OwnedRows rows;
    const auto most = static_cast<std::int64_t>(kMostOfOneCustomer);
    for (std::int64_t i = 0; i < most; ++i) rows.push_back(row("anna", "target", i, i));
    for (std::int64_t i = 0; i <= most; ++i) rows.push_back(row("0", "target", i, i));
    rows.push_back(row("anna", "target", 0, 0)); // said already, so not one too many
    const auto made = built(rows);
    QCOMPARE(made.assignments.count(), most);
    QCOMPARE(made.report.crowded.count, most + 1);
    QCOMPARE(made.report.crowded.first.front(), most + 1);
    QVERIFY(valuesOf(made.assignments, "0", 0).empty());
    QCOMPARE(valuesOf(made.assignments, "anna", most)[0].value, most - 1);
}

void Building::leavesOutWhatComesLaterForACrowdedCustomer() {
    AssignmentsBuilder builder;
    constexpr std::int64_t kRows = 200'000; // enough for the part to be sorted out on the way
    for (std::int64_t i = 0; i < kRows; ++i) QVERIFY(builder.add(row("0", "target", i, i).view(), i).has_value());
    QVERIFY(builder.memoryBytes() < 5'000'000);
    QVERIFY(builder.add(row("0", "late", 1).view(), kRows).has_value());
    const auto made = std::move(builder).finish();
    QCOMPARE(made->assignments.count(), 0);
    QCOMPARE(made->report.crowded.count, kRows + 1);
}

void Building::keepsIdsWithOneHashApart() {
    const auto ids = idsWithOneHash(3);
    QCOMPARE(personal::idHash(ids[0]), personal::idHash(ids[1]));
    QVERIFY(ids[0] != ids[1]);
    const auto made = built({row(ids[1], "target", 1), row(ids[0], "target", 0), row(ids[1], "reward", 11)});
    QCOMPARE(made.report.hashCollisions, 1);
    QCOMPARE(valuesOf(made.assignments, ids[0], 0), (std::vector<OwnValue>{{"tiers", "target", 0}}));
    const std::vector<OwnValue> both{{"tiers", "reward", 11}, {"tiers", "target", 1}};
    QCOMPARE(valuesOf(made.assignments, ids[1], 0), both);
    // Of the third only the hash is there.
    QCOMPARE(personal::idHash(ids[2]), personal::idHash(ids[0]));
    QVERIFY(valuesOf(made.assignments, ids[2], 0).empty());
}

void Building::endsWhenIdsAreMadeToCollide() {
    for (const std::size_t count : {64u, 65u}) {
        AssignmentsBuilder builder;
        for (const std::string& id : idsWithOneHash(count)) QVERIFY(builder.add(row(id, "target", 1).view(), 1));
        const auto made = std::move(builder).finish();
        QCOMPARE(made.has_value(), count == 64);
        if (!made) QCOMPARE(made.error(), AssignmentFault::CollidingIds);
    }
}

void Building::staysSmallHoweverOftenRowsAreRepeated() {
    AssignmentsBuilder builder;
    constexpr std::int64_t kTimes = 60;
    constexpr std::int64_t kRows = 20'000;
    for (std::int64_t time = 0; time < kTimes; ++time)
        for (std::int64_t i = 0; i < kRows; ++i)
            QVERIFY(builder.add(row("one of few", "target" + std::to_string(i % 10), i % 10).view(), time * kRows + i));
    QVERIFY(builder.memoryBytes() < 5'000'000);
    const auto made = std::move(builder).finish();
    QCOMPARE(made->assignments.count(), 10);
    QCOMPARE(made->report.duplicates.count, kTimes * kRows - 10);
    QCOMPARE(made->report.duplicates.first.front(), 10);
}

/// Rows of long ids, each after another customer's: what is sorted on the way needs an id once a customer, not a row.
void Building::staysSmallWhenCustomersAreMixed() {
    constexpr std::size_t kCustomers = 40'000;
    constexpr std::size_t kEach = 20;
    const std::string prefix(80, 'c');
    AssignmentsBuilder builder;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < kCustomers; ++i) ids.push_back(prefix + std::to_string(i));
    std::int64_t number = 0;
    for (std::size_t each = 0; each < kEach; ++each)
        for (const std::string& id : ids)
            QVERIFY(builder.add(row(id, "target" + std::to_string(each), 1).view(), ++number));
    const std::int64_t raw = number * static_cast<std::int64_t>(prefix.size());
    const std::int64_t held = builder.memoryBytes();
    QVERIFY2(held < raw * 2 / 3, qPrintable(QString::number(held)));
    const auto made = std::move(builder).finish();
    QCOMPARE(made->assignments.count(), number);
}

void Building::leavesTheBuilderEmpty() {
    AssignmentsBuilder builder;
    QVERIFY(builder.add(row("anna", "target", 5).view(), 1));
    QCOMPARE(std::move(builder).finish()->assignments.count(), 1);
    QCOMPARE(std::move(builder).finish()->assignments.count(), 0);
}

OFFERWRIGHT_TEST(Building)
#include "building_test.moc"
