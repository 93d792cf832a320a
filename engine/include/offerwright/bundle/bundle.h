/// \file Bundles: exactly what is published for one tenant, in one file, signed.
///
/// A bundle holds the programme and the promotions as they are, and what a till needs to answer with the same bytes as
/// the studio: the offsets of zones (nothing looks one up), the least engine, the set's fingerprint. Products are
/// apart: a till brings its own.
///
/// Verify first, read afterwards. Bytes become a `VerifiedBundle` in this order, and each step looks at nothing that
/// the steps before have not vouched for: sizes; signatures of roots; the certificate; the publisher's signature; the
/// manifest; digests of the files. Only then can a file be read. Work and memory are bounded by the bytes that are
/// there, whatever lengths they claim.
///
///     auto bytes = makeBundle(compiled, edition, certificate, publisherKey);
///     auto bundle = verifyBundle(*bytes, {trust, "acme", "production", now, record, engine});
///     if (!bundle) tell(bundle.error());
///     keepDurably(bundle->record());            // before it is used: else an older one could be put back
///     auto set = openBundle(*bundle);             // its fingerprint is the one promised
///
/// Pure: no files, no clock, no chance. Any thread.
#pragma once
#include "offerwright/bundle/certificate.h"
#include "offerwright/compile/compile.h"

namespace offerwright {

inline constexpr std::size_t kMaxManifestBytes = 4 * 1024 * 1024;
inline constexpr std::size_t kMaxBundleFileBytes = 256 * 1024 * 1024; ///< all files of a bundle together
/// How far a till's clock may be behind the publisher's: what begins sooner than that has begun.
inline constexpr std::int64_t kClockSkewMs = 10 * 60'000;

/// This engine's own version.
EngineVersion engineVersion();

// --- making ----------------------------------------------------------------------------------------------------------

/// What the publisher says of a bundle, beside what is in it.
struct Edition {
    std::string environment;
    std::int64_t version = 1;
    std::optional<BundleVersion> previous = {};
    Instant created;
    Instant validUntil;
    EngineVersion leastEngine = engineVersion();
    std::string tzdb; ///< version of the tz database that the programme's zones were resolved with
    Evidence evidence = {};
};

/// The same content gives the same bytes, in whatever order it was given. Refused: promotions with errors, a
/// certificate for another key, two zones of one name that differ, an edition that ends before it begins, and what is
/// too large.
std::expected<std::string, BundleRefusal> makeBundle(const Compiled& compiled, const Edition& edition,
                                                     const SignedCertificate& certificate, const SecretKey& publisher);

/// What a bundle holds, whoever publishes it, where and when: the same for every edition of the same content, and for
/// no other. People who approve content name it by this, so unlike a set's fingerprint nobody can make two of one
/// digest.
Sha256 contentDigest(const Manifest& manifest);
/// Of a bundle that would be made of this set. Refused as makeBundle() would refuse its content.
std::expected<Sha256, BundleRefusal> contentDigest(const PromotionSet& set);

// --- verifying -------------------------------------------------------------------------------------------------------

/// What whoever installs bundles keeps, durably, for each tenant and environment. Begins empty.
struct InstallRecord {
    std::int64_t epoch = 0;           ///< the highest seen
    BundleVersion newest = {};        ///< of that epoch, the highest version installed; version 0: none yet
    Instant lastStatement{INT64_MIN}; ///< when the latest freshness statement was issued
    bool operator==(const InstallRecord&) const = default;
};

struct Expectations {
    Trust trust;
    std::string tenant;
    std::string environment;
    Instant now;
    InstallRecord record = {};
    EngineVersion engine = engineVersion();
};

/// Bytes that were verified, and cannot change any more. Made only by verifyBundle. Immutable; any thread.
class VerifiedBundle {
public:
    const PublisherCertificate& certificate() const { return m_certificate; }
    const SignedCertificate& signedCertificate() const { return m_signedCertificate; }
    const Manifest& manifest() const { return m_manifest; }
    /// The version, and the digest by which the next bundle names this one.
    BundleVersion version() const { return {m_manifest.version, m_digest}; }
    /// What is to be kept from now on.
    const InstallRecord& record() const { return m_record; }
    /// The bytes of a file; empty when the manifest names none such. Lives as long as the bundle.
    std::string_view file(std::string_view name) const;

private:
    friend class BundleVerification;
    VerifiedBundle() = default;
    std::string m_bytes;
    std::size_t m_filesAt = 0;
    SignedCertificate m_signedCertificate;
    PublisherCertificate m_certificate;
    Manifest m_manifest;
    Sha256 m_digest;
    InstallRecord m_record;
};

/// Takes the bytes for itself: what was verified is what will be read. The bundle that is installed already verifies
/// again; another one by its version does not. Versions may be missed, but a bundle that follows an older one than is
/// installed is refused.
std::expected<VerifiedBundle, BundleRefusal> verifyBundle(std::string bytes, const Expectations& expected);

/// The set in a bundle. `catalogue` as in CompileInput: the till's own, which changes nothing that was promised.
std::expected<std::shared_ptr<const PromotionSet>, BundleRefusal>
openBundle(const VerifiedBundle& bundle, const std::shared_ptr<const Catalogue>& catalogue = nullptr);

} // namespace offerwright
