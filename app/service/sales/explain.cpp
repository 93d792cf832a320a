#include "app/service/sales/judgement.h"
#include "app/service/sales/refusals.h"
#include "offerwright/text/documents.h"

namespace offerwright::sales {
namespace {

/// What is known of the shopper; of one who was never seen nothing is.
std::expected<Sight, Refusal> lookWithoutSale(const Books& books, const std::string& identity, Instant now) {
    std::optional<ledger::WalletId> wallet;
    if (!identity.empty()) {
        const auto known = customers::walletOf(books.session, books.scope, books.house.identityKey, identity);
        if (!known) return std::unexpected(refusalFor(known.error()));
        wallet = *known;
    }
    return look(books, wallet.value_or(ledger::WalletId{}), {}, now);
}

} // namespace

Answer explainSale(const Books& books, const Basket& basket, Instant now, WithTrace withTrace) {
    const auto live = liveFor(books, std::nullopt);
    if (!live) return std::unexpected(live.error());
    const auto sight = lookWithoutSale(books, basket.customer, now);
    if (!sight) return std::unexpected(sight.error());
    const Instant at = instantOf(basket, std::nullopt, now);
    const auto standing = standingFor(books, *sight, **live, basket, at);
    if (!standing) return std::unexpected(standing.error());
    Trace trace;
    const bool traces = withTrace == WithTrace::Yes;
    const auto judgement = judge(*(*live)->set, basket, standing->customer, at, traces ? &trace : nullptr);
    if (!judgement) return std::unexpected(judgement.error());
    std::string body = bodyOf(**live, "result", judgement->text);
    if (traces) {
        body.pop_back();
        (body += ",\"trace\":") += printTrace(trace);
        body += '}';
    }
    return Told{std::move(body)};
}

} // namespace offerwright::sales
