/// \file The effects of a part of a sale, held within those of the whole.
#pragma once
#include "offerwright/model/effect.h"
#include "offerwright/wallet/returns.h"
#include <map>

namespace offerwright {

using ByAccount = std::map<std::string, std::int64_t>;

/// Points and money credited, by account.
ByAccount creditedBy(const Effects& effects);

/// What of `part` may stand where `whole` was told: nothing that the whole did not do, and no more of it; of credits no
/// more than `credits`, of points paid with exactly `burnt`.
Effects residue(const Effects& part, const Effects& whole, ByAccount credits, std::int64_t burnt);

} // namespace offerwright
