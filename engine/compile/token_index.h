/// \file From what a line is (SKU, category, brand, ...) to the selections that name it: an inverted index, by the
/// numbers of the catalogue for its products, and by words for what the catalogue does not know.
#pragma once
#include "offerwright/base/fetch_ahead.h"
#include "offerwright/base/hash.h"
#include "offerwright/model/catalogue.h"
#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace offerwright {

/// So many items may be read from where a list begins, however short it is: those behind it say nothing.
inline constexpr std::size_t kReadable = 4;

/// Lists by key, laid end to end.
template <typename T> class Postings {
public:
    /// Pairs (key, item) with key < keys; items of a key keep their order.
    void build(std::size_t keys, const std::vector<std::pair<std::uint32_t, T>>& pairs) {
        m_begin.assign(keys + 1, 0);
        for (const auto& [key, item] : pairs) ++m_begin[key + 1];
        for (std::size_t key = 0; key < keys; ++key) m_begin[key + 1] += m_begin[key];
        m_items.resize(pairs.size() + kReadable);
        std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end());
        for (const auto& [key, item] : pairs) m_items[next[key]++] = item;
    }
    /// Nothing for a key that was none when it was built.
    std::span<const T> of(std::uint32_t key) const {
        if (key + 1 >= m_begin.size()) return {m_items.data(), 0};
        return {m_items.data() + m_begin[key], m_begin[key + 1] - m_begin[key]};
    }
    /// The list of this key will be asked for soon: first where it lies is fetched, then what it holds.
    void prepare(std::uint32_t key) const { fetchAhead(m_begin.data() + key); }
    void prepareItems(std::uint32_t key) const {
        if (key < m_begin.size()) fetchAhead(m_items.data() + m_begin[key]);
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<T> m_items{kReadable};
};

/// The same where few of many numbers have a list.
template <typename T> class SparsePostings {
public:
    void build(std::vector<std::pair<std::uint32_t, T>> pairs) {
        constexpr auto byKey = &std::pair<std::uint32_t, T>::first;
        if (!std::ranges::is_sorted(pairs, {}, byKey)) std::ranges::stable_sort(pairs, {}, byKey);
        m_items.clear();
        m_items.reserve(pairs.size() + kReadable);
        std::vector<List> lists;
        for (const auto& [key, item] : pairs) {
            if (lists.empty() || lists.back().key != key) lists.push_back({key, size(), size()});
            m_items.push_back(item);
            lists.back().end = size();
        }
        m_items.resize(m_items.size() + kReadable);
        m_lists.assign(std::bit_ceil(lists.size() * 2 + 1), {});
        m_mask = m_lists.size() - 1;
        for (const List& list : lists) {
            std::size_t at = placeOf(list.key);
            while (m_lists[at].key != kFree) at = (at + 1) & m_mask;
            m_lists[at] = list;
        }
    }
    std::span<const T> of(std::uint32_t key) const {
        const List* const lists = m_lists.data();
        std::size_t at = placeOf(key);
        while (lists[at].key != key && lists[at].key != kFree) at = (at + 1) & m_mask;
        return {m_items.data() + lists[at].begin, lists[at].end - lists[at].begin}; // nothing, in a free place
    }
    bool empty() const { return m_items.size() == kReadable; }
    /// The list of this key will be asked for soon: first where it lies is fetched, then what it holds.
    void prepare(std::uint32_t key) const { fetchAhead(m_lists.data() + placeOf(key)); }
    void prepareItems(std::uint32_t key) const { fetchAhead(of(key).data()); }

private:
    static constexpr std::uint32_t kFree = 0xffffffff;
    struct List {
        std::uint32_t key = kFree;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_items.size()); }
    std::size_t placeOf(std::uint32_t key) const {
        return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15ULL) >> 32) & m_mask;
    }

    std::vector<List> m_lists{1}; ///< as many as a power of two, half of them free at least
    std::size_t m_mask = 0;       ///< of places
    std::vector<T> m_items{kReadable};
};

/// A selection that names a token: to take it in, or to leave it out.
class Naming {
public:
    Naming() = default;
    Naming(std::uint32_t selection, bool except)
        : m_packed(selection * 2 + (except ? 1 : 0)) {}
    std::uint32_t number() const { return m_packed; }
    std::uint32_t selection() const { return m_packed / 2; }
    bool except() const { return m_packed % 2 != 0; }
    auto operator<=>(const Naming&) const = default;

private:
    std::uint32_t m_packed = 0;
};

/// A selection that compares an attribute's number.
struct Comparing {
    Naming naming;
    const AttributeTest* test = nullptr;
};

enum class TokenKind : std::uint8_t { Sku, Category, Brand, Supplier, Tag, Attribute };

/// A token: its kind, its text, and for attributes the value. Views live as long as the selections they come from.
struct Token {
    TokenKind kind = TokenKind::Sku;
    std::string_view text;
    std::string_view value = {};
    bool operator==(const Token&) const = default;
};

