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
    std::uint64_t few[2] = {};    ///< these words, when the lines take one
    std::uint32_t knownFor = 0;   ///< number of the sale that it was last named or asked for in
    std::uint32_t settledFor = 0; ///< number of what was visible; 0: not yet
};

/// The slots of the selections of one sale after the other: what an earlier sale left is not looked at.
class SelectionSlots {
public:
    /// Selections are below `count`.
    void begin(std::size_t count) {
        if (m_slots.size() < count) m_slots.resize(count);
        if (++m_now != 0) return;
        for (SelectionSlot& slot : m_slots) slot.knownFor = 0;
        m_now = 1;
    }
    bool isKnown(const SelectionSlot& slot) const { return slot.knownFor == m_now; }
    /// For this sale, from now on.
    SelectionSlot& take(std::uint32_t selection) {
        m_slots[selection].knownFor = m_now;
        m_slots[selection].settledFor = 0;
        return m_slots[selection];
    }
    SelectionSlot& operator[](std::uint32_t selection) { return m_slots[selection]; }

private:
    std::vector<SelectionSlot> m_slots;
    std::uint32_t m_now = 0;
};

/// One thread at a time, one sale at a time.
struct Desk {
    Arena arena; ///< what a ruling is made of
    SelectionSlots picked;
    std::vector<std::uint32_t> named; ///< selections that a line was named for
    Marks answered;                   ///< by fact
    std::vector<char> answers;
};

} // namespace offerwright
