#include "engine/text/print_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

/// Where an effect came from.
void addOrigin(Json& body, const std::string& promotion, const NodeId& reward) {
    addText(body, "promotion", promotion);
    addText(body, "reward", reward);
}

void addDay(Json& body, std::string_view key, LocalDate day) { body.add(key, Json::text(printDate(day))); }

Json body(const Visited& effect) {
    Json object = Json::object();
    addDay(object, "day", effect.day);
    return object;
}

Json body(const Credited& effect) {
    Json object = Json::object();
    addText(object, "account", effect.account);
    object.add("amount", Json::integer(effect.amount));
    if (effect.pendingUntil) addDay(object, "pendingUntil", *effect.pendingUntil);
    addOrigin(object, effect.promotion, effect.reward);
    return object;
}

Json body(const Burnt& effect) {
    Json object = Json::object();
    object.add("points", Json::integer(effect.points));
    object.add("amount", Json::integer(effect.amount.minor));
    return object;
}

Json body(const CouponUsed& effect) {
    Json object = Json::object();
    object.add("code", Json::text(effect.code));
    addText(object, "promotion", effect.promotion);
    return object;
}

Json body(const CouponIssued& effect) {
    Json object = Json::object();
    object.add("code", Json::text(effect.code));
    addDay(object, "from", effect.from);
    addDay(object, "to", effect.to);
    object.add("copies", Json::integer(effect.copies));
    addOrigin(object, effect.promotion, effect.reward);
    return object;
}

Json body(const Counted& effect) {
    Json object = Json::object();
    object.add("promotion", Json::text(effect.promotion));
    object.add("node", Json::text(effect.node));
    addDay(object, "day", effect.day);
    object.add("amount", Json::integer(effect.amount));
    if (effect.ofStep) object.add("ofStep", Json::boolean(true));
    return object;
}

Json body(const StepReached& effect) {
    Json object = Json::object();
    object.add("promotion", Json::text(effect.promotion));
    object.add("step", Json::text(effect.step));
    addDay(object, "day", effect.day);
    if (effect.carried != 0) object.add("carried", Json::integer(effect.carried));
    addText(object, "carriedTo", effect.carriedTo);
    return object;
}

template <typename Round> Json round(const Round& effect) {
    Json object = Json::object();
    object.add("promotion", Json::text(effect.promotion));
    addDay(object, "day", effect.day);
    return object;
}

template <typename Round> Json ended(const Round& effect) {
    Json object = round(effect);
    if (effect.cleared.empty()) return object;
    Json cleared = Json::array();
    for (const NodeId& step : effect.cleared) cleared.add(Json::text(step));
    object.add("cleared", std::move(cleared));
    return object;
}

Json body(const RoundLapsed& effect) { return ended(effect); }
Json body(const RoundCompleted& effect) { return ended(effect); }

Json body(const Used& effect) {
    Json object = round(effect);
    object.add("times", Json::integer(effect.times));
    return object;
}

Json body(const Spent& effect) {
    Json object = Json::object();
    object.add("promotion", Json::text(effect.promotion));
    object.add("money", Json::integer(effect.money));
    object.add("points", Json::integer(effect.points));
    object.add("times", Json::integer(effect.times));
    return object;
}

Json body(const Entitled& effect) {
    Json object = Json::object();
    object.add("reference", Json::text(effect.reference));
    object.add("count", Json::integer(effect.count));
    addOrigin(object, effect.promotion, effect.reward);
    return object;
}

Json body(const Donated& effect) {
    Json object = Json::object();
    object.add("cause", Json::text(effect.cause));
    object.add("amount", Json::integer(effect.amount.minor));
    addOrigin(object, effect.promotion, effect.reward);
    return object;
}

} // namespace

Json printedEffects(const Effects& effects) {
    // In the order of Effect's alternatives.
    static constexpr std::array kKinds{
        Word("visited"), Word("credited"),    Word("burnt"),       Word("couponUsed"),     Word("couponIssued"),
        Word("counted"), Word("stepReached"), Word("roundLapsed"), Word("roundCompleted"), Word("used"),
        Word("spent"),   Word("entitled"),    Word("donated")};
    static_assert(kKinds.size() == std::variant_size_v<Effect>);
    Json array = Json::array();
    for (const Effect& effect : effects) {
        Json entry = Json::object();
        entry.add(kKinds[effect.index()], std::visit([](const auto& each) { return body(each); }, effect));
        array.add(std::move(entry));
    }
    return array;
}

} // namespace text

std::string printEffects(const Effects& effects) { return text::printedEffects(effects).pretty(); }

} // namespace offerwright
