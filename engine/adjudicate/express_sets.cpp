#include "engine/adjudicate/express.h"
#include "engine/adjudicate/express_units.h"
#include <algorithm>

namespace offerwright {
namespace {

/// What may serve the parts of sets: a row of runs a part, one row behind the other.
class PartRows {
public:
    explicit PartRows(From from)
        : m_from(from) {}
    void add(std::uint32_t line, std::int64_t units, std::int64_t worth) { m_row.add(line, m_parts, units, worth); }
    /// What was added since serves one part. False: it cannot be put in order.
    bool endPart() {
        const std::size_t first = m_parts == 0 ? 0 : m_ends[m_parts - 1];
        m_next[m_parts] = first;
        m_ends[m_parts++] = m_row.size();
        return m_row.arrange(first, m_from);
    }
    /// Calls `visit(run, units)` for so many units of the part, first runs first; false when there are too few.
    template <typename Visit> bool take(std::uint32_t part, std::int64_t missing, const Visit& visit) {
        std::size_t& next = m_next[part];
        while (next < m_ends[part] && m_row[next].count == 0) ++next;
        for (std::size_t at = next; missing > 0; ++at) {
            if (at == m_ends[part]) return false;
            const std::int64_t here = std::min<std::int64_t>(m_row[at].count, missing);
            visit(m_row[at], here);
            missing -= here;
        }
        return true;
    }

private:
    From m_from;
    std::uint32_t m_parts = 0;
    Row<2 * LineColumns::kMostLines> m_row;
    std::array<std::size_t, kMaxSetParts> m_ends;
    std::array<std::size_t, kMaxSetParts> m_next; ///< runs before are used up
};

} // namespace

/// One set: units of runs, part by part.
struct Express::Set {
    struct Taken {
        Run* run;
        std::int64_t units;
    };
    std::array<Taken, 2 * kMostLines> taken;
    std::size_t count = 0;
    std::int64_t worth = 0;

    void take(Run& run, std::int64_t units) {
        taken[count++] = {&run, units};
        worth += units * run.price;
    }
    std::int64_t howOften(std::int64_t most) const {
        for (std::size_t i = 0; i < count; ++i) most = std::min(most, taken[i].run->count / taken[i].units);
        return most;
    }
    void use(std::int64_t sets) {
        for (std::size_t i = 0; i < count; ++i)
            taken[i].run->count -= static_cast<std::uint32_t>(sets * taken[i].units);
    }
    /// Equals stay as they are.
    void order(bool byPart) {
        const auto key = [&](const Taken& each) { return byPart ? each.run->place : each.run->line(); };
        for (std::size_t i = 1; i < count; ++i) {
            const Taken moved = taken[i];
            std::size_t at = i;
            for (; at > 0 && key(moved) < key(taken[at - 1]); --at) taken[at] = taken[at - 1];
            taken[at] = moved;
        }
    }
};

/// As Pricing::put: equal sets share together, unless each shares for itself, part by part.
void Express::share(Set& set, std::int64_t sets, std::int64_t discount) {
    const bool carried = m_checkout.program.programme->allocation == Allocation::CarriedDown;
    const std::int64_t together = carried ? 1 : sets;
    const std::int64_t alike = sets / together;
    set.order(carried);
    m_count = 0;
    for (std::size_t i = 0; i < set.count; ++i) {
        const auto& [run, units] = set.taken[i];
        if (m_count == 0 || m_lines[m_count - 1] != run->line()) {
            m_lines[m_count] = run->line();
            m_weights[m_count] = m_pieces[m_count] = 0;
            ++m_count;
        }
        m_weights[m_count - 1] += together * units * run->price;
        m_pieces[m_count - 1] += together * units;
    }
    split(together * discount, together * set.worth);
    for (std::size_t i = 0; i < m_count; ++i)
        add(m_lines[i], alike * m_shares[i], alike * m_pieces[i], alike * m_weights[i]);
}

bool Express::sets(const Turn& turn, const ShortPlan& plan) {
    const ShortStep& step = plan.steps[0];
    const std::size_t parts = plan.parts.size();
    if (!anyLine(linesOf(plan.parts[0].lines))) return end(turn, plan, Outcome::NotMet);
    std::array<std::int64_t, kMaxSetParts> counts;
    std::uint64_t seen = 0;
    bool lacks = true;
    for (std::size_t part = 0; part < parts; ++part) {
        counts[part] = std::min(turn.number(plan.parts[part].count), kMaxUnits);
        const std::uint64_t lines = linesOf(plan.parts[part].lines)[0];
        if ((seen & lines) != 0) return false; // contested units are shared out the long way
        seen |= lines;
        if (counts[part] > 0 && lines == 0) return end(turn, plan, Outcome::NothingToGive);
        lacks = lacks && counts[part] == 0;
    }
    if (lacks) return end(turn, plan, Outcome::NothingToGive);
    PartRows rows(plan.from);
    for (const ShortPart& part : plan.parts) {
        forEachLine(linesOf(part.lines), [&](std::uint32_t line) {
            begin(line);
            rows.add(line, m_stands.freeUnits[line], m_stands.freeNet[line]);
        });
        if (!rows.endPart()) return false;
    }
    const std::int64_t price = turn.number(step.amount);
    std::int64_t allowed = plan.timesPerBasket ? std::min(turn.number(*plan.timesPerBasket), kMaxUnits) : kMaxUnits;
    m_used = 0;
    ShortGrant grant{.step = &step, .times = 0};
    while (allowed > 0) {
        Set set;
        const auto take = [&](Run& run, std::int64_t units) { set.take(run, units); };
        bool complete = true;
        for (std::uint32_t part = 0; part < parts && complete; ++part) complete = rows.take(part, counts[part], take);
        if (!complete) break;
        const std::int64_t discount = set.worth - price;
        if (discount <= 0 && plan.from == From::Dearest) break;
        const std::int64_t sets = set.howOften(discount > 0 ? allowed : kMaxUnits);
        set.use(sets);
        if (discount <= 0) continue;
        share(set, sets, discount);
        grant.discount += sets * discount;
        grant.times += sets;
        allowed -= sets;
    }
    if (grant.discount == 0) return end(turn, plan, Outcome::NothingToGive);
    m_count = 0;
    forEachLine(LineWords(&m_used, 1), [&](std::uint32_t line) {
        m_lines[m_count] = line;
        m_shares[m_count++] = m_amount[line];
    });
    takeUnits(turn.programme().sets.unitsUsed != UnitsUsed::Never);
    grant.fires = grant.times;
    give(turn, plan, grant);
    return true;
}

} // namespace offerwright
