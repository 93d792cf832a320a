/// \file Where a request begins and ends: a small strict subset of HTTP/1.1, so that nobody in front of the service can
/// read the same bytes otherwise. Pure; private to this room.
///
/// Bodies have a Content-Length and are never chunked. Lines end with CR LF, none goes on in the next, names have no
/// space before the colon, and Host stands once.
#pragma once
#include "app/service/http/message.h"
#include <expected>
#include <optional>
#include <span>

namespace offerwright::http {

inline constexpr std::size_t kMostHead = 8192;

/// The first line and the headers, as views into the bytes.
struct Head {
    std::string_view method;
    std::string_view target;
    std::vector<std::pair<std::string_view, std::string_view>> headers; ///< names in lower case, each once
    std::size_t bodySize = 0;
    bool keepsAlive = true;
};

/// What is wrong with the bytes; the connection is of no use any more.
struct Fault {
    int status = 400;
    const char* code = "http.malformed";
    bool operator==(const Fault&) const = default;
};

/// Bytes up to and with the empty line; none when it has not come yet. A fault when it is too far.
std::expected<std::optional<std::size_t>, Fault> headSize(std::string_view bytes);

/// `bytes` is a whole head; names in it are made lower case in their place.
std::expected<Head, Fault> readHead(std::span<char> bytes, std::size_t mostBody);

} // namespace offerwright::http
