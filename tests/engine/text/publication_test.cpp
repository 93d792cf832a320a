// What is signed: one text for each value, and nothing else that reads as it.
#include "tests/support/mutation.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/text/documents.h>
#include <offerwright/text/publication.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kSeed = 20'270'301;
constexpr int kRounds = 5000;

std::string someText(Dice& dice) { return 'x' + randomText(dice); }
std::int64_t some(Dice& dice) { return dice.number(1, dice.oneIn(9) ? INT64_MAX : 1000); }

template <typename Bytes> Bytes randomBytes(Dice& dice) {
    Bytes made;
    for (auto& byte : made.bytes) byte = static_cast<std::uint8_t>(dice.below(256));
    return made;
}

BundleVersion randomVersion(Dice& dice) { return {some(dice), randomBytes<Sha256>(dice)}; }

Evidence randomEvidence(Dice& dice) {
    Evidence evidence;
    while (dice.oneIn(2))
        evidence.acknowledged.push_back({someText(dice), someText(dice), someText(dice), someText(dice)});
    while (dice.oneIn(2)) evidence.suites.push_back({someText(dice), some(dice)});
    while (dice.oneIn(2)) evidence.approvals.push_back({someText(dice), randomInstant(dice)});
    if (dice.oneIn(2)) evidence.coverage = Reached{0, some(dice)};
    return evidence;
}

