#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"

namespace offerwright::tests {
namespace {

Selection someProducts(Dice& dice) {
    Selection made;
    if (dice.oneIn(3)) return made;
    if (dice.oneIn(2)) made.in.categories = {dice.of(world().categories)};
    if (dice.oneIn(2)) made.in.skus = {dice.of(world().skus), dice.of(world().skus)};
    if (dice.oneIn(4)) made.in.tags = {dice.of(world().tags)};
    if (dice.oneIn(4)) made.except.brands = {dice.of(world().brands)};
    return made;
}

UnitSets unitSets(Dice& dice) {
    UnitSets made{.size = {dice.number(1, 4)}};
    made.from = dice.any(From::Listed);
    if (dice.oneIn(2)) made.nth = {dice.number(1, made.size.value)};
    made.across = dice.oneIn(2);
    made.cheapestFirst = dice.oneIn(2);
    return made;
}

Target target(Dice& dice, Stage stage) {
    Target made{.count = {dice.number(1, 3)}, .among = dice.any(Among::Line)};
    if (stage == Stage::Item) made.pick = dice.any(Pick::EveryNth);
    if (dice.oneIn(3)) made.of = someProducts(dice);
    if (made.pick != Pick::Matched) return made;
    if (dice.oneIn(3)) made.atMost = Number{dice.number(1, 5)};
    if (dice.oneIn(4)) made.after = Number{dice.number(1, 2)};
    made.cheapestFirst = dice.oneIn(2);
    if (stage == Stage::Item && dice.oneIn(4)) made.sets = unitSets(dice);
    return made;
}

Cap cap(Dice& dice) { return dice.oneIn(4) ? Cap(Number{dice.number(1, 600)}) : Cap{}; }

std::vector<SetPart> parts(Dice& dice, const NodeId& id) {
    std::vector<SetPart> made;
    for (std::int64_t i = dice.number(1, 3); i > 0; --i) {
        SetPart part{.id = id + "part" + std::to_string(i), .of = someProducts(dice)};
        part.count = {dice.number(1, 2)};
        made.push_back(std::move(part));
    }
    return made;
}

RewardRule sets(Dice& dice, const NodeId& id) {
    const From from = dice.any(From::Listed);
    const Cap most = cap(dice);
    switch (dice.below(3)) {
    case 0: return SetPrice{{dice.number(0, 1500)}, parts(dice, id), from};
    case 1: return SetPercent{{dice.number(1, 100) * 10'000}, parts(dice, id), most, from};
    default: return SetAmount{{dice.number(1, 900)}, parts(dice, id), most, from};
    }
}

RewardRule percent(Dice& dice, Stage stage) {
    PercentOff made{{dice.number(1, 100) * 10'000}, target(dice, stage), cap(dice)};
    if (dice.oneIn(3)) made.roundAt = dice.any(RoundAt::Order);
    if (dice.oneIn(3)) made.of = dice.any(SpendBasis::Running);
    return made;
}

RewardRule money(Dice& dice, Stage stage, const NodeId& id) {
    switch (dice.below(stage == Stage::Item ? 6 : 3)) {
    case 0: return percent(dice, stage);
    case 1: return AmountOff{{dice.number(1, 900)}, dice.any(Per::Order), target(dice, stage), cap(dice)};
    case 2: return TotalPrice{{dice.number(0, 5000)}, target(dice, stage)};
    case 3: return FixedPrice{{dice.number(0, 900)}, target(dice, stage)};
    default: return sets(dice, id);
    }
}

RewardRule points(Dice& dice) {
    switch (dice.below(3)) {
    case 0: return PointsFixed{{dice.number(1, 100)}};
    case 1: return PointsPerAmount{{dice.number(1, 5)}, {dice.number(50, 300)}, target(dice, Stage::Points)};
    default: return PointsMultiplier{{dice.number(11, 50) * 100'000}, target(dice, Stage::Points)};
    }
}

Condition all(const NodeId& id, std::vector<Condition> members = {}) {
    return {id, Group{GroupKind::All, {1}, std::move(members)}};
}

Measure measure(Dice& dice, const NodeId& id) {
    const bool plain = dice.oneIn(2);
    Measure made{id, dice.any(plain ? MeasureKind::Quantity : MeasureKind::Share), someProducts(dice)};
    made.basis = dice.any(SpendBasis::Running);
    made.among = dice.oneIn(2) ? Among::Selection : dice.any(Among::Line);
    if (made.kind == MeasureKind::Sets) made.parts = parts(dice, id);
    return made;
}

Number threshold(Dice& dice, MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Spend: return {dice.number(100, 4000)};
    case MeasureKind::Share: return {dice.number(1, 9) * 100'000};
    case MeasureKind::Distinct:
    case MeasureKind::Sets: return {dice.number(1, 2)};
    default: return {dice.number(1, 5) * 1000};
    }
}

Condition qualification(Dice& dice, const NodeId& id) {
    if (dice.oneIn(2)) return all(id);
    Measured asked{measure(dice, id + "c")};
    asked.atLeast = threshold(dice, asked.measure.kind);
    return all(id, {{id + "c", asked}});
}

Step step(Dice& dice, Stage stage, std::size_t number) {
    const NodeId id = "s" + std::to_string(number);
    Step made{.id = id, .qualification = qualification(dice, id + "if")};
    for (std::int64_t i = dice.number(1, 2); i > 0; --i) {
        const NodeId reward = id + "r" + std::to_string(i);
        made.rewards.push_back({reward, stage == Stage::Points ? points(dice) : money(dice, stage, reward)});
    }
    if (dice.oneIn(5)) made.rewards.push_back({id + "m", Message{{{{"en", "Well done"}}}}});
    return made;
}

Ladder ladder(Dice& dice, Stage stage) {
    Ladder made{.relation = dice.any(Relation::Repeat), .pays = dice.any(TierPay::All)};
    const std::size_t steps = made.relation == Relation::Tiers ? 1 + dice.below(3) : 1;
    for (std::size_t i = 0; i < steps; ++i) made.steps.push_back(step(dice, stage, i + 1));
    if (made.relation == Relation::Single) return made;
    made.measure = measure(dice, "measure");
    if (made.measure->kind == MeasureKind::Share) made.measure->kind = MeasureKind::Spend;
    for (std::size_t i = 0; i < steps; ++i)
        made.steps[i].threshold = {threshold(dice, made.measure->kind).value + static_cast<std::int64_t>(i) * 5000};
    if (made.relation == Relation::Repeat && dice.oneIn(2)) made.atMost = Number{dice.number(1, 4)};
    return made;
}

} // namespace

Promotion randomOffer(Dice& dice, const std::string& id) {
    Promotion made{
        .id = id, .stage = dice.any(Stage::Points), .priority = static_cast<std::int32_t>(dice.number(0, 3))};
    made.name.set("en", id);
    made.who = all("who");
    made.when = all("when");
    made.ladder = ladder(dice, made.stage);
    if (dice.oneIn(4)) made.limits.timesPerBasket = Number{dice.number(1, 3)};
    if (dice.oneIn(4)) made.limits.discountPerBasket = Number{dice.number(1, 800)};
    if (dice.oneIn(4)) made.combines.exclusiveGroup = dice.oneIn(2) ? "g" : "h";
    made.combines.sharesUnits = dice.oneIn(4);
    return made;
}

std::vector<std::shared_ptr<const Promotion>> randomOffers(Dice& dice, std::size_t count) {
    std::vector<std::shared_ptr<const Promotion>> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back(std::make_shared<const Promotion>(randomOffer(dice, "p" + std::to_string(i + 1))));
    return made;
}

Programme randomShop(Dice& dice) {
    Programme made = randomProgramme(dice);
    made.roundMode = dice.any(RoundMode::HalfDown);
    made.allocation = dice.any(Allocation::EvenPerUnit);
    made.whenCapped = dice.any(WhenCapped::Reshare);
    made.sets.favour = dice.any(Favour::Customer);
    made.sets.partial = dice.oneIn(3);
    made.sets.self = dice.oneIn(3);
    made.sets.proportional = dice.oneIn(3);
    made.sets.unitsUsed = dice.any(UnitsUsed::Never);
    made.sets.carriedBy = dice.any(CarriedBy::Rewarded);
    made.sets.limitedUnits = dice.any(LimitedUnits::TheseFirst);
    return made;
}

Basket randomSale(Dice& dice) {
    Basket basket = randomBasket(dice, 10);
    basket.store = dice.of(world().stores);
    for (Line& line : basket.lines)
        if (dice.oneIn(5)) line.floorPrice = Money{dice.number(0, 1500)};
    return basket;
}

} // namespace offerwright::tests
