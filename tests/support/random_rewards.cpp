#include "tests/support/promotion_maker.h"
#include "tests/support/random_basket.h"

namespace offerwright::tests {

UnitSets PromotionMaker::unitSets() {
    UnitSets made{.size = number(Unit::Count)};
    made.from = m_dice.any(From::Listed);
    if (m_dice.oneIn(2)) made.nth = number(Unit::Count);
    made.across = m_dice.oneIn(3);
    made.cheapestFirst = !m_dice.oneIn(3);
    return made;
}

Target PromotionMaker::target() {
    Target made;
    if (m_dice.oneIn(2)) return made;
    made.pick = m_dice.any(Pick::EveryNth);
    made.count = number(Unit::Count);
    made.among = m_dice.any(m_everything ? Among::Line : Among::Product);
    if (m_dice.oneIn(2)) made.of = selection();
    if (!m_everything || m_dice.oneIn(2)) return made;
    made.atMost = maybe(Unit::Count);
    made.cheapestFirst = m_dice.oneIn(3);
    made.after = maybe(Unit::Count);
    if (m_dice.oneIn(3)) made.sets = unitSets();
    return made;
}

RewardRule PromotionMaker::setRule() {
    if (!m_everything) {
        SetPrice made{.price = number(Unit::Money)};
        made.parts = parts(4);
        return made;
    }
    const From from = m_dice.any(From::Listed);
    switch (m_dice.below(3)) {
    case 0: {
        SetPrice made{.price = number(Unit::Money), .from = from};
        made.parts = parts(4);
        return made;
    }
    case 1: {
        SetPercent made{.rate = number(Unit::Percent), .cap = maybe(Unit::Money), .from = from};
        made.parts = parts(4);
        return made;
    }
    default: {
        SetAmount made{.amount = number(Unit::Money), .cap = maybe(Unit::Money), .from = from};
        made.parts = parts(4);
        return made;
    }
    }
}

RewardRule PromotionMaker::pointsRule() {
    switch (m_dice.below(m_everything ? 6 : 4)) {
    case 0: return PointsFixed{number(Unit::Points)};
    case 1: return PointsPerAmount{number(Unit::Points), number(Unit::Money, 1), target()};
    case 2: return PointsMultiplier{number(Unit::Factor), target()};
    case 3: return Message{localText()};
    case 4: return PointsPerUnit{number(Unit::Points), target()};
    default: {
        CreditMultiplier made{.factor = number(Unit::Factor)};
        if (m_dice.oneIn(2)) made.tags = some(world().promotionTags);
        return made;
    }
    }
}

RewardRule PromotionMaker::moneyRule() {
    if (m_everything && m_dice.oneIn(4)) return TotalPrice{number(Unit::Money), target()};
    switch (m_dice.below(3)) {
    case 0: {
        PercentOff made{number(Unit::Percent), target(), maybe(Unit::Money)};
        if (m_everything && m_dice.oneIn(3)) made.roundAt = m_dice.any(RoundAt::Order);
        if (m_everything && m_dice.oneIn(3)) made.of = m_dice.any(SpendBasis::Running);
        return made;
    }
    case 1: return AmountOff{number(Unit::Money), m_dice.any(Per::Order), target(), maybe(Unit::Money)};
    default: return FixedPrice{number(Unit::Money), target()};
    }
}

RewardRule PromotionMaker::giftRule() {
    switch (m_dice.below(5)) {
    case 0: return FreeItem{m_dice.of(world().skus), number(Unit::Quantity)};
    case 1: {
        IssueCoupon made{.code = m_dice.of(world().coupons), .text = localText(), .startsIn = number(Unit::Count)};
        made.validFor = number(Unit::Count);
        return made;
    }
    case 2: {
        Stamps made{.promotion = one(world().promotions)};
        made.count = number(Unit::Count);
        return made;
    }
    case 3: {
        Entitlement made{.reference = randomText(m_dice), .text = localText()};
        made.count = number(Unit::Count);
        return made;
    }
    default: return Donation{randomText(m_dice), number(Unit::Money)};
    }
}

void PromotionMaker::sendElsewhere(Reward& reward) {
    if (m_dice.oneIn(3)) {
        Destination& into = reward.into.emplace();
        into.account = one(world().accounts);
        if (m_dice.oneIn(2)) into.pendingDays = static_cast<std::int32_t>(m_dice.number(0, 36'500));
    }
    if (!m_dice.oneIn(3)) return;
    reward.funding.resize(m_dice.below(4));
    for (FundingShare& share : reward.funding) {
        share.funder = one(world().suppliers);
        share.share = m_dice.number(0, 1'000'000);
    }
}

Reward PromotionMaker::reward() {
    Reward made{.id = next("r")};
    const std::size_t kind = m_dice.below(m_everything ? 8 : 6);
    if (kind < 3)
        made.rule = moneyRule();
    else if (kind == 3)
        made.rule = setRule();
    else if (kind < 6)
        made.rule = pointsRule();
    else
        made.rule = giftRule();
    if (m_everything) sendElsewhere(made);
    return made;
}

std::vector<Reward> PromotionMaker::rewards(std::size_t most) {
    std::vector<Reward> made(m_dice.below(most));
    for (Reward& each : made) each = reward();
    return made;
}

} // namespace offerwright::tests
