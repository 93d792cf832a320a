/// \file How far a customer is in everything that spans visits, as whole numbers that add up: what the ledger keeps as
/// progress.
///
/// A mark is a promotion and a word for what is counted; its value is the sum of what sales changed of it. So a sale is
/// taken back by taking back its changes, whatever came after it.
#pragma once
#include "app/service/ledger/plan.h"
#include "offerwright/model/customer.h"
#include <map>

namespace offerwright::booking {

/// Promotion, then one of: "visits"; "started", "opened" (the day after 1969-12-31); "rounds"; "done/<place>/<step>";
/// "count/<day>/<node>"; "coupon/<from>/<to>/<code>" and "spent/..." (copies issued, and used).
using Mark = std::pair<std::string, std::string>;
using Marks = std::map<Mark, std::int64_t>;

/// Of visits, counters, journeys and coupons.
Marks marksOf(const Customer& customer);
/// Those that the ledger has; what other rooms count is left out.
Marks marksIn(const std::vector<ledger::ProgressStep>& progress);
/// Puts them into the wallet. What was taken back after it had led further may stand below zero: it counts as nothing.
void putInto(Wallet& wallet, const Marks& marks);
/// What leads from one to the other, but for what is the same.
std::vector<ledger::ProgressStep> difference(const Marks& from, const Marks& to);

/// The ledger's name for coupons of one kind in a wallet: they differ in nothing but who uses them first.
std::string nameOf(const HeldCoupon& coupon);

} // namespace offerwright::booking
