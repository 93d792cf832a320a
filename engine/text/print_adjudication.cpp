#include "engine/text/print_parts.h"
#include "engine/text/ruling_document.h"
#include "engine/text/tree_sink.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

Json numbers(const std::vector<std::size_t>& values) {
    Json array = Json::array();
    for (const std::size_t value : values) array.add(Json::integer(static_cast<std::int64_t>(value)));
    return array;
}

template <typename Item> Json list(const std::vector<Item>& items, Json (*print)(const Item&)) {
    Json array = Json::array();
    for (const Item& item : items) array.add(print(item));
    return array;
}

void addMeasured(Json& object, std::string_view key, const std::optional<std::int64_t>& value, Unit unit) {
    if (value) object.add(key, Json::decimal(*value, scaleOf(unit)));
}

Json printedNodeTrace(const NodeTrace& node) {
    Json object = Json::object();
    object.add("node", Json::text(node.node));
    object.add("holds", Json::boolean(node.holds));
    object.add("reached", Json::boolean(node.reached));
    object.add("unit", Json::text(wordOf(node.unit)));
    addMeasured(object, "measured", node.measured, node.unit);
    addMeasured(object, "atLeast", node.atLeast, node.unit);
    addMeasured(object, "atMost", node.atMost, node.unit);
    object.add("times", Json::integer(node.times));
    object.add("given", Json::integer(node.given));
    object.add("lines", numbers(node.lines));
    return object;
}

Json printedPromotionTrace(const PromotionTrace& trace) {
    Json object = Json::object();
    object.add("promotion", Json::text(trace.promotion));
    object.add("outcome", Json::text(wordOf(trace.outcome)));
    addText(object, "lostTo", trace.lostTo);
    object.add("nodes", list(trace.nodes, printedNodeTrace));
    return object;
}

Json printedAddress(const Address& address) {
    Json object = Json::object();
    addText(object, "promotion", address.promotion);
    addText(object, "node", address.node);
    addText(object, "field", address.field);
    return object;
}

Json printedSpan(const Span& span) {
    Json object = Json::object();
    object.add("offset", Json::integer(static_cast<std::int64_t>(span.offset)));
    object.add("length", Json::integer(static_cast<std::int64_t>(span.length)));
    object.add("line", Json::integer(static_cast<std::int64_t>(span.line)));
    object.add("column", Json::integer(static_cast<std::int64_t>(span.column)));
    return object;
}

Json printedFix(const Fix& fix) {
    Json object = Json::object();
    object.add("label", Json::text(fix.label));
    object.add("span", printedSpan(fix.span));
    object.add("text", Json::text(fix.text));
    return object;
}

Json printedDiagnostic(const Diagnostic& diagnostic) {
    Json object = Json::object();
    object.add("code", Json::text(diagnostic.code));
    object.add("severity", Json::text(wordOf(diagnostic.severity)));
    object.add("address", printedAddress(diagnostic.address));
    object.add("pointer", Json::text(diagnostic.pointer));
    object.add("span", printedSpan(diagnostic.span));
    object.add("arguments", printed(diagnostic.arguments));
    object.add("fixes", list(diagnostic.fixes, printedFix));
    return object;
}

} // namespace
} // namespace text

std::string printAdjudication(const Adjudication& adjudication) {
    text::TreeSink sink(text::Json::object());
    text::RulingDocument<Owned, text::TreeSink>(sink).members(adjudication);
    return sink.json().pretty();
}

std::string printTrace(const Trace& trace) {
    text::Json object = text::Json::object();
    object.add("promotions", text::list(trace.promotions, text::printedPromotionTrace));
    return object.pretty();
}

std::string printDiagnostics(const Diagnostics& diagnostics) {
    return text::list(diagnostics, text::printedDiagnostic).pretty();
}

} // namespace offerwright
