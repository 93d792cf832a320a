#include "engine/check/rules.h"
#include "engine/check/suggestion.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

void checkWords(Findings& findings, const NodeId& node, const char* code, const char* field,
                const std::vector<std::string>& words, const std::vector<std::string>& known) {
    for (const std::string& word : words)
        if (std::ranges::find(known, word) == known.end()) suggest(findings.warning(code, node, field, {word}), known);
}

} // namespace

void storesAreKnown(Findings& findings) {
    std::vector<std::string> stores;
    std::vector<std::string> groups;
    std::vector<std::string> banners;
    for (const Store& store : findings.around.programme->stores) {
        stores.push_back(store.id);
        groups.insert(groups.end(), store.groups.begin(), store.groups.end());
        banners.push_back(store.banner);
    }
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        const auto* rule = std::get_if<AtStore>(&condition.rule);
        if (!rule) return;
        checkWords(findings, condition.id, "store.unknown", "stores", rule->stores, stores);
        checkWords(findings, condition.id, "storeGroup.unknown", "groups", rule->groups, groups);
        checkWords(findings, condition.id, "banner.unknown", "banners", rule->banners, banners);
    });
}

} // namespace offerwright::checks
