/// \file A server of HTTP/1.1 that keeps connections open, and gives nobody more than their share of them.
///
/// What is served is the strict subset of head.h; whatever is doubtful is refused and its connection closed. A
/// connection has one request under way at a time, answered in the order in which they came. Whoever is slow is cut
/// off.
///
///     auto server = Server::listen(handler, {.port = 8080});
///     if (!server) return tell(server.error());
///     ...                                                    // until told to stop
///     (*server)->drain(std::chrono::seconds(20));
#pragma once
#include "app/service/http/message.h"
#include <chrono>
#include <cstdint>
#include <expected>
#include <memory>

namespace offerwright::http {

using Milliseconds = std::chrono::milliseconds;

/// Counts and sizes at least 1. Times are held to a tenth of a second.
struct Options {
    std::string address = "127.0.0.1"; ///< numeric, IPv4 or IPv6
    std::uint16_t port = 0;            ///< 0: any that is free
    int threads = 2;
    std::size_t headBytes = 8 * 1024;
    std::size_t bodyBytes = 1024 * 1024;
    std::size_t longBodies = 2;              ///< at once, of those that the handler takes though they are longer
    std::size_t connections = 10'000;        ///< at once; the next is closed at once
    std::size_t connectionsPerPeer = 10'000; ///< of one address; behind a proxy all come from one
    Milliseconds headTime{5'000};            ///< from its first byte, or from the beginning of the connection
    Milliseconds bodyTime{10'000};           ///< from the end of the head; of a long body for each `bodyBytes` of it
    Milliseconds idleTime{60'000};           ///< between requests
    Milliseconds writeTime{10'000};          ///< without any progress
    std::size_t bytesPerSecond = 1024;       ///< of a body, at least, once it is two seconds old
    Milliseconds drainGrace{1'000}; ///< that an idle connection is kept when draining, for what is under way to it
};

/// One request that was answered or refused. Views last for the call.
struct Exchange {
    std::string_view id;     ///< as the answer's x-request-id
    std::string_view method; ///< empty where the head was not understood
    std::string_view target; ///< holds whom and what was asked for: not for logs
    int status = 0;
    std::size_t bytesIn = 0;
    std::size_t bytesOut = 0;
    std::chrono::microseconds took{}; ///< from the first byte to the answer
};

/// Called on I/O threads, several at once: may not wait.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void answered(const Exchange& exchange) = 0;
};

/// Since the beginning, but for what is there now.
struct Counts {
    std::uint64_t open = 0;       ///< connections, now
    std::uint64_t inHand = 0;     ///< requests with the handler, now
    std::uint64_t accepted = 0;   ///< connections
    std::uint64_t turnedAway = 0; ///< connections over a limit
    std::uint64_t tooSlow = 0;    ///< connections cut off
    std::uint64_t failed = 0;     ///< requests that the handler dropped or threw at, and what else broke inside
    std::uint64_t cutOff = 0;     ///< connections that were still open at the server's end
};

/// Handler and observer outlive it. Answers that come after its end are dropped.
class Server {
public:
    static std::expected<std::unique_ptr<Server>, std::string> listen(Handler& handler, const Options& options,
                                                                      Observer* observer = nullptr);
    /// Cuts off whatever is under way.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const;
    Counts counts() const; ///< any thread

    /// Takes no new connections, answers what was asked, tells callers to close, and waits until all have gone. True
    /// when they did within `most`; the rest are cut off. Once.
    bool drain(Milliseconds most);

private:
    struct Inside;
    explicit Server(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace offerwright::http
