/// \file How a value holds its texts and lists: as its own, or as views of what another keeps.
///
/// A kind of value that is both kept and only looked at is written once, on `Hold`: documents and results are Owned;
/// what passes through the engine on its way from one buffer to another is Viewed, and as short-lived as what it looks
/// at.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

struct Owned {
    using Text = std::string;
    template <typename Item> using List = std::vector<Item>;
    template <typename Value> using Whole = Value;
};

struct Viewed {
    using Text = std::string_view;
    template <typename Item> using List = std::span<const Item>;
    template <typename Value> using Whole = const Value*; ///< null: nothing
};

} // namespace offerwright
