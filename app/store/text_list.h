/// \file A list of texts as one text, without loss and still readable. Private to this room.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::app {

/// Each text on a line that it ends; "\" and line feeds inside are written "\\" and "\n".
std::string joinLines(const std::vector<std::string>& texts);
/// Empty when it is not what joinLines writes.
std::optional<std::vector<std::string>> splitLines(std::string_view joined);

/// True when the bytes are UTF-8.
bool isUtf8(std::string_view bytes);

} // namespace offerwright::app
