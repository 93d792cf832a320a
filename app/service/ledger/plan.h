/// \file What a sale does to a wallet, as plain values. The engine decides it; the ledger is told.
///
/// Quantities are whole and lie between 1 and kMostQuantity, in the unit that they name: points, stamps, or minor units
/// of a currency. Instants are the caller's: the ledger has no clock.
#pragma once
#include "offerwright/base/time.h"
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace offerwright::ledger {

inline constexpr std::int64_t kMostQuantity = 1'000'000'000'000'000;
/// What a lot that never runs out has for its end.
inline constexpr Instant kNever{std::numeric_limits<std::int64_t>::max()};

/// 16 bytes of a UUID. Ids of different things do not compare.
template <typename Tag> struct Id {
    std::array<char, 16> bytes{};
    auto operator<=>(const Id&) const = default;
    std::string_view view() const { return {bytes.data(), bytes.size()}; }
};
using WalletId = Id<struct WalletTag>;
using TransactionId = Id<struct TransactionTag>; ///< made by the till before it first sends (UUIDv7)

/// Points paid with. `partner` is who accepted them and is owed.
struct Burn {
    std::string unit;
    std::int64_t quantity = 0;
    std::string partner;
    std::string promotion = {};
    bool operator==(const Burn&) const = default;
};

/// Points credited. `funder` owes the issue of them at the rate named; one that is shared comes as several.
struct Earn {
    std::string unit;
    std::int64_t quantity = 0;
    std::string funder;
    std::string rate = {};
    std::string promotion = {};
    Instant expiresAt = kNever;
    bool operator==(const Earn&) const = default;
};

/// So many uses of a coupon that the wallet holds.
struct CouponUse {
    std::string coupon;
    std::int64_t count = 1;
    bool operator==(const CouponUse&) const = default;
};

/// So many uses of a promotion by this customer within a window ("2026-W47"), of at most `limit`.
struct LimitUse {
    std::string promotion;
    std::string window;
    std::int64_t count = 1;
    std::int64_t limit = 1;
    bool operator==(const LimitUse&) const = default;
};

/// What a sale takes of a budget that all share.
struct BudgetUse {
    std::string budget;
    std::int64_t amount = 0;
    bool operator==(const BudgetUse&) const = default;
};

/// A bearer code that the sale uses once, by its digest. It lies elsewhere than the wallet: codes.h.
struct CodeUse {
    std::string code;
    bool operator==(const CodeUse&) const = default;
};

/// A step on the way to something over several visits, or back from it where a new round begins (`delta` below zero);
/// `awards` counts what was reached.
struct ProgressStep {
    std::string promotion;
    std::string window;
    std::int64_t delta = 0;
    std::int64_t awards = 0;
    bool operator==(const ProgressStep&) const = default;
};

/// All that one revision of a sale asks for. Each list names a thing once, but for burns and earns.
struct Plan {
    std::vector<Burn> burns;
    std::vector<Earn> earns;
    std::vector<CouponUse> coupons;
    std::vector<LimitUse> limits;
    std::vector<BudgetUse> budgets;
    std::vector<ProgressStep> progress;
    std::vector<CodeUse> codes;
    std::string result; ///< the bytes that the till gets, kept and answered again as they are
    bool operator==(const Plan&) const = default;
};

} // namespace offerwright::ledger
