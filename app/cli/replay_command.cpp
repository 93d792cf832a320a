#include "app/cli/faults.h"
#include "app/cli/interrupt.h"
#include "app/cli/replay_report.h"
#include "app/cli/surroundings.h"
#include "app/services/basket_source.h"
#include <QElapsedTimer>
#include <algorithm>
#include <offerwright/text/documents.h>
#include <ranges>
#include <thread>

namespace offerwright::app::cli {
namespace {

constexpr int kMostThreads = 256;
constexpr std::ptrdiff_t kLinesSearched = 100;

/// Of the first basket that says one, looked for where the file begins.
std::expected<std::string, Failure> firstCurrency(const QString& path) {
    auto reader = FileReader::open(path);
    if (!reader) return std::unexpected(reader.error());
    LineSource lines(std::move(*reader));
    LineChunk chunk;
    if (const auto isThere = lines.next(chunk); !isThere) return std::unexpected(isThere.error());
    for (const auto line : chunk.text | std::views::split('\n') | std::views::take(kLinesSearched)) {
        const std::string currency = parseBasket(std::string_view(line), Programme{.currency = {}}).value.currency;
        if (!currency.empty()) return currency;
    }
    return std::string();
}

/// A line that is written over and over: how far, how many, how long still.
class ProgressLine {
public:
    explicit ProgressLine(Console& console)
        : m_console(console) {
        m_clock.start();
    }

    void show(const ReplayProgress& progress) {
        if (progress.bytesInAll <= 0) return;
        const std::int64_t percent = progress.bytesRead * 100 / progress.bytesInAll;
        const Language& language = m_console.language();
        const QStringList arguments{language.percent(percent * 10'000), language.integer(progress.baskets),
                                    language.integer(secondsLeft(progress))};
        m_console.progress(Language::filled(m_console.translate("Cli", "%1, %2 baskets, %3 s left"), arguments));
    }

    /// How fast it went, for whoever watches; the figures themselves say nothing of time.
    void end(std::int64_t baskets) {
        m_console.progress({});
        const std::int64_t ms = std::max<std::int64_t>(1, m_clock.elapsed());
        const Language& language = m_console.language();
        const QStringList arguments{language.integer(baskets), language.quantity({ms}),
                                    language.integer(baskets * 1000 / ms)};
        m_console.note(Language::filled(m_console.translate("Cli", "%1 baskets in %2 s, %3 a second"), arguments));
    }

private:
    std::int64_t secondsLeft(const ReplayProgress& progress) const {
        if (progress.bytesRead <= 0) return 0;
        return m_clock.elapsed() * (progress.bytesInAll - progress.bytesRead) / progress.bytesRead / 1000 + 1;
    }
    Console& m_console;
    QElapsedTimer m_clock;
};

std::optional<int> threadsOf(const Arguments& arguments, Console& console) {
    if (!arguments.isSet(QStringLiteral("threads")))
        return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    bool isNumber = false;
    const int threads = arguments.value(QStringLiteral("threads")).toInt(&isNumber);
    if (isNumber && threads >= 1 && threads <= kMostThreads) return threads;
    const QString text = console.translate("Cli", "--threads needs a number from 1 to %1.");
    console.misuse(Language::filled(text, {QString::number(kMostThreads)}));
    return std::nullopt;
}

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
    addOption(arguments, QStringLiteral("baskets"), language.translate("Cli", "One basket a line, plain or gzip."),
              QStringLiteral("file"));
    describeStore(arguments, language);
    describeSurroundings(arguments, language);
    addOption(arguments, QStringLiteral("at"), language.translate("Cli", "When, instead of each basket's own time."),
              QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("threads"),
              language.translate("Cli", "How many at once; all there are if not said."), QStringLiteral("number"));
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
    request->progress = [&progress](const ReplayProgress& told) { progress.show(told); };
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
