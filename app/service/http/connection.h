/// \file One connection: a request at a time, read within limits of size and time, handed over, answered. Private to
/// this room.
#pragma once
#include "app/service/http/head.h"
#include "app/service/http/problem.h"
#include "app/service/http/shard.h"

namespace offerwright::http {

/// On its shard's thread, but for answer().
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Shard> shard, Socket socket, std::string address);

    void start();
    /// What has run out of time goes.
    void check(Time now);
    void close();
    /// From any thread, once a request; too late, it goes nowhere.
    void answer(Response response);

private:
    enum class State {
        Head,      ///< between requests, or with a part of a head
        Body,      ///< with a part of a body
        Handler,   ///< someone is answering
        Write,     ///< some of the answer has gone
        Lingering, ///< all has gone, and what the caller still sends is thrown away, so that it can read the answer
        Closed,
    };
    using Error = boost::system::error_code;

    bool isTooSlow(Time at) const;
    void cutOff(bool isIdle);
    void read();
    void onRead(const Error& error, std::size_t count);
    void beginRequest();
    void advance();
    void advanceHead();
    const Refusal* takeLongBody();
    void letGoOfLongBody();
    void inviteBody();
    void advanceBody();
    void hand();
    void reply(const Response& response);
    void refuse(const Refusal& refusal);
    void send(const Response& response);
    void observe(int status);
    void write();
    void onWritten(const Error& error, std::size_t count);
    void next();
    void linger();
    const Options& options() const { return m_shard->shared().options; }

    std::shared_ptr<Shard> m_shard;
    Socket m_socket;
    const std::string m_address;
    State m_state = State::Head;
    Time m_deadline;
    Time m_first;           ///< byte of the request
    Time m_began;           ///< its head or body
    std::vector<char> m_in; ///< one request, and what was sent behind it
    std::size_t m_filled = 0;
    std::size_t m_looked = 0; ///< of a head without an end
    std::size_t m_headSize = 0;
    bool m_hasMoved = false; ///< m_in, since the head was read
    bool m_isLong = false;   ///< the body, and counted as such
    Head m_head;
    Request m_request; ///< with the handler
    bool m_isLast = false;
    std::string m_id;
    std::string m_out;
    std::size_t m_written = 0;
};

} // namespace offerwright::http
