/// \file Effects as they stand while a sale is adjudicated: texts are those of promotions, programme, sale and
/// customer.
#pragma once
#include "offerwright/base/arena.h"
#include "offerwright/base/pool.h"
#include "offerwright/model/adjudication.h"

namespace offerwright {

using DeedParts = EffectParts<Viewed>;
using Deed = DeedParts::Effect;
using Deeds = Pooled<Deed>;

} // namespace offerwright
