/// \file Means of payment that a workspace speaks of. Pure.
#pragma once
#include "app/store/workspace.h"
#include <set>

namespace offerwright::app {

/// Cash and card, then whatever conditions of its promotions ask for and its baskets were paid with, in the retailer's
/// own words.
std::set<std::string> tenderTypes(const Workspace& workspace);

} // namespace offerwright::app
