// One case an attack, each refused for its own reason; and the control: a verifier that leaves out the one step that a
// case is for takes it.
#include <QTest>

#include "engine/bundle/signed_text.h"
#include "engine/bundle/verification.h"
#include "engine/bundle/wire.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/test_main.h"
#include <functional>
#include <offerwright/text/publication.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

struct Attack {
    std::string name;
    RefusalCode code;
    const char* step; ///< the only one that keeps it away; null: no other step can be reached without it
    std::string bytes;
    Expectations expected = acme();
};

Parts sound() { return Parts(verified(firstBundle())); }

std::string withCertificate(SignedCertificate certificate) {
    Parts parts = sound();
    parts.certificate = std::move(certificate);
    return parts.bytes();
}

/// The sound bundle with a manifest that its own publisher signed, changed by `change`.
std::string withManifest(const std::function<void(Manifest&)>& change) {
    Parts parts = sound();
    change(parts.manifest);
    return parts.signWith(kPublisher).bytes();
}

std::string withFileName(const std::string& name) {
    return withManifest([&name](Manifest& manifest) { manifest.files[0].name = name; });
}

/// What acme's tills expect that have this bundle installed.
Expectations having(const std::string& installed) {
    Expectations expected = acme();
    expected.record = verified(installed).record();
    return expected;
}

/// The number of `bytes` bytes at a place of the frame.
std::string claiming(std::size_t place, std::uint64_t length, std::size_t bytes) {
    std::string number;
    bundle::putNumber(number, length, bytes);
    return firstBundle().replace(place, bytes, number);
}

std::vector<Attack> onCertificates() {
    SignedCertificate twice = signedBy(certificateOf(), {kRootA});
    twice.signatures.push_back(twice.signatures.front());
    SignedCertificate changed = signedBy(certificateOf(), {kRootA, kRootB});
    changed.text = printCertificate(certificateOf("acme", 2));
    SignedCertificate other = signedBy(certificateOf(), {kRootA});
    other.signatures.push_back(
        {keyNumbered(kRootB).publicKey(), keyNumbered(kRootB).sign(bundle::kManifestPrefix, other.text)});
    Expectations revoking = acme();
    revoking.trust.revoked = {keyNumbered(kPublisher).publicKey()};
    Expectations later = acme();
    later.record.epoch = 2;
    PublisherCertificate long1 = certificateOf();
    long1.until = march(5);
    PublisherCertificate early = certificateOf();
    early.from = march(12);
    const std::vector<std::uint8_t> both{kRootA, kRootB};
    return {
        {"nobody signed", RefusalCode::TooFewRoots, "rootsSigned", withCertificate(signedBy(certificateOf(), {}))},
        {"one root of two", RefusalCode::TooFewRoots, "rootsSigned",
         withCertificate(signedBy(certificateOf(), {kRootA}))},
        {"the same root twice", RefusalCode::SameRootTwice, "rootsSigned", withCertificate(twice)},
        {"a root of its own", RefusalCode::UnknownRoot, "rootsSigned",
         withCertificate(signedBy(certificateOf(), {kRootA, kStranger}))},
        {"two roots and one of its own", RefusalCode::UnknownRoot, "rootsSigned",
         withCertificate(signedBy(certificateOf(), {kRootA, kRootB, kStranger}))},
        {"a certificate changed", RefusalCode::RootSignature, "rootsSigned", withCertificate(changed)},
        {"a root's signature of something else", RefusalCode::RootSignature, "rootsSigned", withCertificate(other)},
        {"a revoked key", RefusalCode::PublisherRevoked, "publisherIsNotRevoked", firstBundle(), revoking},
        {"a key that was replaced", RefusalCode::OldPublisher, "publisherIsTheLatest", firstBundle(), later},
        {"another tenant's bundle", RefusalCode::WrongTenant, "certificateIsForTenant",
         bundleOf(offerOf(), edition(), signedBy(certificateOf("other"), both))},
        {"a certificate that ended", RefusalCode::Expired, "certificateIsInForce",
         withCertificate(signedBy(long1, both))},
        {"a certificate to come", RefusalCode::NotYetValid, "certificateIsInForce",
         withCertificate(signedBy(early, both))},
    };
}

