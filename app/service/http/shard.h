/// \file A thread of the server, its connections, and what all of them share. Private to this room.
#pragma once
#include "app/service/http/network.h"
#include "app/service/http/server.h"
#include <atomic>
#include <map>
#include <mutex>
#include <unordered_set>

namespace offerwright::http {

using Time = std::chrono::steady_clock::time_point;
using Context = boost::asio::io_context;
using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Context::executor_type>;

class Connection;

/// What the threads of one server share; any thread.
struct Shared {
    Shared(Handler& theHandler, Observer* theObserver, const Options& theOptions);

    Handler& handler;
    Observer* observer; ///< may be none
    const Options options;
    std::atomic<bool> isStopped = false; ///< nothing is answered any more
    std::atomic<bool> isDraining = false;
    std::atomic<Time> drainsSince = Time{};
    std::atomic<std::uint64_t> open = 0, inHand = 0, accepted = 0, turnedAway = 0, tooSlow = 0, failed = 0, cutOff = 0,
                               longBodies = 0;

    /// Counts a connection of this address; false when there are too many.
    bool admit(const std::string& address);
    void release(const std::string& address);
    /// Unlike any other of this server, and likely of any other.
    std::string nextId();

private:
    std::mutex m_mutex;
    std::map<std::string, std::size_t> m_perPeer;
    const std::uint32_t m_run;
    std::atomic<std::uint64_t> m_lastId = 0;
};

/// One thread. All but `post` and `context` is for that thread alone.
class Shard : public std::enable_shared_from_this<Shard> {
public:
    explicit Shard(std::shared_ptr<Shared> shared);

    /// Runs until stopped; what is thrown inside costs its connection and no more.
    void run();
    void take(Socket socket, std::string address);
    void forget(const std::shared_ptr<Connection>& connection) { m_connections.erase(connection); }
    /// Any thread: ends all connections, and run() with them.
    void stop();

    Context& context() { return m_context; }
    Shared& shared() { return *m_shared; }
    /// For the Date header, right to a second.
    const std::string& date() const { return m_date; }

private:
    void tick();
    void readDate();

    Context m_context{1};
    boost::asio::basic_waitable_timer<std::chrono::steady_clock> m_ticker{m_context};
    boost::asio::executor_work_guard<Context::executor_type> m_work{m_context.get_executor()};
    std::shared_ptr<Shared> m_shared;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    bool m_isStopped = false;
    std::time_t m_second = 0;
    std::string m_date;
};

} // namespace offerwright::http
