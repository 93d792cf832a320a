#include "offerwright/compile/compile.h"
#include "engine/compile/facts.h"
#include "engine/compile/fingerprint.h"
#include "engine/compile/order.h"
#include "engine/compile/program.h"
#include "offerwright/base/assert.h"
#include "offerwright/check/check.h"
#include "offerwright/text/documents.h"
#include <algorithm>
#include <map>
#include <set>

namespace offerwright {
namespace {

using Triggers = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// So many promotions of one set of stores are worth an index of their own; a store looks into so many at most.
constexpr std::size_t kLeastOfRegion = 64;
constexpr std::size_t kMostRegions = 8;

constexpr std::uint32_t kNotMet = kNone; ///< a selection that no promotion was met at yet

/// Puts a program together from plans, old and new.
class Assembly {
public:
    Assembly(const CompileInput& input, const PromotionSet* previous);
    Compiled run();

private:
    void admit(const std::shared_ptr<const Promotion>& promotion);
    Remembered remember(const std::shared_ptr<const Promotion>& promotion) const;
    void place();
    void placeOne(const Ranked& ranked);
    std::uint32_t numberOf(const Selection& selection);
    std::uint32_t numberOfMade(Selection selection);
    std::uint32_t numberOfGroup(const std::string& name);
    void feed(std::uint32_t to, bool except);
    std::uint32_t numberOf(const ConditionPlan& asked);
    Threshold thresholdOf(const PlacedPromotion& placed) const;
    std::span<const std::uint32_t> numbersOf(const PromotionPlan& plan);
    void indexSelections();
    void indexStores();
    void chooseRegions();
    void meet(std::uint32_t selection, std::uint32_t region);
    bool triggeredBy(std::uint32_t selection, std::uint32_t place, Triggers& triggers) const;
    const ConditionPlan* door(const PlacedPromotion& placed, Ask kind) const;
    bool openDoors(std::uint32_t place, Ask kind);
    void indexTriggers();
    void indexNames();
    void sign();

