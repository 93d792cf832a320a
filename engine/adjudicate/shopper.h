/// \file What conditions ask of the shopper and the sale, as numbers. Pure; nothing when there is nothing to measure.
#pragma once
#include "engine/adjudicate/checkout.h"
#include "engine/adjudicate/standing.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// The number of this sale in the customer's life; nothing for unknown shoppers.
std::optional<std::int64_t> visitNumber(const Checkout& checkout);
/// Days since the first as a member; nothing before it, and for who has none.
std::optional<std::int64_t> daysAsMember(const Checkout& checkout);
/// Days since a birthday, negative before it: of the last and the next the one within the bounds, else the nearer.
std::optional<std::int64_t> daysFromBirthday(const Checkout& checkout, std::int64_t before, std::int64_t after);
/// Payments by any of the types together; nothing without one.
std::optional<std::int64_t> paidWith(const Checkout& checkout, const std::vector<std::string>& types);
/// Before this sale; nothing for unknown shoppers.
std::optional<std::int64_t> balanceOf(const Checkout& checkout, const std::string& account);
/// How many of the promotions have fired in this basket so far.
std::int64_t countFired(const Checkout& checkout, const Standing& standing, const std::vector<std::string>& promotions);
/// How many of them the customer completed at earlier sales.
std::int64_t countCompleted(const Checkout& checkout, const std::vector<std::string>& promotions);

} // namespace offerwright
