#include "tests/support/random_promotion.h"
#include "tests/support/promotion_maker.h"
#include "tests/support/random_basket.h"
#include <limits>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kMostFactor = 1'000'000'000;

std::int64_t limitOf(Unit unit) {
    switch (unit) {
    case Unit::Money:
    case Unit::Points: return kMaxMinor;
    case Unit::Quantity: return kMaxThousandths;
    case Unit::Percent:
    case Unit::Factor: return kMostFactor;
    case Unit::Count: return 1'000'000;
    }
    return 0;
}

std::vector<std::string> someOf(Dice& dice, const std::vector<std::string>& words) {
    const std::size_t fewest = dice.oneIn(6) ? 0 : 1;
    std::vector<std::string> out(fewest + dice.below(3));
    for (std::string& word : out) word = dice.of(words);
    return out;
}

/// Values of one name stand together, as a text says them.
std::vector<AttributeTest> randomTests(Dice& dice, Breadth breadth) {
    std::vector<AttributeTest> tests;
    for (const std::string& name : world().attributeNames)
        for (std::size_t i = dice.oneIn(4) ? 1 + dice.below(2) : 0; i > 0; --i) {
            tests.push_back({name, dice.of(world().attributeValues)});
            if (breadth == Breadth::Everything && dice.oneIn(2)) tests.back().how = dice.any(Comparison::AtMost);
        }
    return tests;
}

Picks randomPicks(Dice& dice, Breadth breadth) {
    Picks picks;
    if (dice.oneIn(4)) picks.skus = someOf(dice, world().skus);
    if (dice.oneIn(3)) picks.categories = someOf(dice, world().categories);
    if (dice.oneIn(5)) picks.brands = someOf(dice, world().brands);
    if (dice.oneIn(8)) picks.suppliers = someOf(dice, world().suppliers);
    if (dice.oneIn(6)) picks.tags = someOf(dice, world().tags);
    if (dice.oneIn(8)) picks.attributes = randomTests(dice, breadth);
    if (breadth == Breadth::Everything && dice.oneIn(8)) picks.groups = someOf(dice, world().productGroups);
    return picks;
}

} // namespace

std::vector<std::string> PromotionMaker::some(const std::vector<std::string>& words) { return someOf(m_dice, words); }

Selection PromotionMaker::selection() {
    return randomSelection(m_dice, m_everything ? Breadth::Everything : Breadth::OneSale);
}

