#include "tests/support/random_promotion.h"
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

std::vector<std::string> some(Dice& dice, const std::vector<std::string>& words) {
    const std::size_t fewest = dice.oneIn(6) ? 0 : 1;
    std::vector<std::string> out(fewest + dice.below(3));
    for (std::string& word : out) word = dice.of(words);
    return out;
}

/// Builds one promotion; every node takes the next id.
class PromotionMaker {
public:
    explicit PromotionMaker(Dice& dice)
        : m_dice(dice) {}

    Promotion make(const std::string& id);

private:
    NodeId next(const char* prefix) { return prefix + std::to_string(++m_ids); }
    Number number(Unit unit, std::int64_t low = 0);
    std::optional<Number> maybe(Unit unit) { return m_dice.oneIn(3) ? std::optional(number(unit)) : std::nullopt; }
    Parameter parameter(std::size_t index);
    Condition group(NodeId id, std::size_t depth);
    Condition condition(std::size_t depth);
    ConditionRule rule(std::size_t depth, const NodeId& id);
    ConditionRule ruleOfPlace();
    Measured measured(const NodeId& id);
    Measure measure();
    Target target();
    Reward reward();
    RewardRule pointsRule();
    SetPrice setPrice();
    Step step(Relation relation, Unit unit);
    Ladder ladder();
    LocalText localText();
    LocalDate date();

    Dice& m_dice;
    std::size_t m_ids = 0;
    std::vector<Parameter> m_parameters;
};

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

Condition PromotionMaker::group(NodeId id, std::size_t depth) {
    Group made{.kind = m_dice.any(GroupKind::AtLeast)};
    if (m_dice.oneIn(2)) made.kind = GroupKind::All;
    if (made.kind == GroupKind::AtLeast) made.atLeast = number(Unit::Count);
    const std::size_t count = m_dice.below(depth == 0 ? 3 : 4);
    for (std::size_t i = 0; i < count; ++i) made.members.push_back(condition(depth + 1));
    return {.id = std::move(id), .rule = std::move(made)};
}

Condition PromotionMaker::condition(std::size_t depth) {
    constexpr std::size_t kDeepest = 5;
    if (depth < kDeepest && m_dice.oneIn(4)) return group(next("g"), depth);
    NodeId id = next("c");
    ConditionRule made = rule(depth, id);
    return {.id = std::move(id), .rule = std::move(made)};
}

Measured PromotionMaker::measured(const NodeId& id) {
    Measured made{.measure = measure()};
    made.measure.id = id;
    const Unit unit = made.measure.kind == MeasureKind::Spend ? Unit::Money : Unit::Quantity;
    if (!m_dice.oneIn(5)) made.atLeast = number(unit);
    if (m_dice.oneIn(4) || (!made.atLeast && !m_dice.oneIn(20))) made.atMost = number(unit);
    return made;
}

ConditionRule PromotionMaker::rule(std::size_t depth, const NodeId& id) {
    if (depth > 0 && m_dice.oneIn(3)) return ruleOfPlace();
    switch (m_dice.below(6)) {
    case 0: return CouponPresented{some(m_dice, world().coupons)};
    case 1: return InSegment{some(m_dice, world().segments)};
    case 2: return HasTier{some(m_dice, world().tiers)};
    case 3: return GaveConsent{some(m_dice, world().consents)};
    case 4: {
        BasketTotal total{.basis = m_dice.any(SpendBasis::Running), .atLeast = maybe(Unit::Money)};
        if (m_dice.oneIn(3) || (!total.atLeast && !m_dice.oneIn(20))) total.atMost = number(Unit::Money);
        return total;
    }
    default: return measured(id);
    }
}

ConditionRule PromotionMaker::ruleOfPlace() {
    switch (m_dice.below(5)) {
    case 0: {
        ThroughChannel through;
        for (std::size_t i = m_dice.below(3); i > 0; --i)
            through.channels.push_back(m_dice.any(Channel::ClickAndCollect));
        return through;
    }
    case 1:
        return AtStore{m_dice.oneIn(2) ? some(m_dice, world().stores) : std::vector<std::string>{},
                       m_dice.oneIn(3) ? some(m_dice, world().groups) : std::vector<std::string>{},
                       m_dice.oneIn(3) ? some(m_dice, world().banners) : std::vector<std::string>{}};
    case 2: {
        WithinDates dates;
        if (m_dice.oneIn(2)) dates.from = date();
        if (m_dice.oneIn(2)) dates.to = date();
        for (std::size_t i = m_dice.below(3); i > 0; --i) dates.except.push_back(date());
        return dates;
    }
    case 3: {
        OnWeekdays on;
        for (std::size_t i = m_dice.below(5); i > 0; --i) on.days.push_back(m_dice.any(Weekday::Sunday));
        return on;
    }
    default:
        return WithinHours{{static_cast<std::int32_t>(m_dice.number(0, 1439))},
                           {static_cast<std::int32_t>(m_dice.number(0, 1440))}};
    }
}

Measure PromotionMaker::measure() {
    Measure made{.kind = m_dice.any(MeasureKind::Quantity), .of = randomSelection(m_dice)};
    if (m_dice.oneIn(3)) made.basis = m_dice.any(SpendBasis::Running);
    return made;
}

Target PromotionMaker::target() {
    Target made;
    if (m_dice.oneIn(2)) return made;
    made.pick = m_dice.any(Pick::EveryNth);
    made.count = number(Unit::Count);
    made.among = m_dice.any(Among::Product);
    if (m_dice.oneIn(2)) made.of = randomSelection(m_dice);
    return made;
}

