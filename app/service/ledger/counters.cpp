#include "app/service/ledger/counters.h"
#include "app/service/ledger/entries.h"
#include "app/service/ledger/holds.h"

namespace offerwright::ledger {
namespace {

bool isLimit(const Counter& counter) { return counter.kind == "limit"; }

/// A limit that is asked for the first time is made; one that has changed is taken over if what is used fits in it.
void keepLimit(Work& work, const LimitUse& use) {
    work.run("INSERT INTO limit_use (tenant, wallet, promo, win, used, held, lim) VALUES ($1, $2, $3, $4, 0, 0, $5) "
             "ON CONFLICT (tenant, wallet, promo, win) DO UPDATE SET lim = excluded.lim "
             "WHERE limit_use.lim <> excluded.lim AND limit_use.used + limit_use.held <= excluded.lim",
             {work.tenant(), work.wallet(), use.promotion, use.window, use.limit});
}

/// What may still be used, beside what the sale itself holds. A budget's row is changed, to what it was, so that nobody
/// is quicker between this and what follows.
std::int64_t roomOf(Work& work, const Counter& counter, std::int64_t heldBySale) {
    const sql::Rows rows =
        isLimit(counter) ? work.query("SELECT lim - used - held FROM limit_use WHERE tenant = $1 AND wallet = $2 AND "
                                      "promo = $3 AND win = $4",
                                      {work.tenant(), work.wallet(), counter.ref, counter.part})
                         : work.query("UPDATE budget SET held = held WHERE tenant = $1 AND budget = $2 "
                                      "RETURNING lim - used - held",
                                      {work.tenant(), counter.ref});
    return rows.empty() ? 0 : rows[0][0].number() + heldBySale;
}

/// A code lies in another shard than the sale: its keeper is told to look here. One note is enough until he has.
bool tellKeeper(Work& work, const TransactionId& sale, const std::string& code) {
    const std::string id = noteFor(sale, code);
    work.run("INSERT INTO outbox (tenant, wallet, id, topic, body) VALUES ($1, $2, $3, 'code', $4) "
             "ON CONFLICT (tenant, wallet, id) DO NOTHING",
             {work.tenant(), work.wallet(), sql::Bytes{id}, sql::Bytes{code}});
    return work.stands();
}

void keepConsumed(Work& work, const Counter& counter, std::int64_t quantity) {
    if (quantity == 0) return;
    work.run("INSERT INTO consumed (tenant, wallet, txn, kind, ref, part, qty) VALUES ($1, $2, $3, $4, $5, $6, $7)",
             {work.tenant(), work.wallet(), work.sale(), counter.kind, counter.ref, counter.part, quantity});
}

/// What a sale used and there was none of.
void lack(Work& work, const Counter& counter, std::int64_t quantity, const std::string& promotion) {
    if (!work.stands()) return;
    work.fallShort({counter.kind, counter.ref, quantity});
    post(work, {.unit = counter.kind + ':' + counter.ref,
                .debit = "shortfall:" + counter.kind,
                .credit = "use:" + counter.ref,
                .quantity = quantity,
                .promotion = promotion});
}

void use(Work& work, const Counter& counter, std::int64_t wanted, const std::string& promotion) {
    const std::int64_t held = takeHold(work, counter.kind, counter.ref, counter.part);
    std::int64_t taken = wanted;
    if (!change(work, counter, {-held, wanted})) {
        taken = std::min(wanted, roomOf(work, counter, held));
        const bool done = (taken == 0 && held == 0) || change(work, counter, {-held, taken});
        OW_ASSERT(done || !work.stands());
    }
    keepConsumed(work, counter, taken);
    FAULT("counters.after_use");
    if (taken < wanted) lack(work, counter, wanted - taken, promotion);
}

} // namespace

std::string noteFor(const TransactionId& sale, const std::string& code) {
    std::string id(sale.view());
    id += ":code:";
    return id += code;
}

bool change(Work& work, const Counter& counter, CounterChange by) {
    if (counter.kind == "code") return tellKeeper(work, work.call().sale, counter.ref);
    if (isLimit(counter))
        return work.run("UPDATE limit_use SET held = held + $1, used = used + $2 WHERE tenant = $3 AND wallet = $4 AND "
                        "promo = $5 AND win = $6 AND held + $1 >= 0 AND used + $2 >= 0 AND "
                        "held + $1 + used + $2 <= lim",
                        {by.held, by.used, work.tenant(), work.wallet(), counter.ref, counter.part}) == 1;
    return work.run("UPDATE budget SET held = held + $1, used = used + $2 WHERE tenant = $3 AND budget = $4 AND "
                    "held + $1 >= 0 AND used + $2 >= 0 AND held + $1 + used + $2 <= lim",
                    {by.held, by.used, work.tenant(), counter.ref}) == 1;
}

void lockBudgets(Work& work, const std::vector<BudgetUse>& uses) {
    std::set<std::string> budgets;
    for (const BudgetUse& use : uses) budgets.insert(use.budget);
    for (const Hold& hold : work.holds)
        if (hold.kind == "budget") budgets.insert(hold.ref);
    if (work.standing().state == "settled")
        for (const sql::Row& used : work.query("SELECT ref FROM consumed WHERE tenant = $1 AND wallet = $2 AND "
                                               "txn = $3 AND kind = 'budget'",
                                               {work.tenant(), work.wallet(), work.sale()}))
            budgets.insert(used[0].text());
    if (budgets.size() < 2) return;
    for (const std::string& budget : budgets)
        work.run("UPDATE budget SET held = held WHERE tenant = $1 AND budget = $2", {work.tenant(), budget});
}

void holdLimit(Work& work, const LimitUse& use) {
    keepLimit(work, use);
    const Counter counter{"limit", use.promotion, use.window};
    if (!change(work, counter, {.held = use.count})) return work.refuse(Why::LimitReached, use.promotion);
    keepHold(work, {counter.kind, counter.ref, counter.part, use.count});
}

void holdBudget(Work& work, const BudgetUse& use) {
    const Counter counter{"budget", use.budget, {}};
    if (!change(work, counter, {.held = use.amount})) return work.refuse(Why::BudgetSpent, use.budget);
    keepHold(work, {counter.kind, counter.ref, counter.part, use.amount});
}

void holdCode(Work& work, const CodeUse& use) { keepHold(work, {"code", use.code, {}, 1}); }

void useLimit(Work& work, const LimitUse& wanted) {
    keepLimit(work, wanted);
    use(work, {"limit", wanted.promotion, wanted.window}, wanted.count, wanted.promotion);
}

void useBudget(Work& work, const BudgetUse& wanted) { use(work, {"budget", wanted.budget, {}}, wanted.amount, {}); }

void useCode(Work& work, const CodeUse& wanted) {
    const Counter counter{"code", wanted.code, {}};
    if (takeHold(work, counter.kind, counter.ref) == 0) return lack(work, counter, 1, {});
    tellKeeper(work, work.call().sale, wanted.code);
    keepConsumed(work, counter, 1);
}

void giveBack(Work& work, const TransactionId& original, const Counter& counter, std::int64_t quantity) {
    const auto changed = work.run(
        "UPDATE consumed SET qty = qty - $7 WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND kind = $4 AND "
        "ref = $5 AND part = $6 AND qty >= $7",
        {work.tenant(), work.wallet(), sql::Bytes{original.view()}, counter.kind, counter.ref, counter.part, quantity});
    if (changed != 1) return work.refuse(Why::NotInSale, counter.ref);
    const bool isCode = counter.kind == "code";
    const bool moved = isCode ? tellKeeper(work, original, counter.ref) : change(work, counter, {.used = -quantity});
    OW_ASSERT(moved || !work.stands());
}

void holdWhatWasUsed(Work& work) {
    const sql::Rows rows = work.query("SELECT kind, ref, part, qty FROM consumed WHERE tenant = $1 AND wallet = $2 AND "
                                      "txn = $3 AND qty > 0",
                                      {work.tenant(), work.wallet(), work.sale()});
    for (const sql::Row& row : rows) {
        const Hold hold{row[0].text(), row[1].text(), row[2].text(), row[3].number()};
        change(work, {hold.kind, hold.ref, hold.part}, {hold.quantity, -hold.quantity});
        work.holds.push_back(hold);
    }
    work.run("DELETE FROM consumed WHERE tenant = $1 AND wallet = $2 AND txn = $3",
             {work.tenant(), work.wallet(), work.sale()});
}

} // namespace offerwright::ledger
