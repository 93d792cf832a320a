/// \file The service at work. Private to this room.
#pragma once
#include "app/service/config/config.h"
#include "app/service/program/program.h"

namespace offerwright::service {

/// Until SIGTERM or SIGINT, which drain it. Before anything else in the process has a thread: signals are held back
/// from all that begin here.
Exit serve(const Config& config);

} // namespace offerwright::service
