/// \file The OpenAPI document of the calls. Private to this room.
#pragma once
#include <string_view>

namespace offerwright::api {

/// openapi.json, on one line.
extern const std::string_view kDescription;

} // namespace offerwright::api
