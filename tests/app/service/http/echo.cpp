#include "tests/app/service/http/echo.h"
#include <stdexcept>

namespace offerwright::tests {

std::string echoOf(std::string_view method, std::string_view target, std::string_view body) {
    std::string text(method);
    return text.append(" ").append(target).append("\n").append(body);
}

void Echo::answer(const http::Request& request, http::Answered answered) {
    ++asked;
    const std::lock_guard lock(m_mutex);
    http::Response response{.contentType = "text/plain", .body = echoOf(request.method, request.target, request.body)};
    if (isOutOfStep) std::swap(response.body, m_before);
    if (request.target == "/throw") throw std::runtime_error("planted");
    if (request.target == "/drop") return;
    if (request.target == "/unsafe") response.headers.push_back({"x-name", "a\r\nset-cookie: b"});
    if (request.target == "/big") response.body.assign(4'000'000, 'b');
    if (request.target == "/never") return m_kept.push_back(std::move(answered));
    if (!request.target.starts_with("/later")) return answered(std::move(response));
    m_later.emplace_back([response = std::move(response), answered = std::move(answered)]() mutable {
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
        answered(std::move(response));
    });
}

void Echo::letGo() {
    const std::lock_guard lock(m_mutex);
    for (http::Answered& answered : m_kept) answered({.body = "late"});
    m_kept.clear();
}

Echo::~Echo() { letGo(); }

} // namespace offerwright::tests
