// The shop at its busiest, to measure with: the sample, its promotions copied up to 200, a basket of 50 lines.
#pragma once
#include "app/store/workspace.h"
#include <offerwright/base/diagnostic.h>

namespace offerwright::tests {

inline constexpr std::size_t kFullShopPromotions = 200;
inline constexpr std::size_t kFullShopLines = 50;

/// All its promotions are live. The tried basket reaches the third tier of `tieredPromotion` up to a threshold of
/// `reached`, and no further.
struct FullShop {
    app::Snapshot workspace;
    std::string tieredPromotion;
    Address threshold;        ///< of its third tier
    std::int64_t reached = 0; ///< in minor units
};
FullShop fullShop();

} // namespace offerwright::tests