std::vector<Attack> onManifests() {
    Parts stranger = sound();
    Parts otherKind = sound();
    otherKind.signature = keyNumbered(kPublisher).sign(bundle::kFreshnessPrefix, otherKind.manifestText);
    Parts online = sound();
    Parts changed = sound();
    changed.manifest.validUntil = march(90);
    changed.manifestText = printManifest(changed.manifest);
    Expectations older = acme();
    older.engine = {0, 0, 9};
    return {
        {"a stranger's signature", RefusalCode::PublisherSignature, "publisherSigned",
         stranger.signWith(kStranger).bytes()},
        {"the online key's signature", RefusalCode::PublisherSignature, "publisherSigned",
         online.signWith(kOnline).bytes()},
        {"a signature of another kind", RefusalCode::PublisherSignature, "publisherSigned", otherKind.bytes()},
        {"a manifest changed", RefusalCode::PublisherSignature, "publisherSigned", changed.bytes()},
        {"a manifest for another tenant", RefusalCode::WrongTenant, "manifestIsForTenant",
         withManifest([](Manifest& manifest) { manifest.tenant = "other"; })},
        {"a bundle of the sandbox", RefusalCode::WrongEnvironment, "manifestIsForEnvironment",
         withManifest([](Manifest& manifest) { manifest.environment = "sandbox"; })},
        {"a bundle that ended", RefusalCode::Expired, "manifestIsInForce",
         withManifest([](Manifest& manifest) { manifest.validUntil = march(10); })},
        {"a bundle to come", RefusalCode::NotYetValid, "manifestIsInForce",
         withManifest([](Manifest& manifest) { manifest.created = march(11); })},
        {"a later engine's bundle", RefusalCode::EngineTooOld, "engineIsNewEnough", firstBundle(), older},
    };
}

std::vector<Attack> onVersions() {
    const std::string first = firstBundle();
    const std::string second = bundleOf(offerOf(30), edition(2, verified(first).version()));
    const std::string otherSecond = bundleOf(offerOf(40), edition(2, verified(first).version()));
    const std::string third = bundleOf(offerOf(50), edition(3, verified(otherSecond).version()));
    const std::string skipping = bundleOf(offerOf(50), edition(3, verified(first).version()));
    const std::string withoutPast = bundleOf(offerOf(50), edition(3));
    BundleVersion itself{3, {}};
    const std::string ownParent = bundleOf(offerOf(50), edition(3, itself));
    return {
        {"an older version", RefusalCode::RolledBack, "versionRises", first, having(second)},
        {"another bundle of the same version", RefusalCode::ChainBroken, "chainHolds", otherSecond, having(second)},
        {"what follows another bundle", RefusalCode::ChainBroken, "chainHolds", third, having(second)},
        {"what follows an older bundle", RefusalCode::ChainBroken, "chainHolds", skipping, having(second)},
        {"what follows nothing", RefusalCode::ChainBroken, "chainHolds", withoutPast, having(second)},
        {"what follows itself", RefusalCode::ChainBroken, "chainHolds", ownParent, having(second)},
    };
}

