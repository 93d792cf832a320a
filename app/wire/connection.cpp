// From a call to its answer: look up, connect, shake hands, write, read, each only as long as the call's turn lasts.
#include "app/wire/loop_core.h"
#include <optional>

namespace offerwright::wire {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using Error = boost::system::error_code;

constexpr std::uint64_t kMostBody = 512ULL * 1024 * 1024; ///< a bundle is the largest that is answered

std::string textOf(const Ask& ask, const Address& address) {
    std::string text = ask.method + ' ' + ask.target + " HTTP/1.1\r\nhost: " + address.host + ':' + address.port;
    if (!address.key.empty()) text += "\r\nauthorization: Bearer " + address.key;
    for (const Header& header : ask.headers) text += "\r\n" + header.name + ": " + header.value;
    if (ask.method != "GET" || !ask.body.empty()) text += "\r\ncontent-length: " + std::to_string(ask.body.size());
    return text += "\r\n\r\n" + ask.body;
}

/// What lasts as long as one way to the service: whatever is under way on it holds it.
struct Way {
    explicit Way(asio::io_context& io)
        : socket(io) {}

    /// With what is written to and read from.
    template <typename Use> void use(const Use& use) { secret ? use(*secret) : use(socket); }

    tcp::socket socket;
    std::optional<asio::ssl::stream<tcp::socket&>> secret;
    boost::beast::flat_buffer buffer;
    std::optional<http::response_parser<http::string_body>> parser;
    std::string text;
};

} // namespace

struct Connection::Core : std::enable_shared_from_this<Core> {
    Core(Loop::Core& loop, Address to)
        : address(std::move(to))
        , io(loop.io)
        , authorities(loop.authorities)
        , resolver(io)
        , timer(io) {}

    void begin(Ask ask, Steady::time_point deadline, Told toTell);
    void connect();
    void shakeHands();
    void write();
    void read();
    void heard();
    void lose();
    void finish(Reply reply, bool keeps);
    void close();

    /// Called only while the turn in which it was asked for lasts.
    template <typename Then> auto inTurn(Then then) {
        return [self = shared_from_this(), held = way, asked = turn, then](const Error& error, auto&&...) {
            if (self->turn == asked) then(*self, error);
        };
    }

    Address address;
    asio::io_context& io;
    asio::ssl::context& authorities;
    tcp::resolver resolver;
    asio::steady_timer timer;
    std::optional<tcp::resolver::results_type> places;
    std::shared_ptr<Way> way; ///< null: closed
    std::string text;
    Told told;
    std::uint64_t turn = 0;
    bool isBusy = false;
    bool wasOpen = false; ///< before this call
    bool isSent = false;
};

void Connection::Core::begin(Ask ask, Steady::time_point deadline, Told toTell) {
    ++turn;
    text = textOf(ask, address);
    told = std::move(toTell);
    wasOpen = way != nullptr;
    isSent = false;
    timer.expires_at(deadline);
    timer.async_wait(inTurn([](Core& core, const Error& error) {
        if (!error) core.finish(std::unexpected(core.isSent ? Loss::TimedOut : Loss::NotSent), false);
    }));
    wasOpen ? write() : connect();
}

void Connection::Core::connect() {
    if (!places) {
        resolver.async_resolve(address.host, address.port,
                               [self = shared_from_this(), asked = turn](const Error& error, auto found) {
                                   if (self->turn != asked) return;
                                   if (error) return self->lose();
                                   self->places = std::move(found);
                                   self->connect();
                               });
        return;
    }
    way = std::make_shared<Way>(io);
    asio::async_connect(way->socket, *places, inTurn([](Core& core, const Error& error) {
                            if (error) return core.lose();
                            Error ignored;
                            core.way->socket.set_option(tcp::no_delay(true), ignored);
                            core.address.isSecure ? core.shakeHands() : core.write();
                        }));
}

/// With whoever the authorities say is the host, and nobody else: the caller's key is told next.
void Connection::Core::shakeHands() {
    way->secret.emplace(way->socket, authorities);
    SSL_ctrl(way->secret->native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
             address.host.data());
    Error error;
    way->secret->set_verify_callback(asio::ssl::host_name_verification(address.host), error);
    if (error) return lose();
    way->secret->async_handshake(asio::ssl::stream_base::client,
                                 inTurn([](Core& core, const Error& failed) { failed ? core.lose() : core.write(); }));
}

void Connection::Core::write() {
    isSent = true;
    way->text = text;
    way->parser.reset();
    const auto then = inTurn([](Core& core, const Error& error) { error ? core.lose() : core.read(); });
    way->use([&](auto& stream) { asio::async_write(stream, asio::buffer(way->text), then); });
}

void Connection::Core::read() {
    way->parser.emplace();
    way->parser->body_limit(kMostBody);
    const auto then = inTurn([](Core& core, const Error& error) { error ? core.lose() : core.heard(); });
    way->use([&](auto& stream) { http::async_read(stream, way->buffer, *way->parser, then); });
}

void Connection::Core::heard() {
    auto& message = way->parser->get();
    Answer answer{static_cast<int>(message.result_int()), std::move(message.body()), {}};
    const auto etag = message[http::field::etag];
    answer.etag = std::string(etag.data(), etag.size());
    finish(std::move(answer), message.keep_alive());
}

/// A connection that was closed while it rested is made again, once.
void Connection::Core::lose() {
    const bool hasRested = wasOpen && isSent && !(way && way->parser && way->parser->got_some());
    close();
    if (!hasRested) {
        places.reset();
        return finish(std::unexpected(isSent ? Loss::Broken : Loss::NotSent), false);
    }
    wasOpen = false;
    connect();
}

void Connection::Core::finish(Reply reply, bool keeps) {
    ++turn;
    isBusy = false;
    timer.cancel();
    if (!keeps) close();
    std::exchange(told, nullptr)(std::move(reply));
}

void Connection::Core::close() {
    resolver.cancel();
    if (!way) return;
    Error ignored;
    way->socket.close(ignored);
    way.reset();
}

Connection::Connection(Loop& loop, Address address)
    : m_core(std::make_shared<Core>(*loop.m_core, std::move(address))) {}

Connection::~Connection() {
    if (!m_core) return;
    ++m_core->turn;
    m_core->timer.cancel();
    m_core->close();
}

Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

void Connection::ask(Ask ask, Steady::time_point deadline, Told told) {
    m_core->isBusy = true;
    asio::post(m_core->io, [core = m_core, ask = std::move(ask), deadline, told = std::move(told)]() mutable {
        core->begin(std::move(ask), deadline, std::move(told));
    });
}

bool Connection::isFree() const { return !m_core->isBusy; }

} // namespace offerwright::wire
