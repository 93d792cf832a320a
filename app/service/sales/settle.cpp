#include "app/service/sales/place.h"
#include "app/service/sales/record.h"
#include "app/service/sales/refusals.h"
#include "app/service/sales/standing_effects.h"

namespace offerwright::sales {
namespace {

/// How a sale came about.
struct Manner {
    Delivery delivery = Delivery::Now;
    std::optional<TillRecord> offline = {};

    std::optional<Shopper> alone(const Basket& basket) const {
        const bool isAlone = offline && offline->how == SoldHow::Alone;
        return isAlone ? std::optional(shopperOf(basket)) : std::nullopt;
    }
};

/// What was live where the sale was rung up.
std::expected<std::shared_ptr<const live::Live>, Refusal>
liveThere(const Books& books, const std::optional<ledger::SaleView>& sale, const Basket& basket, const Manner& manner) {
    std::shared_ptr<const live::Live> live;
    const bool isOfItsOpen = manner.offline && manner.offline->how == SoldHow::Opened && sale;
    if (const auto& offline = manner.offline; offline && !isOfItsOpen)
        live = books.house.shelf.findFirst(books.session, books.scope, offline->bundle, offline->stated);
    if (!live) {
        const auto here = liveFor(books, sale);
        if (!here) return here;
        live = *here;
    }
    return soldOn(books, std::move(live), manner.alone(basket));
}

ledger::Place placeFor(const Basket& basket, const live::Live& live, Instant at, const Manner& manner) {
    ledger::Place place = placeOf(basket, live, at);
    if (!manner.offline) return place;
    place.origin = "till_offline";
    place.till = manner.offline->till;
    place.tillSequence = manner.offline->sequence;
    return place;
}

/// What the catalogue knows of a product and the till did not say, said: returns find it so whatever becomes of the
/// catalogue.
Basket withProducts(Basket basket, const Catalogue& catalogue) {
    for (Line& line : basket.lines) {
        const Product* const product = catalogue.find(line.sku);
        if (!product) continue;
        if (!line.name && !product->name.empty()) line.name = product->name;
        if (!line.category && !product->category.empty()) line.category = *product->category;
        if (!line.brand && !product->brand.empty()) line.brand = *product->brand;
        if (!line.supplier && !product->supplier.empty()) line.supplier = *product->supplier;
        if (!line.tags && !product->tags.empty()) line.tags = *product->tags;
        if (!line.attributes && !product->attributes.empty()) line.attributes = *product->attributes;
        if (line.measure == UnitOfMeasure::Piece) line.measure = product->measure;
        if (!line.regularPrice) line.regularPrice = product->regularPrice;
        if (!line.floorPrice) line.floorPrice = product->floorPrice;
    }
    return basket;
}

/// The sale as it is to be kept, from a look at the wallet; a settled one that is told anew keeps what it was told of.
std::expected<Record, Refusal> recordFor(const Books& books, const Sight& sight, const Call& call, const Basket& basket,
                                         const live::Live& live, const Manner& manner) {
    const Instant at = instantOf(basket, sight.sale, call.now);
    if (sight.sale && sight.sale->state == "settled") {
        Record record = recordIn(sight.sale->result, live.set->programme(), {sight.secret, call.sale});
        record.basket = withProducts(basket, live.set->catalogue());
        record.at = basket.at.value_or(record.at);
        record.delivery = manner.delivery;
        record.alone = manner.alone(basket);
        return record;
    }
    auto standing = standingFor(books, sight, live, basket, at);
    if (!standing) return std::unexpected(standing.error());
    return Record{.bundle = live.row,
                  .at = at,
                  .delivery = manner.delivery,
                  .alone = manner.alone(basket),
                  .basket = withProducts(basket, live.set->catalogue()),
                  .customer = std::move(standing->customer),
                  .marks = std::move(standing->marks),
                  .purses = std::move(standing->purses),
                  .bearerCodes = std::move(standing->bearerCodes)};
}

struct Booking {
    ledger::Plan plan;
    Money total;
};

std::expected<Booking, Refusal> bookingFor(const Books& books, const Sight& sight, const Call& call,
                                           const Record& record, const live::Live& live) {
    const auto judgement = judge(*live.set, record.basket, record.customer, record.at);
    if (!judgement) return std::unexpected(judgement.error());
    const auto effects = standingEffects(record, live, judgement->adjudication);
    if (!effects) return std::unexpected(effects.error());
    const booking::Standing standing = record.standing();
    ledger::Plan plan = booking::planOf(standing, judgement->adjudication, *effects,
                                        dayOf(record.basket, live.set->programme(), record.at));
    if (auto laid = layOut(books, sight.wallet, standing, plan); !laid) return std::unexpected(laid.error());
    plan.result = kept(bodyOf(live, "result", judgement->text), record, {sight.secret, call.sale});
    return Booking{std::move(plan), judgement->adjudication.total};
}

class Settling {
public:
    Settling(const Books& books, const Call& call, const Basket& basket, const Manner& manner)
        : m_books(books)
        , m_call(call)
        , m_basket(basket)
        , m_manner(manner) {}

