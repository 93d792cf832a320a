#include "tests/engine/bundle/publishing.h"
#include "engine/bundle/signed_text.h"
#include "engine/bundle/wire.h"
#include <offerwright/base/assert.h>
#include <offerwright/text/publication.h>

namespace offerwright::tests {

SecretKey keyNumbered(std::uint8_t number) {
    std::array<std::uint8_t, 32> seed{};
    seed.fill(number);
    return SecretKey(seed);
}

Instant march(int day) {
    const auto instant = parseInstant("2027-03-01T12:00:00Z", Zone{});
    OW_ASSERT(instant.has_value());
    return {instant->ms + (day - 1) * 86'400'000LL};
}

PublisherCertificate certificateOf(const std::string& tenant, std::int64_t epoch, std::uint8_t publisher) {
    return {tenant, epoch, keyNumbered(publisher).publicKey(), keyNumbered(kOnline).publicKey(), march(1), march(31)};
}

SignedCertificate signedBy(const PublisherCertificate& certificate, const std::vector<std::uint8_t>& roots) {
    SignedCertificate made{printCertificate(certificate), {}};
    for (const std::uint8_t root : roots) made = countersign(std::move(made), keyNumbered(root));
    return made;
}

Expectations acme() {
    Trust trust{.roots = {}, .threshold = 2};
    for (const std::uint8_t root : {kRootA, kRootB, kRootC}) trust.roots.push_back(keyNumbered(root).publicKey());
    return {.trust = trust, .tenant = "acme", .environment = "production", .now = march(10)};
}

Compiled offerOf(int percent) {
    Promotion coffee{.id = "coffee", .status = Status::Live};
    coffee.name.set("en", "Coffee");
    coffee.who = {"who", Group{}};
    coffee.when = {"when", Group{}};
    PercentOff off{{percent * 10'000}};
    off.on.of = Selection{.in = {.categories = {"Coffee"}}};
    coffee.ladder.steps = {{"s1", {"s1-if", Group{}}, {}, {{"r1", off}}}};
    Programme programme{.name = "Acme", .zone = {"Europe/Paris", {{Instant{0}, 3600}, {march(28), 7200}}}};
    programme.stores = {{.id = "12", .name = "Lyon", .zone = programme.zone}};
    return compile(
        {{std::make_shared<const Promotion>(coffee)}, std::make_shared<const Programme>(programme), nullptr});
}

Edition edition(std::int64_t version, const std::optional<BundleVersion>& previous) {
    Edition made{.environment = "production", .version = version, .previous = previous};
    made.created = march(1);
    made.validUntil = march(31);
    made.leastEngine = {0, 1, 0};
    made.tzdb = "2027a";
    made.evidence = {{{"coffee", "tiers.payLess", "Ada", "agreed with the buyer"}},
                     {{"smoke", 12}},
                     {{"Grace", march(1)}},
                     Reached{9, 10}};
    return made;
}

std::string bundleOf(const Compiled& compiled, const Edition& edition, const SignedCertificate& certificate,
                     std::uint8_t publisher) {
    auto bytes = makeBundle(compiled, edition, certificate, keyNumbered(publisher));
    OW_ASSERT(bytes.has_value());
    return std::move(*bytes);
}

std::string firstBundle() { return bundleOf(offerOf(), edition()); }

VerifiedBundle verified(const std::string& bytes, const Expectations& expected) {
    auto bundle = verifyBundle(bytes, expected);
    OW_ASSERT(bundle.has_value());
    return std::move(*bundle);
}

Parts::Parts(const VerifiedBundle& bundle)
    : certificate(bundle.signedCertificate())
    , manifest(bundle.manifest())
    , manifestText(printManifest(manifest)) {
    for (const BundleFile& file : manifest.files) files += bundle.file(file.name);
    signWith(kPublisher);
}

Parts& Parts::signWith(std::uint8_t key) {
    manifestText = printManifest(manifest);
    signature = keyNumbered(key).sign(bundle::kManifestPrefix, manifestText);
    return *this;
}

std::string Parts::bytes() const {
    std::string out(bundle::kBundleMagic);
    bundle::putNumber(out, bundle::kFormat, 4);
    bundle::putNumber(out, certificate.text.size(), 4);
    bundle::putNumber(out, certificate.signatures.size(), 4);
    bundle::putNumber(out, manifestText.size(), 4);
    bundle::putNumber(out, files.size(), 8);
    bundle::putCertificate(out, certificate);
    out += manifestText;
    bundle::putBytes(out, signature.bytes);
    return out + files;
}

} // namespace offerwright::tests