    const CompileInput& m_input;
    const Program* m_previous = nullptr;
    bool m_sameProgramme = false;
    std::unique_ptr<Program> m_program = std::make_unique<Program>();
    std::vector<std::shared_ptr<const PromotionPlan>> m_plans;
    std::set<std::string_view> m_ids;
    std::unordered_multimap<std::size_t, std::uint32_t> m_bySelection;
    std::map<std::string_view, std::uint32_t> m_groups;
    std::map<std::string, std::uint32_t> m_facts; ///< by what they ask
    std::vector<std::pair<std::uint32_t, Feed>> m_feeds;
    std::vector<std::uint32_t> m_regionOf; ///< by selection
    Diagnostics m_diagnostics;
};

Assembly::Assembly(const CompileInput& input, const PromotionSet* previous)
    : m_input(input)
    , m_previous(previous ? &previous->program() : nullptr) {
    OW_ASSERT(input.programme != nullptr);
    static const auto kNoProducts = std::make_shared<const Catalogue>();
    m_program->programme = input.programme;
    m_program->catalogue = input.catalogue ? input.catalogue : kNoProducts;
    m_sameProgramme = m_previous && m_previous->programme == m_program->programme;
}

/// What is known of this very object from the last time, or found out now.
Remembered Assembly::remember(const std::shared_ptr<const Promotion>& promotion) const {
    const Remembered* known = nullptr;
    if (m_previous)
        if (const auto found = m_previous->memory.find(promotion.get()); found != m_previous->memory.end())
            known = &found->second;
    if (known && m_sameProgramme) return *known;
    Remembered fresh{.source = promotion};
    // Without a catalogue only errors are looked for: they never depend on one.
    fresh.errors = check(*promotion, {.programme = m_input.programme.get()});
    std::erase_if(fresh.errors, [](const Diagnostic& each) { return each.severity != Severity::Error; });
    if (fresh.errors.empty()) fresh.plan = known && known->plan ? known->plan : lower(promotion);
    return fresh;
}

void Assembly::admit(const std::shared_ptr<const Promotion>& promotion) {
    if (!m_ids.insert(promotion->id).second) {
        m_diagnostics.push_back(
            {.code = "promotion.duplicateId", .address = {promotion->id, "", "id"}, .arguments = {promotion->id}});
        return;
    }
    Remembered known = remember(promotion);
    m_diagnostics.insert(m_diagnostics.end(), known.errors.begin(), known.errors.end());
    if (known.plan) m_plans.push_back(known.plan);
    m_program->memory.emplace(promotion.get(), std::move(known));
}

std::uint32_t Assembly::numberOf(const Selection& selection) {
    auto& all = m_program->selections;
    const std::size_t hash = hashOf(selection);
    const auto [first, last] = m_bySelection.equal_range(hash);
    for (auto it = first; it != last; ++it)
        if (*all[it->second].source == selection) return it->second;
    all.push_back({.source = &selection,
                   .open = selection.in.empty(),
                   .priced = selection.priceFrom || selection.priceTo || selection.fullPriceOnly});
    const auto number = static_cast<std::uint32_t>(all.size() - 1);
    m_bySelection.emplace(hash, number);
    return number;
}

/// Facts with the same words are one.
std::uint32_t Assembly::numberOf(const ConditionPlan& asked) {
    const auto next = static_cast<std::uint32_t>(m_program->facts.size());
    const auto [known, isNew] = m_facts.try_emplace(wordsOf(asked), next);
    if (isNew) m_program->facts.push_back(&asked);
    return known->second;
}

/// Of gates, selections and facts, one behind the other.
std::span<const std::uint32_t> Assembly::numbersOf(const PromotionPlan& plan) {
    const std::size_t gates = plan.gates.size();
    const std::size_t facts = gates + plan.selections.size();
    const auto numbers = m_program->records.leave<std::uint32_t>(facts + plan.conditions.size());
    for (std::size_t i = 0; i < plan.conditions.size(); ++i)
        numbers[facts + i] = plan.conditions[i].isFact() ? numberOf(plan.conditions[i]) : kNone;
    for (std::size_t i = 0; i < gates; ++i) numbers[i] = numbers[facts + plan.gates[i]];
    for (std::size_t i = 0; i < plan.selections.size(); ++i) numbers[gates + i] = numberOf(*plan.selections[i]);
    return numbers;
}

Threshold Assembly::thresholdOf(const PlacedPromotion& placed) const {
    const PromotionPlan& plan = *placed.plan;
    const bool known = plan.required != kNone && plan.least.amount > 0 && plan.counts.empty();
    if (!known || m_program->programme->sets.partial) return {};
    return {placed.selection(plan.required), plan.least.kind, plan.least.amount};
}

void Assembly::placeOne(const Ranked& ranked) {
    const PromotionPlan& plan = *ranked.plan;
    const Promotion& source = *plan.source;
    Program& program = *m_program;
    const auto at = static_cast<std::uint32_t>(program.size());
    PlacedPromotion& placed = program.records.make<PlacedPromotion>(1).front();
    placed.plan = &plan;
    placed.source = &source;
    placed.gateCount = static_cast<std::uint32_t>(plan.gates.size());
    placed.firstFact = static_cast<std::uint32_t>(plan.gates.size() + plan.selections.size());
    placed.numbers = numbersOf(plan).data();
    placed.threshold = thresholdOf(placed);
    placed.lane = ranked.lane;
    placed.tagRank = ranked.tagRank;
    placed.stage = source.stage;
    placed.shortPlan = shortPlanOf(placed, *program.programme, program.stackingOf(ranked.lane), program.records);
    program.excludes = program.excludes || excludes(source);
    if (const std::string& group = source.combines.exclusiveGroup; !group.empty()) {
        placed.group = m_groups.try_emplace(group, static_cast<std::uint32_t>(m_groups.size())).first->second;
        if (placed.group == program.groups.size()) program.groups.emplace_back();
        program.groups[placed.group].push_back(at);
    }
    if (source.combines.alone) program.alone.push_back(at);
    program.plans.push_back(ranked.plan);
    program.order.push_back(&placed);
}

void Assembly::place() {
    const Programme& programme = *m_program->programme;
    m_program->ordersByValue = ordersByValue(programme);
    for (const Ranked& ranked : inOrder(std::move(m_plans), programme)) placeOne(ranked);
}

/// Of a selection that no document holds, unless one does.
std::uint32_t Assembly::numberOfMade(Selection selection) {
    auto& made = m_program->madeSelections;
    const std::size_t known = m_program->selections.size();
    const std::uint32_t number = numberOf(made.emplace_back(std::move(selection)));
    if (number < known) made.pop_back();
    return number;
}

/// kNone for a group that the programme does not name. A group goes by no other groups.
std::uint32_t Assembly::numberOfGroup(const std::string& name) {
    const ProductGroup* group = m_program->programme->productGroup(name);
    if (!group) return kNone;
    Selection alone = group->of;
    alone.in.groups.clear();
    alone.except.groups.clear();
    if (alone.in.empty() && !group->of.in.empty()) return kNone;
    return numberOfMade(std::move(alone));
}

/// What a selection takes in, or leaves out, by way of other selections.
void Assembly::feed(std::uint32_t to, bool except) {
    const Selection& selection = *m_program->selections[to].source;
    const Picks& picks = except ? selection.except : selection.in;
    for (const AttributeTest& test : picks.attributes) {
        if (test.how != Comparison::IsNot) continue;
        const AttributeTest is{test.name, test.value};
        m_feeds.push_back({to, {numberOfMade({.except = {.attributes = {is}}}), except}});
    }
    for (const std::string& name : picks.groups)
        if (const std::uint32_t group = numberOfGroup(name); group != kNone) m_feeds.push_back({to, {group, except}});
}

void Assembly::indexSelections() {
    Program& program = *m_program;
    const Selection& untouchable = program.programme->protectedProducts;
    if (!untouchable.in.empty()) program.protectedProducts = numberOf(untouchable);
    for (const Ceiling& ceiling : program.programme->ceilings) program.ceilings.push_back(numberOf(ceiling.of));
    for (std::uint32_t number = 0; number < program.selections.size(); ++number)
        for (const bool except : {false, true}) feed(number, except);
    program.feeds.build(program.selections.size(), m_feeds);
    chooseRegions();
    std::vector<const Selection*> sources;
    for (const SelectionEntry& entry : program.selections) sources.push_back(entry.source);
    program.tokens.build(sources, m_regionOf, *program.catalogue);
}

/// Of two regions that it is met in, a selection is everywhere.
void Assembly::meet(std::uint32_t selection, std::uint32_t region) {
    std::uint32_t& known = m_regionOf[selection];
    known = known == kNotMet || known == region ? region : 0;
}

/// Promotions of few stores have an index of their own, so that the others' baskets never see them.
void Assembly::chooseRegions() {
    Program& program = *m_program;
    const bool weighed = program.programme->competition == Chooser::BestForCustomer; // whoever is touched
    std::vector<std::size_t> promotions(program.facts.size(), 0);
    const auto storeFact = [&](const PlacedPromotion& placed) {
        const auto gates = placed.gates();
        const auto found =
            std::ranges::find_if(gates, [&](std::uint32_t fact) { return program.facts[fact]->ask == Ask::Store; });
        return found == gates.end() ? kNone : *found;
    };
    for (const PlacedPromotion* placed : program.order)
        if (const std::uint32_t fact = storeFact(*placed); fact != kNone) ++promotions[fact];
    std::vector<std::uint32_t> regions(program.facts.size(), 0);
    std::uint32_t count = 0;
    for (std::uint32_t fact = 0; fact < promotions.size(); ++fact) {
        if (weighed || promotions[fact] < kLeastOfRegion) continue;
        const auto& rule = std::get<AtStore>(program.facts[fact]->source->rule);
        std::vector<StoreEntry*> inside;
        for (StoreEntry& entry : program.stores)
            if (isAt(rule, *entry.store)) inside.push_back(&entry);
        const auto full = [](const StoreEntry* entry) { return entry->regions.size() >= kMostRegions; };
        if (std::ranges::any_of(inside, full)) continue;
        regions[fact] = ++count;
        for (StoreEntry* entry : inside) entry->regions.push_back(count);
    }
    m_regionOf.assign(program.selections.size(), kNotMet);
    for (const PlacedPromotion* placed : program.order) {
        const std::uint32_t fact = storeFact(*placed);
        for (std::uint32_t local = 0; local < placed->plan->selections.size(); ++local)
            meet(placed->selection(local), fact == kNone ? 0 : regions[fact]);
    }
    for (const auto& [to, feed] : m_feeds) m_regionOf[feed.from] = 0;
    for (std::uint32_t& region : m_regionOf) region = region == kNotMet ? 0 : region;
    if (program.protectedProducts != kNone) m_regionOf[program.protectedProducts] = 0;
    for (const std::uint32_t ceiling : program.ceilings) m_regionOf[ceiling] = 0;
}

void Assembly::indexStores() {
    Program& program = *m_program;
    for (const Store& store : program.programme->stores)
        if (program.storeNumbers.emplace(store.id, static_cast<std::uint32_t>(program.stores.size())).second)
            program.stores.push_back({&store, {}});
}

/// False for a selection that may pick products without any of them being named: nothing leads to it.
bool Assembly::triggeredBy(std::uint32_t selection, std::uint32_t place, Triggers& triggers) const {
    if (m_program->selections[selection].open) return false;
    triggers.emplace_back(selection, place);
    for (const Feed& feed : m_program->feeds.of(selection))
        if (!feed.except && !triggeredBy(feed.from, place, triggers)) return false;
    return true;
}

/// A condition of this kind that must hold.
const ConditionPlan* Assembly::door(const PlacedPromotion& placed, Ask kind) const {
    for (const std::uint32_t at : placed.plan->gates)
        if (placed.plan->conditions[at].ask == kind) return &placed.plan->conditions[at];
    return nullptr;
}

/// False when the promotion can do without.
bool Assembly::openDoors(std::uint32_t place, Ask kind) {
    const ConditionPlan* asked = door(m_program->at(place), kind);
    if (!asked) return false;
    const auto& rule = asked->source->rule;
    const auto& words = kind == Ask::Coupon      ? std::get<CouponPresented>(rule).codes
                        : kind == Ask::Customers ? std::get<AmongCustomers>(rule).customers
                                                 : std::get<InSegment>(rule).segments;
    for (const std::string& word : words) {
        auto& places = m_program->doors[{kind, word}];
        if (places.empty() || places.back() != place) places.push_back(place);
    }
    return true;
}

/// What few sales present leads to a promotion before its products do, and what many present when no product does.
void Assembly::indexTriggers() {
    Triggers pairs;
    Program& program = *m_program;
    const bool weighed = program.programme->competition == Chooser::BestForCustomer; // whoever is touched
    for (std::uint32_t at = 0; at < program.size(); ++at) {
        const PlacedPromotion& placed = program.at(at);
        const PromotionPlan& plan = *placed.plan;
        std::vector<std::uint32_t> falls = plan.fallsOn;
        if (plan.required != kNone) falls = {plan.required};
        const bool falling = !falls.empty(); // on products of its own, not on any
        falls.insert(falls.end(), plan.counts.begin(), plan.counts.end());
        if (!weighed && (openDoors(at, Ask::Coupon) || openDoors(at, Ask::Customers))) continue;
        Triggers own;
        const bool triggered = falling && std::ranges::all_of(falls, [&](std::uint32_t local) {
                                   return triggeredBy(placed.selection(local), at, own);
                               });
        if (triggered)
            pairs.insert(pairs.end(), own.begin(), own.end());
        else if (weighed || !openDoors(at, Ask::Segment))
            program.always.push_back(at);
    }
    program.triggers.build(program.selections.size(), pairs);
}

void Assembly::indexNames() {
    Program& program = *m_program;
    program.byId.resize(program.size());
    program.places.reserve(program.size());
    for (std::uint32_t at = 0; at < program.size(); ++at) {
        program.byId[at] = at;
        program.places.emplace(program.promotion(at).id, at);
        for (const std::string_view code : program.at(at).plan->coupons) {
            auto& places = program.coupons[code];
            if (places.empty() || places.back() != at) places.push_back(at);
        }
    }
    std::ranges::sort(program.byId, {},
                      [&](std::uint32_t at) -> const std::string& { return program.promotion(at).id; });
}

void Assembly::sign() {
    Program& program = *m_program;
    const bool same = m_previous && m_previous->programme == program.programme;
    program.programmeDigest = same ? m_previous->programmeDigest : digestOf(printProgramme(*program.programme));
    std::vector<const Digest*> digests;
    for (const std::uint32_t at : program.byId) digests.push_back(&program.at(at).plan->digest);
    program.fingerprint = fingerprintOf(program.programmeDigest, digests);
}

Compiled Assembly::run() {
    m_program->memory.reserve(m_input.promotions.size());
    for (const auto& promotion : m_input.promotions) admit(promotion);
    place();
    indexStores();
    indexSelections();
    indexTriggers();
    indexNames();
    sign();
    return {std::make_shared<const PromotionSet>(std::move(m_program)), std::move(m_diagnostics)};
}

} // namespace

std::uint32_t Program::placeOf(std::string_view id) const {
    const auto found = places.find(id);
    return found == places.end() ? kNone : found->second;
}

std::size_t OrderedPromotions::size() const { return m_program->size(); }

const std::shared_ptr<const Promotion>& OrderedPromotions::operator[](std::size_t place) const {
    return m_program->at(static_cast<std::uint32_t>(place)).plan->source;
}

PromotionSet::PromotionSet(std::unique_ptr<const Program> program)
    : m_program(std::move(program)) {}
PromotionSet::~PromotionSet() = default;

const std::string& PromotionSet::fingerprint() const { return m_program->fingerprint; }
const Programme& PromotionSet::programme() const { return *m_program->programme; }
const Catalogue& PromotionSet::catalogue() const { return *m_program->catalogue; }
OrderedPromotions PromotionSet::promotions() const { return OrderedPromotions(*m_program); }

const Promotion* PromotionSet::promotion(std::string_view id) const {
    const std::uint32_t at = m_program->placeOf(id);
    return at == kNone ? nullptr : m_program->at(at).source;
}

Compiled compile(const CompileInput& input, const PromotionSet* previous) { return Assembly(input, previous).run(); }

} // namespace offerwright
