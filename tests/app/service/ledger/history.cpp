#include "tests/app/service/ledger/history.h"
#include "tests/app/service/faults.h"
#include "tests/app/service/ledger/model.h"
#include "tests/support/dice.h"

namespace offerwright::ledger {
namespace {

using tests::Dice;

constexpr int kDeliveries = 200;
constexpr int kFreshIds = 10'000;
const std::vector<std::string> kUnits{"points", "stamps"};
const std::vector<std::string> kCoupons{"autumn", "spring"};

struct TillSale {
    int wallet = 0;
    int number = 0;
    std::int64_t nextRevision = 0;
};

class History {
public:
    History(const tests::Books& books, std::uint64_t seed, Planted planted, Met& met)
        : m_dice(seed)
        , m_planted(planted)
        , m_met(met)
        , m_shop(books.open())
        , m_model({m_shop.now.ms + 200 * kMinute}) {
        OW_ASSERT(setBudget(*m_shop.session, m_shop.scope, "all", kBudget));
        for (int wallet = 1; wallet <= kWallets; ++wallet)
            for (const std::string& coupon : kCoupons)
                OW_ASSERT(issueCoupon(*m_shop.session, m_shop.scope, walletNumbered(wallet), coupon, kCouponUses,
                                      {m_shop.now.ms + 200 * kMinute}));
    }

    std::string play();

private:
    void send();
    void arrive();
    void sweep();
    void passTime();
    Message message(TillSale& sale);
    Message refundOf(const TillSale& sale);
    Plan plan();
    void check(const Answer& answer, const Message& message, std::int64_t version);
    void compareWallets();
    void compareBooks();
    void fault(std::string what) {
        if (m_fault.empty()) m_fault = std::move(what);
    }

