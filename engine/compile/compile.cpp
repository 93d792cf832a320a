#include "offerwright/compile/compile.h"
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
    void feed(std::uint32_t to, bool except, std::vector<Feed>& groups);
    void indexSelections();
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
        if (*all[it->second] == selection) return it->second;
    all.push_back(&selection);
    const auto number = static_cast<std::uint32_t>(all.size() - 1);
    m_bySelection.emplace(hash, number);
    return number;
}

void Assembly::placeOne(const Ranked& ranked) {
    const auto& plan = ranked.plan;
    Program& program = *m_program;
    const auto at = static_cast<std::uint32_t>(program.placed.size());
    PlacedPromotion placed{plan, static_cast<std::uint32_t>(program.selectionOf.size())};
    for (const Selection* selection : plan->selections) program.selectionOf.push_back(numberOf(*selection));
    placed.lane = ranked.lane;
    placed.tagRank = ranked.tagRank;
    if (const std::string& group = plan->source->combines.exclusiveGroup; !group.empty()) {
        placed.group = m_groups.try_emplace(group, static_cast<std::uint32_t>(m_groups.size())).first->second;
        if (placed.group == program.groups.size()) program.groups.emplace_back();
        program.groups[placed.group].push_back(at);
    }
    if (plan->source->combines.alone) program.alone.push_back(at);
    program.groupsByProduct = program.groupsByProduct || plan->groupsByProduct;
    program.promotions.push_back(plan->source);
    program.placed.push_back(std::move(placed));
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
void Assembly::feed(std::uint32_t to, bool except, std::vector<Feed>& groups) {
    const Selection& selection = *m_program->selections[to];
    const Picks& picks = except ? selection.except : selection.in;
    for (const AttributeTest& test : picks.attributes) {
        if (test.how != Comparison::IsNot) continue;
        const AttributeTest is{test.name, test.value};
        m_program->feeds.push_back({numberOfMade({.except = {.attributes = {is}}}), to, except});
    }
    for (const std::string& name : picks.groups)
        if (const std::uint32_t group = numberOfGroup(name); group != kNone) groups.push_back({group, to, except});
}

void Assembly::indexSelections() {
    const Selection& untouchable = m_program->programme->protectedProducts;
    if (!untouchable.in.empty()) m_program->protectedProducts = numberOf(untouchable);
    for (const Ceiling& ceiling : m_program->programme->ceilings) m_program->ceilings.push_back(numberOf(ceiling.of));
    std::vector<Feed> groups;
    for (std::uint32_t number = 0; number < m_program->selections.size(); ++number)
        for (const bool except : {false, true}) feed(number, except, groups);
    m_program->feeds.insert(m_program->feeds.end(), groups.begin(), groups.end());
    m_program->tokens.build(m_program->selections);
}

void Assembly::indexTriggers() {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    Program& program = *m_program;
    for (std::uint32_t at = 0; at < program.placed.size(); ++at) {
        const PlacedPromotion& placed = program.placed[at];
        if (placed.plan->required != kNone)
            pairs.emplace_back(program.selection(placed, placed.plan->required), at);
        else if (placed.plan->fallsOn.empty())
            program.always.push_back(at);
        for (const std::uint32_t local : placed.plan->fallsOn) pairs.emplace_back(program.selection(placed, local), at);
        for (const std::uint32_t local : placed.plan->counts) pairs.emplace_back(program.selection(placed, local), at);
    }
    program.triggers.build(program.selections.size(), pairs);
}

void Assembly::indexNames() {
    Program& program = *m_program;
    program.byId.resize(program.placed.size());
    for (std::uint32_t at = 0; at < program.placed.size(); ++at) {
        program.byId[at] = at;
        for (const std::string_view code : program.placed[at].plan->coupons) {
            auto& places = program.coupons[code];
            if (places.empty() || places.back() != at) places.push_back(at);
        }
    }
    std::ranges::sort(program.byId, {},
                      [&](std::uint32_t at) -> const std::string& { return program.promotions[at]->id; });
}

void Assembly::sign() {
    Program& program = *m_program;
    const bool same = m_previous && m_previous->programme == program.programme;
    program.programmeDigest = same ? m_previous->programmeDigest : digestOf(printProgramme(*program.programme));
    std::vector<const Digest*> digests;
    for (const std::uint32_t at : program.byId) digests.push_back(&program.placed[at].plan->digest);
    program.fingerprint = fingerprintOf(program.programmeDigest, digests);
}

Compiled Assembly::run() {
    m_program->memory.reserve(m_input.promotions.size());
    for (const auto& promotion : m_input.promotions) admit(promotion);
    place();
    indexSelections();
    indexTriggers();
    indexNames();
    sign();
    return {std::make_shared<const PromotionSet>(std::move(m_program)), std::move(m_diagnostics)};
}

} // namespace

std::uint32_t Program::placeOf(std::string_view id) const {
    const auto found =
        std::ranges::lower_bound(byId, id, {}, [&](std::uint32_t at) { return std::string_view(promotions[at]->id); });
    return found != byId.end() && promotions[*found]->id == id ? *found : kNone;
}

PromotionSet::PromotionSet(std::unique_ptr<const Program> program)
    : m_program(std::move(program)) {}
PromotionSet::~PromotionSet() = default;

const std::string& PromotionSet::fingerprint() const { return m_program->fingerprint; }
const Programme& PromotionSet::programme() const { return *m_program->programme; }
const Catalogue& PromotionSet::catalogue() const { return *m_program->catalogue; }
const std::vector<std::shared_ptr<const Promotion>>& PromotionSet::promotions() const { return m_program->promotions; }

const Promotion* PromotionSet::promotion(std::string_view id) const {
    const std::uint32_t at = m_program->placeOf(id);
    return at == kNone ? nullptr : m_program->promotions[at].get();
}

Compiled compile(const CompileInput& input, const PromotionSet* previous) { return Assembly(input, previous).run(); }

} // namespace offerwright
