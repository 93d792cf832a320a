#include "engine/adjudicate/settlement.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::string_view kCash = "cash";

} // namespace

RulingParts::Payment burn(const Checkout& checkout, std::int64_t total) {
    const Burn& terms = checkout.program.programme->burn;
    const Customer& customer = checkout.customer;
    if (terms.points <= 0 || terms.worth <= 0 || total <= 0 || customer.id.empty()) return {};
    const std::int64_t rate = std::clamp<std::int64_t>(terms.mostRate, 0, kWhole);
    const auto most = static_cast<std::int64_t>(Wide{total} * rate / kWhole);
    const std::int64_t wanted = std::min(checkout.basket.burn, customer.points);
    const std::int64_t blocks = std::min(wanted / terms.points, most / terms.worth);
    const RulingParts::Payment payment{blocks * terms.points, {blocks * terms.worth}};
    return payment.points > 0 && payment.points >= terms.atLeast ? payment : RulingParts::Payment{};
}

Money cashRounding(const Checkout& checkout, std::int64_t amount) {
    const CashStep& cash = checkout.program.programme->cashStep;
    const auto& tenders = checkout.basket.tenders;
    const bool allCash = !tenders.empty() && std::ranges::all_of(tenders, [](const SaleParts::Tender& tender) {
        return tender.type == kCash;
    });
    if (cash.step <= 0 || !allCash) return {};
    return {divideRounded(amount, cash.step, cash.mode) * cash.step - amount};
}

void settle(const Checkout& checkout, Ruling& result, Pooled<RulingParts::Notice>& notices) {
    result.burnt = burn(checkout, result.total.minor);
    if (result.burnt.points < checkout.basket.burn)
        notices.push_back(
            notice(checkout.desk, "burn.less", {},
                   {textOf(checkout.basket.burn, checkout.desk), textOf(result.burnt.points, checkout.desk)}));
    const std::int64_t rest = result.total.minor - result.burnt.amount.minor;
    result.cashRounding = cashRounding(checkout, rest);
    result.payable = {rest + result.cashRounding.minor};
}

} // namespace offerwright
