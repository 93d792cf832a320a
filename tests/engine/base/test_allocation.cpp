// Shares: worked cases, the peers' published table, and a million random allocations held against the definition.
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <numeric>
#include <offerwright/base/money.h>
#include <random>

using namespace offerwright;

namespace {

using Amounts = Pooled<std::int64_t>;

Amounts amounts(const QJsonValue& value) {
    Amounts list;
    for (const auto& each : value.toArray()) list.push_back(each.toInteger());
    return list;
}

Amounts allocate(const QString& method, std::int64_t total, const Amounts& weights) {
    return method == u"largestLine" ? allocateLargestLine(total, weights) : allocateLargestRemainder(total, weights);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedTable(const QString& name) {
    const QString folder = qEnvironmentVariable("OFFERWRIGHT_SHARED", QStringLiteral(SHARED_DIR));
    return folder + QStringLiteral("/corpus/tables/") + name;
}

struct Draw {
    std::int64_t total = 0;
    std::int64_t sum = 0;
    Amounts weights;
};

/// A few weights, some zero, some equal, and a total within their sum.
Draw drawWithinWorth(std::mt19937_64& random) {
    Draw draw;
    const std::size_t lines = 1 + random() % 8;
    const std::int64_t top = random() % 3 == 0 ? 4 : 100'000;
    for (std::size_t i = 0; i < lines; ++i)
        draw.weights.push_back(random() % 5 == 0 ? 0 : static_cast<std::int64_t>(random() % 100'000) % top);
    draw.sum = std::accumulate(draw.weights.begin(), draw.weights.end(), std::int64_t{0});
    draw.total = draw.sum == 0 ? 0 : static_cast<std::int64_t>(random()) & 0x7fffffff;
    if (draw.sum > 0) draw.total %= draw.sum + 1;
    return draw;
}

/// Empty when every share is what the law says, else the fault.
QString fault(const Draw& draw, const Amounts& shares) {
    if (std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) != draw.total) return QStringLiteral("sum");
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] < 0 || shares[i] > draw.weights[i]) return QStringLiteral("above the weight");
        const Wide off = Wide{shares[i]} * draw.sum - Wide{draw.total} * draw.weights[i];
        if (off != 0 && (off >= draw.sum || -off >= draw.sum)) return QStringLiteral("a unit or more from the exact share");
    }
    return {};
}

/// Among equal weights, an earlier line never gets less than a later one.
bool tiesGoToTheEarlier(const Draw& draw, const Amounts& shares) {
    for (std::size_t i = 0; i < shares.size(); ++i)
        for (std::size_t j = i + 1; j < shares.size(); ++j)
            if (draw.weights[i] == draw.weights[j] && shares[i] < shares[j]) return false;
    return true;
}

} // namespace

class AllocationOfAmounts : public QObject {
    Q_OBJECT
private slots:
    void workedCases_data();
    void workedCases();
    void peersWithOurMethodAgree();
    void aMillionAllocationsAreExactAndWithinOneUnit();
    void largestLineNeverPassesAWeightWhileAnotherHasRoom();
};

void AllocationOfAmounts::workedCases_data() {
    QTest::addColumn<QJsonObject>("row");
    const auto document = QJsonDocument::fromJson(contents(QStringLiteral(TESTS_DIR "/engine/base/splits.json")));
    for (const auto& each : document.object()[u"cases"].toArray()) {
        const QString name = each[u"method"].toString() + QStringLiteral(": ") + each[u"name"].toString();
        QTest::newRow(qPrintable(name)) << each.toObject();
    }
}

void AllocationOfAmounts::workedCases() {
    QFETCH(QJsonObject, row);
    const Amounts weights = amounts(row[u"weights"]);
    QCOMPARE(allocate(row[u"method"].toString(), row[u"total"].toInteger(), weights), amounts(row[u"shares"]));
}

void AllocationOfAmounts::peersWithOurMethodAgree() {
    const QByteArray table = contents(sharedTable(QStringLiteral("splits.jsonl")));
    if (table.isEmpty()) QSKIP("the shared corpus is not on this machine (OFFERWRIGHT_SHARED)");
    int compared = 0;
    for (const QByteArray& line : table.split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString method = row[u"method"].toString();
        const Amounts weights = amounts(row[u"weights"]);
        const bool worth = std::ranges::any_of(weights, [](std::int64_t weight) { return weight > 0; });
        if ((method != u"largest_remainder" && method != u"even_units_first") || !worth) continue;
        const std::int64_t amount = row[u"amount"].toInteger();
        Amounts shares = allocateLargestRemainder(std::abs(amount), weights);
        for (std::int64_t& share : shares) share = amount < 0 ? -share : share;
        QVERIFY2(shares == amounts(row[u"expected"]), qPrintable(row[u"id"].toString()));
        ++compared;
    }
    QCOMPARE(compared, 12);
}

void AllocationOfAmounts::aMillionAllocationsAreExactAndWithinOneUnit() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int i = 0; i < 1'000'000; ++i) {
        const Draw draw = drawWithinWorth(random);
        const Amounts shares = allocateLargestRemainder(draw.total, draw.weights);
        const QString wrong = fault(draw, shares);
        if (!wrong.isEmpty()) QFAIL(qPrintable(QStringLiteral("allocation %1: %2").arg(i).arg(wrong)));
        if (!tiesGoToTheEarlier(draw, shares)) QFAIL(qPrintable(QStringLiteral("allocation %1: tie").arg(i)));
    }
}

void AllocationOfAmounts::largestLineNeverPassesAWeightWhileAnotherHasRoom() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    for (int i = 0; i < 100'000; ++i) {
        const Draw draw = drawWithinWorth(random);
        const Amounts shares = allocateLargestLine(draw.total, draw.weights);
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}), draw.total);
        for (std::size_t k = 0; k < shares.size(); ++k) QVERIFY(shares[k] >= 0 && shares[k] <= draw.weights[k]);
    }
}

OFFERWRIGHT_TEST(AllocationOfAmounts)
#include "test_allocation.moc"
