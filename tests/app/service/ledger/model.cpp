#include "tests/app/service/ledger/model.h"

namespace offerwright::ledger {
namespace {

Answer refused(Why why) { return std::unexpected(Refusal{why}); }

std::string joined(const std::string& promotion, const std::string& window) { return promotion + '/' + window; }

/// Takes what a map has for a key out of it.
std::int64_t taken(std::map<std::string, std::int64_t>& counts, const std::string& key) {
    const std::int64_t count = counts[key];
    counts.erase(key);
    return count;
}

} // namespace

Model::Model(Instant couponsEnd)
    : m_couponsEnd(couponsEnd) {
    for (int number = 1; number <= kWallets; ++number)
        m_wallets[number].coupons = {{"autumn", kCouponUses}, {"spring", kCouponUses}};
}

/// Nothing of a refused message stays.
Answer Model::apply(const Message& message, Instant now) {
    if (const auto done = m_done.find(keyOf(message)); done != m_done.end()) return done->second;
    const Wallet before = wallet(message.wallet);
    const Use budget = m_budget;
    Answer answer = step(message, now);
    if (answer) {
        m_done.emplace(keyOf(message), *answer);
    } else {
        wallet(message.wallet) = before;
        m_budget = budget;
    }
    return answer;
}

Answer Model::step(const Message& message, Instant now) {
    switch (message.kind) {
    case Message::Kind::Open: return open(message, now);
    case Message::Kind::Settle: return settle(message, now);
    case Message::Kind::Void: return letGo(message);
    case Message::Kind::Refund: return refund(message);
    }
    return {};
}

void Model::release(Wallet& wallet, Sale& sale) {
    for (const auto& [unit, quantity] : std::exchange(sale.points, {})) wallet.held[unit] -= quantity;
    for (const auto& [coupon, count] : std::exchange(sale.ownCoupons, {})) wallet.coupons[coupon] += count;
    for (const auto& [limit, count] : std::exchange(sale.ownLimits, {})) wallet.limits[limit].held -= count;
    m_budget.held -= std::exchange(sale.ownBudget, 0);
}

std::optional<Refusal> Model::hold(Wallet& wallet, Sale& sale, const Plan& plan, Instant now) {
    for (const Burn& burn : plan.burns) {
        if (wallet.posted[burn.unit] - wallet.held[burn.unit] < burn.quantity) return Refusal{Why::NotEnough};
        wallet.held[burn.unit] += burn.quantity;
        sale.points[burn.unit] = burn.quantity;
    }
    for (const CouponUse& use : plan.coupons) {
        if (now >= m_couponsEnd || wallet.coupons[use.coupon] < use.count) return Refusal{Why::CouponTaken};
        wallet.coupons[use.coupon] -= use.count;
        sale.ownCoupons[use.coupon] = use.count;
    }
    for (const LimitUse& use : plan.limits) {
        Use& limit = wallet.limits[joined(use.promotion, use.window)];
        if (limit.used + limit.held + use.count > kLimit) return Refusal{Why::LimitReached};
        limit.held += use.count;
        sale.ownLimits[joined(use.promotion, use.window)] = use.count;
    }
    for (const BudgetUse& use : plan.budgets) {
        if (budgetLeft() < use.amount) return Refusal{Why::BudgetSpent};
        m_budget.held += use.amount;
        sale.ownBudget = use.amount;
    }
    return std::nullopt;
}

Answer Model::open(const Message& message, Instant now) {
    Wallet& wallet = this->wallet(message.wallet);
    Sale& sale = wallet.sales[message.sale];
    if (!sale.state.empty() && sale.state != "open") return refused(Why::Closed);
    if (sale.state == "open" && message.revision <= sale.revision) return refused(Why::Superseded);
    release(wallet, sale);
    sale.state = "open";
    sale.revision = message.revision;
    sale.expiresAt = message.expiresAt;
    if (auto refusal = hold(wallet, sale, message.plan, now)) return std::unexpected(*refusal);
    return Reply{message.plan.result};
}

/// What it burnt comes back, and what it used is its own to use again.
void Model::takeBack(Wallet& wallet, Sale& sale, std::vector<Line>& gave) {
    for (const Line& line : std::exchange(sale.lines, {})) {
        if (line.entry.debit == "wallet") wallet.posted[line.entry.unit] += line.standing;
        if (line.entry.credit == "wallet" && line.standing > 0) gave.push_back(line);
    }
    for (const auto& [limit, count] : sale.ownLimits) {
        wallet.limits[limit].used -= count;
        wallet.limits[limit].held += count;
    }
    m_budget.used -= sale.ownBudget;
    m_budget.held += sale.ownBudget;
    for (const auto& [step, value] : std::exchange(sale.progress, {})) wallet.progress[step] -= value;
    for (const auto& [step, value] : std::exchange(sale.awards, {})) wallet.awards[step] -= value;
}

void Model::burn(Wallet& wallet, Sale& sale, const Plan& plan, std::vector<Shortfall>& shortfalls) {
    for (const Burn& burn : plan.burns) {
        wallet.held[burn.unit] -= taken(sale.points, burn.unit);
        const std::int64_t there = wallet.posted[burn.unit] - wallet.held[burn.unit];
        const std::int64_t burnt = std::min(there, burn.quantity);
        wallet.posted[burn.unit] -= burnt;
        if (burnt < burn.quantity) shortfalls.push_back({"burn", burn.unit, burn.quantity - burnt});
    }
}

void Model::useCounters(Wallet& wallet, Sale& sale, const Plan& plan, Instant now, std::vector<Shortfall>& shortfalls) {
    Counts coupons, limits;
    for (const CouponUse& use : plan.coupons) {
        const std::int64_t own = taken(sale.ownCoupons, use.coupon);
        std::int64_t& loose = wallet.coupons[use.coupon];
        const std::int64_t used = std::min(use.count, own + (now < m_couponsEnd ? loose : 0));
        loose += own - used;
        coupons[use.coupon] = used;
        if (used < use.count) shortfalls.push_back({"coupon", use.coupon, use.count - used});
    }
    for (const LimitUse& use : plan.limits) {
        Use& limit = wallet.limits[joined(use.promotion, use.window)];
        limit.held -= taken(sale.ownLimits, joined(use.promotion, use.window));
        const std::int64_t used = std::min(use.count, kLimit - limit.used - limit.held);
        limit.used += used;
        limits[joined(use.promotion, use.window)] = used;
        if (used < use.count) shortfalls.push_back({"limit", use.promotion, use.count - used});
    }
    std::int64_t spent = 0;
    for (const BudgetUse& use : plan.budgets) {
        m_budget.held -= std::exchange(sale.ownBudget, 0);
        spent = std::min(use.amount, budgetLeft());
        m_budget.used += spent;
        if (spent < use.amount) shortfalls.push_back({"budget", use.budget, use.amount - spent});
    }
    release(wallet, sale);
    sale.ownCoupons = coupons;
    sale.ownLimits = limits;
    sale.ownBudget = spent;
}

void Model::clawBack(Wallet& wallet, const EntryView& entry, std::int64_t quantity,
                     std::vector<Shortfall>& shortfalls) {
    const std::int64_t there = wallet.posted[entry.unit] - wallet.held[entry.unit];
    const std::int64_t back = std::min(there, quantity);
    wallet.posted[entry.unit] -= back;
    if (back < quantity) shortfalls.push_back({"clawback", entry.unit, quantity - back});
}

Answer Model::settle(const Message& message, Instant now) {
    Wallet& wallet = this->wallet(message.wallet);
    Sale& sale = wallet.sales[message.sale];
    if (message.revision < sale.revision) return refused(Why::Superseded);
    Reply reply{message.plan.result};
    std::vector<Line> gave;
    if (sale.state == "settled") takeBack(wallet, sale, gave);
    burn(wallet, sale, message.plan, reply.shortfalls);
    useCounters(wallet, sale, message.plan, now, reply.shortfalls);
    for (const ProgressStep& step : message.plan.progress) {
        const std::string key = joined(step.promotion, step.window);
        wallet.progress[key] += sale.progress[key] = step.delta;
        wallet.awards[key] += sale.awards[key] = step.awards;
    }
    for (const Earn& earn : message.plan.earns) wallet.posted[earn.unit] += earn.quantity;
    for (const Line& line : gave) clawBack(wallet, line.entry, line.standing, reply.shortfalls);
    sale.state = "settled";
    sale.revision = message.revision;
    return reply;
}

Answer Model::letGo(const Message& message) {
    Wallet& wallet = this->wallet(message.wallet);
    Sale& sale = wallet.sales[message.sale];
    if (sale.state == "settled") return refused(Why::Closed);
    if (message.revision < sale.revision) return refused(Why::Superseded);
    if (sale.state != "expired") sale.state = "voided";
    release(wallet, sale);
    sale.revision = message.revision;
    return Reply{};
}

bool Model::expire(int number, int sale, Instant now) {
    Wallet& wallet = this->wallet(number);
    Sale& due = wallet.sales[sale];
    if (due.state != "open" || due.expiresAt > now) return false;
    release(wallet, due);
    due.state = "expired";
    return true;
}

bool Model::anyDue(Instant now) const {
    for (const auto& [number, wallet] : m_wallets)
        for (const auto& [key, sale] : wallet.sales)
            if (sale.state == "open" && sale.expiresAt <= now) return true;
    return false;
}

bool Model::giveBack(Wallet& wallet, Sale& original, const Plan& plan) {
    bool has = true;
    for (const CouponUse& use : plan.coupons) {
        has = has && original.ownCoupons[use.coupon] >= use.count;
        original.ownCoupons[use.coupon] -= use.count;
        wallet.coupons[use.coupon] += use.count;
    }
    for (const LimitUse& use : plan.limits) {
        std::int64_t& own = original.ownLimits[joined(use.promotion, use.window)];
        has = has && own >= use.count;
        own -= use.count;
        wallet.limits[joined(use.promotion, use.window)].used -= use.count;
    }
    for (const BudgetUse& use : plan.budgets) {
        has = has && original.ownBudget >= use.amount;
        original.ownBudget -= use.amount;
        m_budget.used -= use.amount;
    }
    for (const ProgressStep& step : plan.progress) {
        const std::string key = joined(step.promotion, step.window);
        has = has && original.progress[key] >= step.delta && original.awards[key] >= step.awards;
        original.progress[key] -= step.delta;
        original.awards[key] -= step.awards;
        wallet.progress[key] -= step.delta;
        wallet.awards[key] -= step.awards;
    }
    return has;
}

Answer Model::refund(const Message& message) {
    Wallet& wallet = this->wallet(message.wallet);
    Sale& sale = wallet.sales[message.sale];
    Sale& original = wallet.sales[message.original];
    if (!sale.state.empty()) return refused(Why::Closed);
    if (original.state != "settled") return refused(Why::NotInSale);
    Reply reply{message.plan.result};
    std::vector<RefundPart> gave;
    for (const RefundPart& part : message.parts) {
        const auto line =
            std::ranges::find(original.lines, part.entry.line, [](const Line& has) { return has.entry.line; });
        if (line == original.lines.end() || line->standing < part.quantity) return refused(Why::NotInSale);
        line->standing -= part.quantity;
        if (part.entry.debit == "wallet") wallet.posted[part.entry.unit] += part.quantity;
        if (part.entry.credit == "wallet") gave.push_back(part);
    }
    for (const RefundPart& part : gave) clawBack(wallet, part.entry, part.quantity, reply.shortfalls);
    if (!giveBack(wallet, original, message.plan)) return refused(Why::NotInSale);
    sale.state = "settled";
    sale.revision = message.revision;
    return reply;
}

void Model::learn(const Message& settled, const std::vector<EntryView>& entries) {
    Sale& sale = wallet(settled.wallet).sales[settled.sale];
    sale.lines.clear();
    for (const EntryView& entry : entries)
        if (entry.quantity > entry.refunded) sale.lines.push_back({entry, entry.quantity - entry.refunded});
}

/// Without its version, and without what is nought.
WalletView Model::view(int number, Instant now) const {
    WalletView view;
    const Wallet& wallet = m_wallets.at(number);
    const auto in = [](const Counts& counts, const std::string& key) {
        const auto place = counts.find(key);
        return place == counts.end() ? 0 : place->second;
    };
    for (const auto& [unit, posted] : wallet.posted)
        if (posted != 0) view.accounts.push_back({unit, posted, in(wallet.held, unit)});
    for (const auto& [coupon, count] : wallet.coupons)
        if (count > 0 && now < m_couponsEnd) view.coupons.push_back({coupon, count});
    for (const auto& [key, use] : wallet.limits)
        if (use.used + use.held > 0)
            view.limits.push_back({key.substr(0, key.find('/')), key.substr(key.find('/') + 1), use.used, use.held});
    for (const auto& [key, value] : wallet.progress)
        if (value != 0 || in(wallet.awards, key) != 0)
            view.progress.push_back(
                {key.substr(0, key.find('/')), key.substr(key.find('/') + 1), value, in(wallet.awards, key)});
    return view;
}

} // namespace offerwright::ledger
