// What the room of HTTP has of a request, until it is there.
#include "app/service/http/message.h"

namespace offerwright::http {

std::string_view Request::header(std::string_view name) const {
    for (const auto& [known, value] : headers)
        if (known == name) return value;
    return {};
}

} // namespace offerwright::http
