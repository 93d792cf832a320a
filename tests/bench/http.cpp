// Requests a second of the service's connections alone: bodies of a basket's size come in, answers of a ruling's size
// go out, over connections that stay open, with the callers on the same cores.
//
//     bench_http [CONNECTIONS] [SECONDS]
#include "app/service/http/server.h"
#include "tests/support/raw_client.h"
#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace offerwright;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kBasketBytes = 6'400;
constexpr std::size_t kRulingBytes = 2'600;

class Ruling : public http::Handler {
public:
    void answer(const http::Request&, http::Answered answered) override { answered({.body = m_body}); }

private:
    const std::string m_body = std::string(kRulingBytes, 'r');
};

/// One connection that asks again as soon as it is answered.
struct Till {
    int socket = -1;
    std::size_t received = 0;
    std::size_t expected = 0;
    Clock::time_point asked;
};

int connectTo(std::uint16_t port) {
    const int made = socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(made, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) std::abort();
    return made;
}

void ask(Till& till, const std::string& text) {
    till.received = 0;
    till.asked = Clock::now();
    if (send(till.socket, text.data(), text.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(text.size())) std::abort();
}

/// Its share of the connections, until told to stop: the times of its answers.
std::vector<int> sell(std::uint16_t port, int count, std::size_t answerBytes, const std::atomic<bool>& isOver) {
    const std::string text = tests::requestText("POST", "/v1/explain", std::string(kBasketBytes, 'b'));
    const int ready = epoll_create1(0);
    std::vector<Till> tills(static_cast<std::size_t>(count));
    for (Till& till : tills) {
        till.socket = connectTo(port);
        till.expected = answerBytes;
        epoll_event event{.events = EPOLLIN, .data = {.ptr = &till}};
        epoll_ctl(ready, EPOLL_CTL_ADD, till.socket, &event);
        ask(till, text);
    }
    std::vector<int> micros;
    std::array<epoll_event, 64> events{};
    std::array<char, 16 * 1024> bytes{};
    while (!isOver) {
        const int some = epoll_wait(ready, events.data(), static_cast<int>(events.size()), 100);
        for (int i = 0; i < some; ++i) {
            Till& till = *static_cast<Till*>(events[static_cast<std::size_t>(i)].data.ptr);
            const ssize_t got = recv(till.socket, bytes.data(), bytes.size(), 0);
            if (got <= 0) std::abort();
            till.received += static_cast<std::size_t>(got);
            if (till.received < till.expected) continue;
            micros.push_back(static_cast<int>((Clock::now() - till.asked) / std::chrono::microseconds(1)));
            ask(till, text);
        }
    }
    for (const Till& till : tills) close(till.socket);
    close(ready);
    return micros;
}

std::size_t answerBytes(std::uint16_t port) {
    const int socket = connectTo(port);
    const std::string text = tests::requestText("POST", "/v1/explain", std::string(kBasketBytes, 'b'));
    if (send(socket, text.data(), text.size(), 0) < 0) std::abort();
    std::string all;
    std::array<char, 16 * 1024> bytes{};
    while (all.find("\r\n\r\n") == all.npos || all.size() < all.find("\r\n\r\n") + 4 + kRulingBytes) {
        const ssize_t got = recv(socket, bytes.data(), bytes.size(), 0);
        if (got <= 0) std::abort();
        all.append(bytes.data(), static_cast<std::size_t>(got));
    }
    close(socket);
    return all.size();
}

} // namespace

int main(int argc, char** argv) {
    const int connections = argc > 1 ? std::atoi(argv[1]) : 32;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 5;
    Ruling ruling;
    const auto server = http::Server::listen(ruling, {.threads = 2});
    const std::size_t expected = answerBytes((*server)->port());
    std::atomic<bool> isOver = false;
    std::array<std::vector<int>, 2> micros;
    std::vector<std::jthread> threads;
    for (auto& mine : micros)
        threads.emplace_back([&] { mine = sell((*server)->port(), connections / 2, expected, isOver); });
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    isOver = true;
    threads.clear();
    micros[0].insert(micros[0].end(), micros[1].begin(), micros[1].end());
    std::ranges::sort(micros[0]);
    const auto at = [&](std::size_t percent) { return micros[0][micros[0].size() * percent / 100]; };
    std::printf("%d connections: %zu requests/s, median %d us, 99th %d us\n", connections,
                micros[0].size() / static_cast<std::size_t>(seconds), at(50), at(99));
}
