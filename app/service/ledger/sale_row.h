/// \file The sale's own row. Private to this room.
#pragma once
#include "app/service/ledger/work.h"

namespace offerwright::ledger {

struct SaleRow {
    std::string state;
    std::optional<std::int64_t> openedAt = {};
    std::optional<std::int64_t> expiresAt = {};
    std::optional<std::int64_t> settledAt = {};
    std::string_view result = {};
};

/// Writes it as it now stands; when it was opened stays.
void keepSale(Work& work, const SaleRow& row, const Place& place);

} // namespace offerwright::ledger
