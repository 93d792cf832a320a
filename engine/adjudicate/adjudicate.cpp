#include "offerwright/adjudicate/adjudicate.h"
#include "engine/adjudicate/alone.h"
#include "engine/adjudicate/candidates.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/search.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Runs the stages, and in each the lanes, one after the other on one bill.
class Adjudicating {
public:
    Adjudicating(const Checkout& checkout, Trace* trace, Alone alone);
    Adjudication run();

private:
    void stage(Stage stage);
    void lane(std::vector<std::uint32_t> places);

    const Checkout& m_checkout;
    const Program& m_program;
    std::vector<std::uint32_t> m_candidates;
    std::vector<std::uint32_t> m_places; ///< that take turns: the candidates, or all when there is a trace
    Bill m_bill;
    Exclusion m_exclusion;
    Receipt m_receipt;
    std::int64_t m_work = kMostWork; ///< left for competitions
};

std::vector<std::uint32_t> allPlaces(const Program& program) {
    std::vector<std::uint32_t> places(program.placed.size());
    for (std::uint32_t at = 0; at < places.size(); ++at) places[at] = at;
    return places;
}

Adjudicating::Adjudicating(const Checkout& checkout, Trace* trace, Alone alone)
    : m_checkout(checkout)
    , m_program(checkout.program)
    , m_candidates(candidatesOf(checkout))
    , m_places(trace ? allPlaces(checkout.program) : m_candidates)
    , m_bill{standAtShelf(checkout), {}}
    , m_exclusion(checkout, std::move(alone))
    , m_receipt(checkout, trace) {}

void Adjudicating::lane(std::vector<std::uint32_t> places) {
    beginLane(m_bill.standing);
    Table table{m_checkout, m_candidates, m_exclusion, m_bill, m_receipt};
    const bool bestOf = m_program.stackingOf(m_program.placed[places.front()].lane) == Stacking::BestOf;
    const auto ordered = inOrderOfTurns(table, std::move(places));
    const bool competes = m_program.programme->competition == Chooser::BestForCustomer;
    if (bestOf)
        runBestOf(table, ordered);
    else if (competes)
        runCompetition(table, ordered, m_work);
    else
        Turns(table).run(ordered);
}

void Adjudicating::stage(Stage stage) {
    beginStage(m_bill.standing, m_checkout);
    beginLane(m_bill.standing);
    if (stage == Stage::Points) {
        bool cut = false;
        const std::int64_t points = baseEarn(m_checkout, m_bill.standing, cut);
        m_receipt.earnBase(points, cut);
    }
    const auto stageOf = [&](std::uint32_t place) { return m_program.promotions[place]->stage; };
    const auto first = std::ranges::lower_bound(m_places, stage, {}, stageOf);
    const auto end = std::ranges::upper_bound(m_places, stage, {}, stageOf);
    for (auto from = first, to = first; from != end; from = to) {
        while (to != end && m_program.placed[*to].lane == m_program.placed[*from].lane) ++to;
        lane({from, to});
    }
}

Adjudication Adjudicating::run() {
    for (const Stage each : {Stage::Item, Stage::Basket, Stage::Points, Stage::Tender}) stage(each);
    return m_receipt.close(m_bill);
}

/// All of it, as if so settled. Without a trace: it only answers "what if".
Adjudication suppose(const Checkout& checkout, const Alone& alone) {
    return Adjudicating(checkout, nullptr, alone).run();
}

std::pair<std::int64_t, std::int64_t> worthOf(const Adjudication& result) {
    return {result.discount.minor + result.credit.minor, result.bonusPoints};
}

/// The better of what applies alone and of all the rest together; equal: whose first promotion comes first.
Alone betterOf(const Checkout& checkout, Alone alone) {
    const std::uint32_t first = alone.winner != kNone ? alone.winner : alone.lines.front().place;
    const Adjudication rest = suppose(checkout, {.rest = first});
    if (rest.awards.empty()) return alone;
    const std::uint32_t other = checkout.program.placeOf(rest.awards.front().promotion);
    const auto worths = std::pair(worthOf(suppose(checkout, alone)), worthOf(rest));
    const bool keeps = worths.first == worths.second ? first < other : worths.first > worths.second;
    return keeps ? alone : Alone{.rest = other};
}

Alone settleAlone(const Checkout& checkout) {
    if (checkout.program.alone.empty()) return {};
    Alone alone = whoAppliesAlone(checkout, candidatesOf(checkout));
    const bool anyone = alone.winner != kNone || !alone.lines.empty();
    const bool best = checkout.program.programme->exclusiveChooser == Chooser::BestForCustomer;
    return anyone && best ? betterOf(checkout, std::move(alone)) : alone;
}

} // namespace

std::expected<Adjudication, Diagnostics> adjudicate(const PromotionSet& set, const Basket& basket,
                                                    const Customer& customer, Instant at, Trace* trace) {
    auto checkout = openCheckout(set.program(), basket, customer, at);
    if (!checkout) return std::unexpected(std::move(checkout.error()));
    return Adjudicating(*checkout, trace, settleAlone(*checkout)).run();
}

} // namespace offerwright
