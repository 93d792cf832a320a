// A value that nobody reads, but that must be without a fault all the same.
#pragma once
#include "engine/text/json_scan.h"
#include <optional>
#include <vector>

namespace offerwright::text {

/// Looks through values; its memory is used again.
class AnyValue {
public:
    /// Where the value at `from` ends, when a strict reader finds no fault in it: `depth` containers are open around
    /// it. Empty when it would find one, and for what is not worth telling here: keys with escapes, objects of very
    /// many members, and `unwelcome` keys.
    std::optional<std::uint32_t> end(std::string_view text, std::uint32_t from, std::size_t depth,
                                     std::string_view unwelcome);

private:
    enum class Awaits : std::uint8_t { FirstKey, Key, Colon, FirstValue, Value, Comma };
    struct Open {
        bool isObject;
        std::size_t firstKey;
    };

    bool take(const Token& token);
    bool takeValue(const Token& token);
    bool takeKey(const Token& token);
    bool open(bool isObject);
    bool close();

    std::string_view m_text;
    std::string_view m_unwelcome;
    std::size_t m_mayOpen = 0;
    Awaits m_awaits = Awaits::Value;
    std::vector<Open> m_open;
    std::vector<std::string_view> m_keys; ///< of all open objects
};

} // namespace offerwright::text
