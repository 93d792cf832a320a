#include "engine/adjudicate/receipt.h"
#include "engine/adjudicate/coupons.h"
#include "engine/adjudicate/funding.h"
#include "engine/adjudicate/journey.h"
#include "engine/adjudicate/settlement.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::size_t kMostOften = 16; ///< promotions that give in one sale

const LocalText* textOf(const Reward& reward) {
    if (const auto* message = std::get_if<Message>(&reward.rule)) return &message->text;
    if (const auto* coupon = std::get_if<IssueCoupon>(&reward.rule)) return &coupon->text;
    if (const auto* entitlement = std::get_if<Entitlement>(&reward.rule)) return &entitlement->text;
    return nullptr;
}

/// At the catalogue's price; worth nothing when it has none.
std::optional<RulingParts::Gift> giftOf(const Grant& grant, const Catalogue& catalogue) {
    const auto* item = std::get_if<FreeItem>(&grant.reward->source->rule);
    if (!item) return std::nullopt;
    const Quantity quantity{std::min(grant.count, kMaxThousandths)};
    const Product* product = catalogue.find(item->sku);
    const std::int64_t price = product && product->price ? product->price->minor : 0;
    const std::int64_t worth = divideRounded(Wide{price} * quantity.thousandths, 1000, RoundMode::HalfAwayFromZero);
    return RulingParts::Gift{item->sku, quantity, {worth}};
}

} // namespace

Receipt::Receipt(const Checkout& checkout, Trace* trace, Pooled<std::uint32_t> traced)
    : m_checkout(checkout)
    , m_program(checkout.program)
    , m_arena(checkout.desk.arena)
    , m_trace(trace)
    , m_traced(std::move(traced))
    , m_notices(checkout.notices)
    , m_effects(checkout) {
    m_endings.reserve(kMostOften);
    m_awards.reserve(kMostOften);
    if (trace) trace->promotions.assign(m_traced.size(), {});
}

PromotionTrace* Receipt::traceOf(std::uint32_t place) {
    if (m_traced.empty()) return nullptr;
    const auto found = std::ranges::lower_bound(m_traced, place);
    if (found == m_traced.end() || *found != place) return nullptr;
    return &m_trace->promotions[static_cast<std::size_t>(found - m_traced.begin())];
}

const Receipt::Ending* Receipt::findEnding(std::uint32_t place) const {
    const auto found = std::ranges::lower_bound(m_endings, place, {}, &Ending::place);
    return found != m_endings.end() && found->place == place ? &*found : nullptr;
}

/// Turns are mostly taken in the set's order.
Receipt::Ending& Receipt::endingOf(std::uint32_t place) {
    if (m_endings.empty() || m_endings.back().place < place) return m_endings.emplace_back(Ending{.place = place});
    const auto found = std::ranges::lower_bound(m_endings, place, {}, &Ending::place);
    if (found->place == place) return *found;
    return *m_endings.insert(found, Ending{.place = place});
}

void Receipt::tell(std::string_view code, std::string_view promotion, std::initializer_list<std::int64_t> numbers) {
    Pooled<std::string_view> arguments;
    for (const std::int64_t number : numbers) arguments.push_back(offerwright::textOf(number, m_checkout.desk));
    m_notices.push_back({code, promotion, m_arena.keep(std::span<const std::string_view>(arguments))});
}

void Receipt::keepProgress(std::uint32_t place, Deeds deeds) {
    if (deeds.empty()) return;
    const auto known = std::ranges::find(m_progress, place, &Progress::place);
    if (known == m_progress.end())
        m_progress.push_back({place, std::move(deeds)});
    else
        known->deeds = std::move(deeds);
}

