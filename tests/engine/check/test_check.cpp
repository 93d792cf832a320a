// Every rule of the checker: planted faults are told with code, address and arguments, and nothing else is said.
#include "tests/engine/check/faults.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <offerwright/model/nodes.h>
#include <set>

using namespace offerwright;
using namespace offerwright::tests;

std::vector<Fault> offerwright::tests::allFaults() {
    std::vector<Fault> all;
    for (const auto& some : {faultsOfConditions(), faultsOfNumbers(), faultsOfShape(), faultsOfWords(), faultsOfSense(),
                             faultsOfJourneys(), faultsOfTargets(), faultsOfShoppers(), faultsOfRewards()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

namespace {

Diagnostics found(const Promotion& promotion, const Programme& programme) {
    const Catalogue catalogue = soundCatalogue();
    return check(promotion, {&programme, &catalogue});
}

Diagnostics found(const Promotion& promotion) { return found(promotion, soundProgramme()); }

std::set<std::string> codesOfReadme() {
    QFile file(QStringLiteral(TESTS_DIR "/../engine/check/README.md"));
    std::set<std::string> codes;
    if (!file.open(QIODevice::ReadOnly)) return codes;
    static const QRegularExpression cell(QStringLiteral("`([a-zA-Z]+[.])?([a-zA-Z]+)`"));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(QStringLiteral("| `"))) continue;
        QString room;
        for (auto match = cell.globalMatch(line.section(u'|', 1, 1)); match.hasNext();) {
            const auto code = match.next();
            if (!code.captured(1).isEmpty()) room = code.captured(1);
            codes.insert((room + code.captured(2)).toStdString());
        }
    }
    return codes;
}

} // namespace

class FaultsOfPromotions : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSaidOfASoundPromotion();
    void aPlantedFaultIsTold_data();
    void aPlantedFaultIsTold();
    void theCodesAreThoseOfTheReadme();
    void errorsDoNotDependOnTheCatalogue();
    void findingsComeInDocumentOrder();
    void aNearWordComesAsAFix();
    void gratuitIsAllowedForWhatIsNoFood();
};

void FaultsOfPromotions::nothingIsSaidOfASoundPromotion() {
    QVERIFY(found(soundPromotion()).empty());
    const Programme programme = soundProgramme();
    QVERIFY(check(soundPromotion(), {&programme, nullptr}).empty());
}

void FaultsOfPromotions::aPlantedFaultIsTold_data() {
    QTest::addColumn<std::size_t>("index");
    const auto faults = allFaults();
    for (std::size_t i = 0; i < faults.size(); ++i) QTest::newRow(faults[i].name) << i;
}

void FaultsOfPromotions::aPlantedFaultIsTold() {
    QFETCH(std::size_t, index);
    const Fault fault = allFaults()[index];
    Promotion promotion = soundPromotion();
    Programme programme = soundProgramme();
    fault.change(promotion, programme);
    const Diagnostics told = found(promotion, programme);
    const auto it = std::ranges::find(told, fault.code, &Diagnostic::code);
    QVERIFY2(it != told.end(), fault.code.c_str());
    QCOMPARE(it->severity, fault.severity);
    QCOMPARE(it->address.node, fault.node);
    QCOMPARE(it->address.field, fault.field);
    QCOMPARE(it->address.promotion, promotion.id);
    QCOMPARE(it->arguments, fault.arguments);
    // Only consequences may be told beside it, and only by other rules: a repeated code means a rule said it twice.
    QCOMPARE(std::ranges::count(told, fault.code, &Diagnostic::code), 1);
}

void FaultsOfPromotions::theCodesAreThoseOfTheReadme() {
    std::set<std::string> tested;
    for (const Fault& fault : allFaults()) tested.insert(fault.code);
    QCOMPARE(codesOfReadme(), tested);
}

void FaultsOfPromotions::errorsDoNotDependOnTheCatalogue() {
    for (const Fault& fault : allFaults()) {
        Promotion promotion = soundPromotion();
        Programme programme = soundProgramme();
        fault.change(promotion, programme);
        Diagnostics with = found(promotion, programme);
        Diagnostics without = check(promotion, {&programme, nullptr});
        const auto isNoError = [](const Diagnostic& d) { return d.severity != Severity::Error; };
        std::erase_if(with, isNoError);
        std::erase_if(without, isNoError);
        QVERIFY2(with == without, fault.name);
        QCOMPARE(hasErrors(with), fault.severity == Severity::Error);
    }
}

void FaultsOfPromotions::findingsComeInDocumentOrder() {
    Promotion promotion = soundPromotion();
    promotion.limits.timesPerBasket = Number{0};
    promotion.ladder.steps[0].rewards.clear();
    promotion.ladder.measure->of.in.brands = {"Nowhere"};
    promotion.name = {};
    std::get<InSegment>(findCondition(promotion, "seg")->rule).segments.clear();
    std::vector<std::string> codes;
    for (const Diagnostic& each : found(promotion)) codes.push_back(each.code);
    QCOMPARE(codes, (std::vector<std::string>{"promotion.noName", "list.empty", "catalogue.unknownBrand",
                                              "step.noReward", "number.notPositive"}));
}

void FaultsOfPromotions::aNearWordComesAsAFix() {
    Promotion promotion = soundPromotion();
    promotion.ladder.measure->of.in.brands = {"Norvall"};
    const Diagnostics told = found(promotion);
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0].fixes, (std::vector<Fix>{{"write", {}, "\"Norval\""}}));
    promotion.ladder.measure->of.in.brands = {"Quelconque"};
    QVERIFY(found(promotion)[0].fixes.empty());
}

void FaultsOfPromotions::gratuitIsAllowedForWhatIsNoFood() {
    Promotion promotion = soundPromotion();
    promotion.name.set("fr", "Savon gratuit");
    std::get<Measured>(findCondition(promotion, "spend")->rule).measure.of = {{.brands = {"Clair"}}, {}};
    promotion.ladder.measure->of = {{.brands = {"Clair"}}, {}};
    QVERIFY(found(promotion).empty());
    promotion.ladder.measure->of = {};
    QCOMPARE(found(promotion).size(), std::size_t{1});
}

OFFERWRIGHT_TEST(FaultsOfPromotions)
#include "test_check.moc"
