/// \file From what a line is (SKU, category, brand, ...) to the selections that name it: an inverted index, by the
/// numbers of the catalogue for its products, and by words for what the catalogue does not know.
#pragma once
#include "offerwright/base/hash.h"
#include "offerwright/model/catalogue.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace offerwright {

/// Lists by key, laid end to end.
template <typename T> class Postings {
public:
    /// Pairs (key, item) with key < keys; items of a key keep their order.
    void build(std::size_t keys, const std::vector<std::pair<std::uint32_t, T>>& pairs) {
        m_begin.assign(keys + 1, 0);
        for (const auto& [key, item] : pairs) ++m_begin[key + 1];
        for (std::size_t key = 0; key < keys; ++key) m_begin[key + 1] += m_begin[key];
        m_items.resize(pairs.size());
        std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end());
        for (const auto& [key, item] : pairs) m_items[next[key]++] = item;
    }
    /// Nothing for a key that was none when it was built.
    std::span<const T> of(std::uint32_t key) const {
        if (key + 1 >= m_begin.size()) return {};
        return {m_items.data() + m_begin[key], m_begin[key + 1] - m_begin[key]};
    }
    bool empty() const { return m_items.empty(); }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<T> m_items;
};

/// The same where few of many numbers have a list.
template <typename T> class SparsePostings {
public:
    void build(std::vector<std::pair<std::uint32_t, T>> pairs) {
        std::ranges::stable_sort(pairs, {}, &std::pair<std::uint32_t, T>::first);
        m_items.reserve(pairs.size());
        std::vector<List> lists;
        for (const auto& [key, item] : pairs) {
            if (lists.empty() || lists.back().key != key) lists.push_back({key, size(), size()});
            m_items.push_back(item);
            lists.back().end = size();
        }
        if (lists.empty()) return;
        m_lists.assign(std::bit_ceil(lists.size() * 2), {});
        for (const List& list : lists) {
            std::size_t at = placeOf(list.key);
            while (m_lists[at].key != kFree) at = (at + 1) & (m_lists.size() - 1);
            m_lists[at] = list;
        }
    }
    std::span<const T> of(std::uint32_t key) const {
        if (m_lists.empty()) return {};
        for (std::size_t at = placeOf(key);; at = (at + 1) & (m_lists.size() - 1)) {
            const List& list = m_lists[at];
            if (list.key == key) return {m_items.data() + list.begin, list.end - list.begin};
            if (list.key == kFree) return {};
        }
    }
    /// The list of this key will be asked for soon.
    void prepare(std::uint32_t key) const {
        if (!m_lists.empty()) __builtin_prefetch(&m_lists[placeOf(key)]);
    }

private:
    static constexpr std::uint32_t kFree = 0xffffffff;
    struct List {
        std::uint32_t key = kFree;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_items.size()); }
    std::size_t placeOf(std::uint32_t key) const {
        return static_cast<std::size_t>((key * 0x9e3779b97f4a7c15ULL) >> 32) & (m_lists.size() - 1);
    }

    std::vector<List> m_lists; ///< as many as a power of two, half of them free at least
    std::vector<T> m_items;
};

/// A selection that names a token: to take it in, or to leave it out.
class Naming {
public:
    Naming() = default;
    Naming(std::uint32_t selection, bool except)
        : m_packed(selection * 2 + (except ? 1 : 0)) {}
    std::uint32_t selection() const { return m_packed / 2; }
    bool except() const { return m_packed % 2 != 0; }

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
    void build(const Catalogue& catalogue, Lists lists);
    void prepare(ProductNumber product) const { m_skus.prepare(product); }
    template <typename Visit> void visit(ProductNumber product, const ProductTraits& traits, const Visit& visit) const {
        each(m_skus.of(product), visit);
        each(m_categories.of(traits.category), visit);
        each(m_brands.of(traits.brand), visit);
        each(m_suppliers.of(traits.supplier), visit);
        each(m_kinds.of(traits.kind), visit);
    }

private:
    template <typename Visit> static void each(std::span<const Naming> namings, const Visit& visit) {
        for (const Naming naming : namings) visit(naming);
    }
    SparsePostings<Naming> m_skus;
    Postings<Naming> m_categories;
    Postings<Naming> m_brands;
    Postings<Naming> m_suppliers;
    Postings<Naming> m_kinds;
};

/// Immutable after `build`. Selections without `in` take every line; what they leave out is indexed like the rest.
class TokenIndex {
public:
    /// Selections are numbered from `first` on. `regions[i]`: the region that the i-th of them matters in; 0:
    /// everywhere. Regions are numbered without gaps.
    void build(const std::vector<const Selection*>& selections, std::uint32_t first,
               const std::vector<std::uint32_t>& regions, const Catalogue& catalogue);
    std::span<const Naming> find(const Token& token) const;
    /// Tests of at least or at most on attributes of this name.
    std::span<const Comparing> comparing(std::string_view attribute) const;
    const ProductIndex& region(std::uint32_t number) const { return m_regions[number]; }

private:
    void nameWords(const std::vector<const Selection*>& selections);
    void nameProducts(const std::vector<std::uint32_t>& regions, const Catalogue& catalogue);
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
