// Seeded chance that is the same on every machine: a property prints its seed and can be run again.
#pragma once
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace offerwright::tests {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed) {}

    /// From low to high, both included.
    std::int64_t number(std::int64_t low, std::int64_t high) {
        const auto width = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(width == 0 ? m_engine() : m_engine() % width);
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    bool oneIn(std::size_t n) { return below(n) == 0; }
    template <typename Item> const Item& of(const std::vector<Item>& items) { return items[below(items.size())]; }
    /// A value of an enumeration whose last is given.
    template <typename Enum> Enum any(Enum last) {
        return static_cast<Enum>(below(static_cast<std::size_t>(last) + 1));
    }
    /// Small numbers often, round ones and the ends of the range sometimes.
    std::int64_t amount(std::int64_t high) {
        if (oneIn(12)) return 0;
        if (oneIn(30)) return high;
        if (oneIn(30)) return number(0, high);
        if (oneIn(3)) return std::min(high, number(1, 40) * 100);
        return std::min(high, number(1, 5000));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace offerwright::tests
