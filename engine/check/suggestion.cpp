#include "engine/check/suggestion.h"
#include "offerwright/base/nearest_word.h"
#include <string_view>

namespace offerwright::checks {
namespace {

/// A JSON string.
std::string quoted(const std::string& word) {
    std::string text = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + "\"";
}

} // namespace

void suggest(Diagnostic& diagnostic, const std::vector<std::string>& candidates) {
    const std::vector<std::string_view> words(candidates.begin(), candidates.end());
    const std::string nearest = nearestWord(diagnostic.arguments.front(), words);
    if (nearest.empty()) return;
    diagnostic.arguments.push_back(nearest);
    diagnostic.fixes.push_back({"write", {}, quoted(nearest)});
}

} // namespace offerwright::checks
