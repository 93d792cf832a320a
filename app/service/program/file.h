/// \file Files that are read as a whole. Private to this room.
#pragma once
#include <cstddef>
#include <optional>
#include <string>

namespace offerwright::service {

/// Nothing when it cannot be read, or is longer than `most` bytes.
std::optional<std::string> contentOf(const std::string& path, std::size_t most);

} // namespace offerwright::service
