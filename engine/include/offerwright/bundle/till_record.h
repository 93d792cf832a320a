/// \file What a till that sells alone writes into its journal: each sale signed with the till's own key, and tied to
/// the one before it.
///
/// A record names the digest of the record before, so none can be left out, put in or moved without the next one
/// telling; and nobody else can write one, for only the device has the key. A sale's basket and bill are named by
/// digest and amount, so that the signature covers them without containing them.
///
///     TillRecord record{.till = "t1", .sequence = 8, .previous = digestOf(seventh), ...};
///     const Signature signature = sign(record, deviceKey);
///     if (!isSignedBy(key, record, signature)) ...                       // not written by that till
///     if (record.previous != digestOf(seventh)) ...                      // not written there
#pragma once
#include "offerwright/bundle/keys.h"

namespace offerwright {

/// How the bill of a sale came about.
enum class SoldHow {
    Alone,  ///< by the till, with what alone.h leaves it
    Opened, ///< as the service answered to the sale's open, before it was gone
};
/// "alone", "opened".
std::string_view wordOf(SoldHow how);
std::optional<SoldHow> soldHowNamed(std::string_view word);

struct TillRecord {
    std::string till;
    std::int64_t sequence = 1;    ///< from 1, without gaps
    Sha256 previous = {};         ///< digest of the record before; of the first all zero
    std::string transaction = {}; ///< UUID, the same in all that is said of the sale
    std::int64_t revision = 0;
    std::string bundle = {}; ///< digest of what the till had, in hexadecimal digits
    std::optional<Instant> stated = {}; ///< when the freshness statement was issued that stopped promotions of it
    SoldHow how = SoldHow::Alone;
    std::int64_t total = 0; ///< of the bill, minor units
    Sha256 basket = {};     ///< of the basket's bytes as they are sent
    bool operator==(const TillRecord&) const = default;
};

/// The one text of a record, which is what is signed.
std::string printTillRecord(const TillRecord& record);
Sha256 digestOf(const TillRecord& record);

Signature sign(const TillRecord& record, const SecretKey& device);
bool isSignedBy(const PublicKey& device, const TillRecord& record, const Signature& signature);

/// 128 hexadecimal digits in lower case.
std::string printSignature(const Signature& signature);
/// Empty unless exactly that form.
std::optional<Signature> parseSignature(std::string_view text);

} // namespace offerwright
