// Load on the command line: a plan in, figures out.
#include "app/cli/caller.h"
#include "app/cli/interrupt.h"
#include "app/cli/surroundings.h"
#include "app/load/load.h"
#include <algorithm>
#include <array>

namespace offerwright::app::cli {
namespace {

using load::Report;
using load::Step;

constexpr std::array<std::int64_t, 4> kQuantiles{50'000, 99'000, 99'900, 100'000};

bool readBaskets(QIODevice& source, std::vector<std::string>& baskets, Console& console) {
    for (QByteArray line = source.readLine(); !line.isEmpty(); line = source.readLine())
        if (const QByteArray basket = line.trimmed(); !basket.isEmpty()) baskets.push_back(basket.toStdString());
    if (!baskets.empty()) return true;
    console.misuse(console.translate("Cli", "There are no baskets."));
    return false;
}

std::optional<load::Arrivals> arrivalsOf(const Arguments& arguments, Console& console) {
    const QString said = arguments.value(QStringLiteral("arrivals"));
    if (said.isEmpty() || said == QLatin1String("poisson")) return load::Arrivals::Poisson;
    if (said == QLatin1String("even")) return load::Arrivals::Even;
    console.misuse(console.translate("Cli", "--arrivals is poisson or even."));
    return std::nullopt;
}

std::optional<load::What> whatOf(const Arguments& arguments, Console& console) {
    const QStringList given = arguments.positionalArguments();
    if (given.isEmpty()) return load::What::OpenAndSettle;
    if (given == QStringList(QStringLiteral("explain"))) return load::What::Explain;
    console.misuse(console.translate("Cli", "Say nothing to ring up sales, or explain."));
    return std::nullopt;
}

bool readNumbers(const Arguments& arguments, load::Plan& plan, Console& console) {
    const auto rate = numberOf(arguments, "rate", 1, 1'000'000, plan.perSecond, console);
    const auto tills = numberOf(arguments, "tills", 1, 100'000, plan.tills, console);
    const auto duration = numberOf(arguments, "duration", 1, 1'000'000, plan.duration.count(), console);
    const auto warmUp = numberOf(arguments, "warm-up", 0, 1'000'000, plan.warmUp.count(), console);
    const auto patience = numberOf(arguments, "patience", 1, 1'000'000, plan.patience.count(), console);
    const auto seed = numberOf(arguments, "seed", 0, std::numeric_limits<std::int64_t>::max(), 1, console);
    if (!rate || !tills || !duration || !warmUp || !patience || !seed) return false;
    plan.perSecond = *rate;
    plan.tills = static_cast<int>(*tills);
    plan.duration = std::chrono::seconds(*duration);
    plan.warmUp = std::chrono::seconds(*warmUp);
    plan.patience = wire::Milliseconds(*patience);
    plan.seed = static_cast<std::uint64_t>(*seed);
    return true;
}

std::expected<load::Plan, Exit> planOf(const Arguments& arguments, Console& console) {
    load::Plan plan;
    const auto what = whatOf(arguments, console);
    const auto arrivals = what ? arrivalsOf(arguments, console) : std::nullopt;
    if (!arrivals || !readNumbers(arguments, plan, console)) return std::unexpected(Exit::Usage);
    plan.what = *what;
    plan.arrivals = *arrivals;
    auto address = addressOf(arguments, console);
    if (!address) return std::unexpected(address.error());
    plan.address = std::move(*address);
    const auto source = basketsOf(arguments, console);
    if (!source) return std::unexpected(source.error());
    if (!readBaskets(**source, plan.baskets, console)) return std::unexpected(Exit::Usage);
    return plan;
}

/// Milliseconds with three decimals.
QString ms(std::int64_t us, const Language& language) {
    return language.locale().toString(static_cast<double>(us) / 1000.0, 'f', 3);
}

QString errorWords(const std::string& kind, const Language& language) {
    if (kind == "notSent") return language.translate("Cli", "not sent");
    if (kind == "timedOut") return language.translate("Cli", "not answered in time");
    if (kind == "broken") return language.translate("Cli", "connection lost");
    return Language::filled(language.translate("Cli", "status %1"), {QString::fromStdString(kind.substr(7))});
}

QString nameOf(const std::string& step, const Language& language) {
    if (step == "open") return language.translate("Cli", "open");
    if (step == "settle") return language.translate("Cli", "settle");
    if (step == "sale") return language.translate("Cli", "sale");
    return language.translate("Cli", "explain");
}

QString row(const QStringList& cells) {
    QString text = cells.front().leftJustified(12);
    for (const QString& cell : cells.mid(1)) text += cell.rightJustified(14);
    return text;
}

void tellText(const Report& report, Console& console) {
    const Language& language = console.language();
    console.print(row({QString(), console.translate("Cli", "answered"), console.translate("Cli", "lost"),
                       console.translate("Cli", "p50 ms"), console.translate("Cli", "p99 ms"),
                       console.translate("Cli", "p99.9 ms"), console.translate("Cli", "max ms")}));
    for (const auto& [name, step] : report.steps) {
        const std::int64_t answered = step.answered();
        QStringList cells{nameOf(name, language), language.integer(answered),
                          language.integer(step.times.count() - answered)};
        for (const std::int64_t quantile : kQuantiles) cells << ms(step.times.at(quantile), language);
        console.print(row(cells));
    }
    for (const auto& [name, step] : report.steps)
        for (const auto& [kind, count] : step.errors)
            console.print(
                Language::filled(language.translate("Cli", "%1, %2: %3", "a call, what went wrong, how often"),
                                 {nameOf(name, language), errorWords(kind, language), language.integer(count)}));
    console.print(Language::filled(console.translate("Cli", "Planned: %1 sales. At most %2 waited for a till."),
                                   {language.integer(report.planned), language.integer(report.mostWaiting)}));
}

QString jsonOf(const Step& step) {
    QStringList errors;
    for (const auto& [kind, count] : step.errors)
        errors << QStringLiteral("\"%1\":%2").arg(QString::fromStdString(kind)).arg(count);
    return QStringLiteral("{\"answered\":%1,\"p50\":%2,\"p99\":%3,\"p99.9\":%4,\"max\":%5,\"errors\":{%6}}")
        .arg(step.answered())
        .arg(step.times.at(kQuantiles[0]))
        .arg(step.times.at(kQuantiles[1]))
        .arg(step.times.at(kQuantiles[2]))
        .arg(step.times.greatest())
        .arg(errors.join(u','));
}

void tellJson(const Report& report, Console& console) {
    QStringList steps;
    for (const auto& [name, step] : report.steps)
        steps << QStringLiteral("\"%1\":%2").arg(QString::fromStdString(name), jsonOf(step));
    console.print(QStringLiteral("{\"planned\":%1,\"mostWaiting\":%2,\"unit\":\"us\",\"steps\":{%3}}")
                      .arg(report.planned)
                      .arg(report.mostWaiting)
                      .arg(steps.join(u',')));
}

bool isAnyLost(const Report& report) {
    return std::ranges::any_of(report.steps, [](const auto& step) { return !step.second.errors.empty(); });
}

} // namespace

void describeLoad(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("what"),
                                    language.translate("Cli", "Nothing to ring up sales; explain."),
                                    QStringLiteral("[what]"));
    describeCaller(arguments, language);
    addOption(arguments, QStringLiteral("rate"), language.translate("Cli", "Sales a second; 50 if not said."),
              QStringLiteral("number"));
    addOption(arguments, QStringLiteral("arrivals"), language.translate("Cli", "poisson (if not said) or even."),
              QStringLiteral("name"));
    addOption(arguments, QStringLiteral("tills"),
              language.translate("Cli", "Tills, a connection each; 50 if not said."), QStringLiteral("number"));
    addOption(arguments, QStringLiteral("warm-up"),
              language.translate("Cli", "Seconds before it counts; 5 if not said."), QStringLiteral("seconds"));
    addOption(arguments, QStringLiteral("duration"), language.translate("Cli", "Seconds that count; 30 if not said."),
              QStringLiteral("seconds"));
    addOption(arguments, QStringLiteral("patience"),
              language.translate("Cli", "Milliseconds until a call is lost; 10000 if not said."), QStringLiteral("ms"));
    addOption(arguments, QStringLiteral("seed"), language.translate("Cli", "Makes the schedule; 1 if not said."),
              QStringLiteral("number"));
}

Exit runLoad(const Arguments& arguments, Console& console) {
    const auto format = formatOf(arguments, {QStringLiteral("text"), QStringLiteral("json")}, console);
    if (!format) return Exit::Usage;
    const auto plan = planOf(arguments, console);
    if (!plan) return plan.error();
    const Interrupt interrupt;
    const Report report = load::ring(*plan, interrupt.token());
    *format == QLatin1String("json") ? tellJson(report, console) : tellText(report, console);
    if (interrupt.token().stop_requested()) return Exit::Interrupted;
    return isAnyLost(report) ? Exit::Faults : Exit::Clean;
}

} // namespace offerwright::app::cli
