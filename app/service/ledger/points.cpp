#include "app/service/ledger/points.h"
#include "app/service/ledger/holds.h"

namespace offerwright::ledger {
namespace {

/// Far enough below the end of what fits that no sum of a sale passes it.
constexpr std::int64_t kMostPosted = 4'000'000'000'000'000'000;

/// A lot is named by the entry that made it.
std::string lotNamed(const TransactionId& sale, std::int64_t line) {
    std::string lot(sale.view());
    for (int shift = 56; shift >= 0; shift -= 8) lot.push_back(static_cast<char>((line >> shift) & 0xff));
    return lot;
}

bool credit(Work& work, const std::string& unit, std::int64_t quantity) {
    return work.run("INSERT INTO account (tenant, wallet, unit, posted, held) VALUES ($1, $2, $3, $4, 0) "
                    "ON CONFLICT (tenant, wallet, unit) DO UPDATE SET posted = account.posted + excluded.posted "
                    "WHERE account.posted <= $5 - excluded.posted",
                    {work.tenant(), work.wallet(), unit, quantity, kMostPosted}) == 1;
}

/// Takes from the balance and from what is held at once, if it then stays at its floor or above.
bool debit(Work& work, const std::string& unit, std::int64_t quantity, std::int64_t held) {
    return work.run("UPDATE account SET posted = posted - $4, held = held - $5 WHERE tenant = $1 AND wallet = $2 AND "
                    "unit = $3 AND posted - $4 - (held - $5) >= floor",
                    {work.tenant(), work.wallet(), unit, quantity, held}) == 1;
}

/// Takes as much as there is, beside what other sales hold; tells how much.
std::int64_t debitUpTo(Work& work, const std::string& unit, std::int64_t wanted, std::int64_t held) {
    if (debit(work, unit, wanted, held)) return wanted;
    const sql::Rows rows = work.query("SELECT posted - held - floor FROM account WHERE tenant = $1 AND wallet = $2 AND "
                                      "unit = $3",
                                      {work.tenant(), work.wallet(), unit});
    const std::int64_t taken = rows.empty() ? 0 : std::min(wanted, rows[0][0].number() + held);
    if (taken > 0 || held > 0) {
        const bool done = debit(work, unit, taken, held);
        OW_ASSERT(done || !work.stands()); // the wallet is locked: nobody can have been quicker
    }
    return taken;
}

struct LotPart {
    std::string lot;
    std::int64_t quantity = 0;
    std::string funder;
    std::string rate;
};

/// Takes `wanted` out of the unit's lots: `first` before others, then those that end first.
std::vector<LotPart> takeFromLots(Work& work, const std::string& unit, std::int64_t wanted, std::string_view first) {
    if (wanted == 0) return {};
    const sql::Rows rows =
        work.query("SELECT lot, remaining, funder, rate FROM lot WHERE tenant = $1 AND wallet = $2 AND unit = $3 AND "
                   "remaining > 0 ORDER BY CASE WHEN lot = $4 THEN 0 ELSE 1 END, expires_at, earned_at, lot",
                   {work.tenant(), work.wallet(), unit, sql::Bytes{first}});
    std::vector<LotPart> parts;
    for (const sql::Row& row : rows) {
        if (wanted == 0) break;
        const std::int64_t quantity = std::min(wanted, row[1].number());
        work.run("UPDATE lot SET remaining = remaining - $5 WHERE tenant = $1 AND wallet = $2 AND unit = $3 AND "
                 "lot = $4 AND remaining >= $5",
                 {work.tenant(), work.wallet(), unit, sql::Bytes{row[0].bytes()}, quantity});
        parts.push_back({row[0].bytes(), quantity, row[2].text(), row[3].text()});
        wanted -= quantity;
    }
    FAULT("points.after_lots");
    OW_ASSERT(wanted == 0 || !work.stands());
    return parts;
}

/// What has lapsed of the lot that `entry` earned is not taken from the customer again: it goes from the lapsed back to
/// who funded it. Tells how much that is.
std::int64_t excuse(Work& work, const Movement& entry, std::int64_t quantity) {
    const sql::Rows rows = work.query("SELECT lapsed FROM lot WHERE tenant = $1 AND wallet = $2 AND unit = $3 AND "
                                      "lot = $4 AND lapsed > 0",
                                      {work.tenant(), work.wallet(), entry.unit, sql::Bytes{*entry.lot}});
    if (rows.empty()) return 0;
    const std::int64_t excused = std::min(quantity, rows[0][0].number());
    work.run("UPDATE lot SET lapsed = lapsed - $5 WHERE tenant = $1 AND wallet = $2 AND unit = $3 AND lot = $4",
             {work.tenant(), work.wallet(), entry.unit, sql::Bytes{*entry.lot}, excused});
    Movement back = entry;
    std::swap(back.debit, back.credit);
    back.debit = "lapse:" + entry.funder;
    back.quantity = excused;
    back.lot.reset();
    post(work, back);
    return excused;
}

} // namespace

void holdPoints(Work& work, const Burn& burn) {
    const auto held =
        work.run("UPDATE account SET held = held + $4 WHERE tenant = $1 AND wallet = $2 AND unit = $3 AND "
                 "posted - held - $4 >= floor",
                 {work.tenant(), work.wallet(), burn.unit, burn.quantity});
    if (held != 1) return work.refuse(Why::NotEnough, burn.unit);
    keepHold(work, {"points", burn.unit, {}, burn.quantity});
}

void releasePoints(Work& work, const std::string& unit, std::int64_t quantity) {
    const bool done = debit(work, unit, 0, quantity);
    OW_ASSERT(done || !work.stands());
}

void burn(Work& work, const Burn& burn) {
    const std::int64_t held = takeHold(work, "points", burn.unit);
    const std::int64_t most = work.isHalted() ? std::min(burn.quantity, held) : burn.quantity;
    const std::int64_t taken = debitUpTo(work, burn.unit, most, held);
    FAULT("points.after_debit");
    Movement movement{
        .unit = burn.unit, .credit = "redeem:" + burn.partner, .promotion = burn.promotion, .partner = burn.partner};
    for (LotPart& part : takeFromLots(work, burn.unit, taken, {})) {
        movement.debit = kCustomer;
        movement.quantity = part.quantity;
        movement.lot = std::move(part.lot);
        movement.funder = std::move(part.funder);
        movement.rate = std::move(part.rate);
        post(work, movement);
    }
    if (taken == burn.quantity || !work.stands()) return;
    work.fallShort({"burn", burn.unit, burn.quantity - taken});
    post(work, {.unit = burn.unit,
                .debit = "shortfall:burn",
                .credit = "redeem:" + burn.partner,
                .quantity = burn.quantity - taken,
                .promotion = burn.promotion,
                .partner = burn.partner});
}

/// To a wallet that is closed nothing is credited; its funder is told what it would have been.
void earnNothing(Work& work, const Earn& earn) {
    work.fallShort({"earn", earn.unit, earn.quantity});
    post(work, {.unit = earn.unit,
                .debit = "fund:" + earn.funder,
                .credit = "shortfall:earn",
                .quantity = earn.quantity,
                .promotion = earn.promotion,
                .funder = earn.funder,
                .rate = earn.rate});
}

void earn(Work& work, const Earn& earn) {
    if (work.isClosed()) return earnNothing(work, earn);
    if (!credit(work, earn.unit, earn.quantity)) return work.refuse(Why::Overflow, earn.unit);
    FAULT("points.after_credit");
    const std::int64_t line = work.nextLine();
    const std::string lot = lotNamed(work.call().sale, line);
    work.run("INSERT INTO lot (tenant, wallet, unit, lot, earned_at, expires_at, qty, remaining, funder, rate) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)",
             {work.tenant(), work.wallet(), earn.unit, sql::Bytes{lot}, work.eventAt.ms, earn.expiresAt.ms,
              earn.quantity, earn.funder, earn.rate});
    postAt(work,
           {.unit = earn.unit,
            .debit = "fund:" + earn.funder,
            .credit = std::string(kCustomer),
            .quantity = earn.quantity,
            .lot = lot,
            .promotion = earn.promotion,
            .funder = earn.funder,
            .rate = earn.rate},
           line);
}

void giveBackToLot(Work& work, const Movement& entry, std::int64_t quantity) {
    if (!credit(work, entry.unit, quantity)) return work.refuse(Why::Overflow, entry.unit);
    const auto given = work.run("UPDATE lot SET remaining = remaining + $5 WHERE tenant = $1 AND wallet = $2 AND "
                                "unit = $3 AND lot = $4 AND remaining + $5 <= qty",
                                {work.tenant(), work.wallet(), entry.unit, sql::Bytes{*entry.lot}, quantity});
    OW_ASSERT(given == 1 || !work.stands());
    FAULT("points.after_give_back");
    Movement back = entry;
    std::swap(back.debit, back.credit);
    back.quantity = quantity;
    post(work, back);
}

void lapse(Work& work, const ExpiredLot& expired) {
    const std::int64_t taken = debitUpTo(work, expired.unit, expired.remaining, 0);
    if (taken == 0 || !work.stands()) return;
    work.run("UPDATE lot SET remaining = remaining - $5, lapsed = lapsed + $5 WHERE tenant = $1 AND wallet = $2 AND "
             "unit = $3 AND lot = $4 AND remaining >= $5",
             {work.tenant(), work.wallet(), expired.unit, sql::Bytes{expired.lot}, taken});
    FAULT("points.after_lapse");
    post(work, {.unit = expired.unit,
                .debit = std::string(kCustomer),
                .credit = "lapse:" + expired.funder,
                .quantity = taken,
                .lot = expired.lot,
                .funder = expired.funder,
                .rate = expired.rate});
}

void clawBack(Work& work, const Movement& entry, std::int64_t quantity) {
    quantity -= excuse(work, entry, quantity);
    const std::int64_t taken = debitUpTo(work, entry.unit, quantity, 0);
    Movement back = entry;
    std::swap(back.debit, back.credit);
    for (LotPart& part : takeFromLots(work, entry.unit, taken, *entry.lot)) {
        back.quantity = part.quantity;
        back.lot = std::move(part.lot);
        post(work, back);
    }
    if (taken == quantity || !work.stands()) return;
    work.fallShort({"clawback", entry.unit, quantity - taken});
    back.debit = "shortfall:clawback";
    back.quantity = quantity - taken;
    back.lot.reset();
    post(work, back);
}

} // namespace offerwright::ledger
