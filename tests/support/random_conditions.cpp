#include "tests/support/promotion_maker.h"
#include "tests/support/random_basket.h"

namespace offerwright::tests {

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

ConditionRule PromotionMaker::rule(std::size_t depth, const NodeId& id) {
    if (m_everything && m_dice.oneIn(3)) return m_dice.oneIn(3) ? ruleOfSale() : ruleOfCustomer();
    if (depth > 0 && m_dice.oneIn(3)) return ruleOfPlace();
    switch (m_dice.below(6)) {
    case 0: return CouponPresented{some(world().coupons)};
    case 1: return InSegment{some(world().segments)};
    case 2: return HasTier{some(world().tiers)};
    case 3: return GaveConsent{some(world().consents)};
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
    case 1: {
        AtStore at;
        if (m_dice.oneIn(2)) at.stores = some(world().stores);
        if (m_dice.oneIn(3)) at.groups = some(world().groups);
        if (m_dice.oneIn(3)) at.banners = some(world().banners);
        return at;
    }
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
        const auto from = static_cast<std::int32_t>(m_dice.number(0, 1439));
        return WithinHours{{from}, {static_cast<std::int32_t>(m_dice.number(0, 1440))}};
    }
}

ConditionRule PromotionMaker::ruleOfCustomer() {
    switch (m_dice.below(6)) {
    case 0: {
        OverTime over{.count = count()};
        const Unit unit = unitOf(over.count.kind);
        over.atLeast = maybe(unit);
        over.atMost = maybe(unit);
        return over;
    }
    case 1: {
        VisitNumber visit{.atLeast = maybe(Unit::Count)};
        visit.atMost = maybe(Unit::Count);
        visit.every = maybe(Unit::Count);
        return visit;
    }
    case 2: {
        IsMember member{.daysAtLeast = maybe(Unit::Count)};
        member.daysAtMost = maybe(Unit::Count);
        return member;
    }
    case 3: {
        NearBirthday birthday{.before = number(Unit::Count)};
        birthday.after = number(Unit::Count);
        return birthday;
    }
    case 4: {
        AttributeTest test{.name = m_dice.of(world().attributeNames)};
        test.value = m_dice.of(world().attributeValues);
        test.how = m_dice.any(Comparison::AtMost);
        return CustomerAttribute{test};
    }
    default: return AmongCustomers{some(world().customers)};
    }
}

ConditionRule PromotionMaker::ruleOfSale() {
    switch (m_dice.below(4)) {
    case 0: {
        PaidWith paid{.types = some(world().tenders)};
        paid.atLeast = maybe(Unit::Money);
        return paid;
    }
    case 1: return AtTill{some(world().tillTypes)};
    case 2: {
        HasBalance balance{.account = one(world().accounts)};
        balance.atLeast = maybe(Unit::Points);
        balance.atMost = maybe(Unit::Points);
        return balance;
    }
    default: {
        PromotionState state{.promotions = some(world().promotions)};
        state.state = m_dice.any(Happened::Completed);
        return state;
    }
    }
}

Measured PromotionMaker::measured(const NodeId& id) {
    Measured made{.measure = measure()};
    made.measure.id = id;
    const Unit unit = unitOf(made.measure.kind);
    if (!m_dice.oneIn(5)) made.atLeast = number(unit);
    if (m_dice.oneIn(4) || (!made.atLeast && !m_dice.oneIn(20))) made.atMost = number(unit);
    return made;
}

Measure PromotionMaker::measure() {
    Measure made{.kind = m_dice.any(m_everything ? MeasureKind::Share : MeasureKind::Quantity)};
    made.of = selection();
    if (m_dice.oneIn(3)) made.basis = m_dice.any(SpendBasis::Running);
    if (!m_everything) return made;
    if (m_dice.oneIn(3)) made.among = m_dice.any(Among::Line);
    if (made.kind == MeasureKind::Sets || m_dice.oneIn(20)) made.parts = parts(4);
    return made;
}

std::vector<SetPart> PromotionMaker::parts(std::size_t most) {
    std::vector<SetPart> made(m_dice.below(most));
    for (SetPart& part : made) {
        part.id = next("part");
        part.of = selection();
        part.count = number(Unit::Count);
    }
    return made;
}

std::optional<Window> PromotionMaker::window() {
    if (m_dice.oneIn(3)) return {};
    Window made{.length = number(Unit::Count)};
    made.period = m_dice.any(Period::Year);
    made.calendar = m_dice.oneIn(3);
    return made;
}

Count PromotionMaker::count() {
    Count made{.kind = m_dice.any(CountKind::Quantity)};
    if (m_dice.oneIn(2)) made.of = selection();
    made.within = window();
    return made;
}

} // namespace offerwright::tests
