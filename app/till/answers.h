/// \file What is read out of the service's answers. Private to this room.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::till {

/// The answer to an open or a settle.
struct Bill {
    std::string result; ///< the adjudication, as it was sent
    std::int64_t total = 0;
    std::string bundle; ///< digest in hexadecimal digits
};
std::optional<Bill> billIn(std::string_view body);
/// Of an adjudication.
std::optional<std::int64_t> totalIn(std::string_view result);

/// The answer to an upload.
struct Hearing {
    std::int64_t upTo = 0;
    std::int64_t quarantined = 0;
    std::int64_t shortfalls = 0; ///< sales that used what was not there
    std::int64_t otherBills = 0; ///< booked at another total
    bool isRefused = false;      ///< one was kept apart and not heard: the till's key is not known there, or another's
};
std::optional<Hearing> hearingIn(std::string_view body);

} // namespace offerwright::till
