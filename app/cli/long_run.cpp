#include "app/cli/long_run.h"
#include "app/services/basket_source.h"
#include <algorithm>
#include <thread>

namespace offerwright::app::cli {
namespace {

constexpr int kMostThreads = 256;
constexpr int kBasketsSearched = 100;

} // namespace

void describeThreads(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("threads"),
              language.translate("Cli", "How many at once; all there are if not said."), QStringLiteral("number"));
}

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

std::expected<std::string, Failure> firstCurrency(const QString& path) {
    const auto source = openBaskets(path, std::make_shared<const Programme>(Programme{.currency = {}}));
    if (!source) return std::unexpected(source.error());
    BasketChunk chunk;
    const auto reader = (*source)->reader();
    const auto isThere = (*source)->next(chunk);
    if (!isThere) return std::unexpected(isThere.error());
    if (!*isThere) return std::string();
    if (const auto opened = reader->open(chunk); !opened) return std::unexpected(opened.error());
    ReadBasket basket;
    for (int i = 0; i < kBasketsSearched; ++i) {
        const auto isNext = reader->next(basket);
        if (!isNext) return std::unexpected(isNext.error());
        if (!*isNext) break;
        if (basket.sale && !basket.sale->currency.empty()) return std::string(basket.sale->currency);
    }
    return std::string();
}

ProgressLine::ProgressLine(Console& console)
    : m_console(console) {
    m_clock.start();
}

void ProgressLine::show(const ReplayProgress& progress) {
    if (progress.bytesInAll <= 0 || !progress.left) return;
    const Language& language = m_console.language();
    const std::int64_t percent = progress.bytesRead * 100 / progress.bytesInAll;
    const QStringList arguments{language.percent(percent * 10'000), language.integer(progress.baskets),
                                language.integer(progress.left->count() / 1000 + 1)};
    m_console.progress(Language::filled(m_console.translate("Cli", "%1, %2 baskets, %3 s left"), arguments));
}

void ProgressLine::end(std::int64_t baskets) {
    m_console.progress({});
    const std::int64_t ms = std::max<std::int64_t>(1, m_clock.elapsed());
    const Language& language = m_console.language();
    const QStringList arguments{language.integer(baskets), language.quantity({ms}),
                                language.integer(baskets * 1000 / ms)};
    m_console.note(Language::filled(m_console.translate("Cli", "%1 baskets in %2 s, %3 a second"), arguments));
}

} // namespace offerwright::app::cli
