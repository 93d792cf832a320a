/// \file One connection: a request read, asked, answered, and the next. Private to this room.
#pragma once
#include "app/service/http/framing.h"
#include "app/service/http/server.h"
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <unordered_set>

namespace offerwright::http {

class Connection;

/// What connections share. Counters are of any thread.
struct Desk {
    Handler& handler;
    const Limits limits;
    std::atomic<bool> isDraining = false;
    std::atomic<std::uint64_t> connections = 0;
    std::atomic<std::uint64_t> accepted = 0;
    std::atomic<std::uint64_t> turnedAway = 0;
    std::atomic<std::uint64_t> requests = 0;
    std::atomic<std::uint64_t> inFlight = 0;
    std::atomic<std::uint64_t> shed = 0;
    std::atomic<std::uint64_t> malformed = 0;
    std::atomic<std::uint64_t> cut = 0;
};

/// The connections of one thread, which alone touches them.
using Open = std::unordered_set<Connection*>;

/// Lives as long as something of it is under way. All on its own thread, but for the answer, which may come from any.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Socket = boost::asio::ip::tcp::socket;
    /// `left` is called at its end.
    Connection(Desk& desk, Open& open, Socket socket, std::function<void()> left);
    ~Connection();

    void start();
    /// Nothing more is read; ends at once when nothing is to be answered.
    void endSoon();

private:
    enum class State { Idle, Reading, Asked, Replying, Ended };

    void readHead();
    void readMore(std::size_t most, void (Connection::*then)());
    void takeHead();
    void readBody();
    void ask();
    void reply(Response response);
    void refuse(const Fault& fault);
    void write(const Response& response, bool closes);
    void finished(bool closes);
    void end();
    void wait(std::chrono::milliseconds most);

    Desk& m_desk;
    Open& m_open;
    Socket m_socket;
    boost::asio::steady_timer m_timer;
    std::function<void()> m_left;
    State m_state = State::Idle;
    std::vector<char> m_bytes; ///< what came in; the first m_filled of them
    std::size_t m_filled = 0;
    std::size_t m_headSize = 0;
    Head m_head;
    std::string m_out;
};

} // namespace offerwright::http
