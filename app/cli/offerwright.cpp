// From the program's arguments to one command.
#include "app/cli/command.h"
#include "app/cli/help.h"
#include <algorithm>

namespace offerwright::app::cli {
namespace {

int distance(const QString& a, const QString& b) {
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

QStringList commandNames() {
    QStringList names;
    for (const Command& command : commands()) names << command.name;
    return names;
}

QString withNearest(const QString& text, const QString& nearest, const Console& console) {
    if (nearest.isEmpty()) return text;
    return text + u' ' + Language::filled(console.translate("Cli", "Did you mean %1?"), {nearest});
}

Exit unknownCommand(const QString& name, Console& console) {
    const QString text = Language::filled(console.translate("Cli", "There is no command “%1”."), {name});
    console.misuse(withNearest(text, nearestOf(name, commandNames()), console));
    console.note(console.translate("Cli", "See offerwright --help."));
    return Exit::Usage;
}

Exit wrongUsage(const Command& command, const Arguments& arguments, const QStringList& options, Console& console) {
    const QStringList unknown = arguments.unknownOptionNames();
    QString text = arguments.errorText();
    if (!unknown.isEmpty()) {
        const QString nearest = nearestOf(unknown.front(), options);
        text = Language::filled(console.translate("Cli", "There is no option --%1."), {unknown.front()});
        text = withNearest(text, nearest.isEmpty() ? nearest : QStringLiteral("--") + nearest, console);
    }
    console.misuse(text);
    console.note(Language::filled(console.translate("Cli", "See offerwright %1 --help."), {command.name}));
    return Exit::Usage;
}

/// Remembers the names that a command adds, for suggestions.
QStringList describeAll(const Command& command, Arguments& arguments, const Language& language) {
    const QString help = language.translate("Cli", "Says how this is used.");
    arguments.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, help));
    addOption(arguments, QStringLiteral("language"), language.translate("Cli", "The language to speak: en or fr."),
              QStringLiteral("code"));
    command.describe(arguments, language);
    static const QStringList known{
        "help",      "language", "format",    "promotions", "basket",      "baskets",     "customer", "programme",
        "catalogue", "at",       "explain",   "threads",    "assignments", "out",         "zone",     "to",
        "bundle",    "roots",    "threshold", "revoked",    "tenant",      "environment", "key",      "certificate",
        "publisher", "online",   "epoch",     "from",       "until",       "version",     "previous", "installed",
        "evidence",  "service",  "caller",    "state",      "till",        "offline",     "what",     "arrivals",
        "rate",      "duration", "warm-up",   "tills",      "patience",    "seed",        "prove",    "propose"};
    return known;
}

Exit runCommand(const Command& command, const QStringList& given, Console& console) {
    Arguments arguments;
    const QStringList options = describeAll(command, arguments, console.language());
    if (!arguments.parse(given)) return wrongUsage(command, arguments, options, console);
    if (!arguments.isSet(QStringLiteral("help"))) return command.run(arguments, console);
    const QString use = arguments.helpText();
    console.print(command.help(console.language()) + u'\n' + use.mid(use.indexOf(u'\n') + 1).trimmed());
    return Exit::Clean;
}

/// The language asked for anywhere on the line, so that faults of the line itself are told in it.
void chooseLanguage(const QStringList& arguments, Console& console) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QLatin1String("--language="))) console.speak(Language::of(arguments[i].mid(11)));
        if (arguments[i] == QLatin1String("--language") && i + 1 < arguments.size())
            console.speak(Language::of(arguments[i + 1]));
    }
}

Exit help(const QStringList& arguments, Console& console) {
    const Command* command = findCommand(arguments.value(2));
    if (command) return runCommand(*command, {command->name, QStringLiteral("--help")}, console);
    if (arguments.size() > 2 && !arguments[2].startsWith(u'-')) return unknownCommand(arguments[2], console);
    console.print(generalHelp(console.language()));
    return Exit::Clean;
}

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {QStringLiteral("check"), describeCheck, runCheck, checkHelp},
        {QStringLiteral("adjudicate"), describeAdjudicate, runAdjudicate, adjudicateHelp},
        {QStringLiteral("replay"), describeReplay, runReplay, replayHelp},
        {QStringLiteral("import"), describeImport, runImport, importHelp},
        {QStringLiteral("assignments"), describeAssignments, runAssignments, assignmentsHelp},
        {QStringLiteral("keys"), describeKeys, runKeys, keysHelp},
        {QStringLiteral("bundle"), describeBundle, runBundle, bundleHelp},
        {QStringLiteral("till"), describeTill, runTill, tillHelp},
        {QStringLiteral("load"), describeLoad, runLoad, loadHelp},
        {QStringLiteral("publish"), describePublish, runPublish, publishHelp},
        {QStringLiteral("rollback"), describeRollback, runRollback, rollbackHelp},
        {QStringLiteral("schema"), describeSchema, runSchema, schemaHelp},
    };
    return all;
}

const Command* findCommand(const QString& name) {
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

QString nearestOf(const QString& typed, const QStringList& words) {
    const auto near = [&typed](const QString& word) { return distance(typed, word); };
    const auto best = std::ranges::min_element(words, {}, near);
    if (best == words.end()) return {};
    const bool isNear = near(*best) * 3 <= best->size() || (typed.size() > 1 && best->startsWith(typed));
    return isNear ? *best : QString();
}

void addOption(Arguments& arguments, const QString& name, const QString& text, const QString& value) {
    arguments.addOption(QCommandLineOption(name, text, value));
}

Exit runOfferwright(const QStringList& arguments, Console& console) {
    static const QStringList helps{"--help", "-h", "help"};
    static const QStringList versions{"--version", "-v", "version"};
    chooseLanguage(arguments, console);
    const QString first = arguments.value(1);
    if (first.isEmpty()) {
        console.note(generalHelp(console.language()));
        return Exit::Usage;
    }
    if (helps.contains(first)) return help(arguments, console);
    if (versions.contains(first)) {
        console.print(QStringLiteral("offerwright " OFFERWRIGHT_VERSION));
        return Exit::Clean;
    }
    const Command* command = findCommand(first);
    return command ? runCommand(*command, arguments.mid(1), console) : unknownCommand(first, console);
}

} // namespace offerwright::app::cli
