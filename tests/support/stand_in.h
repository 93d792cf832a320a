// A service that answers what a test says, as late as it says.
#pragma once
#include "app/service/http/server.h"
#include "app/wire/address.h"
#include <atomic>
#include <mutex>
#include <thread>

namespace offerwright::tests {

/// "/late" is answered after `lateMs`, "/never" not before the end, "/busy" with 503; all else at once, with the
/// request's body, and its method and target as etag.
class StandIn : public http::Handler {
public:
    StandIn() { open(0); }
    ~StandIn() override {
        const std::scoped_lock lock(m_mutex);
        for (http::Answered& kept : m_kept) kept({});
        m_later.clear();
    }

    void answer(const http::Request& request, http::Answered answered) override {
        ++asked;
        http::Response response{.body = std::string(request.body)};
        response.headers = {{"etag", std::string(request.method) + ' ' + std::string(request.target)}};
        const std::scoped_lock lock(m_mutex);
        if (request.target.starts_with("/busy")) response.status = 503;
        if (request.target.starts_with("/never")) return m_kept.push_back(std::move(answered));
        if (!request.target.starts_with("/late")) return answered(std::move(response));
        m_later.emplace_back([this, response, answered = std::move(answered)]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(lateMs));
            answered(std::move(response));
        });
    }

    void open(std::uint16_t port) {
        server = std::move(*http::Server::listen(*this, {.port = port, .idleTime = http::Milliseconds(300)}));
    }
    wire::Address address() const {
        return {.host = "127.0.0.1", .port = std::to_string(server->port()), .key = "key"};
    }

    std::unique_ptr<http::Server> server;
    std::atomic<int> asked = 0;
    int lateMs = 200;

private:
    std::mutex m_mutex;
    std::vector<http::Answered> m_kept;
    std::vector<std::jthread> m_later;
};

} // namespace offerwright::tests
