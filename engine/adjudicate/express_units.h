/// \file Units in a row for the short way: what `units` and `set_making` do, for lines of one sale and without broken
/// sets.
#pragma once
#include "engine/adjudicate/standing.h"
#include "engine/adjudicate/units.h"
#include <algorithm>
#include <array>
#include <utility>

namespace offerwright {

/// Units of equal worth of one line. Rows of them are written before they are read, and not cleared.
struct Run {
    std::int64_t price;
    std::uint32_t count;
    std::uint16_t line;
    std::uint16_t part; ///< of sets: that they may serve
};

/// A line has two runs at most.
template <std::size_t most> struct Runs {
    std::array<Run, most> runs;
    std::size_t count = 0;

    void add(std::uint32_t line, std::uint32_t part, const LineStanding& stands) {
        const std::int64_t units = stands.freeUnits;
        if (units == 0) return;
        const std::int64_t price = units == 1 ? stands.freeNet : stands.freeNet / units;
        const std::int64_t odd = stands.freeNet - price * units;
        if (odd > 0) insert(run(price + 1, odd, line, part));
        insert(run(price, units - odd, line, part));
    }
    std::span<Run> all() { return {runs.data(), count}; }
    From from = From::Dearest;

private:
    static Run run(std::int64_t price, std::int64_t units, std::uint32_t line, std::uint32_t part) {
        return {price, static_cast<std::uint32_t>(units), static_cast<std::uint16_t>(line),
                static_cast<std::uint16_t>(part)};
    }
    /// Behind its equals: the order is that of a stable sort.
    void insert(const Run& run) {
        std::size_t at = count++;
        for (; at > 0 && before(run, runs[at - 1]); --at) runs[at] = runs[at - 1];
        runs[at] = run;
    }
    bool before(const Run& run, const Run& other) const {
        if (from == From::Dearest) return run.price > other.price;
        return from == From::Cheapest && run.price < other.price;
    }
};

inline std::int64_t overlap(std::int64_t from, std::int64_t to, std::int64_t first, std::int64_t last) {
    return std::max<std::int64_t>(0, std::min(to, last) - std::max(from, first));
}

/// As markSets, without broken sets: run after run.
class Marking {
public:
    Marking(const Sets& sets, std::int64_t total)
        : m_sets(sets)
        , m_end(sets.count * sets.size)
        , m_given(sets.count * sets.rewarded)
        , m_first(sets.dearest ? 0 : total - m_given)
        , m_pay(sets.dearest ? m_given : 0) {
        if (sets.cheapPay) m_pay += total - m_end;
    }
    struct Marked {
        std::int64_t rewarded = 0;
        std::int64_t paying = 0;
    };
    Marked next(std::int64_t units) {
        const std::int64_t from = m_position;
        m_position += units;
        if (!m_sets.oneByOne)
            return {overlap(from, m_position, m_first, m_first + m_given),
                    overlap(from, m_position, m_pay, m_pay + m_end - m_given)};
        if (from >= m_end) return {};
        const std::int64_t until = std::min(m_position, m_end);
        const std::int64_t before = std::exchange(m_before, rewardedBefore(until));
        return {m_before - before, until - from - (m_before - before)};
    }

private:
    /// Of the first `position` units of the row, how many are rewarded.
    std::int64_t rewardedBefore(std::int64_t position) const {
        const auto size = static_cast<std::uint32_t>(m_sets.size);
        const std::int64_t full = static_cast<std::uint32_t>(position) / size;
        const std::int64_t within = position - full * m_sets.size;
        const std::int64_t paysFirst = m_sets.dearest ? 0 : m_sets.size - m_sets.rewarded;
        return full * m_sets.rewarded + std::clamp<std::int64_t>(within - paysFirst, 0, m_sets.rewarded);
    }

    const Sets& m_sets;
    std::int64_t m_end;   ///< of the units in sets
    std::int64_t m_given; ///< rewarded units
    std::int64_t m_first; ///< where rewarded ones lie
    std::int64_t m_pay;   ///< and where paying ones do
    std::int64_t m_position = 0;
    std::int64_t m_before = 0; ///< rewarded until there
};

} // namespace offerwright
