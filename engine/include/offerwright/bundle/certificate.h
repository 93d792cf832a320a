/// \file Certificates: root keys say which key publishes for a tenant.
///
/// Root keys are kept offline, by different people. k of n must sign, so that no one alone can name a publisher, and
/// one that is lost or stolen changes nothing. A publisher's key that is lost is replaced by a certificate with the
/// next epoch.
///
///     SignedCertificate signedOnce = certify(certificate, firstRoot);     // on one person's machine
///     SignedCertificate signedTwice = countersign(signedOnce, secondRoot); // on another's
///     auto certificate = verifyCertificate(signedTwice, {roots, 2});
#pragma once
#include "offerwright/bundle/keys.h"
#include "offerwright/bundle/refusal.h"
#include <expected>

namespace offerwright {

inline constexpr std::size_t kMaxCertificateBytes = 16 * 1024;
inline constexpr std::size_t kMaxRootSignatures = 16;

/// What a verifier believes without being told by anyone: it comes with the installation, never with a bundle.
struct Trust {
    std::vector<PublicKey> roots;
    std::size_t threshold = 2;           ///< how many different roots must have signed; 0 counts as 1
    std::vector<PublicKey> revoked = {}; ///< publishers' keys that are known to be lost
};

struct RootSignature {
    PublicKey root;
    Signature signature;
    bool operator==(const RootSignature&) const = default;
};

/// A certificate's text and who signed it.
struct SignedCertificate {
    std::string text;
    std::vector<RootSignature> signatures; ///< in order of the keys
    bool operator==(const SignedCertificate&) const = default;
};

SignedCertificate certify(const PublisherCertificate& certificate, const SecretKey& root);
/// Adds a root's signature; one that it gave before is replaced.
SignedCertificate countersign(SignedCertificate certificate, const SecretKey& root);

/// The certificate as a file, and back. Reading believes nothing: only the form is looked at.
std::string writeCertificate(const SignedCertificate& certificate);
std::expected<SignedCertificate, BundleRefusal> readCertificate(std::string_view bytes);

/// Every signature must be of another known root and hold, and there must be enough: one that does not hold is never
/// passed over, so that no byte can change unnoticed. The text is read only then. Whether it is in force, and for whom,
/// is for who uses it to ask.
std::expected<PublisherCertificate, BundleRefusal> verifyCertificate(const SignedCertificate& certificate,
                                                                     const Trust& trust);

} // namespace offerwright
