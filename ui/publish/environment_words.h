/// \file What an environment's card says, and the words that its page shares with it.
#pragma once
#include "app/publish/desk.h"
#include "ui/publish/environment_card.h"

namespace offerwright::ui {

/// Days and times as the stores have them.
struct StoreClock {
    const Zone& zone;
    const app::Language& language;
    QString moment(Instant at) const; ///< "24 Oct, 06:00"
};

/// `live`: what is known of it, null: it was not asked yet. `content` is that of what would go out; empty: not known.
/// `changes` would be made there; negative: nobody counted.
EnvironmentFace faceOf(const app::Environment& environment, const app::DeskLive* live, const std::string& content,
                       int changes, const StoreClock& clock);
QString releaseName(std::int64_t version); ///< "Release 14"
QColor colorOf(app::Tint tint);
QString nameOf(app::Tint tint);

} // namespace offerwright::ui
