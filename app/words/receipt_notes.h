/// \file What a sale leaves beside money and points, as rows of a receipt.
#pragma once
#include "app/words/receipt.h"

namespace offerwright::app {

/// Coupons issued, entitlements, donations, and how journeys went on, in the order of the effects.
std::vector<ReceiptRow> receiptNotes(const Adjudication& adjudication, const PromotionSet& set,
                                     const Language& language);

} // namespace offerwright::app
