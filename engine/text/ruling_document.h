// An adjudication as it is written: members, their order, and what is left out.
#pragma once
#include "engine/text/effect_document.h"
#include <offerwright/model/adjudication.h>

namespace offerwright::text {

/// On adjudications that are owned or looked at, into either sink.
template <typename Hold, typename Sink> class RulingDocument {
public:
    using Parts = AdjudicationParts<Hold>;
    using Text = typename Hold::Text;
    template <typename Item> using List = typename Hold::template List<Item>;

    explicit RulingDocument(Sink& out)
        : m_out(out) {}

    /// The members of an object that is open.
    void members(const typename Parts::Adjudication& ruling) {
        m_out.text("fingerprint", ruling.fingerprint);
        m_out.text("basket", ruling.basket);
        m_out.text("currency", ruling.currency);
        m_out.instant("at", ruling.at);
        amounts(ruling);
        list("lines", ruling.lines, [this](const auto& line) { members(line); });
        list("awards", ruling.awards, [this](const auto& award) { members(award); });
        list("promotions", ruling.promotions, [this](const auto& outcome) { members(outcome); });
        list("coupons", ruling.coupons, [this](const auto& coupon) { members(coupon); });
        list("notices", ruling.notices, [this](const auto& notice) { members(notice); });
        m_out.array("effects", [&] { EffectDocument<Hold, Sink>(m_out).elements(ruling.effects); });
        if (ruling.certificate) m_out.object("certificate", [&] { members(*ruling.certificate); });
    }

private:
    void amounts(const typename Parts::Adjudication& ruling) {
        m_out.integer("gross", ruling.gross.minor);
        m_out.integer("discount", ruling.discount.minor);
        m_out.integer("total", ruling.total.minor);
        some("credit", ruling.credit);
        if (ruling.burnt != typename Parts::Payment{})
            m_out.object("burnt", [&] {
                m_out.integer("points", ruling.burnt.points);
                m_out.integer("amount", ruling.burnt.amount.minor);
            });
        some("cashRounding", ruling.cashRounding);
        m_out.integer("payable", ruling.payable.minor);
        m_out.integer("basePoints", ruling.basePoints);
        m_out.integer("bonusPoints", ruling.bonusPoints);
    }
    void members(const typename Parts::LineOutcome& line) {
        m_out.integer("gross", line.gross.minor);
        m_out.integer("net", line.net.minor);
    }
    void members(const typename Parts::Award& award) {
        m_out.text("promotion", award.promotion);
        m_out.text("step", award.step);
        m_out.text("reward", award.reward);
        m_out.text("stage", wordOf(award.stage));
        m_out.integer("times", award.times);
        m_out.integer("discount", award.discount.minor);
        some("credit", award.credit);
        list("shares", award.shares, [this](const auto& share) { members(share); });
        m_out.integer("points", award.points);
        some("account", award.account);
        funding(award.funding);
        if (award.gift) m_out.object("gift", [&] { members(*award.gift); });
        m_out.object("message", [&] { message(award.message); });
        m_out.boolean("trimmed", award.trimmed);
        some("trimmedBy", award.trimmedBy);
    }
    void members(const typename Parts::Share& share) {
        m_out.integer("line", static_cast<std::int64_t>(share.line));
        m_out.integer("amount", share.amount.minor);
        funding(share.funding);
    }
    void members(const typename Parts::Gift& gift) {
        m_out.text("sku", gift.sku);
        m_out.decimal("qty", gift.quantity.thousandths, 3);
        m_out.integer("worth", gift.worth.minor);
    }
    void members(const typename Parts::PromotionOutcome& outcome) {
        m_out.text("promotion", outcome.promotion);
        m_out.text("outcome", wordOf(outcome.outcome));
        m_out.integer("times", outcome.times);
        m_out.integer("discount", outcome.discount.minor);
        m_out.integer("points", outcome.points);
        some("credit", outcome.credit);
        some("lostTo", outcome.lostTo);
        some("lostBy", outcome.lostBy);
        some("wouldGive", outcome.wouldGive);
    }
    void members(const typename Parts::CouponOutcome& coupon) {
        m_out.text("code", coupon.code);
        m_out.text("state", wordOf(coupon.state));
        some("promotion", coupon.promotion);
    }
    void members(const typename Parts::Notice& notice) {
        m_out.text("code", notice.code);
        some("promotion", notice.promotion);
        texts("arguments", notice.arguments);
    }
    void members(const typename Parts::Certificate& certificate) {
        m_out.boolean("optimal", certificate.optimal);
        some("gap", certificate.gap);
        texts("competing", certificate.competing);
        texts("runnerUp", certificate.runnerUp);
        m_out.integer("runnerUpTotal", certificate.runnerUpTotal.minor);
        m_out.integer("weighed", certificate.weighed);
    }

    void funding(const List<typename Parts::FunderPart>& parts) {
        if (parts.empty()) return;
        list("funding", parts, [this](const auto& part) {
            m_out.text("funder", part.funder);
            m_out.integer("amount", part.amount);
        });
    }
    void message(const LocalText& words) {
        for (const auto& [language, text] : words.byLanguage) m_out.named(language, text);
    }
    void message(const LocalText* words) {
        if (words) message(*words);
    }
    void some(Word key, Money amount) {
        if (amount.minor != 0) m_out.integer(key, amount.minor);
    }
    void some(Word key, const Text& text) {
        if (!text.empty()) m_out.text(key, text);
    }
    void texts(Word key, const List<Text>& each) {
        m_out.array(key, [&] {
            for (const Text& text : each) m_out.text(text);
        });
    }
    /// An array of objects.
    template <typename Items, typename Members> void list(Word key, const Items& items, const Members& write) {
        m_out.array(key, [&] {
            for (const auto& item : items) m_out.object([&] { write(item); });
        });
    }

    Sink& m_out;
};

} // namespace offerwright::text
