// Tiers, gifts and points.
#include "tests/corpus/making.h"
#include <map>

namespace offerwright::tests::corpus {
namespace {

Step& addTier(Making& making, std::int64_t from) {
    Step& step = making.promotion.ladder.steps.emplace_back();
    step.id = making.fresh("step");
    step.qualification = {step.id + "-if", Group{}};
    step.threshold = Number{std::max<std::int64_t>(1, from)};
    return step;
}

/// A tier that gives nothing says no more than that the next one has not been reached.
bool gives(const Json& tier) {
    if (has(tier, "percent")) return percentOf(tier).value > 0;
    return valueOf<std::int64_t>(tier, "amount", 0) > 0;
}

void tiers(Making& making, MeasureKind kind, const char* from, std::int64_t scale, const char* per) {
    const Json& then = making.source.then;
    Ladder& ladder = making.promotion.ladder;
    ladder.relation = Relation::Tiers;
    ladder.measure = Measure{.id = making.fresh("measure"), .kind = kind, .of = countedBy(making, "items")};
    for (Json tier : then.at("tiers")) {
        if (!gives(tier)) continue;
        Step& step = addTier(making, valueOf<std::int64_t>(tier, from, 0) * scale);
        tier["per"] = per;
        addDiscount(making, step, tier, Target{.of = rewardedBy(making)});
    }
}

void tieredSpend(Making& making) { tiers(making, MeasureKind::Spend, "min_spend", 1, "line"); }
void tieredQuantity(Making& making) { tiers(making, MeasureKind::Quantity, "min_qty", 1000, "line"); }

/// The line that another engine has added says which product, and at what price.
const CorpusLine* giftLine(const Making& making) {
    const Selection selection = selectionOf(valueOf(making.source.then, "items", Json::object()));
    for (const CorpusLine& line : making.each.lines) {
        if (!line.gift) continue;
        const Product product{.sku = line.sku, .tags = {lineMark(line.id)}};
        if (picks(selection, product)) return &line;
    }
    return nullptr;
}

std::string namedGift(const Making& making) {
    const Json items = valueOf(making.source.then, "items", Json::object());
    for (const char* member : {"sku", "line"})
        if (has(items, member)) return items.at(member).at(0);
    throw Untranslatable("a gift without a product");
}

void repeatGift(Making& making, const Json& trigger, std::int64_t every) {
    Ladder& ladder = making.promotion.ladder;
    ladder.relation = Relation::Repeat;
    ladder.measure = Measure{.id = making.fresh("measure"), .kind = MeasureKind::Quantity, .of = selectionOf(trigger)};
    onlyStep(making).threshold = Number{every * 1000};
}

void gift(Making& making) {
    const Json& when = making.source.when;
    const Json& then = making.source.then;
    std::int64_t units = valueOf<std::int64_t>(then, "get_qty", 1);
    if (has(when, "buy"))
        repeatGift(making, valueOf(when.at("buy"), "items", Json::object()), when.at("buy").at("qty"));
    else if (has(then, "qty_per_trigger") && has(when, "contains")) {
        repeatGift(making, when.at("contains"), 1);
        units = then.at("qty_per_trigger");
    }
    const CorpusLine* line = giftLine(making);
    Step& step = onlyStep(making);
    step.rewards.push_back({making.fresh("reward"), FreeItem{line ? line->sku : namedGift(making), {units * 1000}}});
}

RoundMode pointsModeOf(const Json& then) {
    return valueOf<std::string>(then, "rounding", "down") == "half_up" ? RoundMode::HalfAwayFromZero : RoundMode::Down;
}

void points(Making& making) {
    const Json& then = making.source.then;
    if (has(then, "precision") || !then.at("points").is_number_integer()) throw Untranslatable("fractions of points");
    making.promotion.stage = Stage::Points;
    Step& step = onlyStep(making);
    step.rewards.push_back({making.fresh("reward"), PointsPerAmount{.points = moneyOf(then, "points"),
                                                                    .every = moneyOf(then, "per_amount"),
                                                                    .on = {.of = rewardedBy(making)}}});
    if (pointsModeOf(then) != RoundMode::Down) throw Untranslatable("points rounded by the promotion");
}

void redeem(Making&) { throw Untranslatable("points earned in fractions and spent at once"); }

} // namespace

using Mechanic = void (*)(Making&);

const std::map<std::string, Mechanic>& otherMechanics() {
    static const std::map<std::string, Mechanic> mechanics{
        {"tiered_spend_percent", tieredSpend},
        {"tiered_spend_amount", tieredSpend},
        {"tiered_qty_percent", tieredQuantity},
        {"gift", gift},
        {"points", points},
        {"points_redeem", redeem},
    };
    return mechanics;
}

} // namespace offerwright::tests::corpus
