#include "app/cli/bundle_report.h"
#include "app/cli/faults.h"
#include "app/cli/surroundings.h"
#include "app/cli/trust.h"
#include "app/store/key_file.h"
#include "app/store/signed_file.h"
#include "app/store/zones.h"
#include <offerwright/text/publication.h>

namespace offerwright::app::cli {
namespace {

const QString kJson = QStringLiteral("json");

std::expected<Evidence, Exit> evidenceOf(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("evidence"));
    if (path.isEmpty()) return Evidence{};
    const auto text = readText(path);
    if (!text) return std::unexpected(console.fail(text.error()));
    Checked<Evidence> read = parseEvidence({text->data(), static_cast<std::size_t>(text->size())});
    if (tellFaults({path, *text, read.diagnostics}, console)) return std::unexpected(Exit::Faults);
    return std::move(read.value);
}

/// --version; else one more than that of --previous.
std::optional<std::int64_t> versionOf(const Arguments& arguments, const std::optional<InstallRecord>& previous,
                                      Console& console) {
    if (!arguments.isSet(QStringLiteral("version"))) return previous ? previous->newest.version + 1 : 1;
    bool isNumber = false;
    const std::int64_t version = arguments.value(QStringLiteral("version")).toLongLong(&isNumber);
    if (isNumber && version > (previous ? previous->newest.version : 0)) return version;
    console.misuse(console.translate("Cli", "--version is a number that rises from bundle to bundle."));
    return std::nullopt;
}

std::expected<Edition, Exit> editionOf(const Arguments& arguments, Console& console) {
    const auto previous = stateOf(arguments, "previous", console);
    if (!previous) return std::unexpected(Exit::Usage);
    const auto version = versionOf(arguments, *previous, console);
    if (!version) return std::unexpected(Exit::Usage);
    const auto created = nowOf(arguments, console);
    if (!created) return std::unexpected(created.error());
    const auto until = instantIn(arguments.value(QStringLiteral("until")), Zone{}, console);
    if (!until) return std::unexpected(Exit::Usage);
    auto evidence = evidenceOf(arguments, console);
    if (!evidence) return std::unexpected(evidence.error());
    Edition made{.environment = arguments.value(QStringLiteral("environment")).toStdString(), .version = *version};
    if (*previous) made.previous = (*previous)->newest;
    made.created = *created;
    made.validUntil = *until;
    made.tzdb = zoneDatabaseVersion().toStdString();
    made.evidence = std::move(*evidence);
    return made;
}

std::expected<Compiled, Exit> compiledOf(const Arguments& arguments, Console& console) {
    const auto offer = readOffer(arguments.value(QStringLiteral("promotions")));
    if (!offer) return std::unexpected(console.fail(offer.error()));
    const auto around = surroundingsOf(arguments, console, *offer);
    if (!around) return std::unexpected(around.error());
    const auto set = setOf(*offer, *around, console);
    if (!set) return std::unexpected(set.error());
    return Compiled{*set, {}};
}

Exit make(const Arguments& arguments, Console& console) {
    const bool isWhole =
        saysAll(arguments, {"promotions", "certificate", "key", "environment", "until", "out"}, console);
    if (!isWhole) return Exit::Usage;
    const auto edition = editionOf(arguments, console);
    if (!edition) return edition.error();
    const auto certificate = readCertificateFile(arguments.value(QStringLiteral("certificate")));
    if (!certificate) return console.fail(certificate.error());
    const auto key = readSecretKey(arguments.value(QStringLiteral("key")));
    if (!key) return console.fail(key.error());
    const auto compiled = compiledOf(arguments, console);
    if (!compiled) return compiled.error();
    const QString path = arguments.value(QStringLiteral("out"));
    const auto bytes = makeBundle(*compiled, *edition, *certificate, *key);
    if (!bytes) {
        console.fail(failureOf(bytes.error(), path));
        return Exit::Faults;
    }
    if (const auto written = writeSignedFile(path, *bytes); !written) return console.fail(written.error());
    const QString text = console.translate("Cli", "Bundle %1 is written. Fingerprint %2.");
    console.print(Language::filled(
        text, {console.language().integer(edition->version), QString::fromStdString(compiled->set->fingerprint())}));
    return Exit::Clean;
}

/// Of verify, show and diff: what the line says that bundles must be.
std::expected<Expectations, Exit> expectationsOf(const Arguments& arguments, Console& console) {
    const auto now = nowOf(arguments, console);
    if (!now) return std::unexpected(now.error());
    auto expected = trustOf(arguments, *now, console);
    if (!expected) return std::unexpected(expected.error());
    const auto installed = stateOf(arguments, "installed", console);
    if (!installed) return std::unexpected(Exit::Usage);
    if (*installed) expected->record = **installed;
    return expected;
}

/// Prints what `asText` or `asJson` make of a bundle that passed and its set.
template <typename AsText, typename AsJson>
Exit tell(const QString& path, const Arguments& arguments, Console& console, const AsText& asText,
          const AsJson& asJson) {
    const auto format = formatOf(arguments, {QStringLiteral("text"), kJson}, console);
    if (!format) return Exit::Usage;
    const auto expected = expectationsOf(arguments, console);
    if (!expected) return expected.error();
    const auto bundle = verifiedAt(path, *expected, console, *format == kJson);
    if (!bundle) return bundle.error();
    const auto set = openedAt(path, *bundle, console);
    if (!set) return set.error();
    console.print(*format == kJson ? asJson(*bundle, **set) : asText(*bundle, **set));
    return Exit::Clean;
}

Exit verify(const QString& path, const Arguments& arguments, Console& console) {
    return tell(
        path, arguments, console,
        [&console](const VerifiedBundle& bundle, const PromotionSet& set) {
            return bundleText(bundle, set.promotions().size(), console.language());
        },
        [](const VerifiedBundle& bundle, const PromotionSet& set) {
            return bundleJson(bundle, set.promotions().size());
        });
}

Exit show(const QString& path, const Arguments& arguments, Console& console) {
    return tell(
        path, arguments, console,
        [&console](const VerifiedBundle& bundle, const PromotionSet& set) {
            return contentText(bundle, set, console.language());
        },
        contentJson);
}

std::expected<std::shared_ptr<const PromotionSet>, Exit> setAt(const QString& path, const Expectations& expected,
                                                               Console& console) {
    const auto bundle = verifiedAt(path, expected, console);
    if (!bundle) return std::unexpected(bundle.error());
    return openedAt(path, *bundle, console);
}

Exit compare(const QString& before, const QString& after, const Arguments& arguments, Console& console) {
    const auto format = formatOf(arguments, {QStringLiteral("text"), kJson}, console);
    if (!format) return Exit::Usage;
    const auto expected = expectationsOf(arguments, console);
    if (!expected) return expected.error();
    const auto was = setAt(before, *expected, console);
    if (!was) return was.error();
    const auto is = setAt(after, *expected, console);
    if (!is) return is.error();
    const SetDifference found = difference(**was, **is);
    console.print(*format == kJson ? differenceJson(found) : differenceText(found, console.language()));
    return Exit::Clean;
}

} // namespace

