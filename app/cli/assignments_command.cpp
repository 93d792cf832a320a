#include "app/cli/assignments_report.h"
#include "app/cli/faults.h"
#include "app/cli/surroundings.h"
#include "app/store/assignment_file.h"
#include "app/store/zones.h"
#include "app/words/messages.h"

namespace offerwright::app::cli {
namespace {

/// The zone of days in the file; empty after saying what is wrong.
std::optional<Zone> zoneNamed(const Arguments& arguments, Console& console) {
    if (!arguments.isSet(QStringLiteral("zone"))) return Zone{};
    const QString name = arguments.value(QStringLiteral("zone"));
    if (isKnownZone(name.toUtf8())) return zoneOf(name.toUtf8());
    const QString text = console.translate("Cli", "There is no time zone “%1”. Name one such as Europe/Paris.");
    console.misuse(Language::filled(text, {name}));
    return std::nullopt;
}

/// Everything that rows are held to, read and free of faults, or the exit after telling them.
std::expected<AssignmentRules, Exit> rulesOf(const Arguments& arguments, Console& console) {
    auto zone = zoneNamed(arguments, console);
    if (!zone) return std::unexpected(Exit::Usage);
    AssignmentRules rules{.promotions = {}, .zone = std::move(*zone)};
    if (!arguments.isSet(QStringLiteral("promotions"))) return rules;
    const auto offer = readOffer(arguments.value(QStringLiteral("promotions")));
    if (!offer) return std::unexpected(console.fail(offer.error()));
    bool hasFaults = false;
    for (const ReadFile& file : offer->files) hasFaults = tellFaults(file, console) || hasFaults;
    if (hasFaults) return std::unexpected(Exit::Faults);
    rules.promotions = offer->promotions;
    return rules;
}

/// A line that is written over and over while somebody watches.
ImportProgress progressOn(Console& console) {
    return [&console, last = std::int64_t{-1}](std::int64_t read, std::int64_t size) mutable {
        const std::int64_t percent = size > 0 ? read * 100 / size : 100;
        if (percent == std::exchange(last, percent)) return true;
        const QStringList arguments{console.language().percent(percent * 10'000)};
        console.progress(Language::filled(console.translate("Cli", "%1 read"), arguments));
        return true;
    };
}

Exit load(const QString& path, const Arguments& arguments, Console& console) {
    const auto format = formatOf(arguments, {QStringLiteral("text"), QStringLiteral("json")}, console);
    if (!format) return Exit::Usage;
    const auto rules = rulesOf(arguments, console);
    if (!rules) return rules.error();
    const auto import = importAssignments(path, *rules, progressOn(console));
    console.progress({});
    if (!import) return console.fail(import.error());
    if (const QString to = arguments.value(QStringLiteral("out")); !to.isEmpty()) {
        const auto written = writeAssignments(import->assignments, to);
        if (!written) return console.fail(written.error());
    }
    const bool isJson = *format == QLatin1String("json");
    console.print(isJson ? importJson(*import, console.language()) : importText(*import, console.language()));
    return import->refused.empty() ? Exit::Clean : Exit::Faults;
}

} // namespace

void describeAssignments(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("load"), language.translate("Cli", "Reads a file of rows."));
    arguments.addPositionalArgument(QStringLiteral("file"), language.translate("Cli", "Rows as CSV, plain or gzip."));
    addOption(arguments, QStringLiteral("out"), language.translate("Cli", "Where the store is written."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("promotions"), language.translate("Cli", "A file, a folder or a workspace."),
              QStringLiteral("path"));
    addOption(arguments, QStringLiteral("zone"), language.translate("Cli", "Whose days these are; UTC if not said."),
              QStringLiteral("name"));
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "text (if not said) or json."),
              QStringLiteral("name"));
}

Exit runAssignments(const Arguments& arguments, Console& console) {
    const QStringList given = arguments.positionalArguments();
    if (given.size() == 2 && given.front() == QLatin1String("load")) return load(given[1], arguments, console);
    return console.misuse(console.translate("Cli", "Say what to read: offerwright assignments load own.csv."));
}

} // namespace offerwright::app::cli
