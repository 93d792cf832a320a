#include "engine/adjudicate/turns.h"
#include "engine/adjudicate/evaluate.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

/// The first who closed a line that the promotion would have given on.
Loss lossTo(const Checkout& checkout, const Exclusion& exclusion, const std::vector<const Giver*>& closers,
            std::uint32_t place, const Proposal& wanted) {
    for (const Giver* giver : closers)
        for (const Grant& grant : wanted.grants)
            for (const Share& share : grant.shares) {
                if (!holdsLine(giver->lines, share.line)) continue;
                const auto rule = exclusion.conflict(place, giver->place);
                const bool stopped = rule.empty() || !exclusion.byLine();
                return {giver->place, stopped ? std::string_view("stops") : rule};
            }
    return {checkout.program.placed.empty() ? kNone : closers.front()->place, "stops"};
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

bool Table::isCandidate(std::uint32_t place) const { return std::ranges::binary_search(candidates, place); }

Stacking Table::stacking(std::uint32_t place) const {
    return checkout.program.stackingOf(checkout.program.placed[place].lane);
}

void traceOnly(Table& table, std::uint32_t place) {
    PromotionTrace* trace = table.receipt.traceOf(place);
    evaluate(Turn(table.checkout, place), table.bill.standing, trace);
    OW_ASSERT(trace->outcome == Outcome::NotMet);
}

bool Turns::hasGiven(std::uint32_t place) const {
    return std::ranges::find(m_table.bill.givers, place, &Giver::place) != m_table.bill.givers.end();
}

void Turns::give(std::uint32_t place, Proposal& proposal) {
    m_table.receipt.give(place, proposal);
    enter(m_table.bill, place, proposal);
}

/// Best for the customer: every member proposes against the lines as they stand; money first, then points, then order.
/// By line, the next best has what is left, and so on.
void Turns::compare(std::uint32_t place) {
    const Program& program = m_table.checkout.program;
    const std::uint32_t group = program.placed[place].group;
    m_compared.insert(group);
    for (bool again = true; again;) {
        std::uint32_t winner = kNone;
        Proposal best;
        for (const std::uint32_t member : program.groups[group]) {
            if (member < place || hasGiven(member) || !m_table.isCandidate(member)) continue;
            Verdict verdict = verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, member);
            if (!verdict.gives() || (winner != kNone && worthOf(verdict.proposal) <= worthOf(best))) continue;
            winner = member;
            best = std::move(verdict.proposal);
        }
        if (winner == kNone) return;
        const PlacedPromotion& placed = program.placed[winner];
        if (placed.plan->source->stage != program.promotions[place]->stage || placed.lane != program.placed[place].lane)
            return m_table.exclusion.byLine() ? void() : m_table.exclusion.reserve(group, winner);
        if (PromotionTrace* trace = m_table.receipt.traceOf(winner))
            verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, winner, trace);
        give(winner, best);
        again = m_table.exclusion.byLine();
    }
}

void Turns::turn(std::uint32_t place) {
    const Program& program = m_table.checkout.program;
    const std::uint32_t group = program.placed[place].group;
    const bool best = program.programme->exclusiveChooser == Chooser::BestForCustomer;
    if (group != kNone && best && !m_compared.contains(group)) compare(place);
    if (hasGiven(place)) return;
    Verdict verdict =
        verdictOn(m_table.checkout, m_table.exclusion, m_table.bill, place, m_table.receipt.traceOf(place));
    if (verdict.gives())
        give(place, verdict.proposal);
    else
        m_table.receipt.turnDown(place, verdict.proposal, verdict.loss);
}

void Turns::run(std::span<const std::uint32_t> places) {
    for (const std::uint32_t place : places) {
        if (m_table.isCandidate(place))
            turn(place);
        else
            traceOnly(m_table, place);
    }
}

} // namespace offerwright
