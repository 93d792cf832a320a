// Bytes that are not those that were signed: every bit turned, every end cut off, anything added. And nonsense that was
// signed as it stands.
#include <QTest>

#include "engine/bundle/signed_text.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/mutation.h"
#include "tests/support/test_main.h"

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kSeed = 20270310;

void turnBit(std::string& bytes, std::size_t bit) { bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8); }

std::string largeBundle() {
    Compiled one = offerOf();
    Promotion like = **one.set->promotions().begin();
    std::vector<std::shared_ptr<const Promotion>> many;
    for (int i = 0; i < 300; ++i) {
        like.id = "coffee" + std::to_string(i);
        many.push_back(std::make_shared<const Promotion>(like));
    }
    return bundleOf(compile({many, std::make_shared<const Programme>(one.set->programme()), nullptr}), edition());
}

} // namespace

class BundleMutants : public QObject {
    Q_OBJECT

private slots:
    void withOneBitTurnedAreRefused();
    void ofALargeBundleAreRefused();
    void cutShortAreRefused();
    void withMoreBehindThemAreRefused();
    void ofCertificateFilesAreRefused();
    void thatWereSignedAsTheyStandAreReadWithoutHarm();
};

void BundleMutants::withOneBitTurnedAreRefused() {
    std::string bytes = firstBundle();
    QVERIFY(verifyBundle(bytes, acme()).has_value());
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        turnBit(bytes, bit);
        const bool isTaken = verifyBundle(bytes, acme()).has_value();
        QVERIFY2(!isTaken, qPrintable(QString("bit %1 of byte %2").arg(bit % 8).arg(bit / 8)));
        turnBit(bytes, bit);
    }
    QVERIFY(verifyBundle(bytes, acme()).has_value());
}

void BundleMutants::ofALargeBundleAreRefused() {
    std::string bytes = largeBundle();
    QVERIFY2(bytes.size() > 64 * 1024, qPrintable(QString::number(bytes.size())));
    QVERIFY(verifyBundle(bytes, acme()).has_value());
    Dice dice(kSeed);
    for (int i = 0; i < 4000; ++i) {
        const std::size_t bit = dice.below(bytes.size() * 8);
        turnBit(bytes, bit);
        const bool isTaken = verifyBundle(bytes, acme()).has_value();
        QVERIFY2(!isTaken, qPrintable(QString("seed %1, bit %2").arg(kSeed).arg(bit)));
        turnBit(bytes, bit);
    }
}

void BundleMutants::cutShortAreRefused() {
    const std::string bytes = firstBundle();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto bundle = verifyBundle(bytes.substr(0, size), acme());
        QVERIFY2(!bundle && bundle.error().code == RefusalCode::Truncated, qPrintable(QString::number(size)));
    }
}

void BundleMutants::withMoreBehindThemAreRefused() {
    const std::string bytes = firstBundle();
    for (int byte = 0; byte < 256; ++byte) {
        const auto bundle = verifyBundle(bytes + static_cast<char>(byte), acme());
        QVERIFY(!bundle && bundle.error().code == RefusalCode::TrailingBytes);
    }
}

void BundleMutants::ofCertificateFilesAreRefused() {
    std::string bytes = writeCertificate(signedBy(certificateOf(), {kRootA, kRootB}));
    const auto isTaken = [&bytes] {
        const auto read = readCertificate(bytes);
        return read && verifyCertificate(*read, acme().trust).has_value();
    };
    QVERIFY(isTaken());
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        turnBit(bytes, bit);
        QVERIFY2(!isTaken(), qPrintable(QString::number(bit)));
        turnBit(bytes, bit);
    }
    while (!bytes.empty()) {
        bytes.pop_back();
        QCOMPARE(readCertificate(bytes).error().code, RefusalCode::Truncated);
    }
}

/// A publisher may be a fool. What is taken opens to what its manifest promises, or not at all.
void BundleMutants::thatWereSignedAsTheyStandAreReadWithoutHarm() {
    const Parts sound(verified(firstBundle()));
    Dice dice(kSeed);
    int opened = 0;
    int unreadable = 0;
    for (int round = 0; round < 4000; ++round) {
        Parts parts = sound;
        const auto cut = static_cast<std::size_t>(sound.manifest.files[0].size);
        std::string programme = sound.files.substr(0, cut);
        std::string promotions = sound.files.substr(cut);
        if (dice.oneIn(2)) programme = damaged(dice, programme);
        if (dice.oneIn(2)) promotions = damaged(dice, promotions);
        parts.files = programme + promotions;
        parts.manifest.files = {
            {"programme.json", static_cast<std::int64_t>(programme.size()), sha256Of(programme)},
            {"promotions.jsonl", static_cast<std::int64_t>(promotions.size()), sha256Of(promotions)}};
        parts.signWith(kPublisher);
        if (dice.oneIn(4)) {
            parts.manifestText = damaged(dice, parts.manifestText);
            parts.signature = keyNumbered(kPublisher).sign(bundle::kManifestPrefix, parts.manifestText);
        }
        const auto bundle = verifyBundle(parts.bytes(), acme());
        if (!bundle) continue;
        const auto set = openBundle(*bundle);
        if (set) QCOMPARE((*set)->fingerprint(), bundle->manifest().fingerprint);
        ++(set ? opened : unreadable);
    }
    QVERIFY2(opened > 400 && unreadable > 400, qPrintable(QString("%1, %2").arg(opened).arg(unreadable)));
}

OFFERWRIGHT_TEST(BundleMutants)
#include "mutants_test.moc"
