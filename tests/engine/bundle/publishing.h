// A small shop that publishes, and bundles taken apart and put together again by hand, so that each part may lie.
#pragma once
#include <offerwright/bundle/bundle.h>
#include <offerwright/bundle/freshness.h>

namespace offerwright::tests {

/// A key of its own for each number.
SecretKey keyNumbered(std::uint8_t number);
inline constexpr std::uint8_t kRootA = 1, kRootB = 2, kRootC = 3, kPublisher = 10, kNextPublisher = 11, kOnline = 20,
                              kStranger = 99;

/// Noon of the n-th of March 2027, UTC.
Instant march(int day);

PublisherCertificate certificateOf(const std::string& tenant = "acme", std::int64_t epoch = 1,
                                   std::uint8_t publisher = kPublisher);
/// Signed by these roots.
SignedCertificate signedBy(const PublisherCertificate& certificate, const std::vector<std::uint8_t>& roots);

/// Of the shop "acme" in production on the 10th of March: two of three roots, nothing installed yet.
Expectations acme();

/// `percent` off coffee: a set of one promotion.
Compiled offerOf(int percent = 20);
/// Published on the 1st of March for the rest of the month.
Edition edition(std::int64_t version = 1, const std::optional<BundleVersion>& previous = {});
/// As acme publishes it.
std::string bundleOf(const Compiled& compiled, const Edition& edition,
                     const SignedCertificate& certificate = signedBy(certificateOf(), {kRootA, kRootB}),
                     std::uint8_t publisher = kPublisher);
std::string firstBundle();
/// Verified by who expects nothing in particular of acme's bundle but that it holds.
VerifiedBundle verified(const std::string& bytes, const Expectations& expected = acme());

/// The parts of a sound bundle.
struct Parts {
    explicit Parts(const VerifiedBundle& bundle);
    /// As they stand; a manifest text and a signature that were not touched are the sound ones.
    std::string bytes() const;
    /// Signs the manifest as it stands now.
    Parts& signWith(std::uint8_t key);

    SignedCertificate certificate;
    Manifest manifest;
    std::string manifestText;
    Signature signature;
    std::string files;
};

} // namespace offerwright::tests
