#include "app/cli/trust.h"
#include "app/cli/bundle_report.h"
#include "app/cli/surroundings.h"
#include "app/store/key_file.h"
#include "app/store/signed_file.h"
#include <QDateTime>
#include <offerwright/text/publication.h>

namespace offerwright::app::cli {
namespace {

constexpr int kUsualThreshold = 2;

/// Empty after saying what was meant.
std::optional<std::size_t> thresholdOf(const Arguments& arguments, std::size_t roots, Console& console) {
    if (!arguments.isSet(QStringLiteral("threshold"))) return kUsualThreshold;
    bool isNumber = false;
    const uint number = arguments.value(QStringLiteral("threshold")).toUInt(&isNumber);
    if (isNumber && number > 0 && number <= roots) return number;
    const QString text = console.translate("Cli", "--threshold is a number from 1 to %1, the roots there are.");
    console.misuse(Language::filled(text, {QString::number(roots)}));
    return std::nullopt;
}

std::expected<std::vector<PublicKey>, Exit> keysOf(const Arguments& arguments, const char* name, Console& console) {
    const QString path = arguments.value(QLatin1String(name));
    if (path.isEmpty()) return std::vector<PublicKey>{};
    auto keys = readPublicKeys(path);
    if (!keys) return std::unexpected(console.fail(keys.error()));
    return std::move(*keys);
}

} // namespace

bool saysAll(const Arguments& arguments, std::initializer_list<const char*> needed, Console& console) {
    for (const char* name : needed) {
        if (arguments.isSet(QLatin1String(name))) continue;
        console.misuse(Language::filled(console.translate("Cli", "Say --%1 as well."), {QLatin1String(name)}));
        return false;
    }
    return true;
}

void describeTrust(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("roots"), language.translate("Cli", "Public keys of the roots, one a line."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("threshold"),
              language.translate("Cli", "How many roots must have signed; 2 if not said."), QStringLiteral("number"));
    addOption(arguments, QStringLiteral("revoked"),
              language.translate("Cli", "Publishers’ public keys that are lost, one a line."), QStringLiteral("file"));
    addOption(arguments, QStringLiteral("tenant"), language.translate("Cli", "Whose bundle it is."),
              QStringLiteral("name"));
    addOption(arguments, QStringLiteral("environment"),
              language.translate("Cli", "Where it is for, such as production."), QStringLiteral("name"));
}

std::expected<Expectations, Exit> trustOf(const Arguments& arguments, Instant now, Console& console) {
    if (!saysAll(arguments, {"roots", "tenant", "environment"}, console)) return std::unexpected(Exit::Usage);
    auto roots = keysOf(arguments, "roots", console);
    if (!roots) return std::unexpected(roots.error());
    auto revoked = keysOf(arguments, "revoked", console);
    if (!revoked) return std::unexpected(revoked.error());
    const auto threshold = thresholdOf(arguments, roots->size(), console);
    if (!threshold) return std::unexpected(Exit::Usage);
    return Expectations{.trust = {std::move(*roots), *threshold, std::move(*revoked)},
                        .tenant = arguments.value(QStringLiteral("tenant")).toStdString(),
                        .environment = arguments.value(QStringLiteral("environment")).toStdString(),
                        .now = now};
}

std::expected<VerifiedBundle, Exit> verifiedAt(const QString& path, const Expectations& expected, Console& console,
                                               bool asJson) {
    auto bytes = readBundleFile(path);
    if (!bytes) return std::unexpected(console.fail(bytes.error()));
    auto bundle = verifyBundle(std::move(*bytes), expected);
    if (bundle) return std::move(*bundle);
    console.fail(failureOf(bundle.error(), path));
    if (asJson) console.print(refusalJson(bundle.error()));
    return std::unexpected(Exit::Faults);
}

std::expected<std::shared_ptr<const PromotionSet>, Exit> openedAt(const QString& path, const VerifiedBundle& bundle,
                                                                  Console& console) {
    auto set = openBundle(bundle);
    if (set) return std::move(*set);
    console.fail(failureOf(set.error(), path));
    return std::unexpected(Exit::Faults);
}

QString stateText(const InstallRecord& record) {
    const QString digest = QString::fromStdString(printHex(record.newest.digest.bytes));
    return QStringLiteral("%1:%2:%3").arg(record.epoch).arg(record.newest.version).arg(digest);
}

std::optional<std::optional<InstallRecord>> stateOf(const Arguments& arguments, const char* name, Console& console) {
    if (!arguments.isSet(QLatin1String(name))) return std::optional<InstallRecord>{};
    const QStringList parts = arguments.value(QLatin1String(name)).split(u':');
    bool hasEpoch = false;
    bool hasVersion = false;
    InstallRecord record;
    record.epoch = parts.value(0).toLongLong(&hasEpoch);
    record.newest.version = parts.value(1).toLongLong(&hasVersion);
    const auto digest = parseHex(parts.value(2).toStdString());
    if (hasEpoch && hasVersion && digest && parts.size() == 3 && record.epoch > 0 && record.newest.version > 0) {
        record.newest.digest.bytes = *digest;
        return record;
    }
    const QString text = console.translate("Cli", "--%1 is a state as bundle verify prints it.");
    console.misuse(Language::filled(text, {QLatin1String(name)}));
    return std::nullopt;
}

std::expected<Offer, Exit> offerOfBundle(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("bundle"));
    const auto expected = trustOf(arguments, Instant{QDateTime::currentMSecsSinceEpoch()}, console);
    if (!expected) return std::unexpected(expected.error());
    const auto bundle = verifiedAt(path, *expected, console);
    if (!bundle) return std::unexpected(bundle.error());
    const auto set = openedAt(path, *bundle, console);
    if (!set) return std::unexpected(set.error());
    Offer offer;
    for (const auto& promotion : (*set)->promotions()) offer.promotions.push_back(promotion);
    offer.programme = std::shared_ptr<const Programme>(*set, &(*set)->programme());
    return offer;
}

std::expected<Instant, Exit> nowOf(const Arguments& arguments, Console& console) {
    const auto said = instantOf(arguments, Zone{}, console);
    if (!said) return std::unexpected(Exit::Usage);
    return *said ? **said : Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace offerwright::app::cli
