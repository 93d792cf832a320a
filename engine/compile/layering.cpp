#include "engine/compile/layering.h"
#include "engine/compile/facts.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Namings that are listed by product, in all: of four bytes each. What changes is compiled quickly, and lists none.
constexpr std::size_t kMostListed = std::size_t{1} << 23;

/// A condition of this kind that must hold.
const ConditionPlan* door(const PlacedPromotion& placed, Ask kind) {
    for (const std::uint32_t at : placed.plan->gates)
        if (placed.plan->conditions[at].ask == kind) return &placed.plan->conditions[at];
    return nullptr;
}

const std::vector<std::string>& wordsOfDoor(const ConditionRule& rule, Ask kind) {
    return kind == Ask::Coupon      ? std::get<CouponPresented>(rule).codes
           : kind == Ask::Customers ? std::get<AmongCustomers>(rule).customers
                                    : std::get<InSegment>(rule).segments;
}

void addOnce(NumberList& numbers, std::uint32_t number) {
    if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
}

} // namespace

Layering::Layering(Layer& layer, const Programme& programme, const Base* below)
    : m_layer(layer)
    , m_programme(programme)
    , m_below(below) {
    if (!below) return;
    layer.firstPromotion = below->layer.endOfPromotions();
    layer.firstSelection = below->layer.endOfSelections();
    layer.firstFact = below->layer.endOfFacts();
    layer.firstGroup = below->layer.endOfGroups();
}

const SelectionEntry& Layering::entry(std::uint32_t selection) const {
    return selection < m_layer.firstSelection ? m_below->layer.selections[selection]
                                              : m_layer.selections[selection - m_layer.firstSelection];
}

std::span<const Feed> Layering::feedsOf(std::uint32_t selection) const {
    return selection < m_layer.firstSelection ? m_below->layer.feeds.of(selection)
                                              : m_layer.feeds.of(selection - m_layer.firstSelection);
}

std::uint32_t Layering::numberOf(const Selection& selection) {
    const std::size_t hash = hashOf(selection);
    const auto [first, last] = m_bySelection.equal_range(hash);
    for (auto it = first; it != last; ++it)
        if (*entry(it->second).source == selection) return it->second;
    const std::uint32_t number = m_layer.endOfSelections();
    m_layer.selections.push_back({.source = &selection,
                                  .open = selection.in.empty(),
                                  .priced = selection.priceFrom || selection.priceTo || selection.fullPriceOnly});
    m_bySelection.emplace(hash, number);
    return number;
}

/// What the promotion of this id selected before stands, if its baskets can be everywhere that this one's can.
std::uint32_t Layering::numberOf(const Selection& selection, const PlacedPromotion* former, std::uint32_t region) {
    const std::size_t count = former ? former->plan->selections.size() : 0;
    for (std::uint32_t local = 0; local < count; ++local) {
        const std::uint32_t number = former->selection(local);
        const std::uint32_t within = entry(number).region;
        if (*former->plan->selections[local] == selection && (within == 0 || within == region)) return number;
    }
    return numberOf(selection);
}

/// Facts with the same words are one.
std::uint32_t Layering::numberOf(const ConditionPlan& asked, const PlacedPromotion* former) {
    const std::size_t count = former ? former->plan->conditions.size() : 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const ConditionPlan& before = former->plan->conditions[i];
        if (before.isFact() && before.ask == asked.ask && before.source->rule == asked.source->rule)
            return former->fact(i);
    }
    const auto [known, isNew] = m_facts.try_emplace(wordsOf(asked), m_layer.endOfFacts());
    if (isNew) m_layer.facts.push_back(&asked);
    return known->second;
}

std::uint32_t Layering::regionOf(std::span<const std::uint32_t> gates) const {
    if (!m_below) return 0;
    const auto& facts = m_below->layer.facts;
    for (const std::uint32_t fact : gates) {
        const bool isBelow = fact < facts.size();
        const ConditionPlan& asked = isBelow ? *facts[fact] : *m_layer.facts[fact - m_layer.firstFact];
        if (asked.ask == Ask::Store) return isBelow ? m_below->regions[fact] : 0;
    }
    return 0;
}

