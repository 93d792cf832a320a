#include "app/service/sales/judgement.h"
#include "app/service/customers/profiles.h"
#include "app/service/ledger/stock.h"
#include "app/service/sales/refusals.h"
#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/publication.h"
#include "offerwright/text/ruling_writer.h"
#include "offerwright/text/sale_reader.h"

namespace offerwright::sales {
namespace {

std::expected<void, Refusal> findCodes(const Books& books, const Basket& basket, booking::Standing& standing) {
    for (const std::string& code : basket.coupons) {
        const auto known = ledger::isCode(books.session, books.scope, booking::digestOf(code));
        if (!known) return std::unexpected(refusalFor(known.error()));
        if (*known) standing.bearerCodes.insert(code);
    }
    return {};
}

std::expected<booking::Facts, Refusal> factsOf(const Books& books, const ledger::WalletId& wallet, Instant now) {
    auto view = ledger::viewOf(books.session, books.scope, wallet, now);
    if (!view) return std::unexpected(refusalFor(view.error()));
    auto budgets = ledger::budgetsOf(books.session, books.scope);
    if (!budgets) return std::unexpected(refusalFor(budgets.error()));
    auto held = ledger::couponsHeld(books.session, books.scope, wallet);
    if (!held) return std::unexpected(refusalFor(held.error()));
    return booking::Facts{std::move(*view), {}, std::move(*budgets), std::move(*held)};
}

} // namespace

std::expected<Sight, Refusal> look(const Books& books, const ledger::WalletId& wallet,
                                   const ledger::TransactionId& sale, Instant now) {
    auto facts = factsOf(books, wallet, now);
    if (!facts) return std::unexpected(facts.error());
    auto view = ledger::saleOf(books.session, books.scope, wallet, sale);
    if (!view) return std::unexpected(refusalFor(view.error()));
    if (*view) facts->holds = (*view)->holds;
    auto secret = customers::secretOf(books.session, books.scope, wallet);
    if (!secret) return std::unexpected(refusalFor(secret.error()));
    return Sight{wallet, std::move(*secret), std::move(*facts), std::move(*view)};
}

std::expected<std::shared_ptr<const live::Live>, Refusal> liveFor(const Books& books,
                                                                  const std::optional<ledger::SaleView>& sale) {
    std::shared_ptr<const live::Live> live;
    if (sale) live = books.house.shelf.find(books.session, books.scope, sale->bundle);
    if (!live) live = books.house.shelf.current();
    if (!live) return std::unexpected(Refusal{Why::NothingLive});
    return live;
}

std::shared_ptr<const live::Live> soldOn(const Books& books, std::shared_ptr<const live::Live> live,
                                         const std::optional<Shopper>& alone) {
    return alone ? books.house.alone.of(live, *alone) : live;
}

Instant instantOf(const Basket& basket, const std::optional<ledger::SaleView>& sale, Instant now) {
    if (basket.at) return *basket.at;
    return sale && sale->openedAt ? *sale->openedAt : now;
}

LocalDate dayOf(const Basket& basket, const Programme& programme, Instant at) {
    const Store* store = programme.store(basket.store);
    return toLocal(at, store ? store->zone : programme.zone).date;
}

std::expected<booking::Standing, Refusal> standingFor(const Books& books, const Sight& sight, const live::Live& live,
                                                      const Basket& basket, Instant at) {
    booking::Standing standing =
        booking::standingOf(sight.facts, *live.set, basket.customer, dayOf(basket, live.set->programme(), at));
    if (!basket.customer.empty()) {
        const auto told = customers::tell(books.session, books.scope, sight.wallet, at, standing.customer);
        if (!told) return std::unexpected(refusalFor(told.error()));
    }
    if (auto found = findCodes(books, basket, standing); !found) return std::unexpected(found.error());
    return standing;
}

std::expected<void, Refusal> layOut(const Books& books, const ledger::WalletId& wallet,
                                    const booking::Standing& standing, const ledger::Plan& plan) {
    for (const ledger::CouponUse& copies : booking::copiesOf(standing, plan.coupons)) {
        const auto issued =
            ledger::issueCoupon(books.session, books.scope, wallet, copies.coupon, copies.count, ledger::kNever);
        if (!issued) return std::unexpected(refusalFor(issued.error()));
    }
    return {};
}

std::expected<Judgement, Refusal> judge(const PromotionSet& set, const Basket& basket, const Customer& customer,
                                        Instant at, Trace* trace) {
    thread_local Adjudicator adjudicator;
    thread_local offerwright::SaleView view;
    const auto ruling = adjudicator.run(set, view.of(basket), customer, at, {}, trace);
    if (!ruling) return std::unexpected(Refusal{.why = Why::Faulty, .faults = ruling.error()});
    Judgement judgement{toAdjudication(**ruling), {}};
    writeRuling(**ruling, judgement.text);
    return judgement;
}

ledger::Place placeOf(const Basket& basket, const live::Live& live, Instant at) {
    return {.store = basket.store,
            .till = basket.till,
            .businessDay = dayOf(basket, live.set->programme(), at),
            .bundle = live.name(),
            .engine = printEngineVersion(engineVersion()),
            .basket = printHex(sha256Of(printBasket(basket)).bytes)};
}

std::string bodyOf(const live::Live& live, std::string_view name, std::string_view value) {
    std::string body = "{" + live.stamp;
    ((((body += ",\"") += name) += "\":") += value) += '}';
    return body;
}

std::expected<Explained, Refusal> explainUnknown(const live::Live& live, std::string_view basket, Instant now,
                                                 std::string& out) {
    thread_local SaleReader reader;
    thread_local Adjudicator adjudicator;
    static const Customer nobody;
    const auto sale = reader.read(basket, live.set->programme());
    if (!sale) return std::unexpected(Refusal{.why = Why::Faulty, .faults = sale.error()});
    if (live.hasBudgets || !(*sale)->customer.empty() || !(*sale)->coupons.empty()) return Explained::AsksTheBooks;
    const auto ruling = adjudicator.run(*live.set, **sale, nobody, (*sale)->at.value_or(now));
    if (!ruling) return std::unexpected(Refusal{.why = Why::Faulty, .faults = ruling.error()});
    ((out += '{') += live.stamp) += ",\"result\":";
    writeRuling(**ruling, out);
    out += '}';
    return Explained::Answered;
}

} // namespace offerwright::sales
