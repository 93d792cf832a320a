/// \file Entries of promotions in a snapshot, kept in order of their ids. Private to this room.
#pragma once
#include "app/store/workspace.h"
#include <algorithm>

namespace offerwright::app {

/// Takes the entry of `id` out, if there is one.
void dropEntry(Workspace& workspace, const std::string& id);
/// `entry` in the place of the one that had the id `id` (its promotion may carry another id now), else added. The given
/// snapshot when that changes nothing, or when the new id is another promotion's.
Snapshot withEntry(const Snapshot& now, const std::string& id, PromotionEntry entry);

} // namespace offerwright::app
