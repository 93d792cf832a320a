#include "app/service/http/head.h"
#include "app/service/http/network.h"
#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <charconv>
#include <limits>

namespace offerwright::http {
namespace {

namespace beast = boost::beast;

constexpr Refusal kMalformed{400, "request.malformed", "The head of the request is not plain HTTP/1.1"};
constexpr Refusal kTwice{400, "request.headerTwice", "A header stands twice"};
constexpr Refusal kHost{400, "request.host", "There has to be one Host"};
constexpr Refusal kTarget{400, "request.target", "The target has to be a path"};
constexpr Refusal kLength{400, "request.length", "Content-Length has to be one decimal number"};
constexpr Refusal kCoded{400, "request.framedTwice", "Bodies are framed by Content-Length alone"};
constexpr Refusal kLengthMissing{411, "request.lengthMissing", "The body needs a Content-Length"};
constexpr Refusal kManyHeaders{431, "request.manyHeaders", "There are too many headers"};
constexpr Refusal kMethod{501, "request.method", "GET, POST, PUT and DELETE are served"};
constexpr Refusal kVersion{505, "request.version", "HTTP/1.1 is served"};
constexpr Refusal kExpectation{417, "request.expectation", "Only 100-continue can be expected"};

constexpr std::array<std::string_view, 4> kMethods{"GET", "POST", "PUT", "DELETE"};
/// Lists that proxies and browsers put on several lines, of which the first is kept.
constexpr std::array<std::string_view, 9> kLists{
    "accept", "accept-charset", "accept-encoding", "accept-language", "cache-control", "cookie", "forwarded",
    "via",    "x-forwarded-for"};

bool contains(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

std::string_view viewOf(beast::string_view text) { return {text.data(), text.size()}; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equalInAnyCase(std::string_view text, std::string_view inLower) {
    return std::ranges::equal(text, inLower, {}, lower);
}

/// The grammar is Beast's; what is said of the message is ours.
class Grammar final : public beast::http::basic_parser<true> {
public:
    explicit Grammar(std::span<char> bytes)
        : m_bytes(bytes) {
        eager(false);
        header_limit(static_cast<std::uint32_t>(bytes.size() + 1));
        body_limit(std::numeric_limits<std::uint64_t>::max()); // none would mean zero here
        m_head.headers.reserve(16);
    }

    std::optional<Refusal> read() {
        beast::error_code error;
        const std::size_t used = put(boost::asio::buffer(m_bytes.data(), m_bytes.size()), error);
        if (m_refusal) return m_refusal;
        if (error == beast::http::error::bad_version) return kVersion;
        if (error || used != m_bytes.size() || !is_header_done()) return kMalformed;
        m_head.isLast = !keep_alive();
        return {};
    }
    Head& head() { return m_head; }

private:
    void refuse(const Refusal& refusal, beast::error_code& error) {
        m_refusal = refusal;
        error = beast::http::error::bad_field;
    }

    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int version,
                         beast::error_code& error) override {
        if (version != 11) return refuse(kVersion, error);
        m_head.method = viewOf(method);
        m_head.target = viewOf(target);
    }

    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value,
                       beast::error_code& error) override {
        const std::span<char> letters =
            m_bytes.subspan(static_cast<std::size_t>(name.data() - m_bytes.data()), name.size());
        std::ranges::transform(letters, letters.begin(), lower);
        const bool isKnown =
            std::ranges::any_of(m_head.headers, [&](const auto& h) { return h.first == viewOf(name); });
        if (isKnown && contains(kLists, viewOf(name))) return;
        if (isKnown) return refuse(viewOf(name) == "host" ? kHost : kTwice, error);
        if (m_head.headers.size() == kMostHeaders) return refuse(kManyHeaders, error);
        m_head.headers.emplace_back(viewOf(name), viewOf(value));
    }

    void on_header_impl(beast::error_code&) override {}
    void on_response_impl(int, beast::string_view, int, beast::error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, beast::error_code&) override {}
    std::size_t on_body_impl(beast::string_view text, beast::error_code&) override { return text.size(); }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view text, beast::error_code&) override {
        return text.size();
    }
    void on_finish_impl(beast::error_code&) override {}

    std::span<char> m_bytes;
    Head m_head;
    std::optional<Refusal> m_refusal;
};

struct Found {
    bool host = false;
    bool length = false;
    bool coding = false;
};

std::optional<Refusal> readLength(Head& head, std::string_view value) {
    const char* const end = value.data() + value.size();
    const bool isDigits =
        !value.empty() && value.size() < 19 && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits || std::from_chars(value.data(), end, head.length).ptr != end) return kLength;
    return {};
}

std::optional<Refusal> readOne(Head& head, Found& found, std::string_view name, std::string_view value) {
    if (name == "host") found.host = !value.empty();
    if (name == "transfer-encoding") found.coding = true;
    if (name == "expect") {
        if (!equalInAnyCase(value, "100-continue")) return kExpectation;
        head.awaitsContinue = true;
    }
    if (name != "content-length") return {};
    found.length = true;
    return readLength(head, value);
}

/// What the headers say of the message.
std::optional<Refusal> readFraming(Head& head) {
    Found found;
    for (const auto& [name, value] : head.headers)
        if (auto refusal = readOne(head, found, name, value)) return refusal;
    if (!contains(kMethods, head.method)) return kMethod;
    if (!head.target.starts_with('/')) return kTarget;
    if (!found.host) return kHost;
    if (found.coding) return found.length ? kCoded : kLengthMissing;
    if (!found.length && (head.method == "POST" || head.method == "PUT")) return kLengthMissing;
    return {};
}

} // namespace

Extent extentOf(std::string_view bytes, std::size_t from) {
    if (!bytes.empty() && (bytes[0] < 'A' || bytes[0] > 'Z')) return {0, true};
    for (std::size_t at = bytes.find('\n', from); at != bytes.npos; at = bytes.find('\n', at + 1)) {
        if (bytes[at - 1] != '\r') return {0, true};
        if (at >= 3 && bytes[at - 2] == '\n') return {at + 1, false};
        const bool isFolded = at + 1 < bytes.size() && (bytes[at + 1] == ' ' || bytes[at + 1] == '\t');
        if (isFolded) return {0, true};
    }
    return {};
}

std::expected<Head, Refusal> readHead(std::span<char> bytes) {
    Grammar grammar(bytes);
    if (const auto refusal = grammar.read()) return std::unexpected(*refusal);
    if (const auto refusal = readFraming(grammar.head())) return std::unexpected(*refusal);
    return std::move(grammar.head());
}

} // namespace offerwright::http
