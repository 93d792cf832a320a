#include "app/service/program/serve.h"
#include "app/service/front/front.h"
#include "app/service/program/calls.h"
#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <unistd.h>

namespace offerwright::service {
namespace {

/// The signals that end the service, held back until waited for.
class Ending {
public:
    Ending() {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGTERM);
        sigaddset(&m_signals, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        std::signal(SIGPIPE, SIG_IGN);
    }
    void wait() {
        int which = 0;
        sigwait(&m_signals, &which);
    }

private:
    sigset_t m_signals{};
};

Exit complain(const std::string& why) {
    std::fprintf(stderr, "offerwright-service: %s\n", why.c_str());
    return Exit::Failed;
}

std::map<std::string, Allowance> allowancesOf(const Config& config) {
    std::map<std::string, Allowance> allowances;
    for (const Environment& environment : config.environments)
        allowances.emplace(environment.scope(), environment.allowance);
    return allowances;
}

std::vector<std::string_view> pathsOf(const Calls& calls) {
    std::vector<std::string_view> paths = Front::paths();
    std::ranges::copy(calls.paths(), std::back_inserter(paths));
    return paths;
}

void sayEnd(observe::Journal& journal, const http::Counts& counts, bool haveAllGone) {
    journal.say("ended", {{"clean", haveAllGone ? observe::Word("yes") : observe::Word("no")},
                          {"connections", static_cast<std::int64_t>(counts.accepted)},
                          {"cutOff", static_cast<std::int64_t>(counts.cutOff)}});
}

} // namespace

Exit serve(const Config& config, const Beginning& beginning) {
    Ending ending;
    observe::Journal journal(STDERR_FILENO);
    const auto keyring = keyringOf(config);
    if (!keyring) return complain(keyring.error());
    Limits limits(allowancesOf(config));
    auto calls = openCalls(config, **keyring, limits);
    if (!calls) return complain(calls.error());
    if (beginning.opened)
        if (const auto done = beginning.opened((*calls)->handler()); !done) return complain(done.error());
    const observe::Routes routes(pathsOf(**calls));
    Front front({.keyring = **keyring,
                 .limits = limits,
                 .calls = (*calls)->handler(),
                 .journal = journal,
                 .routes = routes,
                 .requestsAtOnce = config.requestsAtOnce,
                 .logsAll = config.logged == Logged::All});
    auto server = http::Server::listen(front, config.server, &front);
    if (!server) return complain(server.error());
    front.watch(server->get());
    front.beReady(true);
    journal.say("listening", {{"port", (*server)->port()}, {"threads", config.server.threads}});
    if (beginning.listening) beginning.listening((*server)->port());
    ending.wait();
    front.beReady(false);
    journal.say("draining", {{"connections", static_cast<std::int64_t>((*server)->counts().open)}});
    const bool haveAllGone = (*server)->drain(config.drainTime);
    sayEnd(journal, (*server)->counts(), haveAllGone);
    calls->reset(); // what is under way in the books ends while those whom it tells are there
    return Exit::Done;
}

} // namespace offerwright::service
