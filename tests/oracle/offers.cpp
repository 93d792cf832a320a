#include "tests/oracle/offers.h"
#include "tests/support/random_basket.h"
#include <algorithm>

namespace offerwright::oracle {
namespace {

using tests::Dice;
using tests::world;

class OfferMaker {
public:
    explicit OfferMaker(Dice& dice)
        : m_dice(dice) {}

    Promotion make(const std::string& id);

private:
    NodeId next(const char* prefix) { return prefix + std::to_string(++m_ids); }
    Number money(std::int64_t most);
    Picks picks();
    Selection selection();
    Condition group(NodeId id, std::size_t depth, bool measures);
    ConditionRule rule(const NodeId& id, bool measures);
    ConditionRule ruleOfTime();
    Measured measured(const NodeId& id);
    Target target(bool sets);
    RewardRule moneyRule(Stage stage, bool sets);
    RewardRule pointsRule();
    Step step(const Ladder& ladder, Stage stage, std::int64_t threshold);
    void fillSteps(Ladder& ladder, Stage stage);

    Dice& m_dice;
    std::size_t m_ids = 0;
};

Number OfferMaker::money(std::int64_t most) {
    if (m_dice.oneIn(12)) return {.parameter = "goal"};
    if (m_dice.oneIn(2)) return {m_dice.number(1, std::max<std::int64_t>(1, most / 100)) * 100};
    return {m_dice.number(1, most)};
}

Picks OfferMaker::picks() {
    Picks made;
    switch (m_dice.below(8)) {
    case 0: made.skus = {m_dice.of(world().skus), m_dice.of(world().skus)}; break;
    case 1: made.skus = {"40" + std::to_string(m_dice.number(1, 4))}; break;
    case 2: made.brands = {m_dice.of(world().brands)}; break;
    case 3: made.suppliers = {m_dice.of(world().suppliers)}; break;
    case 4: made.tags = {m_dice.of(world().tags), m_dice.of(world().tags)}; break;
    case 5:
        made.attributes = {{m_dice.of(world().attributeNames), m_dice.of(world().attributeValues)}};
        if (m_dice.oneIn(3)) made.attributes.front().how = Comparison::IsNot;
        break;
    case 6: made.groups = {world().productGroups.front()}; break;
    default: made.categories = {m_dice.of(world().categories), m_dice.of(world().categories)};
    }
    return made;
}

Selection OfferMaker::selection() {
    Selection made;
    if (m_dice.oneIn(3)) return made;
    if (!m_dice.oneIn(4)) made.in = picks();
    if (m_dice.oneIn(4)) made.except = picks();
    if (m_dice.oneIn(8)) made.priceFrom = m_dice.number(0, 600);
    if (m_dice.oneIn(8)) made.priceTo = m_dice.number(300, 1500);
    made.fullPriceOnly = m_dice.oneIn(12);
    return made;
}

Measured OfferMaker::measured(const NodeId& id) {
    Measured made{.measure = {.id = id, .kind = m_dice.any(MeasureKind::Distinct), .of = selection()}};
    if (m_dice.oneIn(3)) made.measure.basis = m_dice.any(SpendBasis::Running);
    const MeasureKind kind = made.measure.kind;
    Number least = money(3000);
    if (kind == MeasureKind::Quantity) least = {m_dice.number(1, 4) * 1000};
    if (kind == MeasureKind::Weight) least = {m_dice.number(1, 2500)};
    if (kind == MeasureKind::Distinct) least = {m_dice.number(1, 3)};
    if (!m_dice.oneIn(6)) made.atLeast = least;
    if (!made.atLeast || m_dice.oneIn(8)) made.atMost = Number{least.personal() ? 5000 : least.value * 2};
    return made;
}

ConditionRule OfferMaker::ruleOfTime() {
    switch (m_dice.below(3)) {
    case 0: {
        WithinDates dates;
        const auto day = static_cast<std::int32_t>(20'454 + m_dice.number(0, 730));
        if (m_dice.oneIn(2)) dates.from = LocalDate{day};
        if (!dates.from || m_dice.oneIn(2))
            dates.to = LocalDate{day + static_cast<std::int32_t>(m_dice.number(0, 400))};
        return dates;
    }
    case 1: {
        OnWeekdays on;
        for (std::int64_t i = m_dice.number(2, 6); i > 0; --i) on.days.push_back(m_dice.any(Weekday::Sunday));
        return on;
    }
    default: {
        const auto from = static_cast<std::int32_t>(m_dice.number(0, 1439));
        return WithinHours{{from}, {static_cast<std::int32_t>((from + m_dice.number(200, 1300)) % 1441)}};
    }
    }
}

ConditionRule OfferMaker::rule(const NodeId& id, bool measures) {
    if (measures && m_dice.oneIn(2)) return measured(id);
    if (m_dice.oneIn(4)) return ruleOfTime();
    switch (m_dice.below(7)) {
    case 0: return CouponPresented{{m_dice.of(world().coupons), m_dice.of(world().coupons)}};
    case 1: return InSegment{{m_dice.of(world().segments), m_dice.of(world().segments)}};
    case 2: return HasTier{{m_dice.of(world().tiers)}};
    case 3: return GaveConsent{{m_dice.of(world().consents)}};
    case 4: return ThroughChannel{{m_dice.any(Channel::ClickAndCollect), m_dice.any(Channel::ClickAndCollect)}};
    case 5: {
        AtStore at;
        if (m_dice.oneIn(2)) at.stores = {m_dice.of(world().stores)};
        if (m_dice.oneIn(2)) at.groups = {m_dice.of(world().groups)};
        if (at.stores.empty() && at.groups.empty()) at.banners = {m_dice.of(world().banners)};
        return at;
    }
    default: {
        BasketTotal total{.basis = m_dice.any(SpendBasis::Running), .atLeast = money(2500)};
        if (m_dice.oneIn(4)) total.atMost = Number{9000};
        return total;
    }
    }
}

Condition OfferMaker::group(NodeId id, std::size_t depth, bool measures) {
    Group made{.kind = m_dice.oneIn(3) ? m_dice.any(GroupKind::AtLeast) : GroupKind::All};
    const std::size_t count = depth == 0 ? m_dice.below(3) : 1 + m_dice.below(3);
    for (std::size_t i = 0; i < count; ++i) {
        NodeId member = next("c");
        if (depth < 2 && m_dice.oneIn(5))
            made.members.push_back(group(member, depth + 1, measures));
        else
            made.members.push_back({.id = member, .rule = rule(member, measures)});
    }
    if (made.members.empty()) made.kind = GroupKind::All;
    if (made.kind == GroupKind::AtLeast) made.atLeast = {m_dice.number(1, static_cast<std::int64_t>(count))};
    return {.id = std::move(id), .rule = std::move(made)};
}

Target OfferMaker::target(bool sets) {
    Target made;
    if (m_dice.oneIn(4)) made.of = selection();
    if (!sets) return made;
    made.pick = static_cast<Pick>(1 + m_dice.below(3));
    made.count = {m_dice.number(made.pick == Pick::EveryNth ? 2 : 1, 3)};
    if (m_dice.oneIn(3)) made.among = Among::Product;
    return made;
}

RewardRule OfferMaker::moneyRule(Stage stage, bool sets) {
    Cap cap;
    if (m_dice.oneIn(5)) cap = money(800);
    const Target on = target(sets);
    const std::size_t kind = m_dice.below(sets ? 6 : stage == Stage::Item ? 5 : 4);
    if (kind == 5) {
        SetPart part{.id = next("part"), .of = selection(), .count = {m_dice.number(1, 4)}};
        return SetPrice{.price = money(1500), .parts = {part}};
    }
    if (kind == 4) return FixedPrice{money(900), on};
    if (kind == 3) {
        const Per per = on.pick == Pick::EveryNth ? Per::Unit : m_dice.any(Per::Order);
        return AmountOff{money(600), per, on, cap};
    }
    PercentOff percent{{m_dice.oneIn(3) ? m_dice.number(1, 200) * 5'000 : m_dice.number(1, 10) * 100'000}, on, cap};
    if (percent.rate.value > 1'000'000) percent.rate.value = 1'000'000;
    if (m_dice.oneIn(3)) percent.roundAt = m_dice.any(RoundAt::Order);
    if (m_dice.oneIn(5)) percent.of = m_dice.any(SpendBasis::Running);
    return percent;
}

RewardRule OfferMaker::pointsRule() {
    switch (m_dice.below(4)) {
    case 0: return PointsFixed{{m_dice.number(1, 200)}};
    case 3: return PointsPerUnit{{m_dice.number(1, 9)}, target(false)};
    case 1: return PointsPerAmount{{m_dice.number(1, 9)}, {m_dice.number(1, 500)}, target(false)};
    default: return PointsMultiplier{{m_dice.number(11, 40) * 100'000}, target(false)};
    }
}

Step OfferMaker::step(const Ladder& ladder, Stage stage, std::int64_t threshold) {
    Step made{.id = next("s"), .qualification = {.id = next("if"), .rule = Group{}}, .threshold = {threshold}};
    const bool sets = stage == Stage::Item && m_dice.oneIn(2);
    const bool single = ladder.relation == Relation::Single;
    if (!sets && m_dice.oneIn(2))
        made.qualification = group(made.qualification.id, 0, single);
    else if (sets && single && m_dice.oneIn(2)) {
        const NodeId id = next("c");
        made.qualification.rule = Group{.members = {{.id = id, .rule = measured(id)}}};
    }
    if (sets) made.rewards.push_back({.id = next("r"), .rule = moneyRule(stage, true)});
    for (std::size_t i = sets ? 0 : 1 + m_dice.below(2); i > 0; --i)
        made.rewards.push_back(
            {.id = next("r"), .rule = stage == Stage::Points ? pointsRule() : moneyRule(stage, false)});
    if (m_dice.oneIn(8)) made.rewards.push_back({.id = next("r"), .rule = Message{}});
    if (auto* message = std::get_if<Message>(&made.rewards.back().rule)) message->text.set("en", "thanks");
    if (m_dice.oneIn(2)) std::reverse(made.rewards.begin(), made.rewards.end());
    return made;
}

void OfferMaker::fillSteps(Ladder& ladder, Stage stage) {
    ladder.relation = m_dice.any(Relation::Repeat);
    const bool single = ladder.relation == Relation::Single;
    std::int64_t unit = 0;
    if (!single) {
        Measure& measure = ladder.measure.emplace();
        measure.id = next("m");
        measure.kind = m_dice.any(MeasureKind::Quantity);
        if (m_dice.oneIn(3)) measure.basis = m_dice.any(SpendBasis::Running);
        measure.of = selection();
        unit = measure.kind == MeasureKind::Quantity ? 1000 : m_dice.number(1, 800);
        unit *= m_dice.number(1, 3);
    }
    if (ladder.relation == Relation::Repeat && m_dice.oneIn(2)) ladder.atMost = Number{m_dice.number(1, 4)};
    if (ladder.relation == Relation::Tiers) ladder.pays = m_dice.any(TierPay::All);
    const std::size_t count = ladder.relation == Relation::Tiers ? 1 + m_dice.below(3) : 1;
    for (std::size_t i = 1; i <= count; ++i)
        ladder.steps.push_back(step(ladder, stage, unit * static_cast<std::int64_t>(i)));
}

Promotion OfferMaker::make(const std::string& id) {
    Promotion made{.id = id, .status = Status::Live, .stage = m_dice.any(Stage::Points)};
    made.name.set("en", id);
    if (m_dice.oneIn(2)) made.stage = Stage::Item;
    made.priority = static_cast<std::int32_t>(m_dice.number(-1, 1));
    made.parameters = {{next("q"), "goal", Unit::Money, m_dice.number(5, 35) * 100, 500, 3500, 100}};
    made.who = m_dice.oneIn(3) ? group("who", 0, false) : Condition{.id = "who", .rule = Group{}};
    made.when = m_dice.oneIn(4) ? group("when", 0, true) : Condition{.id = "when", .rule = Group{}};
    fillSteps(made.ladder, made.stage);
    if (m_dice.oneIn(6)) made.limits.timesPerBasket = Number{m_dice.number(1, 3)};
    if (m_dice.oneIn(6)) made.limits.discountPerBasket = money(900);
    if (m_dice.oneIn(3)) made.combines.exclusiveGroup = m_dice.oneIn(2) ? "one" : "two";
    made.combines.sharesUnits = m_dice.oneIn(6);
    return made;
}

} // namespace

Promotion randomOffer(Dice& dice, const std::string& id) { return OfferMaker(dice).make(id); }

} // namespace offerwright::oracle
