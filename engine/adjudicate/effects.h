/// \file What a sale changes in the world beside the progress of journeys, gathered award by award.
#pragma once
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/turn.h"

namespace offerwright {

/// What the stamps of a grant count, on the card that they are for.
std::optional<DeedParts::Counted> stampsOf(const Turn& turn, const Grant& grant);

/// Collects effects and tells them in the order in which they are to be applied: the visit; points and money credited,
/// the base first; points burnt; coupons used, then issued; the progress of journeys and uses, then stamps; budgets
/// spent; entitlements; donations. An unknown shopper has no wallet: only what is no wallet's is told.
class EffectLog {
public:
    explicit EffectLog(const Checkout& checkout);

    void earnBase(std::int64_t points);
    void give(const Turn& turn, const Proposal& proposal);
    /// Points or money for an account.
    void credit(std::string_view promotion, std::string_view reward, const Destination* into, std::int64_t amount);
    void burn(const RulingParts::Payment& payment);
    void use(const RulingParts::CouponOutcome& coupon);
    void progress(const Deeds& deeds);
    /// In the arena.
    std::span<const Deed> tell(Arena& arena) const;

private:
    void issue(const Turn& turn, const Grant& grant);
    void hand(const Turn& turn, const Grant& grant);
    void spend(const Turn& turn, const Proposal& proposal);

    const Checkout& m_checkout;
    bool m_known;
    Deeds m_credited;
    Deeds m_burnt;
    Deeds m_used;
    Deeds m_issued;
    Deeds m_progress;
    Deeds m_stamped;
    Deeds m_spent;
    Deeds m_entitled;
    Deeds m_donated;
};

} // namespace offerwright
