#include <algorithm>
#include <map>
#include <offerwright/bundle/difference.h>
#include <offerwright/text/documents.h>

namespace offerwright {
namespace {

using ById = std::map<std::string_view, const Promotion*>;

ById promotionsOf(const PromotionSet& set) {
    ById promotions;
    for (const auto& promotion : set.promotions()) promotions.emplace(promotion->id, promotion.get());
    return promotions;
}

std::vector<std::string> onlyIn(const ById& these, const ById& others) {
    std::vector<std::string> ids;
    for (const auto& [id, promotion] : these) {
        if (!others.contains(id)) ids.emplace_back(id);
    }
    return ids;
}

} // namespace

SetDifference difference(const PromotionSet& before, const PromotionSet& after) {
    const ById was = promotionsOf(before);
    const ById is = promotionsOf(after);
    SetDifference found{onlyIn(is, was), onlyIn(was, is), {}, {}};
    for (const auto& [id, promotion] : was) {
        const auto other = is.find(id);
        if (other == is.end() || *other->second == *promotion) continue;
        found.changed.push_back({std::string(id), printPromotion(*promotion), printPromotion(*other->second)});
    }
    found.programme = otherMembers(printProgramme(before.programme()), printProgramme(after.programme()));
    return found;
}

} // namespace offerwright
