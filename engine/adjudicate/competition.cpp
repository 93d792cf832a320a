#include "engine/adjudicate/search.h"
#include <algorithm>
#include <map>

namespace offerwright {
namespace {

/// A contest that was settled, and what becomes of its competitors.
struct Settled {
    Contest contest;
    Found found;
    std::map<std::uint32_t, Proposal> wanted; ///< by place: what each competitor proposed at the start
    std::size_t stretch = 0;                  ///< next of the plan
};

/// A lane where competitors take their turns as the best plan says.
class Competition {
public:
    explicit Competition(Table& table)
        : m_table(table) {}
    void run(std::span<const std::uint32_t> places, std::int64_t& work);

private:
    void settle(Contest contest, std::int64_t& work, std::int64_t contestsLeft);
    void reserveLater(const Contest& contest);
    void turn(std::uint32_t place);
    void take(const Choice& choice);
    void takeStretch(std::uint32_t place, Settled& settled);
    void turnDownRest(const Settled& settled);
    Loss lossOf(std::uint32_t place, const Settled& settled) const;
    void certify(const Settled& settled);

    Table& m_table;
    Pooled<Settled> m_settled;
    std::map<std::uint32_t, std::pair<std::size_t, std::size_t>> m_where; ///< place to contest and member
};

/// The best of a group may stand in a later lane or stage: then nobody here applies.
void Competition::reserveLater(const Contest& contest) {
    const Program& program = m_table.checkout.program;
    if (program.programme->exclusiveChooser != Chooser::BestForCustomer || m_table.exclusion.byLine()) return;
    for (const std::uint32_t place : contest.places) {
        const PlacedPromotion& here = program.at(place);
        if (here.group == kNone || m_table.exclusion.reserved(here.group)) continue;
        const std::uint32_t winner = bestOfGroup(m_table, program.membersOf(here.group).front());
        if (winner == kNone) continue;
        const PlacedPromotion& there = program.at(winner);
        if (there.stage != here.stage || there.lane != here.lane) m_table.exclusion.reserve(here.group, winner);
    }
}

void Competition::settle(Contest contest, std::int64_t& work, std::int64_t contestsLeft) {
    reserveLater(contest);
    Settled settled{.contest = std::move(contest), .found = {}, .wanted = {}};
    for (std::size_t i = 0; i < settled.contest.places.size(); ++i) {
        if (settled.contest.competes[i] == 0) continue;
        const std::uint32_t place = settled.contest.places[i];
        Verdict verdict = verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, place);
        if (verdict.gives()) settled.wanted.emplace(place, std::move(verdict.proposal));
    }
    if (settled.wanted.size() < 2) return;
    settled.found = bestPlan(m_table, settled.contest, work / contestsLeft);
    work -= std::min(work, settled.found.work);
    for (std::size_t i = 0; i < settled.contest.places.size(); ++i)
        m_where[settled.contest.places[i]] = {m_settled.size(), i};
    m_settled.push_back(std::move(settled));
}

void Competition::take(const Choice& choice) {
    PromotionTrace* trace = m_table.receipt.traceOf(choice.place);
    Verdict verdict = verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, choice.place, trace, choice.times);
    if (verdict.gives())
        m_table.give(choice.place, verdict.proposal);
    else
        m_table.receipt.turnDown(choice.place, verdict.proposal, verdict.loss);
}

void Competition::takeStretch(std::uint32_t place, Settled& settled) {
    const auto at = std::ranges::find(settled.contest.places, place) - settled.contest.places.begin();
    if (at > 0 && settled.contest.competes[static_cast<std::size_t>(at) - 1] != 0) return;
    for (const Choice& choice : settled.found.best.stretches[settled.stretch]) take(choice);
    ++settled.stretch;
}

void Competition::turn(std::uint32_t place) {
    const auto found = m_where.find(place);
    if (found == m_where.end()) return Turns(m_table).turn(place);
    Settled& settled = m_settled[found->second.first];
    if (settled.contest.competes[found->second.second] != 0)
        takeStretch(place, settled);
    else
        take({place});
}

/// Lost to the first that gave where this one would have. Somebody does in the plan.
Loss Competition::lossOf(std::uint32_t place, const Settled& settled) const {
    const Proposal& wanted = settled.wanted.at(place);
    const auto givers = settled.found.best.givers();
    for (const Giver& giver : m_table.bill.givers) {
        if (!std::ranges::binary_search(givers, giver.place)) continue;
        if (!m_table.exclusion.conflict(place, giver.place).empty()) return {giver.place, "competition"};
        for (const Grant& grant : wanted.grants)
            for (const GivenShare& share : grant.shares)
                if (holdsLine(giver.lines, share.line)) return {giver.place, "competition"};
    }
    return {givers.front(), "competition"};
}

/// Who has no turn in the plan takes one at last: what is left may still do. Else it has lost to who gives in the plan;
/// where nobody does, another had left nothing before.
void Competition::turnDownRest(const Settled& settled) {
    for (std::size_t i = 0; i < settled.contest.places.size(); ++i) {
        const std::uint32_t place = settled.contest.places[i];
        if (settled.contest.competes[i] == 0 || m_table.hasGiven(place)) continue;
        Verdict verdict =
            verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, place, m_table.receipt.traceOf(place));
        const auto wanted = settled.wanted.find(place);
        if (verdict.gives())
            m_table.give(place, verdict.proposal);
        else if (wanted != settled.wanted.end() && !settled.found.best.givers().empty())
            m_table.receipt.turnDown(place, wanted->second, lossOf(place, settled));
        else
            m_table.receipt.turnDown(place, verdict.proposal, verdict.loss);
    }
}

void Competition::certify(const Settled& settled) {
    Certified part{.competing = {},
                   .runnerUp = {},
                   .costsMore = {},
                   .gap = settled.found.gap,
                   .optimal = settled.found.optimal,
                   .weighed = settled.found.weighed};
    for (const auto& [place, proposal] : settled.wanted) part.competing.push_back(place);
    if (settled.found.runnerUp) {
        part.runnerUp = settled.found.runnerUp->givers();
        part.costsMore = settled.found.best.worth.discount - settled.found.runnerUp->worth.discount;
    }
    m_table.receipt.certify(part);
}

void Competition::run(std::span<const std::uint32_t> places, std::int64_t& work) {
    Pooled<std::uint32_t> candidates;
    for (const std::uint32_t place : places)
        if (m_table.isCandidate(place)) candidates.push_back(place);
    Pooled<Contest> contests = contestsOf(m_table, candidates);
    for (std::size_t i = 0; i < contests.size(); ++i)
        settle(std::move(contests[i]), work, static_cast<std::int64_t>(contests.size() - i));
    for (const std::uint32_t place : places) {
        if (m_table.isCandidate(place))
            turn(place);
        else
            traceOnly(m_table, place);
    }
    for (const Settled& settled : m_settled) {
        turnDownRest(settled);
        certify(settled);
    }
}

} // namespace

void runCompetition(Table& table, std::span<const std::uint32_t> places, std::int64_t& work) {
    Competition(table).run(places, work);
}

} // namespace offerwright
