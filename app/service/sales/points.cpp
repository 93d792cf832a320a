// Points as a means of payment: the sale is opened anew with what is to be paid with them.
#include "app/service/sales/place.h"
#include "app/service/sales/record.h"
#include "app/service/sales/refusals.h"

namespace offerwright::sales {
namespace {

/// The basket that the sale was opened with.
std::expected<Basket, Refusal> openBasket(const Books& books, const Call& call) {
    const auto place = placeOf(books, call.sale);
    if (!place) return std::unexpected(place.error());
    if (!*place) return std::unexpected(Refusal{Why::UnknownSale});
    const auto sale = ledger::saleOf(books.session, books.scope, **place, call.sale);
    if (!sale) return std::unexpected(refusalFor(sale.error()));
    if (!*sale) return std::unexpected(Refusal{Why::UnknownSale});
    if ((*sale)->state != "open") return std::unexpected(Refusal{Why::NotOpen});
    const auto live = liveFor(books, *sale);
    if (!live) return std::unexpected(live.error());
    Record record = recordIn((*sale)->result, (*live)->set->programme());
    // The instant of the first open, which the basket need not have said.
    record.basket.at = record.at;
    return std::move(record.basket);
}

std::string printed(const Adjudication& answer) {
    return "{\"points\":" + std::to_string(answer.burnt.points) +
           ",\"amount\":" + std::to_string(answer.burnt.amount.minor) +
           ",\"payable\":" + std::to_string(answer.payable.minor) + '}';
}

} // namespace

Answer spendPoints(const Books& books, const Call& call, std::int64_t points) {
    auto basket = openBasket(books, call);
    if (!basket) return std::unexpected(basket.error());
    basket->burn = points;
    return openSale(books, call, *basket);
}

Answer quotePoints(const Books& books, const Call& call, std::int64_t points) {
    auto basket = openBasket(books, call);
    if (!basket) return std::unexpected(basket.error());
    basket->burn = points;
    const auto wallet = placeOf(books, call.sale);
    if (!wallet) return std::unexpected(wallet.error());
    const auto sight = look(books, **wallet, call.sale, call.now);
    if (!sight) return std::unexpected(sight.error());
    const auto live = liveFor(books, sight->sale);
    if (!live) return std::unexpected(live.error());
    const auto standing = standingFor(books, *sight, **live, *basket, *basket->at);
    if (!standing) return std::unexpected(standing.error());
    const auto judgement = judge(*(*live)->set, *basket, standing->customer, *basket->at);
    if (!judgement) return std::unexpected(judgement.error());
    return Told{bodyOf(**live, "quote", printed(judgement->adjudication))};
}

} // namespace offerwright::sales
