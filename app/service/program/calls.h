/// \file The calls that are served, and all that they need, opened as the configuration says.
#pragma once
#include "app/service/config/config.h"
#include "app/service/http/message.h"
#include <expected>
#include <memory>

namespace offerwright::service {

/// Its end finishes what was begun, so it comes after the server's.
class Calls {
public:
    virtual ~Calls() = default;
    virtual http::Handler& handler() = 0;
    /// What it answers, for who counts by route.
    virtual std::vector<std::string_view> paths() const = 0;
};

/// The keys and clients of all environments, with their secrets read; or why not, in a sentence.
std::expected<std::unique_ptr<Keyring>, std::string> keyringOf(const Config& config);

/// Or why it cannot be, in a sentence. Keyring and limits outlive it.
std::expected<std::unique_ptr<Calls>, std::string> openCalls(const Config& config, const Keyring& keyring,
                                                             Limits& limits);

/// Makes what is missing of a PostgreSQL database's tables, by a connection of who owns them; the service's own user
/// does not. Or why it cannot, in a sentence.
std::expected<void, std::string> prepareTables(const std::string& postgresql);

} // namespace offerwright::service
