// Sales for callers who do not count revisions and name a sale's goods by what they are.
#include "app/service/sales/place.h"
#include "app/service/sales/record.h"
#include "app/service/sales/refusals.h"

namespace offerwright::sales {
namespace {

std::expected<std::optional<Sight>, Refusal> find(const Books& books, const ledger::TransactionId& sale, Instant now) {
    const auto place = placeOf(books, sale);
    if (!place) return std::unexpected(place.error());
    if (!*place) return std::nullopt;
    auto sight = look(books, **place, sale, now);
    if (!sight) return std::unexpected(sight.error());
    if (!sight->sale) return std::nullopt;
    return std::move(*sight);
}

} // namespace

std::expected<std::optional<SeenSale>, Refusal> seenSale(const Books& books, const ledger::TransactionId& sale,
                                                         Instant now) {
    const auto sight = find(books, sale, now);
    if (!sight) return std::unexpected(sight.error());
    if (!*sight) return std::nullopt;
    const ledger::SaleView& view = *(*sight)->sale;
    if (!hasRecord(view.result)) return SeenSale{.state = view.state};
    const auto live = liveFor(books, view);
    if (!live) return std::unexpected(live.error());
    Record record = recordIn(view.result, (*live)->set->programme(), {(*sight)->secret, sale});
    return SeenSale{view.state, record.basket, record.returned(), record.delivered()};
}

std::expected<std::int64_t, Refusal> revisionFor(const Books& books, Step step, const ledger::TransactionId& sale,
                                                 const std::string& fingerprint, Instant now) {
    const auto sight = find(books, sale, now);
    if (!sight) return std::unexpected(sight.error());
    if (!*sight) return 0;
    const auto made = ledger::revisionMade(books.session, books.scope, (*sight)->wallet, sale,
                                           step == Step::Open ? "open" : "settle", fingerprint);
    if (!made) return std::unexpected(refusalFor(made.error()));
    const std::int64_t revision = made->value_or((*sight)->sale->revision) / (kMostParts + 1);
    return *made ? revision : revision + 1;
}

} // namespace offerwright::sales
