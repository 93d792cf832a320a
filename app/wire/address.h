/// \file Where a service is, and how it knows who calls.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace offerwright::wire {

struct Address {
    std::string host; ///< a name or a number
    std::string port = "80";
    bool isSecure =
        false; ///< TLS, with a certificate for the host that the system's authorities (SSL_CERT_FILE) vouch for
    std::string key = {}; ///< of the caller; told to the service with every call, and to nobody else
    bool operator==(const Address&) const = default;
};

/// "https://till.example", "http://127.0.0.1:8080", "http://[::1]:8080/"; empty unless exactly that form.
std::optional<Address> addressIn(std::string_view url);

} // namespace offerwright::wire