SetPrice PromotionMaker::setPrice() {
    SetPrice made{.price = number(Unit::Money)};
    made.parts.resize(m_dice.below(4));
    for (SetPart& part : made.parts)
        part = {.id = next("part"), .of = randomSelection(m_dice), .count = number(Unit::Count)};
    return made;
}

RewardRule PromotionMaker::pointsRule() {
    switch (m_dice.below(4)) {
    case 0: return PointsFixed{number(Unit::Points)};
    case 1: return PointsPerAmount{number(Unit::Points), number(Unit::Money, 1), target()};
    case 2: return PointsMultiplier{number(Unit::Factor), target()};
    default: return Message{localText()};
    }
}

Reward PromotionMaker::reward() {
    Reward made{.id = next("r")};
    switch (m_dice.below(6)) {
    case 0: made.rule = PercentOff{number(Unit::Percent), target(), maybe(Unit::Money)}; break;
    case 1: made.rule = AmountOff{number(Unit::Money), m_dice.any(Per::Order), target(), maybe(Unit::Money)}; break;
    case 2: made.rule = FixedPrice{number(Unit::Money), target()}; break;
    case 3: made.rule = setPrice(); break;
    default: made.rule = pointsRule();
    }
    return made;
}

Step PromotionMaker::step(Relation relation, Unit unit) {
    Step made{.id = next("s")};
    if (relation != Relation::Single) made.threshold = number(unit, relation == Relation::Repeat ? 1 : 0);
    const bool implied = m_dice.oneIn(3);
    made.qualification = implied ? Condition{.id = made.id + "-if", .rule = Group{}} : group(next("if"), 0);
    for (std::size_t i = m_dice.below(4); i > 0; --i) made.rewards.push_back(reward());
    return made;
}

Ladder PromotionMaker::ladder() {
    Ladder made{.relation = m_dice.any(Relation::Repeat)};
    if (made.relation != Relation::Single ? !m_dice.oneIn(60) : m_dice.oneIn(10)) {
        made.measure = measure();
        made.measure->id = next("m");
    }
    if (m_dice.oneIn(3)) made.pays = TierPay::All;
    if (made.relation == Relation::Repeat || m_dice.oneIn(20)) made.atMost = maybe(Unit::Count);
    const bool quantity = made.measure && made.measure->kind == MeasureKind::Quantity;
    const std::size_t count = made.relation == Relation::Tiers ? 1 + m_dice.below(4) : 1;
    for (std::size_t i = m_dice.oneIn(80) ? count : 0; i < count; ++i)
        made.steps.push_back(step(made.relation, quantity ? Unit::Quantity : Unit::Money));
    return made;
}

Promotion PromotionMaker::make(const std::string& id) {
    for (std::size_t i = m_dice.below(4); i > 0; --i) m_parameters.push_back(parameter(i - 1));
    Promotion made{.id = id, .name = localText(), .parameters = m_parameters};
    if (m_dice.oneIn(3)) made.campaign = randomText(m_dice);
    made.status = m_dice.any(Status::Archived);
    made.stage = m_dice.any(Stage::Points);
    made.priority = static_cast<std::int32_t>(m_dice.number(-3, 3));
    made.who = m_dice.oneIn(3) ? Condition{.id = "who", .rule = Group{}} : group("who", 0);
    made.when = m_dice.oneIn(3) ? Condition{.id = "when", .rule = Group{}} : group(next("when"), 1);
    made.ladder = ladder();
    made.limits = {maybe(Unit::Count), maybe(Unit::Money)};
    if (m_dice.oneIn(4)) made.combines.exclusiveGroup = m_dice.oneIn(2) ? "coffee" : "basket";
    made.combines.sharesUnits = m_dice.oneIn(4);
    return made;
}

/// Values of one name stand together, as a text says them.
std::vector<AttributeTest> randomTests(Dice& dice) {
    std::vector<AttributeTest> tests;
    for (const std::string& name : world().attributeNames)
        for (std::size_t i = dice.oneIn(4) ? 1 + dice.below(2) : 0; i > 0; --i)
            tests.push_back({name, dice.of(world().attributeValues)});
    return tests;
}

Picks randomPicks(Dice& dice) {
    Picks picks;
    if (dice.oneIn(4)) picks.skus = some(dice, world().skus);
    if (dice.oneIn(3)) picks.categories = some(dice, world().categories);
    if (dice.oneIn(5)) picks.brands = some(dice, world().brands);
    if (dice.oneIn(8)) picks.suppliers = some(dice, world().suppliers);
    if (dice.oneIn(6)) picks.tags = some(dice, world().tags);
    if (dice.oneIn(8)) picks.attributes = randomTests(dice);
    return picks;
}

} // namespace

Selection randomSelection(Dice& dice) {
    Selection selection;
    if (!dice.oneIn(4)) selection.in = randomPicks(dice);
    if (dice.oneIn(4)) selection.except = randomPicks(dice);
    return selection;
}

Promotion randomPromotion(Dice& dice, const std::string& id) { return PromotionMaker(dice).make(id); }

std::vector<Promotion> randomPromotions(Dice& dice, std::size_t count) {
    std::vector<Promotion> made;
    for (std::size_t i = 0; i < count; ++i) made.push_back(randomPromotion(dice, "p" + std::to_string(i + 1)));
    return made;
}

} // namespace offerwright::tests
