#include "engine/adjudicate/receipt.h"
#include "engine/adjudicate/coupons.h"
#include "engine/adjudicate/funding.h"
#include "engine/adjudicate/journey.h"
#include "engine/adjudicate/settlement.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

LocalText textOf(const Reward& reward) {
    if (const auto* message = std::get_if<Message>(&reward.rule)) return message->text;
    if (const auto* coupon = std::get_if<IssueCoupon>(&reward.rule)) return coupon->text;
    if (const auto* entitlement = std::get_if<Entitlement>(&reward.rule)) return entitlement->text;
    return {};
}

/// At the catalogue's price; worth nothing when it has none.
std::optional<Gift> giftOf(const Grant& grant, const Catalogue& catalogue) {
    const auto* item = std::get_if<FreeItem>(&grant.reward->source->rule);
    if (!item) return std::nullopt;
    const Quantity quantity{std::min(grant.count, kMaxThousandths)};
    const Product* product = catalogue.find(item->sku);
    const std::int64_t price = product && product->price ? product->price->minor : 0;
    const std::int64_t worth = divideRounded(Wide{price} * quantity.thousandths, 1000, RoundMode::HalfAwayFromZero);
    return Gift{item->sku, quantity, {worth}};
}

} // namespace

Receipt::Receipt(const Checkout& checkout, Trace* trace)
    : m_checkout(checkout)
    , m_program(checkout.program)
    , m_trace(trace)
    , m_effects(checkout) {
    if (trace) trace->promotions.assign(m_program.placed.size(), {});
    m_result.fingerprint = m_program.fingerprint;
    m_result.basket = checkout.basket.id;
    m_result.currency = m_program.programme->currency;
    m_result.at = checkout.at;
    m_result.notices = checkout.notices;
}

void Receipt::record(std::uint32_t place, const Proposal& proposal, const Loss& loss) {
    const Outcome outcome = loss ? Outcome::Lost : proposal.outcome;
    const std::string lostTo = loss ? m_program.promotions[loss.to]->id : std::string();
    if (PromotionTrace* trace = traceOf(place)) {
        trace->outcome = outcome;
        trace->lostTo = lostTo;
    }
    if (Effects progress = progressOf(Turn(m_checkout, place), proposal, outcome); !progress.empty())
        m_progress[place] = std::move(progress);
    if (outcome == Outcome::NotMet) return;
    PromotionOutcome& kept = m_outcomes[place];
    kept = {.promotion = m_program.promotions[place]->id, .outcome = outcome, .lostTo = lostTo};
    if (loss) {
        kept.lostBy = loss.by;
        kept.wouldGive = {proposal.money()};
    }
    if (outcome != Outcome::Fired) return;
    kept.times = proposal.times;
    kept.discount = {proposal.discount};
    kept.credit = {proposal.credit};
    kept.points = proposal.points;
}

Award Receipt::award(std::uint32_t place, Grant& grant) const {
    const Promotion& promotion = *m_program.promotions[place];
    Award award{.promotion = promotion.id,
                .step = grant.step->source->id,
                .reward = grant.reward->source->id,
                .stage = promotion.stage,
                .times = grant.times,
                .discount = {grant.discount},
                .credit = {grant.credit},
                .shares = grant.shares,
                .points = grant.points,
                .trimmed = grant.trimmed,
                .trimmedBy = grant.trimmedBy};
    if (grant.into) award.account = grant.into->account;
    award.message = textOf(*grant.reward->source);
    award.gift = giftOf(grant, *m_program.catalogue);
    fund(grant.reward->source->funding, award);
    return award;
}

void Receipt::earnBase(std::int64_t points, bool cut) {
    if (cut) m_result.notices.push_back({"points.baseLimit", {}, {std::to_string(kMaxPoints)}});
    m_result.basePoints = points;
    m_effects.earnBase(points);
}

void Receipt::give(std::uint32_t place, Proposal& proposal) {
    record(place, proposal, {});
    for (Grant& grant : proposal.grants) m_result.awards.push_back(award(place, grant));
    m_effects.give(Turn(m_checkout, place), proposal);
    m_result.discount.minor += proposal.discount;
    m_result.credit.minor += proposal.credit;
    m_result.bonusPoints += proposal.points;
    if (proposal.cutShort)
        m_result.notices.push_back({"journey.limit", m_program.promotions[place]->id, {std::to_string(kMaxReached)}});
    if (proposal.reached.factor)
        m_result.notices.push_back({"factor.limit", m_program.promotions[place]->id, {"1000"}});
    if (proposal.reached.points)
        m_result.notices.push_back({"points.limit", m_program.promotions[place]->id, {std::to_string(kMaxPoints)}});
}

