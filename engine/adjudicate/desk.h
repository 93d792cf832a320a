/// \file What a thread that adjudicates keeps from sale to sale, so that nothing is allocated once it is warm.
#pragma once
#include "engine/compile/program.h"
#include "offerwright/base/arena.h"
#include "offerwright/model/basket.h"

namespace offerwright {

/// A mark for each number that is good for one sale: clearing all of them is one step.
class Marks {
public:
    /// Nothing is known of numbers below `count`.
    void begin(std::size_t count) {
        if (m_known.size() < count) m_known.resize(count, 0);
        if (++m_now == 0) {
            std::ranges::fill(m_known, 0);
            m_now = 1;
        }
    }
    bool isKnown(std::uint32_t number) const { return m_known[number] == m_now; }
    void mark(std::uint32_t number) { m_known[number] = m_now; }

private:
    std::vector<std::uint32_t> m_known;
    std::uint32_t m_now = 0;
};

/// Where the lines of a selection lie among those of the sale.
struct SelectionSlot {
    std::uint64_t* in = nullptr;  ///< as many words as the sale's lines take; what is left out follows
    std::uint32_t settledFor = 0; ///< number of what was visible; 0: not yet
};

/// One thread at a time, one sale at a time.
struct Desk {
    Arena arena;          ///< what a ruling is made of
    Marks touched;       ///< by selection
    std::vector<SelectionSlot> picked; ///< by selection
    std::vector<std::uint32_t> named; ///< selections that a line was named for
    Marks answered;      ///< by fact
    std::vector<char> answers;
};

} // namespace offerwright
