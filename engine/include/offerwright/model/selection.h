/// \file Selection: a set of products, said by what they are.
#pragma once
#include "offerwright/model/hold.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// A category as its path from the root, names joined by "/", with "~1" for a "/" and "~0" for a "~" inside a name (the
/// escaping of RFC 6901): "Dairy/Cheese". A subtree is every path that equals it or continues it after a "/".
using CategoryPath = std::string;

/// Adds a name to the end of a path that has its "/" already.
void appendCategoryName(CategoryPath& path, std::string_view name);
CategoryPath joinCategory(const std::vector<std::string>& names);
std::vector<std::string> splitCategory(std::string_view path);
/// True when `path` is `root` or lies under it.
bool isUnder(std::string_view path, std::string_view root);

/// How an attribute is held against a value. AtLeast and AtMost compare plain decimals ("3.5"); what is no such number
/// passes neither.
enum class Comparison { Is, IsNot, AtLeast, AtMost };

/// A free attribute with a test: "organic" is "yes", "fat" is at most "3.5". Who has no such attribute passes IsNot
/// alone.
struct AttributeTest {
    std::string name;
    std::string value;
    Comparison how = Comparison::Is;
    auto operator<=>(const AttributeTest&) const = default;
};

template <typename Hold> struct AttributeOn {
    typename Hold::Text name;
    typename Hold::Text value;
    auto operator<=>(const AttributeOn&) const = default;
};
using Attribute = AttributeOn<Owned>;

/// True when attributes with this name pass the test; of several with one name, one that passes is enough (IsNot: all).
bool passes(const AttributeTest& test, const std::vector<Attribute>& attributes);

/// Products by any of these: a product is picked when at least one list names it.
struct Picks {
    std::vector<std::string> skus; ///< SKU or GTIN
    std::vector<CategoryPath> categories;
    std::vector<std::string> brands;
    std::vector<std::string> suppliers;
    std::vector<std::string> tags;
    std::vector<AttributeTest> attributes;
    std::vector<std::string> groups; ///< product groups that the programme names
    bool empty() const;
    auto operator<=>(const Picks&) const = default;
};

/// What `in` picks (everything when `in` is empty) less what `except` picks; of these, only what a unit of costs within
/// the price range (shelf price, minor units, inclusive) and, on request, only what is not already sold below its
/// regular price.
struct Selection {
    Picks in = {};
    Picks except = {};
    std::optional<std::int64_t> priceFrom = {};
    std::optional<std::int64_t> priceTo = {};
    bool fullPriceOnly = false;
    bool everything() const { return in.empty() && except.empty() && !priceFrom && !priceTo && !fullPriceOnly; }
    auto operator<=>(const Selection&) const = default;
};

/// A selection under a name, for the programme to keep and promotions to use.
struct ProductGroup {
    std::string name;
    Selection of; ///< must not name groups itself
    bool operator==(const ProductGroup&) const = default;
};

} // namespace offerwright
