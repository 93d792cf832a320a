#include "engine/adjudicate/alone.h"
#include "engine/adjudicate/turns.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Those of one stage and lane follow one another; where values count, these order them.
Pooled<std::uint32_t> inOrder(const Table& table, const Pooled<std::uint32_t>& places) {
    const Program& program = table.checkout.program;
    const auto together = [&](std::uint32_t a, std::uint32_t b) {
        return program.promotion(a).stage == program.promotion(b).stage && program.at(a).lane == program.at(b).lane;
    };
    Pooled<std::uint32_t> ordered;
    for (auto from = places.begin(), to = from; from != places.end(); from = to) {
        to = std::ranges::find_if_not(from, places.end(), [&](std::uint32_t each) { return together(*from, each); });
        std::ranges::copy(inOrderOfTurns(table, {from, to}), std::back_inserter(ordered));
    }
    return ordered;
}

} // namespace

Alone whoAppliesAlone(const Checkout& checkout) {
    Pooled<std::uint32_t> places;
    std::ranges::set_intersection(checkout.program.alone, checkout.candidates, std::back_inserter(places));
    Bill bill{standAtShelf(checkout), {}};
    Exclusion exclusion(checkout, {});
    Receipt nowhere(checkout, nullptr);
    const Table table{checkout, exclusion, bill, nowhere};
    const bool best = checkout.program.programme->exclusiveChooser == Chooser::BestForCustomer;
    Alone alone;
    std::pair<std::int64_t, std::int64_t> worth;
    for (const std::uint32_t place : inOrder(table, places)) {
        Verdict verdict = verdictOn(checkout, exclusion, bill, place);
        if (!verdict.gives()) continue;
        if (exclusion.byLine()) {
            enter(bill, place, verdict.proposal);
        } else if (alone.winner == kNone || (best && worthOf(verdict.proposal) > worth)) {
            alone.winner = place;
            worth = worthOf(verdict.proposal);
        }
    }
    alone.lines = std::move(bill.givers);
    return alone;
}

} // namespace offerwright
