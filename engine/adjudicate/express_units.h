/// \file Units in a row for the short way: what `units` and `set_making` do, for lines of one sale and without broken
/// sets.
#pragma once
#include "engine/adjudicate/units.h"
#include <algorithm>
#include <array>

namespace offerwright {

/// Units of equal worth of one line.
struct Run {
    std::int64_t price;
    std::uint32_t count;
    std::uint32_t place; ///< of sets by the part that they may serve, then by line

    std::uint32_t line() const { return place % kPlacesOfPart; }
    static constexpr std::uint32_t kPlacesOfPart = 64;
};

/// A line has two runs at most. Each run finds its place by counting those before it: no branch hangs on prices. What
/// is read was written before; nothing is cleared.
template <std::size_t most> class Row {
public:
    std::size_t size() const { return m_count; }
    Run& operator[](std::size_t at) { return m_runs[m_order[at]]; }

    void add(std::uint32_t line, std::uint32_t part, std::int64_t units, std::int64_t worth) {
        const std::int64_t price = worth / std::max<std::int64_t>(units, 1);
        const std::int64_t odd = worth - price * units;
        const std::uint32_t place = part * Run::kPlacesOfPart + line;
        add({price + 1, static_cast<std::uint32_t>(odd), place});
        add({price, static_cast<std::uint32_t>(units - odd), place});
        m_prices |= price + 1;
    }
    /// From the `first` on; equals stay in the order they are in. False: some price is too high for that.
    bool arrange(std::size_t first, From from) {
        static_assert(most <= kPlaces);
        if (m_prices > kMostPrice) return false;
        const std::size_t count = m_count - first;
        const std::size_t padded = (count + kAtOnce - 1) / kAtOnce * kAtOnce;
        for (std::size_t i = 0; i < padded; ++i) m_keys[i] = m_before[i] = 0;
        for (std::size_t i = 0; i < count; ++i) m_keys[i] = keyOf(m_runs[first + i].price, i, from);
        for (std::size_t i = 0; i < count; ++i) {
            const std::int32_t key = m_keys[i];
            for (std::size_t j = 0; j < padded; ++j) m_before[j] += key > m_keys[j] ? 1 : 0;
        }
        for (std::size_t i = 0; i < count; ++i)
            m_order[first + static_cast<std::size_t>(m_before[i])] = static_cast<std::uint8_t>(first + i);
        return true;
    }

private:
    static constexpr std::size_t kAtOnce = 4; ///< by one instruction
    static constexpr std::int32_t kPlaces = 128;
    static constexpr std::int32_t kMostPrice = 0xffffff;

    void add(const Run& run) {
        m_runs[m_count] = run;
        m_count += run.count > 0 ? 1 : 0;
    }
    /// The greater goes first.
    static std::int32_t keyOf(std::int64_t price, std::size_t place, From from) {
        const auto low = static_cast<std::int32_t>(price);
        const std::int32_t rank = from == From::Dearest ? low : from == From::Cheapest ? kMostPrice - low : 0;
        return rank * kPlaces + kPlaces - 1 - static_cast<std::int32_t>(place);
    }

    std::size_t m_count = 0;
    std::int64_t m_prices = 0;        ///< all bits that are in any
    std::array<Run, most + 2> m_runs; ///< as they were added, with room for two that are none
    std::array<std::uint8_t, most> m_order;
    alignas(16) std::array<std::int32_t, most> m_keys;
    alignas(16) std::array<std::int32_t, most> m_before; ///< how many go before
};

/// As markSets, without broken sets: run after run.
class Marking {
public:
    Marking(const Sets& sets, std::int64_t total)
        : m_sets(sets)
        , m_end(sets.count * sets.size)
        , m_given(sets.count * sets.rewarded)
        , m_first(sets.dearest ? 0 : total - m_given)
        , m_pay(sets.dearest ? m_given : 0)
        , m_paysFirst(sets.dearest ? 0 : sets.size - sets.rewarded) {
        if (sets.cheapPay) m_pay += total - m_end;
    }
    struct Marked {
        std::int64_t rewarded = 0;
        std::int64_t paying = 0;
    };
    [[gnu::always_inline]] Marked next(std::int64_t units) {
        const std::int64_t from = m_position;
        m_position += units;
        if (!m_sets.oneByOne)
            return {overlap(from, m_position, m_first, m_first + m_given),
                    overlap(from, m_position, m_pay, m_pay + m_end - m_given)};
        const std::int64_t until = std::min(m_position, m_end);
        const std::int64_t before = m_before;
        m_before = rewardedBefore(until);
        return {m_before - before, until - std::min(from, m_end) - (m_before - before)};
    }

private:
    static std::int64_t overlap(std::int64_t from, std::int64_t to, std::int64_t first, std::int64_t last) {
        return std::max<std::int64_t>(0, std::min(to, last) - std::max(from, first));
    }
    /// Of the first `position` units of the row, how many are rewarded.
    std::int64_t rewardedBefore(std::int64_t position) const {
        const auto size = static_cast<std::uint32_t>(m_sets.size);
        const std::int64_t full = static_cast<std::uint32_t>(position) / size;
        const std::int64_t within = position - full * m_sets.size;
        return full * m_sets.rewarded + std::clamp<std::int64_t>(within - m_paysFirst, 0, m_sets.rewarded);
    }

    const Sets& m_sets;
    std::int64_t m_end;       ///< of the units in sets
    std::int64_t m_given;     ///< rewarded units
    std::int64_t m_first;     ///< where rewarded ones lie
    std::int64_t m_pay;       ///< and where paying ones do
    std::int64_t m_paysFirst; ///< of a set that is ranked in itself, units before the rewarded ones
    std::int64_t m_position = 0;
    std::int64_t m_before = 0; ///< rewarded until there
};

} // namespace offerwright
