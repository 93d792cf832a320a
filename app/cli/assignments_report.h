/// \file What became of a file of customers' own values, for people and for programs.
#pragma once
#include "app/store/assignment_import.h"
#include "app/words/language.h"

namespace offerwright::app::cli {

QString importText(const AssignmentImport& import, const Language& language);
QString importJson(const AssignmentImport& import, const Language& language);

} // namespace offerwright::app::cli