void describeBundle(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("what"), language.translate("Cli", "make, verify, show or diff."));
    arguments.addPositionalArgument(QStringLiteral("file"), language.translate("Cli", "A bundle; of diff two."),
                                    QStringLiteral("[FILE...]"));
    addOption(arguments, QStringLiteral("promotions"), language.translate("Cli", "A file, a folder or a workspace."),
              QStringLiteral("path"));
    describeSurroundings(arguments, language);
    addOption(arguments, QStringLiteral("certificate"),
              language.translate("Cli", "Who may publish, as keys certify wrote it."), QStringLiteral("file"));
    addOption(arguments, QStringLiteral("key"), language.translate("Cli", "The secret key that signs, or env:NAME."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("version"),
              language.translate("Cli", "1 if not said, or one more than that of --previous."),
              QStringLiteral("number"));
    addOption(arguments, QStringLiteral("previous"), language.translate("Cli", "The state of the bundle before it."),
              QStringLiteral("state"));
    addOption(arguments, QStringLiteral("until"), language.translate("Cli", "Until when."), QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("evidence"), language.translate("Cli", "Why it is let out, as JSON."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("out"), language.translate("Cli", "Where the bundle is written."),
              QStringLiteral("file"));
    describeTrust(arguments, language);
    addOption(arguments, QStringLiteral("installed"), language.translate("Cli", "The state that was kept."),
              QStringLiteral("state"));
    addOption(arguments, QStringLiteral("at"), language.translate("Cli", "As of when; now if not said."),
              QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "text (if not said) or json."),
              QStringLiteral("name"));
}

Exit runBundle(const Arguments& arguments, Console& console) {
    const QStringList given = arguments.positionalArguments();
    const QString what = given.value(0);
    if (what == QLatin1String("make") && given.size() == 1) return make(arguments, console);
    if (what == QLatin1String("verify") && given.size() == 2) return verify(given[1], arguments, console);
    if (what == QLatin1String("show") && given.size() == 2) return show(given[1], arguments, console);
    if (what == QLatin1String("diff") && given.size() == 3) return compare(given[1], given[2], arguments, console);
    return console.misuse(console.translate("Cli", "Say what to do: make, verify FILE, show FILE, or diff FILE FILE."));
}

} // namespace offerwright::app::cli
