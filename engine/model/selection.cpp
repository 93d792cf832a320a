#include "offerwright/model/selection.h"
#include "offerwright/base/quantity.h"

namespace offerwright {
namespace {

std::string unescaped(std::string_view part) {
    std::string name;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const bool escape = part[i] == '~' && i + 1 < part.size() && (part[i + 1] == '0' || part[i + 1] == '1');
        name += !escape ? part[i] : part[++i] == '0' ? '~' : '/';
    }
    return name;
}

} // namespace

void appendCategoryName(CategoryPath& path, std::string_view name) {
    for (const char c : name) {
        if (c == '~')
            path += "~0";
        else if (c == '/')
            path += "~1";
        else
            path += c;
    }
}

CategoryPath joinCategory(const std::vector<std::string>& names) {
    CategoryPath path;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) path += '/';
        appendCategoryName(path, names[i]);
    }
    return path;
}

std::vector<std::string> splitCategory(std::string_view path) {
    std::vector<std::string> names;
    if (path.empty()) return names;
    for (std::size_t from = 0;;) {
        const std::size_t slash = path.find('/', from);
        names.push_back(unescaped(path.substr(from, slash - from)));
        if (slash == std::string_view::npos) return names;
        from = slash + 1;
    }
}

bool isUnder(std::string_view path, std::string_view root) {
    return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

bool Picks::empty() const {
    return skus.empty() && categories.empty() && brands.empty() && suppliers.empty() && tags.empty() &&
           attributes.empty() && groups.empty();
}

namespace {

/// Attributes may hold decimals of up to six places; what holds none compares with nothing.
bool compares(const AttributeTest& test, const std::string& value) {
    constexpr int kPlaces = 6;
    const auto left = parseDecimal(value, kPlaces);
    const auto right = parseDecimal(test.value, kPlaces);
    if (!left || !right) return false;
    return test.how == Comparison::AtLeast ? *left >= *right : *left <= *right;
}

} // namespace

bool passes(const AttributeTest& test, const std::vector<Attribute>& attributes) {
    bool found = false;
    for (const Attribute& attribute : attributes) {
        if (attribute.name != test.name) continue;
        const bool same = attribute.value == test.value;
        const bool exact = test.how == Comparison::Is || test.how == Comparison::IsNot;
        found = found || (exact ? same : compares(test, attribute.value));
    }
    return test.how == Comparison::IsNot ? !found : found;
}

} // namespace offerwright
