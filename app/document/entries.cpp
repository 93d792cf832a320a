#include "app/document/entries.h"

namespace offerwright::app {
namespace {

std::string_view idOf(const std::shared_ptr<const PromotionEntry>& entry) { return entry->promotion->id; }

void putEntry(Workspace& workspace, PromotionEntry entry) {
    auto shared = std::make_shared<const PromotionEntry>(std::move(entry));
    auto& entries = workspace.promotions;
    const auto place = std::ranges::lower_bound(entries, idOf(shared), {}, idOf);
    if (place != entries.end() && idOf(*place) == idOf(shared))
        *place = std::move(shared);
    else
        entries.insert(place, std::move(shared));
}

} // namespace

void dropEntry(Workspace& workspace, const std::string& id) {
    std::erase_if(workspace.promotions, [&](const auto& entry) { return idOf(entry) == id; });
}

Snapshot withEntry(const Snapshot& now, const std::string& id, PromotionEntry entry) {
    const PromotionEntry* old = now->promotion(id);
    if (old && *old == entry) return now;
    const bool moves = entry.promotion->id != id;
    if (moves && now->promotion(entry.promotion->id)) return now;
    auto next = std::make_shared<Workspace>(*now);
    if (moves) dropEntry(*next, id);
    putEntry(*next, std::move(entry));
    return next;
}

} // namespace offerwright::app
