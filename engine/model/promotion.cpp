#include "offerwright/model/promotion.h"
#include <algorithm>

namespace offerwright {

Unit unitOf(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Spend: return Unit::Money;
    case MeasureKind::Quantity:
    case MeasureKind::Weight: return Unit::Quantity;
    case MeasureKind::Share: return Unit::Percent;
    default: return Unit::Count;
    }
}

Unit unitOf(CountKind kind) {
    switch (kind) {
    case CountKind::Spend: return Unit::Money;
    case CountKind::Quantity: return Unit::Quantity;
    default: return Unit::Count;
    }
}

const std::string& LocalText::in(std::string_view language) const {
    static const std::string kNone;
    for (const auto& [code, text] : byLanguage)
        if (code == language) return text;
    return byLanguage.empty() ? kNone : byLanguage.front().second;
}

void LocalText::set(const std::string& language, std::string text) {
    const auto at = std::ranges::lower_bound(byLanguage, language, {}, [](const auto& entry) { return entry.first; });
    if (at != byLanguage.end() && at->first == language)
        at->second = std::move(text);
    else
        byLanguage.emplace(at, language, std::move(text));
}

const Parameter* Promotion::parameter(std::string_view parameterName) const {
    const auto found = std::ranges::find(parameters, parameterName, &Parameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

} // namespace offerwright
