// Words that the law forbids in what shoppers read, as the programme lists them.
#include "engine/check/texts.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// The word as written, with whatever letters follow ("Gratuits"); empty when the text is free of it.
std::string found(const std::string& text, const std::string& word) {
    const std::string low = lowered(text);
    const std::size_t from = low.find(lowered(word));
    if (from == std::string::npos) return {};
    const std::size_t to = low.find_first_not_of("abcdefghijklmnopqrstuvwxyz", from);
    return text.substr(from, to - from);
}

/// Whether products of the law may be meant: always, unless the catalogue says of every picked product that it is none.
bool mayMean(const Findings& findings, const Selection& forbidden) {
    const Catalogue* catalogue = findings.around.catalogue;
    if (!catalogue || forbidden.everything()) return true;
    const auto& groups = findings.around.programme->productGroups;
    bool anyPicked = false;
    bool anyMeant = false;
    forEachSelection(findings.promotion, [&](const NodeId&, const Selection& selection) {
        visitPicked(*catalogue, selection, groups, [&](ProductNumber number) {
            anyPicked = true;
            anyMeant = anyMeant || picks(forbidden, catalogue->products()[number], groups);
            return !anyMeant;
        });
    });
    return anyMeant || !anyPicked;
}

} // namespace

void wordsAreAllowed(Findings& findings) {
    for (const ForbiddenWord& forbidden : findings.around.programme->forbiddenWords)
        forEachText(findings.promotion, [&](const NodeId& node, const char* field, const LocalText& text) {
            for (const auto& [language, words] : text.byLanguage) {
                const std::string word = language == forbidden.language ? found(words, forbidden.word) : std::string();
                if (word.empty() || !mayMean(findings, forbidden.of)) continue;
                Diagnostic& told = findings.warning("text.forbiddenWord", node, field, {word, forbidden.instead});
                if (!forbidden.instead.empty()) told.fixes.push_back({"write", {}, forbidden.instead});
            }
        });
}

} // namespace offerwright::checks
