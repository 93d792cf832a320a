/// \file What a thread that adjudicates keeps from sale to sale, so that nothing is allocated once it is warm.
#pragma once
#include "engine/adjudicate/line_set.h"
#include "engine/compile/program.h"
#include "offerwright/adjudicate/prepared_sale.h"
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

/// Numbers put in any order, any number of times, and taken out ascending, each once.
class Gathering {
public:
    /// Of numbers below `count`. It is empty.
    void begin(std::size_t count) {
        const std::size_t words = count / 64 + 1;
        if (m_words.size() >= words) return;
        m_words.resize(words, 0);
        m_filled.resize(words / 64 + 1, 0);
    }
    void add(std::uint32_t number) {
        m_words[number / 64] |= std::uint64_t{1} << (number % 64);
        m_filled[number / 4096] |= std::uint64_t{1} << (number / 64 % 64);
    }
    /// Calls `visit(number)`; it is empty then.
    template <typename Visit> void takeAll(const Visit& visit) {
        for (std::size_t at = 0; at < m_filled.size(); ++at) {
            forEachLine({&m_filled[at], 1}, [&](std::uint32_t filled) {
                const std::size_t word = 64 * at + filled;
                const auto first = static_cast<std::uint32_t>(64 * word);
                forEachLine({&m_words[word], 1}, [&](std::uint32_t bit) { visit(first + bit); });
                m_words[word] = 0;
            });
            m_filled[at] = 0;
        }
    }

private:
    std::vector<std::uint64_t> m_words;  ///< a bit a number
    std::vector<std::uint64_t> m_filled; ///< a bit a word that is not 0
};

/// Where the lines of a selection lie among those of the sale.
struct SelectionSlot {
    std::uint64_t* in = nullptr;  ///< as many words as the sale's lines take; what is left out follows
    std::uint64_t few[2] = {};    ///< these words, when the lines take one
    std::uint32_t settledFor = 0; ///< number of what was visible; 0: not yet
};

/// The slots of those selections that one sale asks for: few of very many, near each other.
class SelectionSlots {
public:
    void begin() {
        m_taken = 0;
        if (++m_now != 0) return;
        std::ranges::fill(m_places, Place{});
        m_now = 1;
    }
    /// It stays where it is until the arena is cleared. `fresh(slot)` is called when it is asked for first.
    template <typename Fresh>
    [[gnu::always_inline]] SelectionSlot& at(std::uint32_t selection, Arena& arena, const Fresh& fresh) {
        Place& place = m_places[placeOf(selection)];
        if (place.takenFor == m_now) return *place.slot;
        SelectionSlot& slot = arena.make<SelectionSlot>(1).front();
        place = {selection, m_now, &slot};
        if (++m_taken * 2 > m_places.size()) grow();
        fresh(slot);
        return slot;
    }

private:
    struct Place {
        std::uint32_t selection = 0;
        std::uint32_t takenFor = 0; ///< number of the sale
        SelectionSlot* slot = nullptr;
    };
    /// Where the selection is, or would be.
    std::size_t placeOf(std::uint32_t selection) const {
        const std::size_t mask = m_places.size() - 1;
        std::size_t at = (selection * 0x9e3779b97f4a7c15ULL >> 32) & mask;
        while (m_places[at].takenFor == m_now && m_places[at].selection != selection) at = (at + 1) & mask;
        return at;
    }
    void grow();

    std::vector<Place> m_places{128}; ///< as many as a power of two, half of them free at least
    std::size_t m_taken = 0;
    std::uint32_t m_now = 0;
};

/// A line that a selection takes in, or leaves out.
struct LineNaming {
    std::uint32_t line = 0;
    Naming by;
};

/// One thread at a time, one sale at a time.
struct Desk {
    Arena arena; ///< what a ruling is made of
    SelectionSlots picked;
    std::vector<std::uint32_t> named; ///< selections that a line was named for
    std::vector<LineNaming> namings;
    std::vector<KnownLine> listed;
    Gathering places;
    Marks answered; ///< by fact
    std::vector<char> answers;
};

} // namespace offerwright
