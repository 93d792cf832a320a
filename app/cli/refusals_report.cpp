#include "app/cli/refusals_report.h"
#include "app/words/messages.h"
#include <algorithm>

namespace offerwright::app::cli {
namespace {

constexpr std::size_t kRefusalsShown = 5; ///< in the text; the JSON has all that were kept

QString fromText(const std::string& text) { return QString::fromStdString(text); }

QString refusalText(const Refusal& refusal, const Language& language) {
    const QStringList arguments{language.integer(refusal.number), messageOf(refusal.reason, language),
                                fromText(refusal.basket)};
    const QString pattern = refusal.basket.empty() ? language.translate("Cli", "line %1: %2")
                                                   : language.translate("Cli", "line %1, basket %3: %2");
    return QStringLiteral("  ") + Language::filled(pattern, arguments) + u'\n';
}

} // namespace

QString refusedText(const Tally& tally, const Language& language) {
    QString text = language.translate("Cli", "Refused") + u'\n';
    for (const auto& [code, count] : tally.refusedByCode)
        text += QStringLiteral("  %1  %2\n").arg(language.integer(count).rightJustified(9), fromText(code));
    const std::size_t shown = std::min(tally.refusals.size(), kRefusalsShown);
    for (std::size_t i = 0; i < shown; ++i) text += refusalText(tally.refusals[i], language);
    return text;
}

QJsonArray refusalsJson(const Tally& tally, const Language& language) {
    QJsonArray list;
    for (const Refusal& refusal : tally.refusals)
        list.append(QJsonObject{{"line", static_cast<qint64>(refusal.number)},
                                {"basket", fromText(refusal.basket)},
                                {"code", fromText(refusal.reason.code)},
                                {"pointer", fromText(refusal.reason.pointer)},
                                {"message", messageOf(refusal.reason, language)}});
    return list;
}

QJsonObject refusedByCodeJson(const Tally& tally) {
    QJsonObject byCode;
    for (const auto& [code, count] : tally.refusedByCode) byCode.insert(fromText(code), static_cast<qint64>(count));
    return byCode;
}

} // namespace offerwright::app::cli
