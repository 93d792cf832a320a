#include "app/words/receipt.h"
#include "app/words/phrases.h"
#include "app/words/receipt_notes.h"
#include <algorithm>

namespace offerwright::app {
namespace {

/// Till printers know capitals without accents.
QString tillName(const QString& name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing) letters += c;
    }
    static const QList<std::pair<QString, QString>> plain{
        {"œ", "oe"}, {"Œ", "OE"}, {"æ", "ae"}, {"ß", "ss"}, {"’", "'"}};
    for (const auto& [from, to] : plain) letters.replace(from, to);
    return letters.toUpper();
}

QString unitSign(UnitOfMeasure measure) {
    switch (measure) {
    case UnitOfMeasure::Kilogram: return QStringLiteral("kg");
    case UnitOfMeasure::Litre: return QStringLiteral("l");
    case UnitOfMeasure::Metre: return QStringLiteral("m");
    case UnitOfMeasure::Piece: break;
    }
    return {};
}

class ReceiptWriter {
public:
    ReceiptWriter(const Adjudication& adjudication, const Basket& basket, const PromotionSet& set,
                  const Language& language)
        : m_adjudication(adjudication)
        , m_basket(basket)
        , m_set(set)
        , m_language(language)
        , m_currency(QString::fromStdString(adjudication.currency)) {}

    std::vector<ReceiptRow> write() {
        for (std::size_t line = 0; line < m_basket.lines.size(); ++line) writeLine(line);
        for (const Award& award : m_adjudication.awards) writeGift(award);
        m_rows.push_back({.kind = ReceiptRow::Kind::Rule, .left = {}, .right = {}, .source = {}});
        for (const Award& award : m_adjudication.awards) writeBasketDiscount(award);
        writeTotal();
        writeSaving();
        for (const Award& award : m_adjudication.awards) writePoints(award);
        writeCredits();
        for (const Award& award : m_adjudication.awards) writeMessage(award);
        for (ReceiptRow& note : receiptNotes(m_adjudication, m_set, m_language)) m_rows.push_back(std::move(note));
        for (const CouponOutcome& coupon : m_adjudication.coupons) writeCoupon(coupon);
        return std::move(m_rows);
    }

private:
    void add(ReceiptRow::Kind kind, const QString& left, const QString& right, const Address& source = {},
             std::size_t line = 0) {
        m_rows.push_back({kind, left, right, source, line});
    }
    QString amount(Money money) const { return m_language.amount(money, m_currency); }
    static Address sourceOf(const Award& award) { return {award.promotion, award.reward, {}}; }

    QString lineName(const Line& line) const {
        const Product* product = m_set.catalogue().find(line.sku);
        if (line.name && !line.name->empty()) return tillName(fromUtf8(*line.name));
        return tillName(fromUtf8(product && !product->name.empty() ? product->name : line.sku));
    }

    QString lineQuantity(const Line& line) const {
        const QString sign = unitSign(line.measure);
        if (!sign.isEmpty()) return u' ' + m_language.quantity(line.quantity) + u' ' + sign;
        return line.quantity == Quantity::pieces(1) ? QString()
                                                    : QStringLiteral(" ×") + m_language.quantity(line.quantity);
    }

    void writeLine(std::size_t index) {
        const Line& line = m_basket.lines[index];
        add(ReceiptRow::Kind::Line, lineName(line) + lineQuantity(line), amount(m_adjudication.lines[index].gross), {},
            index);
        for (const Award& award : m_adjudication.awards) {
            if (award.stage != Stage::Item || award.discount.minor == 0) continue;
            for (const Share& share : award.shares) {
                if (share.line != index) continue;
                add(ReceiptRow::Kind::LineDiscount, awardName(award), amount({-share.amount.minor}), sourceOf(award),
                    index);
            }
        }
    }

