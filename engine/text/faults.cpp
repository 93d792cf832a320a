#include "engine/text/faults.h"
#include <algorithm>

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
        // A window is one field with all that it says.
        if (tree[at].isMember() && (address.field.empty() || tree.keyIs(at, "within"))) address.field = tree.keyAt(at);
    }
    return address;
}

} // namespace offerwright::text
