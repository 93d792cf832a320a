#include "app/publish/drafting.h"
#include <algorithm>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/check/check.h>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

using Promotions = std::vector<std::shared_ptr<const Promotion>>;

Promotions promotionsOf(const Workspace& workspace, const std::vector<std::string>& ids) {
    Promotions promotions;
    for (const std::string& id : ids)
        if (const PromotionEntry* const entry = workspace.promotion(id)) promotions.push_back(entry->promotion);
    return promotions;
}

Diagnostics doubtsOf(const Promotions& promotions, const Workspace& workspace, const std::stop_token& stop) {
    const Surroundings around{workspace.programme.get(), workspace.knownCatalogue()};
    std::vector<const Promotion*> all;
    for (const auto& promotion : promotions) all.push_back(promotion.get());
    Diagnostics doubts;
    const auto take = [&](Diagnostics found) {
        for (Diagnostic& each : found)
            if (each.severity == Severity::Warning) doubts.push_back(std::move(each));
    };
    for (const Promotion* promotion : all) {
        if (stop.stop_requested()) return doubts;
        take(check(*promotion, around));
        take(checkTogether(*promotion, all, around));
    }
    return doubts;
}

} // namespace

std::vector<std::string> chosenOf(const Workspace& workspace, const std::optional<std::vector<std::string>>& chosen) {
    std::vector<std::string> ids;
    for (const auto& entry : workspace.promotions) {
        const std::string& id = entry->promotion->id;
        const bool isChosen =
            chosen ? std::ranges::find(*chosen, id) != chosen->end() : entry->promotion->status == Status::Live;
        if (isChosen) ids.push_back(id);
    }
    return ids;
}

std::shared_ptr<Draft> draftOf(const Snapshot& workspace, std::vector<std::string> chosen, const PromotionSet* live,
                               const PromotionSet* before, const std::stop_token& stop) {
    auto draft = std::make_shared<Draft>();
    const Promotions promotions = promotionsOf(*workspace, chosen);
    draft->workspace = workspace;
    draft->chosen = std::move(chosen);
    draft->compiled = compile({promotions, workspace->programme, workspace->catalogue}, before);
    draft->doubts = doubtsOf(promotions, *workspace, stop);
    if (stop.stop_requested()) return nullptr;
    draft->changes = changesBetween(live, *draft->compiled.set);
    if (const auto digest = contentDigest(*draft->compiled.set)) draft->content = printHex(digest->bytes);
    return stop.stop_requested() ? nullptr : draft;
}

Exposure exposureOf(const PromotionSet& set, const Workspace& workspace, Instant now, const std::stop_token& stop) {
    Exposure exposure;
    for (const auto& saved : workspace.baskets) {
        if (stop.stop_requested()) return exposure;
        const Basket basket = saved->basket();
        const Customer* const persona = workspace.persona(saved->persona());
        const auto result = adjudicate(set, basket, persona ? *persona : Customer{}, basket.at.value_or(now));
        ++exposure.baskets;
        if (!result) {
            ++exposure.refused;
            continue;
        }
        exposure.gross.minor += result->gross.minor;
        exposure.discount.minor += result->discount.minor;
    }
    exposure.isWhole = workspace.whole;
    return exposure;
}

} // namespace offerwright::app
