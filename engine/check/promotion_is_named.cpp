#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {

void promotionIsNamed(Findings& findings) {
    const auto& names = findings.promotion.name.byLanguage;
    const auto says = [](const auto& entry) { return entry.second.find_first_not_of(' ') != std::string::npos; };
    if (findings.promotion.id.empty()) findings.error("promotion.noId", {}, "");
    if (std::ranges::none_of(names, says)) findings.error("promotion.noName", {}, "");
}

} // namespace offerwright::checks
