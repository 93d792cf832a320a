// The changes that findings propose.
#include "tests/engine/check/faults.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/check/mend.h>
#include <set>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// That the brand of the measure should be another, written like this.
Diagnostic brandFault(const std::string& fix) {
    Diagnostic finding{.code = "catalogue.unknownBrand", .address = {"dairy", "m", "brands"}};
    finding.arguments = {"Norvall"};
    finding.fixes = {{"write", {}, fix}};
    return finding;
}

Promotion ofNorvall() {
    Promotion promotion = soundPromotion();
    promotion.ladder.measure->of.in.brands = {"Norvall"};
    return promotion;
}

std::set<std::string> codesOf(const Promotion& promotion, const Surroundings& around) {
    std::set<std::string> codes;
    for (const Diagnostic& each : check(promotion, around)) codes.insert(each.code);
    return codes;
}

} // namespace

class Mending : public QObject {
    Q_OBJECT
private slots:
    void everyFixOfTheCheckerEndsItsFinding() {
        std::size_t made = 0;
        for (const Fault& fault : allFaults()) {
            Promotion promotion = soundPromotion();
            Programme programme = soundProgramme();
            fault.change(promotion, programme);
            const Catalogue catalogue = soundCatalogue();
            const Surroundings around{&programme, &catalogue};
            for (const Diagnostic& each : check(promotion, around)) {
                if (each.fixes.empty()) continue;
                const auto better = mended(promotion, each);
                QVERIFY2(better, fault.name);
                QVERIFY2(!codesOf(*better, around).contains(each.code), fault.name);
                ++made;
            }
        }
        QVERIFY2(made >= 15, "few faults with a fix were seen");
    }
    void aFixIsWrittenAsItsTextReads_data() {
        QTest::addColumn<std::string>("fix");
        QTest::addColumn<std::string>("word");
        using Text = std::string;
        QTest::newRow("in quotes") << Text("\"Norval\"") << Text("Norval");
        QTest::newRow("quotes within") << Text("\"Le \\\"Bon\\\" Nord\"") << Text("Le \"Bon\" Nord");
        QTest::newRow("a stroke within") << Text("\"N\\\\S\"") << Text("N\\S");
        QTest::newRow("without quotes") << Text("Norval") << Text("Norval");
        QTest::newRow("one quote before") << Text("\"Norval") << Text("\"Norval");
        QTest::newRow("one letter") << Text("N") << Text("N");
        QTest::newRow("one quote") << Text("\"") << Text("\"");
    }
    void aFixIsWrittenAsItsTextReads() {
        QFETCH(std::string, fix);
        QFETCH(std::string, word);
        const auto better = mended(ofNorvall(), brandFault(fix));
        QVERIFY(better.has_value());
        QCOMPARE(better->ladder.measure->of.in.brands, std::vector<std::string>{word});
    }
    void aFixOfAPlaceThatIsGoneChangesNothing() {
        Diagnostic finding = brandFault("\"Norval\"");
        QVERIFY(mended(ofNorvall(), finding));
        QVERIFY(!mended(ofNorvall(), finding, 1));
        QVERIFY(!mended(soundPromotion(), finding));
        Promotion single = ofNorvall();
        single.ladder.measure.reset();
        QVERIFY(!mended(single, finding));
        finding.address.node = "gone";
        QVERIFY(!mended(ofNorvall(), finding));
        finding = brandFault("");
        finding.arguments.clear();
        QVERIFY(!mended(ofNorvall(), finding));
    }
    void aRateThatIsNoneChangesNothing() {
        Diagnostic finding{.code = "reward.aboveCeiling", .address = {"dairy", "s1-r", "percent"}};
        finding.arguments = {"10", "34"};
        finding.fixes = {{"write", {}, "34"}};
        auto better = mended(soundPromotion(), finding);
        QVERIFY(better.has_value());
        QCOMPARE(std::get<PercentOff>(firstReward(*better).rule).rate, Number{340'000});
        finding.fixes[0].text = "a third";
        QVERIFY(!mended(soundPromotion(), finding));
    }
};

OFFERWRIGHT_TEST(Mending)
#include "test_mend.moc"
