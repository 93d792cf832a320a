// Writes the sample shop as a source of the service: make_demo OUT.
#include "app/store/sample.h"
#include "app/store/zones.h"
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <offerwright/bundle/bundle.h>
#include <offerwright/text/documents.h>
#include <offerwright/text/products.h>
#include <offerwright/text/publication.h>

namespace {

using namespace offerwright;

constexpr Instant kFrom{1'767'225'600'000};  // 2026-01-01
constexpr Instant kUntil{4'102'444'800'000}; // 2100-01-01
constexpr std::size_t kBytesALine = 24;
constexpr std::uint8_t kRoot = 1, kPublisher = 2, kOnline = 3;

/// Known to everybody: these vouch for a demonstration and nothing else.
SecretKey keyNumbered(std::uint8_t number) {
    std::array<std::uint8_t, 32> seed{};
    seed.fill(number);
    return SecretKey(seed);
}

SignedCertificate demoCertificate() {
    const PublicKey publisher = keyNumbered(kPublisher).publicKey(), online = keyNumbered(kOnline).publicKey();
    return certify({"demo", 1, publisher, online, kFrom, kUntil}, keyNumbered(kRoot));
}

std::expected<std::string, std::string> bundleOf(const app::Workspace& sample) {
    std::vector<std::shared_ptr<const Promotion>> promotions;
    for (const auto& entry : sample.promotions)
        if (entry->promotion->status == Status::Live) promotions.push_back(entry->promotion);
    const Edition edition{.environment = "demo",
                          .created = kFrom,
                          .validUntil = kUntil,
                          .tzdb = app::zoneDatabaseVersion().toStdString()};
    auto bundle = makeBundle(compile({promotions, sample.programme, sample.catalogue}), edition, demoCertificate(),
                             keyNumbered(kPublisher));
    if (!bundle) return std::unexpected("the sample makes no bundle: " + std::string(wordOf(bundle.error().code)));
    return std::move(*bundle);
}

/// What a studio needs to publish to the demonstration, but for where it listens and the token.
std::string connectionOf() {
    const QByteArray certificate = QByteArray::fromStdString(writeCertificate(demoCertificate())).toBase64();
    const std::string key = QByteArray(32, static_cast<char>(kPublisher)).toHex().toStdString();
    return "\"format\": 1, \"name\": \"Demonstration\", \"tenant\": \"demo\", \"environment\": \"demo\", \"roots\": "
           "[\"" +
           printHex(keyNumbered(kRoot).publicKey().bytes) + "\"], \"threshold\": 1, \"certificate\": \"" +
           certificate.toStdString() + "\", \"publisherKey\": \"" + key + '"';
}

std::string basketOf(const app::Workspace& sample) {
    return printBasket(sample.baskets.find("courses-du-samedi")->basket());
}

std::string catalogueOf(const app::Workspace& sample) {
    std::string lines;
    for (const Product& product : sample.catalogue->products()) (lines += printProductLine(product)) += '\n';
    return lines;
}

void put(QByteArray& out, const char* name, std::string_view bytes) {
    out += "const std::string_view ";
    out += name;
    out += "(\n";
    for (std::size_t at = 0; at < bytes.size(); at += kBytesALine) {
        out += "    \"";
        for (const char c : bytes.substr(at, kBytesALine))
            out += "\\" + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
        out += "\"\n";
    }
    out += "    , " + QByteArray::number(static_cast<qulonglong>(bytes.size())) + ");\n";
}

int fail(const std::string& why) {
    std::fprintf(stderr, "make_demo: %s\n", why.c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc != 2) return fail("one file, to write to");
    const auto sample = app::sampleWorkspace();
    if (!sample) return fail("the sample is damaged");
    const auto bundle = bundleOf(*sample);
    if (!bundle) return fail(bundle.error());
    QByteArray out = "// Made from resources/sample: change that.\n#include \"app/service/program/demo.h\"\n\n"
                     "namespace offerwright::service {\n\n";
    put(out, "kDemoBundle", *bundle);
    put(out, "kDemoRoot", printHex(keyNumbered(kRoot).publicKey().bytes));
    put(out, "kDemoConnection", connectionOf());
    put(out, "kDemoBasket", basketOf(*sample));
    put(out, "kDemoCatalogue", catalogueOf(*sample));
    out += "\n} // namespace offerwright::service\n";
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(out) != out.size()) return fail("the file cannot be written");
    return 0;
}
