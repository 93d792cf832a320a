/// \file Selection: a set of products, said by what they are.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// A category as its path from the root, names joined by "/", with "~1" for a "/" and "~0" for a "~" inside a name (the
/// escaping of RFC 6901): "Dairy/Cheese". A subtree is every path that equals it or continues it after a "/".
using CategoryPath = std::string;

CategoryPath joinCategory(const std::vector<std::string>& names);
std::vector<std::string> splitCategory(std::string_view path);
/// True when `path` is `root` or lies under it.
bool isUnder(std::string_view path, std::string_view root);

/// A free attribute of a product that must have exactly this value ("organic" = "yes"). Comparing tests come with the law's
/// next mechanics.
struct AttributeTest {
    std::string name;
    std::string value;
    auto operator<=>(const AttributeTest&) const = default;
};

/// Products by any of these: a product is picked when at least one list names it.
struct Picks {
    std::vector<std::string> skus; ///< SKU or GTIN
    std::vector<CategoryPath> categories;
    std::vector<std::string> brands;
    std::vector<std::string> suppliers;
    std::vector<std::string> tags;
    std::vector<AttributeTest> attributes;
    bool empty() const;
    auto operator<=>(const Picks&) const = default;
};

/// What `in` picks (everything when `in` is empty) less what `except` picks.
struct Selection {
    Picks in;
    Picks except;
    bool everything() const { return in.empty() && except.empty(); }
    auto operator<=>(const Selection&) const = default;
};

} // namespace offerwright