/// Of gates, selections and facts, one behind the other.
std::span<const std::uint32_t> Layering::numbersOf(const PromotionPlan& plan, const PlacedPromotion* former) {
    const std::size_t gates = plan.gates.size();
    const std::size_t facts = gates + plan.selections.size();
    const auto numbers = m_layer.records.leave<std::uint32_t>(facts + plan.conditions.size());
    for (std::size_t i = 0; i < plan.conditions.size(); ++i)
        numbers[facts + i] = plan.conditions[i].isFact() ? numberOf(plan.conditions[i], former) : kNone;
    for (std::size_t i = 0; i < gates; ++i) numbers[i] = numbers[facts + plan.gates[i]];
    const std::uint32_t region = regionOf(numbers.first(gates));
    for (std::size_t i = 0; i < plan.selections.size(); ++i)
        numbers[gates + i] = numberOf(*plan.selections[i], former, region);
    return numbers;
}

Threshold Layering::thresholdOf(const PlacedPromotion& placed) const {
    const PromotionPlan& plan = *placed.plan;
    const bool known = plan.required != kNone && plan.least.amount > 0 && plan.counts.empty();
    if (!known || m_programme.sets.partial) return {};
    return {placed.selection(plan.required), plan.least.kind, plan.least.amount};
}

std::uint32_t Layering::numberOfExclusive(const std::string& group) {
    if (m_below)
        if (const auto known = m_below->layer.groupNames.find(group); known != m_below->layer.groupNames.end())
            return known->second;
    return m_layer.groupNames.try_emplace(group, m_layer.endOfGroups()).first->second;
}

void Layering::add(const Ranked& ranked) {
    const PromotionPlan& plan = *ranked.plan;
    const Promotion& source = *plan.source;
    const std::uint32_t number = m_layer.endOfPromotions();
    m_layer.records.beginLine();
    PlacedPromotion& placed = m_layer.records.make<PlacedPromotion>(1).front();
    placed.plan = &plan;
    placed.source = &source;
    placed.idHash = hashOf(source.id);
    placed.gateCount = static_cast<std::uint32_t>(plan.gates.size());
    placed.firstFact = static_cast<std::uint32_t>(plan.gates.size() + plan.selections.size());
    placed.numbers = numbersOf(plan, m_below ? m_below->layer.find(source.id) : nullptr).data();
    placed.threshold = thresholdOf(placed);
    placed.lane = ranked.lane;
    placed.tagRank = ranked.tagRank;
    placed.stage = source.stage;
    placed.shortPlan = shortPlanOf(placed, m_programme, stackingOf(m_programme, ranked.lane), m_layer.records);
    if (const std::string& group = source.combines.exclusiveGroup; !group.empty()) {
        placed.group = numberOfExclusive(group);
        m_layer.groups[placed.group].push_back(number);
    }
    if (source.combines.alone) m_layer.alone.push_back(number);
    if (excludes(source)) ++m_layer.excluding;
    m_layer.plans.push_back(ranked.plan);
    m_layer.promotions.push_back(&placed);
}

/// Of a selection that no document holds, unless one does.
std::uint32_t Layering::numberOfMade(Selection selection) {
    auto& made = m_layer.madeSelections;
    const std::uint32_t next = m_layer.endOfSelections();
    const std::uint32_t number = numberOf(made.emplace_back(std::move(selection)));
    if (number < next) made.pop_back();
    return number;
}

/// kNone for a group that the programme does not name. A group goes by no other groups.
std::uint32_t Layering::numberOfGroup(const std::string& name) {
    const ProductGroup* group = m_programme.productGroup(name);
    if (!group) return kNone;
    Selection alone = group->of;
    alone.in.groups.clear();
    alone.except.groups.clear();
    if (alone.in.empty() && !group->of.in.empty()) return kNone;
    return numberOfMade(std::move(alone));
}

/// What a selection takes in, or leaves out, by way of other selections. `to`: within this layer.
void Layering::feed(std::uint32_t to, bool except) {
    const Selection& selection = *m_layer.selections[to].source;
    const Picks& picks = except ? selection.except : selection.in;
    for (const AttributeTest& test : picks.attributes) {
        if (test.how != Comparison::IsNot) continue;
        const AttributeTest is{test.name, test.value};
        m_feeds.push_back({to, {numberOfMade({.except = {.attributes = {is}}}), except}});
    }
    for (const std::string& name : picks.groups)
        if (const std::uint32_t group = numberOfGroup(name); group != kNone) m_feeds.push_back({to, {group, except}});
}

