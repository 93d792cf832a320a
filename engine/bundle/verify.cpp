#include "engine/bundle/certificate_checks.h"
#include "engine/bundle/layout.h"
#include "engine/bundle/signed_text.h"
#include "engine/bundle/verification.h"
#include "engine/bundle/wire.h"
#include <algorithm>
#include <offerwright/text/publication.h>

namespace offerwright {
namespace {

using Refused = std::optional<BundleRefusal>;

Refused sameOwner(RefusalCode code, const std::string& said, const std::string& expected) {
    if (said == expected) return std::nullopt;
    return BundleRefusal{code, {said, expected}};
}

} // namespace

BundleVerification::BundleVerification(std::string bytes, const Expectations& expected)
    : m_expected(expected) {
    m_bundle.m_bytes = std::move(bytes);
}

std::span<const BundleVerification::Step> BundleVerification::steps() {
    using Self = BundleVerification;
    static constexpr Step kSteps[]{
        {"readFrame", &Self::readFrame},
        {"rootsSigned", &Self::rootsSigned},
        {"readCertificate", &Self::readCertificate},
        {"publisherIsNotRevoked", &Self::publisherIsNotRevoked},
        {"publisherIsTheLatest", &Self::publisherIsTheLatest},
        {"certificateIsForTenant", &Self::certificateIsForTenant},
        {"certificateIsInForce", &Self::certificateIsInForce},
        {"publisherSigned", &Self::publisherSigned},
        {"readManifest", &Self::readManifest},
        {"manifestIsForTenant", &Self::manifestIsForTenant},
        {"manifestIsForEnvironment", &Self::manifestIsForEnvironment},
        {"manifestIsInForce", &Self::manifestIsInForce},
        {"engineIsNewEnough", &Self::engineIsNewEnough},
        {"versionRises", &Self::versionRises},
        {"chainHolds", &Self::chainHolds},
        {"filesAreAllowed", &Self::filesAreAllowed},
        {"sizesAreThose", &Self::sizesAreThose},
        {"digestsAreThose", &Self::digestsAreThose},
    };
    return kSteps;
}

std::expected<VerifiedBundle, BundleRefusal> BundleVerification::verified(std::span<const Step> steps) && {
    for (const Step& step : steps) {
        if (auto refusal = (this->*step.look)()) return std::unexpected(std::move(*refusal));
    }
    m_bundle.m_record = record();
    return std::move(m_bundle);
}

Refused BundleVerification::readFrame() {
    bundle::Frame frame(m_bundle.m_bytes);
    if (auto refusal = frame.head(bundle::kBundleMagic)) return refusal;
    const std::uint64_t certificateBytes = frame.number(4);
    const std::uint64_t signatures = frame.number(4);
    const std::uint64_t manifestBytes = frame.number(4);
    const std::uint64_t fileBytes = frame.number(8);
    if (auto refusal = bundle::withinLimits(certificateBytes, signatures)) return refusal;
    if (auto refusal = bundle::withinLimit(manifestBytes, kMaxManifestBytes, "manifest")) return refusal;
    if (auto refusal = bundle::withinLimit(fileBytes, kMaxBundleFileBytes, "files")) return refusal;
    m_bundle.m_signedCertificate = frame.certificate(certificateBytes, signatures);
    m_manifestText = frame.part(manifestBytes);
    m_publisherSignature.bytes = frame.array<decltype(m_publisherSignature.bytes)>();
    m_filesText = frame.part(fileBytes);
    m_bundle.m_filesAt = m_bundle.m_bytes.size() - m_filesText.size();
    return frame.end();
}

Refused BundleVerification::rootsSigned() {
    return bundle::rootsSigned(m_bundle.m_signedCertificate, m_expected.trust);
}

Refused BundleVerification::readCertificate() {
    auto read = bundle::readCertificateText(m_bundle.m_signedCertificate.text);
    if (!read) return read.error();
    m_bundle.m_certificate = std::move(*read);
    return std::nullopt;
}

Refused BundleVerification::publisherIsNotRevoked() {
    const PublicKey& key = m_bundle.m_certificate.publisher;
    const auto& revoked = m_expected.trust.revoked;
    if (std::ranges::find(revoked, key) == revoked.end()) return std::nullopt;
    return BundleRefusal{RefusalCode::PublisherRevoked, {printHex(key.bytes)}};
}

Refused BundleVerification::publisherIsTheLatest() {
    const std::int64_t epoch = m_bundle.m_certificate.epoch;
    if (epoch >= m_expected.record.epoch) return std::nullopt;
    return BundleRefusal{RefusalCode::OldPublisher, {std::to_string(epoch), std::to_string(m_expected.record.epoch)}};
}

Refused BundleVerification::certificateIsForTenant() {
    return sameOwner(RefusalCode::WrongTenant, m_bundle.m_certificate.tenant, m_expected.tenant);
}

Refused BundleVerification::inForce(const char* document, Instant from, Instant until) const {
    if (m_expected.now.ms < from.ms - kClockSkewMs)
        return BundleRefusal{RefusalCode::NotYetValid, {document, printInstant(from)}};
    if (m_expected.now >= until) return BundleRefusal{RefusalCode::Expired, {document, printInstant(until)}};
    return std::nullopt;
}

Refused BundleVerification::certificateIsInForce() {
    return inForce("certificate", m_bundle.m_certificate.from, m_bundle.m_certificate.until);
}

Refused BundleVerification::publisherSigned() {
    const PublicKey& key = m_bundle.m_certificate.publisher;
    if (isSignedBy(key, bundle::kManifestPrefix, m_manifestText, m_publisherSignature)) return std::nullopt;
    return BundleRefusal{RefusalCode::PublisherSignature};
}

Refused BundleVerification::readManifest() {
    auto read = bundle::readSigned(m_manifestText, "manifest", parseManifest, printManifest);
    if (!read) return read.error();
    m_bundle.m_manifest = std::move(*read);
    m_bundle.m_digest = sha256Of(m_manifestText);
    return std::nullopt;
}

Refused BundleVerification::manifestIsForTenant() {
    return sameOwner(RefusalCode::WrongTenant, m_bundle.m_manifest.tenant, m_bundle.m_certificate.tenant);
}

Refused BundleVerification::manifestIsForEnvironment() {
    return sameOwner(RefusalCode::WrongEnvironment, m_bundle.m_manifest.environment, m_expected.environment);
}

Refused BundleVerification::manifestIsInForce() {
    return inForce("bundle", m_bundle.m_manifest.created, m_bundle.m_manifest.validUntil);
}

Refused BundleVerification::engineIsNewEnough() {
    const EngineVersion& least = m_bundle.m_manifest.leastEngine;
    if (m_expected.engine >= least) return std::nullopt;
    return BundleRefusal{RefusalCode::EngineTooOld, {printEngineVersion(least)}};
}

/// A new epoch counts anew: that is how a tenant recovers from a version that ran away.
Refused BundleVerification::versionRises() {
    const InstallRecord& known = m_expected.record;
    const std::int64_t version = m_bundle.m_manifest.version;
    if (m_bundle.m_certificate.epoch > known.epoch || version >= known.newest.version) return std::nullopt;
    return BundleRefusal{RefusalCode::RolledBack, {std::to_string(version), std::to_string(known.newest.version)}};
}

/// Among what is not older than the bundle that is known: that one, what follows it, or what follows one after it.
Refused BundleVerification::chainHolds() {
    const BundleVersion& known = m_expected.record.newest;
    const std::int64_t version = m_bundle.m_manifest.version;
    const bool isFirst = known.version == 0 || m_bundle.m_certificate.epoch > m_expected.record.epoch;
    if (isFirst || version < known.version) return std::nullopt;
    const std::optional<BundleVersion>& previous = m_bundle.m_manifest.previous;
    const bool follows = version > known.version && previous &&
                         (*previous == known || (previous->version > known.version && previous->version < version));
    if (follows || m_bundle.version() == known) return std::nullopt;
    return BundleRefusal{RefusalCode::ChainBroken, {std::to_string(version)}};
}

/// The files of the format, each once, in its order: there is no name to be led astray by.
Refused BundleVerification::filesAreAllowed() {
    const auto& files = m_bundle.m_manifest.files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string_view allowed = i < bundle::kFiles.size() ? bundle::kFiles[i] : std::string_view();
        if (files[i].name != allowed) return BundleRefusal{RefusalCode::FileNotAllowed, {files[i].name}};
    }
    if (files.size() == bundle::kFiles.size()) return std::nullopt;
    return BundleRefusal{RefusalCode::FileMissing, {std::string(bundle::kFiles[files.size()])}};
}

