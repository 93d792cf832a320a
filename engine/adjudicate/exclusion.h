/// \file Who may give beside whom.
#pragma once
#include "engine/adjudicate/bill.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// Why a promotion that would give does not.
struct Loss {
    std::uint32_t to = kNone; ///< who gave instead
    std::string_view by;      ///< as PromotionOutcome::lostBy
    explicit operator bool() const { return to != kNone; }
};

/// What is settled about promotions that apply alone before the first turn.
struct Alone {
    std::uint32_t winner = kNone; ///< drives out all others
    std::uint32_t rest = kNone;   ///< the others are better together, and this is one of them: none applies alone
    Pooled<Giver> lines = {};     ///< where exclusion holds by line: who has which lines for itself
};

/// Exclusive groups, promotions that apply alone, "not with", at most so many of a kind, and who stops the others.
/// Where exclusion holds by line, conflicts close lines instead of shutting a promotion out.
class Exclusion {
public:
    Exclusion(const Checkout& checkout, Alone alone);

    /// The rule by which the promotion loses whole as things are, if any.
    Loss lossOf(std::uint32_t place, const Bill& bill) const;
    /// Those who closed the lines they gave on to this promotion.
    Pooled<const Giver*> closers(std::uint32_t place, const Bill& bill) const;
    /// Which rule forbids these two in one basket (on one line); empty: they go together.
    std::string_view conflict(std::uint32_t place, std::uint32_t other) const;
    /// The best of an exclusive group stands in a later stage or lane; the others lose to it at once.
    void reserve(std::uint32_t group, std::uint32_t winner) { m_reserved[group] = winner; }
    bool reserved(std::uint32_t group) const { return m_reserved[group] != kNone; }
    bool byLine() const;
    bool isOf(const AtMost& rule, std::uint32_t place) const;

private:
    Loss tooMany(std::uint32_t place, const Bill& bill) const;
    const Promotion& promotion(std::uint32_t place) const;

    const Checkout& m_checkout;
    Alone m_alone;
    Pooled<std::uint32_t> m_reserved; ///< by group
};

/// The standing with these lines closed.
Standing withClosed(const Standing& standing, const Pooled<const Giver*>& closers);

} // namespace offerwright
