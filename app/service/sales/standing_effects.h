/// \file What a settled sale does to the wallet after all that came back, or was not delivered yet. Private to this
/// room.
#pragma once
#include "app/service/sales/record.h"

namespace offerwright::sales {

PastSale pastSale(const Record& record, const live::Live& live);
/// `whole` is the adjudication of the basket as it was rung up.
std::expected<Effects, Refusal> standingEffects(const Record& record, const live::Live& live,
                                                const Adjudication& whole);

} // namespace offerwright::sales
