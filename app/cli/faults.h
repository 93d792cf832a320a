/// \file Faults shown where they stand: file, line and column, the line itself, and a mark under what is meant.
#pragma once
#include "app/cli/inputs.h"

namespace offerwright::app::cli {

/// "tiers.json:12:9: error: ..." with the line and a mark under the span.
QString faultText(const ReadFile& file, const Diagnostic& fault, const Language& language);
/// All faults of a file on standard error, and whether one of them is an error.
bool tellFaults(const ReadFile& file, Console& console);

} // namespace offerwright::app::cli
