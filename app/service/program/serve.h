/// \file The service at work. Private to this room.
#pragma once
#include "app/service/config/config.h"
#include "app/service/program/program.h"
#include <expected>
#include <functional>

namespace offerwright::service {

/// What else happens at its beginning.
struct Beginning {
    std::function<std::expected<void, std::string>(http::Handler& calls)> opened = {}; ///< before anyone can call
    std::function<void(std::uint16_t port)> listening = {};
};

/// Until SIGTERM or SIGINT, which drain it. Before anything else in the process has a thread: signals are held back
/// from all that begin here.
Exit serve(const Config& config, const Beginning& beginning = {});

} // namespace offerwright::service
