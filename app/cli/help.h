/// \file Help that teaches: what each command is for, with examples that can be typed as they stand.
#pragma once
#include "app/words/language.h"

namespace offerwright::app::cli {

QString generalHelp(const Language& language);
QString checkHelp(const Language& language);
QString adjudicateHelp(const Language& language);
QString replayHelp(const Language& language);
QString importHelp(const Language& language);
QString assignmentsHelp(const Language& language);
QString keysHelp(const Language& language);
QString bundleHelp(const Language& language);
QString tillHelp(const Language& language);
QString loadHelp(const Language& language);
QString publishHelp(const Language& language);
QString rollbackHelp(const Language& language);
QString schemaHelp(const Language& language);

} // namespace offerwright::app::cli
