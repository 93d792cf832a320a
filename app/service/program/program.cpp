#include "app/service/program/program.h"
#include "app/service/program/calls.h"
#include "app/service/program/demo.h"
#include "app/service/program/file.h"
#include "app/service/program/serve.h"
#include <charconv>
#include <cstdio>
#include <optional>

namespace offerwright::service {
namespace {

constexpr const char* kHelp =
    "offerwright-service: adjudicates baskets and keeps wallets for tills, over HTTP.\n"
    "\n"
    "  offerwright-service --config FILE   serves until SIGTERM, which drains it\n"
    "  offerwright-service --check FILE    reads a configuration and reports all its problems\n"
    "  offerwright-service --prepare CONNECTION\n"
    "                                      makes the tables of a PostgreSQL database, as who owns them\n"
    "  offerwright-service --demo [PORT]   opens the sample shop and prints a call to it (PORT is 8080)\n"
    "  offerwright-service keygen          prints a new key, once, and the digest to put into the configuration\n"
    "  offerwright-service --version\n"
    "  offerwright-service --help\n"
    "\n"
    "The configuration is one JSON document. The least of it:\n"
    "\n"
    "  {\n"
    "    \"port\": 8080,\n"
    "    \"sqlite\": \"/var/lib/offerwright\",\n"
    "    \"environments\": [{\n"
    "      \"tenant\": \"grocer\", \"name\": \"production\",\n"
    "      \"identitySecret\": \"/etc/offerwright/grocer.secret\",\n"
    "      \"roots\": [\"<public key, 64 hexadecimal digits>\"], \"threshold\": 1,\n"
    "      \"keys\": [{\"name\": \"till 1\", \"role\": \"till\", \"digest\": \"<from keygen>\"}]\n"
    "    }]\n"
    "  }\n"
    "\n"
    "GET /healthz says whether it lives, /readyz whether it takes requests, /metrics what it counts (Prometheus).\n";

constexpr std::size_t kLongestConfig = 16 * 1024 * 1024;

Exit complain(const std::string& why) {
    std::fprintf(stderr, "offerwright-service: %s\n", why.c_str());
    return Exit::Faulty;
}

/// Says what is wrong with it where it cannot be used.
std::optional<Config> configFrom(const std::string& path) {
    const auto text = contentOf(path, kLongestConfig);
    if (!text) {
        complain(path + " cannot be read. Look for it, and for who may read it.");
        return {};
    }
    auto config = readConfig(*text);
    for (const Diagnostic& fault : config.diagnostics)
        std::fprintf(stderr, "%s:%s\n", path.c_str(), sentenceOf(fault).c_str());
    if (!config.ok()) return {};
    return std::move(config.value);
}

Exit check(const std::string& path) {
    const auto config = configFrom(path);
    if (!config) return Exit::Faulty;
    std::printf("%s: %zu environments, %zu keys\n", path.c_str(), config->environments.size(), config->keys.size());
    return Exit::Done;
}

Exit run(const std::string& path) {
    const auto config = configFrom(path);
    return config ? serve(*config) : Exit::Faulty;
}

Exit prepare(const std::string& connection) {
    const auto done = prepareTables(connection);
    if (done) return Exit::Done;
    complain(done.error());
    return Exit::Failed;
}

Exit tryOut(const std::string& port) {
    std::uint16_t number = 0;
    const char* const end = port.data() + port.size();
    if (const auto read = std::from_chars(port.data(), end, number); read.ec != std::errc() || read.ptr != end)
        return complain(port + " is no port; --demo takes one from 0 to 65535, 0 for any that is free");
    return demo(number);
}

Exit makeKey() {
    const std::string key = newKey();
    std::printf("key     %s\ndigest  %s\n", key.c_str(), digestOf(key).c_str());
    return Exit::Done;
}

Exit print(const char* text) {
    std::fputs(text, stdout);
    return Exit::Done;
}

} // namespace

Exit runService(std::span<const std::string> arguments) {
    const std::string command = arguments.empty() ? "" : arguments.front();
    if (arguments.size() == 1 && (command == "--help" || command == "-h")) return print(kHelp);
    if (arguments.size() == 1 && command == "--version") return print("offerwright-service " OFFERWRIGHT_VERSION "\n");
    if (arguments.size() == 1 && command == "keygen") return makeKey();
    if (arguments.size() == 2 && command == "--config") return run(arguments[1]);
    if (arguments.size() == 2 && command == "--check") return check(arguments[1]);
    if (arguments.size() == 2 && command == "--prepare") return prepare(arguments[1]);
    if (arguments.size() == 1 && command == "--demo") return tryOut("8080");
    if (arguments.size() == 2 && command == "--demo") return tryOut(arguments[1]);
    return complain("no such command; offerwright-service --help lists them");
}

} // namespace offerwright::service
