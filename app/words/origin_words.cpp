#include "app/words/origin_words.h"
#include "app/words/asked_words.h"
#include "app/words/messages.h"
#include "app/words/phrases.h"
#include "app/words/policy_words.h"
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::app {
namespace {

class OriginTeller {
public:
    OriginTeller(const AdjudicatedSale& sale, const Origin& origin, const Language& language)
        : m_sale(sale)
        , m_origin(origin)
        , m_award(sale.adjudication.awards[origin.award])
        , m_language(language)
        , m_currency(QString::fromStdString(sale.adjudication.currency))
        , m_names{&sale.set.programme(), &sale.set.catalogue(), sale.set.promotion(m_award.promotion)} {}
    std::vector<OriginRow> rows();

private:
    void add(const char* label, const QString& text) {
        if (!text.isEmpty()) m_rows.push_back({m_language.translate("Words", label), text});
    }
    QString gives() const;
    QString because() const;
    QString seen(const Reason& reason) const;
    QString lines() const;
    QString payers() const;
    QString policies() const;
    QString certificate() const;
    QString nameOf(std::size_t line) const;
    QString amount(std::int64_t minor) const { return m_language.money({minor}, m_currency); }

    const AdjudicatedSale& m_sale;
    const Origin& m_origin;
    const Award& m_award;
    const Language& m_language;
    QString m_currency;
    Names m_names;
    std::vector<OriginRow> m_rows;
};

QString OriginTeller::gives() const {
    const Reward* reward = findReward(*m_names.promotion, m_award.reward);
    const QString text = reward ? textOf(sentence(*reward, m_language, m_names)) : QString();
    if (m_award.times < 2) return text;
    const QString times = m_language.translate("Words", "%n time(s)", nullptr, countOf(m_award.times));
    return text + QStringLiteral(", ") + times;
}

/// "buy at least 3 items in Dairy (4)", and of a threshold, which its words do not say, that too.
QString OriginTeller::seen(const Reason& reason) const {
    const QString asked = askedWords(reason.node, m_language, m_names);
    if (!reason.measured || !reason.required) return asked;
    const QString measured = m_language.number(*reason.measured, reason.unit, m_currency);
    if (!findStep(*m_names.promotion, reason.node)) return QStringLiteral("%1 (%2)").arg(asked, measured);
    return Language::filled(m_language.translate("Words", "%1 (%2, from %3 on)"),
                            {asked, measured, m_language.number(*reason.required, reason.unit, m_currency)});
}

QString OriginTeller::because() const {
    QStringList met;
    for (const Reason& reason : m_origin.met) met << seen(reason);
    met.removeAll(QString());
    return met.isEmpty() ? m_language.translate("Words", "nothing is asked") : met.join(QStringLiteral("; "));
}

QString OriginTeller::nameOf(std::size_t line) const {
    const std::string& sku = m_sale.basket.lines[line].sku;
    const Product* product = m_sale.set.catalogue().find(sku);
    return QString::fromStdString(product ? product->name : sku);
}

/// Cent by cent, where more than one line carries it.
QString OriginTeller::lines() const {
    if (m_award.shares.size() < 2) return {};
    QStringList parts;
    for (const Share& share : m_award.shares)
        parts << QStringLiteral("%1 %2").arg(nameOf(share.line), amount(share.amount.minor));
    return parts.join(QStringLiteral(", "));
}

QString OriginTeller::payers() const {
    QStringList parts;
    for (const FunderPart& part : m_award.funding)
        parts << QStringLiteral("%1 %2").arg(funderWords(part.funder, m_language), m_award.points > 0
                                                                                       ? m_language.integer(part.amount)
                                                                                       : amount(part.amount));
    return parts.join(QStringLiteral(", "));
}

QString OriginTeller::certificate() const {
    const bool competed =
        std::ranges::find(m_origin.policies, PolicyKind::Competition, &PolicyUsed::kind) != m_origin.policies.end();
    if (!competed || m_names.programme->competition != Chooser::BestForCustomer) return {};
    const Certificate& found = *m_sale.adjudication.certificate;
    if (!found.optimal)
        return Language::filled(m_language.translate("Words", "The best way is at most %1 better than this one."),
                                {amount(found.gap.minor)});
    if (found.runnerUp.empty()) return m_language.translate("Words", "No other way is as good: it is proven.");
    return Language::filled(m_language.translate("Words", "No way is better: it is proven. With the next best, %1."),
                            {amount(found.runnerUpTotal.minor)});
}

QString OriginTeller::policies() const {
    QStringList told;
    for (const PolicyUsed& policy : m_origin.policies) told << policySentence(policy, m_language);
    told << trimWords(m_award.trimmedBy, m_language) << certificate();
    told.removeAll(QString());
    return told.join(u' ');
}

std::vector<OriginRow> OriginTeller::rows() {
    add(QT_TRANSLATE_NOOP("Words", "Reward"), gives());
    add(QT_TRANSLATE_NOOP("Words", "Because"), because());
    add(QT_TRANSLATE_NOOP("Words", "Shared"), lines());
    add(QT_TRANSLATE_NOOP("Words", "Who pays"), payers());
    add(QT_TRANSLATE_NOOP("Words", "Policy"), policies());
    return std::move(m_rows);
}

QString earnSentence(const BaseEarn& earn, const Language& language, const QString& currency) {
    const QString points = Language::filled(language.translate("Words", "%1 point(s)", nullptr, countOf(earn.points)),
                                            {language.integer(earn.points)});
    return Language::filled(language.translate("Words", "Every purchase earns %1 for each full %2."),
                            {points, language.money({earn.every}, currency)});
}

QString burnSentence(const Burn& burn, const Language& language, const QString& currency) {
    const QString points = Language::filled(language.translate("Words", "%1 point(s)", nullptr, countOf(burn.points)),
                                            {language.integer(burn.points)});
    return Language::filled(language.translate("Words", "%1 pay %2."),
                            {points, language.money({burn.worth}, currency)});
}

} // namespace

std::vector<OriginRow> originRows(const AdjudicatedSale& sale, const Origin& origin, const Language& language) {
    return OriginTeller(sale, origin, language).rows();
}

std::vector<OriginRow> programmeRows(const AdjudicatedSale& sale, const Language& language) {
    const Programme& programme = sale.set.programme();
    const Adjudication& answer = sale.adjudication;
    const QString currency = QString::fromStdString(answer.currency);
    std::vector<OriginRow> rows;
    if (answer.basePoints > 0)
        rows.push_back(
            {language.translate("Words", "Base points"),
             earnSentence(programme.earnAt(programme.store(sale.basket.store)), language, currency) + u' ' +
                 policySentence({PolicyKind::PointsRounding, static_cast<int>(programme.pointsRounding)}, language)});
    if (answer.burnt != Payment{})
        rows.push_back(
            {language.translate("Words", "Paid with points"), burnSentence(programme.burn, language, currency)});
    if (answer.cashRounding.minor != 0)
        rows.push_back({language.translate("Words", "Cash"),
                        Language::filled(language.translate("Words", "Bills paid in cash are rounded to %1."),
                                         {language.money({programme.cashStep.step}, currency)})});
    return rows;
}

} // namespace offerwright::app
