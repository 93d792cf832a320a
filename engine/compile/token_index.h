/// \file From what a line is (SKU, category, brand, ...) to the selections that name it: an inverted index.
#pragma once
#include "offerwright/model/selection.h"
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
    std::span<const T> of(std::uint32_t key) const {
        return {m_items.data() + m_begin[key], m_begin[key + 1] - m_begin[key]};
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<T> m_items;
};

/// A selection that names a token: to take it in, or to leave it out.
struct Naming {
    std::uint32_t selection = 0;
    bool except = false;
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
        const std::hash<std::string_view> hash;
        const std::size_t text = hash(token.text) ^ (static_cast<std::size_t>(token.kind) * 0x9e3779b97f4a7c15ULL);
        return token.value.empty() ? text : text * 31 + hash(token.value);
    }
};

/// Immutable after `build`. Selections without `in` take every line; they are listed apart.
class TokenIndex {
public:
    void build(const std::vector<const Selection*>& selections);
    std::span<const Naming> find(const Token& token) const;
    /// Tests of at least or at most on attributes of this name.
    std::span<const Comparing> comparing(std::string_view attribute) const;
    /// Selections that start from everything.
    const std::vector<std::uint32_t>& openSelections() const { return m_open; }

private:
    std::unordered_map<Token, std::uint32_t, TokenHash> m_numbers;
    Postings<Naming> m_namings;
    std::unordered_map<std::string_view, std::vector<Comparing>> m_comparing; ///< looked up only, never walked
    std::vector<std::uint32_t> m_open;
};

std::size_t hashOf(const Selection& selection);

} // namespace offerwright
