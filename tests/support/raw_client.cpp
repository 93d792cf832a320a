#include "tests/support/raw_client.h"
#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace offerwright::tests {

std::string RawAnswer::header(std::string_view name) const {
    const auto found = std::ranges::find(headers, name, [](const auto& header) { return header.first; });
    return found == headers.end() ? std::string() : found->second;
}

RawClient::RawClient(std::uint16_t port, int receiveBytes) {
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBytes > 0) setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBytes, sizeof receiveBytes);
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0) return;
    close(m_socket);
    m_socket = -1;
}

RawClient::~RawClient() {
    if (m_socket >= 0) close(m_socket);
}

RawClient::RawClient(RawClient&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_unread(std::move(other.m_unread)) {}

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawClient::finish() { shutdown(m_socket, SHUT_WR); }

/// False when nothing came.
bool RawClient::fill(int patienceMs) {
    pollfd ready{m_socket, POLLIN, 0};
    if (poll(&ready, 1, patienceMs) <= 0) return false;
    char bytes[16 * 1024];
    const ssize_t got = recv(m_socket, bytes, sizeof bytes, 0);
    if (got <= 0) return false;
    m_unread.append(bytes, static_cast<std::size_t>(got));
    return true;
}

std::optional<RawAnswer> RawClient::takeWhole() {
    const std::size_t end = m_unread.find("\r\n\r\n");
    if (end == m_unread.npos) return {};
    RawAnswer answer;
    answer.status = std::atoi(m_unread.c_str() + std::string_view("HTTP/1.1 ").size());
    for (std::size_t line = m_unread.find("\r\n") + 2; line < end + 2;) {
        const std::size_t stop = m_unread.find("\r\n", line);
        const std::size_t colon = m_unread.find(": ", line);
        answer.headers.emplace_back(m_unread.substr(line, colon - line), m_unread.substr(colon + 2, stop - colon - 2));
        line = stop + 2;
    }
    const std::size_t length = std::strtoul(answer.header("content-length").c_str(), nullptr, 10);
    if (m_unread.size() < end + 4 + length) return {};
    answer.body = m_unread.substr(end + 4, length);
    m_unread.erase(0, end + 4 + length);
    return answer;
}

std::optional<RawAnswer> RawClient::receive(int patienceMs) {
    for (;;) {
        if (auto answer = takeWhole()) return answer;
        if (!fill(patienceMs)) return {};
    }
}

bool RawClient::isClosedWithin(int ms) {
    for (;;) {
        pollfd ready{m_socket, POLLIN, 0};
        if (poll(&ready, 1, ms) <= 0) return false;
        char bytes[4096];
        if (recv(m_socket, bytes, sizeof bytes, 0) <= 0) return true;
    }
}

std::string requestText(std::string_view method, std::string_view target, std::string_view body,
                        std::string_view moreHeaders) {
    std::string text;
    text.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: shop\r\n").append(moreHeaders);
    if (!body.empty() || method == "POST") text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return text.append("\r\n").append(body);
}

} // namespace offerwright::tests
