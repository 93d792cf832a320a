// What a till knows of being up to date, and what nobody can make it believe.
#include <QTest>

#include "engine/bundle/signed_text.h"
#include "engine/bundle/wire.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <offerwright/text/publication.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::int64_t kHour = 3'600'000;

Instant later(Instant from, std::int64_t ms) { return {from.ms + ms}; }

/// Of acme's production, issued on the 10th of March for twelve hours.
Freshness statementOn(const BundleVersion& newest) {
    return {.tenant = "acme",
            .environment = "production",
            .epoch = 1,
            .newest = newest,
            .issued = march(10),
            .until = later(march(10), 12 * kHour)};
}

std::string made(const Freshness& statement, std::uint8_t key = kOnline) {
    return *makeFreshness(statement, keyNumbered(key));
}

/// As made, but for the bounds that makeFreshness holds to.
std::string forged(const std::string& text, std::string_view prefix = bundle::kFreshnessPrefix) {
    std::string bytes(bundle::kFreshnessMagic);
    bundle::putNumber(bytes, bundle::kFormat, 4);
    bundle::putNumber(bytes, text.size(), 4);
    bytes += text;
    bundle::putBytes(bytes, keyNumbered(kOnline).sign(prefix, text).bytes);
    return bytes;
}

/// A till that has acme's first bundle.
struct Till {
    VerifiedBundle bundle = verified(firstBundle());
    InstallRecord record = bundle.record();

    std::expected<VerifiedFreshness, BundleRefusal> takes(const std::string& bytes, Instant now = march(10)) const {
        return verifyFreshness(bytes, bundle.certificate(), "production", now, record);
    }
    RefusalCode refuses(const std::string& bytes, Instant now = march(10)) const {
        const auto taken = takes(bytes, now);
        return taken ? RefusalCode::NotOurs : taken.error().code;
    }
};

} // namespace

class FreshnessStatements : public QObject {
    Q_OBJECT

private slots:
    void sayThatABundleIsTheNewest();
    void thatAreHeldBackAreMissed();
    void tellThatABundleIsHeldBack();
    void tellOfANewerKey();
    void holdForADayAtMost();
    void speakToOneTenantAndEnvironment();
    void areSignedByTheOnlineKeyAlone();
    void doNotGoBack();
    void doNotNameAnotherBundleByTheSameVersion();
    void doNotComeFromTheFuture();
    void stopPromotions();
    void thatWereTouchedAreRefused();
    void areTheSameInWhateverOrder();
    void areNoLongerThanTheyMay();
};

void FreshnessStatements::sayThatABundleIsTheNewest() {
    const Till till;
    const auto taken = till.takes(made(statementOn(till.bundle.version())));
    QVERIFY(taken.has_value());
    QCOMPARE(taken->record.lastStatement, march(10));
    QCOMPARE(supplyAt(march(10), taken->statement, taken->record), Supply::Newest);
}

void FreshnessStatements::thatAreHeldBackAreMissed() {
    const Till till;
    const Freshness statement = statementOn(till.bundle.version());
    QCOMPARE(supplyAt({statement.until.ms - 1}, statement, till.record), Supply::Newest);
    QCOMPARE(supplyAt(statement.until, statement, till.record), Supply::Stale);
    QVERIFY(till.takes(made(statement), march(11)).has_value());
}

void FreshnessStatements::tellThatABundleIsHeldBack() {
    const Till till;
    const Freshness statement = statementOn({2, {}});
    QVERIFY(till.takes(made(statement)).has_value());
    QCOMPARE(supplyAt(march(10), statement, till.record), Supply::Behind);
    InstallRecord ahead = till.record;
    ahead.newest.version = 3; // installed before the next statement was issued
    QCOMPARE(supplyAt(march(10), statement, ahead), Supply::Newest);
}

void FreshnessStatements::tellOfANewerKey() {
    const Till till;
    Freshness statement = statementOn({1, sha256Of("another")});
    statement.epoch = 2;
    QVERIFY(till.takes(made(statement)).has_value());
    QCOMPARE(supplyAt(march(10), statement, till.record), Supply::Behind);
    InstallRecord renewed = till.record;
    renewed.epoch = 3;
    QCOMPARE(supplyAt(march(10), statement, renewed), Supply::Newest);
}

void FreshnessStatements::holdForADayAtMost() {
    const Till till;
    Freshness statement = statementOn(till.bundle.version());
    statement.until = later(statement.issued, kMostFreshMs);
    QVERIFY(till.takes(made(statement)).has_value());
    statement.until.ms += 1;
    QCOMPARE(makeFreshness(statement, keyNumbered(kOnline)).error().code, RefusalCode::FreshTooLong);
    QCOMPARE(till.refuses(forged(printFreshness(statement))), RefusalCode::FreshTooLong);
    statement.until = statement.issued;
    QCOMPARE(makeFreshness(statement, keyNumbered(kOnline)).error().code, RefusalCode::NeverValid);
    QCOMPARE(till.refuses(forged(printFreshness(statement))), RefusalCode::NeverValid);
}

