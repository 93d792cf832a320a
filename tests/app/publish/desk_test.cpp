// The desk against a real service: from an edit to what tills are answered, and back.
#include "app/document/edits.h"
#include "tests/app/publish/shop.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <QDateTime>
#include <QDir>
#include <QTest>

namespace offerwright::tests {
namespace {

using app::Desk;
using app::DeskLive;
using app::GateRule;
using app::GateState;
using app::PublishOutcome;
using Kind = PublishOutcome::Kind;

/// Somebody at a desk: a keychain, a workspace, and what the desk has told.
struct Person {
    Person(const HomeService& service, const std::string& token, const app::Snapshot& start,
           const QString& path = QString())
        : workspace(service.withEnvironment(start))
        , desk(secrets) {
        fill(secrets, service.environment(), token);
        QObject::connect(&desk, &Desk::published,
                         [this](const PublishOutcome& outcome) { outcomes.push_back(outcome); });
        QObject::connect(&desk, &Desk::waitingEnded,
                         [this](const PublishOutcome& outcome) { ended.push_back(outcome); });
        QObject::connect(&desk, &Desk::refused, [this](const app::Failure& failure) { refused << failure.code; });
        QObject::connect(&desk, &Desk::proved, [this](const app::Proof& proof) { proofs.push_back(proof); });
        desk.openBeside(path);
        desk.take(workspace);
        desk.choose("production");
    }

    void edit(app::Snapshot next) {
        workspace = std::move(next);
        desk.take(workspace);
    }
    bool isReady() const {
        const bool isDrafted = desk.draft() && desk.draft()->workspace == workspace && desk.draft()->exposure;
        return isDrafted && isOpen(desk.gate());
    }
    /// The service has moved to another port.
    void follow(const HomeService& service) {
        fill(secrets, service.environment(), service.ada());
        edit(app::withEnvironment(workspace, service.environment()));
    }

    app::MemorySecrets secrets;
    app::Snapshot workspace;
    Desk desk;
    std::vector<PublishOutcome> outcomes;
    std::vector<PublishOutcome> ended;
    std::vector<app::Proof> proofs;
    QStringList refused;
};

std::string textOf(const Person& person) {
    const auto& failure = person.outcomes.back().failure;
    return failure ? (failure->code + ' ' + failure->detail).toStdString() : std::string();
}

} // namespace

class Desks : public QObject {
    Q_OBJECT
private slots:
    void publishAnEditAndTakeItBack();
    void proveThatTheServiceAnswersTheSame();
    void tellWhichBasketsItAnswersOtherwise();
    void tellWhatWouldChange();
    void keepABundleUntilTheServiceIsReached();
    void dropWhatWasOvertaken();
    void dropWhatFollowsNothingAnyMore();
    void showWhatWasLastSeen();
    void wantASecondPersonWhereTheServiceDoes();
    void publishLater();
    void believeNothingThatIsNotSigned();
    void tellWhatIsMissing();

private:
    void publish(Person& person, Kind kind = Kind::Live);
};

void Desks::publish(Person& person, Kind kind) {
    QTRY_VERIFY_WITH_TIMEOUT(person.isReady(), kPatienceMs);
    const std::size_t before = person.outcomes.size();
    person.desk.publish({});
    QTRY_VERIFY_WITH_TIMEOUT(person.outcomes.size() > before, kPatienceMs);
    QVERIFY2(person.outcomes.back().kind == kind, textOf(person).c_str());
}

void Desks::publishAnEditAndTakeItBack() {
    const HomeService service;
    Person ada(service, service.ada(), creamery(1000));
    publish(ada);
    QCOMPARE(totalOf(service, 1500), 1400);
    ada.edit(withThreshold(ada.workspace, 2000));
    publish(ada);
    QCOMPARE(ada.outcomes.back().publication->version.version, 2);
    QCOMPARE(totalOf(service, 1500), 1500);
    QCOMPARE(totalOf(service, 2500), 2400);
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().board.history.size() == 2, kPatienceMs);
    QCOMPARE(ada.desk.live().board.history[0].by, std::string("ada"));
    ada.desk.rollBack(ada.desk.live().board.history[1].version.digest);
    QTRY_VERIFY_WITH_TIMEOUT(ada.outcomes.size() == 3, kPatienceMs);
    QVERIFY2(ada.outcomes.back().kind == Kind::Live, textOf(ada).c_str());
    QCOMPARE(ada.outcomes.back().publication->version.version, 3);
    QCOMPARE(totalOf(service, 1500), 1400);
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().board.history.size() == 3 && ada.desk.live().content.bundle, kPatienceMs);
    const auto& history = ada.desk.live().board.history;
    QCOMPARE(history[0].fingerprint, history[2].fingerprint);
    QVERIFY(history[0].fingerprint != history[1].fingerprint);
}

