// Goods that come back, and orders that are delivered: each a part of the sale's record, and a revision of its booking.
#include "app/service/sales/lines.h"
#include "app/service/sales/place.h"
#include "app/service/sales/record.h"
#include "app/service/sales/refusals.h"
#include "app/service/sales/standing_effects.h"

namespace offerwright::sales {
namespace {

/// A part that is added to a settled sale.
class Adding {
public:
    Adding(const Books& books, const Call& call, const ledger::TransactionId& original, Part part)
        : m_books(books)
        , m_call(call)
        , m_original(original)
        , m_part(std::move(part)) {}

    Answer run(const ledger::WalletId& wallet);
    bool mayRunAgain() const { return m_mayRunAgain; }

private:
    Answer again(const ledger::WalletId& wallet, const Part& known);
    Answer book(const ledger::WalletId& wallet, const Sight& sight, Record record, const live::Live& live);
    std::expected<std::string, Refusal> told(const Record& record, const live::Live& live) const;
    Answer settle(const ledger::WalletId& wallet, const Sight& sight, const Record& record, const live::Live& live,
                  ledger::Plan plan);

    const Books& m_books;
    const Call& m_call;
    const ledger::TransactionId& m_original;
    Part m_part;
    bool m_mayRunAgain = false;
};

/// The operation is known under its revision: whatever is asked, what was told then is told.
Answer Adding::again(const ledger::WalletId& wallet, const Part& known) {
    if (known.fingerprint != m_part.fingerprint) return std::unexpected(Refusal{Why::OtherContent});
    const auto reply = ledger::settle(
        m_books.session, m_books.scope,
        {.call = {wallet, m_original, known.revision, known.fingerprint, m_call.now, {}}, .plan = {}, .soldAt = {}});
    if (!reply) return std::unexpected(refusalFor(reply.error()));
    return Told{std::string(answerIn(reply->result)), reply->shortfalls};
}

std::string accountsOf(const std::vector<AccountChange>& changes) {
    return listOf(changes, [](const AccountChange& change) {
        return '{' + quoted("account", change.account) + ',' + numbered("amount", change.amount) + '}';
    });
}

std::string linesOf(const std::vector<LineRefund>& lines) {
    return listOf(lines, [](const LineRefund& line) {
        return '{' + numbered("line", static_cast<std::int64_t>(line.line)) + ',' +
               quoted("quantity", printDecimal(line.quantity.thousandths, 3)) + ',' +
               numbered("amount", line.amount.minor) + '}';
    });
}

std::string printed(const Refund& refund) {
    return '{' + numbered("money", refund.money.minor) + ",\"lines\":" + linesOf(refund.lines) + ',' +
           numbered("burntBack", refund.burntBack) + ",\"clawback\":" + accountsOf(refund.clawback) +
           ",\"everyWay\":" + (refund.everyWay ? "true" : "false") + '}';
}

std::string printed(const Fulfilment& fulfilment) {
    return "{\"points\":" + accountsOf(fulfilment.points) +
           ",\"everyWay\":" + (fulfilment.everyWay ? "true" : "false") + '}';
}

/// `record` does not have the part yet.
std::expected<std::string, Refusal> Adding::told(const Record& record, const live::Live& live) const {
    const PastSale sale = pastSale(record, live);
    if (m_part.isDelivery) {
        const auto fulfilment = fulfil(sale, record.delivered(), m_part.lines);
        if (!fulfilment) return std::unexpected(Refusal{.why = Why::Faulty, .faults = fulfilment.error()});
        return bodyOf(live, "fulfilment", printed(*fulfilment));
    }
    const auto refunded = refund(sale, record.returned(), m_part.lines);
    if (!refunded) return std::unexpected(Refusal{.why = Why::Faulty, .faults = refunded.error()});
    return bodyOf(live, "refund", printed(*refunded));
}

Answer Adding::settle(const ledger::WalletId& wallet, const Sight& sight, const Record& record, const live::Live& live,
                      ledger::Plan plan) {
    const auto reply = ledger::settle(
        m_books.session, m_books.scope,
        {.call = {wallet, m_original, m_part.revision, m_part.fingerprint, m_call.now, sight.facts.wallet.version},
         .plan = std::move(plan),
         .soldAt = record.at,
         .place = placeOf(record.basket, live, record.at)});
    if (reply) return Told{std::string(answerIn(reply->result)), reply->shortfalls};
    m_mayRunAgain = isWorthAnotherLook(reply.error());
    return std::unexpected(refusalFor(reply.error()));
}

Answer Adding::book(const ledger::WalletId& wallet, const Sight& sight, Record record, const live::Live& live) {
    const auto body = told(record, live);
    if (!body) return std::unexpected(body.error());
    m_part.revision = sight.sale->revision + 1;
    record.parts.push_back(m_part);
    const auto whole = judge(*live.set, record.basket, record.customer, record.at);
    if (!whole) return std::unexpected(whole.error());
    const auto effects = standingEffects(record, live, whole->adjudication);
    if (!effects) return std::unexpected(effects.error());
    ledger::Plan plan = booking::planOf(record.standing(), whole->adjudication, *effects,
                                        dayOf(record.basket, live.set->programme(), record.at));
    plan.result = kept(*body, record, {sight.secret, m_original});
    return settle(wallet, sight, record, live, std::move(plan));
}

Answer Adding::run(const ledger::WalletId& wallet) {
    const auto sight = look(m_books, wallet, m_original, m_call.now);
    if (!sight) return std::unexpected(sight.error());
    if (!sight->sale) return std::unexpected(Refusal{Why::UnknownSale});
    if (sight->sale->state != "settled") return std::unexpected(Refusal{Why::NotSettled});
    const auto live = liveFor(m_books, sight->sale);
    if (!live) return std::unexpected(live.error());
    Record record = recordIn(sight->sale->result, (*live)->set->programme(), {sight->secret, m_original});
    if (const auto known = std::ranges::find(record.parts, m_part.id, &Part::id); known != record.parts.end())
        return again(wallet, *known);
    if (m_part.isDelivery && record.delivery == Delivery::Now) return std::unexpected(Refusal{Why::NotAnOrder});
    if (static_cast<std::int64_t>(record.parts.size()) >= kMostParts) return std::unexpected(Refusal{Why::TooMany});
    const auto sold = soldOn(m_books, *live, record.alone);
    return book(wallet, *sight, std::move(record), *sold);
}

Answer add(const Books& books, const Call& call, const ledger::TransactionId& original, const Part& part) {
    const auto place = placeOf(books, original);
    if (!place) return std::unexpected(place.error());
    if (!*place) return std::unexpected(Refusal{Why::UnknownSale});
    for (int looks = 1;; ++looks) {
        Adding adding(books, call, original, part);
        auto told = adding.run(**place);
        if (told || !adding.mayRunAgain() || looks == kMostLooks) return told;
    }
}

} // namespace

Answer refundSale(const Books& books, const Call& call, const ledger::TransactionId& original, const LineParts& lines) {
    return add(books, call, original,
               {.id = call.sale, .fingerprint = call.fingerprint, .isDelivery = false, .lines = lines});
}

Answer fulfilSale(const Books& books, const Call& call, const ledger::TransactionId& order, const LineParts& lines) {
    return add(books, call, order,
               {.id = call.sale, .fingerprint = call.fingerprint, .isDelivery = true, .lines = lines});
}

} // namespace offerwright::sales
