// Sales: open, settle, void, explain. A basket is sent as it is, and comes back as the engine's answer to it.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "offerwright/text/documents.h"

namespace offerwright::api {
namespace {

/// The basket as the bundle that is live reads it.
std::expected<Basket, Problem> basketIn(const Call& call) {
    const auto live = call.tenant.house.shelf.current();
    if (!live) return std::unexpected(kNothingLive);
    auto read = parseBasket(call.request.body, live->set->programme());
    if (!read.ok()) return std::unexpected(faulty(std::move(read.diagnostics)));
    return std::move(read.value);
}

/// The till's words for a sale, and its basket.
struct Rung {
    sales::Call call;
    Basket basket;
};

std::expected<Rung, Problem> rungIn(const Call& call) {
    auto said = saleIn(call);
    if (!said) return std::unexpected(said.error());
    auto basket = basketIn(call);
    if (!basket) return std::unexpected(basket.error());
    return Rung{std::move(*said), std::move(*basket)};
}

} // namespace

void openTransaction(Call call) {
    auto rung = rungIn(call);
    if (!rung) return call.tell(rung.error());
    write(std::move(call), [rung = std::move(*rung)](const Call& asked, sql::Session& session) {
        return responseTo(sales::openSale(asked.booksOn(session), rung.call, rung.basket));
    });
}

void settleTransaction(Call call) {
    auto rung = rungIn(call);
    if (!rung) return call.tell(rung.error());
    const auto later = flagIn(call, "deliverLater");
    if (!later) return call.tell(later.error());
    const sales::Delivery delivery = *later ? sales::Delivery::Later : sales::Delivery::Now;
    write(std::move(call), [rung = std::move(*rung), delivery](const Call& asked, sql::Session& session) {
        return responseTo(sales::settleSale(asked.booksOn(session), rung.call, rung.basket, delivery));
    });
}

void voidTransaction(Call call) {
    auto said = saleIn(call);
    if (!said) return call.tell(said.error());
    write(std::move(call), [said = std::move(*said)](const Call& asked, sql::Session& session) {
        return responseTo(sales::voidSale(asked.booksOn(session), said));
    });
}

void explain(Call call) {
    const auto trace = flagIn(call, "trace");
    if (!trace) return call.tell(trace.error());
    const auto live = call.tenant.house.shelf.current();
    if (!live) return call.tell(kNothingLive);
    if (!*trace) {
        http::Response response;
        const auto explained = sales::explainUnknown(*live, call.request.body, call.now, response.body);
        if (!explained) return call.tell(problemOf(explained.error()));
        if (*explained == sales::Explained::Answered) return call.tell(std::move(response));
    }
    auto basket = basketIn(call);
    if (!basket) return call.tell(basket.error());
    const sales::WithTrace with = *trace ? sales::WithTrace::Yes : sales::WithTrace::No;
    read(std::move(call), [basket = std::move(*basket), with](const Call& asked, sql::Session& session) {
        return responseTo(sales::explainSale(asked.booksOn(session), basket, asked.now, with));
    });
}

} // namespace offerwright::api
