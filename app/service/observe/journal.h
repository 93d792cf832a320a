/// \file What happened, as JSON lines: {"at":"2026-11-22T23:05:01.123Z","event":"request","route":"/v1/explain",...}.
///
/// Nobody's data is in it: a value is a number or a word of ours, and there is no way in for anything else. What a
/// request named, carried or authorised with stays with the request.
#pragma once
#include "app/service/observe/route.h"
#include <cstdint>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>

namespace offerwright::observe {

/// A text that stands in the program, told apart at compile time from those that come from outside.
class Word {
public:
    template <std::size_t N>
    consteval Word(const char (&text)[N])
        : m_text(text, N - 1) {}
    /// The name of a route.
    static Word ofRoute(const Routes& routes, std::size_t route) { return Word(routes[route]); }
    std::string_view text() const { return m_text; }

private:
    explicit Word(std::string_view text)
        : m_text(text) {}
    std::string_view m_text;
};

/// The id of a request, as the service made it: digits, letters and hyphens, cut at 32.
struct RequestId {
    std::string_view text;
};

struct Fact {
    Word name;
    std::variant<std::int64_t, Word, RequestId> value;
};

/// Lines go whole, one write each, to a file that is open; any thread.
class Journal {
public:
    explicit Journal(int file)
        : m_file(file) {}
    void say(Word event, std::initializer_list<Fact> facts);

private:
    std::mutex m_mutex;
    const int m_file;
};

} // namespace offerwright::observe
