#include "engine/check/rules.h"

namespace offerwright::checks {

void currencyIsKnown(Findings& findings) {
    const std::string& code = findings.around.programme->currency;
    if (!currencyExponent(code)) findings.error("currency.unknown", {}, "", {code});
}

} // namespace offerwright::checks
