/// \file What the author should know of a promotion that could be read: errors keep it out of force, warnings do not.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/catalogue.h"
#include "offerwright/model/programme.h"
#include "offerwright/model/promotion.h"

namespace offerwright {

/// What is known around a promotion. `catalogue` may be null: then nothing is said of products.
struct Surroundings {
    const Programme* programme = nullptr; ///< required
    const Catalogue* catalogue = nullptr;
};

/// Every fault and lint, addressed to the node it belongs to, in document order. Pure.
Diagnostics check(const Promotion& promotion, const Surroundings& around);

} // namespace offerwright
