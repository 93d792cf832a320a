#include "ui/builder/edits/number_edits.h"
#include "ui/builder/edits/ladder_edits.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

std::string wishedName(const Address& address, Unit unit) {
    if (address.field == "cap") return "own_cap";
    switch (unit) {
    case Unit::Money:
        return address.field == "amount" ? "own_amount" : address.field == "price" ? "own_price" : "spend_target";
    case Unit::Quantity: return "quantity_target";
    case Unit::Percent: return "own_rate";
    case Unit::Factor: return "own_factor";
    case Unit::Points: return "own_points";
    case Unit::Count: break;
    }
    return "own_count";
}

std::int64_t stepOf(Unit unit, std::int64_t wholeUnit) {
    switch (unit) {
    case Unit::Money: return std::max<std::int64_t>(wholeUnit / 2, 1);
    case Unit::Quantity: return 1000;
    case Unit::Percent: return 10'000;
    case Unit::Factor: return 500'000;
    case Unit::Points: return 10;
    case Unit::Count: break;
    }
    return 1;
}

void pruneParameters(Promotion& promotion) {
    const auto used = numbersOf(promotion);
    std::erase_if(promotion.parameters, [&used](const Parameter& parameter) {
        return std::ranges::none_of(used,
                                    [&](const NumberPlace& place) { return place.number.parameter == parameter.name; });
    });
}

/// Other numbers that share the parameter follow its new name.
Promotion renamed(Promotion promotion, const std::string& from, const std::string& to) {
    for (const NumberPlace& place : numbersOf(promotion)) {
        if (place.number.parameter != from) continue;
        if (auto next = withNumber(promotion, place.address, Number{0, to})) promotion = std::move(*next);
    }
    for (Parameter& parameter : promotion.parameters)
        if (parameter.name == from) parameter.name = to;
    return promotion;
}

void putParameter(Promotion& promotion, Parameter parameter) {
    const auto at = std::ranges::find(promotion.parameters, parameter.name, &Parameter::name);
    if (at != promotion.parameters.end()) {
        parameter.id = at->id;
        *at = std::move(parameter);
        return;
    }
    parameter.id = freshId(promotion, "v");
    promotion.parameters.push_back(std::move(parameter));
}

std::optional<Number>* boundOf(Condition& condition, const std::string& field) {
    if (auto* rule = std::get_if<Measured>(&condition.rule)) return field == "atLeast" ? &rule->atLeast : &rule->atMost;
    if (auto* rule = std::get_if<BasketTotal>(&condition.rule))
        return field == "atLeast" ? &rule->atLeast : &rule->atMost;
    return nullptr;
}

std::optional<Number>* optionalAt(Promotion& promotion, const Address& address) {
    if (address.node.empty()) {
        if (address.field == "timesPerBasket") return &promotion.limits.timesPerBasket;
        if (address.field == "discountPerBasket") return &promotion.limits.discountPerBasket;
        return address.field == "atMost" ? &promotion.ladder.atMost : nullptr;
    }
    if (Condition* condition = findCondition(promotion, address.node)) return boundOf(*condition, address.field);
    Reward* reward = address.field == "cap" ? findReward(promotion, address.node) : nullptr;
    if (!reward) return nullptr;
    if (auto* rule = std::get_if<PercentOff>(&reward->rule)) return &rule->cap;
    if (auto* rule = std::get_if<AmountOff>(&reward->rule)) return &rule->cap;
    return nullptr;
}

} // namespace

std::optional<NumberState> numberState(const Promotion& promotion, const Address& address) {
    const auto place = numberAt(promotion, address);
    if (!place) return std::nullopt;
    NumberState state{place->unit, place->number, std::nullopt};
    if (const Parameter* parameter = promotion.parameter(place->number.parameter)) state.parameter = *parameter;
    return state;
}

Promotion withNumberState(const Promotion& promotion, const Address& address, const NumberState& state) {
    const auto before = numberState(promotion, address);
    if (!before) return promotion;
    Promotion next = promotion;
    Number number = state.number;
    if (state.parameter) {
        if (before->parameter && before->parameter->name != state.parameter->name)
            next = renamed(std::move(next), before->parameter->name, state.parameter->name);
        putParameter(next, *state.parameter);
        number = Number{0, state.parameter->name};
    } else {
        number.parameter.clear();
    }
    if (auto changed = withNumber(next, address, number)) next = std::move(*changed);
    pruneParameters(next);
    return next;
}

Promotion withOptionalNumber(Promotion promotion, const Address& address, const std::optional<Number>& number) {
    std::optional<Number>* place = optionalAt(promotion, address);
    if (!place) return promotion;
    *place = number;
    pruneParameters(promotion);
    return promotion;
}

Parameter proposedParameter(const Promotion& promotion, const Address& address, const NumberState& state,
                            std::int64_t wholeUnit) {
    const std::int64_t value = state.number.value;
    Parameter parameter{.name = freeParameterName(promotion, wishedName(address, state.unit)), .unit = state.unit};
    parameter.defaultValue = value;
    parameter.step = stepOf(state.unit, wholeUnit);
    parameter.min = std::min(value, std::max(parameter.step, value / 2 / parameter.step * parameter.step));
    parameter.max = std::max(value, value / parameter.step * parameter.step * 4);
    if (state.unit == Unit::Percent) parameter.max = std::min<std::int64_t>(std::max(value, parameter.max), 1'000'000);
    return parameter;
}

bool isParameterName(std::string_view name) {
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    if (name.empty() || name.size() > 64 || !lower(name.front())) return false;
    return std::ranges::all_of(name, [&](char c) { return lower(c) || (c >= '0' && c <= '9') || c == '_'; });
}

std::string freeParameterName(const Promotion& promotion, const std::string& wish) {
    std::string name = wish;
    for (int n = 2; promotion.parameter(name); ++n) name = wish + "_" + std::to_string(n);
    return name;
}

} // namespace offerwright::ui
