#include "engine/adjudicate/limits.h"
#include <algorithm>

namespace offerwright {
namespace {

class Inspection {
public:
    Inspection(const Basket& basket, const Programme& programme)
        : m_basket(basket)
        , m_programme(programme) {}
    Diagnostics run();

private:
    void refuse(std::string code, std::string pointer, std::vector<std::string> arguments) {
        m_faults.push_back({.code = std::move(code), .pointer = std::move(pointer), .arguments = std::move(arguments)});
    }
    void inspectHead();
    void inspect(const Line& line, std::size_t number);
    void inspectTenders();
    void inspectUnits();

    const Basket& m_basket;
    const Programme& m_programme;
    Diagnostics m_faults;
};

void Inspection::inspectHead() {
    const std::string& currency = m_basket.currency;
    if (!currency.empty() && currency != m_programme.currency)
        refuse("basket.otherCurrency", "/currency", {currency, m_programme.currency});
    if (!m_basket.store.empty() && !m_programme.store(m_basket.store))
        refuse("basket.unknownStore", "/store", {m_basket.store});
    if (m_basket.lines.size() > kMaxLines)
        refuse("basket.tooManyLines", "/lines", {std::to_string(m_basket.lines.size()), std::to_string(kMaxLines)});
}

void Inspection::inspect(const Line& line, std::size_t number) {
    const std::string at = "/lines/" + std::to_string(number);
    const std::int64_t price = line.unitPrice.minor;
    const std::int64_t quantity = line.quantity.thousandths;
    if (price < 0) return refuse("basket.negativePrice", at + "/unit_price_minor", {std::to_string(price)});
    if (quantity > kMaxThousandths || quantity < -kMaxThousandths)
        return refuse("basket.quantityLimit", at + "/qty",
                      {std::to_string(quantity / 1000), std::to_string(kMaxThousandths / 1000)});
    const Wide worth = Wide{price} * quantity / 1000;
    if (price > kMaxMinor || worth > kMaxMinor || worth < -kMaxMinor)
        refuse("basket.amountLimit", at + "/unit_price_minor", {std::to_string(kMaxMinor)});
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
    for (const Line& line : m_basket.lines) units += unitsOf(line, false);
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

Diagnostics refusals(const Basket& basket, const Programme& programme) { return Inspection(basket, programme).run(); }

std::int64_t grossOf(const Line& line) {
    return divideRounded(Wide{line.unitPrice.minor} * line.quantity.thousandths, 1000, RoundMode::HalfAwayFromZero);
}

std::int64_t unitsOf(const Line& line, bool weighed) {
    if (line.quantity.thousandths <= 0) return 0;
    const bool pieces = line.measure == UnitOfMeasure::Piece && !weighed && line.quantity.isWhole();
    return pieces ? line.quantity.thousandths / 1000 : 1;
}

} // namespace offerwright
