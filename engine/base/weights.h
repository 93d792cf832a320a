/// \file What an amount is shared by. Private.
#pragma once
#include "offerwright/base/assert.h"
#include "offerwright/base/money.h"
#include <span>

namespace offerwright {

/// The sum of weights that may share `total`: none below zero, not all zero unless there is nothing to share.
inline Wide checkedSum(std::int64_t total, std::span<const std::int64_t> weights) {
    OW_ASSERT(total >= 0);
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        OW_ASSERT(weight >= 0);
        sum += weight;
    }
    OW_ASSERT(total == 0 || sum > 0);
    return sum;
}

} // namespace offerwright
