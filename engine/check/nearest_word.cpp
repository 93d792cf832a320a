#include "engine/check/nearest_word.h"
#include <algorithm>
#include <numeric>

namespace offerwright::checks {
namespace {

/// Longer words are codes and sentences, in which a distance says nothing.
constexpr std::size_t kLongest = 120;

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// Optimal string alignment distance: Levenshtein's with swaps of neighbours.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> here(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        here[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            here[j] = std::min({last[j] + 1, here[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here[j] = std::min(here[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(here);
    }
    return last[b.size()];
}

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

std::optional<std::string> nearestWord(const std::string& word, const std::vector<std::string>& candidates) {
    if (word.empty() || word.size() > kLongest) return std::nullopt;
    const std::size_t allowed = std::max<std::size_t>(1, word.size() / 3);
    const std::string wanted = lowered(word);
    std::optional<std::string> nearest;
    std::size_t fewest = allowed + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t longer = std::max(candidate.size(), word.size());
        if (longer - std::min(candidate.size(), word.size()) >= fewest) continue;
        const std::size_t steps = distance(wanted, lowered(candidate));
        if (steps >= fewest) continue;
        fewest = steps;
        nearest = candidate;
    }
    return nearest;
}

void suggest(Diagnostic& diagnostic, const std::vector<std::string>& candidates) {
    const auto nearest = nearestWord(diagnostic.arguments.front(), candidates);
    if (!nearest) return;
    diagnostic.arguments.push_back(*nearest);
    diagnostic.fixes.push_back({"write", {}, quoted(*nearest)});
}

} // namespace offerwright::checks
