#include "app/service/http/server.h"
#include "app/service/http/connection.h"
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace offerwright::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

/// A thread with what it serves.
struct Lane {
    Open open; ///< outlives what the context still holds at its end
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard = asio::make_work_guard(context);
    std::jthread thread;
};

/// How many connections each address has.
class Peers {
public:
    explicit Peers(std::size_t most)
        : m_most(most) {}
    bool enter(const std::string& address) {
        const std::lock_guard lock(m_mutex);
        std::size_t& count = m_counts[address];
        if (count >= m_most) return false;
        ++count;
        return true;
    }
    void leave(const std::string& address) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_counts.find(address);
        if (--found->second == 0) m_counts.erase(found);
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::map<std::string, std::size_t> m_counts;
};

class AsioServer : public Server {
public:
    AsioServer(Handler& handler, const Limits& limits)
        : m_desk{handler, limits}
        , m_peers(limits.connectionsOfPeer) {}
    ~AsioServer() override { drain(0); }

    /// Empty when all is well.
    std::string listen(const Listening& listening);
    std::uint16_t port() const override { return m_port; }
    Counts counts() const override {
        return {m_desk.connections, m_desk.accepted, m_desk.turnedAway, m_desk.requests,
                m_desk.inFlight,    m_desk.shed,     m_desk.malformed,  m_desk.cut};
    }
    bool drain(std::int64_t mostMs) override;

private:
    void accept();
    void take(Lane& lane, tcp::socket socket);

    Desk m_desk;
    Peers m_peers;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::unique_ptr<tcp::acceptor> m_acceptor;
    std::size_t m_next = 0;
    std::uint16_t m_port = 0;
    bool m_isOver = false;
};

std::string AsioServer::listen(const Listening& listening) {
    error_code error;
    const auto address = asio::ip::make_address(listening.address, error);
    if (error) return "not an address: " + listening.address;
    for (int i = 0; i < std::max(1, listening.threads); ++i) m_lanes.push_back(std::make_unique<Lane>());
    m_acceptor = std::make_unique<tcp::acceptor>(m_lanes.front()->context);
    const tcp::endpoint endpoint(address, listening.port);
    m_acceptor->open(endpoint.protocol(), error);
    if (!error) m_acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) m_acceptor->bind(endpoint, error);
    if (!error) m_acceptor->listen(tcp::acceptor::max_listen_connections, error);
    if (error) return listening.address + ':' + std::to_string(listening.port) + ": " + error.message();
    m_port = m_acceptor->local_endpoint(error).port();
    accept();
    for (const auto& lane : m_lanes) lane->thread = std::jthread([&context = lane->context] { context.run(); });
    return {};
}

void AsioServer::accept() {
    Lane& lane = *m_lanes[m_next++ % m_lanes.size()];
    m_acceptor->async_accept(lane.context, [this, &lane](error_code error, tcp::socket socket) {
        if (m_desk.isDraining) return;
        if (!error)
            asio::post(lane.context,
                       [this, &lane, socket = std::move(socket)]() mutable { take(lane, std::move(socket)); });
        accept();
    });
}

void AsioServer::take(Lane& lane, tcp::socket socket) {
    error_code error;
    const std::string peer = socket.remote_endpoint(error).address().to_string();
    if (error) return;
    const bool isFull = m_desk.connections >= m_desk.limits.connections || m_desk.isDraining;
    if (isFull || !m_peers.enter(peer)) {
        ++m_desk.turnedAway;
        return;
    }
    ++m_desk.accepted;
    const auto connection =
        std::make_shared<Connection>(m_desk, lane.open, std::move(socket), [this, peer] { m_peers.leave(peer); });
    connection->start();
}

bool AsioServer::drain(std::int64_t mostMs) {
    if (std::exchange(m_isOver, true)) return true;
    m_desk.isDraining = true;
    if (m_lanes.empty()) return true;
    if (m_acceptor && m_acceptor->is_open()) {
        asio::post(m_lanes.front()->context, [this] {
            error_code ignored;
            m_acceptor->close(ignored);
        });
    }
    for (const auto& lane : m_lanes)
        asio::post(lane->context, [open = &lane->open] {
            const std::vector<Connection*> all(open->begin(), open->end());
            for (Connection* connection : all) connection->endSoon();
        });
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(mostMs);
    while (m_desk.connections > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const bool isAnswered = m_desk.inFlight == 0;
    for (const auto& lane : m_lanes) {
        lane->guard.reset();
        lane->context.stop();
    }
    for (const auto& lane : m_lanes)
        if (lane->thread.joinable()) lane->thread.join();
    return isAnswered;
}

} // namespace

std::expected<std::unique_ptr<Server>, std::string> Server::start(Handler& handler, const Listening& listening,
                                                                  const Limits& limits) {
    auto server = std::make_unique<AsioServer>(handler, limits);
    if (std::string fault = server->listen(listening); !fault.empty()) return std::unexpected(std::move(fault));
    return server;
}

} // namespace offerwright::http
