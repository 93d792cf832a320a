/// \file What an editor asks of a promotion's text: where a node stands, what stands here, and what may be written
/// here.
#pragma once
#include "offerwright/base/diagnostic.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// Where the node or field of an address stands in a promotion's text; empty when it is not there or the text is broken
/// before it.
std::optional<Span> spanOf(std::string_view promotionJson, const Address& address);

/// The innermost node and field at a byte offset. Works on broken text as far as it can be read.
Address addressAt(std::string_view promotionJson, std::size_t offset);

/// What kind of value belongs at a place, so that an editor can offer words of the schema or of the workspace.
enum class Expected {
    Nothing,
    Key,
    Word,
    Category,
    Brand,
    Supplier,
    Sku,
    Tag,
    AttributeName,
    Segment,
    Tier,
    Store,
    StoreGroup,
    Banner,
    Coupon,
    Parameter,
    Campaign,
    Text,
    Number,
    Date,
    ProductGroup,
    Account,
    Promotion,
    PromotionTag,
    ExclusiveGroup,
    Lane,
    Funder,
    TenderType,
    TillType,
    Consent,
    CustomerAttribute,
    Customer
};

struct Completion {
    Expected expected = Expected::Nothing;
    std::vector<std::string> words; ///< for Key: members still free here; for Word: the words of the schema
    std::string describes;          ///< schema path of the member, key of its help text ("selection.categories")
    std::size_t replaceFrom = 0;    ///< byte range that a chosen word replaces, quotes excluded
    std::size_t replaceTo = 0;
    std::string typed; ///< what stands in that range up to the offset
    bool bare = false; ///< the words are written without quotes (true, false)
};

/// What may be written at a byte offset of possibly unfinished text.
Completion completionAt(std::string_view promotionJson, std::size_t offset);

} // namespace offerwright
