/// \file Ids as tills write them: a UUID, "018f2c54-7b1e-7c6a-9d1e-2b3c4d5e6f70".
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace offerwright::sales {

/// Upper and lower case digits are the same id. Empty unless exactly that form.
std::optional<std::array<char, 16>> parseUuid(std::string_view text);
std::string printUuid(const std::array<char, 16>& bytes);

} // namespace offerwright::sales