struct TokenHash {
    std::size_t operator()(const Token& token) const {
        const auto kind = static_cast<std::uint64_t>(token.kind) + 1;
        const std::uint64_t text = offerwright::hashOf(token.text, kind);
        return token.value.empty() ? text : offerwright::hashOf(token.value, text);
    }
};

/// Of some selections, those that name a product of the catalogue.
class ProductIndex {
public:
    using Named = std::vector<std::pair<std::uint32_t, Naming>>; ///< by number of the product, category, ...
    struct Lists {
        Named skus, categories, brands, suppliers, kinds;
    };
    /// Takes what it lists by product off `room`, or lists by word when there is not enough. `ofProfile`: the products
    /// of each profile, where there is room. The catalogue must outlive it.
    void build(const Catalogue& catalogue, Lists lists, const ProductLists& ofProfile, std::size_t& room);
    /// No product has a list.
    bool listsNothing() const { return !m_isDense && !m_byWord && m_few.empty(); }
    /// What names so many products that each of them has a bit for it, instead of an entry in its list: at most 63.
    std::span<const Naming> common() const { return m_common; }
    /// The bits of these, in their order, and kHasList. Only where there are any.
    static constexpr std::uint64_t kHasList = std::uint64_t{1} << 63; ///< something else names the product too
    std::uint64_t commonOf(ProductNumber product) const { return m_commonOf[product]; }
    void prepare(ProductNumber product) const { m_isDense ? m_many.prepare(product) : m_few.prepare(product); }
    void prepareItems(ProductNumber product) const {
        m_isDense ? m_many.prepareItems(product) : m_few.prepareItems(product);
    }
    /// Calls `visit(namings)` for lists of what names the product. `profile` is the product's.
    template <typename Visit> void visit(ProductNumber product, std::uint32_t profile, const Visit& visit) const {
        visit(m_isDense ? m_many.of(product) : m_few.of(product));
        if (m_byWord) visitWords(m_byWord->traits[profile], visit);
    }

private:
    /// Where products cannot have lists of their own.
    struct ByWord {
        const std::vector<ProductTraits>& traits; ///< by profile
        Postings<Naming> categories, brands, suppliers, kinds;
    };
    template <typename Visit> void visitWords(const ProductTraits& traits, const Visit& visit) const {
        visit(m_byWord->categories.of(traits.category));
        visit(m_byWord->brands.of(traits.brand));
        visit(m_byWord->suppliers.of(traits.supplier));
        visit(m_byWord->kinds.of(traits.kind));
    }
    void listByProduct(const Catalogue& catalogue, const ProductLists& ofProfile, Named listed, std::size_t& room);
    void takeCommon(std::size_t products, Named& listed);

    std::vector<Naming> m_common;
    std::vector<std::uint64_t> m_commonOf; ///< by product
    bool m_isDense = false;
    Postings<Naming> m_many;
    SparsePostings<Naming> m_few;
    std::unique_ptr<ByWord> m_byWord;
};

/// Immutable after `build`. Selections without `in` take every line; what they leave out is indexed like the rest.
class TokenIndex {
public:
    /// Selections are numbered from `first` on. `regions[i]`: the region that the i-th of them matters in; 0:
    /// everywhere. Regions are numbered without gaps. `room`: namings that may be listed by product, in all.
    void build(const std::vector<const Selection*>& selections, std::uint32_t first,
               const std::vector<std::uint32_t>& regions, const Catalogue& catalogue, std::size_t room);
    std::span<const Naming> find(const Token& token) const;
    /// Tests of at least or at most on attributes of this name.
    std::span<const Comparing> comparing(std::string_view attribute) const;
    const ProductIndex& region(std::uint32_t number) const { return m_regions[number]; }

private:
    void nameWords(const std::vector<const Selection*>& selections);
    void nameProducts(const std::vector<std::uint32_t>& regions, const Catalogue& catalogue, std::size_t room);
    bool names(TokenKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }

    std::uint32_t m_first = 0;        ///< number of the first selection
    std::array<bool, 6> m_kinds = {}; ///< kinds of tokens that are named at all
    std::unordered_map<Token, std::uint32_t, TokenHash> m_numbers;
    Postings<Naming> m_namings;
    std::unordered_map<std::string_view, std::vector<Comparing>> m_comparing; ///< looked up only, never walked
    std::vector<ProductIndex> m_regions;
};

/// Calls `visit(token)` for a category path and for every subtree that it lies in.
template <typename Visit> void forEachSubtree(std::string_view path, const Visit& visit) {
    for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1))
        visit(Token{TokenKind::Category, path.substr(0, end)});
    visit(Token{TokenKind::Category, path});
}

std::size_t hashOf(const Selection& selection);

} // namespace offerwright
