#include "offerwright/adjudicate/adjudicate.h"
#include "engine/adjudicate/alone.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/search.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Runs the stages, and in each the lanes, one after the other on one bill.
class Adjudicating {
public:
    Adjudicating(const Checkout& checkout, Trace* trace, Alone alone);
    Ruling run();

private:
    void stage(Stage stage);
    void lane(std::span<const std::uint32_t> places);

    const Checkout& m_checkout;
    const Program& m_program;
    Pooled<std::uint32_t> m_places; ///< that take turns: the candidates, and whom the trace is asked of
    Bill m_bill;
    Exclusion m_exclusion;
    Receipt m_receipt;
    Express m_express;
    std::size_t m_next = 0;          ///< of the places: those before had their turn
    bool m_isFresh = true;           ///< the lines stand as at the shelf
    std::int64_t m_work = kMostWork; ///< left for competitions
};

Pooled<std::uint32_t> allPlaces(const Program& program) {
    Pooled<std::uint32_t> places(program.size());
    for (std::uint32_t at = 0; at < places.size(); ++at) places[at] = at;
    return places;
}

Pooled<std::uint32_t> namedPlaces(const Program& program, const std::vector<std::string>& ids) {
    Pooled<std::uint32_t> places;
    for (const std::string& id : ids)
        if (const std::uint32_t place = program.placeOf(id); place != kNone) places.push_back(place);
    std::ranges::sort(places);
    const auto twice = std::ranges::unique(places);
    places.erase(twice.begin(), twice.end());
    return places;
}

Pooled<std::uint32_t> bothOf(const Pooled<std::uint32_t>& a, const Pooled<std::uint32_t>& b) {
    Pooled<std::uint32_t> places;
    places.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::back_inserter(places));
    return places;
}

Pooled<std::uint32_t> tracedPlaces(const Program& program, const Trace* trace) {
    if (!trace) return {};
    return trace->of == TraceOf::Everyone ? allPlaces(program) : namedPlaces(program, trace->named);
}

Adjudicating::Adjudicating(const Checkout& checkout, Trace* trace, Alone alone)
    : m_checkout(checkout)
    , m_program(checkout.program)
    , m_bill{}
    , m_exclusion(checkout, std::move(alone))
    , m_receipt(checkout, trace, tracedPlaces(checkout.program, trace))
    , m_express(checkout, m_bill, m_receipt) {
    m_places = trace ? bothOf(checkout.candidates, m_receipt.traced()) : checkout.candidates;
}

void Adjudicating::lane(std::span<const std::uint32_t> places) {
    m_express.beginLane();
    Table table{m_checkout, m_exclusion, m_bill, m_receipt};
    const bool bestOf = m_program.stackingOf(m_program.at(places.front()).lane) == Stacking::BestOf;
    const bool competes = m_program.programme->competition == Chooser::BestForCustomer;
    if (bestOf || competes || m_program.ordersByValue) m_express.layOut();
    Pooled<std::uint32_t> byValue;
    if (m_program.ordersByValue) places = byValue = inOrderOfTurns(table, {places.begin(), places.end()});
    if (bestOf)
        runBestOf(table, places);
    else if (competes)
        runCompetition(table, places, m_work);
    else
        Turns(table, &m_express).run(places);
}

void Adjudicating::stage(Stage stage) {
    if (stage == Stage::Points) {
        bool cut = false;
        const std::int64_t points = baseEarn(m_checkout, m_express.inSight(), cut);
        m_receipt.earnBase(points, cut);
    }
    const auto isOf = [&](std::uint32_t place) { return m_program.at(place).stage == stage; };
    if (m_next == m_places.size() || !isOf(m_places[m_next])) return;
    if (!m_isFresh) m_express.beginStage();
    m_isFresh = false;
    while (m_next < m_places.size() && isOf(m_places[m_next])) {
        const std::size_t first = m_next;
        const std::uint32_t named = m_program.at(m_places[first]).lane;
        const auto goesOn = [&](std::uint32_t place) { return isOf(place) && m_program.at(place).lane == named; };
        while (m_next < m_places.size() && goesOn(m_places[m_next])) ++m_next;
        lane(std::span(m_places).subspan(first, m_next - first));
    }
}

Ruling Adjudicating::run() {
    for (const Stage each : {Stage::Item, Stage::Basket, Stage::Points, Stage::Tender}) stage(each);
    Pooled<std::int64_t> room;
    return m_receipt.close(m_express.nets(room));
}

/// All of it, as if so settled. Without a trace: it only answers "what if".
Ruling suppose(const Checkout& checkout, const Alone& alone) { return Adjudicating(checkout, nullptr, alone).run(); }

std::pair<std::int64_t, std::int64_t> worthOf(const Ruling& result) {
    return {result.discount.minor + result.credit.minor, result.bonusPoints};
}

/// The better of what applies alone and of all the rest together; equal: whose first promotion comes first.
Alone betterOf(const Checkout& checkout, Alone alone) {
    const std::uint32_t first = alone.winner != kNone ? alone.winner : alone.lines.front().place;
    const Ruling rest = suppose(checkout, {.rest = first});
    if (rest.awards.empty()) return alone;
    const std::uint32_t other = checkout.program.placeOf(rest.awards.front().promotion);
    const auto worths = std::pair(worthOf(suppose(checkout, alone)), worthOf(rest));
    const bool keeps = worths.first == worths.second ? first < other : worths.first > worths.second;
    return keeps ? alone : Alone{.rest = other};
}

Alone settleAlone(const Checkout& checkout) {
    if (checkout.program.alone.empty()) return {};
    Alone alone = whoAppliesAlone(checkout);
    const bool anyone = alone.winner != kNone || !alone.lines.empty();
    const bool best = checkout.program.programme->exclusiveChooser == Chooser::BestForCustomer;
    return anyone && best ? betterOf(checkout, std::move(alone)) : alone;
}

} // namespace

struct Adjudicator::Memory {
    PreparedSale sale;
    Desk desk;
    Ruling ruling;
};

Adjudicator::Adjudicator()
    : m_memory(std::make_unique<Memory>()) {}
Adjudicator::~Adjudicator() = default;

std::expected<const Ruling*, Diagnostics> Adjudicator::run(const PromotionSet& set, const PreparedSale& sale,
                                                           const Customer& customer, Instant at, Trace* trace) {
    Desk& desk = m_memory->desk;
    desk.arena.clear();
    auto checkout = openCheckout(set.program(), sale, customer, at, desk, trace != nullptr);
    if (!checkout) return std::unexpected(std::move(checkout.error()));
    m_memory->ruling = Adjudicating(*checkout, trace, settleAlone(*checkout)).run();
    return &m_memory->ruling;
}

std::expected<const Ruling*, Diagnostics> Adjudicator::run(const PromotionSet& set, const Sale& sale,
                                                           const Customer& customer, Instant at,
                                                           std::span<const ProductNumber> products, Trace* trace) {
    m_memory->sale.prepare(sale, set.catalogue(), products);
    return run(set, m_memory->sale, customer, at, trace);
}

std::expected<Adjudication, Diagnostics> adjudicate(const PromotionSet& set, const Basket& basket,
                                                    const Customer& customer, Instant at, Trace* trace) {
    thread_local Adjudicator adjudicator;
    thread_local SaleView view;
    const auto ruling = adjudicator.run(set, view.of(basket), customer, at, {}, trace);
    if (!ruling) return std::unexpected(ruling.error());
    return toAdjudication(**ruling);
}

} // namespace offerwright
