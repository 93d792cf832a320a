/// \file The laws of the books as queries for what breaks them. Private to this room.
#pragma once
#include <span>
#include <string_view>

namespace offerwright::ledger {

struct Law {
    std::string_view name;
    std::string_view claim;
    std::string_view broken; ///< answers the keys of each row that breaks it; $1 is the tenant
};

std::span<const Law> laws();

} // namespace offerwright::ledger
