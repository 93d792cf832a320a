// The gate, check by check, and what differs between two versions of a promotion.
#include "app/document/edits.h"
#include "tests/app/publish/shop.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <QDateTime>
#include <QTest>

namespace offerwright::tests {
namespace {

using app::GateRule;
using app::GateState;

const std::string kContent(64, 'c');

/// All that is needed for the gate to be open.
struct Case {
    Case() {
        environment.roots = {keyNumbered(kRootA).publicKey()};
        environment.threshold = 1;
        environment.tenant = "acme";
        environment.certificate = writeCertificate(signedBy(certificateOf(), {kRootA}));
    }
    app::GateChecks checks() const {
        return app::checkGate({.environment = &environment,
                               .workspace = workspace.get(),
                               .compiled = &compiled,
                               .content = &kContent,
                               .doubts = &doubts,
                               .exposure = &exposure,
                               .board = isOffline ? nullptr : &board,
                               .isOffline = isOffline,
                               .hasKey = true,
                               .clockAheadMs = aheadMs,
                               .now = now});
    }
    QString told(GateRule rule) const {
        const app::GateCheck check = checkOf(checks(), rule);
        return (check.state == GateState::Shut      ? "shut "
                : check.state == GateState::Waiting ? "waits "
                                                    : "open ") +
               QString::fromStdString(check.reason);
    }

    app::Environment environment{.id = "production", .remote = "production"};
    app::Snapshot workspace = creamery(1000);
    Compiled compiled = offerOf();
    Diagnostics doubts;
    app::Exposure exposure{.baskets = 3, .gross = {10'000}, .discount = {1'000}, .isWhole = true};
    app::Board board;
    bool isOffline = false;
    std::int64_t aheadMs = 0;
    Instant now = march(10);
};

} // namespace

class Gates : public QObject {
    Q_OBJECT
private slots:
    void areOpenWhenAllHolds();
    void areShutByErrorsAndByDoubtsThatNobodyTook();
    void areShutByTooMuchDiscount();
    void waitForASecondPerson();
    void askWhoMayPublishAndWhen();
    void askForClockAndZones();
    void areOpenOfflineForWhatOnlyTheServiceSays();
};

void Gates::areOpenWhenAllHolds() {
    QVERIFY(isOpen(Case().checks()));
    QCOMPARE(Case().checks().size(), std::size_t{8});
    QVERIFY(!isOpen(app::GateChecks{}));
}

void Gates::areShutByErrorsAndByDoubtsThatNobodyTook() {
    Case shop;
    shop.compiled.diagnostics = {{.code = "value.outOfRange"}};
    QCOMPARE(shop.told(GateRule::NoErrors), QString("shut gate.errors"));
    shop = Case();
    shop.doubts = {{.code = "tiers.payLess", .severity = Severity::Warning, .address = {"cream", "t1", ""}}};
    QCOMPARE(shop.told(GateRule::DoubtsTaken), QString("shut gate.doubts"));
    shop.workspace = app::withAcknowledgement(shop.workspace, {"other", "tiers.payLess", "Ada", "agreed"});
    QCOMPARE(shop.told(GateRule::DoubtsTaken), QString("shut gate.doubts"));
    shop.workspace = app::withAcknowledgement(shop.workspace, {"cream", "tiers.payLess", "Ada", "agreed"});
    QVERIFY(isOpen(shop.checks()));
    shop = Case();
    auto bare = std::make_shared<app::Workspace>(*shop.workspace);
    bare->catalogue = std::make_shared<const Catalogue>();
    shop.workspace = bare;
    QCOMPARE(shop.told(GateRule::CatalogueKnown), QString("shut gate.noProducts"));
}

void Gates::areShutByTooMuchDiscount() {
    Case shop;
    QVERIFY(checkOf(shop.checks(), GateRule::Exposure).state == GateState::NotAsked);
    shop.environment.gate.mostExposure = Rate::percent(10);
    QCOMPARE(shop.told(GateRule::Exposure), QString("open gate.exposure"));
    shop.exposure.discount = {1'001};
    QCOMPARE(shop.told(GateRule::Exposure), QString("shut gate.tooMuch"));
    QCOMPARE(sentenceOf(checkOf(shop.checks(), GateRule::Exposure), app::Language::english()),
             QString::fromUtf16(u"10.01\u00A0% of sales over the saved baskets, and only 10\u00A0% allowed."));
    shop.exposure.isWhole = false;
    QCOMPARE(shop.told(GateRule::Exposure), QString("waits "));
    shop.exposure = {.isWhole = true};
    QCOMPARE(shop.told(GateRule::Exposure), QString("open gate.noBaskets"));
}

void Gates::waitForASecondPerson() {
    Case shop;
    shop.environment.gate.approvals = 1;
    QCOMPARE(shop.told(GateRule::SecondPerson), QString("shut gate.notProposed"));
    shop.board.proposals = {{.fingerprint = std::string(64, 'd'), .approvals = {{"grace", march(1)}}}};
    QCOMPARE(shop.told(GateRule::SecondPerson), QString("shut gate.notProposed"));
    shop.board.proposals.push_back({.fingerprint = kContent, .by = "ada"});
    QCOMPARE(shop.told(GateRule::SecondPerson), QString("waits gate.awaitsApproval"));
    QVERIFY(!isOpen(shop.checks()));
    shop.board.proposals.back().approvals = {{"grace", march(1)}};
    QVERIFY(isOpen(shop.checks()));
}

void Gates::askWhoMayPublishAndWhen() {
    Case shop;
    shop.now = march(31);
    QCOMPARE(shop.told(GateRule::MayPublish), QString("shut bundle.expired"));
    shop = Case();
    shop.environment.roots = {keyNumbered(kRootB).publicKey()};
    QCOMPARE(shop.told(GateRule::MayPublish), QString("shut bundle.unknownRoot"));
    shop.environment.certificate.clear();
    QCOMPARE(shop.told(GateRule::MayPublish), QString("shut publish.noCertificate"));
    shop = Case();
    shop.environment.tenant = "other";
    QCOMPARE(shop.told(GateRule::MayPublish), QString("shut bundle.wrongTenant"));
}

void Gates::askForClockAndZones() {
    Case shop;
    shop.aheadMs = 5 * 60'000;
    QVERIFY(isOpen(shop.checks()));
    shop.aheadMs = -6 * 60'000;
    QCOMPARE(shop.told(GateRule::ClockAndZones), QString("shut gate.clockBehind"));
    shop = Case();
    Programme programme = *shop.workspace->programme;
    programme.zone = {"Europe/Nowhere", {}};
    shop.workspace = app::withProgramme(shop.workspace, programme);
    QCOMPARE(shop.told(GateRule::ClockAndZones), QString("shut gate.zoneUnknown"));
}

void Gates::areOpenOfflineForWhatOnlyTheServiceSays() {
    Case shop;
    shop.isOffline = true;
    shop.environment.gate.approvals = 1;
    QCOMPARE(shop.told(GateRule::SecondPerson), QString("waits gate.offline"));
    QCOMPARE(shop.told(GateRule::VersionFollows), QString("waits gate.offline"));
    QVERIFY(isOpen(shop.checks()));
    shop.compiled.diagnostics = {{.code = "value.outOfRange"}};
    QVERIFY(!isOpen(shop.checks()));
}

OFFERWRIGHT_TEST(Gates)

} // namespace offerwright::tests

#include "gate_test.moc"
