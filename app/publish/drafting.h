/// \file From a workspace to what would go out. Private to this room; any thread.
#pragma once
#include "app/publish/desk.h"
#include <stop_token>

namespace offerwright::app {

/// Those chosen, else those that are live in the workspace.
std::vector<std::string> chosenOf(const Workspace& workspace, const std::optional<std::vector<std::string>>& chosen);

/// Without its exposure. Null when it was stopped. `before` only saves time.
std::shared_ptr<Draft> draftOf(const Snapshot& workspace, std::vector<std::string> chosen, const PromotionSet* live,
                               const PromotionSet* before, const std::stop_token& stop);

/// Each basket with its persona, at its own time or else `now`. Stopped, it is not whole.
Exposure exposureOf(const PromotionSet& set, const Workspace& workspace, Instant now, const std::stop_token& stop);

} // namespace offerwright::app
