/// \file A reply as it is kept with its operation. Private to this room.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// Canonical: equal replies are equal bytes.
std::string bytesOf(const Reply& reply);
/// Only for bytes of ours.
Reply replyOf(std::string_view bytes);

} // namespace offerwright::ledger
