/// \file How a layer is put together: promotions in order, then what their selections feed on, then what leads to them.
///
///     Layering layering(base.layer, programme, nullptr);
///     for (const Ranked& each : ranked) layering.add(each);
///     layering.linkFeeds();
///     layering.index(catalogue);
#pragma once
#include "engine/compile/base.h"
#include "engine/compile/order.h"
#include <map>

namespace offerwright {

class Layering {
public:
    /// `below`: what was compiled as a whole, when this layer lies over it. The layer is empty.
    Layering(Layer& layer, const Programme& programme, const Base* below);

    void add(const Ranked& ranked);
    /// Of a selection that belongs to no promotion, and that outlives the layer.
    std::uint32_t numberOf(const Selection& selection);
    void linkFeeds();
    /// Regions are known by now.
    void index(const Catalogue& catalogue);

private:
    using Triggers = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    std::span<const std::uint32_t> numbersOf(const PromotionPlan& plan, const PlacedPromotion* former);
    std::uint32_t numberOf(const ConditionPlan& asked, const PlacedPromotion* former);
    std::uint32_t numberOf(const Selection& selection, const PlacedPromotion* former, std::uint32_t region);
    std::uint32_t regionOf(std::span<const std::uint32_t> gates) const;
    std::uint32_t numberOfMade(Selection selection);
    std::uint32_t numberOfGroup(const std::string& name);
    std::uint32_t numberOfExclusive(const std::string& group);
    Threshold thresholdOf(const PlacedPromotion& placed) const;
    void feed(std::uint32_t to, bool except);
    const SelectionEntry& entry(std::uint32_t selection) const;
    std::span<const Feed> feedsOf(std::uint32_t selection) const;
    bool triggeredBy(std::uint32_t selection, std::uint32_t promotion, Triggers& triggers) const;
    bool openDoors(std::uint32_t promotion, const PlacedPromotion& placed, Ask kind);
    void indexTriggers();
    void lead(std::uint32_t promotion, const PlacedPromotion& placed, Triggers& triggers);
    void keepTriggers(const Triggers& triggers);
    void indexNames();

    Layer& m_layer;
    const Programme& m_programme;
    const Base* m_below;
    std::unordered_multimap<std::size_t, std::uint32_t> m_bySelection;
    std::map<std::string, std::uint32_t> m_facts; ///< by what they ask
    std::vector<std::pair<std::uint32_t, Feed>> m_feeds;
};

} // namespace offerwright
