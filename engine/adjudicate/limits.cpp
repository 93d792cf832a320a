#include "engine/adjudicate/limits.h"
#include <algorithm>

namespace offerwright {
namespace {

std::string pointer(std::size_t line, std::string_view member) {
    return "/lines/" + std::to_string(line) + std::string(member);
}

/// What is sold in pieces for all that the line says.
std::int64_t unitsOf(const SaleParts::Line& line) {
    if (line.quantity.thousandths <= 0) return 0;
    return line.measure == UnitOfMeasure::Piece && line.quantity.isWhole() ? line.quantity.thousandths / 1000 : 1;
}

class Inspection {
public:
    Inspection(const Sale& basket, const Programme& programme, bool storeIsKnown)
        : m_basket(basket)
        , m_programme(programme)
        , m_storeIsKnown(storeIsKnown) {}
    Diagnostics run();

private:
    void refuse(std::string code, std::string pointer, std::vector<std::string> arguments) {
        m_faults.push_back({.code = std::move(code), .pointer = std::move(pointer), .arguments = std::move(arguments)});
    }
    void inspectHead();
    void inspect(const SaleParts::Line& line, std::size_t number);
    void inspectTenders();
    void inspectUnits();

    const Sale& m_basket;
    const Programme& m_programme;
    bool m_storeIsKnown;
    Diagnostics m_faults;
};

void Inspection::inspectHead() {
    const std::string_view currency = m_basket.currency;
    if (!currency.empty() && currency != m_programme.currency)
        refuse("basket.otherCurrency", "/currency", {std::string(currency), m_programme.currency});
    if (!m_basket.store.empty() && !m_storeIsKnown)
        refuse("basket.unknownStore", "/store", {std::string(m_basket.store)});
    if (m_basket.lines.size() > kMaxLines)
        refuse("basket.tooManyLines", "/lines", {std::to_string(m_basket.lines.size()), std::to_string(kMaxLines)});
}

void Inspection::inspect(const SaleParts::Line& line, std::size_t number) {
    const std::int64_t price = line.unitPrice.minor;
    const std::int64_t quantity = line.quantity.thousandths;
    if (price < 0) return refuse("basket.negativePrice", pointer(number, "/unit_price_minor"), {std::to_string(price)});
    if (quantity > kMaxThousandths || quantity < -kMaxThousandths)
        return refuse("basket.quantityLimit", pointer(number, "/qty"),
                      {std::to_string(quantity / 1000), std::to_string(kMaxThousandths / 1000)});
    const Wide worth = Wide{price} * quantity / 1000;
    if (price > kMaxMinor || worth > kMaxMinor || worth < -kMaxMinor)
        refuse("basket.amountLimit", pointer(number, "/unit_price_minor"), {std::to_string(kMaxMinor)});
}

void Inspection::inspectTenders() {
    for (std::size_t i = 0; i < m_basket.tenders.size(); ++i) {
        const std::int64_t amount = m_basket.tenders[i].amount.minor;
        if (amount > kMaxMinor || amount < -kMaxMinor)
            refuse("basket.amountLimit", "/tenders/" + std::to_string(i) + "/amount_minor",
                   {std::to_string(kMaxMinor)});
    }
}

void Inspection::inspectUnits() {
    std::int64_t units = 0;
    for (const SaleParts::Line& line : m_basket.lines) units += unitsOf(line);
    if (units > kMaxUnits) refuse("basket.tooManyUnits", "/lines", {std::to_string(units), std::to_string(kMaxUnits)});
}

Diagnostics Inspection::run() {
    inspectHead();
    if (m_basket.lines.size() > kMaxLines) return m_faults;
    for (std::size_t i = 0; i < m_basket.lines.size(); ++i) inspect(m_basket.lines[i], i);
    inspectTenders();
    if (m_faults.empty()) inspectUnits();
    return m_faults;
}

} // namespace

Diagnostics refusals(const PreparedSale& sale, const Programme& programme, bool storeIsKnown) {
    const Sale& basket = sale.sale();
    const bool head =
        (basket.currency.empty() || basket.currency == programme.currency) && (basket.store.empty() || storeIsKnown);
    if (head && sale.isWithinLimits()) return {};
    return Inspection(basket, programme, storeIsKnown).run();
}

} // namespace offerwright
