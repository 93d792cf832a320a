// The other ways to share an amount: worked cases, the peers' published tables, and what all of them promise.
#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <map>
#include <numeric>
#include <offerwright/base/allocation.h>

namespace offerwright::tests {
namespace {

using Split = Shares (*)(std::int64_t, std::span<const std::int64_t>, std::span<const std::int64_t>);
using Plain = Shares (*)(std::int64_t, std::span<const std::int64_t>);

/// Methods that do not ask for units, as if they did.
template <Plain plain>
Shares withUnits(std::int64_t total, std::span<const std::int64_t> weights, std::span<const std::int64_t>) {
    return plain(total, weights);
}

const std::map<QString, Split> kSplits{
    {"halfDownFirst", withUnits<allocateHalfDownFirst>},
    {"halfDownLimited", withUnits<allocateHalfDownLimited>},
    {"halfUpLast", withUnits<allocateHalfUpLast>},
    {"downFirst", withUnits<allocateDownFirst>},
    {"cutFromLast", withUnits<allocateCutFromLast>},
    {"carried", withUnits<allocateCarried>},
    {"carriedDown", withUnits<allocateCarriedDown>},
    {"restToDearest", allocateRestToDearest},
    {"oddToDearest", allocateOddToDearest},
    {"evenPerUnit", allocateEvenPerUnit},
};

/// What the shared tables call ours.
const std::map<QString, QString> kNames{
    {"half_down_then_first", "halfDownFirst"},
    {"cut_from_last_first_takes_rest", "cutFromLast"},
    {"rounded_then_first_or_last", "halfDownLimited"},
    {"down_then_first_with_room", "downFirst"},
};

Shares numbersOf(const QJsonValue& value) {
    Shares list;
    for (const auto& each : value.toArray()) list.push_back(each.toInteger());
    return list;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sharedTable(const QString& name) {
    return contents(qEnvironmentVariable("OFFERWRIGHT_SHARED", QStringLiteral(SHARED_DIR)) + "/corpus/tables/" + name);
}

struct Draw {
    std::vector<std::int64_t> weights;
    std::vector<std::int64_t> units;
    std::int64_t total = 0;
};

Draw draw(Dice& dice) {
    Draw draw;
    const std::int64_t top = dice.oneIn(3) ? 4 : 100'000;
    for (std::size_t i = 0; i < 1 + dice.below(8); ++i) {
        draw.weights.push_back(dice.oneIn(5) ? 0 : dice.number(0, top));
        draw.units.push_back(dice.number(1, 9));
    }
    const std::int64_t sum = std::accumulate(draw.weights.begin(), draw.weights.end(), std::int64_t{0});
    draw.total = dice.oneIn(10) ? sum : dice.number(0, sum);
    return draw;
}

bool keepsItsPromise(const Draw& draw, const Shares& shares) {
    if (shares.size() != draw.weights.size()) return false;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] < 0 || shares[i] > draw.weights[i]) return false;
    return std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) == draw.total;
}

} // namespace

class SplitsOfAmounts : public QObject {
    Q_OBJECT

private slots:
    void workedCases_data();
    void workedCases();
    void peersTableAgrees();
    void sumUpAndStayWithinTheWeights();
};

void SplitsOfAmounts::workedCases_data() {
    QTest::addColumn<QJsonObject>("row");
    const auto document = QJsonDocument::fromJson(contents(TESTS_DIR "/engine/base/other_splits.json"));
    for (const auto& each : document.array()) {
        const QString name = each[u"method"].toString() + ": " + each[u"name"].toString();
        QTest::newRow(qPrintable(name)) << each.toObject();
    }
    QVERIFY(document.array().size() > int(kSplits.size()));
}

void SplitsOfAmounts::workedCases() {
    QFETCH(QJsonObject, row);
    const Shares weights = numbersOf(row[u"weights"]);
    const Shares units = row.contains(u"units") ? numbersOf(row[u"units"]) : Shares(weights.size(), 1);
    const Split split = kSplits.at(row[u"method"].toString());
    QCOMPARE(split(row[u"total"].toInteger(), weights, units), numbersOf(row[u"shares"]));
}

void SplitsOfAmounts::peersTableAgrees() {
    const QByteArray table = sharedTable("splits.jsonl");
    if (table.isEmpty()) QSKIP("the shared corpus is not on this machine (OFFERWRIGHT_SHARED)");
    int compared = 0;
    for (const QByteArray& line : table.split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const auto name = kNames.find(row[u"method"].toString());
        if (name == kNames.end()) continue;
        const std::int64_t amount = row[u"amount"].toInteger();
        const Shares weights = numbersOf(row[u"weights"]);
        Shares shares = kSplits.at(name->second)(std::abs(amount), weights, Shares(weights.size(), 1));
        for (std::int64_t& share : shares) share = amount < 0 ? -share : share;
        QVERIFY2(shares == numbersOf(row[u"expected"]), qPrintable(row[u"id"].toString()));
        ++compared;
    }
    QVERIFY(compared >= 15);
}

void SplitsOfAmounts::sumUpAndStayWithinTheWeights() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Dice dice(seed);
    for (int i = 0; i < 20'000; ++i) {
        const Draw drawn = draw(dice);
        for (const auto& [name, split] : kSplits)
            QVERIFY2(keepsItsPromise(drawn, split(drawn.total, drawn.weights, drawn.units)),
                     qPrintable(QString("%1, draw %2").arg(name).arg(i)));
    }
}

} // namespace offerwright::tests

using offerwright::tests::SplitsOfAmounts;
OFFERWRIGHT_TEST(SplitsOfAmounts)
#include "splits_test.moc"
