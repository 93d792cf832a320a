// A JSON text as a flat tree: nodes in document order, each knowing its bytes, so that every fault has its place.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::text {

/// Missing stands where a value should be and is not (unfinished text only). Decimal is a number outside the strict
/// profile: with a fraction or an exponent, or beyond 64 bits.
enum class JsonKind : std::uint8_t { Missing, Null, False, True, Integer, Decimal, String, Array, Object };

inline constexpr std::uint32_t kNoNode = UINT32_MAX;

struct JsonNode {
    JsonKind kind = JsonKind::Missing;
    bool escaped = false; ///< the string has escapes, so its text is not its bytes
    bool keyEscaped = false;
    bool unfinished = false; ///< a container or string that the text ends in
    std::uint32_t begin = 0; ///< bytes of the value, quotes and brackets included
    std::uint32_t end = 0;
    std::uint32_t keyBegin = 0; ///< bytes of the member's key with its quotes; equal when it is no member
    std::uint32_t keyEnd = 0;
    std::uint32_t parent = kNoNode;
    std::uint32_t next = 0; ///< the node after this one and all that is in it
    std::int64_t integer = 0;
    bool isMember() const { return keyEnd > keyBegin; }
    bool isContainer() const { return kind == JsonKind::Array || kind == JsonKind::Object; }
};

/// The text must outlive the tree.
struct JsonTree {
    std::string_view text;
    std::vector<JsonNode> nodes;

    const JsonNode& operator[](std::uint32_t node) const { return nodes[node]; }
    bool empty() const { return nodes.empty(); }
    /// First child, and next sibling; kNoNode when there is none.
    std::uint32_t firstChild(std::uint32_t node) const;
    std::uint32_t nextSibling(std::uint32_t node) const;
    std::size_t childCount(std::uint32_t node) const;
    std::uint32_t member(std::uint32_t object, std::string_view key) const;

    std::string_view raw(std::uint32_t node) const;
    std::string stringAt(std::uint32_t node) const;
    std::string keyAt(std::uint32_t node) const;
    bool keyIs(std::uint32_t node, std::string_view key) const;
};

/// RFC 6901 pointers, "" for the root. Cheapest asked for in the order of the text: it remembers how far it has counted
/// in each list.
class Pointers {
public:
    explicit Pointers(const JsonTree& tree)
        : m_tree(tree) {}
    std::string pointer(std::uint32_t node);

private:
    struct Counted {
        std::uint32_t element = kNoNode;
        std::size_t index = 0;
    };
    std::size_t indexOf(std::uint32_t element);

    const JsonTree& m_tree;
    std::map<std::uint32_t, Counted> m_counted;
};

/// What the bytes between two quotes say. Broken escapes become U+FFFD.
std::string unescaped(std::string_view between);
void appendUtf8(std::string& out, std::uint32_t codePoint);

} // namespace offerwright::text
