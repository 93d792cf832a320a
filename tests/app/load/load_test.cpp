// Load: what it measures is what happened, also while nobody answered.
#include <QTest>

#include "app/load/load.h"
#include "tests/support/dice.h"
#include "tests/support/stand_in.h"
#include "tests/support/test_main.h"

namespace offerwright::tests {
namespace {

using namespace std::chrono_literals;
using load::Arrivals;
using load::Histogram;

/// Answers nothing for a while, once, and then all.
class Stalling : public http::Handler {
public:
    void answer(const http::Request&, http::Answered answered) override {
        const bool isFirst = m_asked++ == 20;
        if (isFirst) std::this_thread::sleep_for(600ms);
        answered({});
    }
    std::unique_ptr<http::Server> server = std::move(*http::Server::listen(*this, {.threads = 1}));

private:
    std::atomic<int> m_asked = 0;
};

load::Plan planFor(const wire::Address& address) {
    return {.address = address,
            .baskets = {"{}"},
            .what = load::What::Explain,
            .arrivals = Arrivals::Even,
            .perSecond = 200,
            .warmUp = 0s,
            .duration = 1s,
            .tills = 4};
}

} // namespace

class Load : public QObject {
    Q_OBJECT

private slots:
    void histogramsAreRightToTheLastButOnePercent();
    void countsTheTimeThatASaleWaited();
    void ringsUpAsManyAsPlanned();
    void countsWhatWasLost();
    void leavesTheWarmUpOut();
};

void Load::histogramsAreRightToTheLastButOnePercent() {
    Dice dice(20270310);
    for (int round = 0; round < 200; ++round) {
        Histogram histogram;
        std::vector<std::int64_t> values(static_cast<std::size_t>(dice.number(1, 2'000)));
        for (std::int64_t& value : values) histogram.add(value = dice.number(0, std::int64_t{1} << dice.number(0, 40)));
        std::ranges::sort(values);
        for (const std::int64_t quantile : {1, 50'000, 99'000, 99'900, 100'000}) {
            const auto rank = (std::ssize(values) * quantile + 99'999) / 100'000;
            const std::int64_t exact = values[static_cast<std::size_t>(rank - 1)];
            const std::int64_t told = histogram.at(quantile);
            QVERIFY2(told >= exact && told <= exact + exact / 128, qPrintable(QString("%1 %2").arg(exact).arg(told)));
        }
        QCOMPARE(histogram.at(100'000), values.back());
        QCOMPARE(histogram.count(), std::int64_t(values.size()));
    }
    QCOMPARE(Histogram().at(50'000), std::int64_t{0});
}

/// Four tills wait for 600 ms while the schedule goes on: most of the sales of that time are late, not only four.
void Load::countsTheTimeThatASaleWaited() {
    Stalling service;
    const auto port = std::to_string(service.server->port());
    const auto report = load::ring(planFor({.host = "127.0.0.1", .port = port}));
    const Histogram& times = report.steps.at("explain").times;
    QVERIFY(times.greatest() >= 500'000);
    QVERIFY2(times.at(75'000) >= 100'000, qPrintable(QString::number(times.at(75'000))));
    QVERIFY(report.mostWaiting > 50);
}

void Load::ringsUpAsManyAsPlanned() {
    StandIn service;
    load::Plan plan = planFor(service.address());
    auto report = load::ring(plan);
    QCOMPARE(report.planned, std::int64_t{199});
    QCOMPARE(report.steps.at("explain").answered(), std::int64_t{199});
    QCOMPARE(service.asked.load(), 199);
    plan.arrivals = Arrivals::Poisson;
    report = load::ring(plan);
    QVERIFY(report.planned > 130 && report.planned < 270);
    QCOMPARE(load::ring(plan).planned, report.planned);
    plan.what = load::What::OpenAndSettle;
    report = load::ring(plan);
    for (const char* step : {"open", "settle", "sale"}) QCOMPARE(report.steps.at(step).answered(), report.planned);
}

void Load::countsWhatWasLost() {
    load::Plan plan = planFor({.host = "127.0.0.1", .port = "1"});
    const auto report = load::ring(plan);
    const load::Step& step = report.steps.at("explain");
    QCOMPARE(step.answered(), std::int64_t{0});
    QCOMPARE(step.errors.at("notSent"), std::int64_t{199});
    QCOMPARE(step.times.count(), std::int64_t{199});
}

void Load::leavesTheWarmUpOut() {
    StandIn service;
    load::Plan plan = planFor(service.address());
    plan.warmUp = 1s;
    const auto report = load::ring(plan);
    QVERIFY(report.planned >= 199 && report.planned <= 201);
    QVERIFY(service.asked.load() > 390);
}

OFFERWRIGHT_TEST(Load)

} // namespace offerwright::tests

#include "load_test.moc"
