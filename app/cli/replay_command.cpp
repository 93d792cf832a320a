#include "app/cli/faults.h"
#include "app/cli/interrupt.h"
#include "app/cli/long_run.h"
#include "app/cli/replay_report.h"
#include "app/cli/surroundings.h"

namespace offerwright::app::cli {
namespace {

/// Everything read and free of faults, or the exit after telling them.
std::expected<ReplayRequest, Exit> requestOf(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("baskets"));
    const auto offer = readOffer(arguments.value(QStringLiteral("promotions")));
    if (!offer) return std::unexpected(console.fail(offer.error()));
    const auto currency = firstCurrency(path);
    if (!currency) return std::unexpected(console.fail(currency.error()));
    const auto around = surroundingsOf(arguments, console, *offer, *currency);
    if (!around) return std::unexpected(around.error());
    const auto at = instantOf(arguments, around->programme->zone, console);
    const auto threads = threadsOf(arguments, console);
    if (!at || !threads) return std::unexpected(Exit::Usage);
    const auto set = setOf(*offer, *around, console);
    if (!set) return std::unexpected(set.error());
    auto store = storeOf(arguments, console);
    if (!store) return std::unexpected(store.error());
    return ReplayRequest{
        .set = *set, .path = path, .threads = *threads, .at = *at, .assignments = std::move(*store), .progress = {}};
}

} // namespace

void describeReplay(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("promotions"), language.translate("Cli", "A file, a folder or a workspace."),
              QStringLiteral("path"));
    addOption(arguments, QStringLiteral("baskets"),
              language.translate("Cli", "JSON Lines, CSV or .owr; plain, gzip or zstd."), QStringLiteral("file"));
    describeStore(arguments, language);
    describeSurroundings(arguments, language);
    addOption(arguments, QStringLiteral("at"), language.translate("Cli", "When, instead of each basket's own time."),
              QStringLiteral("instant"));
    describeThreads(arguments, language);
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "text (if not said) or json."),
              QStringLiteral("name"));
}

Exit runReplay(const Arguments& arguments, Console& console) {
    for (const char* needed : {"promotions", "baskets"}) {
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
    const auto done = replay(*request, interrupt.token());
    if (!done) return console.fail(done.error());
    progress.end(done->tally.baskets + done->tally.refused);
    const QString store =
        request->assignments ? QString::fromStdString(request->assignments->fingerprint()) : QString();
    const ReplayReport report{*request->set, *done, console.language(), store};
    console.print(*format == QLatin1String("json") ? replayJson(report) : replayText(report));
    return done->isPartial ? Exit::Interrupted : Exit::Clean;
}

} // namespace offerwright::app::cli
