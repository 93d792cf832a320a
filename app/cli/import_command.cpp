#include "app/cli/interrupt.h"
#include "app/cli/long_run.h"
#include "app/cli/refusals_report.h"
#include "app/cli/surroundings.h"
#include "app/cli/table.h"
#include "app/services/basket_import.h"
#include <QJsonDocument>

namespace offerwright::app::cli {
namespace {

QString importText(const BasketImport& import, const Language& language) {
    if (import.isPartial) return language.translate("Cli", "It was stopped. Nothing was written.") + u'\n';
    Table table;
    table.add({language.translate("Cli", "Baskets imported"), language.integer(import.baskets)});
    table.add({language.translate("Cli", "Baskets refused"), language.integer(import.refused.refused)});
    table.add({language.translate("Cli", "Lines"), language.integer(import.lines)});
    table.add({language.translate("Cli", "Bytes"), language.integer(import.bytes)});
    QString text = table.text();
    if (import.refused.refused > 0) text += u'\n' + refusedText(import.refused, language);
    return text;
}

QString importJson(const BasketImport& import, const Language& language) {
    const QJsonObject figures{{"format", 1},
                              {"partial", import.isPartial},
                              {"baskets", static_cast<qint64>(import.baskets)},
                              {"refused", static_cast<qint64>(import.refused.refused)},
                              {"lines", static_cast<qint64>(import.lines)},
                              {"bytes", static_cast<qint64>(import.bytes)},
                              {"refusedByCode", refusedByCodeJson(import.refused)},
                              {"refusals", refusalsJson(import.refused, language)}};
    return QString::fromUtf8(QJsonDocument(figures).toJson());
}

/// Everything that was asked for, or the exit after telling what is wrong.
std::expected<BasketImportRequest, Exit> requestOf(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("baskets"));
    const auto threads = threadsOf(arguments, console);
    if (!threads) return std::unexpected(Exit::Usage);
    const auto currency = firstCurrency(path);
    if (!currency) return std::unexpected(console.fail(currency.error()));
    const auto programme = programmeOf(arguments, console, nullptr, *currency);
    if (!programme) return std::unexpected(programme.error());
    return BasketImportRequest{.path = path,
                               .to = arguments.value(QStringLiteral("to")),
                               .programme = *programme,
                               .threads = *threads,
                               .progress = {}};
}

Exit exitOf(const BasketImport& import) {
    if (import.isPartial) return Exit::Interrupted;
    return import.refused.refused > 0 ? Exit::Faults : Exit::Clean;
}

} // namespace

void describeImport(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("baskets"),
              language.translate("Cli", "JSON Lines, CSV or .owr; plain, gzip or zstd."), QStringLiteral("file"));
    addOption(arguments, QStringLiteral("to"), language.translate("Cli", "Where the compact file is written."),
              QStringLiteral("file"));
    describeProgramme(arguments, language);
    describeThreads(arguments, language);
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "text (if not said) or json."),
              QStringLiteral("name"));
}

Exit runImport(const Arguments& arguments, Console& console) {
    for (const char* needed : {"baskets", "to"}) {
        if (arguments.isSet(QLatin1String(needed))) continue;
        return console.misuse(Language::filled(console.translate("Cli", "Say --%1 as well."), {QLatin1String(needed)}));
    }
    const auto format = formatOf(arguments, {QStringLiteral("text"), QStringLiteral("json")}, console);
    if (!format) return Exit::Usage;
    auto request = requestOf(arguments, console);
    if (!request) return request.error();
    const Interrupt interrupt;
    ProgressLine progress(console);
    request->progress = progress.listener();
    const auto done = importBaskets(*request, interrupt.token());
    if (!done) return console.fail(done.error());
    progress.end(done->baskets + done->refused.refused);
    const bool isJson = *format == QLatin1String("json");
    console.print(isJson ? importJson(*done, console.language()) : importText(*done, console.language()));
    return exitOf(*done);
}

} // namespace offerwright::app::cli
