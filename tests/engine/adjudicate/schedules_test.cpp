// Hours, dates and weekdays on the days the clocks change, through the whole of adjudicate. The cases are
// tests/fixtures/schedules.json: a zone, a rule, and every stretch in which the promotion gives.
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>

using namespace offerwright;

namespace {

QJsonObject schedules() {
    QFile file(TESTS_DIR "/fixtures/schedules.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Instant instantOf(const QJsonValue& text) { return parseInstant(text.toString().toStdString(), Zone{}).value(); }

Zone zoneOf(const QString& name) {
    Zone zone{name.toStdString(), {}};
    for (const QJsonValue& each : schedules()["zones"][name].toArray())
        zone.offsets.push_back({instantOf(each[0]), each[1].toInt()});
    return zone;
}

/// Ten percent off everything while `when` holds.
Promotion promotionWhen(const QJsonArray& when) {
    QJsonArray conditions;
    for (const QJsonValue& each : when) {
        QJsonObject condition = each.toObject();
        condition["id"] = QString("d%1").arg(conditions.size());
        conditions.append(condition);
    }
    const QJsonObject reward{{"id", "r"}, {"percentOff", QJsonObject{{"percent", 10}}}};
    const QJsonObject step{
        {"id", "s"}, {"if", QJsonObject{{"id", "i"}, {"all", QJsonArray()}}}, {"then", QJsonArray{reward}}};
    const QJsonObject document{{"format", 1},
                               {"id", "p"},
                               {"name", QJsonObject{{"en", "p"}}},
                               {"stage", "item"},
                               {"who", QJsonObject{{"id", "who"}, {"all", QJsonArray()}}},
                               {"when", QJsonObject{{"id", "when"}, {"all", conditions}}},
                               {"steps", QJsonObject{{"relation", "single"}, {"steps", QJsonArray{step}}}}};
    const auto read = parsePromotion(QJsonDocument(document).toJson().toStdString());
    if (!read.ok()) qFatal("%s", printDiagnostics(read.diagnostics).c_str());
    return read.value;
}

class Shop {
public:
    Shop(const QString& zone, const QJsonArray& when) {
        Programme programme{.name = "Shop"};
        programme.zone = zoneOf(zone);
        m_compiled = compile({{std::make_shared<const Promotion>(promotionWhen(when))},
                              std::make_shared<const Programme>(std::move(programme)),
                              nullptr});
        m_basket.lines = {{.sku = "a", .quantity = Quantity::pieces(1), .unitPrice = {1000}}};
    }
    bool isSound() const { return !hasErrors(m_compiled.diagnostics); }
    bool givesAt(std::int64_t ms) const {
        const auto told = adjudicate(*m_compiled.set, m_basket, {}, Instant{ms});
        if (!told) qFatal("%s", printDiagnostics(told.error()).c_str());
        return told->discount.minor == 100;
    }

private:
    Compiled m_compiled;
    Basket m_basket;
};

using Stretches = std::vector<std::pair<std::int64_t, std::int64_t>>;

bool isIn(const Stretches& open, std::int64_t ms) {
    return std::ranges::any_of(open, [ms](const auto& each) { return ms >= each.first && ms < each.second; });
}

} // namespace

class Schedules : public QObject {
    Q_OBJECT
private slots:
    void openAndCloseAsTheLawSays_data();
    void openAndCloseAsTheLawSays();
};

void Schedules::openAndCloseAsTheLawSays_data() {
    QTest::addColumn<QJsonObject>("told");
    for (const QJsonValue& each : schedules()["cases"].toArray()) {
        const QString name = each["zone"].toString() + ": " + each["claim"].toString();
        QTest::newRow(qPrintable(name)) << each.toObject();
    }
}

void Schedules::openAndCloseAsTheLawSays() {
    QFETCH(QJsonObject, told);
    const Shop shop(told["zone"].toString(), told["when"].toArray());
    QVERIFY(shop.isSound());
    const std::int64_t from = instantOf(told["within"][0]).ms;
    const std::int64_t to = instantOf(told["within"][1]).ms;
    Stretches open;
    std::vector<std::int64_t> asked;
    for (const QJsonValue& each : told["open"].toArray()) {
        const auto& [begin, end] = open.emplace_back(instantOf(each[0]).ms, instantOf(each[1]).ms);
        for (const std::int64_t edge : {begin, end}) asked.insert(asked.end(), {edge - 1, edge, edge + 1});
    }
    for (std::int64_t ms = from; ms < to; ms += 60'000) asked.push_back(ms);
    for (const std::int64_t ms : asked)
        if (ms >= from && ms < to && shop.givesAt(ms) != isIn(open, ms))
            QFAIL(("wrong at " + printInstant(Instant{ms})).c_str());
}

OFFERWRIGHT_TEST(Schedules)
#include "schedules_test.moc"
