#include "engine/adjudicate/turns.h"
#include <algorithm>

namespace offerwright {
namespace {

/// A promotion of the lane that would give.
struct Entry {
    std::uint32_t place = 0;
    Proposal proposal;
    Pooled<std::int64_t> byLine = {}; ///< what it takes off or credits
    Pooled<std::int64_t> off = {};    ///< what it takes off
    bool keeps = true;
};

class BestOf {
public:
    explicit BestOf(Table& table)
        : m_table(table)
        , m_start(table.bill.standing)
        , m_running(table.bill.standing)
        , m_most(m_start.size(), 0) {}
    void run(std::span<const std::uint32_t> places);

private:
    void propose(std::uint32_t place);
    void enter(Entry entry);
    LineStanding after(const Entry& entry, std::size_t line) const;
    void pickWinners();
    void cut(Entry& entry, std::uint32_t number);
    void retell(const Entry& entry);
    Standing merged() const;

    Table& m_table;
    Standing m_start;
    Standing m_running;          ///< as if the lane ended here
    Pooled<std::int64_t> m_most; ///< by line: of the entries so far
    Pooled<Entry> m_entries;
    Pooled<std::uint32_t> m_winners; ///< entry by line; kNone: nobody takes money off it
};

/// Who says so himself looks at what the best so far leaves of a line, and must beat that all the same.
bool goesByRunning(const PromotionPlan& plan) {
    return std::ranges::any_of(plan.steps, [](const StepPlan& step) {
        return std::ranges::any_of(step.rewards, [](const RewardPlan& reward) {
            return reward.give == Give::Percent && reward.of == SpendBasis::Running;
        });
    });
}

/// Exclusion goes by who would give; what it would give is on the lane's starting values.
void BestOf::propose(std::uint32_t place) {
    const Program& program = m_table.checkout.program;
    const std::uint32_t group = program.at(place).group;
    const bool best = program.programme->exclusiveChooser == Chooser::BestForCustomer;
    if (group != kNone && best && !m_table.exclusion.byLine() && !m_table.exclusion.reserved(group))
        if (const std::uint32_t winner = bestOfGroup(m_table, place); winner != kNone)
            m_table.exclusion.reserve(group, winner);
    if (goesByRunning(*program.at(place).plan)) m_table.bill.standing = m_running;
    PromotionTrace* trace = m_table.receipt.traceOf(place);
    Verdict verdict = verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, place, trace);
    m_table.bill.standing = m_start;
    if (verdict.gives())
        enter({.place = place, .proposal = std::move(verdict.proposal)});
    else
        m_table.receipt.turnDown(place, verdict.proposal, verdict.loss);
}

void BestOf::enter(Entry entry) {
    entry.byLine.assign(m_start.size(), 0);
    entry.off.assign(m_start.size(), 0);
    for (const Grant& grant : entry.proposal.grants)
        for (const GivenShare& share : grant.shares) {
            entry.byLine[share.line] += share.amount.minor;
            if (grant.discount > 0) entry.off[share.line] += share.amount.minor;
        }
    for (std::size_t line = 0; line < m_start.size(); ++line) {
        if (entry.byLine[line] <= m_most[line]) continue;
        m_most[line] = entry.byLine[line];
        m_running[line] = after(entry, line);
    }
    Proposal counted = entry.proposal;
    offerwright::enter(m_table.bill, entry.place, counted);
    m_table.bill.standing = m_start;
    m_entries.push_back(std::move(entry));
}

/// The lane's start less what this one takes; whatever the others would have taken is not.
LineStanding BestOf::after(const Entry& entry, std::size_t line) const {
    LineStanding stands = entry.proposal.after[line];
    if (stands.net == m_start[line].net - entry.off[line]) return stands;
    LineStanding plain = m_start[line];
    takeOff(plain, entry.off[line]);
    const std::int64_t used = plain.freeUnits - stands.freeUnits;
    if (used > 0) useUnits(plain, used, plain.freeNet / plain.freeUnits * used);
    return plain;
}

void BestOf::pickWinners() {
    m_winners.assign(m_start.size(), kNone);
    for (std::size_t line = 0; line < m_start.size(); ++line)
        for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
            const std::int64_t most = m_winners[line] == kNone ? 0 : m_entries[m_winners[line]].byLine[line];
            if (m_entries[i].byLine[line] > most) m_winners[line] = i;
        }
}