Refused BundleVerification::sizesAreThose() {
    auto left = static_cast<std::int64_t>(m_filesText.size());
    for (const BundleFile& file : m_bundle.m_manifest.files) {
        if (file.size > left) return BundleRefusal{RefusalCode::FileSize};
        left -= file.size;
    }
    return left == 0 ? std::nullopt : Refused(BundleRefusal{RefusalCode::FileSize});
}

Refused BundleVerification::digestsAreThose() {
    for (const BundleFile& file : m_bundle.m_manifest.files) {
        if (sha256Of(m_bundle.file(file.name)) != file.digest)
            return BundleRefusal{RefusalCode::FileDigest, {file.name}};
    }
    return std::nullopt;
}

InstallRecord BundleVerification::record() const {
    return {m_bundle.m_certificate.epoch, m_bundle.version(), m_expected.record.lastStatement};
}

std::string_view VerifiedBundle::file(std::string_view name) const {
    std::size_t at = m_filesAt;
    for (const BundleFile& file : m_manifest.files) {
        const auto size = static_cast<std::size_t>(file.size);
        if (file.name == name) return std::string_view(m_bytes).substr(at, size);
        at += size;
    }
    return {};
}

std::expected<VerifiedBundle, BundleRefusal> verifyBundle(std::string bytes, const Expectations& expected) {
    return BundleVerification(std::move(bytes), expected).verified(BundleVerification::steps());
}

} // namespace offerwright
