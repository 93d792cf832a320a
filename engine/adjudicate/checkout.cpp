#include "engine/adjudicate/checkout.h"
#include "engine/adjudicate/coupons.h"
#include "engine/adjudicate/limits.h"
#include <algorithm>
#include <unordered_map>

namespace offerwright {
namespace {

/// The least that a unit may cost: of a weighed line, all of it.
std::int64_t floorOf(const Line& line, const Product* product, bool pieces) {
    const Money known = product ? product->floorPrice.value_or(Money{}) : Money{};
    const std::int64_t floor = std::clamp<std::int64_t>(line.floorPrice.value_or(known).minor, 0, kMaxMinor);
    return pieces ? floor : divideRounded(Wide{floor} * line.quantity.thousandths, 1000, RoundMode::HalfAwayFromZero);
}

CheckoutLine readLine(const Line& line, const Product* product) {
    const bool weighed = line.measure != UnitOfMeasure::Piece || (product && product->measure != UnitOfMeasure::Piece);
    const bool pieces = !weighed && line.quantity.isWhole();
    return {.gross = grossOf(line),
            .units = unitsOf(line, weighed),
            .thousandths = line.quantity.thousandths,
            .floor = floorOf(line, product, pieces),
            .pieces = pieces,
            .weighed = weighed,
            .returned = line.quantity.thousandths < 0};
}

/// Numbers products by what the lines say, so that two lines of one product count together.
class ProductNumbers {
public:
    std::uint32_t of(const Line& line, const Product* product) {
        const std::string_view name = product ? std::string_view(product->sku) : std::string_view(line.sku);
        return m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

void joinLines(Checkout& checkout) {
    ProductNumbers numbers;
    const auto& lines = checkout.basket.lines;
    checkout.lines.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Product* product = checkout.program.catalogue->find(lines[i].sku);
        checkout.lines.push_back(readLine(lines[i], product));
        if (checkout.program.groupsByProduct) checkout.lines[i].product = numbers.of(lines[i], product);
        if (lines[i].quantity.thousandths > 0) checkout.matches.addLine(i, lines[i], product);
    }
}

/// Lines of nothing, returns, lines that the till marks, and products that the programme protects are out of every
/// promotion's sight.
void hideUntouchable(Checkout& checkout) {
    checkout.visible.assign(wordsFor(checkout.lines.size()), 0);
    for (std::size_t i = 0; i < checkout.lines.size(); ++i)
        if (checkout.lines[i].units > 0 && checkout.basket.lines[i].promotable) addLine(checkout.visible, i);
    checkout.matches.close(checkout.visible);
    if (checkout.program.protectedProducts == kNone) return;
    const LineWords untouchable = checkout.matches.of(checkout.program.protectedProducts);
    for (std::size_t at = 0; at < checkout.visible.size(); ++at) checkout.visible[at] &= ~untouchable[at];
    checkout.matches.close(checkout.visible);
}

/// A value outside of the parameter's bounds is a fault of whoever assigned it: the default stands, and the result says
/// so.
void resolveOwnValues(Checkout& checkout) {
    for (const OwnValue& own : checkout.customer.ownValues) {
        const std::uint32_t place = checkout.program.placeOf(own.promotion);
        if (place == kNone) continue;
        const auto& parameters = checkout.program.promotions[place]->parameters;
        const auto found = std::ranges::find(parameters, own.parameter, &Parameter::name);
        if (found == parameters.end()) continue;
        if (own.value >= found->min && own.value <= found->max)
            checkout.own.push_back({place, static_cast<std::int32_t>(found - parameters.begin()), own.value});
        else
            checkout.notices.push_back(
                {"parameter.outOfRange",
                 own.promotion,
                 {own.parameter, std::to_string(own.value), std::to_string(found->defaultValue)}});
    }
}

} // namespace

std::expected<Checkout, Diagnostics> openCheckout(const Program& program, const Basket& basket,
                                                  const Customer& customer, Instant at) {
    if (Diagnostics faults = refusals(basket, *program.programme); !faults.empty())
        return std::unexpected(std::move(faults));
    const Store* store = program.programme->store(basket.store);
    const Zone& zone = store ? store->zone : program.programme->zone;
    Checkout checkout{.program = program,
                      .basket = basket,
                      .customer = customer,
                      .at = at,
                      .store = store,
                      .zone = zone,
                      .local = toLocal(at, zone),
                      .lines = {},
                      .matches = Matches(program, basket.lines.size()),
                      .visible = {},
                      .own = {},
                      .coupons = {},
                      .notices = {}};
    joinLines(checkout);
    hideUntouchable(checkout);
    resolveOwnValues(checkout);
    checkout.coupons = presentedCoupons(basket, customer, checkout.local.date);
    return checkout;
}

} // namespace offerwright
