#include "app/wire/address.h"
#include <algorithm>

namespace offerwright::wire {
namespace {

constexpr std::string_view kPlain = "http://";
constexpr std::string_view kSecure = "https://";

bool isPort(std::string_view text) {
    const bool isNumber =
        !text.empty() && text.size() <= 5 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && std::stoi(std::string(text)) <= 65'535;
}

bool isHost(std::string_view text) {
    return !text.empty() && text.find_first_of(" /?#@[]\r\n") == std::string_view::npos;
}

} // namespace

std::optional<Address> addressIn(std::string_view url) {
    const bool isSecure = url.starts_with(kSecure);
    if (!isSecure && !url.starts_with(kPlain)) return std::nullopt;
    url.remove_prefix(isSecure ? kSecure.size() : kPlain.size());
    if (url.ends_with('/')) url.remove_suffix(1);
    const bool isBracketed = url.starts_with('[');
    const std::size_t hostEnd = isBracketed ? url.find(']') : std::min(url.find(':'), url.size());
    if (hostEnd == std::string_view::npos) return std::nullopt;
    const std::string_view host = isBracketed ? url.substr(1, hostEnd - 1) : url.substr(0, hostEnd);
    std::string_view rest = url.substr(isBracketed ? hostEnd + 1 : hostEnd);
    Address address{.host = std::string(host), .port = isSecure ? "443" : "80", .isSecure = isSecure};
    if (rest.starts_with(':')) {
        rest.remove_prefix(1);
        if (!isPort(rest)) return std::nullopt;
        address.port = rest;
    } else if (!rest.empty()) {
        return std::nullopt;
    }
    return isHost(host) ? std::optional(address) : std::nullopt;
}

} // namespace offerwright::wire
