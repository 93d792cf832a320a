/// \file Every description of the promotion's schema, marked for translation.
#pragma once
#include <vector>

namespace offerwright::ui {

const std::vector<const char*>& schemaWords();

} // namespace offerwright::ui
