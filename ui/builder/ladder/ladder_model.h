/// \file From a promotion to the cards that show it, and from a preview to their verdicts. Pure.
#pragma once
#include "app/services/preview.h"
#include "app/words/language.h"
#include "ui/builder/ladder/card_content.h"
#include <vector>

namespace offerwright::ui {

struct LadderContent {
    std::vector<CardContent> cards;
    std::vector<Problem> problems; ///< of the promotion as a whole, on no card
    bool operator==(const LadderContent&) const = default;
};

/// Fields of chips that are no member of the document, but ask for something: a condition or reward to add, another
/// relation or stage.
namespace ask {
inline constexpr const char* kCondition = "@condition";
inline constexpr const char* kReward = "@reward";
inline constexpr const char* kRelation = "@relation";
inline constexpr const char* kStage = "@stage";
inline constexpr const char* kGroup = "@group";
inline constexpr const char* kMaximum = "@maximum";
inline constexpr const char* kStep = "@step";
inline constexpr const char* kPerCustomer = "@perCustomer";
} // namespace ask

LadderContent ladderOf(const Promotion& promotion, const Diagnostics& diagnostics, const app::Language& language,
                       const app::Names& names);

/// Parallel to the cards. Empty verdicts where the preview says nothing of the promotion.
std::vector<CardVerdicts> verdictsOf(const std::vector<CardContent>& cards, const Promotion& promotion,
                                     const app::Preview& preview, const app::Language& language);

} // namespace offerwright::ui
