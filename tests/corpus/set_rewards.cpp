// Rewards on sets: buy and get, groups of so many units, the nth of each group, so many for one price.
#include "tests/corpus/making.h"
#include <map>

namespace offerwright::tests::corpus {
namespace {

/// "price_asc" packs the cheapest units first, "price_desc" the dearest, nothing takes them as they are listed.
From packingOf(const std::string& word, From otherwise) {
    if (word == "price_asc" || word == "cheapest_first") return From::Cheapest;
    if (word == "price_desc" || word == "dearest_first") return From::Dearest;
    return otherwise;
}

Target inSets(const Making& making, const char* sizeMember) {
    const Json& then = making.source.then;
    UnitSets sets{.size = {then.at(sizeMember).get<std::int64_t>()}};
    sets.from = packingOf(valueOf<std::string>(then, "group_sort", ""), From::Listed);
    Target on{.of = rewardedBy(making), .sets = sets};
    if (has(then, "max_qty")) on.atMost = Number{then.at("max_qty").get<std::int64_t>()};
    return on;
}

Json perUnit(const Making& making) {
    Json then = making.source.then;
    then["per"] = "unit";
    return then;
}

void setDiscount(Making& making) { addDiscount(making, onlyStep(making), perUnit(making), inSets(making, "set_qty")); }

/// An amount on sets is off every set, or once off all of them.
void setAmount(Making& making) {
    const Json& then = making.source.then;
    Step& step = onlyStep(making);
    if (valueOf<std::string>(then, "per", "order") != "group") {
        Json once = then;
        once["per"] = "order";
        return addDiscount(making, step, once, inSets(making, "set_qty"));
    }
    SetAmount amount{.amount = moneyOf(then, "amount")};
    amount.parts.push_back({making.fresh("part"), rewardedBy(making), {then.at("set_qty").get<std::int64_t>()}});
    amount.from = packingOf(valueOf<std::string>(then, "group_sort", ""), From::Dearest);
    step.rewards.push_back({making.fresh("reward"), std::move(amount)});
}

void setUnitPrice(Making& making) {
    Step& step = onlyStep(making);
    step.rewards.push_back(
        {making.fresh("reward"), FixedPrice{moneyOf(making.source.then, "price"), inSets(making, "set_qty")}});
}

void nthItem(Making& making) {
    const Json& then = making.source.then;
    Target on = inSets(making, "set_qty");
    on.sets->nth = Number{then.at("nth").get<std::int64_t>()};
    on.sets->across = valueOf<std::string>(then, "picker", "within") == "across";
    on.sets->cheapestFirst = valueOf<std::string>(then, "pick", "price_asc") == "price_asc";
    addDiscount(making, onlyStep(making), perUnit(making), on);
}

void repeatOver(Making& making, const Selection& of, std::int64_t every) {
    Ladder& ladder = making.promotion.ladder;
    ladder.relation = Relation::Repeat;
    ladder.measure = Measure{.id = making.fresh("measure"), .kind = MeasureKind::Quantity, .of = of};
    onlyStep(making).threshold = Number{every * 1000};
}

/// So much off each complete group, once for the group.
void perGroup(Making& making) {
    repeatOver(making, rewardedBy(making), making.source.then.at("group_size"));
    Json then = making.source.then;
    then["per"] = "order";
    addDiscount(making, onlyStep(making), then, {});
}

void groupTiers(Making& making) {
    Ladder& ladder = making.promotion.ladder;
    ladder.relation = Relation::Tiers;
    ladder.measure = Measure{.id = making.fresh("measure"), .kind = MeasureKind::Spend};
    for (const Json& tier : making.source.then.at("tiers")) {
        Step& step = ladder.steps.emplace_back();
        step.id = making.fresh("step");
        step.qualification = {step.id + "-if", Group{}};
        step.threshold = Number{std::max<std::int64_t>(1, valueOf<std::int64_t>(tier, "min_spend", 1))};
        Json said = tier;
        said["per"] = "unit";
        addDiscount(making, step, said, inSets(making, "group_size"));
    }
}

void groupQuantity(Making& making) {
    const Json& then = making.source.then;
    if (has(then, "tiers")) return groupTiers(making);
    if (valueOf<std::string>(then, "per", "unit") == "group") return perGroup(making);
    addDiscount(making, onlyStep(making), perUnit(making), inSets(making, "group_size"));
}

/// Any so many units together at one price.
void multibuy(Making& making) {
    const Json& then = making.source.then;
    SetPrice price{.price = moneyOf(then, "price")};
    price.parts.push_back({making.fresh("part"), rewardedBy(making), {then.at("set_qty").get<std::int64_t>()}});
    const std::string first = valueOf<std::string>(then, "group_sort", valueOf<std::string>(then, "pick", ""));
    price.from = packingOf(first, From::Dearest);
    Step& step = onlyStep(making);
    step.rewards.push_back({making.fresh("reward"), std::move(price)});
}

void bundle(Making& making) {
    const Json& then = making.source.then;
    SetPrice price{.price = moneyOf(then, "price")};
    for (const Json& part : then.at("components"))
        price.parts.push_back(
            {making.fresh("part"), selectionOf(valueOf(part, "items", part)), {valueOf<std::int64_t>(part, "qty", 1)}});
    Step& step = onlyStep(making);
    step.rewards.push_back({making.fresh("reward"), std::move(price)});
}

/// How often at most: so many rewarded units, in groups of `get`.
void limitGroups(Making& making, std::int64_t get) {
    const Json& then = making.source.then;
    auto& atMost = making.promotion.ladder.atMost;
    if (has(then, "max_qty")) atMost = Number{std::max<std::int64_t>(1, then.at("max_qty").get<std::int64_t>() / get)};
    if (making.policy.buyGetOnce) atMost = Number{1};
}

/// Whether the programme lets bought units be the rewarded ones.
bool boughtMayBeGiven(const Policy& policy) {
    return valueOf(valueOf(policy.programme, "sets", Json::object()), "self", false);
}

/// On the bought products themselves a set is what is bought and what is given, unless bought units may be given; on
/// others it is what is bought.
void buyGet(Making& making) {
    const Json& then = making.source.then;
    const Json buy = making.source.when.at("buy");
    const Json bought = valueOf(buy, "items", Json::object());
    const bool same = valueOf(then, "items", bought) == bought;
    const auto get = valueOf<std::int64_t>(then, "get_qty", 1);
    const bool apart = same && !boughtMayBeGiven(making.policy);
    repeatOver(making, selectionOf(bought), buy.at("qty").get<std::int64_t>() + (apart ? get : 0));
    limitGroups(making, get);
    Target on{.pick = Pick::Cheapest, .count = {get}};
    if (!same) {
        on.of = rewardedBy(making);
        const std::string pick = valueOf<std::string>(then, "pick", "");
        if (pick == "dearest_first" || (pick.empty() && making.policy.dearestRewarded)) on.pick = Pick::Dearest;
    }
    if (valueOf(then, "same_line", false)) on.among = Among::Line;
    addDiscount(making, onlyStep(making), perUnit(making), on);
}

} // namespace

using Mechanic = void (*)(Making&);

const std::map<std::string, Mechanic>& setMechanics() {
    static const std::map<std::string, Mechanic> mechanics{
        {"set_percent", setDiscount}, {"set_amount", setAmount},    {"set_unit_price", setUnitPrice},
        {"nth_item", nthItem},        {"group_qty", groupQuantity}, {"multibuy_fixed", multibuy},
        {"bundle", bundle},           {"buy_x_get_y", buyGet},
    };
    return mechanics;
}

} // namespace offerwright::tests::corpus
