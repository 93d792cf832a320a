/// \file A sale as it was, for its returns: kept in the ledger behind what the till was told. Of an open one only its
/// basket is kept. Private to this room.
#pragma once
#include "app/service/sales/judgement.h"

namespace offerwright::sales {

/// A return, or a delivery of part of an order.
struct Part {
    ledger::TransactionId id;
    std::int64_t revision = 0; ///< in the ledger
    std::string fingerprint;
    bool isDelivery = false;
    LineParts lines;
};

struct Record {
    std::int64_t bundle = 0; ///< row of the history
    Instant at;
    Delivery delivery = Delivery::Now;
    std::optional<Shopper> alone = {}; ///< sold by a till that was alone, to whom
    Basket basket;
    Customer customer;         ///< as before the sale
    booking::Marks marks = {}; ///< as the ledger had them; not kept
    std::vector<booking::Purse> purses = {};
    std::set<std::string> bearerCodes = {};
    std::vector<Part> parts = {};

    booking::Standing standing() const;
    /// Everything that came back, or was delivered, together.
    LineParts returned() const { return together(false); }
    LineParts delivered() const { return together(true); }

private:
    LineParts together(bool deliveries) const;
};

/// With what the shopper's identity is sealed in a record: after erasure it is nobody's.
struct Seal {
    const std::string& secret;
    const ledger::TransactionId& sale;
};

/// The answer's bytes, a line end, and the record. The answer has no line end.
std::string kept(std::string_view answer, const Record& record, const Seal& seal);
std::string_view answerIn(std::string_view kept);
/// Not of a sale that was closed without having been opened.
bool hasRecord(std::string_view kept);
/// Only for bytes of ours. `programme` is that of the sale's bundle.
Record recordIn(std::string_view kept, const Programme& programme, const Seal& seal);

} // namespace offerwright::sales
