#include "engine/bundle/certificate_checks.h"
#include "engine/bundle/layout.h"
#include "engine/bundle/signed_text.h"
#include "engine/bundle/wire.h"
#include <algorithm>
#include <offerwright/base/assert.h>
#include <offerwright/text/publication.h>
#include <tuple>

namespace offerwright {
namespace bundle {
namespace {

std::unexpected<BundleRefusal> refused(RefusalCode code) { return std::unexpected(BundleRefusal{code}); }

Evidence inOrder(Evidence evidence) {
    std::ranges::sort(evidence.acknowledged, {}, [](const Acknowledgement& each) {
        return std::tie(each.promotion, each.code, each.by, each.why);
    });
    std::ranges::sort(evidence.suites, {}, [](const GreenSuite& each) { return std::tie(each.name, each.cases); });
    std::ranges::sort(evidence.approvals, {}, [](const Approval& each) { return std::tie(each.at, each.by); });
    return evidence;
}

BundleFile described(std::string_view name, std::string_view bytes) {
    return {std::string(name), static_cast<std::int64_t>(bytes.size()), sha256Of(bytes)};
}

Manifest manifestOf(const PromotionSet& set, const Edition& edition, const std::string& tenant,
                    const Content& content) {
    return {.tenant = tenant,
            .environment = edition.environment,
            .version = edition.version,
            .previous = edition.previous,
            .created = edition.created,
            .validUntil = edition.validUntil,
            .leastEngine = edition.leastEngine,
            .tzdb = edition.tzdb,
            .currency = set.programme().currency,
            .fingerprint = set.fingerprint(),
            .files = {described(kProgrammeFile, content.programme), described(kPromotionsFile, content.promotions)},
            .evidence = inOrder(edition.evidence)};
}

std::string framed(const SignedCertificate& certificate, const std::string& manifest, const Signature& signature,
                   const Content& content) {
    std::string bytes(kBundleMagic);
    putNumber(bytes, kFormat, 4);
    putNumber(bytes, certificate.text.size(), 4);
    putNumber(bytes, certificate.signatures.size(), 4);
    putNumber(bytes, manifest.size(), 4);
    putNumber(bytes, content.programme.size() + content.promotions.size(), 8);
    putCertificate(bytes, certificate);
    bytes += manifest;
    putBytes(bytes, signature.bytes);
    return bytes + content.programme + content.promotions;
}

/// What is published has been read: the manifest by itself, the content to the fingerprint it promises.
std::optional<BundleRefusal> readBack(const std::string& text, const Content& content, const Compiled& compiled) {
    const auto manifest = readSigned(text, "manifest", parseManifest, printManifest);
    if (!manifest) return manifest.error();
    const std::shared_ptr<const Catalogue> catalogue(compiled.set, &compiled.set->catalogue());
    const auto set = setIn(*manifest, content.programme, content.promotions, catalogue);
    return set ? std::nullopt : std::optional(set.error());
}

} // namespace
} // namespace bundle

EngineVersion engineVersion() {
    const auto version = parseEngineVersion(OFFERWRIGHT_VERSION);
    OW_ASSERT(version.has_value());
    return *version;
}

Sha256 contentDigest(const Manifest& manifest) {
    Manifest content = manifest;
    content.tenant.clear();
    content.environment.clear();
    content.version = 1;
    content.previous.reset();
    content.created = content.validUntil = Instant{0};
    content.leastEngine = {};
    content.tzdb.clear();
    content.evidence = {};
    return sha256Of(printManifest(content));
}

std::expected<Sha256, BundleRefusal> contentDigest(const PromotionSet& set) {
    auto zones = bundle::zonesOf(set.programme());
    if (!zones) return std::unexpected(std::move(zones.error()));
    const auto content = bundle::contentOf(set);
    if (!content) return std::unexpected(content.error());
    Manifest manifest = bundle::manifestOf(set, {}, {}, *content);
    manifest.zones = std::move(*zones);
    return contentDigest(manifest);
}

std::expected<std::string, BundleRefusal> makeBundle(const Compiled& compiled, const Edition& edition,
                                                     const SignedCertificate& certificate, const SecretKey& publisher) {
    if (hasErrors(compiled.diagnostics)) return bundle::refused(RefusalCode::FaultyPromotions);
    if (edition.validUntil <= edition.created) return bundle::refused(RefusalCode::NeverValid);
    const auto publishing = bundle::readCertificateText(certificate.text);
    if (!publishing) return std::unexpected(publishing.error());
    if (publishing->publisher != publisher.publicKey()) return bundle::refused(RefusalCode::OtherKey);
    auto zones = bundle::zonesOf(compiled.set->programme());
    if (!zones) return std::unexpected(std::move(zones.error()));
    const auto content = bundle::contentOf(*compiled.set);
    if (!content) return std::unexpected(content.error());
    Manifest manifest = bundle::manifestOf(*compiled.set, edition, publishing->tenant, *content);
    manifest.zones = std::move(*zones);
    const std::string text = printManifest(manifest);
    if (auto refusal = bundle::withinLimit(text.size(), kMaxManifestBytes, "manifest"))
        return std::unexpected(std::move(*refusal));
    if (auto refusal = bundle::readBack(text, *content, compiled)) return std::unexpected(std::move(*refusal));
    return bundle::framed(certificate, text, publisher.sign(bundle::kManifestPrefix, text), *content);
}

} // namespace offerwright
