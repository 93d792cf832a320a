#include "tests/support/cut_line.h"
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace offerwright::tests {
namespace {

constexpr const char* kSocket = "/.s.PGSQL.5432";

sockaddr_un addressOf(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    return address;
}

template <typename Call> bool callWith(const std::string& path, const Call& call) {
    const sockaddr_un address = addressOf(path);
    return call(reinterpret_cast<const sockaddr*>(&address), socklen_t{sizeof address}) == 0;
}

/// Empty at the end.
std::string readFrom(int socket) {
    std::string bytes(65'536, '\0');
    const ssize_t size = read(socket, bytes.data(), bytes.size());
    bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return bytes;
}

} // namespace

CutLine::CutLine(const std::string& folder)
    : m_server(folder + kSocket)
    , m_listener(socket(AF_UNIX, SOCK_STREAM, 0)) {
    const bool isBound = callWith(this->folder() + kSocket, [this](const sockaddr* address, socklen_t size) {
        return bind(m_listener, address, size);
    });
    if (!isBound || listen(m_listener, 8) != 0) qFatal("the line has no end for clients");
    m_thread = std::jthread([this] { serve(); });
}

CutLine::~CutLine() {
    shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    close(m_listener);
}

void CutLine::cutAt(int request, Where where) {
    const std::lock_guard lock(m_mutex);
    m_requestsLeft = request;
    m_where = where;
    m_hasCut = false;
}

bool CutLine::hasCut() const {
    const std::lock_guard lock(m_mutex);
    return m_hasCut;
}

/// One client at a time.
void CutLine::serve() {
    for (int client = accept(m_listener, nullptr, nullptr); client >= 0;
         client = accept(m_listener, nullptr, nullptr)) {
        connect(client);
        close(client);
    }
}

bool CutLine::passes(Where where, const std::string& bytes, int to) {
    {
        const std::lock_guard lock(m_mutex);
        if (where == Where::Asked && m_requestsLeft > 1)
            --m_requestsLeft;
        else if (where == Where::Asked && m_requestsLeft == 1)
            m_requestsLeft = -1;
        if (m_requestsLeft == -1 && where == m_where) {
            m_requestsLeft = 0;
            m_hasCut = true;
            return false;
        }
    }
    return write(to, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
}

void CutLine::connect(int client) {
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    bool isUp =
        callWith(m_server, [&](const sockaddr* address, socklen_t size) { return ::connect(server, address, size); });
    while (isUp) {
        pollfd ends[2]{{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (poll(ends, 2, -1) < 0) break;
        for (const bool isClient : {true, false}) {
            if (!isUp || ends[isClient ? 0 : 1].revents == 0) continue;
            const std::string bytes = readFrom(isClient ? client : server);
            isUp =
                !bytes.empty() && passes(isClient ? Where::Asked : Where::Answered, bytes, isClient ? server : client);
        }
    }
    close(server);
}

} // namespace offerwright::tests