    /// The promotion's name, and of tiers which.
    QString awardName(const Award& award) const {
        const Promotion* promotion = m_set.promotion(award.promotion);
        if (!promotion) return fromUtf8(award.promotion);
        const QString name = fromUtf8(promotion->name.in(m_language.code().toStdString()));
        if (promotion->ladder.relation != Relation::Tiers) return name;
        const auto step = std::ranges::find(promotion->ladder.steps, award.step, &Step::id);
        const QString tier = m_language.integer(step - promotion->ladder.steps.begin() + 1);
        return Language::filled(m_language.translate("Words", "%1, tier %2"), {name, tier});
    }

    void writeBasketDiscount(const Award& award) {
        if (award.stage == Stage::Item || award.discount.minor == 0) return;
        add(ReceiptRow::Kind::BasketDiscount, awardName(award), amount({-award.discount.minor}), sourceOf(award));
    }

    /// What it costs elsewhere, and off again.
    void writeGift(const Award& award) {
        if (!award.gift) return;
        Line line{.sku = award.gift->sku, .quantity = award.gift->quantity};
        const Product* product = m_set.catalogue().find(line.sku);
        if (product) line.measure = product->measure;
        const Money worth = award.gift->worth;
        add(ReceiptRow::Kind::Gift, lineName(line) + lineQuantity(line), amount(worth), sourceOf(award));
        add(ReceiptRow::Kind::GiftDiscount, awardName(award), amount({-worth.minor}), sourceOf(award));
    }

    void writeTotal() {
        const Payment& burnt = m_adjudication.burnt;
        const Money rounding = m_adjudication.cashRounding;
        const bool isPlain = burnt == Payment{} && rounding.minor == 0;
        if (!isPlain)
            add(ReceiptRow::Kind::Subtotal, m_language.translate("Words", "TOTAL"), amount(m_adjudication.total));
        if (burnt != Payment{}) {
            const QString points = m_language.translate("Words", "%1 point(s)", nullptr, countOf(burnt.points));
            const QString paid = Language::filled(points, {m_language.integer(burnt.points)});
            add(ReceiptRow::Kind::Payment, Language::filled(m_language.translate("Words", "Paid with %1"), {paid}),
                amount({-burnt.amount.minor}));
        }
        if (rounding.minor != 0)
            add(ReceiptRow::Kind::Payment, m_language.translate("Words", "Rounding of cash"), amount(rounding));
        const QString label = Language::filled(m_language.translate("Words", "TO PAY  %1"), {m_currency});
        add(ReceiptRow::Kind::Total, label, amount(isPlain ? m_adjudication.total : m_adjudication.payable));
    }

    void writeSaving() {
        const std::int64_t points = m_adjudication.basePoints + m_adjudication.bonusPoints;
        QStringList words;
        if (m_adjudication.discount.minor != 0)
            words << Language::filled(m_language.translate("Words", "Saved %1"), {amount(m_adjudication.discount)});
        if (points != 0)
            words << Language::filled(m_language.translate("Words", "Points +%1"), {m_language.integer(points)});
        if (!words.isEmpty()) add(ReceiptRow::Kind::Saving, words.join(QStringLiteral(" · ")), {});
    }

    /// "Cagnotte, from 25 Nov".
    QString accountOf(const Award& award) const {
        const QString account = nameFromId(award.account);
        for (const Effect& effect : m_adjudication.effects) {
            const Credited* credited = std::get_if<Credited>(&effect);
            if (!credited || !credited->pendingUntil) continue;
            if (credited->promotion != award.promotion || credited->reward != award.reward) continue;
            const QString day = m_language.shortDate(*credited->pendingUntil);
            if (account.isEmpty()) return Language::filled(m_language.translate("Words", "from %1 on"), {day});
            return Language::filled(m_language.translate("Words", "%1, from %2 on"), {account, day});
        }
        return account;
    }

    QString nameWithAccount(const Award& award) const {
        const QString account = accountOf(award);
        return account.isEmpty() ? awardName(award) : QStringLiteral("%1 (%2)").arg(awardName(award), account);
    }

