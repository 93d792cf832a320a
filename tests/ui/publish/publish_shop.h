// The Publish place as it may stand on a working day, for pictures and for keys.
#pragma once
#include "app/words/language.h"
#include "ui/publish/publish_view.h"

namespace offerwright::tests {

/// The sample's promotions live in production; in the workspace one changed, one new, one withdrawn.
ui::PublishContent publishContent(const app::Language& language);

} // namespace offerwright::tests