std::vector<Attack> onFiles() {
    const Parts other(verified(bundleOf(offerOf(30), edition())));
    Parts mixed = sound();
    mixed.files = other.files;
    Parts longer = sound();
    longer.files += ' ';
    std::vector<Attack> attacks{
        {"the manifest of one and the files of another", RefusalCode::FileDigest, "digestsAreThose", mixed.bytes()},
        {"more files than the manifest says", RefusalCode::FileSize, nullptr, longer.bytes()},
        {"a file's size beyond all", RefusalCode::FileSize, nullptr,
         withManifest([](Manifest& manifest) { manifest.files[0].size = INT64_MAX; })},
        {"sizes that add up to another file", RefusalCode::FileDigest, "digestsAreThose",
         withManifest([](Manifest& manifest) {
             ++manifest.files[0].size;
             --manifest.files[1].size;
         })},
        {"a file missing", RefusalCode::FileMissing, nullptr,
         withManifest([](Manifest& manifest) { manifest.files.pop_back(); })},
        {"a file too many", RefusalCode::FileNotAllowed, "filesAreAllowed", withManifest([](Manifest& manifest) {
             manifest.files.push_back({"more.json", 0, sha256Of("")});
         })},
        {"a file twice", RefusalCode::FileNotAllowed, nullptr, withFileName("promotions.jsonl")},
        {"files in another order", RefusalCode::FileNotAllowed, nullptr,
         withManifest([](Manifest& manifest) { std::swap(manifest.files[0], manifest.files[1]); })},
    };
    for (const std::string name :
         {"../programme.json", "/etc/passwd", "..", "a/programme.json", "a\\programme.json", "C:programme.json",
          "PROGRAMME.JSON", "programme.json/", "programme.json ", "programme.json\n"})
        attacks.push_back({"the name " + QByteArray::fromStdString(name).simplified().toStdString() +
                               std::string(" of ") + std::to_string(name.size()),
                           RefusalCode::FileNotAllowed, "filesAreAllowed", withFileName(name)});
    return attacks;
}

std::vector<Attack> onFrames() {
    const std::string first = firstBundle();
    return {
        {"another kind of file", RefusalCode::NotOurs, nullptr, "PK\x03\x04 and so on"},
        {"a certificate in place of a bundle", RefusalCode::NotOurs, nullptr,
         writeCertificate(signedBy(certificateOf(), {kRootA, kRootB}))},
        {"a later format", RefusalCode::UnknownFormat, nullptr, claiming(8, 2, 4)},
        {"nothing at all", RefusalCode::Truncated, nullptr, ""},
        {"an endless certificate", RefusalCode::TooLarge, nullptr, claiming(12, kMaxCertificateBytes + 1, 4)},
        {"endless signatures", RefusalCode::TooLarge, nullptr, claiming(16, UINT32_MAX, 4)},
        {"an endless manifest", RefusalCode::TooLarge, nullptr, claiming(20, kMaxManifestBytes + 1, 4)},
        {"endless files", RefusalCode::TooLarge, nullptr, claiming(24, UINT64_MAX, 8)},
        {"the longest files, not there", RefusalCode::Truncated, nullptr, claiming(24, kMaxBundleFileBytes, 8)},
        {"a byte behind the end", RefusalCode::TrailingBytes, nullptr, first + '\0'},
        {"the same once more behind the end", RefusalCode::TrailingBytes, nullptr, first + first},
    };
}

