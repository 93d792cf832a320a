// French law since 2019: an offer on food must not call anything "gratuit"; "offert" is allowed.
#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

/// The word as written, such as "Gratuits", or empty. "gratuit" in any case, with whatever letters follow.
std::string forbiddenWord(const std::string& text) {
    std::string lowered = text;
    std::ranges::transform(lowered, lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::size_t from = lowered.find("gratuit");
    if (from == std::string::npos) return {};
    const std::size_t to = lowered.find_first_not_of("abcdefghijklmnopqrstuvwxyz", from);
    return text.substr(from, to - from);
}

bool isFood(const Product& product) {
    return std::ranges::find(product.attributes, Attribute{"food", "no"}) == product.attributes.end();
}

/// Whether food may be meant: always, unless the catalogue says of every picked product that it is none.
bool mayMeanFood(const Findings& findings) {
    const Catalogue* catalogue = findings.around.catalogue;
    if (!catalogue) return true;
    bool anyPicked = false;
    bool anyFood = false;
    forEachSelection(findings.promotion, [&](const NodeId&, const Selection& selection) {
        for (const Product& product : catalogue->products()) {
            if (anyFood || !picks(selection, product)) continue;
            anyPicked = true;
            anyFood = isFood(product);
        }
    });
    return anyFood || !anyPicked;
}

std::string forbiddenWord(const LocalText& text) {
    for (const auto& [language, words] : text.byLanguage)
        if (language == "fr") return forbiddenWord(words);
    return {};
}

} // namespace

void foodIsNotGratuit(Findings& findings) {
    const auto report = [&](const NodeId& node, const char* field, const LocalText& text) {
        const std::string word = forbiddenWord(text);
        if (!word.empty() && mayMeanFood(findings)) findings.warning("text.gratuitOnFood", node, field, {word});
    };
    report({}, "name", findings.promotion.name);
    for (const Step& step : findings.promotion.ladder.steps)
        for (const Reward& reward : step.rewards)
            if (const auto* message = std::get_if<Message>(&reward.rule)) report(reward.id, "message", message->text);
}

} // namespace offerwright::checks
