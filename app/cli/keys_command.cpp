#include "app/cli/surroundings.h"
#include "app/cli/trust.h"
#include "app/store/key_file.h"
#include "app/store/signed_file.h"
#include <offerwright/text/publication.h>

namespace offerwright::app::cli {
namespace {

QString told(const PublicKey& key) { return QString::fromStdString(printHex(key.bytes)); }

Exit makeKey(const QString& path, Console& console) {
    const auto key = makeKeyFiles(path);
    if (!key) return console.fail(key.error());
    console.print(told(*key));
    return Exit::Clean;
}

std::expected<PublicKey, Exit> oneKeyOf(const Arguments& arguments, const char* name, Console& console) {
    const auto keys = readPublicKeys(arguments.value(QLatin1String(name)));
    if (!keys) return std::unexpected(console.fail(keys.error()));
    if (keys->size() == 1) return keys->front();
    const QString text = console.translate("Cli", "--%1 names a file of one public key.");
    return std::unexpected(console.misuse(Language::filled(text, {QLatin1String(name)})));
}

/// An instant that an option gives, in UTC if it says no more.
std::expected<Instant, Exit> instantNamed(const Arguments& arguments, const char* name, Console& console) {
    const auto instant = instantIn(arguments.value(QLatin1String(name)), Zone{}, console);
    if (!instant) return std::unexpected(Exit::Usage);
    return *instant;
}

std::expected<PublisherCertificate, Exit> certificateOf(const Arguments& arguments, Console& console) {
    bool isNumber = false;
    PublisherCertificate made{.tenant = arguments.value(QStringLiteral("tenant")).toStdString()};
    made.epoch = arguments.value(QStringLiteral("epoch")).toLongLong(&isNumber);
    if (!isNumber || made.epoch < 1)
        return std::unexpected(console.misuse(console.translate("Cli", "--epoch is a number from 1 on.")));
    const auto publisher = oneKeyOf(arguments, "publisher", console);
    if (!publisher) return std::unexpected(publisher.error());
    const auto online = oneKeyOf(arguments, "online", console);
    if (!online) return std::unexpected(online.error());
    const auto from = instantNamed(arguments, "from", console);
    if (!from) return std::unexpected(from.error());
    const auto until = instantNamed(arguments, "until", console);
    if (!until) return std::unexpected(until.error());
    made.publisher = *publisher;
    made.online = *online;
    made.from = *from;
    made.until = *until;
    return made;
}

Exit write(const SignedCertificate& certificate, const QString& path, Console& console) {
    const auto written = writeSignedFile(path, writeCertificate(certificate));
    if (!written) return console.fail(written.error());
    console.print(QString::fromStdString(certificate.text));
    for (const RootSignature& each : certificate.signatures)
        console.print(Language::filled(console.translate("Cli", "Signed by %1"), {told(each.root)}));
    return Exit::Clean;
}

Exit certifyPublisher(const Arguments& arguments, Console& console) {
    const bool isWhole =
        saysAll(arguments, {"tenant", "epoch", "publisher", "online", "from", "until", "key", "out"}, console);
    if (!isWhole) return Exit::Usage;
    const auto certificate = certificateOf(arguments, console);
    if (!certificate) return certificate.error();
    const auto root = readSecretKey(arguments.value(QStringLiteral("key")));
    if (!root) return console.fail(root.error());
    return write(certify(*certificate, *root), arguments.value(QStringLiteral("out")), console);
}

Exit signCertificate(const QString& path, const Arguments& arguments, Console& console) {
    if (!saysAll(arguments, {"key"}, console)) return Exit::Usage;
    auto certificate = readCertificateFile(path);
    if (!certificate) return console.fail(certificate.error());
    const auto root = readSecretKey(arguments.value(QStringLiteral("key")));
    if (!root) return console.fail(root.error());
    return write(countersign(std::move(*certificate), *root), path, console);
}

} // namespace

void describeKeys(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("what"), language.translate("Cli", "make, certify or sign."));
    arguments.addPositionalArgument(QStringLiteral("file"),
                                    language.translate("Cli", "Of make the new key’s, of sign the certificate’s."),
                                    QStringLiteral("[FILE]"));
    addOption(arguments, QStringLiteral("key"), language.translate("Cli", "The secret key that signs, or env:NAME."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("tenant"), language.translate("Cli", "Who publishes."), QStringLiteral("name"));
    addOption(arguments, QStringLiteral("epoch"),
              language.translate("Cli", "1 for the first publisher’s key, one more for each after it."),
              QStringLiteral("number"));
    addOption(arguments, QStringLiteral("publisher"), language.translate("Cli", "The public key that signs bundles."),
              QStringLiteral("file"));
    addOption(arguments, QStringLiteral("online"),
              language.translate("Cli", "The public key that says what is newest."), QStringLiteral("file"));
    addOption(arguments, QStringLiteral("from"), language.translate("Cli", "From when on the key may publish."),
              QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("until"), language.translate("Cli", "Until when."), QStringLiteral("instant"));
    addOption(arguments, QStringLiteral("out"), language.translate("Cli", "Where the certificate is written."),
              QStringLiteral("file"));
}

Exit runKeys(const Arguments& arguments, Console& console) {
    const QStringList given = arguments.positionalArguments();
    const QString what = given.value(0);
    if (what == QLatin1String("make") && given.size() == 2) return makeKey(given[1], console);
    if (what == QLatin1String("certify") && given.size() == 1) return certifyPublisher(arguments, console);
    if (what == QLatin1String("sign") && given.size() == 2) return signCertificate(given[1], arguments, console);
    return console.misuse(console.translate("Cli", "Say what to do: make FILE, certify, or sign FILE."));
}

} // namespace offerwright::app::cli
