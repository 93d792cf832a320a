/// \file Promotions that apply alone: who of them does, before anybody takes a turn.
#pragma once
#include "engine/adjudicate/exclusion.h"

namespace offerwright {

/// On the shelf's values, as if nobody else were there. By line, the first in order has its lines, the next what is
/// left, and so on. Whether all others are better together is not asked here.
Alone whoAppliesAlone(const Checkout& checkout);

} // namespace offerwright