void Layering::linkFeeds() {
    for (std::uint32_t number = 0; number < m_layer.selections.size(); ++number)
        for (const bool except : {false, true}) feed(number, except);
    m_layer.feeds.build(m_layer.selections.size(), m_feeds);
    for (const auto& [to, feed] : m_feeds) m_layer.selections[to].fed = true;
}

/// False for a selection that may pick products without any of them being named: nothing leads to it.
bool Layering::triggeredBy(std::uint32_t selection, std::uint32_t promotion, Triggers& triggers) const {
    if (entry(selection).open) return false;
    triggers.emplace_back(selection, promotion);
    for (const Feed& feed : feedsOf(selection))
        if (!feed.except && !triggeredBy(feed.from, promotion, triggers)) return false;
    return true;
}

/// False when the promotion can do without.
bool Layering::openDoors(std::uint32_t promotion, const PlacedPromotion& placed, Ask kind) {
    const ConditionPlan* asked = door(placed, kind);
    if (!asked) return false;
    for (const std::string& word : wordsOfDoor(asked->source->rule, kind))
        addOnce(m_layer.doors[{kind, word}], promotion);
    return true;
}

/// What few sales present leads to a promotion before its products do, and what many present when no product does.
void Layering::lead(std::uint32_t promotion, const PlacedPromotion& placed, Triggers& triggers) {
    const bool weighed = m_programme.competition == Chooser::BestForCustomer; // whoever is touched
    const PromotionPlan& plan = *placed.plan;
    std::vector<std::uint32_t> falls = plan.fallsOn;
    if (plan.required != kNone) falls = {plan.required};
    const bool falling = !falls.empty(); // on products of its own, not on any
    falls.insert(falls.end(), plan.counts.begin(), plan.counts.end());
    if (!weighed && (openDoors(promotion, placed, Ask::Coupon) || openDoors(promotion, placed, Ask::Customers))) return;
    Triggers own;
    const bool triggered = falling && std::ranges::all_of(falls, [&](std::uint32_t local) {
                               return triggeredBy(placed.selection(local), promotion, own);
                           });
    if (triggered)
        triggers.insert(triggers.end(), own.begin(), own.end());
    else if (weighed || !openDoors(promotion, placed, Ask::Segment))
        m_layer.always.push_back(promotion);
}

void Layering::keepTriggers(const Triggers& triggers) {
    Triggers here;
    Triggers below;
    for (const auto& [selection, promotion] : triggers)
        if (selection < m_layer.firstSelection)
            below.emplace_back(selection, promotion);
        else
            here.emplace_back(selection - m_layer.firstSelection, promotion);
    m_layer.triggers.build(m_layer.selections.size(), here);
    m_layer.triggersBelow.build(std::move(below));
}

void Layering::indexTriggers() {
    Triggers triggers;
    for (std::uint32_t i = 0; i < m_layer.promotions.size(); ++i)
        lead(m_layer.firstPromotion + i, *m_layer.promotions[i], triggers);
    keepTriggers(triggers);
}

void Layering::indexNames() {
    m_layer.names.reserve(m_layer.promotions.size());
    for (std::uint32_t i = 0; i < m_layer.promotions.size(); ++i) {
        const std::uint32_t number = m_layer.firstPromotion + i;
        m_layer.names.emplace(m_layer.promotions[i]->source->id, number);
        for (const std::string_view code : m_layer.promotions[i]->plan->coupons) addOnce(m_layer.coupons[code], number);
    }
}

void Layering::index(const Catalogue& catalogue) {
    std::vector<const Selection*> sources;
    NumberList regions;
    for (const SelectionEntry& each : m_layer.selections) {
        sources.push_back(each.source);
        regions.push_back(each.region);
    }
    m_layer.tokens.build(sources, m_layer.firstSelection, regions, catalogue, m_below ? 0 : kMostListed);
    indexTriggers();
    indexNames();
}

} // namespace offerwright
