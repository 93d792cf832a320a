/// \file What a request is called in logs and metrics: its route, in which whom and what it names are left out.
///
///     const Routes routes({"/healthz", "/v1/wallets/{}"});
///     routes[routes.of("/v1/wallets/ann?x=1")] == "/v1/wallets/{}"
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace offerwright::observe {

/// Immutable; any thread.
class Routes {
public:
    /// Texts that stand in the program. Parts that are "{}" match anything; of several the first is meant.
    explicit Routes(std::vector<std::string_view> paths);

    /// With one more at the end, "other", for all that is no route.
    std::size_t size() const { return m_paths.size(); }
    std::string_view operator[](std::size_t route) const { return m_paths[route]; }
    /// The place of a target, which may have a query.
    std::size_t of(std::string_view target) const;

private:
    std::vector<std::string_view> m_paths;
};

} // namespace offerwright::observe
