/// \file What the author should know of a promotion that could be read: errors keep it out of force, warnings do not.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/catalogue.h"
#include "offerwright/model/programme.h"
#include "offerwright/model/promotion.h"
#include <span>

namespace offerwright {

/// What is known around a promotion. `catalogue` may be null: then nothing is said of products.
struct Surroundings {
    const Programme* programme = nullptr; ///< required
    const Catalogue* catalogue = nullptr;
};

/// Every fault and lint, addressed to the node it belongs to, in document order. Pure.
Diagnostics check(const Promotion& promotion, const Surroundings& around);

/// What only shows beside the other promotions of a set (those in force; the promotion itself may be among them): names
/// that none of them has, a promotion asked for that takes its turn later, one that another of its group always goes
/// before. All are warnings. Pure; work grows with the number of promotions.
Diagnostics checkTogether(const Promotion& promotion, std::span<const Promotion* const> others,
                          const Surroundings& around);

} // namespace offerwright