/// Leaves a promotion the lines it won. One that wins none gives nothing else either.
void BestOf::cut(Entry& entry, std::uint32_t number) {
    Proposal& proposal = entry.proposal;
    if (proposal.money() == 0) return;
    const auto lost = [&](const GivenShare& share) { return m_winners[share.line] != number; };
    std::int64_t left = 0;
    for (Grant& grant : proposal.grants) {
        if (grant.shares.empty()) continue;
        std::erase_if(grant.shares, lost);
        std::int64_t sum = 0;
        for (const GivenShare& share : grant.shares) sum += share.amount.minor;
        (grant.credit > 0 ? grant.credit : grant.discount) = sum;
        left += sum;
    }
    entry.keeps = left > 0;
    std::erase_if(proposal.grants,
                  [](const Grant& grant) { return !grant.gives() && grant.reward->give != Give::Message; });
    proposal.discount = 0;
    proposal.credit = 0;
    for (const Grant& grant : proposal.grants) {
        proposal.discount += grant.discount;
        proposal.credit += grant.credit;
    }
    std::erase_if(proposal.after.credits, [&](CreditGiven& given) {
        if (given.place != entry.place) return false;
        std::erase_if(given.shares, lost);
        return given.shares.empty();
    });
}

/// The trace says what was given in the end.
void BestOf::retell(const Entry& entry) {
    PromotionTrace* trace = m_table.receipt.traceOf(entry.place);
    if (!trace) return;
    for (const StepPlan& step : m_table.checkout.program.at(entry.place).plan->steps)
        for (const RewardPlan& reward : step.rewards) {
            if (!reward.isMoney()) continue;
            const auto node = std::ranges::find(trace->nodes, reward.source->id, &NodeTrace::node);
            const auto grant = std::ranges::find(entry.proposal.grants, &reward, &Grant::reward);
            if (node == trace->nodes.end()) continue;
            node->holds = grant != entry.proposal.grants.end();
            node->given = node->holds ? grant->discount + grant->credit : 0;
        }
}

/// Lines are apart from one another: each stands as its winner leaves it, or as the first that used its units does.
Standing BestOf::merged() const {
    Standing standing = m_start;
    for (std::size_t line = 0; line < standing.size(); ++line) {
        if (m_winners[line] != kNone) {
            standing[line] = after(m_entries[m_winners[line]], line);
            continue;
        }
        const auto used = std::ranges::find_if(
            m_entries, [&](const Entry& entry) { return entry.keeps && entry.proposal.after[line] != m_start[line]; });
        if (used != m_entries.end()) standing[line] = used->proposal.after[line];
    }
    for (const Entry& entry : m_entries) {
        if (!entry.keeps) continue;
        standing.fired.push_back(entry.place);
        for (std::size_t i = m_start.credits.size(); i < entry.proposal.after.credits.size(); ++i)
            standing.credits.push_back(entry.proposal.after.credits[i]);
    }
    return standing;
}

void BestOf::run(std::span<const std::uint32_t> places) {
    const Pooled<Giver> before = m_table.bill.givers;
    for (const std::uint32_t place : places) {
        if (m_table.isCandidate(place))
            propose(place);
        else
            traceOnly(m_table, place);
    }
    m_table.bill.givers = before;
    pickWinners();
    const Pooled<Entry> wanted = m_entries;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) cut(m_entries[i], i);
    const Standing after = merged();
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        Entry& entry = m_entries[i];
        if (entry.keeps) {
            retell(entry);
            entry.proposal.after = after;
            m_table.give(entry.place, entry.proposal);
            continue;
        }
        const auto first = std::ranges::find_if(wanted[i].byLine, [](std::int64_t amount) { return amount > 0; });
        const auto line = static_cast<std::size_t>(first - wanted[i].byLine.begin());
        m_table.receipt.turnDown(entry.place, wanted[i].proposal, {m_entries[m_winners[line]].place, "lane"});
    }
}

} // namespace

void runBestOf(Table& table, std::span<const std::uint32_t> places) { BestOf(table).run(places); }

} // namespace offerwright
