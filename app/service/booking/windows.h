/// \file How long a use of a limit counts.
#pragma once
#include "offerwright/base/time.h"
#include "offerwright/model/promotion.h"

namespace offerwright::booking {

/// Whether no limit of the promotion looks at that day any more, as plans name days ("2026-11-21"). Of a promotion that
/// is not live any more (null) none does. Limits without a window, and those whose length is a customer's own, look at
/// every day for ever; what is no day is never over.
bool isOver(const Promotion* promotion, std::string_view day, LocalDate today);

} // namespace offerwright::booking
