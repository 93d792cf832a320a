/// \file What is signed when promotions are published: who may publish, what a bundle holds, and what is newest.
///
/// Plain values: their texts are in offerwright/text/publication.h, signing and judging them in offerwright/bundle/.
#pragma once
#include "offerwright/base/time.h"
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace offerwright {

/// An Ed25519 public key. It is its own name: whoever knows the key knows whose it is.
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    auto operator<=>(const PublicKey&) const = default;
};

/// A SHA-256 digest, so that any tool can check it (`sha256sum`).
struct Sha256 {
    std::array<std::uint8_t, 32> bytes{};
    auto operator<=>(const Sha256&) const = default;
};

struct EngineVersion {
    std::int64_t major = 0;
    std::int64_t minor = 0;
    std::int64_t patch = 0;
    auto operator<=>(const EngineVersion&) const = default;
};

/// Who may publish for a tenant: signed by root keys that are kept offline.
struct PublisherCertificate {
    std::string tenant;
    /// Counts the tenant's publisher keys: 1, then one more for each new key. Whoever has seen a number takes no
    /// smaller one, and versions count anew from each, so that a new key recovers from versions that ran away with the
    /// old one.
    std::int64_t epoch = 1;
    PublicKey publisher; ///< signs bundles
    PublicKey online;    ///< signs freshness statements; it stands on a server, so it can sign nothing else
    Instant from;
    Instant until; ///< excluded
    bool operator==(const PublisherCertificate&) const = default;
};

struct BundleFile {
    std::string name;
    std::int64_t size = 0; ///< bytes
    Sha256 digest;
    bool operator==(const BundleFile&) const = default;
};

/// One bundle by its version and digest.
struct BundleVersion {
    std::int64_t version = 0;
    Sha256 digest; ///< of the manifest's text, which names all else
    bool operator==(const BundleVersion&) const = default;
};

/// A doubt of `check` that somebody took upon himself.
struct Acknowledgement {
    std::string promotion;
    std::string code; ///< of the diagnostic, such as "tiers.payLess"
    std::string by;
    std::string why;
    bool operator==(const Acknowledgement&) const = default;
};

/// A suite of cases that was green on what is published.
struct GreenSuite {
    std::string name;
    std::int64_t cases = 0;
    bool operator==(const GreenSuite&) const = default;
};

struct Approval {
    std::string by;
    Instant at;
    bool operator==(const Approval&) const = default;
};

/// Conditions, steps and rewards that suites reached, of all there are.
struct Reached {
    std::int64_t nodes = 0;
    std::int64_t of = 0;
    bool operator==(const Reached&) const = default;
};

/// Why this was let out of the house.
struct Evidence {
    std::vector<Acknowledgement> acknowledged = {};
    std::vector<GreenSuite> suites = {};
    std::vector<Approval> approvals = {};
    std::optional<Reached> coverage = {};
    bool operator==(const Evidence&) const = default;
};

/// What a bundle holds: signed by the publisher.
struct Manifest {
    std::string tenant;
    std::string environment; ///< "sandbox", "production", ...: as the tenant names them
    std::int64_t version = 1;
    std::optional<BundleVersion> previous = {}; ///< the bundle that this one follows; none for the first
    Instant created;
    Instant validUntil; ///< excluded
    EngineVersion leastEngine;
    std::string tzdb; ///< version of the tz database that `zones` are from, such as "2025b"
    /// Every zone of the programme that has offsets, once, with all it had: the programme's text names them only.
    std::vector<Zone> zones = {};
    std::string currency;
    std::string fingerprint; ///< of the compiled set
    std::vector<BundleFile> files = {};
    Evidence evidence = {};
    bool operator==(const Manifest&) const = default;
};

/// What is newest, and what was stopped since: signed by the online key, every few hours.
struct Freshness {
    std::string tenant;
    std::string environment;
    std::int64_t epoch = 1; ///< that `newest` is counted in
    BundleVersion newest;
    std::vector<std::string> stopped = {}; ///< ids of promotions that give nothing any more, whatever the bundle says
    Instant issued;
    Instant until; ///< excluded; at most kMostFreshMs after `issued`
    bool operator==(const Freshness&) const = default;
};
inline constexpr std::int64_t kMostFreshMs = 24 * 3'600'000;

} // namespace offerwright
