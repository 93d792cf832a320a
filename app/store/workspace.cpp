#include "app/store/workspace.h"
#include <algorithm>

namespace offerwright::app {
namespace {

template <typename T>
bool sameParts(const std::vector<std::shared_ptr<const T>>& a, const std::vector<std::shared_ptr<const T>>& b) {
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) { return samePart(x, y); });
}

} // namespace

Workspace Workspace::empty() {
    Workspace workspace;
    workspace.programme = std::make_shared<const Programme>();
    workspace.catalogue = std::make_shared<const Catalogue>();
    return workspace;
}

const PromotionEntry* Workspace::promotion(std::string_view id) const {
    const auto idOf = [](const auto& entry) -> std::string_view { return entry->promotion->id; };
    const auto found = std::ranges::lower_bound(promotions, id, {}, idOf);
    return found != promotions.end() && idOf(*found) == id ? found->get() : nullptr;
}

const Customer* Workspace::persona(std::string_view id) const {
    const auto found = std::ranges::find_if(personas, [&](const auto& persona) { return persona->id == id; });
    return found == personas.end() ? nullptr : found->get();
}

const Campaign* Workspace::campaign(std::string_view id) const {
    const auto found = std::ranges::find_if(campaigns, [&](const Campaign& campaign) { return campaign.id == id; });
    return found == campaigns.end() ? nullptr : &*found;
}

const Environment* Workspace::environment(std::string_view id) const {
    const auto found = std::ranges::find(environments, id, &Environment::id);
    return found == environments.end() ? nullptr : &*found;
}

Snapshot madeWhole(const Snapshot& snapshot, const LateParts& late) {
    if (snapshot->whole) return snapshot;
    auto made = std::make_shared<Workspace>(*snapshot);
    made->catalogue = late.catalogue;
    made->baskets = late.baskets;
    made->whole = true;
    return made;
}

bool operator==(const Workspace& a, const Workspace& b) {
    if (&a == &b) return true;
    return a.name == b.name && samePart(a.programme, b.programme) && sameParts(a.promotions, b.promotions) &&
           a.campaigns == b.campaigns && sameParts(a.personas, b.personas) && a.baskets == b.baskets &&
           a.tryIt == b.tryIt && a.environments == b.environments && a.acknowledged == b.acknowledged &&
           a.whole == b.whole && samePart(a.catalogue, b.catalogue);
}

} // namespace offerwright::app
