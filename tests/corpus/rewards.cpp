// Percents and amounts on lines and on the order.
#include "tests/corpus/making.h"
#include <algorithm>
#include <map>
#include <offerwright/base/quantity.h>

namespace offerwright::tests::corpus {
namespace {

Cap capOf(const Json& then) { return has(then, "max_amount") ? Cap(moneyOf(then, "max_amount")) : std::nullopt; }

Per perOf(const std::string& word) {
    if (word == "unit") return Per::Unit;
    return word == "line" ? Per::Line : Per::Order;
}

/// All units, or at most so many per line, or of the whole basket from one end.
Target lineTarget(const Making& making) {
    const Json& then = making.source.then;
    Target on{.of = rewardedBy(making)};
    if (has(then, "qty_step") && then.at("qty_step") > 0) {
        on.among = Among::Line;
        on.sets = UnitSets{.size = {then.at("qty_step").get<std::int64_t>()}, .from = From::Listed};
    }
    if (!has(then, "max_qty")) return on;
    on.atMost = Number{then.at("max_qty").get<std::int64_t>()};
    if (valueOf<std::string>(then, "max_qty_scope", "line") == "line") on.among = Among::Line;
    on.cheapestFirst = valueOf<std::string>(then, "pick", "") == "cheapest_first";
    return on;
}

/// What the mechanic says by its name, where the case does not say it again.
Json withPer(const Json& then, const char* per) {
    Json said = then;
    if (!has(said, "per")) said["per"] = per;
    return said;
}

void onLines(Making& making, const char* per) {
    addDiscount(making, onlyStep(making), withPer(making.source.then, per), lineTarget(making));
}

void linePercent(Making& making) { onLines(making, "line"); }
void lineAmount(Making& making) { onLines(making, "unit"); }
void onOrder(Making& making) { onLines(making, "order"); }

/// "Sold for 80 %" takes 20 % off.
void toPercent(Making& making) {
    Json then = withPer(making.source.then, "line");
    const std::int64_t off = Rate::percent(100).millionths - percentOf(then).value;
    then["percent"] = printDecimal(off, 4);
    addDiscount(making, onlyStep(making), then, lineTarget(making));
}

void fixedPrice(Making& making) {
    Step& step = onlyStep(making);
    step.rewards.push_back(
        {making.fresh("reward"), FixedPrice{moneyOf(making.source.then, "price"), lineTarget(making)}});
}

void orderPrice(Making& making) {
    Step& step = onlyStep(making);
    step.rewards.push_back(
        {making.fresh("reward"), TotalPrice{moneyOf(making.source.then, "price"), lineTarget(making)}});
}

void cheapestItem(Making& making) {
    const Json then = withPer(making.source.then, "unit");
    Target on{.pick = Pick::Cheapest, .count = {valueOf<std::int64_t>(then, "get_qty", 1)}, .of = rewardedBy(making)};
    addDiscount(making, onlyStep(making), then, on);
}

/// The first unit of each line one amount, the further ones another.
void flexiAmount(Making& making) {
    const Json& then = making.source.then;
    const auto most = valueOf<std::int64_t>(then, "max_qty", kMaxUnits);
    Step& step = onlyStep(making);
    Target on{.among = Among::Line, .of = rewardedBy(making), .atMost = Number{1}};
    if (valueOf<std::int64_t>(then, "first", 0) > 0)
        step.rewards.push_back({making.fresh("reward"), AmountOff{moneyOf(then, "first"), Per::Unit, on, {}}});
    if (valueOf<std::int64_t>(then, "additional", 0) == 0 || most < 2) return;
    on.after = Number{1};
    on.atMost = Number{most - 1};
    step.rewards.push_back({making.fresh("reward"), AmountOff{moneyOf(then, "additional"), Per::Unit, on, {}}});
}

using Mechanic = void (*)(Making&);
const std::map<std::string, Mechanic> kMechanics{
    {"order_percent", onOrder},      {"order_amount", onOrder},     {"order_fixed_price", orderPrice},
    {"line_percent", linePercent},   {"line_amount", lineAmount},   {"manual_amount", lineAmount},
    {"to_percent", toPercent},       {"fixed_price", fixedPrice},   {"cheapest_item", cheapestItem},
    {"cheapest_free", cheapestItem}, {"flexi_amount", flexiAmount},
};

} // namespace

const std::map<std::string, Mechanic>& setMechanics();
const std::map<std::string, Mechanic>& otherMechanics();

Number moneyOf(const Json& object, const char* member) { return {object.at(member).get<std::int64_t>()}; }

/// More than all of it takes all of it.
Number percentOf(const Json& object) {
    const Json& percent = object.at("percent");
    const std::string text = percent.is_string() ? percent.get<std::string>() : percent.dump();
    const auto millionths = parseDecimal(text, 4);
    if (!millionths) throw Untranslatable("a percent with more than four decimals");
    return {std::min(*millionths, Rate::percent(100).millionths)};
}

Step& onlyStep(Making& making) {
    auto& steps = making.promotion.ladder.steps;
    if (steps.empty()) {
        steps.emplace_back().id = making.fresh("step");
        steps.back().qualification = {steps.back().id + "-if", Group{}};
    }
    return steps.back();
}

void addDiscount(Making& making, Step& step, const Json& then, const Target& on) {
    const std::string per = valueOf<std::string>(then, "per", "line");
    const NodeId id = making.fresh("reward");
    const PercentRule rule = making.policy.percent(making.source, per);
    if (has(then, "percent"))
        step.rewards.push_back(
            {id, PercentOff{
                     .rate = percentOf(then), .on = on, .cap = capOf(then), .roundAt = rule.roundAt, .of = rule.of}});
    else if (valueOf<std::int64_t>(then, "amount", 0) > 0)
        step.rewards.push_back({id, AmountOff{moneyOf(then, "amount"), perOf(per), on, capOf(then)}});
}

void makeRewards(Making& making) {
    const std::string& name = making.source.mechanic;
    for (const auto* mechanics : {&kMechanics, &setMechanics(), &otherMechanics()})
        if (const auto found = mechanics->find(name); found != mechanics->end()) return found->second(making);
    throw Untranslatable("the mechanic " + name);
}

} // namespace offerwright::tests::corpus
