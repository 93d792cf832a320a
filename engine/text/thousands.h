// Numbers below a thousand as digits, from a table.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace offerwright::text {

inline constexpr std::int64_t kThousand = 1'000;

/// Writes four bytes where less is said: there must be room for them.
class Thousands {
public:
    constexpr Thousands() {
        for (std::size_t i = 0; i < kThousand; ++i) {
            char* const entry = m_entries.data() + kEntry * i;
            entry[0] = static_cast<char>('0' + i / 100);
            entry[1] = static_cast<char>('0' + i / 10 % 10);
            entry[2] = static_cast<char>('0' + i % 10);
            entry[3] = static_cast<char>(i < 10 ? 2 : i < 100 ? 1 : 0); // zeros in front
        }
    }
    /// Without zeros in front. Says where it ends.
    char* withNumber(char* at, std::size_t number) const {
        const char* const entry = m_entries.data() + kEntry * number;
        const auto zeros = static_cast<std::size_t>(entry[3]);
        std::memcpy(at, entry + zeros, kEntry);
        return at + 3 - zeros;
    }
    /// Three digits.
    char* withDigits(char* at, std::size_t number) const {
        std::memcpy(at, m_entries.data() + kEntry * number, kEntry);
        return at + 3;
    }

private:
    static constexpr std::size_t kEntry = 4;
    std::array<char, kEntry * kThousand + kEntry> m_entries{}; ///< the last is behind all
};

inline constexpr Thousands kThousands;

} // namespace offerwright::text