Manifest randomManifest(Dice& dice) {
    Manifest made{someText(dice), someText(dice), some(dice)};
    if (dice.oneIn(2)) made.previous = randomVersion(dice);
    made.created = randomInstant(dice);
    made.validUntil = randomInstant(dice);
    made.leastEngine = {dice.number(0, 999'999), dice.number(0, 9), dice.number(0, 99)};
    made.tzdb = someText(dice);
    while (dice.oneIn(2)) made.zones.push_back({someText(dice), {{Instant{0}, 3600}, {randomInstant(dice), -1800}}});
    made.currency = "EUR";
    made.fingerprint = someText(dice);
    while (dice.oneIn(2)) made.files.push_back({someText(dice), some(dice), randomBytes<Sha256>(dice)});
    made.evidence = randomEvidence(dice);
    return made;
}

PublisherCertificate randomCertificate(Dice& dice) {
    return {someText(dice),      some(dice),         randomBytes<PublicKey>(dice), randomBytes<PublicKey>(dice),
            randomInstant(dice), randomInstant(dice)};
}

Freshness randomFreshness(Dice& dice) {
    return {someText(dice),        someText(dice),      some(dice),         randomVersion(dice),
            {"a", someText(dice)}, randomInstant(dice), randomInstant(dice)};
}

template <typename Value> void readsBack(const Checked<Value>& read, const Value& value, const std::string& text) {
    const std::string told = printDiagnostics(read.diagnostics) + text;
    QVERIFY2(read.ok() && read.value == value, told.c_str());
}

/// A damaged text is refused, or is another value's.
template <typename Value>
void survivesDamage(Dice& dice, const Value& value, Checked<Value> (*parse)(std::string_view),
                    std::string (*print)(const Value&)) {
    const std::string text = damaged(dice, print(value));
    const Checked<Value> read = parse(text);
    if (read.ok()) readsBack(parse(print(read.value)), read.value, text);
}

/// The texts of which one member is missing.
std::vector<std::string> withoutOneMember(const std::string& text) {
    std::vector<std::string> texts;
    const QStringList lines = QString::fromStdString(text).split('\n');
    for (qsizetype i = 1; i + 2 < lines.size(); ++i) {
        QStringList fewer = lines;
        fewer.removeAt(i);
        texts.push_back(fewer.join('\n').toStdString());
    }
    return texts;
}

} // namespace

class Publications : public QObject {
    Q_OBJECT

private slots:
    void readBackAsThemselves();
    void standDamage();
    void lackNoMember();
    void nameTheirFormat();
    void haveOneFormOfDigits();
    void haveOneFormOfVersions();
    void tellWhichMembersDiffer();
};

void Publications::readBackAsThemselves() {
    for (int round = 0; round < kRounds; ++round) {
        Dice dice(kSeed + static_cast<std::uint64_t>(round));
        const Manifest manifest = randomManifest(dice);
        readsBack(parseManifest(printManifest(manifest)), manifest, printManifest(manifest));
        const PublisherCertificate certificate{
            someText(dice),      some(dice),         randomBytes<PublicKey>(dice), randomBytes<PublicKey>(dice),
            randomInstant(dice), randomInstant(dice)};
        readsBack(parseCertificate(printCertificate(certificate)), certificate, printCertificate(certificate));
        const Freshness freshness = randomFreshness(dice);
        readsBack(parseFreshness(printFreshness(freshness)), freshness, printFreshness(freshness));
        if (QTest::currentTestFailed()) return;
    }
}

void Publications::standDamage() {
    for (int round = 0; round < kRounds; ++round) {
        Dice dice(kSeed + static_cast<std::uint64_t>(round));
        survivesDamage(dice, randomManifest(dice), parseManifest, printManifest);
        survivesDamage(dice, randomCertificate(dice), parseCertificate, printCertificate);
        survivesDamage(dice, randomFreshness(dice), parseFreshness, printFreshness);
        if (QTest::currentTestFailed()) return;
    }
}

void Publications::lackNoMember() {
    const PublisherCertificate certificate{.tenant = "acme"};
    for (const std::string& text : withoutOneMember(printCertificate(certificate)))
        QVERIFY2(!parseCertificate(text).ok(), text.c_str());
    const Manifest manifest{.tenant = "acme",
                            .environment = "production",
                            .tzdb = "2027a",
                            .currency = "EUR",
                            .fingerprint = "f",
                            .files = {{"a", 1, {}}}};
    QVERIFY(parseManifest(printManifest(manifest)).ok());
    for (const std::string& text : withoutOneMember(printManifest(manifest)))
        QVERIFY2(!parseManifest(text).ok(), text.c_str());
    const Freshness freshness{.tenant = "acme", .environment = "production", .newest = {1, {}}};
    QVERIFY(parseFreshness(printFreshness(freshness)).ok());
    for (const std::string& text : withoutOneMember(printFreshness(freshness)))
        QVERIFY2(!parseFreshness(text).ok(), text.c_str());
}

void Publications::nameTheirFormat() {
    std::string text = printCertificate({.tenant = "acme"});
    text.replace(text.find("\"format\": 1"), 11, "\"format\": 2");
    const auto read = parseCertificate(text);
    QCOMPARE(read.diagnostics.size(), std::size_t{1});
    QCOMPARE(read.diagnostics[0].code, std::string("document.unknownFormat"));
}

void Publications::haveOneFormOfDigits() {
    Dice dice(kSeed);
    const auto key = randomBytes<PublicKey>(dice);
    const std::string text = printHex(key.bytes);
    QVERIFY(parseHex(text) == key.bytes);
    for (const std::string& other : {text.substr(1), text + "0", text.substr(2), std::string(),
                                     QString::fromStdString(text).toUpper().toStdString(), "g" + text.substr(1)})
        QVERIFY2(!parseHex(other), other.c_str());
    QCOMPARE(parseFreshness(R"({"newest": {"digest": "12"}})").diagnostics.back().code, std::string("value.badHex"));
}

void Publications::haveOneFormOfVersions() {
    QVERIFY(parseEngineVersion("0.10.999999") == (EngineVersion{0, 10, 999'999}));
    QVERIFY((EngineVersion{0, 10, 0}) > (EngineVersion{0, 9, 99}));
    for (const char* other : {"", "1", "1.2", "1.2.3.4", "1.2.03", "1.2.-3", "+1.2.3", "1.2.3 ", " 1.2.3", "1..3",
                              "1.2.1000000", "1.2.99999999999999999999", "a.b.c"})
        QVERIFY2(!parseEngineVersion(other), other);
    QCOMPARE(parseManifest(R"({"leastEngine": "1"})").diagnostics.back().code, std::string("value.badVersion"));
}

void Publications::tellWhichMembersDiffer() {
    const std::string before = R"({"a": 1, "b": [2], "c": {"d": "e"}})";
    QVERIFY(otherMembers(before, before).empty());
    const std::vector<OtherMember> others{{"a", "1", ""}, {"b", "[2]", "[3]"}, {"f", "", "null"}};
    QCOMPARE(otherMembers(before, R"({"b": [3], "c": {"d": "e"}, "f": null})"), others);
    QVERIFY(otherMembers("[1]", "2").empty());
}

OFFERWRIGHT_TEST(Publications)
#include "publication_test.moc"