void Receipt::record(std::uint32_t place, const Proposal& proposal, const Loss& loss) {
    const Outcome outcome = loss ? Outcome::Lost : proposal.outcome;
    const std::string_view lostTo = loss ? idOf(loss.to) : std::string_view();
    if (PromotionTrace* trace = traceOf(place)) {
        trace->outcome = outcome;
        trace->lostTo = lostTo;
    }
    keepProgress(place, progressOf(Turn(m_checkout, place), proposal, outcome));
    if (outcome == Outcome::NotMet) return;
    Ending& ending = endingOf(place);
    ending.told = {.promotion = idOf(place), .outcome = outcome, .lostTo = lostTo};
    if (loss) {
        ending.told.lostBy = loss.by;
        ending.told.wouldGive = {proposal.money()};
    }
    if (outcome != Outcome::Fired) return;
    ending.told.times = proposal.times;
    ending.told.discount = {proposal.discount};
    ending.told.credit = {proposal.credit};
    ending.told.points = proposal.points;
}

RulingParts::Award Receipt::award(std::uint32_t place, const Grant& grant, std::span<GivenShare> shares) const {
    const Reward& reward = *grant.reward->source;
    RulingParts::Award award{.promotion = idOf(place),
                             .step = grant.step->source->id,
                             .reward = reward.id,
                             .stage = m_program.at(place).stage,
                             .times = grant.times,
                             .discount = {grant.discount},
                             .credit = {grant.credit},
                             .shares = shares,
                             .points = grant.points,
                             .message = textOf(reward),
                             .trimmed = grant.trimmed,
                             .trimmedBy = grant.trimmedBy};
    if (grant.into) award.account = grant.into->account;
    award.gift = giftOf(grant, *m_program.catalogue);
    fund(reward.funding, award, shares, m_arena);
    return award;
}

void Receipt::earnBase(std::int64_t points, bool cut) {
    if (cut) tell("points.baseLimit", {}, {kMaxPoints});
    m_result.basePoints = points;
    m_effects.earnBase(points);
}

void Receipt::give(std::uint32_t place, const Proposal& proposal) {
    record(place, proposal, {});
    for (const Grant& grant : proposal.grants)
        m_awards.push_back(award(place, grant, m_arena.keep(std::span<const GivenShare>(grant.shares))));
    m_effects.give(Turn(m_checkout, place), proposal);
    m_result.discount.minor += proposal.discount;
    m_result.credit.minor += proposal.credit;
    m_result.bonusPoints += proposal.points;
    if (proposal.cutShort) tell("journey.limit", idOf(place), {kMaxReached});
    if (proposal.reached.factor) tell("factor.limit", idOf(place), {1000});
    if (proposal.reached.points) tell("points.limit", idOf(place), {kMaxPoints});
}

void Receipt::give(std::uint32_t place, const ShortPlan& plan, const ShortGrant& grant) {
    endingOf(place).told = {.promotion = plan.promotion,
                            .outcome = Outcome::Fired,
                            .times = grant.fires,
                            .discount = {grant.discount},
                            .points = grant.points};
    const ShortStep& step = *grant.step;
    RulingParts::Award& award = m_awards.emplace_back();
    award.promotion = plan.promotion;
    award.step = step.step;
    award.reward = step.reward;
    award.stage = m_program.at(place).stage;
    award.times = grant.times;
    award.discount = {grant.discount};
    award.shares = grant.shares;
    award.points = grant.points;
    award.trimmed = !grant.trimmedBy.empty();
    award.trimmedBy = grant.trimmedBy;
    if (step.into) award.account = step.into->account;
    if (!step.funding.empty()) fund(step.funding, award, grant.shares, m_arena);
    if (grant.points > 0) m_effects.credit(plan.promotion, step.reward, step.into, grant.points);
    m_result.discount.minor += grant.discount;
    m_result.bonusPoints += grant.points;
}

void Receipt::end(std::uint32_t place, std::string_view promotion, Outcome outcome) {
    endingOf(place).told = {.promotion = promotion, .outcome = outcome};
}

void Receipt::turnDown(std::uint32_t place, const Proposal& proposal, const Loss& loss) {
    record(place, proposal, loss);
}

