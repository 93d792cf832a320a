#include "app/service/sales/standing_effects.h"

namespace offerwright::sales {
namespace {

bool isCredit(const Effect& effect) { return std::holds_alternative<Credited>(effect); }

std::unexpected<Refusal> faulty(const Diagnostics& faults) {
    return std::unexpected(Refusal{.why = Why::Faulty, .faults = faults});
}

/// What was delivered and has not come back.
LineParts remaining(const LineParts& delivered, const LineParts& returned) {
    LineParts left;
    for (const LinePart& part : delivered) {
        std::int64_t thousandths = part.quantity.thousandths;
        for (const LinePart& back : returned)
            if (back.line == part.line) thousandths -= back.quantity.thousandths;
        if (thousandths > 0) left.push_back({part.line, {thousandths}});
    }
    return left;
}

/// All but credits, which are those of what was delivered.
std::expected<Effects, Refusal> creditsOfDelivered(Effects effects, const Record& record, const live::Live& live) {
    std::erase_if(effects, isCredit);
    const LineParts delivered = remaining(record.delivered(), record.returned());
    if (delivered.empty()) return effects;
    const auto fulfilment = fulfil(pastSale(record, live), {}, delivered);
    if (!fulfilment) return faulty(fulfilment.error());
    std::ranges::copy_if(fulfilment->effects, std::back_inserter(effects), isCredit);
    return effects;
}

} // namespace

PastSale pastSale(const Record& record, const live::Live& live) {
    return {live.set, record.basket, record.customer, record.at};
}

std::expected<Effects, Refusal> standingEffects(const Record& record, const live::Live& live,
                                                const Adjudication& whole) {
    Effects effects = whole.effects;
    if (const LineParts returned = record.returned(); !returned.empty()) {
        auto refunded = refund(pastSale(record, live), {}, returned);
        if (!refunded) return faulty(refunded.error());
        effects = std::move(refunded->effects);
    }
    if (record.delivery == Delivery::Now) return effects;
    return creditsOfDelivered(std::move(effects), record, live);
}

} // namespace offerwright::sales
