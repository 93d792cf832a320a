#include "offerwright/wallet/returns.h"
#include "engine/wallet/weighing.h"
#include <algorithm>

namespace offerwright {
namespace {

/// What a line's part is worth of `whole`, cumulative: parts of a line sum to the whole to the cent.
std::int64_t partOf(std::int64_t whole, std::int64_t taken, std::int64_t all) {
    return all <= 0 ? 0 : divideRounded(Wide{whole} * taken, all, RoundMode::Down);
}

/// In proportion to what was paid for what comes back; where that is nothing, to what it cost on the shelf; else by
/// quantity.
std::vector<std::int64_t> weightsOf(const PastSale& sale, const Weighing& weighing, const Taken& before,
                                    const Taken& now) {
    const auto& lines = sale.basket.lines;
    std::vector<std::int64_t> paid(lines.size());
    std::vector<std::int64_t> shelf(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::int64_t all = lines[i].quantity.thousandths;
        paid[i] = partOf(weighing.nets()[i], before[i] + now[i], all) - partOf(weighing.nets()[i], before[i], all);
        shelf[i] = partOf(lines[i].unitPrice.minor, now[i], 1000);
    }
    const auto any = [](std::int64_t weight) { return weight > 0; };
    if (std::ranges::any_of(paid, any)) return paid;
    return std::ranges::any_of(shelf, any) ? shelf : now;
}

std::vector<LineRefund> refundLines(const PastSale& sale, const Weighing& weighing, const Taken& before,
                                    const Taken& now, std::int64_t money) {
    std::vector<LineRefund> lines;
    const auto shares = allocateLargestRemainder(money, weightsOf(sale, weighing, before, now));
    for (std::size_t i = 0; i < now.size(); ++i)
        if (now[i] > 0) lines.push_back({i, {now[i]}, {shares[i]}});
    return lines;
}

/// What is more in `after` than in `before`, by account.
std::vector<AccountChange> differences(const ByAccount& before, const ByAccount& after) {
    std::vector<AccountChange> changes;
    for (const auto& [account, amount] : after) {
        const auto known = before.find(account);
        const std::int64_t more = amount - (known == before.end() ? 0 : known->second);
        if (more > 0) changes.push_back({account, more});
    }
    return changes;
}

/// Where the parts of an order were credited more on the way than they are together, what was given stays given.
void keepGiven(const Effects& whole, const ByAccount& given, Effects& effects) {
    const ByAccount told = creditedBy(effects);
    for (const AccountChange& missing : differences(told, given)) {
        Credited kept{.account = missing.account, .amount = missing.amount};
        for (const Effect& effect : whole)
            if (const auto* like = std::get_if<Credited>(&effect); like && like->account == missing.account)
                kept.pendingUntil = like->pendingUntil;
        effects.push_back(std::move(kept));
    }
}

} // namespace

std::expected<Refund, Diagnostics> refund(const PastSale& sale, const LineParts& before, const LineParts& now) {
    if (Diagnostics faults = faultsOf(sale.basket, before, now); !faults.empty())
        return std::unexpected(std::move(faults));
    const auto weighing = Weighing::of(sale);
    if (!weighing) return std::unexpected(weighing.error());
    const Taken earlier = takenBy(sale.basket, before);
    const Taken here = takenBy(sale.basket, now);
    const Taken all = sumOf(earlier, here);
    const Extremes then = weighing->returning(earlier);
    const Extremes after = weighing->returning(all);
    Refund refund{.money = {std::max<std::int64_t>(0, after.money - then.money)},
                  .burntBack = std::max<std::int64_t>(0, after.burnt - then.burnt),
                  .clawback = differences(after.credits, then.credits),
                  .effects = weighing->effectsOf(without(sale.basket, all), after),
                  .everyWay = after.everyWay};
    refund.lines = refundLines(sale, *weighing, earlier, here, refund.money.minor);
    return refund;
}

std::expected<Exchange, Diagnostics> exchange(const Book& book, const std::string& transaction, const PastSale& sale,
                                              const LineParts& before, const LineParts& now, const NewSale& instead) {
    auto back = refund(sale, before, now);
    if (!back) return std::unexpected(std::move(back.error()));
    const auto known = std::ranges::find(book.postings, transaction, &Posting::transaction);
    const std::int64_t revision = known == book.postings.end() ? 0 : known->revision + 1;
    Book after = settled(book, {transaction, revision, back->effects});
    const Programme& programme = instead.set->programme();
    const Store* store = programme.store(instead.basket.store);
    const LocalDate today = toLocal(instead.at, store ? store->zone : programme.zone).date;
    auto bought = adjudicate(*instead.set, instead.basket, customerOn(after, today), instead.at);
    if (!bought) return std::unexpected(std::move(bought.error()));
    const Money toPay{bought->payable.minor - back->money.minor};
    return Exchange{std::move(*back), std::move(*bought), toPay, std::move(after)};
}

std::expected<Fulfilment, Diagnostics> fulfil(const PastSale& order, const LineParts& before, const LineParts& now) {
    if (Diagnostics faults = faultsOf(order.basket, before, now); !faults.empty())
        return std::unexpected(std::move(faults));
    const auto weighing = Weighing::of(order);
    if (!weighing) return std::unexpected(weighing.error());
    const Taken earlier = takenBy(order.basket, before);
    const Taken all = sumOf(earlier, takenBy(order.basket, now));
    const Extremes then = weighing->fulfilling(earlier);
    const Extremes after = weighing->fulfilling(all);
    Fulfilment fulfilment{.points = differences(then.credits, after.credits),
                          .effects = weighing->effectsOf(onlyOf(order.basket, all), after),
                          .everyWay = after.everyWay};
    keepGiven(weighing->whole().effects, after.credits, fulfilment.effects);
    return fulfilment;
}

} // namespace offerwright