void Desks::proveThatTheServiceAnswersTheSame() {
    const HomeService service;
    Person ada(service, service.ada(), creamery(1000));
    publish(ada);
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().content.bundle, kPatienceMs);
    ada.desk.prove();
    QTRY_COMPARE_WITH_TIMEOUT(ada.proofs.size(), std::size_t{1}, kPatienceMs);
    QVERIFY(ada.proofs[0].isProved());
    QCOMPARE(ada.proofs[0].same, std::size_t{3});
    QCOMPARE(ada.proofs[0].version, 1);
    QVERIFY(!ada.desk.isProving());
}

/// The service of these tests has no products: what only the catalogue says is not known there.
void Desks::tellWhichBasketsItAnswersOtherwise() {
    const HomeService service;
    Person ada(service, service.ada(), creamery(1000));
    Basket bare = ada.workspace->baskets[1]->basket();
    bare.id = "bare";
    bare.customer = "somebody";
    bare.lines[0].category.reset();
    ada.edit(app::withBasketSaved(ada.workspace, app::SavedBasket("Bare", std::string(), bare)));
    publish(ada);
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().content.bundle, kPatienceMs);
    ada.desk.prove();
    QTRY_COMPARE_WITH_TIMEOUT(ada.proofs.size(), std::size_t{1}, kPatienceMs);
    QVERIFY(!ada.proofs[0].isProved());
    QCOMPARE(ada.proofs[0].same, std::size_t{3});
    QCOMPARE(ada.proofs[0].differences.size(), std::size_t{1});
    const app::ProofDifference& found = ada.proofs[0].differences[0];
    QCOMPARE(found.basket, std::string("bare"));
    QVERIFY(found.ours.contains("\"total\":1400") && found.theirs.contains("\"total\":1500"));
}

void Desks::tellWhatWouldChange() {
    const HomeService service;
    Person ada(service, service.ada(), creamery(1000));
    publish(ada);
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().content.set && ada.isReady() && ada.desk.draft()->changes.empty(),
                             kPatienceMs);
    ada.edit(withThreshold(ada.workspace, 2000));
    QTRY_VERIFY_WITH_TIMEOUT(ada.isReady(), kPatienceMs);
    const app::Changes& changes = ada.desk.draft()->changes;
    QCOMPARE(changes.promotions.size(), std::size_t{1});
    QCOMPARE(changes.promotions[0].fields,
             (std::vector<app::FieldChange>{{{"cream", "t1", "from"}, "/steps/steps/0/from", "1000", "2000"}}));
    const app::ChangeWords words = wordsOf(changes.promotions[0], changes, app::Language::english());
    QCOMPARE(words.name, QString("Cream"));
    QVERIFY2(words.before.contains("€10") && words.after.contains("€20"), qPrintable(words.before + words.after));
}

