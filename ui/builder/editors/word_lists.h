/// \file Lists of words in conditions (segments, coupon codes, stores, days), read and replaced by node and field, and
/// the words a workspace already knows for each. Pure.
#pragma once
#include "app/store/workspace.h"
#include "app/words/language.h"
#include <offerwright/model/promotion.h>
#include <optional>

namespace offerwright::ui {

/// Empty when the node has no such list. Days are "mon" to "sun", channels the words of the document.
std::optional<std::vector<std::string>> wordsAt(const Promotion& promotion, const NodeId& node,
                                                const std::string& field);
Promotion withWordsAt(Promotion promotion, const NodeId& node, const std::string& field,
                      const std::vector<std::string>& words);
/// Lists that are edited together with this one: stores, groups and banners of a place.
std::vector<std::string> listsBeside(const std::string& field);

struct KnownWord {
    std::string list; ///< the field it belongs to
    std::string word;
    QString label;
    QString note;
    bool operator==(const KnownWord&) const = default;
};
/// What may be chosen for the field: from programme, personas, saved baskets and other promotions, each once.
std::vector<KnownWord> knownWords(const app::Workspace& workspace, const std::string& field,
                                  const app::Language& language);
/// True when any other word may be typed too.
bool takesFreeWords(const std::string& field);

} // namespace offerwright::ui
