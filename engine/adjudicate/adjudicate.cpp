#include "offerwright/adjudicate/adjudicate.h"
#include "engine/adjudicate/candidates.h"
#include "engine/adjudicate/checkout.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/evaluate.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <map>

namespace offerwright {
namespace {

/// Who of an exclusive group applies, once that is known.
struct GroupState {
    std::uint32_t winner = kNone;
    bool compared = false; ///< in this stage
};

/// Runs the stages: promotions take their turns in order, and what they give changes how the lines stand for the next.
class Adjudicating {
public:
    Adjudicating(const Checkout& checkout, Trace* trace);
    Adjudication run();

private:
    void stage(Stage stage);
    void turn(std::uint32_t place);
    void onlyTrace(std::uint32_t place);
    void inGroup(std::uint32_t place, Proposal& proposal, GroupState& group);
    void compare(std::uint32_t place, GroupState& group);
    void apply(std::uint32_t place, Proposal& proposal);
    Award award(std::uint32_t place, Grant& grant) const;
    void record(std::uint32_t place, const Proposal& proposal, const std::string& lostTo);
    PromotionTrace* traceOf(std::uint32_t place) { return m_trace ? &m_trace->promotions[place] : nullptr; }
    CouponOutcome couponOutcome(const std::string& code) const;
    void addTotals();

