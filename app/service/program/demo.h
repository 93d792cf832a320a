/// \file The service tried out: the sample's shop published, on books that go when it ends. Private to this room.
#pragma once
#include "app/service/program/program.h"
#include <cstdint>
#include <string_view>

namespace offerwright::service {

/// Listens on this machine only, on `port` (0: any that is free), until SIGTERM or SIGINT, and prints how to call it.
Exit demo(std::uint16_t port);

/// Made while the service is built: the sample's promotions as tenant "demo" publishes them to its environment "demo",
/// the root that vouches for them, what the shop sells, and a basket.
extern const std::string_view kDemoBundle;
extern const std::string_view kDemoRoot; ///< 64 hexadecimal digits
extern const std::string_view kDemoConnection; ///< members of a connection's file, all but "url" and "token"
extern const std::string_view kDemoCatalogue;
extern const std::string_view kDemoBasket;

} // namespace offerwright::service
