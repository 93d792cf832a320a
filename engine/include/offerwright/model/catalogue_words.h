/// \file Words of a catalogue's products as numbers, and the products of each word.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace offerwright {

/// A product by its place in the catalogue.
using ProductNumber = std::uint32_t;
inline constexpr ProductNumber kNoProduct = 0xffffffff;

/// The different words that products use for one thing, numbered from 1; 0 says nothing.
class WordList {
public:
    WordList()
        : m_words(1) {}
    std::uint32_t add(std::string_view word);
    /// 0 when no product uses the word.
    std::uint32_t find(const std::string& word) const {
        const auto known = m_numbers.find(word);
        return known == m_numbers.end() ? 0 : known->second;
    }
    std::size_t size() const { return m_words.size(); }
    const std::string& operator[](std::uint32_t number) const { return m_words[number]; }

private:
    std::vector<std::string> m_words;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

/// What a product is, as numbers of the catalogue's word lists.
struct ProductTraits {
    std::uint32_t category = 0;
    std::uint32_t brand = 0;
    std::uint32_t supplier = 0;
    std::uint32_t kind = 0; ///< what it is tagged with and its attributes, all together
    bool operator==(const ProductTraits&) const = default;
};

/// The products of each word of a list, in the order of the catalogue.
class ProductLists {
public:
    ProductLists() = default;
    /// `words` holds, product by product, the number of its word; all are below `count`.
    ProductLists(const std::vector<std::uint32_t>& words, std::size_t count);
    std::span<const ProductNumber> operator[](std::uint32_t word) const {
        if (word + 1 >= m_begins.size()) return {}; // of no products at all
        return std::span(m_products).subspan(m_begins[word], m_begins[word + 1] - m_begins[word]);
    }

private:
    std::vector<std::uint32_t> m_begins; ///< of each word, and the end of the last
    std::vector<ProductNumber> m_products;
};

} // namespace offerwright
