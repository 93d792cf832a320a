// Verifying a bundle as a list of steps, each of which believes what those before it have vouched for. A list, so that
// a test can leave one out and see what it alone keeps away.
#pragma once
#include <offerwright/bundle/bundle.h>
#include <optional>
#include <span>

namespace offerwright {

class BundleVerification {
public:
    struct Step {
        std::string_view name;
        std::optional<BundleRefusal> (BundleVerification::*look)();
    };
    static std::span<const Step> steps();

    /// `expected` outlives it.
    BundleVerification(std::string bytes, const Expectations& expected);
    /// Done in order, until one refuses.
    std::expected<VerifiedBundle, BundleRefusal> verified(std::span<const Step> steps) &&;

private:
    std::optional<BundleRefusal> readFrame();
    std::optional<BundleRefusal> rootsSigned();
    std::optional<BundleRefusal> readCertificate();
    std::optional<BundleRefusal> publisherIsNotRevoked();
    std::optional<BundleRefusal> publisherIsTheLatest();
    std::optional<BundleRefusal> certificateIsForTenant();
    std::optional<BundleRefusal> certificateIsInForce();
    std::optional<BundleRefusal> publisherSigned();
    std::optional<BundleRefusal> readManifest();
    std::optional<BundleRefusal> manifestIsForTenant();
    std::optional<BundleRefusal> manifestIsForEnvironment();
    std::optional<BundleRefusal> manifestIsInForce();
    std::optional<BundleRefusal> engineIsNewEnough();
    std::optional<BundleRefusal> versionRises();
    std::optional<BundleRefusal> chainHolds();
    std::optional<BundleRefusal> filesAreAllowed();
    std::optional<BundleRefusal> sizesAreThose();
    std::optional<BundleRefusal> digestsAreThose();
    std::optional<BundleRefusal> inForce(const char* document, Instant from, Instant until) const;
    InstallRecord record() const;

    const Expectations& m_expected;
    VerifiedBundle m_bundle;
    std::string_view m_manifestText; ///< in the bundle's bytes
    std::string_view m_filesText;    ///< likewise
    Signature m_publisherSignature;
};

} // namespace offerwright
