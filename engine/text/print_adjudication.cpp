#include "engine/text/print_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

Json numbers(const std::vector<std::size_t>& values) {
    Json array = Json::array();
    for (const std::size_t value : values) array.add(Json::integer(static_cast<std::int64_t>(value)));
    return array;
}

Json printedLineOutcome(const LineOutcome& line) {
    Json object = Json::object();
    object.add("gross", Json::integer(line.gross.minor));
    object.add("net", Json::integer(line.net.minor));
    return object;
}

template <typename Item> Json list(const std::vector<Item>& items, Json (*print)(const Item&)) {
    Json array = Json::array();
    for (const Item& item : items) array.add(print(item));
    return array;
}

void addAmount(Json& object, std::string_view key, Money amount) {
    if (amount.minor != 0) object.add(key, Json::integer(amount.minor));
}

void addFunding(Json& object, const std::vector<FunderPart>& funding) {
    Json array = Json::array();
    for (const FunderPart& part : funding) {
        Json entry = Json::object();
        entry.add("funder", Json::text(part.funder));
        entry.add("amount", Json::integer(part.amount));
        array.add(std::move(entry));
    }
    if (!array.empty()) object.add("funding", std::move(array));
}

Json printedShare(const Share& share) {
    Json entry = Json::object();
    entry.add("line", Json::integer(static_cast<std::int64_t>(share.line)));
    entry.add("amount", Json::integer(share.amount.minor));
    addFunding(entry, share.funding);
    return entry;
}

Json printedGift(const Gift& gift) {
    Json object = Json::object();
    object.add("sku", Json::text(gift.sku));
    object.add("qty", Json::decimal(gift.quantity.thousandths, 3));
    object.add("worth", Json::integer(gift.worth.minor));
    return object;
}

Json printedAward(const Award& award) {
    Json object = Json::object();
    object.add("promotion", Json::text(award.promotion));
    object.add("step", Json::text(award.step));
    object.add("reward", Json::text(award.reward));
    object.add("stage", Json::text(wordOf(award.stage)));
    object.add("times", Json::integer(award.times));
    object.add("discount", Json::integer(award.discount.minor));
    addAmount(object, "credit", award.credit);
    object.add("shares", list(award.shares, printedShare));
    object.add("points", Json::integer(award.points));
    addText(object, "account", award.account);
    addFunding(object, award.funding);
    if (award.gift) object.add("gift", printedGift(*award.gift));
    object.add("message", printed(award.message));
    object.add("trimmed", Json::boolean(award.trimmed));
    addText(object, "trimmedBy", award.trimmedBy);
    return object;
}

Json printedPromotionOutcome(const PromotionOutcome& outcome) {
    Json object = Json::object();
    object.add("promotion", Json::text(outcome.promotion));
    object.add("outcome", Json::text(wordOf(outcome.outcome)));
    object.add("times", Json::integer(outcome.times));
    object.add("discount", Json::integer(outcome.discount.minor));
    object.add("points", Json::integer(outcome.points));
    addAmount(object, "credit", outcome.credit);
    addText(object, "lostTo", outcome.lostTo);
    addText(object, "lostBy", outcome.lostBy);
    addAmount(object, "wouldGive", outcome.wouldGive);
    return object;
}

Json printedCertificate(const Certificate& certificate) {
    Json object = Json::object();
    object.add("optimal", Json::boolean(certificate.optimal));
    addAmount(object, "gap", certificate.gap);
    object.add("competing", printed(certificate.competing));
    object.add("runnerUp", printed(certificate.runnerUp));
    object.add("runnerUpTotal", Json::integer(certificate.runnerUpTotal.minor));
    object.add("weighed", Json::integer(certificate.weighed));
    return object;
}

void addPayment(Json& object, const Adjudication& adjudication) {
    if (adjudication.burnt != Payment{}) {
        Json burnt = Json::object();
        burnt.add("points", Json::integer(adjudication.burnt.points));
        burnt.add("amount", Json::integer(adjudication.burnt.amount.minor));
        object.add("burnt", std::move(burnt));
    }
    addAmount(object, "cashRounding", adjudication.cashRounding);
    object.add("payable", Json::integer(adjudication.payable.minor));
}

Json printedCouponOutcome(const CouponOutcome& coupon) {
    Json object = Json::object();
    object.add("code", Json::text(coupon.code));
    object.add("state", Json::text(wordOf(coupon.state)));
    addText(object, "promotion", coupon.promotion);
    return object;
}

Json printedNotice(const Notice& notice) {
    Json object = Json::object();
    object.add("code", Json::text(notice.code));
    addText(object, "promotion", notice.promotion);
    object.add("arguments", printed(notice.arguments));
    return object;
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
    using text::Json;
    Json object = Json::object();
    object.add("fingerprint", Json::text(adjudication.fingerprint));
    object.add("basket", Json::text(adjudication.basket));
    object.add("currency", Json::text(adjudication.currency));
    object.add("at", Json::text(printInstant(adjudication.at)));
    object.add("gross", Json::integer(adjudication.gross.minor));
    object.add("discount", Json::integer(adjudication.discount.minor));
    object.add("total", Json::integer(adjudication.total.minor));
    text::addAmount(object, "credit", adjudication.credit);
    text::addPayment(object, adjudication);
    object.add("basePoints", Json::integer(adjudication.basePoints));
    object.add("bonusPoints", Json::integer(adjudication.bonusPoints));
    object.add("lines", text::list(adjudication.lines, text::printedLineOutcome));
    object.add("awards", text::list(adjudication.awards, text::printedAward));
    object.add("promotions", text::list(adjudication.promotions, text::printedPromotionOutcome));
    object.add("coupons", text::list(adjudication.coupons, text::printedCouponOutcome));
    object.add("notices", text::list(adjudication.notices, text::printedNotice));
    object.add("effects", text::printedEffects(adjudication.effects));
    if (adjudication.certificate) object.add("certificate", text::printedCertificate(*adjudication.certificate));
    return object.pretty();
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
