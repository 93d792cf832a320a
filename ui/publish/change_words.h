/// \file What would change of a promotion, as its panel shows it.
#pragma once
#include "app/words/rungs.h"
#include "ui/publish/change_panel.h"

namespace offerwright::ui {

/// Null on a side where the promotion is not; one of both is.
ChangeContent changeContent(const Promotion* before, const Promotion* after, const app::Language& language,
                            const app::Names& names);

} // namespace offerwright::ui
