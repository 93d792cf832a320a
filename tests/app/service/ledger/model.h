// What must come out, said once more and slowly: numbers in maps, no rows, no lots, no operations but a list of those
// done. It knows nothing of how the ledger does it.
#pragma once
#include "tests/app/service/ledger/message.h"
#include <map>

namespace offerwright::ledger {

inline constexpr int kWallets = 3;
inline constexpr std::int64_t kLimit = 3; ///< of every promotion and window
inline constexpr int kCouponUses = 4;     ///< of every coupon in every wallet
inline constexpr std::int64_t kBudget = 400;

class Model {
public:
    /// Of wallets 1 to kWallets, each with every coupon.
    explicit Model(Instant couponsEnd);

    /// What the ledger must answer to a message that arrives now.
    Answer apply(const Message& message, Instant now);
    /// Whether it was open and due; then it has expired.
    bool expire(int wallet, int sale, Instant now);
    bool anyDue(Instant now) const;
    bool wasDone(const Message& message) const { return m_done.contains(keyOf(message)); }
    /// The entries by which the sale did what it did, for refunds of them.
    void learn(const Message& settled, const std::vector<EntryView>& entries);

    WalletView view(int wallet, Instant now) const;
    std::int64_t budgetLeft() const { return kBudget - m_budget.used - m_budget.held; }

private:
    using Counts = std::map<std::string, std::int64_t>;
    struct Use {
        std::int64_t used = 0;
        std::int64_t held = 0;
    };
    struct Line {
        EntryView entry;
        std::int64_t standing = 0;
    };
    /// `own...` is held while it is open and used once it is settled.
    struct Sale {
        std::string state;
        std::int64_t revision = -1;
        Instant expiresAt;
        Counts points, ownCoupons, ownLimits, progress, awards;
        std::int64_t ownBudget = 0;
        std::vector<Line> lines;
    };
    struct Wallet {
        Counts posted, held, coupons, progress, awards;
        std::map<std::string, Use> limits;
        std::map<int, Sale> sales;
    };
    using Key = std::tuple<int, int, Message::Kind, std::int64_t>;
    static Key keyOf(const Message& message) { return {message.wallet, message.sale, message.kind, message.revision}; }

    Answer step(const Message& message, Instant now);
    Answer open(const Message& message, Instant now);
    std::optional<Refusal> hold(Wallet& wallet, Sale& sale, const Plan& plan, Instant now);
    Answer settle(const Message& message, Instant now);
    void takeBack(Wallet& wallet, Sale& sale, std::vector<Line>& gave);
    void burn(Wallet& wallet, Sale& sale, const Plan& plan, std::vector<Shortfall>& shortfalls);
    void useCounters(Wallet& wallet, Sale& sale, const Plan& plan, Instant now, std::vector<Shortfall>& shortfalls);
    void clawBack(Wallet& wallet, const EntryView& entry, std::int64_t quantity, std::vector<Shortfall>& shortfalls);
    Answer letGo(const Message& message);
    void release(Wallet& wallet, Sale& sale);
    Answer refund(const Message& message);
    bool giveBack(Wallet& wallet, Sale& original, const Plan& plan);
    Wallet& wallet(int number) { return m_wallets.at(number); }

    Instant m_couponsEnd;
    std::map<int, Wallet> m_wallets;
    Use m_budget;
    std::map<Key, Reply> m_done;
};

} // namespace offerwright::ledger
