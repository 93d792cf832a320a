/// \file What the completion offers at a place: words of the schema, and names of the workspace with their counts.
#pragma once
#include "app/models/session.h"
#include "ui/common/choice_list.h"
#include <offerwright/text/cursor.h>

namespace offerwright::ui {

/// Those that hold what is typed; the ones that begin with it first. Ids are the words as they are written.
std::vector<Choice> completionChoices(const Completion& here, const app::Session& session);

} // namespace offerwright::ui