Number PromotionMaker::number(Unit unit, std::int64_t low) {
    if (!m_parameters.empty() && m_dice.oneIn(6)) return {.parameter = m_dice.of(m_parameters).name};
    if (m_dice.oneIn(60)) return {.value = 7, .parameter = "nobody knows"};
    if (unit == Unit::Percent) return {.value = std::max(low, m_dice.number(0, 100) * 10'000)};
    if (unit == Unit::Factor) return {.value = std::max(low, m_dice.number(0, 50) * 100'000)};
    if (unit == Unit::Count) return {.value = std::max(low, m_dice.number(0, 5))};
    if (m_dice.oneIn(200)) return {.value = m_dice.number(std::numeric_limits<std::int64_t>::min(), -1)};
    return {.value = std::max(low, m_dice.amount(limitOf(unit)))};
}

LocalDate PromotionMaker::date() { return {static_cast<std::int32_t>(20'454 + m_dice.number(-30, 760))}; }

LocalText PromotionMaker::localText() {
    LocalText text;
    if (m_dice.oneIn(2)) text.set("fr", randomText(m_dice));
    if (!m_dice.oneIn(4)) text.set("en", randomText(m_dice));
    return text;
}

Parameter PromotionMaker::parameter(std::size_t index) {
    Parameter made{.id = next("p"), .name = "target" + std::to_string(index + 1), .unit = m_dice.any(Unit::Count)};
    made.min = m_dice.amount(limitOf(made.unit));
    made.max = m_dice.amount(limitOf(made.unit));
    made.defaultValue = m_dice.amount(limitOf(made.unit));
    made.step = m_dice.number(1, 1000);
    return made;
}

Step PromotionMaker::step(Relation relation, Unit unit) {
    Step made{.id = next("s")};
    if (relation == Relation::Tiers || relation == Relation::Repeat)
        made.threshold = number(unit, relation == Relation::Repeat ? 1 : 0);
    const bool implied = m_dice.oneIn(3);
    made.qualification = implied ? Condition{.id = made.id + "-if", .rule = Group{}} : group(next("if"), 0);
    made.rewards = rewards(4);
    if (!m_everything || m_dice.oneIn(2)) return made;
    made.frequency.count = count();
    made.frequency.reach = number(unitOf(made.frequency.count.kind));
    made.deadline = maybe(Unit::Count);
    return made;
}

void PromotionMaker::goAcrossVisits(Ladder& ladder) {
    ladder.relation = m_dice.oneIn(2) ? Relation::Journey : Relation::Cycle;
    ladder.anyOrder = m_dice.oneIn(2);
    ladder.complete = maybe(Unit::Count);
    ladder.deadline = maybe(Unit::Count);
    ladder.overflow = m_dice.any(Overflow::Dropped);
    ladder.completion = rewards(3);
}

Ladder PromotionMaker::ladder() {
    Ladder made{.relation = m_dice.any(Relation::Repeat)};
    if (m_everything && m_dice.oneIn(3)) goAcrossVisits(made);
    const bool measured = made.relation == Relation::Tiers || made.relation == Relation::Repeat;
    if (measured ? !m_dice.oneIn(60) : m_dice.oneIn(10)) {
        made.measure = measure();
        made.measure->id = next("m");
    }
    if (m_dice.oneIn(3)) made.pays = TierPay::All;
    if (made.relation == Relation::Repeat || m_dice.oneIn(20)) made.atMost = maybe(Unit::Count);
    const bool several = made.relation == Relation::Tiers || made.acrossVisits();
    const std::size_t count = several ? 1 + m_dice.below(4) : 1;
    for (std::size_t i = m_dice.oneIn(80) ? count : 0; i < count; ++i)
        made.steps.push_back(step(made.relation, made.measure ? unitOf(made.measure->kind) : Unit::Money));
    return made;
}

void PromotionMaker::limitCustomers(Limits& limits) {
    limits.perCustomer.resize(m_dice.below(3));
    for (CustomerLimit& limit : limits.perCustomer)
        limit = {.id = next("limit"), .times = number(Unit::Count), .within = window()};
    if (!m_dice.oneIn(3)) return;
    Budget& budget = limits.budget.emplace();
    if (m_dice.oneIn(2)) budget.money = m_dice.amount(kMaxMinor);
    if (m_dice.oneIn(3)) budget.points = m_dice.amount(kMaxMinor);
    if (m_dice.oneIn(3)) budget.times = m_dice.amount(kMaxMinor);
    budget.whenShort = m_dice.any(Budget::Short::Refuse);
}

Combining PromotionMaker::combining() {
    Combining made;
    if (m_dice.oneIn(4)) made.exclusiveGroup = m_dice.oneIn(2) ? "coffee" : "basket";
    made.sharesUnits = m_dice.oneIn(4);
    if (!m_everything) return made;
    made.alone = m_dice.oneIn(8);
    if (m_dice.oneIn(5)) made.notWith = some(world().promotions);
    if (m_dice.oneIn(5)) made.notWithTags = some(world().promotionTags);
    made.stops = m_dice.oneIn(8);
    if (m_dice.oneIn(4)) made.lane = m_dice.of(world().lanes);
    return made;
}

Promotion PromotionMaker::make(const std::string& id) {
    for (std::size_t i = m_dice.below(4); i > 0; --i) m_parameters.push_back(parameter(i - 1));
    Promotion made{.id = id, .name = localText(), .parameters = m_parameters};
    if (m_dice.oneIn(3)) made.campaign = randomText(m_dice);
    if (m_everything && m_dice.oneIn(3)) made.tags = some(world().promotionTags);
    made.status = m_dice.any(Status::Archived);
    made.stage = m_dice.any(m_everything ? Stage::Tender : Stage::Points);
    made.priority = static_cast<std::int32_t>(m_dice.number(-3, 3));
    made.who = m_dice.oneIn(3) ? Condition{.id = "who", .rule = Group{}} : group("who", 0);
    made.when = m_dice.oneIn(3) ? Condition{.id = "when", .rule = Group{}} : group(next("when"), 1);
    made.ladder = ladder();
    made.limits = {maybe(Unit::Count), maybe(Unit::Money)};
    if (m_everything) limitCustomers(made.limits);
    made.combines = combining();
    return made;
}

Selection randomSelection(Dice& dice, Breadth breadth) {
    Selection selection;
    if (!dice.oneIn(4)) selection.in = randomPicks(dice, breadth);
    if (dice.oneIn(4)) selection.except = randomPicks(dice, breadth);
    if (breadth == Breadth::OneSale || !dice.oneIn(6)) return selection;
    if (dice.oneIn(2)) selection.priceFrom = dice.amount(2000);
    if (dice.oneIn(2)) selection.priceTo = dice.amount(5000);
    selection.fullPriceOnly = dice.oneIn(2);
    return selection;
}

Promotion randomPromotion(Dice& dice, const std::string& id, Breadth breadth) {
    return PromotionMaker(dice, breadth).make(id);
}

std::vector<Promotion> randomPromotions(Dice& dice, std::size_t count, Breadth breadth) {
    std::vector<Promotion> made;
    for (std::size_t i = 0; i < count; ++i) made.push_back(randomPromotion(dice, "p" + std::to_string(i + 1), breadth));
    return made;
}

} // namespace offerwright::tests
