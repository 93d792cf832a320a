#include "app/service/ledger/laws.h"
#include <array>

namespace offerwright::ledger {
namespace {

constexpr std::array kLaws{
    Law{"I1", "an entry goes from one account to another",
        "SELECT wallet, txn, line FROM entry WHERE tenant = $1 AND (dr = cr OR dr = '' OR cr = '' OR qty <= 0)"},
    Law{"I2", "a balance is the sum of its entries",
        "SELECT a.wallet, a.unit FROM account a WHERE a.tenant = $1 AND a.posted <> COALESCE((SELECT SUM(CASE WHEN "
        "e.cr = 'wallet' THEN e.qty ELSE -e.qty END) FROM entry e WHERE e.tenant = a.tenant AND e.wallet = a.wallet "
        "AND e.unit = a.unit AND (e.cr = 'wallet' OR e.dr = 'wallet')), 0)"},
    Law{"I2", "an entry of a customer has a balance",
        "SELECT e.wallet, e.txn, e.line FROM entry e WHERE e.tenant = $1 AND (e.cr = 'wallet' OR e.dr = 'wallet') AND "
        "NOT EXISTS (SELECT 1 FROM account a WHERE a.tenant = e.tenant AND a.wallet = e.wallet AND a.unit = e.unit)"},
    Law{"I3", "what an account holds is what its sales hold",
        "SELECT a.wallet, a.unit FROM account a WHERE a.tenant = $1 AND a.held <> COALESCE((SELECT SUM(h.qty) FROM "
        "hold h WHERE h.tenant = a.tenant AND h.wallet = a.wallet AND h.kind = 'points' AND h.ref = a.unit), 0)"},
    Law{"I3", "what a limit holds is what its sales hold",
        "SELECT l.wallet, l.promo, l.win FROM limit_use l WHERE l.tenant = $1 AND l.held <> COALESCE((SELECT "
        "SUM(h.qty) FROM hold h WHERE h.tenant = l.tenant AND h.wallet = l.wallet AND h.kind = 'limit' AND "
        "h.ref = l.promo AND h.part = l.win), 0)"},
    Law{"I3", "what a budget holds is what its sales hold",
        "SELECT b.budget FROM budget b WHERE b.tenant = $1 AND b.held <> COALESCE((SELECT SUM(h.qty) FROM hold h "
        "WHERE h.tenant = b.tenant AND h.kind = 'budget' AND h.ref = b.budget), 0)"},
    Law{"I3", "coupons held are those of the sale's holds",
        "SELECT h.wallet, h.txn, h.ref FROM hold h WHERE h.tenant = $1 AND h.kind = 'coupon' AND h.qty <> (SELECT "
        "COUNT(*) FROM coupon c WHERE c.tenant = h.tenant AND c.wallet = h.wallet AND c.coupon = h.ref AND "
        "c.txn = h.txn AND c.state = 'held')"},
    Law{"I3", "only open sales hold",
        "SELECT h.wallet, h.txn, h.kind, h.ref FROM hold h WHERE h.tenant = $1 AND NOT EXISTS (SELECT 1 FROM txn t "
        "WHERE t.tenant = h.tenant AND t.wallet = h.wallet AND t.txn = h.txn AND t.state = 'open')"},
    Law{"I4", "no balance is below its floor",
        "SELECT wallet, unit FROM account WHERE tenant = $1 AND (held < 0 OR posted - held < floor)"},
    Law{"I5", "lots are the balance",
        "SELECT a.wallet, a.unit FROM account a WHERE a.tenant = $1 AND a.posted <> COALESCE((SELECT "
        "SUM(l.remaining) FROM lot l WHERE l.tenant = a.tenant AND l.wallet = a.wallet AND l.unit = a.unit), 0)"},
    Law{"I5", "a lot is the sum of its entries",
        "SELECT l.wallet, l.unit, l.lot FROM lot l WHERE l.tenant = $1 AND (l.remaining < 0 OR l.remaining > l.qty OR "
        "l.remaining <> COALESCE((SELECT SUM(CASE WHEN e.cr = 'wallet' THEN e.qty ELSE -e.qty END) FROM entry e "
        "WHERE e.tenant = l.tenant AND e.wallet = l.wallet AND e.unit = l.unit AND e.lot = l.lot), 0))"},
    Law{"I5", "what has lapsed of a lot went out of it and has not come back to who funded it",
        "SELECT l.wallet, l.unit, l.lot FROM lot l WHERE l.tenant = $1 AND l.lapsed <> COALESCE((SELECT SUM(e.qty) "
        "FROM "
        "entry e WHERE e.tenant = l.tenant AND e.wallet = l.wallet AND e.unit = l.unit AND e.lot = l.lot AND "
        "e.cr LIKE 'lapse:%'), 0) - COALESCE((SELECT SUM(b.qty) FROM entry e JOIN entry b ON b.tenant = e.tenant AND "
        "b.wallet = e.wallet AND b.rev_of_txn = e.txn AND b.rev_of_line = e.line WHERE e.tenant = l.tenant AND "
        "e.wallet = l.wallet AND e.unit = l.unit AND e.lot = l.lot AND e.cr = 'wallet' AND e.rev_of_txn IS NULL AND "
        "b.dr LIKE 'lapse:%'), 0)"},
    Law{"I6", "a coupon is held by an open sale, or redeemed by a settled one",
        "SELECT c.wallet, c.coupon, c.seq FROM coupon c WHERE c.tenant = $1 AND c.state <> 'issued' AND NOT EXISTS "
        "(SELECT 1 FROM txn t WHERE t.tenant = c.tenant AND t.wallet = c.wallet AND t.txn = c.txn AND t.state = CASE "
        "c.state WHEN 'held' THEN 'open' ELSE 'settled' END)"},
    Law{"I6", "a limit is used as its sales used it, and no further than it goes",
        "SELECT l.wallet, l.promo, l.win FROM limit_use l WHERE l.tenant = $1 AND (l.used + l.held > l.lim OR "
        "l.used <> COALESCE((SELECT SUM(c.qty) FROM consumed c WHERE c.tenant = l.tenant AND c.wallet = l.wallet AND "
        "c.kind = 'limit' AND c.ref = l.promo AND c.part = l.win), 0))"},
    Law{"I6", "a code is held and used by as many sales as it says",
        "SELECT c.code FROM code c WHERE c.tenant = $1 AND (c.used <> (SELECT COUNT(*) FROM code_hold h WHERE "
        "h.tenant = c.tenant AND h.code = c.code AND h.state = 'used') OR c.held <> (SELECT COUNT(*) FROM code_hold h "
        "WHERE h.tenant = c.tenant AND h.code = c.code AND h.state = 'held') OR c.used + c.held > c.lim)"},
    Law{"I6", "a sale uses and holds codes that their keeper has held for it",
        "SELECT s.wallet, s.txn, s.ref FROM (SELECT tenant, wallet, txn, ref FROM hold WHERE kind = 'code' UNION ALL "
        "SELECT tenant, wallet, txn, ref FROM consumed WHERE kind = 'code' AND qty > 0) s WHERE s.tenant = $1 AND "
        "NOT EXISTS (SELECT 1 FROM code_hold h WHERE h.tenant = s.tenant AND h.code = s.ref AND h.txn = s.txn)"},
    Law{"I7", "a budget is used as its sales used it, and no further than it goes",
        "SELECT b.budget FROM budget b WHERE b.tenant = $1 AND (b.used + b.held > b.lim OR b.used <> COALESCE((SELECT "
        "SUM(c.qty) FROM consumed c WHERE c.tenant = b.tenant AND c.kind = 'budget' AND c.ref = b.budget), 0))"},
    Law{"I8", "what is settled has the operation that did it",
        "SELECT t.wallet, t.txn FROM txn t WHERE t.tenant = $1 AND t.state = 'settled' AND NOT EXISTS (SELECT 1 FROM "
        "op o WHERE o.tenant = t.tenant AND o.wallet = t.wallet AND o.txn = t.txn AND o.rev = t.rev AND "
        "o.step IN ('settle', 'refund'))"},
    Law{"I9", "no entry or event of a sale is missing",
        "SELECT t.wallet, t.txn FROM txn t WHERE t.tenant = $1 AND t.lines <> (SELECT COUNT(*) FROM entry e WHERE "
        "e.tenant = t.tenant AND e.wallet = t.wallet AND e.txn = t.txn AND e.line >= 0 AND e.line < t.lines) + "
        "(SELECT COUNT(*) FROM progress_ev p WHERE p.tenant = t.tenant AND p.wallet = t.wallet AND p.txn = t.txn AND "
        "p.line >= 0 AND p.line < t.lines)"},
    Law{"I9", "an entry belongs to a sale",
        "SELECT e.wallet, e.txn, e.line FROM entry e WHERE e.tenant = $1 AND NOT EXISTS (SELECT 1 FROM txn t WHERE "
        "t.tenant = e.tenant AND t.wallet = e.wallet AND t.txn = e.txn AND t.lines > e.line)"},
    Law{"I10", "no more is refunded than there was, and as much as was posted back",
        "SELECT r.wallet, r.txn, r.line FROM refunded r WHERE r.tenant = $1 AND (r.qty > COALESCE((SELECT e.qty FROM "
        "entry e WHERE e.tenant = r.tenant AND e.wallet = r.wallet AND e.txn = r.txn AND e.line = r.line), 0) OR "
        "r.qty <> COALESCE((SELECT SUM(b.qty) FROM entry b WHERE b.tenant = r.tenant AND b.wallet = r.wallet AND "
        "b.rev_of_txn = r.txn AND b.rev_of_line = r.line), 0))"},
    Law{"I10", "what is posted back is counted as refunded",
        "SELECT b.wallet, b.txn, b.line FROM entry b WHERE b.tenant = $1 AND b.rev_of_txn IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM refunded r WHERE r.tenant = b.tenant AND r.wallet = b.wallet AND r.txn = b.rev_of_txn AND "
        "r.line = b.rev_of_line)"},
    Law{"I13", "progress is the sum of its events",
        "SELECT p.wallet, p.promo, p.win FROM progress p WHERE p.tenant = $1 AND (p.value <> COALESCE((SELECT "
        "SUM(v.delta) FROM progress_ev v WHERE v.tenant = p.tenant AND v.wallet = p.wallet AND v.promo = p.promo AND "
        "v.win = p.win), 0) OR p.awards <> COALESCE((SELECT SUM(v.awards) FROM progress_ev v WHERE "
        "v.tenant = p.tenant AND v.wallet = p.wallet AND v.promo = p.promo AND v.win = p.win), 0))"},
    Law{"I14", "a sale that was settled stays so, and what is open or settled has its time",
        "SELECT t.wallet, t.txn FROM txn t WHERE t.tenant = $1 AND ((t.state = 'open' AND t.expires_at IS NULL) OR "
        "(t.state = 'settled' AND t.settled_at IS NULL) OR (t.state <> 'settled' AND EXISTS (SELECT 1 FROM op o WHERE "
        "o.tenant = t.tenant AND o.wallet = t.wallet AND o.txn = t.txn AND o.step IN ('settle', 'refund'))))"},
    Law{"I14", "an operation has its sale, at its revision or a later one",
        "SELECT o.wallet, o.txn, o.step, o.rev FROM op o WHERE o.tenant = $1 AND NOT EXISTS (SELECT 1 FROM txn t "
        "WHERE t.tenant = o.tenant AND t.wallet = o.wallet AND t.txn = o.txn AND t.rev >= o.rev)"},
};

} // namespace

std::span<const Law> laws() { return kLaws; }

} // namespace offerwright::ledger
