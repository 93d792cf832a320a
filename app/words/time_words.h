/// \file Days, windows and counts over several sales, said alike on cards and in running text.
#pragma once
#include "app/words/condition_chips.h"

namespace offerwright::app {

/// `pattern` ("%1 day(s)", extracted with QT_TRANSLATE_N_NOOP) filled with the number, in the form that it asks for.
Sentence counted(const Voice& voice, const char* pattern, const Number& number, const std::string& field,
                 const NodeId& node);
/// "30 days".
Sentence daysOf(const Voice& voice, const Number& number, const std::string& field, const NodeId& node);
/// "30 days", of a number that no one else may change.
QString daysText(const Voice& voice, std::int64_t days);

/// "within 30 days", "this week"; empty when it reaches back for ever.
Sentence windowChip(const std::optional<Window>& window, const Voice& voice, const NodeId& node);
/// "a week" after a limit's "at most twice".
Sentence limitWindow(const std::optional<Window>& window, const Voice& voice, const NodeId& node);

/// The products that a count is of: "with a purchase in Dairy", "in Dairy"; nothing when all count.
Sentence purchasesOf(const Count& count, const Voice& voice, const NodeId& node);
/// "4 visits with a purchase in Dairy within 30 days": what a step of a journey counts, up to `reach`.
Sentence countedDeed(const Count& count, const Sentence& reach, const Number& number, const Voice& voice,
                     const NodeId& node);
/// The unit of a count's bounds; an account's is told by its programme.
Unit unitOfAccount(const std::string& account, const Voice& voice);

} // namespace offerwright::app
