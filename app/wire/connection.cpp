// From a call to its answer: look up, connect, write, read, each only as long as the call's turn lasts.
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

} // namespace

struct Connection::Core : std::enable_shared_from_this<Core> {
    Core(asio::io_context& io, Address to)
        : address(std::move(to))
        , resolver(io)
        , socket(io)
        , timer(io) {}

    void begin(Ask ask, Steady::time_point deadline, Told toTell);
    void connect();
    void write();
    void read();
    void heard();
    void lose(Error error);
    void finish(Reply reply, bool keeps);
    void close();

    /// Called only while the turn in which it was asked for lasts.
    template <typename Then> auto inTurn(Then then) {
        return [self = shared_from_this(), asked = turn, then](const Error& error, auto&&...) {
            if (self->turn == asked) then(*self, error);
        };
    }

    Address address;
    tcp::resolver resolver;
    tcp::socket socket;
    asio::steady_timer timer;
    std::optional<tcp::resolver::results_type> places;
    boost::beast::flat_buffer buffer;
    std::optional<http::response_parser<http::string_body>> parser;
    std::string text;
    Told told;
    std::uint64_t turn = 0;
    bool isBusy = false;
    bool wasOpen = false; ///< before this call
    bool isSent = false;
};

void Connection::Core::begin(Ask ask, Steady::time_point deadline, Told toTell) {
    isBusy = true;
    ++turn;
    text = textOf(ask, address);
    told = std::move(toTell);
    wasOpen = socket.is_open();
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
                                   if (error) return self->lose(error);
                                   self->places = std::move(found);
                                   self->connect();
                               });
        return;
    }
    asio::async_connect(socket, *places, inTurn([](Core& core, const Error& error) {
                            if (error) return core.lose(error);
                            Error ignored;
                            core.socket.set_option(tcp::no_delay(true), ignored);
                            core.write();
                        }));
}

void Connection::Core::write() {
    isSent = true;
    asio::async_write(socket, asio::buffer(text),
                      inTurn([](Core& core, const Error& error) { error ? core.lose(error) : core.read(); }));
}

void Connection::Core::read() {
    parser.emplace();
    parser->body_limit(kMostBody);
    http::async_read(socket, buffer, *parser,
                     inTurn([](Core& core, const Error& error) { error ? core.lose(error) : core.heard(); }));
}

void Connection::Core::heard() {
    auto& message = parser->get();
    Answer answer{static_cast<int>(message.result_int()), std::move(message.body()), {}};
    const auto etag = message[http::field::etag];
    answer.etag = std::string(etag.data(), etag.size());
    finish(std::move(answer), message.keep_alive());
}

void Connection::Core::lose(Error) {
    const bool hasRested = wasOpen && isSent && (!parser || !parser->got_some());
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
    parser.reset();
    if (!keeps) close();
    std::exchange(told, nullptr)(std::move(reply));
}

void Connection::Core::close() {
    Error ignored;
    resolver.cancel();
    socket.close(ignored);
    buffer.consume(buffer.size());
}

Connection::Connection(Loop& loop, Address address)
    : m_core(std::make_shared<Core>(loop.m_core->io, std::move(address))) {}

Connection::~Connection() {
    if (!m_core) return;
    ++m_core->turn;
    m_core->timer.cancel();
    m_core->close();
}

Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

void Connection::ask(Ask ask, Steady::time_point deadline, Told told) {
    asio::post(m_core->socket.get_executor(),
               [core = m_core, ask = std::move(ask), deadline, told = std::move(told)]() mutable {
                   core->begin(std::move(ask), deadline, std::move(told));
               });
    m_core->isBusy = true;
}

bool Connection::isFree() const { return !m_core->isBusy; }

} // namespace offerwright::wire
