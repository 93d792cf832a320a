/// \file The service's door: listens, reads requests one after the other from each connection, and writes what a
/// Handler answers.
///
///     auto server = Server::start(api, {.port = 8080}, {});
///     if (!server) return tell(server.error());
///     ...                       // until the process is told to end
///     (*server)->drain(10'000); // what was asked is answered, nothing more is taken
///
/// TLS is for a proxy in front.
#pragma once
#include "app/service/http/message.h"
#include <chrono>
#include <cstdint>
#include <expected>
#include <memory>

namespace offerwright::http {

struct Listening {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any that is free
    int threads = 2;        ///< that read and write; answers may come from any
};

/// What the server takes on; beyond, it refuses and says so where there is somebody to say it to.
struct Limits {
    std::size_t bodyBytes = 1 << 20;
    std::size_t connections = 8192;
    std::size_t connectionsOfPeer = 4096; ///< of one address: behind a proxy all come from one
    std::size_t inFlight = 1024;          ///< requests that are asked and not answered; beyond: 503
    std::chrono::milliseconds head{5'000};
    std::chrono::milliseconds body{10'000};
    std::chrono::milliseconds reply{10'000};
    std::chrono::milliseconds idle{60'000}; ///< between requests
};

/// What has happened since the start; any thread.
struct Counts {
    std::uint64_t connections = 0; ///< open now
    std::uint64_t accepted = 0;
    std::uint64_t turnedAway = 0; ///< connections beyond what is taken on
    std::uint64_t requests = 0;
    std::uint64_t inFlight = 0;
    std::uint64_t shed = 0;      ///< requests answered with 503 because too many were in flight
    std::uint64_t malformed = 0; ///< connections closed for what they sent
    std::uint64_t cut = 0;       ///< connections closed because they were too slow
};

class Server {
public:
    /// The handler outlives the server. The error is for who starts the program.
    static std::expected<std::unique_ptr<Server>, std::string> start(Handler& handler, const Listening& listening,
                                                                     const Limits& limits);
    /// Drains first. Every request that was asked must have been answered, or let go, before.
    virtual ~Server() = default;

    virtual std::uint16_t port() const = 0;
    virtual Counts counts() const = 0;
    /// Takes no more connections, answers what was asked, closes each connection after it, and ends at the latest after
    /// so many milliseconds. True when nothing was left unanswered.
    virtual bool drain(std::int64_t mostMs) = 0;
};

} // namespace offerwright::http
