#include "app/cli/surroundings.h"
#include "app/cli/faults.h"
#include "app/store/assignment_file.h"

namespace offerwright::app::cli {
namespace {

std::expected<Programme, Exit> programmeAt(const QString& path, Console& console) {
    const auto text = readText(path);
    if (!text) return std::unexpected(console.fail(text.error()));
    ReadFile file{path, *text, {}};
    Programme programme = readProgramme(file);
    if (tellFaults(file, console)) return std::unexpected(Exit::Faults);
    return programme;
}

std::shared_ptr<const Programme> defaultProgramme(const std::string& currency) {
    Programme programme;
    if (!currency.empty()) programme.currency = currency;
    return std::make_shared<const Programme>(std::move(programme));
}

} // namespace

void describeProgramme(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("programme"),
              language.translate("Cli", "The programme: policies, stores, zone, currency."), QStringLiteral("file"));
}

std::expected<std::shared_ptr<const Programme>, Exit> programmeOf(const Arguments& arguments, Console& console,
                                                                  const std::shared_ptr<const Programme>& otherwise,
                                                                  const std::string& currency) {
    const QString path = arguments.value(QStringLiteral("programme"));
    if (path.isEmpty()) return otherwise ? otherwise : defaultProgramme(currency);
    auto programme = programmeAt(path, console);
    if (!programme) return std::unexpected(programme.error());
    return std::make_shared<const Programme>(std::move(*programme));
}

void describeSurroundings(Arguments& arguments, const Language& language) {
    describeProgramme(arguments, language);
    addOption(arguments, QStringLiteral("catalogue"), language.translate("Cli", "Products as CSV, plain or gzip."),
              QStringLiteral("file"));
}

std::expected<Surroundings, Exit> surroundingsOf(const Arguments& arguments, Console& console, const Offer& offer,
                                                 const std::string& currency) {
    const auto programme = programmeOf(arguments, console, offer.programme, currency);
    if (!programme) return std::unexpected(programme.error());
    Surroundings around{*programme, offer.catalogue};
    if (const QString path = arguments.value(QStringLiteral("catalogue")); !path.isEmpty()) {
        auto catalogue = readCatalogue(path, *around.programme, console);
        if (!catalogue) return std::unexpected(console.fail(catalogue.error()));
        around.catalogue = std::move(*catalogue);
    }
    return around;
}

std::expected<std::shared_ptr<const PromotionSet>, Exit> setOf(const Offer& offer, const Surroundings& around,
                                                               Console& console) {
    bool hasFaults = false;
    for (const ReadFile& file : offer.files) hasFaults = tellFaults(file, console) || hasFaults;
    const Compiled compiled = compile({offer.promotions, around.programme, around.catalogue});
    hasFaults = tellFaults({QStringLiteral("offerwright"), {}, compiled.diagnostics}, console) || hasFaults;
    if (hasFaults) return std::unexpected(Exit::Faults);
    return compiled.set;
}

void describeStore(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("assignments"),
              language.translate("Cli", "Customers’ own values, as assignments load wrote them."),
              QStringLiteral("file"));
}

std::expected<std::optional<Assignments>, Exit> storeOf(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("assignments"));
    if (path.isEmpty()) return std::nullopt;
    auto store = readAssignments(path);
    if (!store) return std::unexpected(console.fail(store.error()));
    return std::move(*store);
}

std::optional<QString> formatOf(const Arguments& arguments, const QStringList& allowed, Console& console) {
    const QString said =
        arguments.isSet(QStringLiteral("format")) ? arguments.value(QStringLiteral("format")) : allowed.front();
    if (allowed.contains(said)) return said;
    const QString text = console.translate("Cli", "There is no format “%1”. Use %2.");
    console.misuse(Language::filled(text, {said, console.language().either(allowed)}));
    return std::nullopt;
}

std::optional<Instant> instantIn(const QString& said, const Zone& zone, Console& console) {
    const auto instant = parseInstant(said.toStdString(), zone);
    if (instant) return instant;
    const QString text = console.translate(
        "Cli", "“%1” is not an instant. Write it as 2026-11-21T10:15:00, with +01:00 or Z if need be.");
    console.misuse(Language::filled(text, {said}));
    return std::nullopt;
}

std::optional<std::optional<Instant>> instantOf(const Arguments& arguments, const Zone& zone, Console& console) {
    if (!arguments.isSet(QStringLiteral("at"))) return std::optional<Instant>{};
    const auto instant = instantIn(arguments.value(QStringLiteral("at")), zone, console);
    if (!instant) return std::nullopt;
    return instant;
}

} // namespace offerwright::app::cli
