/// \file Plain texts and lists of words of a promotion, found by node and field: what simple editors change. Pure.
#pragma once
#include <offerwright/model/promotion.h>
#include <string>
#include <vector>

namespace offerwright::ui {

/// A word that stands alone: a gift's "sku", a coupon's "code", "cause", "reference", stamps' "promotion", "account" of
/// a balance or of where a reward goes, the "lane". Null when there is none there. Points into `promotion`.
std::string* textAt(Promotion& promotion, const NodeId& node, const std::string& field);
/// A list of words: those of conditions, of what a promotion does not go with, tags. Null when there is none there.
std::vector<std::string>* listAt(Promotion& promotion, const NodeId& node, const std::string& field);
/// A text by language: the name, a message, a coupon's or an entitlement's text. Null when there is none there.
LocalText* localTextAt(Promotion& promotion, const NodeId& node, const std::string& field);

} // namespace offerwright::ui