void Desks::keepABundleUntilTheServiceIsReached() {
    HomeService service;
    QTemporaryDir folder;
    Person ada(service, service.ada(), creamery(1000), folder.filePath("shop.offerwright"));
    publish(ada);
    service.kill();
    ada.edit(withThreshold(ada.workspace, 2000));
    publish(ada, Kind::Waits);
    QVERIFY(ada.desk.waiting().has_value());
    QCOMPARE(ada.desk.waiting()->version.version, 2);
    QCOMPARE(ada.desk.live().reach, DeskLive::Reach::Offline);
    const QDir beside(folder.filePath("shop.offerwright.publishing"));
    QVERIFY(beside.exists("production.waiting"));
    service.start();
    ada.follow(service);
    QTRY_VERIFY_WITH_TIMEOUT(!ada.ended.empty(), kPatienceMs);
    QCOMPARE(ada.ended.back().kind, Kind::Live);
    QVERIFY(!ada.desk.waiting() && !beside.exists("production.waiting"));
    QCOMPARE(totalOf(service, 1500), 1500);
}

void Desks::dropWhatWasOvertaken() {
    HomeService service;
    QTemporaryDir folder;
    Person ada(service, service.ada(), creamery(1000), folder.filePath("shop.offerwright"));
    publish(ada);
    service.kill();
    ada.edit(withThreshold(ada.workspace, 2000));
    publish(ada, Kind::Waits);
    service.start();
    Person grace(service, service.grace(), creamery(500));
    publish(grace);
    ada.follow(service);
    QTRY_VERIFY_WITH_TIMEOUT(!ada.ended.empty(), kPatienceMs);
    QCOMPARE(ada.ended.back().kind, Kind::Overtaken);
    QCOMPARE(ada.ended.back().publication->by, std::string("grace"));
    QVERIFY(!ada.desk.waiting());
    QCOMPARE(totalOf(service, 700), 600);
}

/// The service was set up anew meanwhile.
void Desks::dropWhatFollowsNothingAnyMore() {
    HomeService service;
    QTemporaryDir folder;
    Person ada(service, service.ada(), creamery(1000), folder.filePath("shop.offerwright"));
    publish(ada);
    service.kill();
    ada.edit(withThreshold(ada.workspace, 2000));
    publish(ada, Kind::Waits);
    const HomeService anew;
    ada.follow(anew);
    QTRY_VERIFY_WITH_TIMEOUT(!ada.ended.empty(), kPatienceMs);
    QCOMPARE(ada.ended.back().kind, Kind::Overtaken);
    QVERIFY(!ada.ended.back().publication && !ada.desk.waiting());
}

void Desks::showWhatWasLastSeen() {
    HomeService service;
    QTemporaryDir folder;
    const QString path = folder.filePath("shop.offerwright");
    {
        Person ada(service, service.ada(), creamery(1000), path);
        publish(ada);
        QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().content.bundle, kPatienceMs);
    }
    service.kill();
    Person later(service, service.ada(), creamery(1000), path);
    QTRY_VERIFY_WITH_TIMEOUT(later.desk.live().reach == DeskLive::Reach::Offline, kPatienceMs);
    QVERIFY(later.desk.live().content.set);
    QCOMPARE(later.desk.live().board.history.front().by, std::string("ada"));
    QVERIFY(later.desk.live().failure->code == "service.unreachable");
}

