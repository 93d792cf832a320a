/// \file Freshness statements: small, signed every few hours, so that a till knows that what it has is still the
/// newest, and which promotions were stopped since.
///
/// Whoever stands between a till and its publisher can hold back bundles, but cannot make a statement. One that is held
/// back too is missed after a day at the latest. The key stands on a server, so it can sign statements and nothing
/// else: a thief can stop promotions or hide that one was stopped, until the next key, and can publish nothing.
///
///     auto statement = verifyFreshness(bytes, bundle.certificate(), "production", now, record);
///     if (statement) keepDurably(statement->record);
///     switch (supplyAt(now, statement->statement, record)) ...
#pragma once
#include "offerwright/bundle/bundle.h"

namespace offerwright {

inline constexpr std::size_t kMaxFreshnessBytes = 1024 * 1024;

/// Refused when it would hold for longer than kMostFreshMs, when it never holds, or is too large. Stopped promotions
/// are put in order.
std::expected<std::string, BundleRefusal> makeFreshness(Freshness statement, const SecretKey& online);

struct VerifiedFreshness {
    Freshness statement;
    InstallRecord record; ///< what is to be kept from now on
};

/// `certificate` is that of the bundle that is installed. A statement whose time has passed is taken (its stopped
/// promotions stay stopped); one that was issued before another already seen is not.
std::expected<VerifiedFreshness, BundleRefusal> verifyFreshness(std::string_view bytes,
                                                                const PublisherCertificate& certificate,
                                                                std::string_view environment, Instant now,
                                                                const InstallRecord& record);

/// How a till stands. Newest: what it has is the newest, as of a statement in force. Behind: a statement in force names
/// a later bundle; who stays behind is being kept from it. Stale: no statement is in force, so nothing is known.
enum class Supply { Newest, Behind, Stale };

/// `statement` is the last one that was verified.
Supply supplyAt(Instant now, const Freshness& statement, const InstallRecord& record);

/// The set without those that were stopped.
std::shared_ptr<const PromotionSet> withoutStopped(const std::shared_ptr<const PromotionSet>& set,
                                                   const Freshness& statement);

} // namespace offerwright
