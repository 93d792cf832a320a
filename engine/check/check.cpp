#include "offerwright/check/check.h"
#include "engine/check/rules.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace checks {
namespace {

/// The limits and what follows stand behind the steps in a document; the promotion's other members before all nodes.
bool standsLast(const Address& address) {
    return address.node.empty() && (address.field == "timesPerBasket" || address.field == "discountPerBasket");
}

} // namespace

void Findings::error(std::string code, const NodeId& node, std::string field, std::vector<std::string> arguments) {
    m_found.push_back(
        {std::move(code), Severity::Error, {promotion.id, node, std::move(field)}, {}, {}, std::move(arguments), {}});
}

Diagnostic& Findings::warning(std::string code, const NodeId& node, std::string field,
                              std::vector<std::string> arguments) {
    error(std::move(code), node, std::move(field), std::move(arguments));
    m_found.back().severity = Severity::Warning;
    return m_found.back();
}

std::int64_t Findings::usual(const Number& number) const {
    const Parameter* parameter = number.personal() ? promotion.parameter(number.parameter) : nullptr;
    return parameter ? parameter->defaultValue : number.value;
}

std::string Findings::text(std::int64_t value, Unit unit) const {
    switch (unit) {
    case Unit::Money: return decimalText({value}, currencyExponent(around.programme->currency).value_or(2));
    case Unit::Quantity: return printDecimal(value, 3);
    case Unit::Percent: return printDecimal(value, 4);
    case Unit::Factor: return printDecimal(value, 6);
    case Unit::Points:
    case Unit::Count: break;
    }
    return std::to_string(value);
}

Diagnostics Findings::inOrder() && {
    const std::vector<NodeId> nodes = nodeIds(promotion);
    const auto place = [&](const Diagnostic& found) {
        if (standsLast(found.address)) return nodes.size() + 1;
        if (found.address.node.empty()) return std::size_t{0};
        return static_cast<std::size_t>(std::ranges::find(nodes, found.address.node) - nodes.begin()) + 1;
    };
    std::ranges::stable_sort(m_found, {}, place);
    return std::move(m_found);
}

} // namespace checks

Diagnostics check(const Promotion& promotion, const Surroundings& around) {
    OW_ASSERT(around.programme != nullptr);
    checks::Findings findings(promotion, around);
    for (const checks::Rule rule : checks::rules()) rule(findings);
    return std::move(findings).inOrder();
}

} // namespace offerwright
