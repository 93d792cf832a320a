#include "app/service/http/framing.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace offerwright::http {
namespace {

constexpr std::string_view kEnd = "\r\n\r\n";
constexpr std::size_t kMostHeaders = 64;
constexpr std::array<std::string_view, 5> kMethods{"GET", "POST", "PUT", "DELETE", "HEAD"};

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

/// What may stand in a header's value: no control characters but the tab.
bool isValueCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool isTargetCharacter(char c) { return c > 0x20 && c < 0x7f; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool isSame(std::string_view text, std::string_view lower) {
    return std::ranges::equal(text, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

/// Reads one head line by line.
class HeadReader {
public:
    HeadReader(std::span<char> bytes, std::size_t mostBody)
        : m_bytes(bytes)
        , m_mostBody(mostBody) {}

    std::expected<Head, Fault> read() {
        if (!readFirst()) return std::unexpected(m_fault);
        while (m_at + 2 < m_bytes.size())
            if (!readHeader()) return std::unexpected(m_fault);
        if (!frame()) return std::unexpected(m_fault);
        return std::move(m_head);
    }

private:
    bool refuse(int status, const char* code) {
        m_fault = {status, code};
        return false;
    }

    /// The next line without its end; a line feed or carriage return within it is none of its characters.
    std::string_view line() {
        const std::string_view all(m_bytes.data(), m_bytes.size());
        const std::size_t end = all.find("\r\n", m_at);
        const std::string_view found = all.substr(m_at, end - m_at);
        m_at = end + 2;
        return found;
    }

    bool readFirst() {
        const std::string_view first = line();
        const std::size_t space = first.find(' ');
        const std::size_t last = first.rfind(' ');
        if (space == std::string_view::npos || space == last) return refuse(400, "http.malformed");
        m_head.method = first.substr(0, space);
        m_head.target = first.substr(space + 1, last - space - 1);
        const std::string_view version = first.substr(last + 1);
        if (version != "HTTP/1.1") return refuse(version.starts_with("HTTP/") ? 505 : 400, "http.version");
        if (std::ranges::find(kMethods, m_head.method) == kMethods.end()) return refuse(501, "http.method");
        const bool isPath = m_head.target.starts_with('/') && std::ranges::all_of(m_head.target, isTargetCharacter);
        return isPath || refuse(400, "http.target");
    }

    bool readHeader() {
        const std::size_t from = m_at;
        const std::string_view whole = line();
        const std::size_t colon = whole.find(':');
        if (colon == 0 || colon == std::string_view::npos) return refuse(400, "http.malformed");
        const std::string_view name = whole.substr(0, colon);
        const std::string_view value = trimmed(whole.substr(colon + 1));
        if (!std::ranges::all_of(name, isNameCharacter) || !std::ranges::all_of(value, isValueCharacter))
            return refuse(400, "http.malformed");
        for (std::size_t i = from; i < from + colon; ++i)
            if (m_bytes[i] >= 'A' && m_bytes[i] <= 'Z') m_bytes[i] = static_cast<char>(m_bytes[i] + 32);
        for (const auto& [known, before] : m_head.headers)
            if (known == name) return refuse(400, "http.twice");
        if (m_head.headers.size() == kMostHeaders) return refuse(431, "http.headers");
        m_head.headers.emplace_back(name, value);
        return true;
    }

    std::optional<std::string_view> value(std::string_view name) const {
        for (const auto& [known, said] : m_head.headers)
            if (known == name) return said;
        return {};
    }

    bool frame() {
        if (!value("host")) return refuse(400, "http.host");
        if (value("transfer-encoding")) return refuse(411, "http.chunked");
        if (value("upgrade") || value("expect")) return refuse(417, "http.expectation");
        m_head.keepsAlive = !isSame(value("connection").value_or(""), "close");
        const bool brings = m_head.method == "POST" || m_head.method == "PUT";
        const auto said = value("content-length");
        if (!said) return !brings || refuse(411, "http.length");
        const char* const end = said->data() + said->size();
        const bool isNumber = !said->empty() && std::ranges::all_of(*said, [](char c) { return c >= '0' && c <= '9'; });
        const auto [stop, error] = std::from_chars(said->data(), end, m_head.bodySize);
        if (!isNumber || stop != end) return refuse(400, "http.length");
        if (error != std::errc() || m_head.bodySize > m_mostBody) return refuse(413, "http.tooLarge");
        return brings || m_head.bodySize == 0 || refuse(400, "http.length");
    }

    std::span<char> m_bytes;
    std::size_t m_mostBody;
    std::size_t m_at = 0;
    Head m_head;
    Fault m_fault;
};

} // namespace

std::expected<std::optional<std::size_t>, Fault> headSize(std::string_view bytes) {
    const std::string_view looked = bytes.substr(0, kMostHead);
    const std::size_t end = looked.find(kEnd);
    if (end != std::string_view::npos) return end + kEnd.size();
    // A line feed of its own would never end the head here, and does elsewhere.
    for (std::size_t at = looked.find('\n'); at != std::string_view::npos; at = looked.find('\n', at + 1))
        if (at == 0 || looked[at - 1] != '\r') return std::unexpected(Fault{});
    if (bytes.size() >= kMostHead) return std::unexpected(Fault{431, "http.headers"});
    return std::optional<std::size_t>();
}

std::expected<Head, Fault> readHead(std::span<char> bytes, std::size_t mostBody) {
    return HeadReader(bytes, mostBody).read();
}

} // namespace offerwright::http
