/// \file What may be added at a place of a promotion: conditions, groups, rewards, each with an example sentence. Pure.
#pragma once
#include "app/words/language.h"
#include "app/words/sentence.h"
#include <QString>
#include <offerwright/model/promotion.h>
#include <optional>
#include <vector>

namespace offerwright::ui {

/// Where something is to be added: behind a node or, for a step, among its rewards.
struct AddingPlace {
    NodeId after;            ///< a condition, a group (added inside), a reward; may be empty for rewards
    NodeId step;             ///< set: rewards of this step may be added
    bool conditions = false; ///< conditions may be added
    LocalDate today;         ///< where a new range of dates begins
    bool operator==(const AddingPlace&) const = default;
};

struct PaletteEntry {
    QString icon;
    QString name;
    QString example;
    std::optional<Condition> condition; ///< one of the two is set; ids are still to be given
    std::optional<Reward> reward;
    std::optional<Stage> stage; ///< the stage the reward works in, when the promotion gives nothing else yet
};

/// What is legal there, in the order shown. The promotion's stage says which rewards are.
std::vector<PaletteEntry> paletteEntries(const Promotion& promotion, const AddingPlace& place,
                                         const app::Language& language, const app::Names& names);
/// The entries whose name or example hold every word typed, those named so first. Accents and capitals do not matter.
std::vector<std::size_t> searchEntries(const std::vector<PaletteEntry>& entries, const QString& typed);

} // namespace offerwright::ui
