// What was put in comes out, whatever it was and in whatever order; and what should not be published is not.
#include <QTest>

#include "tests/engine/bundle/publishing.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <algorithm>
#include <offerwright/bundle/difference.h>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kSeed = 20270301;
constexpr int kRounds = 300;

using Promotions = std::vector<std::shared_ptr<const Promotion>>;

Programme zoned(Dice& dice) {
    Programme programme = randomProgramme(dice, Breadth::Everything);
    const std::vector<Zone> zones{{},
                                  {"Europe/Paris", {{Instant{0}, 3600}, {march(28), 7200}}},
                                  {"Atlantic/Reykjavik", {}},
                                  {"Asia/Kathmandu", {{Instant{0}, 20'700}}}};
    programme.zone = dice.of(zones);
    for (Store& store : programme.stores) store.zone = dice.of(zones);
    return programme;
}

/// Those of some random promotions that have no errors together.
Compiled randomOffer(Dice& dice) {
    const auto programme = std::make_shared<const Programme>(zoned(dice));
    Promotions promotions;
    for (Promotion& each : randomPromotions(dice, 8, Breadth::Everything))
        promotions.push_back(std::make_shared<const Promotion>(std::move(each)));
    Compiled compiled = compile({promotions, programme, nullptr});
    while (hasErrors(compiled.diagnostics)) {
        const auto sound = compiled.set->promotions();
        compiled = compile({Promotions(sound.begin(), sound.end()), programme, nullptr});
    }
    return compiled;
}

template <typename Item> void shuffle(Dice& dice, std::vector<Item>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[dice.below(i)]);
}

Edition withMuchEvidence() {
    Edition made = edition();
    made.evidence.acknowledged.push_back({"coffee", "dates.far", "Ada", "the season is long"});
    made.evidence.acknowledged.push_back({"beans", "dates.far", "Ada", "the season is long"});
    made.evidence.suites.push_back({"all of March", 400});
    made.evidence.approvals.push_back({"Alan", march(1)});
    return made;
}

RefusalCode refusalOf(const Compiled& compiled, const Edition& said, std::uint8_t key = kPublisher) {
    const auto made = makeBundle(compiled, said, signedBy(certificateOf(), {kRootA, kRootB}), keyNumbered(key));
    return made ? RefusalCode::NotOurs : made.error().code;
}

} // namespace

class BundleRoundTrips : public QObject {
    Q_OBJECT

private slots:
    void bringBackEveryPromotionAndTheProgramme();
    void giveTheSameBytesInWhateverOrder();
    void keepTheirBytesFromVersionToVersion();
    void verifyAgainOnceInstalled();
    void beginForTillsWhoseClockIsBehind();
    void takeVersionsThatWereMissed();
    void tellWhatIsInThem();
    void refuseWhatShouldNotBePublished();
    void refuseAContentThatIsNotThePromisedOne();
    void findWhatDiffers();
    void nameTheirContentWhateverTheEdition();
};

void BundleRoundTrips::bringBackEveryPromotionAndTheProgramme() {
    Dice dice(kSeed);
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray where = QByteArray::number(kSeed) + " round " + QByteArray::number(round);
        const Compiled offer = randomOffer(dice);
        const auto set = openBundle(verified(bundleOf(offer, edition())));
        QVERIFY2(set.has_value(), where.data());
        QVERIFY2((*set)->fingerprint() == offer.set->fingerprint(), where.data());
        QVERIFY2((*set)->programme() == offer.set->programme(), where.data());
        QVERIFY2(difference(**set, *offer.set).empty(), where.data());
    }
}

void BundleRoundTrips::giveTheSameBytesInWhateverOrder() {
    Dice dice(kSeed);
    for (int round = 0; round < kRounds; ++round) {
        const Compiled offer = randomOffer(dice);
        const auto ordered = offer.set->promotions();
        Promotions promotions(ordered.begin(), ordered.end());
        Edition said = withMuchEvidence();
        const std::string first = bundleOf(offer, said, signedBy(certificateOf(), {kRootA, kRootB}));
        shuffle(dice, promotions);
        shuffle(dice, said.evidence.acknowledged);
        shuffle(dice, said.evidence.suites);
        shuffle(dice, said.evidence.approvals);
        const auto programme = std::make_shared<const Programme>(offer.set->programme());
        const Compiled again = compile({promotions, programme, nullptr});
        const bool isSame = bundleOf(again, said, signedBy(certificateOf(), {kRootB, kRootA})) == first;
        QVERIFY2(isSame, qPrintable(QString("seed %1, round %2").arg(kSeed).arg(round)));
    }
}

/// Tills have bundles of earlier versions: should this fail, the number of the format must rise.
void BundleRoundTrips::keepTheirBytesFromVersionToVersion() {
    const std::string bytes = bundleOf(offerOf(), withMuchEvidence());
    QCOMPARE(QByteArray::fromStdString(printHex(sha256Of(bytes).bytes)),
             QByteArray("7518ba1db58aa75fc513da85f53b3c624d12c0fe8cb9136f0f50f230631626db"));
}

void BundleRoundTrips::verifyAgainOnceInstalled() {
    Expectations till = acme();
    till.record = verified(firstBundle()).record();
    QCOMPARE(verified(firstBundle(), till).record(), till.record);
}

void BundleRoundTrips::beginForTillsWhoseClockIsBehind() {
    Expectations till = acme();
    till.now = {march(1).ms - kClockSkewMs};
    QVERIFY(verifyBundle(firstBundle(), till).has_value());
    till.now.ms -= 1;
    QCOMPARE(verifyBundle(firstBundle(), till).error().code, RefusalCode::NotYetValid);
    till.now = {march(31).ms - 1};
    QVERIFY(verifyBundle(firstBundle(), till).has_value());
}

void BundleRoundTrips::takeVersionsThatWereMissed() {
    Expectations till = acme();
    till.record = verified(firstBundle()).record();
    const std::string second = bundleOf(offerOf(30), edition(2, till.record.newest));
    const std::string third = bundleOf(offerOf(40), edition(3, verified(second).version()));
    const std::string later = bundleOf(offerOf(50), edition(9, verified(third).version()));
    till.record = verified(later, till).record();
    QCOMPARE(till.record.newest.version, 9);
}

void BundleRoundTrips::tellWhatIsInThem() {
    const VerifiedBundle bundle = verified(firstBundle());
    QCOMPARE(bundle.manifest().tenant, std::string("acme"));
    QCOMPARE(bundle.manifest().fingerprint, offerOf().set->fingerprint());
    QCOMPARE(bundle.manifest().evidence, edition().evidence);
    QCOMPARE(bundle.manifest().zones.size(), std::size_t{1});
    QCOMPARE(bundle.manifest().zones.front(), offerOf().set->programme().zone);
    QVERIFY(bundle.file("programme.json").find("offsets") == std::string_view::npos);
    QVERIFY(bundle.file("promotions.jsonl").starts_with("{\"format\": 1, \"id\": \"coffee\""));
    QVERIFY(bundle.file("nothing").empty());
}

void BundleRoundTrips::refuseWhatShouldNotBePublished() {
    Compiled faulty = offerOf();
    faulty.diagnostics.push_back({.code = "ladder.noSteps"});
    QCOMPARE(refusalOf(faulty, edition()), RefusalCode::FaultyPromotions);
    QCOMPARE(refusalOf(offerOf(), edition(), kStranger), RefusalCode::OtherKey);
    Edition never = edition();
    never.validUntil = never.created;
    QCOMPARE(refusalOf(offerOf(), never), RefusalCode::NeverValid);
    Edition nameless = edition();
    nameless.environment.clear();
    QCOMPARE(refusalOf(offerOf(), nameless), RefusalCode::BrokenDocument);
    Programme programme = offerOf().set->programme();
    programme.stores[0].zone.offsets.pop_back();
    const Compiled differing = compile({{}, std::make_shared<const Programme>(programme), nullptr});
    QCOMPARE(refusalOf(differing, edition()), RefusalCode::ZonesDiffer);
    programme.stores[0].zone.offsets.clear();
    const Compiled unresolved = compile({{}, std::make_shared<const Programme>(programme), nullptr});
    QCOMPARE(refusalOf(unresolved, edition()), RefusalCode::ZonesDiffer);
}

/// Signed and whole, but not what its manifest says: only its publisher can have made it.
void BundleRoundTrips::refuseAContentThatIsNotThePromisedOne() {
    Parts other(verified(firstBundle()));
    other.manifest.fingerprint = "0123456789abcdef";
    const auto set = openBundle(verified(other.signWith(kPublisher).bytes()));
    QCOMPARE(set.error().code, RefusalCode::OtherPromotions);
    Parts broken(verified(firstBundle()));
    broken.files[broken.files.size() - 2] = ']';
    const auto cut = static_cast<std::size_t>(broken.manifest.files[0].size);
    broken.manifest.files[1].digest = sha256Of(std::string_view(broken.files).substr(cut));
    const auto unread = openBundle(verified(broken.signWith(kPublisher).bytes()));
    QCOMPARE(unread.error().code, RefusalCode::BrokenContent);
    QCOMPARE(unread.error().arguments.front(), std::string("promotions.jsonl"));
}

void BundleRoundTrips::findWhatDiffers() {
    const Compiled before = offerOf(20);
    const Compiled after = offerOf(25);
    const SetDifference found = difference(*before.set, *after.set);
    QVERIFY(found.added.empty() && found.removed.empty() && found.programme.empty());
    QCOMPARE(found.changed.size(), std::size_t{1});
    QCOMPARE(found.changed[0].id, std::string("coffee"));
    QCOMPARE(found.changed[0].after, printPromotion(**after.set->promotions().begin()));
    Programme renamed = before.set->programme();
    renamed.name = "Acme & Sons";
    renamed.country = "FR";
    const Compiled none = compile({{}, std::make_shared<const Programme>(renamed), nullptr});
    const SetDifference removed = difference(*before.set, *none.set);
    QCOMPARE(removed.removed, std::vector<std::string>{"coffee"});
    QCOMPARE(removed.programme,
             (std::vector<OtherMember>{{"country", "", "\"FR\""}, {"name", "\"Acme\"", "\"Acme & Sons\""}}));
    QCOMPARE(difference(*none.set, *before.set).added, std::vector<std::string>{"coffee"});
    QVERIFY(difference(*before.set, *offerOf(20).set).empty());
}

void BundleRoundTrips::nameTheirContentWhateverTheEdition() {
    const VerifiedBundle first = verified(firstBundle());
    const Sha256 content = contentDigest(first.manifest());
    QVERIFY(contentDigest(*offerOf().set) == content);
    const VerifiedBundle next = verified(bundleOf(offerOf(), edition(7, first.version())));
    QVERIFY(next.version().digest != first.version().digest);
    QVERIFY(contentDigest(next.manifest()) == content);
    QVERIFY(contentDigest(*offerOf(21).set) != content);
    Programme later = offerOf().set->programme();
    later.zone.offsets.pop_back();
    later.stores.clear();
    const auto set = offerOf().set;
    const Compiled other = compile(
        {{set->promotions().begin(), set->promotions().end()}, std::make_shared<const Programme>(later), nullptr});
    QVERIFY(contentDigest(*other.set) != content);
}

OFFERWRIGHT_TEST(BundleRoundTrips)
#include "round_trip_test.moc"
