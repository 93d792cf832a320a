/// \file All that one compile of the whole makes: shared, unchanged, by the sets that differ from it in a few
/// promotions.
#pragma once
#include "engine/compile/fingerprint.h"
#include "engine/compile/layer.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/compile/compile.h"

namespace offerwright {

/// What is known of a store before any basket.
struct StoreEntry {
    const Store* store = nullptr;
    std::vector<std::uint32_t> regions; ///< of the token index, whose promotions it may have
};

/// What is known of one promotion object.
struct Remembered {
    std::shared_ptr<const Promotion> source;   ///< kept alive, so that its address names nothing else
    std::shared_ptr<const PromotionPlan> plan; ///< null when there are errors
    Diagnostics errors;
};

/// What is known of the promotions of an input, by position, and found by address.
class Memory {
public:
    void reserve(std::size_t count);
    void add(Remembered known);
    std::size_t size() const { return m_known.size(); }
    const Remembered& operator[](std::size_t position) const { return m_known[position]; }
    const std::vector<const Promotion*>& addresses() const { return m_addresses; }
    /// kNone for an object that was not in the input.
    std::uint32_t positionOf(const Promotion* promotion) const;

private:
    std::size_t slotOf(const Promotion* promotion) const;

    std::vector<Remembered> m_known;
    std::vector<const Promotion*> m_addresses; ///< the same, close together
    NumberList m_slots;                        ///< positions; as many as a power of two, half of them free at least
};

struct Base {
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue;
    Digest programmeDigest{};
    Memory memory;
    NumberList numbers;    ///< by position of the input; kNone: not in the set
    NumberList faulty;     ///< positions of promotions with errors
    bool hasTwins = false; ///< two promotions with one id
    Layer layer;
    DigestTree digests;    ///< of the promotions in the set
    NumberList regions;    ///< by fact: the region of promotions that it is the first gate to stores of
    NumberList allRegions; ///< of the token index
    std::vector<StoreEntry> stores;
    std::unordered_map<std::string_view, std::uint32_t> storeNumbers; ///< looked up only, never walked
    std::uint32_t protectedProducts = kNone;                          ///< a number of a selection
    NumberList ceilings; ///< what the programme's pick, as numbers of selections
};

/// The first gate that asks for stores, as the number of its fact; kNone: none does.
std::uint32_t storeGateOf(std::span<const std::uint32_t> gates, const std::vector<const ConditionPlan*>& facts);
/// Gives promotions of few stores an index of their own, so that the others' baskets never see them.
void chooseRegions(Base& base);

} // namespace offerwright
