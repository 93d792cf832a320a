#include "engine/adjudicate/effects.h"
#include "engine/adjudicate/journey.h"
#include <algorithm>

namespace offerwright {
namespace {

LocalDate daysAfter(LocalDate day, std::int64_t days) {
    return {static_cast<std::int32_t>(day.days + std::min(days, kMaxUnits))};
}

} // namespace

std::optional<DeedParts::Counted> stampsOf(const Turn& turn, const Grant& grant) {
    const std::string& card = std::get<Stamps>(grant.reward->source->rule).promotion;
    const std::uint32_t place = card.empty() ? turn.place() : turn.checkout().program.placeOf(card);
    return place == kNone ? std::nullopt : stamped(Turn(turn.checkout(), place), grant.count);
}

EffectLog::EffectLog(const Checkout& checkout)
    : m_checkout(checkout)
    , m_known(!checkout.customer.id.empty()) {}

void EffectLog::earnBase(std::int64_t points) {
    if (m_known && points > 0) m_credited.insert(m_credited.begin(), DeedParts::Credited{.amount = points});
}

void EffectLog::credit(std::string_view promotion, std::string_view reward, const Destination* into,
                       std::int64_t amount) {
    if (!m_known || amount <= 0) return;
    DeedParts::Credited credited{.amount = amount, .promotion = promotion, .reward = reward};
    if (into) credited.account = into->account;
    if (into && into->pendingDays > 0) credited.pendingUntil = daysAfter(m_checkout.local.date, into->pendingDays);
    m_credited.push_back(credited);
}

void EffectLog::issue(const Turn& turn, const Grant& grant) {
    if (!m_known) return;
    const LocalDate from = daysAfter(m_checkout.local.date, turn.number(grant.reward->startsIn));
    m_issued.push_back(DeedParts::CouponIssued{.code = std::get<IssueCoupon>(grant.reward->source->rule).code,
                                               .promotion = turn.promotion().id,
                                               .reward = grant.reward->source->id,
                                               .from = from,
                                               .to = daysAfter(from, turn.number(grant.reward->validFor) - 1),
                                               .copies = grant.count});
}

/// What is neither money nor points.
void EffectLog::hand(const Turn& turn, const Grant& grant) {
    const std::string& promotion = turn.promotion().id;
    const NodeId& reward = grant.reward->source->id;
    if (const auto* entitlement = std::get_if<Entitlement>(&grant.reward->source->rule))
        m_entitled.push_back(DeedParts::Entitled{entitlement->reference, grant.count, promotion, reward});
    if (const auto* donation = std::get_if<Donation>(&grant.reward->source->rule))
        m_donated.push_back(DeedParts::Donated{donation->cause, {grant.count}, promotion, reward});
    if (grant.reward->give == Give::IssueCoupon) issue(turn, grant);
    if (grant.reward->give == Give::Stamps)
        if (const auto counted = stampsOf(turn, grant)) m_stamped.push_back(*counted);
}

/// Nobody pays for points and credits that no account receives.
void EffectLog::spend(const Turn& turn, const Proposal& proposal) {
    if (!turn.promotion().limits.budget) return;
    m_spent.push_back(DeedParts::Spent{.promotion = turn.promotion().id,
                                       .money = proposal.discount + (m_known ? proposal.credit : 0),
                                       .points = m_known ? proposal.points : 0,
                                       .times = proposal.times});
}

void EffectLog::give(const Turn& turn, const Proposal& proposal) {
    for (const Grant& grant : proposal.grants) {
        const std::int64_t amount = grant.credit > 0 ? grant.credit : grant.points;
        credit(turn.promotion().id, grant.reward->source->id, grant.into, amount);
        hand(turn, grant);
    }
    spend(turn, proposal);
}

void EffectLog::burn(const RulingParts::Payment& payment) {
    if (payment.points > 0) m_burnt.push_back(DeedParts::Burnt{payment.points, payment.amount});
}

void EffectLog::use(const RulingParts::CouponOutcome& coupon) {
    if (coupon.state != CouponState::Used) return;
    const DeedParts::CouponUsed used{coupon.code, coupon.promotion};
    const auto same = [&](const Deed& each) { return std::get<DeedParts::CouponUsed>(each) == used; };
    if (std::ranges::none_of(m_used, same)) m_used.push_back(used);
}

void EffectLog::progress(const Deeds& deeds) { m_progress.insert(m_progress.end(), deeds.begin(), deeds.end()); }

std::span<const Deed> EffectLog::tell(Arena& arena) const {
    const std::initializer_list<const Deeds*> parts{&m_credited, &m_burnt, &m_used,     &m_issued, &m_progress,
                                                    &m_stamped,  &m_spent, &m_entitled, &m_donated};
    const std::size_t visits = m_known && m_checkout.isVisit ? 1 : 0; // returns alone are none
    std::size_t count = visits;
    for (const Deeds* part : parts) count += part->size();
    const auto told = arena.leave<Deed>(count);
    Deed* next = told.data();
    if (visits > 0) next = std::construct_at(next, DeedParts::Visited{m_checkout.local.date}) + 1;
    for (const Deeds* part : parts) next = std::uninitialized_copy(part->begin(), part->end(), next);
    return told;
}

} // namespace offerwright
