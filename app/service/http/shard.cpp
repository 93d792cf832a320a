#include "app/service/http/shard.h"
#include "app/service/http/connection.h"
#include <random>

namespace offerwright::http {
namespace {

constexpr Milliseconds kTick{100};

} // namespace

Shared::Shared(Handler& theHandler, Observer* theObserver, const Options& theOptions)
    : handler(theHandler)
    , observer(theObserver)
    , options(theOptions)
    , m_run(std::random_device{}()) {}

bool Shared::admit(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    std::size_t& count = m_perPeer[address];
    if (open >= options.connections || count >= options.connectionsPerPeer) {
        if (count == 0) m_perPeer.erase(address);
        ++turnedAway;
        return false;
    }
    ++count;
    ++open;
    ++accepted;
    return true;
}

void Shared::release(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    const auto peer = m_perPeer.find(address);
    if (--peer->second == 0) m_perPeer.erase(peer);
    --open;
}

std::string Shared::nextId() {
    std::array<char, 32> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%08x-%08llx", m_run, static_cast<unsigned long long>(++m_lastId));
    return {text.data(), static_cast<std::size_t>(length)};
}

Shard::Shard(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared)) {
    readDate();
}

void Shard::run() {
    tick();
    for (;;) {
        try {
            m_context.run();
            return;
        } catch (...) {
            ++m_shared->failed;
        }
    }
}

void Shard::take(Socket socket, std::string address) {
    const auto connection = std::make_shared<Connection>(shared_from_this(), std::move(socket), std::move(address));
    m_connections.insert(connection);
    if (m_isStopped) return connection->close();
    connection->start();
}

void Shard::stop() {
    boost::asio::post(m_context, [this] {
        m_isStopped = true;
        m_work.reset();
        m_ticker.cancel();
        while (!m_connections.empty()) (*m_connections.begin())->close();
    });
}

// A tick that is due already is not cancelled by anything, so each asks whether there is to be another.
void Shard::tick() {
    if (m_isStopped) return;
    m_ticker.expires_after(kTick);
    m_ticker.async_wait([this](const boost::system::error_code& error) {
        if (!error) tick();
    });
    readDate();
    const Time now = std::chrono::steady_clock::now();
    for (auto next = m_connections.begin(); next != m_connections.end();) {
        const std::shared_ptr<Connection> connection = *next++;
        connection->check(now);
    }
}

void Shard::readDate() {
    const std::time_t now = std::time(nullptr);
    if (now == m_second) return;
    m_second = now;
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 64> text{};
    m_date.assign(text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts));
}

} // namespace offerwright::http
