/// \file What the Publish place says, made of what the desk knows. Reads nothing else, changes nothing.
#pragma once
#include "app/publish/desk.h"
#include "ui/publish/publish_view.h"

namespace offerwright::ui {

/// What was last seen of each environment, by id: the desk only asks for one of them.
using Sightings = std::map<std::string, app::DeskLive>;

struct PublishSight {
    const app::Desk& desk;
    const app::Workspace& workspace;
    const app::Language& language;
    const Sightings& sightings;
    const NoteContent& told; ///< what happened last and is worth a line; may be empty
};
PublishContent contentOf(const PublishSight& sight);

/// What is to be told after something was published, or was not.
NoteContent toldOf(const app::PublishOutcome& outcome, const app::Workspace& workspace, const app::Language& language);

} // namespace offerwright::ui
