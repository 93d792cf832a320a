#include "tests/corpus/policy.h"
#include <stdexcept>

namespace offerwright::tests::corpus {
namespace {

template <typename Value> Value pick(const std::map<std::string, Value>& words, const std::string& word) {
    const auto found = words.find(word);
    if (found == words.end()) throw std::runtime_error("policies.json: no such word: " + word);
    return found->second;
}

Sequence sequenceOf(const std::string& word) {
    return pick<Sequence>({{"highFirst", Sequence::HighFirst},
                           {"lowFirst", Sequence::LowFirst},
                           {"listed", Sequence::Listed},
                           {"valueFirst", Sequence::ValueFirst}},
                          word);
}

PercentRule ruleOf(const Json& json) {
    PercentRule rule;
    if (json.contains("roundAt"))
        rule.roundAt = pick<RoundAt>({{"unit", RoundAt::Unit}, {"line", RoundAt::Line}, {"order", RoundAt::Order}},
                                     json.at("roundAt"));
    rule.of = pick<SpendBasis>({{"programme", SpendBasis::Programme},
                                {"stage", SpendBasis::Stage},
                                {"original", SpendBasis::Original},
                                {"running", SpendBasis::Running}},
                               valueOf<std::string>(json, "of", "programme"));
    return rule;
}

Place placeFrom(const Json& json) {
    const bool basket = valueOf<std::string>(json, "stage", "item") == "basket";
    return {basket ? Stage::Basket : Stage::Item, valueOf<std::string>(json, "lane", "")};
}

Policy policyFrom(const Json& json) {
    Policy policy{.programme = valueOf(json, "programme", Json::object())};
    policy.sequence = sequenceOf(valueOf<std::string>(json, "sequence", "highFirst"));
    policy.buyGetFirst = valueOf(json, "buyGetFirst", false);
    policy.manualFirst = valueOf(json, "manualFirst", false);
    policy.tags = valueOf(json, "tags", policy.tags);
    policy.apart = valueOf(json, "apart", policy.apart);
    policy.stops = valueOf(json, "stops", false);
    policy.catalogueRounds = valueOf<std::string>(json, "catalogueRounds", "");
    policy.sharing = valueOf<std::string>(json, "sharing", "");
    policy.dearestRewarded = valueOf(json, "dearestRewarded", false);
    policy.buyGetOnce = valueOf(json, "buyGetOnce", false);
    const Json places = valueOf(json, "places", Json::object());
    for (const auto& [word, place] : places.items()) policy.places[word] = placeFrom(place);
    const Json percents = valueOf(json, "percents", Json::object());
    for (const auto& [per, rule] : percents.items()) policy.percents[per] = ruleOf(rule);
    return policy;
}

/// A case names a preset itself, or its source, which names one, and another one under "member=value" where a case
/// overrides that member.
std::string presetOf(const CorpusCase& each, const Json& sources) {
    if (!sources.contains(each.policy)) throw std::runtime_error("policies.json: no such source: " + each.policy);
    const Json& source = sources.at(each.policy);
    for (const auto& [member, value] : each.overrides.items()) {
        const std::string key = member + "=" + (value.is_string() ? value.get<std::string>() : value.dump());
        if (source.contains(key)) return source.at(key);
    }
    return source.at("preset");
}

} // namespace

bool isOnOrder(const CorpusPromotion& promotion) { return promotion.mechanic.starts_with("order_"); }

Place Policy::placeOf(const CorpusPromotion& promotion) const {
    const std::string word = promotion.catalogue                   ? "catalogue"
                             : places.contains(promotion.stacking) ? promotion.stacking
                             : isOnOrder(promotion)                ? "order"
                                                                   : "line";
    const auto found = places.find(word);
    return found == places.end() ? Place{} : found->second;
}

PercentRule Policy::percent(const CorpusPromotion& promotion, const std::string& per) const {
    const auto found = percents.find(promotion.catalogue && percents.contains("catalogue") ? "catalogue" : per);
    return found == percents.end() ? PercentRule{} : found->second;
}

std::string Policy::apartOf(const CorpusPromotion& promotion) const {
    const auto found = apart.find(promotion.exclusive ? "exclusive" : promotion.stacking);
    if (found != apart.end()) return found->second;
    if (promotion.exclusive) return "alone";
    return promotion.stacking == "none" ? "all" : "";
}

Policy policyOf(const CorpusCase& each, const Json& policies) {
    const Json& presets = policies.at("presets");
    if (presets.contains(each.policy)) return policyFrom(presets.at(each.policy));
    return policyFrom(presets.at(presetOf(each, policies.at("sources"))));
}

} // namespace offerwright::tests::corpus
