// What comes back for what goes back, and what an order earns as it is handed over: cases with numbers worked by hand.
// "parts" are returns or deliveries one after the other, each a list of [line, quantity]; "earned" is by delivery and
// account, "effects" are those after the last.
#include <QTest>

#include "offerwright/text/documents.h"
#include "offerwright/wallet/returns.h"
#include "tests/engine/adjudicate/case_file.h"
#include "tests/support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace offerwright::tests {
namespace {

LineParts partsOf(const QJsonArray& list) {
    LineParts parts;
    for (const QJsonValue& each : list)
        parts.push_back({std::size_t(each[0].toInt()), {std::llround(each[1].toDouble() * 1000)}});
    return parts;
}

QJsonArray numbers(const std::vector<std::int64_t>& list) {
    QJsonArray told;
    for (const std::int64_t number : list) told.append(qint64(number));
    return told;
}

QByteArray print(const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

std::int64_t sumOf(const std::vector<AccountChange>& changes) {
    std::int64_t sum = 0;
    for (const AccountChange& each : changes) sum += each.amount;
    return sum;
}

QJsonObject byAccount(const std::vector<AccountChange>& changes) {
    QJsonObject told;
    for (const AccountChange& each : changes) told[QString::fromStdString(each.account)] = qint64(each.amount);
    return told;
}

PastSale saleOf(const Case& each) {
    return {compile({each.promotions, each.programme, nullptr}).set, each.basket, each.customer, each.at};
}

/// Pieces at ten, of which each unit of money makes a point.
PastSale sample(std::int64_t pieces) {
    auto programme = std::make_shared<Programme>();
    programme->baseEarn = {.points = 1, .every = 100};
    PastSale sale{compile({{}, programme, nullptr}).set, {}, {}, {}};
    sale.basket.id = "sale";
    sale.customer.id = "c";
    Line line;
    line.sku = "a";
    line.unitPrice = {1000};
    line.quantity = Quantity::pieces(pieces);
    sale.basket.lines = {line};
    return sale;
}

void addRows(const std::vector<Case>& cases) {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(qPrintable(cases[i].name)) << int(i);
}

} // namespace

class ReturnsOfSales : public QObject {
    Q_OBJECT

private slots:
    void comeToWhatTheySay_data();
    void comeToWhatTheySay();
    void anExchangeIsBothAtOnce();
    void anExchangeReadsTheDayOfTheStoreWhereItIsMade();
    void anExchangeIsRefusedWhereTheReturnOrTheNewBasketIs();
    void aSaleThatIsRefusedIsNotReturned();
    void returnsRungUpWithASaleAreNoPartOfIt();
    void beyondTheBoundOnlyLinesAreWeighed();
    void atTheBoundEveryWayIsWeighed();
    void ofTheLinesThatComeBackTheFirstSixtyFourAreWeighed();
    void ordersEarnWhatTheySay_data();
    void ordersEarnWhatTheySay();
    void anOrderPaysPointsForWhatIsFulfilled();
    void pointsPaidWithGoBack();

private:
    std::vector<Case> m_cases;
};

void ReturnsOfSales::comeToWhatTheySay_data() {
    m_cases = readCases(TESTS_DIR "/engine/wallet/returns");
    QVERIFY(m_cases.size() > 10);
    addRows(m_cases);
}

void ReturnsOfSales::comeToWhatTheySay() {
    QFETCH(int, number);
    const Case& each = m_cases[std::size_t(number)];
    QVERIFY2(each.fault.isEmpty(), qPrintable(each.fault));
    const PastSale sale = saleOf(each);
    const auto paid = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
    if (each.expected.contains("paid")) QCOMPARE(qint64(paid->payable.minor), each.expected["paid"].toInteger());
    QJsonArray refunds, clawbacks, byLine, refused;
    LineParts before;
    for (const QJsonValue& list : each.expected["parts"].toArray()) {
        const LineParts now = partsOf(list.toArray());
        const auto back = refund(sale, before, now);
        if (!back) {
            for (const Diagnostic& fault : back.error()) refused.append(QString::fromStdString(fault.code));
            continue;
        }
        refunds.append(qint64(back->money.minor));
        clawbacks.append(qint64(sumOf(back->clawback)));
        QJsonArray lines;
        std::int64_t sum = 0;
        for (const LineRefund& line : back->lines) {
            lines.append(numbers({std::int64_t(line.line), line.amount.minor}));
            sum += line.amount.minor;
        }
        QCOMPARE(sum, back->money.minor);
        byLine.append(lines);
        before.insert(before.end(), now.begin(), now.end());
    }
    if (each.expected.contains("refunds")) QCOMPARE(print(refunds), print(each.expected["refunds"].toArray()));
    if (each.expected.contains("clawbacks")) QCOMPARE(print(clawbacks), print(each.expected["clawbacks"].toArray()));
    if (each.expected.contains("byLine")) QCOMPARE(print(byLine), print(each.expected["byLine"].toArray()));
    QCOMPARE(print(refused), print(each.expected["refused"].toArray()));
}

void ReturnsOfSales::anExchangeIsBothAtOnce() {
    const PastSale sale = sample(3);
    const auto sold = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
    Book book{.opening = sale.customer, .postings = {}};
    book = settled(std::move(book), {"sale", 0, sold->effects});
    QCOMPARE(customerOn(book, {}).points, std::int64_t{30});
    NewSale instead{sale.set, sale.basket, sale.at};
    instead.basket.lines[0].unitPrice = {2500};
    instead.basket.lines[0].quantity = Quantity::pieces(1);
    const auto dearer = exchange(book, "sale", sale, {}, {{0, Quantity::pieces(1)}}, instead);
    QCOMPARE(dearer->toPay.minor, std::int64_t{1500});
    QCOMPARE(customerOn(dearer->book, {}).points, std::int64_t{20});
    const auto cheaper = exchange(book, "sale", sale, {}, {{0, Quantity::pieces(3)}}, instead);
    QCOMPARE(cheaper->toPay.minor, std::int64_t{-500});
    QCOMPARE(customerOn(cheaper->book, {}), sale.customer);
    const Book unknown = exchange({sale.customer, {}}, "sale", sale, {}, {{0, Quantity::pieces(1)}}, instead)->book;
    QCOMPARE(customerOn(unknown, {}).points, std::int64_t{20});
    QCOMPARE(unknown.postings[0].revision, std::int64_t{0});
    QCOMPARE(dearer->book.postings[0].revision, std::int64_t{1});
}

/// Half an hour before midnight in UTC it is the next day already in a store one hour ahead: what was pending until
/// then pays.
void ReturnsOfSales::anExchangeReadsTheDayOfTheStoreWhereItIsMade() {
    PastSale sale = sample(1);
    auto programme = std::make_shared<Programme>(sale.set->programme());
    programme->burn = {.points = 100, .worth = 100};
    programme->stores = {{.id = "east", .zone = {"East", {{{0}, 3600}}}}};
    sale.set = compile({{}, programme, nullptr}).set;
    const Book book{.opening = sale.customer, .postings = {{"earlier", 0, {Credited{"", 100, LocalDate{2}}}}}};
    NewSale instead{sale.set, sale.basket, {2 * 86'400'000 - 1'800'000}};
    instead.basket.burn = 100;
    const LineParts all{{0, Quantity::pieces(1)}};
    QCOMPARE(exchange(book, "sale", sale, {}, all, instead)->toPay.minor, std::int64_t{0});
    instead.basket.store = "east";
    QCOMPARE(exchange(book, "sale", sale, {}, all, instead)->toPay.minor, std::int64_t{-100});
}

void ReturnsOfSales::anExchangeIsRefusedWhereTheReturnOrTheNewBasketIs() {
    const PastSale sale = sample(3);
    NewSale instead{sale.set, sale.basket, sale.at};
    QCOMPARE(exchange({}, "sale", sale, {}, {{4, {1000}}}, instead).error()[0].code, std::string("return.unknownLine"));
    instead.basket.currency = "USD";
    QVERIFY(!exchange({}, "sale", sale, {}, {{0, {1000}}}, instead));
}

void ReturnsOfSales::aSaleThatIsRefusedIsNotReturned() {
    PastSale sale = sample(3);
    sale.basket.currency = "USD";
    QVERIFY(!refund(sale, {}, {{0, {1000}}}));
    QVERIFY(!fulfil(sale, {}, {{0, {1000}}}));
    QCOMPARE(fulfil(sample(1), {}, {{0, {2000}}}).error()[0].code, std::string("return.tooMany"));
}

void ReturnsOfSales::returnsRungUpWithASaleAreNoPartOfIt() {
    PastSale sale = sample(2);
    sale.basket.lines.insert(sale.basket.lines.begin(), sale.basket.lines[0]);
    sale.basket.lines[0].quantity = Quantity::pieces(-1);
    QCOMPARE(refund(sale, {}, {{1, Quantity::pieces(2)}})->money.minor, std::int64_t{2000});
    QCOMPARE(refund(sale, {}, {{0, Quantity::pieces(1)}}).error()[0].code, std::string("return.unknownLine"));
}

void ReturnsOfSales::beyondTheBoundOnlyLinesAreWeighed() {
    PastSale sale = sample(1);
    sale.basket.lines.resize(100, sale.basket.lines[0]);
    LineParts all;
    for (std::size_t i = 0; i < 100; ++i) all.push_back({i, Quantity::pieces(1)});
    const auto back = refund(sale, {}, all);
    QVERIFY(!back->everyWay);
    QCOMPARE(back->money.minor, std::int64_t{100000});
    QVERIFY(refund(sale, {}, {all[0], all[1]})->everyWay);
    all.erase(all.begin() + 5);
    QCOMPARE(refund(sale, {}, all)->money.minor, std::int64_t{99000});
    all.resize(20);
    QCOMPARE(refund(sale, {}, all)->money.minor, std::int64_t{20000});
    sale.basket.lines[0].quantity = Quantity::pieces(5000);
    all = {{0, Quantity::pieces(2000)}};
    QVERIFY(!refund(sale, {}, all)->everyWay);
    QCOMPARE(refund(sale, {}, all)->money.minor, std::int64_t{2000000});
}

void ReturnsOfSales::ordersEarnWhatTheySay_data() {
    m_cases = readCases(TESTS_DIR "/engine/wallet/orders");
    QVERIFY(m_cases.size() > 3);
    addRows(m_cases);
}

void ReturnsOfSales::ordersEarnWhatTheySay() {
    QFETCH(int, number);
    const Case& each = m_cases[std::size_t(number)];
    QVERIFY2(each.fault.isEmpty(), qPrintable(each.fault));
    const PastSale order = saleOf(each);
    QJsonArray earned;
    LineParts before;
    Effects effects;
    for (const QJsonValue& list : each.expected["parts"].toArray()) {
        const LineParts now = partsOf(list.toArray());
        const auto part = fulfil(order, before, now);
        QVERIFY(part.has_value());
        earned.append(byAccount(part->points));
        effects = part->effects;
        before.insert(before.end(), now.begin(), now.end());
    }
    QCOMPARE(print(earned), print(each.expected["earned"].toArray()));
    const auto told = QJsonDocument::fromJson(QByteArray::fromStdString(printEffects(effects))).array();
    QCOMPARE(print(told), print(each.expected["effects"].toArray()));
}

void ReturnsOfSales::atTheBoundEveryWayIsWeighed() {
    PastSale sale = sample(1);
    sale.basket.lines.resize(11, sale.basket.lines[0]);
    LineParts parts;
    for (std::size_t i = 0; i < 10; ++i) parts.push_back({i, Quantity::pieces(1)});
    QVERIFY(refund(sale, {}, parts)->everyWay); // two to the tenth: kMostWays
    parts.push_back({10, Quantity::pieces(1)});
    QVERIFY(!refund(sale, {}, parts)->everyWay);
}

/// 50 off from 100. Without its dear line the basket still reaches that, without the last one too it does not: so the
/// dear line alone is worth its 40, and all together would be worth 10. It is weighed alone as the first and the 64th
/// of what comes back, not as the 65th; lines that stay are not counted.
void ReturnsOfSales::ofTheLinesThatComeBackTheFirstSixtyFourAreWeighed() {
    PastSale sale = sample(1);
    const auto half = parsePromotion(R"({"format": 1, "id": "half", "name": {"en": "Half"}, "stage": "basket",
        "steps": {"steps": [{"id": "s", "if": {"id": "c", "all": [{"id": "m", "spend": {"atLeast": 10000}}]},
                             "then": [{"id": "r", "amountOff": {"amount": 5000, "per": "order"}}]}]}})");
    QVERIFY2(half.diagnostics.empty(), printDiagnostics(half.diagnostics).c_str());
    sale.set =
        compile({{std::make_shared<const Promotion>(half.value)}, std::make_shared<const Programme>(), nullptr}).set;
    const auto refunded = [&](std::size_t stay, std::size_t dear) {
        auto& lines = sale.basket.lines;
        lines.assign(80, lines[0]);
        LineParts parts;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool stays = i >= stay && i < stay + 10;
            lines[i].unitPrice = {stays ? 850 : i == dear ? 4000 : i + 1 == lines.size() ? 2000 : 0};
            if (!stays) parts.push_back({i, Quantity::pieces(1)});
        }
        return refund(sale, {}, parts)->money.minor;
    };
    QCOMPARE(refunded(60, 0), std::int64_t{4000});
    QCOMPARE(refunded(0, 10 + 63), std::int64_t{4000});
    QCOMPARE(refunded(0, 10 + 64), std::int64_t{1000});
}

