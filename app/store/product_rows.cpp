#include "app/store/product_rows.h"
#include "app/store/rows.h"
#include "app/store/text_list.h"
#include <algorithm>
#include <array>

namespace offerwright::app {
namespace {

constexpr std::string_view kSelect = "SELECT sku, gtin, name, category, brand, supplier, tags, attributes, measure,"
                                     " price_minor, regular_minor, floor_minor, place FROM product WHERE place >= ?"
                                     " ORDER BY place LIMIT ?";
constexpr int kPlace = 12;
constexpr std::string_view kPut =
    "INSERT OR REPLACE INTO product (place, sku, gtin, name, category, brand, supplier, tags,"
    " attributes, measure, price_minor, regular_minor, floor_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kTrim = "DELETE FROM product WHERE place >= ?";

/// In the order of UnitOfMeasure.
constexpr std::array<std::string_view, 4> kMeasures{"piece", "kg", "l", "m"};

std::vector<std::string> flattened(const std::vector<Attribute>& attributes) {
    std::vector<std::string> texts;
    for (const Attribute& attribute : attributes) {
        texts.push_back(attribute.name);
        texts.push_back(attribute.value);
    }
    return texts;
}

std::optional<std::vector<Attribute>> paired(const std::optional<std::vector<std::string>>& texts) {
    if (!texts || texts->size() % 2 != 0) return std::nullopt;
    std::vector<Attribute> attributes;
    for (std::size_t i = 0; i < texts->size(); i += 2) attributes.push_back({(*texts)[i], (*texts)[i + 1]});
    return attributes;
}

/// Why a product may not stand in a file; empty when it may. The same on the way in and on the way out.
std::string_view faultOf(const Product& product, std::string_view tags, std::string_view attributes) {
    const std::array<std::string_view, 8> texts{product.sku,    product.gtin,      product.name, *product.category,
                                                *product.brand, *product.supplier, tags,         attributes};
    if (!std::ranges::all_of(texts, isUtf8)) return "a text is not UTF-8";
    for (const MaybeMoney& price : {product.price, product.regularPrice, product.floorPrice})
        if (price && (price->minor < 0 || price->minor > kMaxMinor)) return "a price is out of range";
    return {};
}

std::optional<Money> moneyAt(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(Money{row.number(column)});
}

std::optional<std::int64_t> minorOf(const std::optional<Money>& price) {
    return price ? std::optional(price->minor) : std::nullopt;
}

std::expected<Product, Failure> productOf(const Statement& row, std::size_t place) {
    const auto text = [&](int column) { return std::string(row.text(column)); };
    Product product{text(0), text(1), text(2), text(3), text(4), text(5), {}, {}, UnitOfMeasure::Piece, {}};
    auto tags = splitLines(row.text(6));
    auto attributes = paired(splitLines(row.text(7)));
    const auto measure = std::ranges::find(kMeasures, row.text(8));
    const auto broken = [&](std::string_view fault) {
        return std::unexpected(brokenRow("product", std::to_string(place), std::string(fault)));
    };
    if (!tags || !attributes || measure == kMeasures.end()) return broken("tags, attributes or measure");
    product.tags = std::move(*tags);
    product.attributes = std::move(*attributes);
    product.measure = static_cast<UnitOfMeasure>(measure - kMeasures.begin());
    product.price = moneyAt(row, 9);
    product.regularPrice = moneyAt(row, 10);
    product.floorPrice = moneyAt(row, 11);
    const std::string_view fault = faultOf(product, row.text(6), row.text(7));
    if (!fault.empty()) return broken(fault);
    return product;
}

Done put(Statement& statement, std::size_t place, const Product& product) {
    const std::string tags = joinLines(product.tags);
    const std::string attributes = joinLines(flattened(product.attributes));
    const std::string_view fault = faultOf(product, tags, attributes);
    if (!fault.empty()) return std::unexpected(notKeepable("product", product.sku, std::string(fault)));
    statement.bind(static_cast<std::int64_t>(place)).bind(product.sku).bind(product.gtin).bind(product.name);
    statement.bind(*product.category).bind(*product.brand).bind(*product.supplier).bind(tags).bind(attributes);
    statement.bind(kMeasures[static_cast<std::size_t>(product.measure)]).bind(minorOf(product.price));
    statement.bind(minorOf(product.regularPrice)).bind(minorOf(product.floorPrice));
    return statement.run();
}

} // namespace

std::expected<bool, Failure> readProducts(Database& database, std::int64_t& place, std::size_t most, SharedWords& words,
                                          std::vector<Product>& products) {
    const std::size_t before = products.size();
    bool goesOn = true;
    const auto read = [&](const Statement& row) -> Done {
        auto product = productOf(row, products.size());
        if (!product) return std::unexpected(std::move(product.error()));
        words.share(*product);
        products.push_back(std::move(*product));
        goesOn = goBehind(place, row.number(kPlace));
        return {};
    };
    const std::int64_t first = place;
    if (Done done = forEachRow(database, kSelect, read, first, static_cast<std::int64_t>(most)); !done)
        return std::unexpected(std::move(done.error()));
    return goesOn && products.size() == before + most;
}

Done writeProducts(Database& database, const Catalogue* before, const Catalogue& after) {
    static const Catalogue nothing;
    const auto& old = (before ? *before : nothing).products();
    const auto& products = after.products();
    auto statement = database.prepare(kPut);
    if (!statement) return std::unexpected(std::move(statement.error()));
    for (std::size_t i = 0; i < products.size(); ++i) {
        if (i < old.size() && old[i] == products[i]) continue;
        if (Done done = put(*statement, i, products[i]); !done) return done;
    }
    if (old.size() <= products.size()) return {};
    return runWith(database, kTrim, static_cast<std::int64_t>(products.size()));
}

} // namespace offerwright::app
