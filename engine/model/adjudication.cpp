#include "offerwright/model/adjudication.h"
#include <algorithm>

namespace offerwright {
namespace {

using Seen = RulingParts;

std::vector<std::string> kept(std::span<const std::string_view> texts) { return {texts.begin(), texts.end()}; }

template <typename To, typename From> std::vector<To> kept(std::span<const From> items, To (*keep)(const From&)) {
    std::vector<To> list;
    list.reserve(items.size());
    for (const From& item : items) list.push_back(keep(item));
    return list;
}

FunderPart keepPart(const Seen::FunderPart& part) { return {std::string(part.funder), part.amount}; }

Share keepShare(const Seen::Share& share) { return {share.line, share.amount, kept(share.funding, keepPart)}; }

Award keepAward(const Seen::Award& award) {
    Award keeps{.promotion = std::string(award.promotion),
                .step = std::string(award.step),
                .reward = std::string(award.reward),
                .stage = award.stage,
                .times = award.times,
                .discount = award.discount,
                .credit = award.credit,
                .shares = kept(award.shares, keepShare),
                .points = award.points,
                .account = std::string(award.account),
                .funding = kept(award.funding, keepPart),
                .gift = {},
                .message = award.message ? *award.message : LocalText{},
                .trimmed = award.trimmed,
                .trimmedBy = std::string(award.trimmedBy)};
    if (award.gift) keeps.gift = {std::string(award.gift->sku), award.gift->quantity, award.gift->worth};
    return keeps;
}

PromotionOutcome keepOutcome(const Seen::PromotionOutcome& outcome) {
    return {.promotion = std::string(outcome.promotion),
            .outcome = outcome.outcome,
            .times = outcome.times,
            .discount = outcome.discount,
            .points = outcome.points,
            .credit = outcome.credit,
            .lostTo = std::string(outcome.lostTo),
            .lostBy = std::string(outcome.lostBy),
            .wouldGive = outcome.wouldGive};
}

LineOutcome keepLine(const Seen::LineOutcome& line) { return {line.gross, line.net}; }

CouponOutcome keepCoupon(const Seen::CouponOutcome& coupon) {
    return {std::string(coupon.code), coupon.state, std::string(coupon.promotion)};
}

Notice keepNotice(const Seen::Notice& notice) {
    return {std::string(notice.code), std::string(notice.promotion), kept(notice.arguments)};
}

Certificate keepCertificate(const Seen::Certificate& certificate) {
    return {.optimal = certificate.optimal,
            .gap = certificate.gap,
            .competing = kept(certificate.competing),
            .runnerUp = kept(certificate.runnerUp),
            .runnerUpTotal = certificate.runnerUpTotal,
            .weighed = certificate.weighed};
}

/// One kind of effect after the other, member by member.
struct KeepEffect {
    using From = EffectParts<Viewed>;
    static std::string text(std::string_view view) { return std::string(view); }
    Effect operator()(const From::Visited& each) const { return Visited{each.day}; }
    Effect operator()(const From::Credited& each) const {
        return Credited{text(each.account), each.amount, each.pendingUntil, text(each.promotion), text(each.reward)};
    }
    Effect operator()(const From::Burnt& each) const { return Burnt{each.points, each.amount}; }
    Effect operator()(const From::CouponUsed& each) const { return CouponUsed{text(each.code), text(each.promotion)}; }
    Effect operator()(const From::CouponIssued& each) const {
        return CouponIssued{text(each.code), text(each.promotion), text(each.reward), each.from, each.to, each.copies};
    }
    Effect operator()(const From::Counted& each) const {
        return Counted{text(each.promotion), text(each.node), each.day, each.amount, each.ofStep};
    }
    Effect operator()(const From::StepReached& each) const {
        return StepReached{text(each.promotion), text(each.step), each.day, each.carried, text(each.carriedTo)};
    }
    Effect operator()(const From::RoundLapsed& each) const {
        return RoundLapsed{text(each.promotion), each.day, kept(each.cleared)};
    }
    Effect operator()(const From::RoundCompleted& each) const {
        return RoundCompleted{text(each.promotion), each.day, kept(each.cleared)};
    }
    Effect operator()(const From::Used& each) const { return Used{text(each.promotion), each.day, each.times}; }
    Effect operator()(const From::Spent& each) const {
        return Spent{text(each.promotion), each.money, each.points, each.times};
    }
    Effect operator()(const From::Entitled& each) const {
        return Entitled{text(each.reference), each.count, text(each.promotion), text(each.reward)};
    }
    Effect operator()(const From::Donated& each) const {
        return Donated{text(each.cause), each.amount, text(each.promotion), text(each.reward)};
    }
};

Effect keepEffect(const Seen::Effect& effect) { return std::visit(KeepEffect{}, effect); }

} // namespace

Adjudication toAdjudication(const Ruling& ruling) {
    Adjudication keeps{.fingerprint = std::string(ruling.fingerprint),
                       .basket = std::string(ruling.basket),
                       .currency = std::string(ruling.currency),
                       .at = ruling.at,
                       .lines = kept(ruling.lines, keepLine),
                       .awards = kept(ruling.awards, keepAward),
                       .promotions = kept(ruling.promotions, keepOutcome),
                       .coupons = kept(ruling.coupons, keepCoupon),
                       .notices = kept(ruling.notices, keepNotice),
                       .gross = ruling.gross,
                       .discount = ruling.discount,
                       .total = ruling.total,
                       .credit = ruling.credit,
                       .burnt = {ruling.burnt.points, ruling.burnt.amount},
                       .cashRounding = ruling.cashRounding,
                       .payable = ruling.payable,
                       .basePoints = ruling.basePoints,
                       .bonusPoints = ruling.bonusPoints,
                       .effects = kept(ruling.effects, keepEffect),
                       .certificate = {}};
    if (ruling.certificate) keeps.certificate = keepCertificate(*ruling.certificate);
    return keeps;
}


const NodeTrace* PromotionTrace::node(std::string_view id) const {
    const auto found = std::ranges::find(nodes, id, &NodeTrace::node);
    return found == nodes.end() ? nullptr : &*found;
}

const PromotionTrace* Trace::promotion(std::string_view id) const {
    const auto found = std::ranges::find(promotions, id, &PromotionTrace::promotion);
    return found == promotions.end() ? nullptr : &*found;
}

} // namespace offerwright
