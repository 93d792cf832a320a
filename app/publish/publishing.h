/// \file Making what is published and reading what is live: signed bytes out, verified content in. The desk and the
/// command line share these. Pure but for the tz database's version; any thread.
#pragma once
#include "app/publish/board.h"
#include "app/publish/secrets.h"
#include <offerwright/bundle/bundle.h>

namespace offerwright::app {

/// A bundle that was verified, and the set in it.
struct LiveContent {
    std::shared_ptr<const VerifiedBundle> bundle;
    std::shared_ptr<const PromotionSet> set;
};
/// Held against the environment's trust; nothing in it is read before. `record` is of what was last seen (a service
/// that goes back behind it is told); `catalogue` as in openBundle(). Failures: "bundle.*" as in refusal.h.
std::expected<LiveContent, Failure> verifiedContent(std::string bytes, const Environment& environment, Instant now,
                                                    const InstallRecord& record,
                                                    const std::shared_ptr<const Catalogue>& catalogue = nullptr);
/// The same of an earlier bundle, as it held on the day that it went live.
std::expected<LiveContent, Failure> earlierContent(std::string bytes, const Environment& environment,
                                                   const Publication& publication,
                                                   const std::shared_ptr<const Catalogue>& catalogue = nullptr);

/// Who publishes for the environment, by its certificate and roots, whether it is in force or not. Failures:
/// "bundle.*", "publish.noCertificate".
std::expected<PublisherCertificate, Failure> publisherOf(const Environment& environment);

/// What goes out.
struct Parcel {
    std::shared_ptr<const PromotionSet> set;
    std::optional<BundleVersion> follows = {}; ///< what is live; none: the first
    Instant created;
    std::optional<Instant> until = {}; ///< unset: a year, or as long as the certificate holds
    Evidence evidence = {};
};
/// A bundle signed for the environment. Failures: "bundle.*" as in refusal.h, "publish.noCertificate".
std::expected<std::string, Failure> makeParcel(const Environment& environment, const Parcel& parcel,
                                               const SecretKey& key);
/// The key in a keychain's secret: 64 hexadecimal digits. "key.notOurs"; "bundle.otherKey" when it is not the one
/// that the environment's certificate names.
std::expected<SecretKey, Failure> signingKey(const Environment& environment, const Secret& secret);

} // namespace offerwright::app
