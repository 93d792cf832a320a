/// \file The catalogue: what is known of products outside the basket.
#pragma once
#include "offerwright/base/fetch_ahead.h"
#include "offerwright/base/money.h"
#include "offerwright/base/shared.h"
#include "offerwright/model/catalogue_words.h"
#include "offerwright/model/code_key.h"
#include "offerwright/model/selection.h"
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace offerwright {

enum class UnitOfMeasure : std::uint8_t { Piece, Kilogram, Litre, Metre };

struct Product {
    std::string sku;
    std::string gtin;
    std::string name;
    Shared<CategoryPath> category;
    Shared<std::string> brand;
    Shared<std::string> supplier;
    Shared<std::vector<std::string>> tags;
    Shared<std::vector<Attribute>> attributes;
    UnitOfMeasure measure = UnitOfMeasure::Piece;
    MaybeMoney price;             ///< shelf price of one unit of measure
    MaybeMoney regularPrice = {}; ///< as on a basket's line
    MaybeMoney floorPrice = {};   ///< as on a basket's line
    bool operator==(const Product&) const = default;
};

/// What a sale asks of a product first: short, so that it is near where it is read.
struct ProductBrief {
    std::uint32_t profile = 0; ///< by number of the catalogue's profiles
    UnitOfMeasure measure = UnitOfMeasure::Piece;
    bool hasFloor = false;   ///< a price that no promotion goes below
    bool hasRegular = false; ///< a regular price beside the shelf price
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
    const Product* find(std::string_view skuOrGtin) const {
        const ProductNumber number = numberOf(skuOrGtin);
        return number == kNoProduct ? nullptr : &m_products[number];
    }
    /// The same as a number; kNoProduct when unknown.
    ProductNumber numberOf(std::string_view skuOrGtin) const;
    /// The code will be looked up soon.
    void prepare(std::string_view code) const {
        if (!m_codes.empty()) fetchAhead(&m_codes[CodeKey(code).placeAmong(m_codes.size())]);
    }
    /// What is brief of the product will be asked for soon.
    void prepareBrief(ProductNumber number) const { fetchAhead(m_briefs.data() + number); }
    /// Every product whose SKU or GTIN the code is.
    std::vector<ProductNumber> numbersOf(std::string_view code) const;
    const ProductTraits& traits(ProductNumber number) const { return m_profiles[m_briefs[number].profile]; }
    /// The different traits that products have, each once.
    const std::vector<ProductTraits>& profiles() const { return m_profiles; }
    const ProductBrief& brief(ProductNumber number) const { return m_briefs[number]; }
    const WordList& categories() const { return m_categories; }
    const WordList& brands() const { return m_brands; }
    const WordList& suppliers() const { return m_suppliers; }
    /// A product of each kind; the first of all is of kind 0, which has neither tags nor attributes.
    const std::vector<ProductNumber>& kinds() const { return m_kinds; }
    /// Products by what they are, each list in the catalogue's order.
    std::span<const ProductNumber> ofCategory(std::uint32_t category) const { return m_ofCategory[category]; }
    std::span<const ProductNumber> ofBrand(std::uint32_t brand) const { return m_ofBrand[brand]; }
    std::span<const ProductNumber> ofSupplier(std::uint32_t supplier) const { return m_ofSupplier[supplier]; }
    std::span<const ProductNumber> ofKind(std::uint32_t kind) const { return m_ofKind[kind]; }
    /// Products that cost something, the cheapest first.
    std::span<const ProductNumber> byPrice() const { return m_byPrice; }
    bool operator==(const Catalogue& other) const { return m_products == other.m_products; }

private:
    /// Where a code leads; those of one place stand behind one another, SKUs before GTINs.
    struct Code {
        [[no_unique_address]] CodeKey key; ///< leaves room for the product
        ProductNumber product = kNoProduct;
    };
    template <typename Visit> bool visitCodes(std::string_view code, const Visit& visit) const;
    std::size_t after(std::size_t place) const { return place + 1 == m_codes.size() ? 0 : place + 1; }
    void index();
    void add(const std::string& code, ProductNumber product);
    struct Numbers;
    void number(const Product& product, Numbers& numbers);
    void list();

    std::vector<Product> m_products;
    std::vector<ProductBrief> m_briefs; ///< parallel to the products
    std::vector<ProductTraits> m_profiles;
    std::vector<Code> m_codes; ///< a third of them free at least
    WordList m_categories;
    WordList m_brands;
    WordList m_suppliers;
    std::vector<ProductNumber> m_kinds{kNoProduct};
    ProductLists m_ofCategory;
    ProductLists m_ofBrand;
    ProductLists m_ofSupplier;
    ProductLists m_ofKind;
    std::vector<ProductNumber> m_byPrice;
};

/// True when the selection picks the product. The meaning of selections for one product at a time (pickers, counts);
/// the compiled set answers the same for whole baskets. Named groups are looked up in `groups`; a name that is not
/// there picks nothing. A product without a price is within every price range.
bool picks(const Selection& selection, const Product& product, std::span<const ProductGroup> groups = {});
/// Calls `visit` for each product of the catalogue that the selection picks, in its order, until it answers false. The
/// work is that of what the selection names; of the whole catalogue only when it names nothing to be in.
void visitPicked(const Catalogue& catalogue, const Selection& selection, std::span<const ProductGroup> groups,
                 const std::function<bool(ProductNumber)>& visit);
/// True when the selection picks a product of the catalogue at all.
bool picksAny(const Catalogue& catalogue, const Selection& selection, std::span<const ProductGroup> groups);

} // namespace offerwright
