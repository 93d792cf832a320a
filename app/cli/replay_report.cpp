#include "app/cli/replay_report.h"
#include "app/cli/refusals_report.h"
#include "app/cli/table.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace offerwright::app::cli {
namespace {

QString fromText(const std::string& text) { return QString::fromStdString(text); }

QString digestText(std::uint64_t digest) { return QStringLiteral("%1").arg(digest, 16, 16, QLatin1Char('0')); }

class TextReport {
public:
    explicit TextReport(const ReplayReport& report)
        : m_report(report)
        , m_tally(report.replay.tally)
        , m_language(report.language)
        , m_currency(fromText(report.set.programme().currency)) {}

    QString text() const {
        QString text = head() + u'\n' + totals() + u'\n' + promotions();
        if (m_tally.refused > 0) text += u'\n' + refusedText(m_tally, m_language);
        return text;
    }

private:
    QString say(const QString& pattern, const QStringList& arguments) const {
        return Language::filled(pattern, arguments);
    }
    QString integer(std::int64_t n) const { return m_language.integer(n); }
    QString money(Money amount) const { return m_language.amount(amount, m_currency); }

    QString head() const {
        const QString set = fromText(m_report.set.fingerprint());
        const QString count = integer(static_cast<std::int64_t>(m_report.set.promotions().size()));
        QString text = say(m_language.translate("Cli", "Set %1, %2 promotions, %3"), {set, count, m_currency}) + u'\n';
        if (!m_report.store.isEmpty()) text += say(m_language.translate("Cli", "Store %1"), {m_report.store}) + u'\n';
        if (m_report.replay.isPartial)
            text += m_language.translate("Cli", "Partial: it was stopped before the end of the file.") + u'\n';
        return text;
    }

    QString totals() const {
        Table table;
        table.add({m_language.translate("Cli", "Baskets adjudicated"), integer(m_tally.baskets)});
        table.add({m_language.translate("Cli", "Baskets refused"), integer(m_tally.refused)});
        table.add({m_language.translate("Cli", "Lines"), integer(m_tally.lines)});
        table.add({m_language.translate("Cli", "Before promotions"), money(m_tally.gross)});
        table.add({m_language.translate("Cli", "Discounts"), money(m_tally.discount)});
        table.add({m_language.translate("Cli", "Paid"), money(m_tally.total)});
        table.add({m_language.translate("Cli", "Base points"), integer(m_tally.basePoints)});
        table.add({m_language.translate("Cli", "Bonus points"), integer(m_tally.bonusPoints)});
        table.add({m_language.translate("Cli", "Digest of the answers"), digestText(m_tally.digest)});
        return table.text();
    }

    QString promotions() const {
        Table table;
        table.add({m_language.translate("Cli", "Promotion"), m_language.translate("Cli", "Baskets"),
                   m_language.translate("Cli", "Times"), m_language.translate("Cli", "Cost"),
                   m_language.translate("Cli", "Points")});
        for (const auto& promotion : m_report.set.promotions()) {
            const auto found = m_tally.promotions.find(promotion->id);
            const PromotionTally part = found == m_tally.promotions.end() ? PromotionTally{} : found->second;
            table.add({fromText(promotion->name.in(m_language.code().toStdString())), integer(part.baskets),
                       integer(part.times), money(part.discount), integer(part.points)});
        }
        return table.text();
    }

    const ReplayReport& m_report;
    const Tally& m_tally;
    const Language& m_language;
    QString m_currency;
};

qint64 number(std::int64_t value) { return value; }

QJsonArray promotionsJson(const ReplayReport& report) {
    QJsonArray list;
    for (const auto& promotion : report.set.promotions()) {
        const auto found = report.replay.tally.promotions.find(promotion->id);
        const PromotionTally part = found == report.replay.tally.promotions.end() ? PromotionTally{} : found->second;
        list.append(QJsonObject{{"id", fromText(promotion->id)},
                                {"baskets", number(part.baskets)},
                                {"times", number(part.times)},
                                {"discount", number(part.discount.minor)},
                                {"points", number(part.points)}});
    }
    return list;
}

} // namespace

QString replayText(const ReplayReport& report) { return TextReport(report).text(); }

QString replayJson(const ReplayReport& report) {
    const Tally& tally = report.replay.tally;
    QJsonObject figures{{"format", 1},
                        {"set", fromText(report.set.fingerprint())},
                        {"currency", fromText(report.set.programme().currency)},
                        {"partial", report.replay.isPartial},
                        {"baskets", number(tally.baskets)},
                        {"refused", number(tally.refused)},
                        {"lines", number(tally.lines)},
                        {"gross", number(tally.gross.minor)},
                        {"discount", number(tally.discount.minor)},
                        {"total", number(tally.total.minor)},
                        {"basePoints", number(tally.basePoints)},
                        {"bonusPoints", number(tally.bonusPoints)},
                        {"digest", digestText(tally.digest)},
                        {"promotions", promotionsJson(report)},
                        {"refusedByCode", refusedByCodeJson(tally)},
                        {"refusals", refusalsJson(tally, report.language)}};
    if (!report.store.isEmpty()) figures.insert(QStringLiteral("store"), report.store);
    return QString::fromUtf8(QJsonDocument(figures).toJson());
}

} // namespace offerwright::app::cli
