/// \file The head of a request: a small strict subset of HTTP/1.1 (RFC 9112), in which no two readers can differ.
///
/// Lines end in CR LF and are never folded, nothing stands before the first. Bodies are framed by one Content-Length
/// and nothing else. One Host. What may stand once stands once. Everything else is refused, and the connection closed.
#pragma once
#include "app/service/http/problem.h"
#include <cstddef>
#include <cstdint>
#include <expected>
#include <span>

namespace offerwright::http {

inline constexpr std::size_t kMostHeaders = 64;

/// Views into the bytes it was read from.
struct Head {
    std::string_view method;
    std::string_view target;
    std::vector<std::pair<std::string_view, std::string_view>> headers; ///< names in lower case, each once
    std::uint64_t length = 0;                                           ///< of the body, in bytes
    bool isLast = false;                                                ///< the caller closes after the answer
    bool awaitsContinue = false;                                        ///< the caller sends the body when told to
};

/// How far a head goes in what has come so far.
struct Extent {
    std::size_t size = 0;  ///< with its empty line; 0 while that has not come
    bool isBroken = false; ///< no head can begin like this
};
/// `from`: what was looked at before, at a call that found no end.
Extent extentOf(std::string_view bytes, std::size_t from);

/// `head` is as long as extentOf() said. Names are put in lower case in place.
std::expected<Head, Refusal> readHead(std::span<char> head);

} // namespace offerwright::http
