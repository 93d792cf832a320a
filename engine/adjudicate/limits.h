/// \file What a basket must keep to before it is looked at.
#pragma once
#include "offerwright/adjudicate/prepared_sale.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/programme.h"

namespace offerwright {

/// Every fault, in the basket's order; empty when it may be adjudicated.
Diagnostics refusals(const PreparedSale& sale, const Programme& programme, bool storeIsKnown);

} // namespace offerwright