void ReturnsOfSales::anOrderPaysPointsForWhatIsFulfilled() {
    const PastSale order = sample(3);
    const auto some = fulfil(order, {}, {{0, Quantity::pieces(2)}});
    QCOMPARE(some->points, (std::vector<AccountChange>{{"", 20}}));
    QCOMPARE(applied(order.customer, some->effects, {}).points, std::int64_t{20});
    const auto rest = fulfil(order, {{0, Quantity::pieces(2)}}, {{0, Quantity::pieces(1)}});
    QCOMPARE(rest->points, (std::vector<AccountChange>{{"", 10}}));
    QCOMPARE(rest->effects, adjudicate(*order.set, order.basket, order.customer, order.at)->effects);
}

void ReturnsOfSales::pointsPaidWithGoBack() {
    PastSale sale = sample(3);
    auto programme = std::make_shared<Programme>(sale.set->programme());
    programme->burn = {.points = 100, .worth = 100};
    sale.set = compile({{}, programme, nullptr}).set;
    sale.customer.points = 5000;
    sale.basket.burn = 2500;
    const auto sold = adjudicate(*sale.set, sale.basket, sale.customer, sale.at);
    QCOMPARE(sold->payable.minor, std::int64_t{500});
    const auto one = refund(sale, {}, {{0, Quantity::pieces(1)}});
    QCOMPARE(one->money.minor, std::int64_t{500});
    QCOMPARE(one->burntBack, std::int64_t{500});
    const auto rest = refund(sale, {{0, Quantity::pieces(1)}}, {{0, Quantity::pieces(2)}});
    QCOMPARE(rest->money.minor, std::int64_t{0});
    QCOMPARE(rest->burntBack, std::int64_t{2000});
    QVERIFY(rest->effects.empty());
    QCOMPARE(refund(sample(1), {}, {{0, Quantity::pieces(1)}})->burntBack, std::int64_t{0});
}

} // namespace offerwright::tests

using offerwright::tests::ReturnsOfSales;
OFFERWRIGHT_TEST(ReturnsOfSales)
#include "returns_test.moc"