void Desks::wantASecondPersonWhereTheServiceDoes() {
    const HomeService service(HomeService::Approvals::AskedFor);
    Person ada(service, service.ada(), creamery(1000));
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.wantsProposal(), kPatienceMs);
    ada.desk.publish({});
    QCOMPARE(ada.outcomes.size(), std::size_t{1});
    QCOMPARE(ada.outcomes.back().failure->code, QString("publish.gateShut"));
    ada.desk.propose("for the fair");
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().board.proposals.size() == 1, kPatienceMs);
    const std::string content = ada.desk.live().board.proposals[0].fingerprint;
    ada.desk.approve(content);
    QTRY_COMPARE_WITH_TIMEOUT(ada.refused, QStringList{"proposal.own"}, kPatienceMs);
    Person grace(service, service.grace(), creamery(9000));
    QTRY_VERIFY_WITH_TIMEOUT(grace.desk.live().board.proposals.size() == 1, kPatienceMs);
    QCOMPARE(grace.desk.live().board.proposals[0].note, std::string("for the fair"));
    grace.desk.approve(content);
    QTRY_VERIFY_WITH_TIMEOUT(!grace.desk.live().board.proposals[0].approvals.empty(), kPatienceMs);
    ada.desk.look();
    publish(ada);
    QCOMPARE(checkOf(ada.desk.gate(), GateRule::SecondPerson).arguments, std::vector<std::string>{"grace"});
    ada.edit(withThreshold(ada.workspace, 2000));
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.wantsProposal(), kPatienceMs);
}

void Desks::publishLater() {
    const HomeService service;
    Person ada(service, service.ada(), creamery(1000));
    QTRY_VERIFY_WITH_TIMEOUT(ada.isReady(), kPatienceMs);
    const std::int64_t at = QDateTime::currentMSecsSinceEpoch() + 3'000;
    ada.desk.publish({.at = Instant{at}});
    QTRY_VERIFY_WITH_TIMEOUT(!ada.outcomes.empty(), kPatienceMs);
    QVERIFY2(ada.outcomes.back().kind == Kind::Due, textOf(ada).c_str());
    QCOMPARE(totalOf(service, 1500), -1);
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().board.due.size() == 1, kPatienceMs);
    QVERIFY(QTest::qWaitFor([&] { return totalOf(service, 1500) == 1400; }, kPatienceMs));
    QVERIFY(QDateTime::currentMSecsSinceEpoch() >= at);
    ada.desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(ada.desk.live().board.due.empty() && ada.desk.live().content.bundle, kPatienceMs);
    const Instant since = ada.desk.live().board.history.front().since;
    QVERIFY2(since.ms >= at && since.ms < at + 1'000, std::to_string(since.ms - at).c_str());
}

void Desks::believeNothingThatIsNotSigned() {
    const HomeService service;
    Person ada(service, service.ada(), creamery(1000));
    publish(ada);
    Person other(service, service.ada(), creamery(1000));
    app::Environment doubtful = service.environment();
    doubtful.roots = {keyNumbered(kRootB).publicKey()};
    other.edit(app::withEnvironment(other.workspace, doubtful));
    QTRY_VERIFY_WITH_TIMEOUT(other.desk.live().untrusted.has_value(), kPatienceMs);
    QCOMPARE(other.desk.live().untrusted->code, QString("bundle.unknownRoot"));
    QVERIFY(!other.desk.live().content.set);
    QTRY_VERIFY_WITH_TIMEOUT(other.desk.draft() != nullptr, kPatienceMs);
    QVERIFY(checkOf(other.desk.gate(), GateRule::VersionFollows).state == GateState::Shut);
}

void Desks::tellWhatIsMissing() {
    const HomeService service;
    Person stranger(service, "ow_nobody", creamery(1000));
    QTRY_VERIFY_WITH_TIMEOUT(stranger.desk.live().reach == DeskLive::Reach::Refused, kPatienceMs);
    QCOMPARE(stranger.desk.live().failure->code, QString("service.token"));
    stranger.desk.giveToken(app::Secret(QByteArray::fromStdString(service.ada())));
    QTRY_VERIFY_WITH_TIMEOUT(stranger.desk.live().reach == DeskLive::Reach::Reached, kPatienceMs);
    stranger.desk.givePublisherKey(app::Secret(QByteArray(32, kStranger).toHex()));
    QCOMPARE(stranger.refused, QStringList{"bundle.otherKey"});
}

OFFERWRIGHT_TEST(Desks)

} // namespace offerwright::tests

#include "desk_test.moc"