void FreshnessStatements::speakToOneTenantAndEnvironment() {
    const Till till;
    Freshness other = statementOn(till.bundle.version());
    other.tenant = "other";
    QCOMPARE(till.refuses(made(other)), RefusalCode::WrongTenant);
    Freshness sandbox = statementOn(till.bundle.version());
    sandbox.environment = "sandbox";
    QCOMPARE(till.refuses(made(sandbox)), RefusalCode::WrongEnvironment);
}

void FreshnessStatements::areSignedByTheOnlineKeyAlone() {
    const Till till;
    const Freshness statement = statementOn(till.bundle.version());
    for (const std::uint8_t key : {kPublisher, kRootA, kStranger})
        QCOMPARE(till.refuses(made(statement, key)), RefusalCode::OnlineSignature);
    const std::string text = printFreshness(statement);
    QVERIFY(till.takes(forged(text)).has_value());
    QCOMPARE(till.refuses(forged(text, bundle::kManifestPrefix)), RefusalCode::OnlineSignature);
}

void FreshnessStatements::doNotGoBack() {
    Till till;
    const Freshness first = statementOn(till.bundle.version());
    Freshness second = first;
    second.issued.ms += kHour;
    const Instant now = later(march(10), 2 * kHour);
    till.record = till.takes(made(second), now)->record;
    QCOMPARE(till.refuses(made(first), now), RefusalCode::OlderStatement);
    QVERIFY(till.takes(made(second), now).has_value());
}

void FreshnessStatements::doNotNameAnotherBundleByTheSameVersion() {
    const Till till;
    QCOMPARE(till.refuses(made(statementOn({1, sha256Of("another")}))), RefusalCode::OtherBundle);
}

void FreshnessStatements::doNotComeFromTheFuture() {
    const Till till;
    const std::string statement = made(statementOn(till.bundle.version()));
    QVERIFY(till.takes(statement, {march(10).ms - kClockSkewMs}).has_value());
    QCOMPARE(till.refuses(statement, {march(10).ms - kClockSkewMs - 1}), RefusalCode::NotYetValid);
}

void FreshnessStatements::stopPromotions() {
    const auto set = openBundle(verified(firstBundle()));
    QVERIFY(set.has_value());
    Freshness statement = statementOn({1, {}});
    QCOMPARE(withoutStopped(*set, statement)->fingerprint(), (*set)->fingerprint());
    statement.stopped = {"coffee", "tea"};
    QVERIFY(withoutStopped(*set, statement)->promotions().empty());
}

void FreshnessStatements::thatWereTouchedAreRefused() {
    const Till till;
    const std::string sound = made(statementOn(till.bundle.version()));
    for (std::size_t bit = 0; bit < sound.size() * 8; ++bit) {
        std::string mutant = sound;
        mutant[bit / 8] = static_cast<char>(mutant[bit / 8] ^ 1 << bit % 8);
        QVERIFY2(!till.takes(mutant), qPrintable(QString::number(bit)));
    }
    for (std::size_t size = 0; size < sound.size(); ++size)
        QCOMPARE(till.refuses(sound.substr(0, size)), RefusalCode::Truncated);
    QCOMPARE(till.refuses(sound + ' '), RefusalCode::TrailingBytes);
    std::string endless = sound;
    endless.replace(12, 4, "\xff\xff\xff\xff");
    QCOMPARE(till.refuses(endless), RefusalCode::TooLarge);
    QCOMPARE(till.refuses(forged(' ' + printFreshness(statementOn({1, {}})))), RefusalCode::BrokenDocument);
}

void FreshnessStatements::areTheSameInWhateverOrder() {
    Freshness one = statementOn({1, {}});
    one.stopped = {"a", "b", "c"};
    Freshness other = one;
    other.stopped = {"c", "a", "b", "a"};
    QCOMPARE(made(one), made(other));
}

void FreshnessStatements::areNoLongerThanTheyMay() {
    const Till till;
    Freshness statement = statementOn(till.bundle.version());
    statement.stopped = {std::string(1000, 'x')};
    statement.stopped[0].append(kMaxFreshnessBytes - printFreshness(statement).size(), 'x');
    QCOMPARE(printFreshness(statement).size(), kMaxFreshnessBytes);
    QVERIFY(till.takes(made(statement)).has_value());
    statement.stopped[0] += 'x';
    QCOMPARE(makeFreshness(statement, keyNumbered(kOnline)).error().code, RefusalCode::TooLarge);
}

OFFERWRIGHT_TEST(FreshnessStatements)
#include "freshness_test.moc"
