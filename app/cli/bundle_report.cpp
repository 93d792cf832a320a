#include "app/cli/bundle_report.h"
#include "app/cli/trust.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <offerwright/text/publication.h>

namespace offerwright::app::cli {
namespace {

QString textOf(const std::string& text) { return QString::fromStdString(text); }
QString instantText(Instant instant) { return textOf(printInstant(instant)); }

QJsonValue parsedJson(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString("[" + text + "]")).array().first();
}

QString printed(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson()); }

QString row(const QString& label, const QString& text, const Language& language) {
    return QStringLiteral("  ") +
           Language::filled(language.translate("Cli", "%1: %2", "a label and what it says"), {label, text}) + u'\n';
}

QString evidenceText(const Evidence& evidence, const Language& language) {
    const auto filled = [&language](const char* source, const QStringList& arguments) {
        return QStringLiteral("  ") + Language::filled(language.translate("Cli", source), arguments) + u'\n';
    };
    QString text;
    for (const Acknowledgement& each : evidence.acknowledged)
        text += filled(QT_TRANSLATE_NOOP("Cli", "%1 took %2 of %3 upon themselves: %4"),
                       {textOf(each.by), textOf(each.code), textOf(each.promotion), textOf(each.why)});
    for (const GreenSuite& each : evidence.suites)
        text += filled(QT_TRANSLATE_NOOP("Cli", "Suite “%1” was green: %2 cases"),
                       {textOf(each.name), language.integer(each.cases)});
    for (const Approval& each : evidence.approvals)
        text += filled(QT_TRANSLATE_NOOP("Cli", "Approved by %1 on %2"), {textOf(each.by), instantText(each.at)});
    if (evidence.coverage)
        text += filled(QT_TRANSLATE_NOOP("Cli", "Suites reached %1 of %2 parts"),
                       {language.integer(evidence.coverage->nodes), language.integer(evidence.coverage->of)});
    return text;
}

QJsonArray listed(const std::vector<std::string>& texts) {
    QJsonArray list;
    for (const std::string& text : texts) list.append(textOf(text));
    return list;
}

QJsonObject summary(const VerifiedBundle& bundle, std::size_t promotions) {
    const Manifest& manifest = bundle.manifest();
    return {{"format", 1},
            {"tenant", textOf(manifest.tenant)},
            {"environment", textOf(manifest.environment)},
            {"version", static_cast<qint64>(manifest.version)},
            {"validUntil", instantText(manifest.validUntil)},
            {"fingerprint", textOf(manifest.fingerprint)},
            {"promotions", static_cast<qint64>(promotions)},
            {"state", stateText(bundle.record())}};
}

} // namespace

QString bundleText(const VerifiedBundle& bundle, std::size_t promotions, const Language& language) {
    const Manifest& manifest = bundle.manifest();
    const auto said = [&language](const char* label, const QString& text) {
        return row(language.translate("Cli", label), text, language);
    };
    const QString title = language.translate("Cli", "Bundle %1 of %2 for %3 holds.");
    return Language::filled(
               title, {language.integer(manifest.version), textOf(manifest.tenant), textOf(manifest.environment)}) +
           u'\n' + said(QT_TRANSLATE_NOOP("Cli", "Published"), instantText(manifest.created)) +
           said(QT_TRANSLATE_NOOP("Cli", "Valid until"), instantText(manifest.validUntil)) +
           said(QT_TRANSLATE_NOOP("Cli", "Publisher"), textOf(printHex(bundle.certificate().publisher.bytes))) +
           said(QT_TRANSLATE_NOOP("Cli", "Roots that signed"),
                language.integer(static_cast<std::int64_t>(bundle.signedCertificate().signatures.size()))) +
           said(QT_TRANSLATE_NOOP("Cli", "Promotions"), language.integer(static_cast<std::int64_t>(promotions))) +
           said(QT_TRANSLATE_NOOP("Cli", "Fingerprint"), textOf(manifest.fingerprint)) +
           said(QT_TRANSLATE_NOOP("Cli", "State to keep"), stateText(bundle.record()));
}

QString bundleJson(const VerifiedBundle& bundle, std::size_t promotions) {
    return printed(summary(bundle, promotions));
}

QString contentText(const VerifiedBundle& bundle, const PromotionSet& set, const Language& language) {
    QString text = bundleText(bundle, set.promotions().size(), language);
    text += row(language.translate("Cli", "Least version"), textOf(printEngineVersion(bundle.manifest().leastEngine)),
                language);
    text += row(language.translate("Cli", "Time zones as of"), textOf(bundle.manifest().tzdb), language);
    text += evidenceText(bundle.manifest().evidence, language) + u'\n';
    for (const auto& promotion : set.promotions())
        text += row(textOf(promotion->id), textOf(promotion->name.in(language.code().toStdString())), language);
    return text;
}

QString contentJson(const VerifiedBundle& bundle, const PromotionSet& set) {
    QJsonArray ids;
    for (const auto& promotion : set.promotions()) ids.append(textOf(promotion->id));
    return printed({{"format", 1},
                    {"certificate", parsedJson(bundle.signedCertificate().text)},
                    {"manifest", parsedJson(printManifest(bundle.manifest()))},
                    {"promotions", ids},
                    {"state", stateText(bundle.record())}});
}

QString differenceText(const SetDifference& difference, const Language& language) {
    if (difference.empty()) return language.translate("Cli", "Nothing differs.");
    QString text;
    const auto listed = [&text](const char* mark, const std::string& id) {
        text += QLatin1String(mark) + QLatin1Char(' ') + textOf(id) + u'\n';
    };
    for (const std::string& id : difference.added) listed("+", id);
    for (const std::string& id : difference.removed) listed("-", id);
    for (const ChangedPromotion& each : difference.changed) listed("~", each.id);
    QStringList members;
    for (const OtherMember& each : difference.programme) members << textOf(each.name);
    if (!members.isEmpty()) text += row(language.translate("Cli", "The programme"), language.list(members), language);
    return text;
}

QString differenceJson(const SetDifference& difference) {
    QJsonArray changed;
    for (const ChangedPromotion& each : difference.changed)
        changed.append(QJsonObject{
            {"id", textOf(each.id)}, {"before", parsedJson(each.before)}, {"after", parsedJson(each.after)}});
    QJsonArray members;
    for (const OtherMember& each : difference.programme)
        members.append(QJsonObject{
            {"member", textOf(each.name)}, {"before", parsedJson(each.before)}, {"after", parsedJson(each.after)}});
    return printed({{"format", 1},
                    {"added", listed(difference.added)},
                    {"removed", listed(difference.removed)},
                    {"changed", changed},
                    {"programme", members}});
}

QString refusalJson(const BundleRefusal& refusal) {
    return printed({{"format", 1},
                    {"refused", QString::fromLatin1(wordOf(refusal.code).data())},
                    {"arguments", listed(refusal.arguments)}});
}

} // namespace offerwright::app::cli
