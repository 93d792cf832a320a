#include "offerwright/adjudicate/adjudicate.h"
#include "engine/adjudicate/candidates.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/turns.h"
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
    Turns(table).run(inOrderOfTurns(table, std::move(places)));
}

void Adjudicating::stage(Stage stage) {
    beginStage(m_bill.standing, m_checkout);
    beginLane(m_bill.standing);
    if (stage == Stage::Points) m_receipt.earnBase(baseEarn(m_checkout, m_bill.standing));
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

} // namespace

std::expected<Adjudication, Diagnostics> adjudicate(const PromotionSet& set, const Basket& basket,
                                                    const Customer& customer, Instant at, Trace* trace) {
    auto checkout = openCheckout(set.program(), basket, customer, at);
    if (!checkout) return std::unexpected(std::move(checkout.error()));
    return Adjudicating(*checkout, trace, {}).run();
}

} // namespace offerwright