/// Used by the first promotion that fired and names it; else unmet, at the first that names it.
RulingParts::CouponOutcome Receipt::couponOutcome(std::string_view code) const {
    Pooled<std::uint32_t> room;
    const auto places = m_program.naming(code, room);
    const bool named = !places.empty();
    const std::string_view first = named ? idOf(places.front()) : std::string_view();
    if (isSpent(m_checkout.customer, code, m_checkout.local.date)) return {code, CouponState::NotValid, first};
    if (!named) return {code, CouponState::Unknown, {}};
    for (const std::uint32_t place : places) {
        const Ending* ending = findEnding(place);
        if (ending && ending->told.outcome == Outcome::Fired) return {code, CouponState::Used, idOf(place)};
    }
    return {code, CouponState::ConditionUnmet, first};
}

/// What the till presented, then what the wallet brought by itself and was used.
void Receipt::tellCoupons() {
    const auto& shown = m_checkout.basket.coupons;
    Pooled<RulingParts::CouponOutcome> told;
    for (const std::string_view code : shown) told.push_back(couponOutcome(code));
    for (const std::string_view code : m_checkout.coupons) {
        if (std::ranges::find(shown, code) != shown.end()) continue;
        if (const auto outcome = couponOutcome(code); outcome.state == CouponState::Used) told.push_back(outcome);
    }
    for (const RulingParts::CouponOutcome& outcome : told) m_effects.use(outcome);
    m_result.coupons = m_arena.keep(std::span<const RulingParts::CouponOutcome>(told));
}

void Receipt::addTotals(std::span<const std::int64_t> nets) {
    const auto lines = m_arena.leave<RulingParts::LineOutcome>(nets.size());
    std::int64_t sum = 0;
    bool below = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::int64_t gross = m_checkout.gross[i];
        lines[i] = {{gross}, {nets[i]}};
        sum += gross;
        below |= (nets[i] < 0) & (gross >= 0); // of returns both are below
    }
    OW_ASSERT(!below);
    m_result.lines = lines;
    m_result.gross.minor = sum;
    m_result.total.minor = m_result.gross.minor - m_result.discount.minor;
    settle(m_checkout, m_result, m_notices);
    m_effects.burn(m_result.burnt);
}

void Receipt::certify(const Certified& part) { m_certified.push_back(part); }

std::span<const std::string_view> Receipt::idsOf(const std::set<std::uint32_t>& places) const {
    Pooled<std::string_view> ids;
    for (const std::uint32_t place : places) ids.push_back(idOf(place));
    return m_arena.keep(std::span<const std::string_view>(ids));
}

/// The next best of the whole is to change the one choice that costs least to change.
void Receipt::addCertificate() {
    if (m_certified.empty()) return;
    RulingParts::Certificate& whole = m_result.certificate.emplace();
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

void Receipt::tellPromotions() {
    const auto told = m_arena.leave<RulingParts::PromotionOutcome>(m_endings.size());
    for (std::size_t i = 0; i < told.size(); ++i) told[i] = m_endings[i].told;
    m_result.promotions = told;
    std::ranges::sort(m_progress, {}, &Progress::place);
    for (const Progress& each : m_progress) m_effects.progress(each.deeds);
}

Ruling Receipt::close(std::span<const std::int64_t> nets) {
    tellPromotions();
    tellCoupons();
    addTotals(nets);
    addCertificate();
    m_result.fingerprint = m_program.fingerprint;
    m_result.basket = m_checkout.basket.id;
    m_result.currency = m_program.programme->currency;
    m_result.at = m_checkout.at;
    m_result.awards = m_arena.keep(std::span<const RulingParts::Award>(m_awards));
    m_result.notices = m_arena.keep(std::span<const RulingParts::Notice>(m_notices));
    m_result.effects = m_effects.tell(m_arena);
    return m_result;
}

} // namespace offerwright