void Receipt::turnDown(std::uint32_t place, const Proposal& proposal, const Loss& loss) {
    record(place, proposal, loss);
}

/// Used by the first promotion that fired and names it; else unmet, at the first that names it.
CouponOutcome Receipt::couponOutcome(const std::string& code) const {
    const auto found = m_program.coupons.find(code);
    if (isSpent(m_checkout.customer, code, m_checkout.local.date)) {
        const bool named = found != m_program.coupons.end();
        return {code, CouponOutcome::State::NotValid,
                named ? m_program.promotions[found->second.front()]->id : std::string()};
    }
    if (found == m_program.coupons.end()) return {code, CouponOutcome::State::Unknown, {}};
    for (const std::uint32_t place : found->second) {
        const auto outcome = m_outcomes.find(place);
        if (outcome != m_outcomes.end() && outcome->second.outcome == Outcome::Fired)
            return {code, CouponOutcome::State::Used, outcome->second.promotion};
    }
    return {code, CouponOutcome::State::ConditionUnmet, m_program.promotions[found->second.front()]->id};
}

/// What the till presented, then what the wallet brought by itself and was used.
void Receipt::tellCoupons() {
    const auto& shown = m_checkout.basket.coupons;
    for (const std::string& code : shown) m_result.coupons.push_back(couponOutcome(code));
    for (const std::string& code : m_checkout.coupons) {
        if (std::ranges::find(shown, code) != shown.end()) continue;
        CouponOutcome outcome = couponOutcome(code);
        if (outcome.state == CouponOutcome::State::Used) m_result.coupons.push_back(std::move(outcome));
    }
    for (const CouponOutcome& outcome : m_result.coupons) m_effects.use(outcome);
}

void Receipt::addTotals(const Bill& bill) {
    for (std::size_t i = 0; i < bill.standing.size(); ++i) {
        const std::int64_t gross = m_checkout.lines[i].gross;
        OW_ASSERT(m_checkout.lines[i].returned || bill.standing[i].net >= 0);
        m_result.lines.push_back({{gross}, {bill.standing[i].net}});
        m_result.gross.minor += gross;
    }
    m_result.total.minor = m_result.gross.minor - m_result.discount.minor;
    settle(m_checkout, m_result);
    m_effects.burn(m_result.burnt);
}

void Receipt::certify(const Certified& part) { m_certified.push_back(part); }

std::vector<std::string> Receipt::idsOf(const std::set<std::uint32_t>& places) const {
    std::vector<std::string> ids;
    for (const std::uint32_t place : places) ids.push_back(m_program.promotions[place]->id);
    return ids;
}

/// The next best of the whole is to change the one choice that costs least to change.
void Receipt::addCertificate() {
    if (m_certified.empty()) return;
    Certificate& whole = m_result.certificate.emplace();
    std::set<std::uint32_t> competing;
    const Certified* nearest = nullptr;
    for (const Certified& part : m_certified) {
        competing.insert(part.competing.begin(), part.competing.end());
        whole.optimal = whole.optimal && part.optimal;
        whole.gap.minor += part.gap;
        whole.weighed += part.weighed;
        if (part.costsMore && (!nearest || *part.costsMore < *nearest->costsMore)) nearest = &part;
    }
    whole.competing = idsOf(competing);
    if (!nearest) return;
    whole.runnerUp = idsOf({nearest->runnerUp.begin(), nearest->runnerUp.end()});
    whole.runnerUpTotal.minor = m_result.total.minor + *nearest->costsMore;
}

Adjudication Receipt::close(const Bill& bill) {
    for (auto& [place, outcome] : m_outcomes) m_result.promotions.push_back(outcome);
    for (auto& [place, effects] : m_progress) m_effects.progress(std::move(effects));
    tellCoupons();
    addTotals(bill);
    addCertificate();
    m_result.effects = std::move(m_effects).tell();
    return std::move(m_result);
}

} // namespace offerwright
