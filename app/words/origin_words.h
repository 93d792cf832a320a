/// \file Where the amounts of a receipt come from, in words.
#pragma once
#include "app/words/sentence.h"
#include <offerwright/explain/origins.h>

namespace offerwright::app {

/// "Because" and "Any member; buy at least 3 items in Dairy (4 on 2 lines)".
struct OriginRow {
    QString label;
    QString text;
    bool operator==(const OriginRow&) const = default;
};

/// What gives an award's amount, what held for it, on which lines it falls, who pays, and the policies that made it so.
std::vector<OriginRow> originRows(const AdjudicatedSale& sale, const Origin& origin, const Language& language);
/// What the programme itself gives or takes: points that any purchase earns, points as payment, the rounding of cash.
/// Only what is in this answer.
std::vector<OriginRow> programmeRows(const AdjudicatedSale& sale, const Language& language);

} // namespace offerwright::app
