// A digest over 64-bit words, quick and the same on every machine. It finds mistakes; it does not withstand forgers.
#pragma once
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <offerwright/base/money.h>
#include <offerwright/base/quantity.h>
#include <offerwright/base/time.h>
#include <optional>
#include <string_view>

namespace offerwright {

/// Folds two words at a time into its state by one wide product, after Wang Yi's wyhash. Sizes go in before texts and
/// lists: two different answers never feed the same words.
class WordDigest {
public:
    template <typename... Values>
    requires(sizeof...(Values) > 1) void add(const Values&... values) {
        const std::array<std::uint64_t, sizeof...(Values)> words{word(values)...};
        for (std::size_t i = 0; i + 1 < words.size(); i += 2) mix(words[i], words[i + 1]);
        if (words.size() % 2 != 0) mix(words.back(), kNothing);
    }
    template <typename Value> void add(const Value& value) { mix(word(value), kNothing); }
    void add(std::string_view text) {
        mix(text.size(), tail(text));
        for (std::size_t at = 0; at + 8 < text.size(); at += 16)
            mix(load(text.data() + at), at + 16 <= text.size() ? load(text.data() + at + 8) : kNothing);
    }
    /// Whether there is one goes in as well.
    void add(std::optional<LocalDate> day) { add(std::int64_t{day.has_value()}, day.value_or(LocalDate{})); }

    std::uint64_t value() const { return m_state; }

private:
    __extension__ typedef unsigned __int128 Product;

    static std::uint64_t word(std::uint64_t value) { return value; }
    static std::uint64_t word(std::int64_t value) { return static_cast<std::uint64_t>(value); }
    static std::uint64_t word(bool value) { return value; }
    static std::uint64_t word(Money amount) { return word(amount.minor); }
    static std::uint64_t word(Quantity quantity) { return word(quantity.thousandths); }
    static std::uint64_t word(Instant instant) { return word(instant.ms); }
    static std::uint64_t word(LocalDate day) { return word(std::int64_t{day.days}); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static std::uint64_t word(Enum value) { return static_cast<std::uint64_t>(value); }

    static std::uint64_t load(const char* from) {
        std::uint64_t value = 0;
        std::memcpy(&value, from, sizeof value);
        if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap64(value);
        return value;
    }
    /// The last eight bytes, or all there are.
    static std::uint64_t tail(std::string_view text) {
        if (text.size() >= 8) return load(text.data() + text.size() - 8);
        std::uint64_t value = 0;
        for (const char c : text) value = value << 8 | static_cast<std::uint8_t>(c);
        return value;
    }
    void mix(std::uint64_t a, std::uint64_t b) {
        const Product product = Product{a ^ kFirst} * (b ^ m_state);
        m_state = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }

    // Arbitrary odd numbers with about as many ones as zeros.
    static constexpr std::uint64_t kFirst = 0xa0761d6478bd642fu;
    static constexpr std::uint64_t kNothing = 0xe7037ed1a0b428dbu;
    std::uint64_t m_state = 0x8ebc6af09c88c6e3u;
};

} // namespace offerwright
