/// \file What codes say, in English and to be translated: null for a code that is not listed.
#pragma once
#include <string>

namespace offerwright::app {

/// %1 and on are the diagnostic's arguments.
const char* diagnosticProse(const std::string& code);
/// %1 is the text that the fix writes.
const char* fixProse(const std::string& label);
const char* failureProse(const std::string& code);
/// %1 is the promotion, %2 and on the notice's arguments.
const char* noticeProse(const std::string& code);

} // namespace offerwright::app
