/// \file What an input has in common with a list of promotions that was compiled before, object by object.
#pragma once
#include "offerwright/model/promotion.h"
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace offerwright {

/// The same objects in the same order: so many from a position of the input and of the list on.
struct SameRun {
    std::uint32_t input = 0;
    std::uint32_t list = 0;
    std::uint32_t count = 0;
};

struct Difference {
    std::vector<SameRun> same;        ///< in order of the list
    std::vector<std::uint32_t> fresh; ///< positions of the input: not in the list
    std::vector<std::uint32_t> gone;  ///< positions of the list: not in the input

    /// Of what stands in the list, the position in the input. Not for what is gone.
    std::uint32_t inputOf(std::uint32_t list) const;
    bool isGone(std::uint32_t list) const;
};

/// Nothing when more than `most` are fresh or gone, when the order differs too often, or when an object is there twice.
/// `positionOf`: where an object stands in the list; kNone: nowhere. One look at each when little differs.
std::optional<Difference> differenceOf(std::span<const std::shared_ptr<const Promotion>> input,
                                       std::span<const Promotion* const> list,
                                       const std::function<std::uint32_t(const Promotion*)>& positionOf,
                                       std::size_t most);

} // namespace offerwright
