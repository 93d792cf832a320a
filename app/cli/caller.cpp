#include "app/cli/caller.h"
#include "app/cli/inputs.h"
#include <QFile>
#include <cstdio>

namespace offerwright::app::cli {
namespace {

constexpr auto kUsualCaller = "env:OFFERWRIGHT_CALLER";

/// Never from the command line, which others can read.
std::expected<std::string, Exit> callersKey(const QString& place, Console& console) {
    QByteArray key;
    if (place.startsWith(QLatin1String("env:"))) {
        key = qgetenv(qPrintable(place.mid(4))).trimmed();
    } else {
        const auto text = readText(place);
        if (!text) return std::unexpected(console.fail(text.error()));
        key = text->trimmed();
    }
    if (!key.isEmpty() && !key.contains('\n') && !key.contains('\r')) return key.toStdString();
    const QString text = console.translate("Cli", "There is no key of a caller in %1.");
    return std::unexpected(console.misuse(Language::filled(text, {place})));
}

} // namespace

void describeCaller(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("service"),
              language.translate("Cli", "Where the service is, such as http://127.0.0.1:8080."), QStringLiteral("url"));
    addOption(arguments, QStringLiteral("caller"),
              language.translate("Cli", "The caller’s key: a file, or env:NAME (OFFERWRIGHT_CALLER if not said)."),
              QStringLiteral("place"));
    addOption(arguments, QStringLiteral("baskets"),
              language.translate("Cli", "Baskets as JSON, one a line; standard input if not said."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "text (if not said) or json."),
              QStringLiteral("name"));
}

std::expected<wire::Address, Exit> addressOf(const Arguments& arguments, Console& console) {
    const QString url = arguments.value(QStringLiteral("service"));
    auto address = wire::addressIn(url.toStdString());
    if (!address) {
        const QString text = console.translate("Cli", "“%1” is no address of a service. Write http://host:port or https://host.");
        return std::unexpected(console.misuse(Language::filled(text, {url})));
    }
    const QString said = arguments.value(QStringLiteral("caller"));
    auto key = callersKey(said.isEmpty() ? QLatin1String(kUsualCaller) : said, console);
    if (!key) return std::unexpected(key.error());
    address->key = std::move(*key);
    return std::move(*address);
}

std::expected<std::unique_ptr<QIODevice>, Exit> basketsOf(const Arguments& arguments, Console& console) {
    const QString path = arguments.value(QStringLiteral("baskets"));
    auto file = path.isEmpty() ? std::make_unique<QFile>() : std::make_unique<QFile>(path);
    const bool isOpen = path.isEmpty() ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (isOpen) return file;
    const bool isThere = QFile::exists(path);
    return std::unexpected(
        console.fail({isThere ? QStringLiteral("file.noPermission") : QStringLiteral("file.notFound"),
                      {path},
                      file->errorString()}));
}

std::optional<std::int64_t> numberOf(const Arguments& arguments, const char* name, std::int64_t least,
                                     std::int64_t most, std::int64_t otherwise, Console& console) {
    if (!arguments.isSet(QLatin1String(name))) return otherwise;
    bool isNumber = false;
    const std::int64_t number = arguments.value(QLatin1String(name)).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most) return number;
    const QString text = console.translate("Cli", "--%1 is a number from %2 to %3.");
    console.misuse(Language::filled(text, {QLatin1String(name), QString::number(least), QString::number(most)}));
    return std::nullopt;
}

} // namespace offerwright::app::cli
