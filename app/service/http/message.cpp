#include "app/service/http/message.h"
#include <algorithm>

namespace offerwright::http {

std::string_view Request::header(std::string_view name) const {
    const auto found = std::ranges::find(headers, name, [](const auto& header) { return header.first; });
    return found == headers.end() ? std::string_view() : found->second;
}

} // namespace offerwright::http
