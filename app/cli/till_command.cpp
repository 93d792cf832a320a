// A till on the command line: baskets in, bills out, with the service and without it.
#include "app/cli/caller.h"
#include "app/cli/faults.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/surroundings.h"
#include "app/cli/trust.h"
#include "app/store/key_file.h"
#include "app/till/till.h"
#include "app/wire/line.h"
#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <array>
#include <offerwright/text/fields.h>
#include <offerwright/text/publication.h>

namespace offerwright::app::cli {
namespace {

using till::Alarm;
using till::How;
using till::Till;

Instant now() { return {QDateTime::currentMSecsSinceEpoch()}; }

std::array<std::uint8_t, 16> chance() {
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// Where a till that is told to stay offline would ask.
class Nobody : public wire::Service {
public:
    wire::Reply ask(const wire::Ask&, wire::Milliseconds) override { return std::unexpected(wire::Loss::NotSent); }
};

/// A till with all that it needs.
struct Counter {
    std::unique_ptr<till::Disk> disk;
    std::unique_ptr<wire::Service> service;
    std::unique_ptr<Till> till;
    QString name;
    bool isJson = false;
};

/// Made with the till's first use; the public half is what the service enrols.
std::expected<SecretKey, Exit> deviceKey(const QString& folder, Console& console) {
    const QString path = folder + QStringLiteral("/device.key");
    if (!QFileInfo::exists(path))
        if (const auto made = makeKeyFiles(path); !made) return std::unexpected(console.fail(made.error()));
    auto key = readSecretKey(path);
    if (!key) return std::unexpected(console.fail(key.error()));
    return std::move(*key);
}

std::expected<std::unique_ptr<wire::Service>, Exit> serviceOf(const Arguments& arguments, Console& console) {
    const bool onlyLooks = arguments.positionalArguments().value(0) == QLatin1String("status");
    if (arguments.isSet(QStringLiteral("offline")) || onlyLooks) return std::make_unique<Nobody>();
    auto address = addressOf(arguments, console);
    if (!address) return std::unexpected(address.error());
    return std::make_unique<wire::Line>(std::move(*address));
}

std::expected<till::Source, Exit> sourceOf(const Arguments& arguments, Console& console) {
    const auto expected = trustOf(arguments, now(), console);
    if (!expected) return std::unexpected(expected.error());
    till::Source source{expected->trust, expected->tenant, expected->environment};
    const QString path = arguments.value(QStringLiteral("catalogue"));
    if (path.isEmpty()) return source;
    auto catalogue = readCatalogue(path, Programme{}, console);
    if (!catalogue) return std::unexpected(console.fail(catalogue.error()));
    source.catalogue = std::move(*catalogue);
    return source;
}

std::expected<Counter, Exit> open(const Arguments& arguments, Console& console) {
    if (!saysAll(arguments, {"state"}, console)) return std::unexpected(Exit::Usage);
    auto source = sourceOf(arguments, console);
    if (!source) return std::unexpected(source.error());
    const auto format = formatOf(arguments, {QStringLiteral("text"), QStringLiteral("json")}, console);
    if (!format) return std::unexpected(Exit::Usage);
    auto service = serviceOf(arguments, console);
    if (!service) return std::unexpected(service.error());
    const QString folder = arguments.value(QStringLiteral("state"));
    auto disk = till::openFolder(folder.toStdString());
    if (!disk) {
        const QString text = console.translate("Cli", "%1 cannot be used: %2.");
        return std::unexpected(console.misuse(Language::filled(text, {folder, QString::fromStdString(disk.error())})));
    }
    auto key = deviceKey(folder, console);
    if (!key) return std::unexpected(key.error());
    Counter counter{std::move(*disk), std::move(*service), nullptr, arguments.value(QStringLiteral("till")),
                    *format == QLatin1String("json")};
    if (counter.name.isEmpty()) counter.name = QSysInfo::machineHostName();
    auto made = Till::open({.name = counter.name.toStdString(),
                            .source = std::move(*source),
                            .isOffline = arguments.isSet(QStringLiteral("offline"))},
                           std::move(*key), {*counter.disk, *counter.service, now, chance});
    if (!made) {
        const QString text = console.translate("Cli", "What %1 holds cannot be read. It is left as it is.");
        return std::unexpected(console.misuse(Language::filled(text, {folder})));
    }
    counter.till = std::make_unique<Till>(std::move(*made));
    return counter;
}

QString wordsOf(Alarm alarm, const Language& language) {
    switch (alarm) {
    case Alarm::NoBundle: return language.translate("Cli", "There are no promotions: sold at base prices.");
    case Alarm::BundleOver:
        return language.translate("Cli", "The bundle’s time is over: only promotions that say their last day go on.");
    case Alarm::BundleRefused: return language.translate("Cli", "The service has a bundle that does not verify.");
    case Alarm::JournalFull: return language.translate("Cli", "The journal is full: sold at base prices.");
    case Alarm::JournalBroken: return language.translate("Cli", "The disk failed: sold at base prices.");
    case Alarm::KeyRefused: return language.translate("Cli", "The service refuses the caller’s key.");
    case Alarm::NotEnrolled:
        return language.translate("Cli", "The service takes no sales of this till: enrol its key there.");
    case Alarm::BillsDiffer: return language.translate("Cli", "Sales were booked at other totals than the till’s.");
    case Alarm::KeptApart: return language.translate("Cli", "Sales could not be booked; the service keeps them apart.");
    }
    return {};
}

const char* codeOf(How how) {
    static constexpr std::array<const char*, 4> codes{"online", "opened", "alone", "basePrice"};
    return codes[static_cast<std::size_t>(how)];
}

QString wordsOf(How how, const Language& language) {
    switch (how) {
    case How::Online: return language.translate("Cli", "online");
    case How::Opened: return language.translate("Cli", "online, to be told once more");
    case How::Alone: return language.translate("Cli", "alone");
    case How::BasePrice: break;
    }
    return language.translate("Cli", "at base prices");
}

QString quoted(const std::string& text) {
    std::string out;
    appendQuoted(out, text);
    return QString::fromStdString(out);
}

QString jsonOf(const till::Sold& sold) {
    return QStringLiteral("{\"transaction\":%1,\"how\":\"%2\",\"total\":%3,\"stale\":%4,\"result\":%5}")
        .arg(quoted(sold.transaction), QLatin1String(codeOf(sold.how)), QString::number(sold.total),
             sold.isStale ? QStringLiteral("true") : QStringLiteral("false"), QString::fromStdString(sold.result));
}

QString currencyOf(const till::Sold& sold) {
    static constexpr std::array<std::string_view, 1> kMembers{"currency"};
    FieldReader reader(sold.result, kMembers);
    return reader.has("currency") ? QString::fromStdString(reader.text("currency")) : QString();
}

QString lineOf(const till::Sold& sold, const Language& language) {
    const QString stale = sold.isStale ? language.translate("Cli", ", with promotions that may be stopped") : QString();
    return QString::fromStdString(sold.transaction) + QStringLiteral("  ") +
           language.money(Money{sold.total}, currencyOf(sold)) + QStringLiteral("  ") + wordsOf(sold.how, language) +
           stale;
}

void tellAlarms(const Till& till, Console& console) {
    for (const Alarm alarm : till.status().alarms) console.note(wordsOf(alarm, console.language()));
}

/// How many sales were made in which way, and how many baskets were at fault.
struct Counts {
    std::array<std::int64_t, 4> sold{};
    std::int64_t faulty = 0;
};

void sellLine(Counter& counter, const QString& place, const QByteArray& line, Counts& counts, Console& console) {
    const auto sold = counter.till->sell({line.data(), static_cast<std::size_t>(line.size())});
    if (sold) {
        ++counts.sold[static_cast<std::size_t>(sold->how)];
        console.print(counter.isJson ? jsonOf(*sold) : lineOf(*sold, console.language()));
        return;
    }
    ++counts.faulty;
    tellFaults({place, line, sold.error()}, console);
}

void sellAll(Counter& counter, QIODevice& baskets, const QString& path, Counts& counts, std::stop_token stop,
             Console& console) {
    for (std::int64_t number = 1; !stop.stop_requested(); ++number) {
        const QByteArray line = baskets.readLine();
        if (line.isEmpty()) return;
        if (line.trimmed().isEmpty()) continue;
        sellLine(counter, QStringLiteral("%1:%2").arg(path).arg(number), line.trimmed(), counts, console);
        counter.till->rest();
    }
}

void tellCounts(const std::array<std::int64_t, 4>& counts, const Till& till, Console& console) {
    const Language& language = console.language();
    console.note(Language::filled(
        console.translate("Cli", "Sold: %1 online, %2 online and to be told once more, %3 alone, %4 at base prices. "
                                 "The service has still to hear %5."),
        {language.integer(counts[0]), language.integer(counts[1]), language.integer(counts[2]),
         language.integer(counts[3]), language.integer(till.status().waiting)}));
}

Exit sell(const Arguments& arguments, Console& console) {
    auto baskets = basketsOf(arguments, console);
    if (!baskets) return baskets.error();
    auto counter = open(arguments, console);
    if (!counter) return counter.error();
    const Interrupt interrupt;
    const bool isOffline = arguments.isSet(QStringLiteral("offline"));
    const QString path = arguments.value(QStringLiteral("baskets"));
    if (!isOffline) counter->till->fetch();
    Counts counts;
    sellAll(*counter, **baskets, path.isEmpty() ? QStringLiteral("-") : path, counts, interrupt.token(), console);
    if (!isOffline) counter->till->upload();
    tellCounts(counts.sold, *counter->till, console);
    tellAlarms(*counter->till, console);
    if (interrupt.token().stop_requested()) return Exit::Interrupted;
    return counts.faulty > 0 ? Exit::Faults : Exit::Clean;
}

Exit upload(const Arguments& arguments, Console& console) {
    auto counter = open(arguments, console);
    if (!counter) return counter.error();
    const till::Uploaded uploaded = counter->till->upload();
    const Language& language = console.language();
    if (counter->isJson)
        console.print(QStringLiteral("{\"heard\":%1,\"quarantined\":%2,\"shortfalls\":%3,\"left\":%4}")
                          .arg(uploaded.heard)
                          .arg(uploaded.quarantined)
                          .arg(uploaded.shortfalls)
                          .arg(uploaded.left));
    else
        console.print(Language::filled(
            console.translate("Cli", "Heard: %1. Kept apart: %2. With a shortfall: %3. Still to be heard: %4."),
            {language.integer(uploaded.heard), language.integer(uploaded.quarantined),
             language.integer(uploaded.shortfalls), language.integer(uploaded.left)}));
    if (!uploaded.isAnswered) console.note(console.translate("Cli", "The service did not answer."));
    tellAlarms(*counter->till, console);
    return uploaded.left == 0 ? Exit::Clean : Exit::Faults;
}

QString supplyWords(Supply supply, const Language& language) {
    switch (supply) {
    case Supply::Newest: return language.translate("Cli", "the newest");
    case Supply::Behind: return language.translate("Cli", "not the newest");
    case Supply::Stale: break;
    }
    return language.translate("Cli", "nobody says whether it is the newest");
}

QString statusJson(const till::Status& status, const Counter& counter, const QString& key) {
    static constexpr std::array<const char*, 3> supplies{"newest", "behind", "stale"};
    return QStringLiteral("{\"till\":%1,\"key\":\"%2\",\"waiting\":%3,\"newest\":%4,\"heard\":%5,\"bundle\":%6,"
                          "\"digest\":\"%7\",\"supply\":\"%8\"}")
        .arg(quoted(counter.name.toStdString()), key)
        .arg(status.waiting)
        .arg(status.newest)
        .arg(status.heard)
        .arg(status.bundleVersion)
        .arg(QString::fromStdString(status.bundleDigest),
             QLatin1String(supplies[static_cast<std::size_t>(status.supply)]));
}

Exit tellStatus(const Arguments& arguments, Console& console) {
    auto counter = open(arguments, console);
    if (!counter) return counter.error();
    const till::Status status = counter->till->status();
    const Language& language = console.language();
    const QString key = QString::fromStdString(printHex(counter->till->key().bytes));
    if (counter->isJson) {
        console.print(statusJson(status, *counter, key));
    } else {
        console.print(Language::filled(console.translate("Cli", "Till %1, key %2"), {counter->name, key}));
        console.print(Language::filled(console.translate("Cli", "Bundle %1: %2"),
                                       {language.integer(status.bundleVersion), supplyWords(status.supply, language)}));
        console.print(Language::filled(
            console.translate("Cli", "Sales made alone: %1, of which the service has still to hear %2"),
            {language.integer(status.newest), language.integer(status.waiting)}));
    }
    tellAlarms(*counter->till, console);
    return status.alarms.empty() ? Exit::Clean : Exit::Faults;
}

} // namespace

void describeTill(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("what"),
                                    language.translate("Cli", "Nothing to sell; upload or status."),
                                    QStringLiteral("[what]"));
    describeCaller(arguments, language);
    addOption(arguments, QStringLiteral("state"),
              language.translate("Cli", "The till’s own folder: its key, bundles and journal."),
              QStringLiteral("folder"));
    addOption(arguments, QStringLiteral("till"),
              language.translate("Cli", "The till’s name; the machine’s if not said."), QStringLiteral("name"));
    arguments.addOption(
        QCommandLineOption(QStringLiteral("offline"), language.translate("Cli", "Sells without asking the service.")));
    addOption(arguments, QStringLiteral("catalogue"), language.translate("Cli", "Products as CSV, plain or gzip."),
              QStringLiteral("file"));
    describeTrust(arguments, language);
}

Exit runTill(const Arguments& arguments, Console& console) {
    const QStringList given = arguments.positionalArguments();
    if (given.isEmpty()) return sell(arguments, console);
    if (given == QStringList(QStringLiteral("upload"))) return upload(arguments, console);
    if (given == QStringList(QStringLiteral("status"))) return tellStatus(arguments, console);
    return console.misuse(console.translate("Cli", "Say nothing to sell, or upload, or status."));
}

} // namespace offerwright::app::cli