    Answer run(const ledger::WalletId& wallet);
    bool mayRunAgain() const { return m_mayRunAgain; }

private:
    const Books& m_books;
    const Call& m_call;
    const Basket& m_basket;
    const Manner& m_manner;
    bool m_mayRunAgain = false;
};

Answer Settling::run(const ledger::WalletId& wallet) {
    const auto sight = look(m_books, wallet, m_call.sale, m_call.now);
    if (!sight) return std::unexpected(sight.error());
    const auto live = liveThere(m_books, sight->sale, m_basket, m_manner);
    if (!live) return std::unexpected(live.error());
    const auto record = recordFor(m_books, *sight, m_call, m_basket, **live, m_manner);
    if (!record) return std::unexpected(record.error());
    auto booking = bookingFor(m_books, *sight, m_call, *record, **live);
    if (!booking) return std::unexpected(booking.error());
    const auto reply = ledger::settle(m_books.session, m_books.scope,
                                      {.call = {wallet, m_call.sale, ledgerRevision(m_call), m_call.fingerprint,
                                                m_call.now, sight->facts.wallet.version},
                                       .plan = std::move(booking->plan),
                                       .soldAt = record->at,
                                       .place = placeFor(m_basket, **live, record->at, m_manner)});
    if (reply) return Told{std::string(answerIn(reply->result)), reply->shortfalls, booking->total};
    m_mayRunAgain = isWorthAnotherLook(reply.error());
    return std::unexpected(refusalFor(reply.error()));
}

Answer settleIn(const Books& books, const Call& call, const Basket& basket, const Manner& manner) {
    const auto wallet = walletFor(books, call.sale, basket.customer);
    if (!wallet) return std::unexpected(wallet.error());
    if (auto moved = moveTo(books, call, *wallet); !moved) return std::unexpected(moved.error());
    for (int looks = 1;; ++looks) {
        Settling settling(books, call, basket, manner);
        auto told = settling.run(*wallet);
        if (told || !settling.mayRunAgain() || looks == kMostLooks) return told;
    }
}

} // namespace

Answer settleSale(const Books& books, const Call& call, const Basket& basket, Delivery delivery) {
    return settleIn(books, call, basket, {.delivery = delivery});
}

Answer settleOffline(const Books& books, const Call& call, const Basket& basket, const TillRecord& record) {
    OW_ASSERT(basket.at);
    return settleIn(books, call, basket, {.offline = record});
}

Answer voidSale(const Books& books, const Call& call) {
    const auto place = placeOf(books, call.sale);
    if (!place) return std::unexpected(place.error());
    // One that was never seen is closed too, so that an open which arrives late is refused.
    const ledger::WalletId wallet = place->value_or(walletWithout(call.sale));
    const auto reply = ledger::voidSale(books.session, books.scope,
                                        {.wallet = wallet,
                                         .sale = call.sale,
                                         .revision = ledgerRevision(call),
                                         .fingerprint = call.fingerprint,
                                         .at = call.now});
    if (!reply) return std::unexpected(refusalFor(reply.error()));
    return Told{"{\"state\":\"voided\"}", reply->shortfalls};
}

} // namespace offerwright::sales