    const Checkout& m_checkout;
    const Program& m_program;
    Trace* m_trace;
    Standing m_standing;
    std::vector<std::uint32_t> m_candidates;
    std::vector<GroupState> m_groups;
    std::map<std::uint32_t, PromotionOutcome> m_outcomes; ///< by place: in the set's order
    std::vector<std::uint32_t> m_applied;                 ///< before their own turn
    Adjudication m_result;
};

Adjudicating::Adjudicating(const Checkout& checkout, Trace* trace)
    : m_checkout(checkout)
    , m_program(checkout.program)
    , m_trace(trace)
    , m_standing(standAtShelf(checkout))
    , m_candidates(candidatesOf(checkout))
    , m_groups(checkout.program.groups.size()) {
    if (trace) trace->promotions.assign(m_program.placed.size(), {});
}

void Adjudicating::record(std::uint32_t place, const Proposal& proposal, const std::string& lostTo) {
    const Outcome outcome = lostTo.empty() ? proposal.outcome : Outcome::Lost;
    if (PromotionTrace* trace = traceOf(place)) {
        trace->outcome = outcome;
        trace->lostTo = lostTo;
    }
    if (outcome == Outcome::NotMet) return;
    PromotionOutcome& kept = m_outcomes[place];
    kept = {.promotion = m_program.promotions[place]->id, .outcome = outcome, .lostTo = lostTo};
    if (outcome != Outcome::Fired) return;
    kept.times = proposal.times;
    kept.discount = {proposal.discount};
    kept.points = proposal.points;
    kept.credit = {proposal.credit};
}

Award Adjudicating::award(std::uint32_t place, Grant& grant) const {
    const Promotion& promotion = *m_program.promotions[place];
    Award award{.promotion = promotion.id,
                .step = grant.step->source->id,
                .reward = grant.reward->source->id,
                .stage = promotion.stage,
                .times = grant.times,
                .discount = {grant.discount},
                .credit = {grant.credit},
                .shares = std::move(grant.shares),
                .points = grant.points,
                .trimmed = grant.trimmed,
                .trimmedBy = std::move(grant.trimmedBy)};
    if (grant.into) award.account = grant.into->account;
    if (const auto* message = std::get_if<Message>(&grant.reward->source->rule)) award.message = message->text;
    return award;
}

void Adjudicating::apply(std::uint32_t place, Proposal& proposal) {
    record(place, proposal, {});
    for (Grant& grant : proposal.grants) m_result.awards.push_back(award(place, grant));
    m_result.discount.minor += proposal.discount;
    m_result.credit.minor += proposal.credit;
    m_result.bonusPoints += proposal.points;
    if (proposal.pointsCut)
        m_result.notices.push_back({"points.limit", m_program.promotions[place]->id, {std::to_string(kMaxPoints)}});
    m_standing = std::move(proposal.after);
}

/// Best for the customer: every member proposes against the lines as they stand; money first, then points, then order.
void Adjudicating::compare(std::uint32_t place, GroupState& group) {
    group.compared = true;
    const Stage stage = m_program.promotions[place]->stage;
    Proposal best;
    for (const std::uint32_t member : m_program.groups[m_program.placed[place].group]) {
        if (member < place || !std::ranges::binary_search(m_candidates, member)) continue;
        Proposal proposal = evaluate(Turn(m_checkout, member), m_standing, nullptr);
        if (proposal.outcome != Outcome::Fired) continue;
        const auto worth = [](const Proposal& each) { return std::pair(each.discount + each.credit, each.points); };
        if (group.winner != kNone && worth(proposal) <= worth(best)) continue;
        group.winner = member;
        best = std::move(proposal);
    }
    if (group.winner == kNone || m_program.promotions[group.winner]->stage != stage) return;
    if (PromotionTrace* trace = traceOf(group.winner)) evaluate(Turn(m_checkout, group.winner), m_standing, trace);
    m_applied.push_back(group.winner);
    apply(group.winner, best);
}

void Adjudicating::inGroup(std::uint32_t place, Proposal& proposal, GroupState& group) {
    if (proposal.outcome != Outcome::Fired) return record(place, proposal, {});
    if (group.winner == kNone) group.winner = place;
    if (group.winner == place) return apply(place, proposal);
    record(place, proposal, m_program.promotions[group.winner]->id);
}

void Adjudicating::turn(std::uint32_t place) {
    const std::uint32_t number = m_program.placed[place].group;
    GroupState* group = number == kNone ? nullptr : &m_groups[number];
    const bool best = m_program.programme->exclusiveChooser == Chooser::BestForCustomer;
    if (group && best && group->winner == kNone && !group->compared) compare(place, *group);
    if (std::ranges::find(m_applied, place) != m_applied.end()) return;
    Proposal proposal = evaluate(Turn(m_checkout, place), m_standing, traceOf(place));
    if (group) return inGroup(place, proposal, *group);
    if (proposal.outcome == Outcome::Fired)
        apply(place, proposal);
    else
        record(place, proposal, {});
}

/// What the index passed over is accounted for all the same.
void Adjudicating::onlyTrace(std::uint32_t place) {
    evaluate(Turn(m_checkout, place), m_standing, traceOf(place));
    OW_ASSERT(traceOf(place)->outcome == Outcome::NotMet);
}

void Adjudicating::stage(Stage stage) {
    beginStage(m_standing, m_checkout);
    for (GroupState& group : m_groups) group.compared = false;
    if (stage == Stage::Points) m_result.basePoints = baseEarn(m_checkout, m_standing);
    const auto last = m_trace ? m_program.placed.size() : m_candidates.size();
    for (std::size_t i = 0; i < last; ++i) {
        const std::uint32_t place = m_trace ? static_cast<std::uint32_t>(i) : m_candidates[i];
        if (m_program.promotions[place]->stage != stage) continue;
        if (!m_trace || std::ranges::binary_search(m_candidates, place))
            turn(place);
        else
            onlyTrace(place);
    }
}

/// Used by the first promotion that fired and names it; else unmet, at the first that names it.
CouponOutcome Adjudicating::couponOutcome(const std::string& code) const {
    const auto found = m_program.coupons.find(code);
    if (found == m_program.coupons.end()) return {code, CouponOutcome::State::Unknown, {}};
    for (const std::uint32_t place : found->second) {
        const auto outcome = m_outcomes.find(place);
        if (outcome != m_outcomes.end() && outcome->second.outcome == Outcome::Fired)
            return {code, CouponOutcome::State::Used, outcome->second.promotion};
    }
    return {code, CouponOutcome::State::ConditionUnmet, m_program.promotions[found->second.front()]->id};
}

void Adjudicating::addTotals() {
    for (std::size_t i = 0; i < m_standing.size(); ++i) {
        const std::int64_t gross = m_checkout.lines[i].gross;
        OW_ASSERT(m_checkout.lines[i].returned || m_standing[i].net >= 0);
        m_result.lines.push_back({{gross}, {m_standing[i].net}});
        m_result.gross.minor += gross;
    }
    m_result.total.minor = m_result.gross.minor - m_result.discount.minor;
    m_result.payable = m_result.total;
}

Adjudication Adjudicating::run() {
    const Basket& basket = m_checkout.basket;
    m_result.fingerprint = m_program.fingerprint;
    m_result.basket = basket.id;
    m_result.currency = m_program.programme->currency;
    m_result.at = m_checkout.at;
    m_result.notices = m_checkout.notices;
    for (const Stage each : {Stage::Item, Stage::Basket, Stage::Points, Stage::Tender}) stage(each);
    for (auto& [place, outcome] : m_outcomes) m_result.promotions.push_back(outcome);
    for (const std::string& code : basket.coupons) m_result.coupons.push_back(couponOutcome(code));
    addTotals();
    return std::move(m_result);
}

} // namespace

std::expected<Adjudication, Diagnostics> adjudicate(const PromotionSet& set, const Basket& basket,
                                                    const Customer& customer, Instant at, Trace* trace) {
    auto checkout = openCheckout(set.program(), basket, customer, at);
    if (!checkout) return std::unexpected(std::move(checkout.error()));
    return Adjudicating(*checkout, trace).run();
}

} // namespace offerwright