    void writePoints(const Award& award) {
        if (award.points == 0) return;
        const QString points =
            Language::filled(m_language.translate("Words", "+%1 pts"), {m_language.integer(award.points)});
        add(ReceiptRow::Kind::Points, nameWithAccount(award), points, sourceOf(award));
    }

    void writeCredits() {
        int credits = 0;
        for (const Award& award : m_adjudication.awards) {
            if (award.credit.minor == 0) continue;
            add(ReceiptRow::Kind::Credit, nameWithAccount(award), u'+' + amount(award.credit), sourceOf(award));
            ++credits;
        }
        if (credits < 2) return;
        add(ReceiptRow::Kind::Credit, m_language.translate("Words", "Credited in all"),
            u'+' + amount(m_adjudication.credit));
    }

    void writeMessage(const Award& award) {
        const QString text = fromUtf8(award.message.in(m_language.code().toStdString()));
        if (!text.isEmpty()) add(ReceiptRow::Kind::Message, text, {}, sourceOf(award));
    }

    QString whyNot(CouponOutcome::State state) const {
        if (state == CouponOutcome::State::Unknown) return m_language.translate("Words", "Coupon %1 is not known here");
        if (state == CouponOutcome::State::NotValid)
            return m_language.translate("Words", "Coupon %1 was used before, or is not valid today");
        return m_language.translate("Words", "Coupon %1: its conditions are not met");
    }

    void writeCoupon(const CouponOutcome& coupon) {
        if (coupon.state == CouponOutcome::State::Used) return;
        add(ReceiptRow::Kind::Coupon, Language::filled(whyNot(coupon.state), {fromUtf8(coupon.code)}), {},
            {coupon.promotion, {}, {}});
    }

    const Adjudication& m_adjudication;
    const Basket& m_basket;
    const PromotionSet& m_set;
    const Language& m_language;
    QString m_currency;
    std::vector<ReceiptRow> m_rows;
};

/// Left and right on one row; a left too long for it is cut with an ellipsis.
QString justified(QString left, const QString& right, int width) {
    const auto room = std::max<qsizetype>(0, width - right.size() - (right.isEmpty() ? 0 : 1));
    if (left.size() > room) left = left.left(std::max<qsizetype>(0, room - 1)) + QChar(0x2026);
    if (right.isEmpty()) return left;
    return left + QString(std::max<qsizetype>(1, width - left.size() - right.size()), u' ') + right;
}

/// Words in as many rows as they need.
QStringList wrapped(const QString& text, int width) {
    QStringList rows{QString()};
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString& row = rows.last();
        if (row.isEmpty())
            row = word;
        else if (row.size() + 1 + word.size() <= width)
            row += u' ' + word;
        else
            rows << word;
    }
    return rows;
}

QString rowText(const ReceiptRow& row, int width) {
    switch (row.kind) {
    case ReceiptRow::Kind::Rule: return QString(width, u'-');
    case ReceiptRow::Kind::LineDiscount:
    case ReceiptRow::Kind::GiftDiscount: return justified(QStringLiteral("  ") + row.left, row.right, width);
    case ReceiptRow::Kind::Saving:
    case ReceiptRow::Kind::Message:
    case ReceiptRow::Kind::Note:
    case ReceiptRow::Kind::Coupon: return wrapped(row.left, width).join(u'\n');
    default: return justified(row.left, row.right, width);
    }
}

} // namespace

std::vector<ReceiptRow> receiptOf(const Adjudication& adjudication, const Basket& basket, const PromotionSet& set,
                                  const Language& language) {
    return ReceiptWriter(adjudication, basket, set, language).write();
}

QString receiptText(const std::vector<ReceiptRow>& rows, int width) {
    QString text;
    for (const ReceiptRow& row : rows) text += rowText(row, width) + u'\n';
    return text;
}

} // namespace offerwright::app
