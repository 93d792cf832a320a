#include "app/service/http/connection.h"
#include <thread>

namespace offerwright::http {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Error = boost::system::error_code;
using Acceptor = asio::basic_socket_acceptor<Tcp, Context::executor_type>;

constexpr Milliseconds kPause{50};

std::string addressOf(const Socket& socket) {
    Error error;
    const auto endpoint = socket.remote_endpoint(error);
    return error ? std::string() : endpoint.address().to_string();
}

} // namespace

struct Server::Inside {
    Inside(Handler& handler, Observer* observer, const Options& options);

    std::expected<void, std::string> open();
    void start();
    void accept();
    void admit(Socket socket);
    void pause();
    void stopAccepting();
    void stop();
    Shard& next() { return *shards[turn++ % shards.size()]; }

    std::shared_ptr<Shared> shared;
    std::vector<std::shared_ptr<Shard>> shards;
    Acceptor acceptor; ///< of the first shard, on whose thread it is
    asio::basic_waitable_timer<std::chrono::steady_clock> pauseTimer;
    std::size_t turn = 0;
    std::uint16_t port = 0;
    std::atomic<bool> isListening = false;
    std::vector<std::jthread> threads;
};

namespace {

std::vector<std::shared_ptr<Shard>> shardsOf(const std::shared_ptr<Shared>& shared) {
    std::vector<std::shared_ptr<Shard>> shards;
    for (int i = 0; i < std::max(shared->options.threads, 1); ++i) shards.push_back(std::make_shared<Shard>(shared));
    return shards;
}

} // namespace

Server::Inside::Inside(Handler& handler, Observer* observer, const Options& options)
    : shared(std::make_shared<Shared>(handler, observer, options))
    , shards(shardsOf(shared))
    , acceptor(shards.front()->context())
    , pauseTimer(shards.front()->context()) {}

std::expected<void, std::string> Server::Inside::open() {
    Error error;
    const auto address = asio::ip::make_address(shared->options.address, error);
    if (error) return std::unexpected(shared->options.address + " is no numeric address");
    const Tcp::endpoint endpoint(address, shared->options.port);
    const auto place = shared->options.address + " port " + std::to_string(shared->options.port);
    if (acceptor.open(endpoint.protocol(), error); error) return std::unexpected(error.message());
    acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
    if (acceptor.bind(endpoint, error); error) return std::unexpected(place + ": " + error.message());
    if (acceptor.listen(asio::socket_base::max_listen_connections, error); error)
        return std::unexpected(place + ": " + error.message());
    port = acceptor.local_endpoint(error).port();
    isListening = true;
    return {};
}

void Server::Inside::start() {
    accept();
    for (const auto& shard : shards) threads.emplace_back([shard] { shard->run(); });
}

void Server::Inside::accept() {
    if (!acceptor.is_open()) return; // closed behind one that had been accepted
    acceptor.async_accept(shards[turn % shards.size()]->context(), [this](const Error& error, Socket socket) {
        if (error == asio::error::operation_aborted) return;
        if (error) return pause();
        admit(std::move(socket));
        accept();
    });
}

/// The socket is one of the shard whose turn it is.
void Server::Inside::admit(Socket socket) {
    std::string address = addressOf(socket);
    if (!shared->admit(address)) return;
    Shard& shard = next();
    asio::post(shard.context(), [&shard, socket = std::move(socket), address = std::move(address)]() mutable {
        shard.take(std::move(socket), std::move(address));
    });
}

/// Out of descriptors, most likely: some will be given back.
void Server::Inside::pause() {
    pauseTimer.expires_after(kPause);
    pauseTimer.async_wait([this](const Error& error) {
        if (!error) accept();
    });
}

/// Those who were let in by the system are served: they were told that they are connected.
void Server::Inside::stopAccepting() {
    Error error;
    pauseTimer.cancel();
    acceptor.cancel(error);
    acceptor.non_blocking(true, error);
    while (!error) {
        Socket socket(shards[turn % shards.size()]->context());
        acceptor.accept(socket, error);
        if (!error) admit(std::move(socket));
    }
    acceptor.close(error);
    isListening = false;
}

void Server::Inside::stop() {
    if (shared->isStopped.exchange(true)) return;
    shared->cutOff = shared->open.load();
    asio::post(shards.front()->context(), [this] {
        Error ignored;
        pauseTimer.cancel();
        acceptor.close(ignored);
    });
    for (const auto& shard : shards) shard->stop();
    threads.clear();
}

Server::Server(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside)) {}

Server::~Server() { m_inside->stop(); }

std::expected<std::unique_ptr<Server>, std::string> Server::listen(Handler& handler, const Options& options,
                                                                   Observer* observer) {
    auto inside = std::make_unique<Inside>(handler, observer, options);
    if (auto opened = inside->open(); !opened) return std::unexpected(std::move(opened.error()));
    inside->start();
    return std::unique_ptr<Server>(new Server(std::move(inside)));
}

std::uint16_t Server::port() const { return m_inside->port; }

Counts Server::counts() const {
    const Shared& shared = *m_inside->shared;
    return {shared.open,    shared.inHand, shared.accepted, shared.turnedAway,
            shared.tooSlow, shared.failed, shared.cutOff};
}

bool Server::drain(Milliseconds most) {
    Shared& shared = *m_inside->shared;
    const Time until = std::chrono::steady_clock::now() + most;
    shared.drainsSince = std::chrono::steady_clock::now();
    shared.isDraining = true;
    asio::post(m_inside->shards.front()->context(), [inside = m_inside.get()] { inside->stopAccepting(); });
    while ((m_inside->isListening || shared.open > 0) && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(Milliseconds(5));
    const bool haveGone = shared.open == 0;
    m_inside->stop();
    return haveGone;
}

} // namespace offerwright::http
