// Effects as they are written: each {"<kind>": body}.
#pragma once
#include "engine/text/words.h"
#include <offerwright/model/effect.h>

namespace offerwright::text {

/// On effects that are owned or looked at, into either sink.
template <typename Hold, typename Sink> class EffectDocument {
public:
    using Parts = EffectParts<Hold>;
    using Text = typename Hold::Text;

    explicit EffectDocument(Sink& out)
        : m_out(out) {}

    /// The elements of an array that is open.
    void elements(std::span<const typename Parts::Effect> effects) {
        for (const auto& effect : effects)
            m_out.object([&] { std::visit([this](const auto& each) { write(each); }, effect); });
    }

private:
    void write(const typename Parts::Visited& effect) {
        m_out.object("visited", [&] { m_out.date("day", effect.day); });
    }
    void write(const typename Parts::Credited& effect) {
        m_out.object("credited", [&] {
            some("account", effect.account);
            m_out.integer("amount", effect.amount);
            if (effect.pendingUntil) m_out.date("pendingUntil", *effect.pendingUntil);
            origin(effect);
        });
    }
    void write(const typename Parts::Burnt& effect) {
        m_out.object("burnt", [&] {
            m_out.integer("points", effect.points);
            m_out.integer("amount", effect.amount.minor);
        });
    }
    void write(const typename Parts::CouponUsed& effect) {
        m_out.object("couponUsed", [&] {
            m_out.text("code", effect.code);
            some("promotion", effect.promotion);
        });
    }
    void write(const typename Parts::CouponIssued& effect) {
        m_out.object("couponIssued", [&] {
            m_out.text("code", effect.code);
            m_out.date("from", effect.from);
            m_out.date("to", effect.to);
            m_out.integer("copies", effect.copies);
            origin(effect);
        });
    }
    void write(const typename Parts::Counted& effect) {
        m_out.object("counted", [&] {
            m_out.text("promotion", effect.promotion);
            m_out.text("node", effect.node);
            m_out.date("day", effect.day);
            m_out.integer("amount", effect.amount);
            if (effect.ofStep) m_out.boolean("ofStep", true);
        });
    }
    void write(const typename Parts::StepReached& effect) {
        m_out.object("stepReached", [&] {
            m_out.text("promotion", effect.promotion);
            m_out.text("step", effect.step);
            m_out.date("day", effect.day);
            if (effect.carried != 0) m_out.integer("carried", effect.carried);
            some("carriedTo", effect.carriedTo);
        });
    }
    void write(const typename Parts::RoundLapsed& effect) {
        m_out.object("roundLapsed", [&] { ended(effect); });
    }
    void write(const typename Parts::RoundCompleted& effect) {
        m_out.object("roundCompleted", [&] { ended(effect); });
    }
    void write(const typename Parts::Used& effect) {
        m_out.object("used", [&] {
            m_out.text("promotion", effect.promotion);
            m_out.date("day", effect.day);
            m_out.integer("times", effect.times);
        });
    }
    void write(const typename Parts::Spent& effect) {
        m_out.object("spent", [&] {
            m_out.text("promotion", effect.promotion);
            m_out.integer("money", effect.money);
            m_out.integer("points", effect.points);
            m_out.integer("times", effect.times);
        });
    }
    void write(const typename Parts::Entitled& effect) {
        m_out.object("entitled", [&] {
            m_out.text("reference", effect.reference);
            m_out.integer("count", effect.count);
            origin(effect);
        });
    }
    void write(const typename Parts::Donated& effect) {
        m_out.object("donated", [&] {
            m_out.text("cause", effect.cause);
            m_out.integer("amount", effect.amount.minor);
            origin(effect);
        });
    }

    /// Where an effect came from.
    template <typename Effect> void origin(const Effect& effect) {
        some("promotion", effect.promotion);
        some("reward", effect.reward);
    }
    template <typename Round> void ended(const Round& round) {
        m_out.text("promotion", round.promotion);
        m_out.date("day", round.day);
        if (round.cleared.empty()) return;
        m_out.array("cleared", [&] {
            for (const Text& step : round.cleared) m_out.text(step);
        });
    }
    void some(Word key, const Text& text) {
        if (!text.empty()) m_out.text(key, text);
    }

    Sink& m_out;
};

} // namespace offerwright::text
