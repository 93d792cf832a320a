// A caller over a bare socket: sends bytes as they are, and reads answers as they come.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerwright::tests {

struct RawAnswer {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;
    std::string header(std::string_view name) const;
};

class RawClient {
public:
    /// `receiveBytes`: of the system's buffer for what comes; 0: as usual.
    explicit RawClient(std::uint16_t port, int receiveBytes = 0);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient& operator=(RawClient&&) = delete;

    bool isConnected() const { return m_socket >= 0; }
    /// False when the other side has gone.
    bool send(std::string_view bytes);
    /// The next whole answer, or nothing when the connection ended or `patienceMs` went by.
    std::optional<RawAnswer> receive(int patienceMs = 5'000);
    /// Whether the other side ends within that time, whatever it still says.
    bool isClosedWithin(int ms);
    /// No more will be sent.
    void finish();
    std::string_view unread() const { return m_unread; }

private:
    bool fill(int patienceMs);
    std::optional<RawAnswer> takeWhole();
    int m_socket = -1;
    std::string m_unread;
};

/// A request with its Host and, where it has a body or is a POST, its Content-Length.
std::string requestText(std::string_view method, std::string_view target, std::string_view body = {},
                        std::string_view moreHeaders = {});

} // namespace offerwright::tests
