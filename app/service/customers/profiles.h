/// \file What the tenant's own systems tell of a shopper: segments, tier, consents, attributes, and the shopper's own
/// values for parameters of promotions.
///
/// Both replace what was told before. They are read with every sale, by the wallet.
#pragma once
#include "app/service/customers/identities.h"
#include "offerwright/model/customer.h"
#include "offerwright/personal/assignments_builder.h"

namespace offerwright::customers {

/// Whether it says nothing but what a profile holds: segments, tier, consents, attributes, birthday, memberSince.
bool isProfile(const Customer& customer);
/// One that isProfile.
sql::Done putProfile(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet,
                     const Customer& customer);
/// An own value as it is told; `customer` of Assignment is the wallet's.
struct OwnAssignment {
    std::string promotion;
    std::string parameter;
    std::int64_t value = 0;
    std::optional<Instant> from = {};
    std::optional<Instant> to = {};
    bool operator==(const OwnAssignment&) const = default;
};
/// The fault of the first that is wrong, and its place.
struct FaultyAssignment {
    std::size_t place = 0;
    AssignmentFault fault = AssignmentFault::NoName;
};
/// The values as they are kept.
std::expected<std::string, FaultyAssignment> imageOf(const std::vector<OwnAssignment>& assignments);
sql::Done putOwnValues(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet,
                       const std::string& image);

/// Puts into the customer what is told of the wallet's shopper, as of an instant.
sql::Done tell(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet, Instant at,
               Customer& customer);

} // namespace offerwright::customers
