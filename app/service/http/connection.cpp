#include "app/service/http/connection.h"
#include <cstring>

namespace offerwright::http {
namespace {

constexpr Refusal kNotHttp{400, "request.notHttp", "This is no request of HTTP/1.1"};
constexpr Refusal kLongHead{431, "request.longHead", "The head of the request is too long"};
constexpr Refusal kLongBody{413, "request.longBody", "The body of the request is too long"};
constexpr Refusal kSlow{408, "request.slow", "The request did not come in time"};

/// What most requests fit into, and all that a connection keeps between them.
constexpr std::size_t kRoom = 12 * 1024;
constexpr Milliseconds kLinger{2'000};
constexpr Milliseconds kRateGrace{2'000};

Time now() { return std::chrono::steady_clock::now(); }

/// Goes with the request: whoever lets go of it without an answer has failed.
class Reply {
public:
    explicit Reply(std::shared_ptr<Connection> connection, Shared& shared)
        : m_connection(std::move(connection))
        , m_shared(&shared) {}
    Reply(Reply&&) = default;
    Reply& operator=(Reply&&) = delete;
    ~Reply() {
        if (!m_connection) return;
        ++m_shared->failed;
        m_connection->answer(responseTo(kBroken));
    }
    void operator()(Response response) { std::exchange(m_connection, nullptr)->answer(std::move(response)); }

private:
    std::shared_ptr<Connection> m_connection;
    Shared* m_shared;
};

/// No value can begin another header.
bool isPlain(const Response& response) {
    const auto hasControl = [](const std::string& text) {
        return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    };
    return !hasControl(response.contentType) && std::ranges::none_of(response.headers, [&](const Header& header) {
        return header.name.empty() || hasControl(header.name) || header.name.find(':') != header.name.npos ||
               hasControl(header.value);
    });
}

void put(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
}

void write(std::string& out, const Response& response, std::string_view date, std::string_view id, bool isLast) {
    out.clear();
    out.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    out.append(reasonOf(response.status)).append("\r\n");
    put(out, "date", date);
    if (response.status != 204) {
        put(out, "content-type", response.contentType);
        put(out, "content-length", std::to_string(response.body.size()));
    }
    if (!id.empty()) put(out, "x-request-id", id);
    for (const Header& header : response.headers) put(out, header.name, header.value);
    if (isLast) put(out, "connection", "close");
    out.append("\r\n");
    if (response.status != 204) out.append(response.body);
}

} // namespace

Connection::Connection(std::shared_ptr<Shard> shard, Socket socket, std::string address)
    : m_shard(std::move(shard))
    , m_socket(std::move(socket))
    , m_address(std::move(address)) {}

void Connection::start() {
    Error ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    m_in.resize(std::max(kRoom, options().headBytes));
    m_began = now();
    m_deadline = m_began + options().headTime;
    read();
}

void Connection::close() {
    if (m_state == State::Closed) return;
    m_state = State::Closed;
    Error ignored;
    m_socket.close(ignored);
    letGoOfLongBody();
    m_shard->shared().release(m_address);
    m_shard->forget(shared_from_this());
}

// --- time

bool Connection::isTooSlow(Time at) const {
    if (at > m_deadline) return true;
    if (m_state != State::Body || at - m_began < kRateGrace) return false;
    const auto elapsed = std::chrono::duration_cast<Milliseconds>(at - m_began).count();
    return (m_filled - m_headSize) * 1'000 < options().bytesPerSecond * static_cast<std::size_t>(elapsed);
}

void Connection::check(Time at) {
    const bool isIdle = m_state == State::Head && m_filled == 0;
    const Shared& shared = m_shard->shared();
    if (isIdle && shared.isDraining && at - shared.drainsSince.load() > options().drainGrace) {
        Error error;
        if (m_socket.available(error) == 0) close();
    } else if (isTooSlow(at)) {
        cutOff(isIdle);
    }
}

void Connection::cutOff(bool isIdle) {
    const bool isReading = !isIdle && (m_state == State::Head || m_state == State::Body);
    if (isReading || m_state == State::Write) ++m_shard->shared().tooSlow;
    if (isReading) {
        http::write(m_out, responseTo(kSlow), m_shard->date(), {}, true);
        Error ignored;
        m_socket.write_some(boost::asio::buffer(m_out), ignored);
    }
    close();
}

// --- reading

void Connection::read() {
    m_socket.async_read_some(
        boost::asio::buffer(m_in.data() + m_filled, m_in.size() - m_filled),
        [self = shared_from_this()](const Error& error, std::size_t count) { self->onRead(error, count); });
}

void Connection::onRead(const Error& error, std::size_t count) {
    if (m_state == State::Closed) return;
    if (error) return close();
    if (m_state == State::Lingering) return read();
    if (m_state == State::Head && m_filled == 0) beginRequest();
    m_filled += count;
    advance();
}

void Connection::beginRequest() {
    m_began = m_first = now();
    m_deadline = m_began + options().headTime;
}

void Connection::advance() {
    if (m_state == State::Head)
        advanceHead();
    else
        advanceBody();
}

void Connection::advanceHead() {
    if (m_filled == 0) return read();
    const Extent extent = extentOf({m_in.data(), m_filled}, m_looked);
    if (extent.isBroken) return refuse(kNotHttp);
    if ((extent.size != 0 ? extent.size : m_filled) > options().headBytes) return refuse(kLongHead);
    if (extent.size == 0) {
        m_looked = m_filled - 1;
        if (m_filled == m_in.size()) return refuse(kLongHead);
        return read();
    }
    auto head = readHead({m_in.data(), extent.size});
    if (!head) return refuse(head.error());
    m_head = std::move(*head);
    if (m_head.length > options().bodyBytes)
        if (const Refusal* const refusal = takeLongBody()) return refuse(*refusal);
    m_headSize = extent.size;
    m_state = State::Body;
    m_began = now();
    m_deadline = m_began + options().bodyTime * static_cast<int>(1 + m_head.length / options().bodyBytes);
    if (m_head.awaitsContinue && m_filled == m_headSize) inviteBody();
    advanceBody();
}

/// Or why not. The memory goes to bytes that came, and to few at once.
const Refusal* Connection::takeLongBody() {
    Shared& shared = m_shard->shared();
    if (m_head.length > shared.handler.mostBody({m_head.method, m_head.target, m_head.headers, {}})) return &kLongBody;
    if (++shared.longBodies > options().longBodies) {
        --shared.longBodies;
        return &kCrowded;
    }
    m_isLong = true;
    return nullptr;
}

void Connection::letGoOfLongBody() {
    if (std::exchange(m_isLong, false)) --m_shard->shared().longBodies;
}

void Connection::inviteBody() {
    constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    Error ignored;
    m_socket.write_some(boost::asio::buffer(kContinue), ignored);
}

void Connection::advanceBody() {
    const std::size_t whole = m_headSize + m_head.length;
    if (m_filled >= whole) return hand();
    if (m_filled == m_in.size()) { // as it comes: a length alone takes no memory
        m_in.resize(std::min(m_in.size() * 2, whole));
        m_hasMoved = true;
    }
    read();
}

void Connection::hand() {
    if (std::exchange(m_hasMoved, false)) m_head = std::move(*readHead({m_in.data(), m_headSize}));
    Shared& shared = m_shard->shared();
    m_state = State::Handler;
    m_deadline = Time::max();
    m_isLast = m_head.isLast;
    m_id = shared.nextId();
    m_request = {m_head.method, m_head.target, std::move(m_head.headers), {m_in.data() + m_headSize, m_head.length}};
    ++shared.inHand;
    try {
        shared.handler.answer(m_request, Reply(shared_from_this(), shared));
    } catch (...) { // its Reply has answered, or will
        ++shared.failed;
    }
}

// --- answering

void Connection::answer(Response response) {
    if (m_shard->shared().isStopped) return;
    boost::asio::dispatch(m_socket.get_executor(),
                          [self = shared_from_this(), response = std::move(response)] { self->reply(response); });
}

void Connection::reply(const Response& response) {
    --m_shard->shared().inHand;
    if (m_state != State::Handler) return; // cut off in between
    send(isPlain(response) ? response : responseTo(kBroken));
}

void Connection::refuse(const Refusal& refusal) {
    m_isLast = true;
    m_id = m_shard->shared().nextId();
    m_request = {};
    send(responseTo(refusal, refusal.status == 503 ? 1 : 0));
}

void Connection::send(const Response& response) {
    m_isLast = m_isLast || m_shard->shared().isDraining;
    http::write(m_out, response, m_shard->date(), m_id, m_isLast);
    observe(response.status);
    m_state = State::Write;
    m_written = 0;
    write();
}

void Connection::observe(int status) {
    Observer* const observer = m_shard->shared().observer;
    if (!observer) return;
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(now() - m_first);
    observer->answered(
        {m_id, m_request.method, m_request.target, status, m_headSize + m_request.body.size(), m_out.size(), took});
}

void Connection::write() {
    m_deadline = now() + options().writeTime;
    m_socket.async_write_some(
        boost::asio::buffer(m_out.data() + m_written, m_out.size() - m_written),
        [self = shared_from_this()](const Error& error, std::size_t count) { self->onWritten(error, count); });
}

void Connection::onWritten(const Error& error, std::size_t count) {
    if (m_state == State::Closed) return;
    if (error) return close();
    m_written += count;
    if (m_written < m_out.size()) return write();
    if (m_out.capacity() > kRoom) std::string().swap(m_out);
    if (m_isLast) return linger();
    next();
}

void Connection::next() {
    const std::size_t answered = m_headSize + m_head.length;
    std::memmove(m_in.data(), m_in.data() + answered, m_filled - answered);
    m_filled -= answered;
    m_headSize = m_looked = 0;
    const std::size_t room = std::max(kRoom, options().headBytes);
    if (m_in.size() > room && m_filled < room) {
        m_in.resize(room);
        m_in.shrink_to_fit();
    }
    letGoOfLongBody();
    m_state = State::Head;
    beginRequest();
    if (m_filled == 0) m_deadline = m_began + options().idleTime;
    advance();
}

void Connection::linger() {
    Error ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    m_state = State::Lingering;
    m_deadline = now() + kLinger;
    m_filled = 0;
    read();
}

} // namespace offerwright::http
