#include "engine/adjudicate/turns.h"
#include "engine/adjudicate/evaluate.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

/// The first who closed a line that the promotion would have given on.
Loss lossTo(const Checkout& checkout, const Exclusion& exclusion, const Pooled<const Giver*>& closers,
            std::uint32_t place, const Proposal& wanted) {
    for (const Giver* giver : closers)
        for (const Grant& grant : wanted.grants)
            for (const GivenShare& share : grant.shares) {
                if (!holdsLine(giver->lines, share.line)) continue;
                const auto rule = exclusion.conflict(place, giver->place);
                const bool stopped = rule.empty() || !exclusion.byLine();
                return {giver->place, stopped ? std::string_view("stops") : rule};
            }
    return {checkout.program.size() == 0 ? kNone : closers.front()->place, "stops"};
}

/// Closed lines stand as before: nothing fell on them.
void reopen(Standing& after, const Standing& before) {
    for (std::size_t i = 0; i < after.size(); ++i)
        if (after[i].closed) after[i] = before[i];
}

} // namespace

Verdict verdictOn(const Checkout& checkout, const Exclusion& exclusion, const Bill& bill, std::uint32_t place,
                  PromotionTrace* trace, std::int64_t mostTimes) {
    const Turn turn(checkout, place, mostTimes);
    const auto closers = exclusion.closers(place, bill);
    if (closers.empty()) {
        Verdict verdict{evaluate(turn, bill.standing, trace), {}};
        if (verdict.proposal.fires()) verdict.loss = exclusion.lossOf(place, bill);
        return verdict;
    }
    Verdict verdict{evaluate(turn, withClosed(bill.standing, closers), trace), {}};
    if (verdict.proposal.fires()) {
        reopen(verdict.proposal.after, bill.standing);
        verdict.loss = exclusion.lossOf(place, bill);
        return verdict;
    }
    Proposal wanted = evaluate(turn, bill.standing, nullptr);
    if (!wanted.fires()) return verdict;
    const Loss loss = lossTo(checkout, exclusion, closers, place, wanted);
    return {std::move(wanted), loss};
}

bool Table::isCandidate(std::uint32_t place) const { return std::ranges::binary_search(checkout.candidates, place); }

bool Table::hasGiven(std::uint32_t place) const {
    return std::ranges::find(bill.givers, place, &Giver::place) != bill.givers.end();
}

void Table::give(std::uint32_t place, Proposal& proposal) {
    receipt.give(place, proposal);
    enter(bill, place, proposal);
}

void traceOnly(Table& table, std::uint32_t place) {
    PromotionTrace* trace = table.receipt.traceOf(place);
    evaluate(Turn(table.checkout, place), table.bill.standing, trace);
    OW_ASSERT(trace->outcome == Outcome::NotMet);
}

std::uint32_t bestOfGroup(const Table& table, std::uint32_t from) {
    const Program& program = table.checkout.program;
    std::uint32_t winner = kNone;
    std::pair<std::int64_t, std::int64_t> best;
    for (const std::uint32_t member : program.membersOf(program.at(from).group)) {
        if (member < from || table.hasGiven(member) || !table.isCandidate(member)) continue;
        const Verdict verdict = verdictOn(table.checkout, table.exclusion, table.bill, member);
        if (!verdict.gives() || (winner != kNone && worthOf(verdict.proposal) <= best)) continue;
        winner = member;
        best = worthOf(verdict.proposal);
    }
    return winner;
}

/// A winner of this lane takes its turn at once, one of a later lane or stage in its own. By line, the next best has
/// what is left, and so on.
void Turns::compare(std::uint32_t place) {
    const Program& program = m_table.checkout.program;
    const PlacedPromotion& here = program.at(place);
    m_compared.insert(here.group);
    do {
        const std::uint32_t winner = bestOfGroup(m_table, place);
        if (winner == kNone) return;
        if (!m_table.exclusion.byLine()) m_table.exclusion.reserve(here.group, winner);
        const PlacedPromotion& there = program.at(winner);
        if (there.stage != here.stage || there.lane != here.lane) return;
        turn(winner);
    } while (m_table.exclusion.byLine());
}

void Turns::turn(std::uint32_t place) {
    if (m_express && m_express->take(place)) return;
    if (m_express) m_express->layOut();
    const Program& program = m_table.checkout.program;
    const std::uint32_t group = program.at(place).group;
    const bool best = program.programme->exclusiveChooser == Chooser::BestForCustomer;
    if (group != kNone && best && !m_compared.contains(group)) compare(place);
    if (m_table.hasGiven(place)) return;
    Verdict verdict =
        verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, place, m_table.receipt.traceOf(place));
    if (verdict.gives())
        m_table.give(place, verdict.proposal);
    else
        m_table.receipt.turnDown(place, verdict.proposal, verdict.loss);
}

void Turns::run(std::span<const std::uint32_t> places) {
    for (const std::uint32_t place : places) {
        if (m_table.receipt.traced().empty() || m_table.isCandidate(place)) {
            turn(place);
            continue;
        }
        if (m_express) m_express->layOut();
        traceOnly(m_table, place);
    }
}

} // namespace offerwright
