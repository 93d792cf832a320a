#include "engine/text/faults.h"
#include <algorithm>
#include <numeric>

namespace offerwright::text {
namespace {

Diagnostic toDiagnostic(const JsonTree& tree, Fault& fault, bool promotion, Places& places, Pointers& pointers) {
    Diagnostic diagnostic{.code = fault.code, .arguments = std::move(fault.arguments)};
    diagnostic.span = places.span(fault.range);
    if (fault.node != kNoNode) diagnostic.pointer = pointers.pointer(fault.node);
    if (promotion && !tree.empty()) diagnostic.address = addressOf(tree, fault.node == kNoNode ? 0 : fault.node);
    if (!fault.field.empty() && promotion) diagnostic.address.field = fault.field;
    for (Mend& mend : fault.mends)
        diagnostic.fixes.push_back({mend.label, places.span(mend.range), std::move(mend.text)});
    return diagnostic;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Letters inserted, dropped, changed, or swapped with their neighbour; capitals count as their small letters.
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

Span Places::span(Range range) {
    const std::size_t offset = std::min(range.begin, m_text.size());
    if (offset < m_offset) *this = Places(m_text);
    for (; m_offset < offset; ++m_offset) {
        const auto byte = static_cast<unsigned char>(m_text[m_offset]);
        if (byte == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++m_column;
        }
    }
    return {range.begin, range.end - range.begin, m_line, m_column};
}

Diagnostics toDiagnostics(const JsonTree& tree, std::vector<Fault> faults, bool promotion) {
    std::ranges::stable_sort(faults, {}, [](const Fault& fault) { return fault.range.begin; });
    const bool cut = faults.size() > kMaxFaults;
    if (cut) faults.resize(kMaxFaults);
    Places places(tree.text);
    Pointers pointers(tree);
    Diagnostics diagnostics;
    diagnostics.reserve(faults.size() + 1);
    for (Fault& fault : faults) diagnostics.push_back(toDiagnostic(tree, fault, promotion, places, pointers));
    if (cut) diagnostics.push_back({.code = "document.tooManyFaults", .arguments = {std::to_string(kMaxFaults)}});
    return diagnostics;
}

Address addressOf(const JsonTree& tree, std::uint32_t node) {
    Address address;
    if (const std::uint32_t id = tree.member(0, "id"); id != kNoNode && tree[id].kind == JsonKind::String)
        address.promotion = tree.stringAt(id);
    for (std::uint32_t at = node; at != kNoNode && tree[at].parent != kNoNode; at = tree[at].parent) {
        const std::uint32_t id = tree.member(at, "id");
        if (id != kNoNode && tree[id].kind == JsonKind::String) {
            address.node = tree.stringAt(id);
            break;
        }
        if (address.field.empty() && tree[at].isMember()) address.field = tree.keyAt(at);
    }
    return address;
}

std::string nearestWord(std::string_view typed, std::span<const std::string_view> words) {
    constexpr std::size_t kLongestWord = 40;
    if (typed.size() > kLongestWord) return {};
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(1, typed.size() / 3) + 1;
    for (const std::string_view word : words) {
        const std::size_t d = distance(typed, word);
        if (d >= bestDistance) continue;
        bestDistance = d;
        best = word;
    }
    return best;
}

} // namespace offerwright::text
