#include "tests/support/ruling_view.h"
#include <functional>

namespace offerwright::tests {
namespace {

using Seen = EffectParts<Viewed>;

/// Effects without lists, each kind as its own.
struct LookAt {
    Seen::Effect operator()(const Credited& e) const {
        return Seen::Credited{e.account, e.amount, e.pendingUntil, e.promotion, e.reward};
    }
    Seen::Effect operator()(const Burnt& e) const { return Seen::Burnt{e.points, e.amount}; }
    Seen::Effect operator()(const CouponUsed& e) const { return Seen::CouponUsed{e.code, e.promotion}; }
    Seen::Effect operator()(const CouponIssued& e) const {
        return Seen::CouponIssued{e.code, e.promotion, e.reward, e.from, e.to, e.copies};
    }
    Seen::Effect operator()(const Visited& e) const { return Seen::Visited{e.day}; }
    Seen::Effect operator()(const Counted& e) const {
        return Seen::Counted{e.promotion, e.node, e.day, e.amount, e.ofStep};
    }
    Seen::Effect operator()(const StepReached& e) const {
        return Seen::StepReached{e.promotion, e.step, e.day, e.carried, e.carriedTo};
    }
    Seen::Effect operator()(const RoundLapsed& e) const { return Seen::RoundLapsed{e.promotion, e.day, cleared}; }
    Seen::Effect operator()(const RoundCompleted& e) const { return Seen::RoundCompleted{e.promotion, e.day, cleared}; }
    Seen::Effect operator()(const Used& e) const { return Seen::Used{e.promotion, e.day, e.times}; }
    Seen::Effect operator()(const Spent& e) const { return Seen::Spent{e.promotion, e.money, e.points, e.times}; }
    Seen::Effect operator()(const Entitled& e) const {
        return Seen::Entitled{e.reference, e.count, e.promotion, e.reward};
    }
    Seen::Effect operator()(const Donated& e) const { return Seen::Donated{e.cause, e.amount, e.promotion, e.reward}; }

    std::span<const std::string_view> cleared;
};

const std::vector<std::string>& clearedBy(const Effect& effect) {
    static const std::vector<std::string> none;
    if (const auto* lapsed = std::get_if<RoundLapsed>(&effect)) return lapsed->cleared;
    if (const auto* completed = std::get_if<RoundCompleted>(&effect)) return completed->cleared;
    return none;
}

} // namespace

template <typename To, typename From, typename Look>
std::span<const To> RulingView::keep(const std::vector<From>& items, const Look& look) {
    std::vector<To> seen;
    for (const From& item : items) seen.push_back(look(item));
    return std::get<std::deque<std::vector<To>>>(m_kept).emplace_back(std::move(seen));
}

std::span<const std::string_view> RulingView::texts(const std::vector<std::string>& items) {
    return keep<std::string_view>(items, std::identity{});
}

std::span<const RulingParts::FunderPart> RulingView::funding(const std::vector<FunderPart>& parts) {
    return keep<RulingParts::FunderPart>(parts, [](const FunderPart& part) {
        return RulingParts::FunderPart{part.funder, part.amount};
    });
}

RulingParts::Award RulingView::award(const Award& award) {
    RulingParts::Award seen{.promotion = award.promotion, .step = award.step, .reward = award.reward};
    seen.stage = award.stage;
    seen.times = award.times;
    seen.discount = award.discount;
    seen.credit = award.credit;
    seen.shares = keep<RulingParts::Share>(award.shares, [this](const Share& share) {
        return RulingParts::Share{share.line, share.amount, funding(share.funding)};
    });
    seen.points = award.points;
    seen.account = award.account;
    seen.funding = funding(award.funding);
    if (award.gift) seen.gift = RulingParts::Gift{award.gift->sku, award.gift->quantity, award.gift->worth};
    seen.message = award.message == LocalText{} ? nullptr : &award.message;
    seen.trimmed = award.trimmed;
    seen.trimmedBy = award.trimmedBy;
    return seen;
}

RulingParts::Effect RulingView::effect(const Effect& effect) {
    return std::visit(LookAt{texts(clearedBy(effect))}, effect);
}

RulingView::RulingView(const Adjudication& adjudication) {
    const Adjudication& a = adjudication;
    m_ruling = {.fingerprint = a.fingerprint, .basket = a.basket, .currency = a.currency, .at = a.at};
    m_ruling.lines = keep<RulingParts::LineOutcome>(a.lines, [](const LineOutcome& line) {
        return RulingParts::LineOutcome{line.gross, line.net};
    });
    m_ruling.awards = keep<RulingParts::Award>(a.awards, [this](const Award& each) { return award(each); });
    m_ruling.promotions = keep<RulingParts::PromotionOutcome>(a.promotions, [](const PromotionOutcome& each) {
        return RulingParts::PromotionOutcome{each.promotion, each.outcome, each.times,  each.discount, each.points,
                                             each.credit,    each.lostTo,  each.lostBy, each.wouldGive};
    });
    m_ruling.coupons = keep<RulingParts::CouponOutcome>(a.coupons, [](const CouponOutcome& coupon) {
        return RulingParts::CouponOutcome{coupon.code, coupon.state, coupon.promotion};
    });
    m_ruling.notices = keep<RulingParts::Notice>(a.notices, [this](const Notice& notice) {
        return RulingParts::Notice{notice.code, notice.promotion, texts(notice.arguments)};
    });
    m_ruling.gross = a.gross;
    m_ruling.discount = a.discount;
    m_ruling.total = a.total;
    m_ruling.credit = a.credit;
    m_ruling.burnt = {a.burnt.points, a.burnt.amount};
    m_ruling.cashRounding = a.cashRounding;
    m_ruling.payable = a.payable;
    m_ruling.basePoints = a.basePoints;
    m_ruling.bonusPoints = a.bonusPoints;
    m_ruling.effects = keep<RulingParts::Effect>(a.effects, [this](const Effect& each) { return effect(each); });
    if (const auto& c = a.certificate)
        m_ruling.certificate = RulingParts::Certificate{c->optimal,         c->gap,           texts(c->competing),
                                                        texts(c->runnerUp), c->runnerUpTotal, c->weighed};
}

} // namespace offerwright::tests
