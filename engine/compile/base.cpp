#include "engine/compile/base.h"
#include "engine/compile/facts.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <bit>

namespace offerwright {
namespace {

/// So many promotions of one set of stores are worth an index of their own; a store looks into so many at most.
constexpr std::size_t kLeastOfRegion = 64;
constexpr std::size_t kMostRegions = 8;

constexpr std::uint32_t kNotMet = kNone; ///< a selection that no promotion was met at yet

/// Of two regions that it is met in, a selection is everywhere.
void meet(std::uint32_t& known, std::uint32_t region) { known = known == kNotMet || known == region ? region : 0; }

/// False when some store there looks into enough already.
bool openRegion(Base& base, const AtStore& rule, std::uint32_t region) {
    std::vector<StoreEntry*> inside;
    for (StoreEntry& entry : base.stores)
        if (isAt(rule, *entry.store)) inside.push_back(&entry);
    const auto full = [](const StoreEntry* entry) { return entry->regions.size() >= kMostRegions; };
    if (std::ranges::any_of(inside, full)) return false;
    for (StoreEntry* entry : inside) entry->regions.push_back(region);
    return true;
}

void openRegions(Base& base) {
    const auto& facts = base.layer.facts;
    base.regions.assign(facts.size(), 0);
    if (base.programme->competition == Chooser::BestForCustomer) return; // whoever is touched is weighed
    std::vector<std::size_t> promotions(facts.size(), 0);
    for (const PlacedPromotion* placed : base.layer.promotions)
        if (const std::uint32_t fact = storeGateOf(placed->gates(), facts); fact != kNone) ++promotions[fact];
    for (std::uint32_t fact = 0; fact < facts.size(); ++fact) {
        if (promotions[fact] < kLeastOfRegion) continue;
        const auto region = static_cast<std::uint32_t>(base.allRegions.size()) + 1;
        if (!openRegion(base, std::get<AtStore>(facts[fact]->source->rule), region)) continue;
        base.regions[fact] = region;
        base.allRegions.push_back(region);
    }
}

} // namespace

void Memory::reserve(std::size_t count) {
    m_known.reserve(count);
    m_addresses.reserve(count);
    m_slots.assign(std::bit_ceil(2 * count + 2), kNone);
}

std::size_t Memory::slotOf(const Promotion* promotion) const {
    const auto address = reinterpret_cast<std::uintptr_t>(promotion);
    std::size_t slot = static_cast<std::size_t>(mixed(address, 0x9e3779b97f4a7c15ULL)) & (m_slots.size() - 1);
    while (m_slots[slot] != kNone && m_addresses[m_slots[slot]] != promotion) slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void Memory::add(Remembered known) {
    OW_ASSERT(2 * m_known.size() < m_slots.size());
    std::uint32_t& slot = m_slots[slotOf(known.source.get())];
    if (slot == kNone) slot = static_cast<std::uint32_t>(m_known.size());
    m_addresses.push_back(known.source.get());
    m_known.push_back(std::move(known));
}

std::uint32_t Memory::positionOf(const Promotion* promotion) const {
    return m_slots.empty() ? kNone : m_slots[slotOf(promotion)];
}

std::uint32_t storeGateOf(std::span<const std::uint32_t> gates, const std::vector<const ConditionPlan*>& facts) {
    const auto found = std::ranges::find_if(gates, [&](std::uint32_t fact) { return facts[fact]->ask == Ask::Store; });
    return found == gates.end() ? kNone : *found;
}

void chooseRegions(Base& base) {
    openRegions(base);
    Layer& layer = base.layer;
    NumberList regionOf(layer.selections.size(), kNotMet);
    for (const PlacedPromotion* placed : layer.promotions) {
        const std::uint32_t fact = storeGateOf(placed->gates(), layer.facts);
        for (std::uint32_t local = 0; local < placed->plan->selections.size(); ++local)
            meet(regionOf[placed->selection(local)], fact == kNone ? 0 : base.regions[fact]);
    }
    for (std::uint32_t number = 0; number < layer.selections.size(); ++number)
        for (const Feed& feed : layer.feeds.of(number)) regionOf[feed.from] = 0;
    if (base.protectedProducts != kNone) regionOf[base.protectedProducts] = 0;
    for (const std::uint32_t ceiling : base.ceilings) regionOf[ceiling] = 0;
    for (std::uint32_t number = 0; number < layer.selections.size(); ++number)
        layer.selections[number].region = regionOf[number] == kNotMet ? 0 : regionOf[number];
}

} // namespace offerwright
