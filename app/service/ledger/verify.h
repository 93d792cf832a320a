/// \file Whether the books are right: what must hold of every ledger at every moment, looked at in the rows themselves.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// A row that breaks a law. Laws: "I1" entries have two sides, "I2" a balance is the sum of its entries, "I3" what is
/// held is what open sales hold, "I4" no balance below its floor, "I5" lots are the balance, "I6" coupons and limits
/// are used once a sale and within their number, "I7" budgets within their limit and as used, "I8" what is settled has
/// its operation, "I9" no entry is missing, "I10" no more refunded than there was, "I13" progress is the sum of its
/// events, "I14" sales are in a state that their operations lead to.
struct Violation {
    std::string law;
    std::string claim;             ///< which part of the law, in words
    std::vector<std::string> keys; ///< of the row, ids in hexadecimal
    bool operator==(const Violation&) const = default;
};

/// Every violation in a tenant's books, as of one moment. Reads all of them: not for the hours when tills wait.
std::expected<std::vector<Violation>, Refusal> verify(sql::Session& session, const TenantScope& scope);

} // namespace offerwright::ledger