    Dice m_dice;
    Planted m_planted;
    Met& m_met;
    Shop m_shop;
    Model m_model;
    std::vector<TillSale> m_sales;
    std::vector<Message> m_network;
    int m_lastSale = 0;
    std::string m_fault;
};

Plan History::plan() {
    Plan plan{.result = "result " + std::to_string(m_dice.number(0, 9))};
    for (const std::string& unit : kUnits) {
        if (m_dice.oneIn(3)) plan.burns.push_back({unit, m_dice.number(1, 60), "partner", "burn"});
        const Instant end = m_dice.oneIn(2) ? kNever : Instant{m_shop.now.ms + m_dice.number(0, 900) * kMinute};
        if (!m_dice.oneIn(3)) plan.earns.push_back({unit, m_dice.number(1, 50), "funder", "rate", "earn", end});
    }
    for (const std::string& coupon : kCoupons)
        if (m_dice.oneIn(4)) plan.coupons.push_back({coupon, m_dice.number(1, 2)});
    for (const char* window : {"w1", "w2"})
        if (m_dice.oneIn(4)) plan.limits.push_back({"offer", window, m_dice.number(1, 2), kLimit});
    if (m_dice.oneIn(3)) plan.budgets.push_back({"all", m_dice.number(1, 60)});
    if (m_dice.oneIn(3)) plan.progress.push_back({"visits", "y", m_dice.number(1, 5), m_dice.number(0, 1)});
    return plan;
}

Message History::refundOf(const TillSale& sale) {
    Message refund{.kind = Message::Kind::Refund, .wallet = sale.wallet, .sale = ++m_lastSale, .original = sale.number};
    const auto entries =
        *entriesOf(*m_shop.session, m_shop.scope, walletNumbered(sale.wallet), saleNumbered(sale.number));
    for (const EntryView& entry : entries)
        if (m_dice.oneIn(2)) refund.parts.push_back({entry, m_dice.number(1, entry.quantity)});
    if (m_dice.oneIn(3)) {
        refund.plan = plan();
        refund.plan.burns.clear();
        refund.plan.earns.clear();
    }
    refund.plan.result = "refunded";
    return refund;
}

Message History::message(TillSale& sale) {
    if (m_dice.oneIn(6)) return refundOf(sale);
    Message message{.wallet = sale.wallet,
                    .sale = sale.number,
                    .revision = sale.nextRevision++,
                    .plan = plan(),
                    .expiresAt = {m_shop.now.ms + 30 * kMinute}};
    if (m_dice.oneIn(8))
        message.kind = Message::Kind::Void;
    else if (message.revision > 0 || m_dice.oneIn(4))
        message.kind = Message::Kind::Settle;
    if (m_dice.oneIn(4) && message.revision > 0) message.kind = Message::Kind::Open;
    if (message.kind == Message::Kind::Open && m_dice.oneIn(5))
        message.seen = viewOf(*m_shop.session, m_shop.scope, walletNumbered(sale.wallet), m_shop.now)->version;
    return message;
}

void History::send() {
    if (m_sales.empty() || m_dice.oneIn(3))
        m_sales.push_back({static_cast<int>(m_dice.number(1, kWallets)), ++m_lastSale, 0});
    m_network.push_back(message(m_sales[m_dice.oneIn(2) ? m_sales.size() - 1 : m_dice.below(m_sales.size())]));
}

/// One message of those under way reaches the ledger, which may die on it. Some stay under way: their answer is lost,
/// or they were doubled.
void History::arrive() {
    const std::size_t place = m_dice.below(m_network.size());
    Message& message = m_network[place];
    const std::int64_t version =
        viewOf(*m_shop.session, m_shop.scope, walletNumbered(message.wallet), m_shop.now)->version;
    Message sent = message;
    if (m_planted == Planted::FreshIds) sent.sale += kFreshIds * message.arrivals;
    if (m_planted == Planted::LostOperations && message.arrivals > 0)
        std::ignore = m_shop.session->run("DELETE FROM op");
    m_met.repeats += ++message.arrivals > 1 ? 1 : 0;
    dieAfter(m_dice.oneIn(5) ? static_cast<int>(m_dice.number(1, 24)) : 0);
    try {
        const Answer answer = deliver(m_shop, sent);
        check(answer, message, version);
        if (!m_dice.oneIn(3)) m_network.erase(m_network.begin() + static_cast<std::ptrdiff_t>(place));
    } catch (const Death& death) {
        ++m_met.deaths;
        if (death.at != "work.after_commit") return;
        ++m_met.deathsAfterCommit;
        if (!m_model.apply(message, m_shop.now)) fault("committed what is to be refused");
        if (message.kind == Message::Kind::Settle)
            m_model.learn(message, *entriesOf(*m_shop.session, m_shop.scope, walletNumbered(message.wallet),
                                              saleNumbered(sent.sale)));
    }
    dieAfter(0);
}

void History::check(const Answer& answer, const Message& message, std::int64_t version) {
    dieAfter(0);
    const bool isRepeat = m_model.wasDone(message);
    const bool isStale = !isRepeat && message.seen && *message.seen != version;
    const Answer expected = isStale ? Answer(std::unexpected(Refusal{Why::Stale})) : m_model.apply(message, m_shop.now);
    if (answer.has_value() != expected.has_value()) return fault("refused or not, against what is expected");
    if (!answer) {
        ++m_met.refusals;
        if (answer.error().why != expected.error().why) fault("refused for another reason");
        return;
    }
    if (*answer != *expected) fault("another answer");
    m_met.shortfalls += static_cast<std::int64_t>(answer->shortfalls.size());
    if (isRepeat) return;
    m_met.refunds += message.kind == Message::Kind::Refund ? 1 : 0;
    if (message.kind != Message::Kind::Settle) return;
    const auto entries =
        *entriesOf(*m_shop.session, m_shop.scope, walletNumbered(message.wallet), saleNumbered(message.sale));
    m_met.revisions += std::ranges::any_of(entries, [](const EntryView& entry) { return entry.refunded > 0; });
    m_model.learn(message, entries);
}

void History::sweep() {
    dieAfter(m_dice.oneIn(5) ? static_cast<int>(m_dice.number(1, 20)) : 0);
    const auto all = *due(*m_shop.session, m_shop.scope, m_shop.now, 100);
    for (const Due& sale : all) {
        const int wallet = sale.wallet.bytes[0];
        const int number = static_cast<unsigned char>(sale.sale.bytes[0]) + 256 * sale.sale.bytes[1];
        bool isDone = true;
        try {
            if (!expire(*m_shop.session, m_shop.scope, sale, m_shop.now)) fault("an expiry was refused");
        } catch (const Death& death) {
            isDone = death.at == "work.after_commit";
        }
        if (isDone && !m_model.expire(wallet, number, m_shop.now)) fault("expired what was not due");
        m_met.expiries += isDone ? 1 : 0;
    }
    dieAfter(0);
    if (all.empty() && m_model.anyDue(m_shop.now)) fault("what was due is not found");
}

void History::passTime() {
    m_shop.now.ms += m_dice.number(0, 3 * kMinute);
    if (m_dice.oneIn(25)) m_shop.now.ms += m_dice.number(-40, 60) * kMinute;
}

void History::compareWallets() {
    for (int wallet = 1; wallet <= kWallets; ++wallet) {
        WalletView view = *viewOf(*m_shop.session, m_shop.scope, walletNumbered(wallet), m_shop.now);
        view.version = 0;
        std::erase_if(view.accounts, [](const AccountView& has) { return has.posted == 0 && has.held == 0; });
        std::erase_if(view.limits, [](const LimitView& has) { return has.used == 0 && has.held == 0; });
        std::erase_if(view.progress, [](const ProgressStep& has) { return has.delta == 0 && has.awards == 0; });
        const WalletView expected = m_model.view(wallet, m_shop.now);
        if (view.accounts != expected.accounts) fault("other balances");
        if (view.coupons != expected.coupons) fault("other coupons");
        if (view.limits != expected.limits) fault("other limits");
        if (view.progress != expected.progress) fault("other progress");
    }
    const sql::Rows budget = *m_shop.session->query("SELECT lim - used - held FROM budget");
    if (budget[0][0].number() != m_model.budgetLeft()) fault("another budget");
}

void History::compareBooks() {
    const auto violations = *verify(*m_shop.session, m_shop.scope);
    if (!violations.empty()) fault("the books: " + violations[0].law + ", " + violations[0].claim);
}

std::string History::play() {
    for (int delivery = 0; delivery < kDeliveries; ++delivery) {
        while (m_network.size() < 4) send();
        passTime();
        if (m_dice.oneIn(15)) sweep();
        arrive();
        if (m_dice.oneIn(10) || delivery + 1 == kDeliveries) compareWallets();
        if (!m_fault.empty()) return "delivery " + std::to_string(delivery) + ": " + m_fault;
    }
    compareBooks();
    return m_fault;
}

} // namespace

std::string playHistory(const tests::Books& books, std::uint64_t seed, Planted planted, Met& met) {
    return History(books, seed, planted, met).play();
}

} // namespace offerwright::ledger
