/// \file What a request is called in logs and metrics: its route, in which whom and what it names are left out.
#pragma once
#include <cstddef>
#include <span>
#include <string_view>

namespace offerwright::observe {

/// "/v1/wallets/{}" and the like; the last is "other".
std::span<const std::string_view> routes();
/// The place in routes() of a target, which may have a query. Parts that stand for names match anything.
std::size_t routeOf(std::string_view target);

} // namespace offerwright::observe
