/// \file A replay's figures for people and for programs. Neither says anything of time or threads, so that two runs of
/// the same are the same bytes.
#pragma once
#include "app/services/replay.h"
#include "app/words/language.h"

namespace offerwright::app::cli {

struct ReplayReport {
    const PromotionSet& set;
    const Replay& replay;
    const Language& language;
    QString store = {}; ///< fingerprint of the customers' own values; empty when there were none
};

QString replayText(const ReplayReport& report);
QString replayJson(const ReplayReport& report);

} // namespace offerwright::app::cli
