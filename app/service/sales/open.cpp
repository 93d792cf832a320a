#include "app/service/ledger/codes.h"
#include "app/service/sales/place.h"
#include "app/service/sales/record.h"
#include "app/service/sales/refusals.h"

namespace offerwright::sales {
namespace {

constexpr std::int64_t kClaimBeyondMs = 5 * 60'000; ///< a claim of a code outlives the sale that made it

/// One look at the wallet, and what comes of it.
class Opening {
public:
    Opening(const Books& books, const Call& call, const Basket& basket, const ledger::WalletId& wallet)
        : m_books(books)
        , m_call(call)
        , m_basket(basket)
        , m_wallet(wallet) {}

    Answer run();
    bool mayRunAgain() const { return m_mayRunAgain; }

private:
    std::expected<Judgement, Refusal> judgeWithCodes(booking::Standing& standing, const live::Live& live, Instant at);
    std::expected<bool, Refusal> claim(const std::string& code);
    Answer book(const Sight& sight, const live::Live& live, ledger::Plan plan, Instant at);
    Instant until() const { return {m_call.now.ms + kOpenForMs}; }

    const Books& m_books;
    const Call& m_call;
    const Basket& m_basket;
    const ledger::WalletId& m_wallet;
    std::set<std::string> m_claimed;
    bool m_mayRunAgain = false;
};

std::expected<bool, Refusal> Opening::claim(const std::string& code) {
    const auto held = ledger::holdCode(m_books.session, m_books.scope,
                                       {booking::digestOf(code), m_wallet, m_call.sale, {until().ms + kClaimBeyondMs}});
    if (held) return true;
    if (held.error().why == ledger::Why::CodeTaken) return false;
    return std::unexpected(refusalFor(held.error()));
}

/// Codes that the answer uses are claimed first. Where one is gone, the engine is asked again without it.
std::expected<Judgement, Refusal> Opening::judgeWithCodes(booking::Standing& standing, const live::Live& live,
                                                          Instant at) {
    while (true) {
        auto judgement = judge(*live.set, m_basket, standing.customer, at);
        if (!judgement) return judgement;
        bool anyGone = false;
        for (const CouponOutcome& coupon : judgement->adjudication.coupons) {
            const bool isToClaim = coupon.state == CouponState::Used && standing.bearerCodes.contains(coupon.code) &&
                                   !m_claimed.contains(coupon.code);
            if (!isToClaim) continue;
            const auto claimed = claim(coupon.code);
            if (!claimed) return std::unexpected(claimed.error());
            m_claimed.insert(coupon.code);
            if (*claimed) continue;
            standing.bearerCodes.erase(coupon.code);
            booking::spoil(standing, coupon.code);
            anyGone = true;
        }
        if (!anyGone) return judgement;
    }
}

Answer Opening::book(const Sight& sight, const live::Live& live, ledger::Plan plan, Instant at) {
    const auto reply = ledger::open(m_books.session, m_books.scope,
                                    {.call = {m_wallet, m_call.sale, ledgerRevision(m_call), m_call.fingerprint,
                                              m_call.now, sight.facts.wallet.version},
                                     .plan = std::move(plan),
                                     .expiresAt = until(),
                                     .place = placeOf(m_basket, live, at)});
    if (reply) return Told{std::string(answerIn(reply->result))};
    m_mayRunAgain = isWorthAnotherLook(reply.error());
    return std::unexpected(refusalFor(reply.error()));
}

Answer Opening::run() {
    const auto sight = look(m_books, m_wallet, m_call.sale, m_call.now);
    if (!sight) return std::unexpected(sight.error());
    const auto live = liveFor(m_books, sight->sale);
    if (!live) return std::unexpected(live.error());
    const Instant at = instantOf(m_basket, sight->sale, m_call.now);
    auto standing = standingFor(m_books, *sight, **live, m_basket, at);
    if (!standing) return std::unexpected(standing.error());
    const auto judgement = judgeWithCodes(*standing, **live, at);
    if (!judgement) return std::unexpected(judgement.error());
    ledger::Plan plan = booking::planOf(*standing, judgement->adjudication, judgement->adjudication.effects,
                                        dayOf(m_basket, (*live)->set->programme(), at));
    if (auto laid = layOut(m_books, m_wallet, *standing, plan); !laid) return std::unexpected(laid.error());
    plan.result =
        kept(bodyOf(**live, "result", judgement->text),
             {.bundle = (*live)->row, .at = at, .basket = m_basket, .customer = {}}, {sight->secret, m_call.sale});
    return book(*sight, **live, std::move(plan), at);
}

} // namespace

Answer openSale(const Books& books, const Call& call, const Basket& basket) {
    const auto wallet = walletFor(books, call.sale, basket.customer);
    if (!wallet) return std::unexpected(wallet.error());
    if (auto moved = moveTo(books, call, *wallet); !moved) return std::unexpected(moved.error());
    for (int looks = 1;; ++looks) {
        Opening opening(books, call, basket, *wallet);
        auto told = opening.run();
        if (told || !opening.mayRunAgain() || looks == kMostLooks) return told;
    }
}

} // namespace offerwright::sales
