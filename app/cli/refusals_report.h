/// \file Baskets that were refused, and why, for people and for programs.
#pragma once
#include "app/words/language.h"
#include <QJsonArray>
#include <QJsonObject>
#include <offerwright/trial/tally.h>

namespace offerwright::app::cli {

/// How many for each reason, and the first few with their line.
QString refusedText(const Tally& tally, const Language& language);
/// All that were kept.
QJsonArray refusalsJson(const Tally& tally, const Language& language);
QJsonObject refusedByCodeJson(const Tally& tally);

} // namespace offerwright::app::cli
