#include "app/service/access/access.h"
#include "app/service/program/configuration.h"
#include "app/service/program/service.h"
#include <csignal>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace {

using namespace offerwright;

constexpr const char* kHelp = R"(Adjudicates what tills send, and keeps the books of it.

  offerwright-service --config FILE    serves until it is told to end (SIGTERM, SIGINT)
  offerwright-service --check FILE     says what is wrong with a configuration
  offerwright-service --new-key        makes an API key: shown once, kept as its digest

What stands in a configuration is described in the manual (offerwright-service(1)) and in
app/service/program/configuration.h. Ends with 0, with 1 when something is wrong with the
configuration, and with 2 when it was not asked for anything that it knows.
)";

std::optional<std::string> textOf(const char* path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

/// The configuration in a file, or nothing once its faults were told.
std::optional<program::Configuration> configurationIn(const char* path) {
    const auto text = textOf(path);
    if (!text) {
        std::fprintf(stderr, "offerwright-service: %s is not to be read\n", path);
        return {};
    }
    auto read = program::readConfiguration(*text);
    for (const Diagnostic& fault : read.diagnostics) {
        std::fprintf(stderr, "%s:%zu:%zu: %s %s", path, fault.span.line, fault.span.column, fault.pointer.c_str(),
                     fault.code.c_str());
        for (const std::string& argument : fault.arguments) std::fprintf(stderr, " %s", argument.c_str());
        std::fputc('\n', stderr);
    }
    if (!read.ok()) return {};
    return std::move(read.value);
}

int serve(const program::Configuration& configuration) {
    // Before any thread is there, so that all of them leave these signals to this one.
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGTERM, SIGINT}) sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    auto service = program::Service::start(configuration);
    if (!service) {
        std::fprintf(stderr, "offerwright-service: %s\n", service.error().c_str());
        return 1;
    }
    std::printf("offerwright-service: listening on %s:%d\n", configuration.listening.address.c_str(),
                (*service)->port());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ending, &signal);
    return (*service)->stop() ? 0 : 1;
}

int makeKey() {
    const std::string key = service::newKey();
    std::printf("key    %s\ndigest %s\n", key.c_str(), service::keyDigest(key).c_str());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view asked = argc > 1 ? argv[1] : "";
    if (asked == "--help" && argc == 2) return std::fputs(kHelp, stdout) < 0;
    if (asked == "--new-key" && argc == 2) return makeKey();
    const bool isServing = asked == "--config" && argc == 3;
    if (!isServing && (asked != "--check" || argc != 3)) {
        std::fputs(kHelp, stderr);
        return 2;
    }
    const auto configuration = configurationIn(argv[2]);
    if (!configuration) return 1;
    return isServing ? serve(*configuration) : 0;
}
