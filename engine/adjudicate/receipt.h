/// \file What is told of an adjudication: awards as they are given, how every promotion ended, and the totals.
#pragma once
#include "engine/adjudicate/effects.h"
#include "engine/adjudicate/exclusion.h"
#include "engine/adjudicate/proposal.h"
#include "offerwright/base/pool.h"
#include <set>

namespace offerwright {

/// What is known of one choice between competitors.
struct Certified {
    Pooled<std::uint32_t> competing;       ///< places
    Pooled<std::uint32_t> runnerUp;        ///< places
    std::optional<std::int64_t> costsMore; ///< minor units that the customer would have paid more with the runner-up
    std::int64_t gap = 0;
    bool optimal = true;
    std::int64_t weighed = 0;
};

/// One reward given the short way.
struct ShortGrant {
    const ShortStep* step = nullptr;
    std::int64_t times = 1; ///< that the step fired for it
    std::int64_t fires = 1; ///< that the promotion did
    std::int64_t discount = 0;
    std::int64_t points = 0;
    std::string_view trimmedBy = {}; ///< empty: nothing cut it
    std::span<GivenShare> shares = {};
};

class Receipt {
public:
    Receipt(const Checkout& checkout, Trace* trace, Pooled<std::uint32_t> traced = {});

    /// Null when no trace is asked of the promotion.
    PromotionTrace* traceOf(std::uint32_t place);
    /// Places, ascending, that the trace is asked of.
    const Pooled<std::uint32_t>& traced() const { return m_traced; }
    /// `cut`: there would have been more.
    void earnBase(std::int64_t points, bool cut);
    void give(std::uint32_t place, const Proposal& proposal);
    void turnDown(std::uint32_t place, const Proposal& proposal, const Loss& loss);
    /// What a promotion gave that went the short way. The shares lie in the arena.
    void give(std::uint32_t place, const ShortPlan& plan, const ShortGrant& grant);
    /// It went the short way, and gave nothing.
    void end(std::uint32_t place, std::string_view promotion, Outcome outcome);
    /// What a promotion counts and reaches across visits; what was told last stands.
    void keepProgress(std::uint32_t place, Deeds deeds);
    /// Competitors were weighed against each other.
    void certify(const Certified& part);
    /// Lies in the desk's arena.
    /// `nets`: what is left of each line.
    Ruling close(std::span<const std::int64_t> nets);

private:
    /// How a promotion ended.
    struct Ending {
        std::uint32_t place = 0;
        RulingParts::PromotionOutcome told;
    };
    /// What is counted and reached across visits.
    struct Progress {
        std::uint32_t place = 0;
        Deeds deeds;
    };
    Ending& endingOf(std::uint32_t place);
    const Ending* findEnding(std::uint32_t place) const;
    RulingParts::Award award(std::uint32_t place, const Grant& grant, std::span<GivenShare> shares) const;
    void record(std::uint32_t place, const Proposal& proposal, const Loss& loss);
    void tell(std::string_view code, std::string_view promotion, std::initializer_list<std::int64_t> numbers);
    std::string_view idOf(std::uint32_t place) const { return m_program.promotion(place).id; }
    RulingParts::CouponOutcome couponOutcome(std::string_view code) const;
    void tellPromotions();
    void tellCoupons();
    void addTotals(std::span<const std::int64_t> nets);
    void addCertificate();
    std::span<const std::string_view> idsOf(const std::set<std::uint32_t>& places) const;

    const Checkout& m_checkout;
    const Program& m_program;
    Arena& m_arena;
    Trace* m_trace;
    Pooled<std::uint32_t> m_traced;
    Pooled<Certified> m_certified;
    Pooled<Ending> m_endings;    ///< by place: in the set's order
    Pooled<Progress> m_progress; ///< in the order of turns
    Pooled<RulingParts::Award> m_awards;
    Pooled<RulingParts::Notice> m_notices;
    EffectLog m_effects;
    Ruling m_result;
};

} // namespace offerwright
