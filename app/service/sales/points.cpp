// Points as a means of payment: the sale is opened anew with what is to be paid with them.
#include "app/service/sales/place.h"
#include "app/service/sales/record.h"
#include "app/service/sales/refusals.h"

namespace offerwright::sales {
namespace {

/// A sale as it was opened.
struct OpenSale {
    Sight sight;
    std::shared_ptr<const live::Live> live;
    Basket basket;
};

std::expected<OpenSale, Refusal> find(const Books& books, const Call& call) {
    const auto place = placeOf(books, call.sale);
    if (!place) return std::unexpected(place.error());
    if (!*place) return std::unexpected(Refusal{Why::UnknownSale});
    auto sight = look(books, **place, call.sale, call.now);
    if (!sight) return std::unexpected(sight.error());
    if (!sight->sale) return std::unexpected(Refusal{Why::UnknownSale});
    if (sight->sale->state != "open") return std::unexpected(Refusal{Why::NotOpen});
    const auto live = liveFor(books, sight->sale);
    if (!live) return std::unexpected(live.error());
    Record record = recordIn(sight->sale->result, (*live)->set->programme(), {sight->secret, call.sale});
    // The instant of the first open, which the basket need not have said.
    record.basket.at = record.at;
    return OpenSale{std::move(*sight), *live, std::move(record.basket)};
}

std::string printed(const Adjudication& answer) {
    return "{\"points\":" + std::to_string(answer.burnt.points) +
           ",\"amount\":" + std::to_string(answer.burnt.amount.minor) +
           ",\"payable\":" + std::to_string(answer.payable.minor) + '}';
}

} // namespace

Answer spendPoints(const Books& books, const Call& call, std::int64_t points) {
    auto sale = find(books, call);
    if (!sale) return std::unexpected(sale.error());
    sale->basket.burn = points;
    return openSale(books, call, sale->basket);
}

Answer quotePoints(const Books& books, const Call& call, std::int64_t points) {
    auto sale = find(books, call);
    if (!sale) return std::unexpected(sale.error());
    Basket& basket = sale->basket;
    basket.burn = points;
    const auto standing = standingFor(books, sale->sight, *sale->live, basket, *basket.at);
    if (!standing) return std::unexpected(standing.error());
    const auto judgement = judge(*sale->live->set, basket, standing->customer, *basket.at);
    if (!judgement) return std::unexpected(judgement.error());
    return Told{bodyOf(*sale->live, "quote", printed(judgement->adjudication))};
}

} // namespace offerwright::sales
