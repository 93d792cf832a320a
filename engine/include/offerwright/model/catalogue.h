/// \file The catalogue: what is known of products outside the basket.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/model/selection.h"
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace offerwright {

enum class UnitOfMeasure { Piece, Kilogram, Litre, Metre };

struct Product {
    std::string sku;
    std::string gtin;
    std::string name;
    CategoryPath category;
    std::string brand;
    std::string supplier;
    std::vector<std::string> tags;
    std::vector<Attribute> attributes;
    UnitOfMeasure measure = UnitOfMeasure::Piece;
    std::optional<Money> price;             ///< shelf price of one unit of measure
    std::optional<Money> regularPrice = {}; ///< as on a basket's line
    std::optional<Money> floorPrice = {};   ///< as on a basket's line
    bool operator==(const Product&) const = default;
};

/// An immutable set of products with look-up by SKU and by GTIN. Shared as `shared_ptr<const Catalogue>`; any thread.
class Catalogue {
public:
    Catalogue() = default;
    /// Takes products in the order shown to people. Of two with the same SKU the first stays (importers report the
    /// second).
    explicit Catalogue(std::vector<Product> products);

    const std::vector<Product>& products() const { return m_products; }
    /// By SKU, else by GTIN; null when unknown. Pointers live as long as the catalogue.
    const Product* find(std::string_view skuOrGtin) const;
    bool operator==(const Catalogue& other) const { return m_products == other.m_products; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<Product> m_products;
    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> m_byCode;
};

/// True when the selection picks the product. The meaning of selections for one product at a time (pickers, counts);
/// the compiled set answers the same for whole baskets. Named groups are looked up in `groups`; a name that is not
/// there picks nothing. A product without a price is within every price range.
bool picks(const Selection& selection, const Product& product, std::span<const ProductGroup> groups = {});

} // namespace offerwright
