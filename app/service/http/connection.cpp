#include "app/service/http/connection.h"
#include <boost/asio/buffer.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/write.hpp>
#include <charconv>
#include <cstring>
#include <ctime>

namespace offerwright::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

/// Read at once: most requests come in one piece.
constexpr std::size_t kRoom = 16 * 1024;

std::string_view phraseOf(int status) {
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Other";
    }
}

void append(std::string& out, std::uint64_t number) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

/// "Sun, 22 Nov 2026 10:00:00 GMT", made anew when the second has changed.
std::string_view dateNow() {
    thread_local std::time_t of = 0;
    thread_local char text[32];
    thread_local std::size_t size = 0;
    if (const std::time_t now = std::time(nullptr); now != of) {
        std::tm parts{};
        gmtime_r(&now, &parts);
        size = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
        of = now;
    }
    return {text, size};
}

Response problem(int status, const char* code) {
    std::string body = R"({"type":"about:blank","title":")";
    body += phraseOf(status);
    body += R"(","status":)";
    append(body, static_cast<std::uint64_t>(status));
    body += R"(,"code":")";
    body += code;
    body += "\"}";
    return {.status = status, .contentType = "application/problem+json", .body = std::move(body)};
}

Response busy() {
    Response response = problem(503, "http.busy");
    response.headers.push_back({"retry-after", "1"});
    return response;
}

} // namespace

Connection::Connection(Desk& desk, Open& open, Socket socket, std::function<void()> left)
    : m_desk(desk)
    , m_open(open)
    , m_socket(std::move(socket))
    , m_timer(m_socket.get_executor())
    , m_left(std::move(left))
    , m_bytes(kRoom) {
    m_open.insert(this);
    ++m_desk.connections;
}

Connection::~Connection() {
    m_open.erase(this);
    --m_desk.connections;
    m_left();
}

void Connection::start() {
    error_code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    readHead();
}

void Connection::endSoon() {
    if (m_state == State::Idle) end();
}

/// Whoever waits longer than this is cut off; the next wait takes the place of the one before.
void Connection::wait(std::chrono::milliseconds most) {
    m_timer.expires_after(most);
    m_timer.async_wait([weak = weak_from_this()](error_code error) {
        const auto self = weak.lock();
        if (error || !self || self->m_state == State::Asked || self->m_state == State::Ended) return;
        if (self->m_state != State::Idle) ++self->m_desk.cut;
        self->end();
    });
}

/// What was sent behind the last request may hold a whole one already. The head as a whole has its time, however slowly
/// its bytes drip.
void Connection::readHead() {
    m_state = m_filled == 0 ? State::Idle : State::Reading;
    if (m_desk.isDraining && m_state == State::Idle) return end();
    wait(m_state == State::Idle ? m_desk.limits.idle : m_desk.limits.head);
    takeHead();
}

void Connection::readMore(std::size_t most, void (Connection::*then)()) {
    m_bytes.resize(std::max(m_bytes.size(), m_filled + most));
    m_socket.async_read_some(asio::buffer(m_bytes.data() + m_filled, m_bytes.size() - m_filled),
                             [self = shared_from_this(), then](error_code error, std::size_t count) {
                                 if (error || self->m_state == State::Ended) return self->end();
                                 self->m_filled += count;
                                 if (std::exchange(self->m_state, State::Reading) == State::Idle)
                                     self->wait(self->m_desk.limits.head);
                                 ((*self).*then)();
                             });
}

void Connection::takeHead() {
    const auto size = headSize({m_bytes.data(), m_filled});
    if (!size) return refuse(size.error());
    if (!*size) return readMore(std::min(kRoom, kMostHead), &Connection::takeHead);
    m_headSize = **size;
    auto head = http::readHead({m_bytes.data(), m_headSize}, m_desk.limits.bodyBytes);
    if (!head) return refuse(head.error());
    m_head = std::move(*head);
    if (m_head.bodySize == 0 || m_filled >= m_headSize + m_head.bodySize) return ask();
    // The head's names lie in the bytes: there must be room for the body before they are looked at again.
    if (m_bytes.size() < m_headSize + m_head.bodySize) {
        m_bytes.resize(m_headSize + m_head.bodySize);
        m_head = std::move(*http::readHead({m_bytes.data(), m_headSize}, m_desk.limits.bodyBytes));
    }
    wait(m_desk.limits.body);
    readBody();
}

void Connection::readBody() {
    const std::size_t whole = m_headSize + m_head.bodySize;
    if (m_filled >= whole) return ask();
    readMore(0, &Connection::readBody);
}

void Connection::ask() {
    ++m_desk.requests;
    m_state = State::Asked;
    m_timer.cancel();
    if (m_desk.inFlight.fetch_add(1) >= m_desk.limits.inFlight) {
        ++m_desk.shed;
        return reply(busy());
    }
    const Request request{m_head.method, m_head.target, m_head.headers,
                          std::string_view(m_bytes.data() + m_headSize, m_head.bodySize)};
    m_desk.handler.answer(request, [self = shared_from_this()](Response response) mutable {
        // Handed over whole: the thread that answers must not be the last to hold the connection.
        auto executor = self->m_socket.get_executor();
        asio::dispatch(executor, [self = std::move(self), response = std::move(response)]() mutable {
            self->reply(std::move(response));
        });
    });
}

void Connection::reply(Response response) {
    --m_desk.inFlight;
    const bool closes = !m_head.keepsAlive || m_desk.isDraining;
    const std::size_t used = m_headSize + m_head.bodySize;
    const bool isHead = m_head.method == "HEAD";
    if (isHead) response.body.clear();
    std::memmove(m_bytes.data(), m_bytes.data() + used, m_filled - used);
    m_filled -= used;
    if (m_filled == 0 && m_bytes.size() > 4 * kRoom) {
        m_bytes.resize(kRoom);
        m_bytes.shrink_to_fit();
    }
    write(response, closes);
}

void Connection::refuse(const Fault& fault) {
    ++m_desk.malformed;
    write(problem(fault.status, fault.code), true);
}

void Connection::write(const Response& response, bool closes) {
    m_state = State::Replying;
    m_out.clear();
    m_out += "HTTP/1.1 ";
    append(m_out, static_cast<std::uint64_t>(response.status));
    ((m_out += ' ') += phraseOf(response.status)) += "\r\ndate: ";
    (m_out += dateNow()) += "\r\ncontent-type: ";
    (m_out += response.contentType) += "\r\ncontent-length: ";
    append(m_out, response.body.size());
    for (const Header& header : response.headers) (((m_out += "\r\n") += header.name) += ": ") += header.value;
    if (closes) m_out += "\r\nconnection: close";
    (m_out += "\r\n\r\n") += response.body;
    wait(m_desk.limits.reply);
    asio::async_write(m_socket, asio::buffer(m_out),
                      [self = shared_from_this(), closes](error_code error, std::size_t) {
                          if (error) return self->end();
                          self->finished(closes);
                      });
}

void Connection::finished(bool closes) {
    if (!closes) return readHead();
    error_code ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    end();
}

void Connection::end() {
    m_state = State::Ended;
    error_code ignored;
    m_timer.cancel();
    m_socket.close(ignored);
}

} // namespace offerwright::http