/// Signed by the publisher as it is, and yet not a text of ours.
std::vector<Attack> onTexts() {
    std::vector<Attack> attacks;
    const auto signedText = [&attacks](const char* name, const std::function<void(std::string&)>& change) {
        Parts parts = sound();
        change(parts.manifestText);
        parts.signature = keyNumbered(kPublisher).sign(bundle::kManifestPrefix, parts.manifestText);
        attacks.push_back({name, RefusalCode::BrokenDocument, nullptr, parts.bytes()});
    };
    signedText("a manifest in another form", [](std::string& text) { text.insert(1, " "); });
    signedText("a member twice", [](std::string& text) { text.insert(1, "\"version\": 9,"); });
    signedText("a member unknown", [](std::string& text) { text.insert(1, "\"more\": 9,"); });
    signedText("no text at all", [](std::string& text) { text = "\xff\xfe"; });
    signedText("brackets without end", [](std::string& text) { text.assign(100'000, '['); });
    return attacks;
}

std::vector<Attack> attacks() {
    std::vector<Attack> all;
    for (auto& some : {onFrames(), onCertificates(), onManifests(), onTexts(), onVersions(), onFiles()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<BundleVerification::Step> stepsWithout(std::string_view name) {
    std::vector<BundleVerification::Step> kept;
    for (const auto& step : BundleVerification::steps()) {
        if (step.name != name) kept.push_back(step);
    }
    return kept;
}

} // namespace

class BundleAttacks : public QObject {
    Q_OBJECT

private slots:
    void areRefusedEachForItsReason_data();
    void areRefusedEachForItsReason();
    void areTakenByWhoLeavesOutTheStep_data() { areRefusedEachForItsReason_data(); }
    void areTakenByWhoLeavesOutTheStep();
    void areKeptAwayByEveryStepThatJudges();
    void thatRunAheadAreRecoveredFromByANewKey();
    void needTheThresholdThatIsAsked();
};

void BundleAttacks::areRefusedEachForItsReason_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const Attack& attack : attacks()) QTest::newRow(attack.name.c_str()) << which++;
}

void BundleAttacks::areRefusedEachForItsReason() {
    QFETCH(int, which);
    static const std::vector<Attack> all = attacks();
    const Attack& attack = all[static_cast<std::size_t>(which)];
    const auto bundle = verifyBundle(attack.bytes, attack.expected);
    QVERIFY2(!bundle, "taken");
    QCOMPARE(QByteArray(wordOf(bundle.error().code).data()), QByteArray(wordOf(attack.code).data()));
}

/// The control: without it, a case might be refused by chance, for a reason that is not the one it was made for.
void BundleAttacks::areTakenByWhoLeavesOutTheStep() {
    QFETCH(int, which);
    static const std::vector<Attack> all = attacks();
    const Attack& attack = all[static_cast<std::size_t>(which)];
    if (!attack.step) return;
    const auto steps = stepsWithout(attack.step);
    QCOMPARE(steps.size() + 1, BundleVerification::steps().size());
    const auto bundle = BundleVerification(attack.bytes, attack.expected).verified(steps);
    QVERIFY2(bundle.has_value(), bundle ? "" : wordOf(bundle.error().code).data());
}

void BundleAttacks::areKeptAwayByEveryStepThatJudges() {
    static const std::set<std::string_view> reading{"readFrame", "readCertificate", "readManifest", "sizesAreThose"};
    std::set<std::string_view> tried;
    const auto all = attacks();
    for (const Attack& attack : all) {
        if (attack.step) tried.insert(attack.step);
    }
    for (const auto& step : BundleVerification::steps())
        QVERIFY2(reading.contains(step.name) != tried.contains(step.name), step.name.data());
}

/// Who steals the key can publish a version that nothing comes after. A new key counts anew, and the old one is over.
void BundleAttacks::thatRunAheadAreRecoveredFromByANewKey() {
    Expectations till = acme();
    till.record = verified(firstBundle()).record();
    const std::string ahead = bundleOf(offerOf(90), edition(INT64_MAX, till.record.newest));
    till.record = verified(ahead, till).record();
    const std::string second = bundleOf(offerOf(30), edition(2, verified(firstBundle()).version()));
    QCOMPARE(verifyBundle(second, till).error().code, RefusalCode::RolledBack);
    const SignedCertificate next = signedBy(certificateOf("acme", 2, kNextPublisher), {kRootB, kRootC});
    const std::string recovered = bundleOf(offerOf(30), edition(), next, kNextPublisher);
    till.record = verified(recovered, till).record();
    QCOMPARE(till.record.epoch, 2);
    QCOMPARE(till.record.newest.version, 1);
    QCOMPARE(verifyBundle(ahead, till).error().code, RefusalCode::OldPublisher);
}

void BundleAttacks::needTheThresholdThatIsAsked() {
    Expectations all = acme();
    all.trust.threshold = 3;
    QCOMPARE(verifyBundle(firstBundle(), all).error(), (BundleRefusal{RefusalCode::TooFewRoots, {"2", "3"}}));
    const auto three = signedBy(certificateOf(), {kRootC, kRootA, kRootB});
    QVERIFY(verifyBundle(withCertificate(three), all).has_value());
    Expectations none = acme();
    none.trust.threshold = 0;
    QCOMPARE(verifyBundle(withCertificate(signedBy(certificateOf(), {})), none).error().code, RefusalCode::TooFewRoots);
}

OFFERWRIGHT_TEST(BundleAttacks)
#include "attacks_test.moc"
