#include "app/words/receipt_notes.h"
#include "app/words/phrases.h"
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::app {
namespace {

class NoteWriter {
public:
    NoteWriter(const Adjudication& adjudication, const PromotionSet& set, const Language& language)
        : m_adjudication(adjudication)
        , m_set(set)
        , m_language(language) {}

    std::vector<ReceiptRow> write() {
        for (const Effect& effect : m_adjudication.effects)
            std::visit([this](const auto& each) { note(each); }, effect);
        return std::move(m_rows);
    }

private:
    void add(const QString& text, const std::string& promotion, const NodeId& node) {
        m_rows.push_back({.kind = ReceiptRow::Kind::Note, .left = text, .right = {}, .source = {promotion, node, {}}});
    }
    QString filled(const QString& pattern, const QStringList& arguments) const {
        return Language::filled(pattern, arguments);
    }
    QString money(Money amount) const {
        return m_language.money(amount, QString::fromStdString(m_adjudication.currency));
    }
    QString nameOf(const std::string& id) const {
        const Promotion* promotion = m_set.promotion(id);
        const QString name = promotion ? fromUtf8(promotion->name.in(m_language.code().toStdString())) : QString();
        return name.isEmpty() ? fromUtf8(id) : name;
    }
    /// The text that a reward carries for the shopper; empty when it has none.
    template <typename Rule> QString textOf(const std::string& promotion, const NodeId& id) const {
        const Promotion* of = m_set.promotion(promotion);
        const Reward* reward = of ? findReward(*of, id) : nullptr;
        const Rule* rule = reward ? std::get_if<Rule>(&reward->rule) : nullptr;
        return rule ? fromUtf8(rule->text.in(m_language.code().toStdString())) : QString();
    }

    void note(const CouponIssued& issued) {
        const QString text = textOf<IssueCoupon>(issued.promotion, issued.reward);
        const QStringList words{fromUtf8(issued.code), m_language.shortDate(issued.from), m_language.date(issued.to),
                                text};
        const QString pattern = text.isEmpty() ? m_language.translate("Words", "Coupon %1, valid from %2 to %3")
                                               : m_language.translate("Words", "Coupon %1 (%4), valid from %2 to %3");
        const QString line = filled(pattern, words);
        const QString copies = m_language.integer(issued.copies);
        add(issued.copies == 1 ? line : QStringLiteral("%1 × %2").arg(copies, line), issued.promotion, issued.reward);
    }

    void note(const Entitled& entitled) {
        const QString text = textOf<Entitlement>(entitled.promotion, entitled.reward);
        add(QStringLiteral("%1 × %2").arg(m_language.integer(entitled.count),
                                          text.isEmpty() ? fromUtf8(entitled.reference) : text),
            entitled.promotion, entitled.reward);
    }

    void note(const Donated& donated) {
        add(filled(m_language.translate("Words", "%1 given to %2"), {money(donated.amount), fromUtf8(donated.cause)}),
            donated.promotion, donated.reward);
    }

    QString countedText(CountKind kind, std::int64_t amount) const {
        if (kind == CountKind::Spend) return money({amount});
        const bool isQuantity = kind == CountKind::Quantity;
        const int count = countOf(isQuantity ? (amount + 999) / 1000 : amount);
        const QString number = isQuantity ? m_language.quantity({amount}) : m_language.integer(amount);
        return filled(isQuantity ? m_language.translate("Words", "%1 item(s)", nullptr, count)
                                 : m_language.translate("Words", "%1 visit(s)", nullptr, count),
                      {number});
    }

    /// True when the step is done with this sale, or its count is cleared by the end of the round.
    bool isOver(const Counted& counted) const {
        return std::ranges::any_of(m_adjudication.effects, [&counted](const Effect& effect) {
            if (const RoundCompleted* round = std::get_if<RoundCompleted>(&effect))
                return round->promotion == counted.promotion && std::ranges::count(round->cleared, counted.node) > 0;
            const StepReached* reached = std::get_if<StepReached>(&effect);
            return reached && reached->promotion == counted.promotion && reached->step == counted.node;
        });
    }

    QString stepNumber(const Promotion& promotion, const NodeId& step) const {
        const auto& steps = promotion.ladder.steps;
        return m_language.integer(std::ranges::find(steps, step, &Step::id) - steps.begin() + 1);
    }

    /// What goes on towards a step; what reaches it is told as that, and conditions over time are nobody's progress.
    void note(const Counted& counted) {
        const Promotion* promotion = m_set.promotion(counted.promotion);
        const Step* step = promotion ? findStep(*promotion, counted.node) : nullptr;
        if (!step || counted.amount == 0 || isOver(counted)) return;
        const QString amount = countedText(step->frequency.count.kind, counted.amount);
        const bool isOnly = promotion->ladder.steps.size() == 1;
        const QStringList words{nameOf(counted.promotion), amount, stepNumber(*promotion, counted.node)};
        add(filled(isOnly ? m_language.translate("Words", "%1: +%2")
                          : m_language.translate("Words", "%1, step %3: +%2"),
                   words),
            counted.promotion, counted.node);
    }

    void note(const StepReached& reached) {
        const Promotion* promotion = m_set.promotion(reached.promotion);
        if (!promotion || promotion->ladder.steps.size() < 2) return;
        const auto steps = static_cast<std::int64_t>(promotion->ladder.steps.size());
        add(filled(m_language.translate("Words", "%1: step %2 of %3 done"),
                   {nameOf(reached.promotion), stepNumber(*promotion, reached.step), m_language.integer(steps)}),
            reached.promotion, reached.step);
    }

    void note(const RoundCompleted& completed) {
        add(filled(m_language.translate("Words", "%1: complete"), {nameOf(completed.promotion)}), completed.promotion,
            {});
    }
    void note(const RoundLapsed& lapsed) {
        add(filled(m_language.translate("Words", "%1: time is up, it starts anew"), {nameOf(lapsed.promotion)}),
            lapsed.promotion, {});
    }

    // These are in the totals, among the awards, or nothing that a shopper reads.
    void note(const Visited&) {}
    void note(const Credited&) {}
    void note(const Burnt&) {}
    void note(const CouponUsed&) {}
    void note(const Used&) {}
    void note(const Spent&) {}

    const Adjudication& m_adjudication;
    const PromotionSet& m_set;
    const Language& m_language;
    std::vector<ReceiptRow> m_rows;
};

} // namespace

std::vector<ReceiptRow> receiptNotes(const Adjudication& adjudication, const PromotionSet& set,
                                     const Language& language) {
    return NoteWriter(adjudication, set, language).write();
}

} // namespace offerwright::app
