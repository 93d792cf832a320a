/// \file What is told of an adjudication: awards as they are given, how every promotion ended, and the totals.
#pragma once
#include "engine/adjudicate/effects.h"
#include "engine/adjudicate/exclusion.h"
#include "engine/adjudicate/proposal.h"
#include <map>
#include <set>

namespace offerwright {

/// What is known of one choice between competitors.
struct Certified {
    std::vector<std::uint32_t> competing;  ///< places
    std::vector<std::uint32_t> runnerUp;   ///< places
    std::optional<std::int64_t> costsMore; ///< minor units that the customer would have paid more with the runner-up
    std::int64_t gap = 0;
    bool optimal = true;
    std::int64_t weighed = 0;
};

class Receipt {
public:
    Receipt(const Checkout& checkout, Trace* trace);

    /// Null when no trace is asked for.
    PromotionTrace* traceOf(std::uint32_t place) { return m_trace ? &m_trace->promotions[place] : nullptr; }
    bool traced() const { return m_trace != nullptr; }
    /// `cut`: there would have been more.
    void earnBase(std::int64_t points, bool cut);
    /// Takes the shares out of the proposal's grants; how the lines stand after it stays in it.
    void give(std::uint32_t place, Proposal& proposal);
    void turnDown(std::uint32_t place, const Proposal& proposal, const Loss& loss);
    /// Competitors were weighed against each other.
    void certify(const Certified& part);
    Adjudication close(const Bill& bill);

private:
    Award award(std::uint32_t place, Grant& grant) const;
    void record(std::uint32_t place, const Proposal& proposal, const Loss& loss);
    CouponOutcome couponOutcome(const std::string& code) const;
    void tellCoupons();
    void addTotals(const Bill& bill);
    void addCertificate();
    std::vector<std::string> idsOf(const std::set<std::uint32_t>& places) const;

    const Checkout& m_checkout;
    const Program& m_program;
    Trace* m_trace;
    std::vector<Certified> m_certified;
    std::map<std::uint32_t, PromotionOutcome> m_outcomes; ///< by place: in the set's order
    std::map<std::uint32_t, Effects> m_progress;          ///< by place: what is counted and reached across visits
    EffectLog m_effects;
    Adjudication m_result;
};

} // namespace offerwright
