/// \file Numbers that stand anywhere in a promotion: written down, made the customer's own, set where none was, taken
/// away.
#pragma once
#include <offerwright/model/nodes.h>
#include <offerwright/model/promotion.h>
#include <optional>

namespace offerwright::ui {

/// The number at an address together with its unit and, when it is personal, its parameter.
struct NumberState {
    Unit unit = Unit::Count;
    Number number;
    std::optional<Parameter> parameter;
    bool operator==(const NumberState&) const = default;
};
std::optional<NumberState> numberState(const Promotion& promotion, const Address& address);

/// Puts the state in place. A parameter nobody uses any more goes; one that is renamed is renamed where it is used.
Promotion withNumberState(const Promotion& promotion, const Address& address, const NumberState& state);

/// Numbers that may be absent: bounds of conditions ("atLeast", "atMost"), a reward's "cap", a repeat's "atMost",
/// limits. Sets it, or takes it away with nullopt.
Promotion withOptionalNumber(Promotion promotion, const Address& address, const std::optional<Number>& number);

/// A parameter for a number that becomes personal: a free name that says what it is, bounds around the value.
Parameter proposedParameter(const Promotion& promotion, const Address& address, const NumberState& state,
                            std::int64_t wholeUnit);
/// True when the name may stand in a document: lower case letters, digits and "_", a letter first.
bool isParameterName(std::string_view name);
std::string freeParameterName(const Promotion& promotion, const std::string& wish);

} // namespace offerwright::ui
