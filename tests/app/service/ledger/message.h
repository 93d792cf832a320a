// What a till sends, as data: one message is one call, however often it arrives.
#pragma once
#include "tests/app/service/ledger/shop.h"

namespace offerwright::ledger {

/// So much of an entry of a sale, and what the entry did to the customer.
struct RefundPart {
    EntryView entry;
    std::int64_t quantity = 0;
};

struct Message {
    enum class Kind { Open, Settle, Void, Refund };
    Kind kind = Kind::Open;
    int wallet = 0;
    int sale = 0;
    std::int64_t revision = 0;
    Plan plan = {}; ///< of a refund: what is given back
    Instant expiresAt = {};
    int original = 0; ///< of a refund
    std::vector<RefundPart> parts = {};
    std::optional<std::int64_t> seen = {};
    int arrivals = 0;
};

/// Hands it to the ledger as if it had just arrived.
Answer deliver(Shop& shop, const Message& message);

} // namespace offerwright::ledger
