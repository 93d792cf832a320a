#include "offerwright/base/nearest_word.h"
#include <algorithm>
#include <numeric>
#include <vector>

namespace offerwright {
namespace {

/// Longer words are codes and sentences, in which a distance says nothing.
constexpr std::size_t kLongest = 120;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Optimal string alignment distance: Levenshtein's with swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> here(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    const auto same = [&](std::size_t i, std::size_t j) { return lower(a[i - 1]) == lower(b[j - 1]); };
    for (std::size_t i = 1; i <= a.size(); ++i) {
        here[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            here[j] = std::min({last[j] + 1, here[j - 1] + 1, last[j - 1] + (same(i, j) ? 0U : 1U)});
            if (i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j)) here[j] = std::min(here[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(here);
    }
    return last[b.size()];
}

} // namespace

std::string nearestWord(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.empty() || word.size() > kLongest) return {};
    std::string_view nearest;
    std::size_t fewest = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t longer = std::max(candidate.size(), word.size());
        if (longer - std::min(candidate.size(), word.size()) >= fewest) continue;
        const std::size_t steps = distance(word, candidate);
        if (steps >= fewest) continue;
        fewest = steps;
        nearest = candidate;
    }
    return std::string(nearest);
}

} // namespace offerwright
