#include "engine/adjudicate/checkout.h"
#include "engine/adjudicate/candidates.h"
#include "engine/adjudicate/coupons.h"
#include "engine/adjudicate/limits.h"
#include "offerwright/base/assert.h"
#include "offerwright/base/hash.h"
#include <algorithm>

namespace offerwright {
namespace {

/// What the till keeps from promotions and what the programme protects is out of every promotion's sight.
void hideUntouchable(Checkout& checkout, LineWords open) {
    checkout.visible = checkout.desk.arena.keep(open);
    checkout.matches.show(checkout.visible);
    if (checkout.program.protectedProducts == kNone) return;
    const LineWords untouchable = checkout.matches.of(checkout.program.protectedProducts);
    for (std::size_t at = 0; at < checkout.visible.size(); ++at) checkout.visible[at] &= ~untouchable[at];
    checkout.matches.show(checkout.visible);
}

/// Among the candidates alone: very many promotions may know the customer, and their records are far from each other.
std::uint32_t candidateOf(const Checkout& checkout, std::string_view promotion) {
    const std::uint64_t hash = hashOf(promotion);
    for (const std::uint32_t place : checkout.candidates)
        if (checkout.program.at(place).idHash == hash && checkout.program.promotion(place).id == promotion)
            return place;
    return kNone;
}

/// A value outside of the parameter's bounds is a fault of whoever assigned it: the default stands, and the result says
/// so, where the promotion could have had a turn.
void resolveOwnValue(const OwnValue& own, std::uint32_t place, bool told, Checkout& checkout) {
    const auto& parameters = checkout.program.promotion(place).parameters;
    const auto found = std::ranges::find(parameters, own.parameter, &Parameter::name);
    if (found == parameters.end()) return;
    if (own.value >= found->min && own.value <= found->max)
        checkout.own.push_back({place, static_cast<std::int32_t>(found - parameters.begin()), own.value});
    else if (told)
        checkout.notices.push_back(
            notice(checkout.desk, "parameter.outOfRange", own.promotion,
                   {own.parameter, textOf(own.value, checkout.desk), textOf(found->defaultValue, checkout.desk)}));
}

/// With a trace others are asked too.
void resolveOwnValues(Checkout& checkout, bool traced) {
    for (const OwnValue& own : checkout.customer.ownValues) {
        const std::uint32_t candidate = candidateOf(checkout, own.promotion);
        const bool others = traced && candidate == kNone;
        const std::uint32_t place = others ? checkout.program.placeOf(own.promotion) : candidate;
        if (place != kNone) resolveOwnValue(own, place, candidate != kNone, checkout);
    }
}

} // namespace

std::string_view textOf(std::int64_t number, Desk& desk) { return desk.arena.keep(std::to_string(number)); }

RulingParts::Notice notice(Desk& desk, std::string_view code, std::string_view promotion,
                           std::initializer_list<std::string_view> arguments) {
    return {code, promotion, desk.arena.keep(std::span<const std::string_view>(arguments))};
}

std::expected<Checkout, Diagnostics> openCheckout(const Program& program, const PreparedSale& sale,
                                                  const Customer& customer, Instant at, Desk& desk, bool traced) {
    OW_ASSERT(&sale.catalogue() == program.catalogue.get());
    const Sale& basket = sale.sale();
    const StoreEntry* entry = program.storeEntry(basket.store);
    if (Diagnostics faults = refusals(sale, *program.programme, entry != nullptr); !faults.empty())
        return std::unexpected(std::move(faults));
    const Zone& zone = entry ? entry->store->zone : program.programme->zone;
    desk.answered.begin(program.factCount());
    if (desk.answers.size() < program.factCount()) desk.answers.resize(program.factCount());
    Checkout checkout{.program = program,
                      .basket = basket,
                      .customer = customer,
                      .at = at,
                      .desk = desk,
                      .store = entry ? entry->store : nullptr,
                      .zone = zone,
                      .local = toLocal(at, zone),
                      .lines = sale.lines(),
                      .gross = sale.gross(),
                      .units = sale.units(),
                      .isVisit = sale.isVisit(),
                      .matches = Matches(program, program.regionsOf(entry, traced), sale, desk),
                      .hasFloors = sale.hasFloors(),
                      .visible = {},
                      .candidates = {},
                      .own = {},
                      .coupons = {},
                      .notices = {}};
    checkout.matches.nameLines();
    hideUntouchable(checkout, sale.promotable());
    checkout.coupons = presentedCoupons(basket, customer, checkout.local.date);
    checkout.candidates = candidatesOf(checkout);
    resolveOwnValues(checkout, traced);
    return checkout;
}

} // namespace offerwright
