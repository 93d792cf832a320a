/// \file What a caller asks, as values. Private to this room.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/basket.h"
#include "offerwright/text/fields.h"

namespace offerwright::connect {

enum class SalesKey { Sale, Refund, Fulfil };

/// Parallel to the basket's contents.
struct AskedLine {
    std::string code;
    std::string name;
    std::int64_t pieces = 1;
    Money unitCost; ///< of a piece
    SalesKey key = SalesKey::Sale;

    std::int64_t cost() const { return unitCost.minor * pieces; }
};

/// What the caller's summary says, where it does.
struct Summary {
    std::optional<std::int64_t> items = {};
    std::optional<std::int64_t> value = {};
};

struct Asked {
    std::string reference;
    std::string original; ///< reference of the sale that is returned or delivered
    std::string identity;
    std::string store;
    std::string channel;
    std::string mode;
    bool locks = false;
    bool analyses = false; ///< the basket is to be answered with what it was given
    std::int64_t points = 0;
    std::vector<std::string> tokens;
    std::vector<AskedLine> lines;
    Summary summary;
};

/// Which members have to be there.
enum class Needs { Basket, Points, Reference, Parts };
std::expected<Asked, Diagnostics> readAsked(std::string_view body, Needs needs);

/// Goods that come back are lines below zero.
Basket basketOf(const Asked& asked);

/// How the readers of this room read: whatever else a caller sends is passed over.
inline constexpr auto kPassedOver = FieldReader::Others::ArePassedOver;
using Names = FieldReader::Names;

} // namespace offerwright::connect
