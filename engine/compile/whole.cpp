#include "engine/compile/whole.h"
#include "engine/compile/layering.h"
#include "offerwright/check/check.h"
#include "offerwright/text/documents.h"
#include <algorithm>
#include <set>

namespace offerwright {
namespace {

const Remembered* knownTo(const Program* previous, const Promotion* promotion) {
    if (!previous) return nullptr;
    if (const auto at = previous->base->memory.positionOf(promotion); at != kNone) return &previous->base->memory[at];
    if (!previous->changes) return nullptr;
    const auto at = previous->changes->memory.positionOf(promotion);
    return at == kNone ? nullptr : &previous->changes->memory[at];
}

/// Puts a base together from plans, old and new.
class Assembly {
public:
    Assembly(const CompileInput& input, const Program* previous);
    Compiled run();

private:
    void admit(const std::shared_ptr<const Promotion>& promotion);
    void lay();
    void number();
    void sign();
    std::unique_ptr<const Program> program();

    const CompileInput& m_input;
    const Program* m_previous;
    bool m_sameProgramme;
    std::shared_ptr<Base> m_base = std::make_shared<Base>();
    std::vector<std::shared_ptr<const PromotionPlan>> m_plans;
    std::set<std::string_view> m_ids;
    Diagnostics m_diagnostics;
};

Assembly::Assembly(const CompileInput& input, const Program* previous)
    : m_input(input)
    , m_previous(previous)
    , m_sameProgramme(previous && previous->programme == input.programme) {
    m_base->programme = input.programme;
    m_base->catalogue = catalogueOf(input);
    for (const Store& store : input.programme->stores)
        if (m_base->storeNumbers.emplace(store.id, static_cast<std::uint32_t>(m_base->stores.size())).second)
            m_base->stores.push_back({&store, {}});
}

void Assembly::admit(const std::shared_ptr<const Promotion>& promotion) {
    const Remembered* known = knownTo(m_previous, promotion.get());
    Remembered fresh = remembered(promotion, *m_base->programme, known, m_sameProgramme);
    if (!m_ids.insert(promotion->id).second) {
        m_base->hasTwins = true;
        m_diagnostics.push_back(
            {.code = "promotion.duplicateId", .address = {promotion->id, "", "id"}, .arguments = {promotion->id}});
    } else if (fresh.plan) {
        m_plans.push_back(fresh.plan);
    } else {
        m_base->faulty.push_back(static_cast<std::uint32_t>(m_base->memory.size()));
        m_diagnostics.insert(m_diagnostics.end(), fresh.errors.begin(), fresh.errors.end());
    }
    m_base->memory.add(std::move(fresh));
}

void Assembly::lay() {
    const Programme& programme = *m_base->programme;
    Layering layering(m_base->layer, programme, nullptr);
    for (const Ranked& ranked : inOrder(std::move(m_plans), programme)) layering.add(ranked);
    const Selection& untouchable = programme.protectedProducts;
    if (!untouchable.in.empty()) m_base->protectedProducts = layering.numberOf(untouchable);
    for (const Ceiling& ceiling : programme.ceilings) m_base->ceilings.push_back(layering.numberOf(ceiling.of));
    layering.linkFeeds();
    chooseRegions(*m_base);
    layering.index(*m_base->catalogue);
}

void Assembly::number() {
    const auto& promotions = m_base->layer.promotions;
    m_base->numbers.assign(m_base->memory.size(), kNone);
    for (std::uint32_t number = 0; number < promotions.size(); ++number)
        m_base->numbers[m_base->memory.positionOf(promotions[number]->source)] = number;
}

void Assembly::sign() {
    m_base->programmeDigest =
        m_sameProgramme ? m_previous->base->programmeDigest : digestOf(printProgramme(*m_base->programme));
    std::vector<Digest> digests;
    digests.reserve(m_base->layer.plans.size());
    for (const auto& plan : m_base->layer.plans) digests.push_back(plan->digest);
    m_base->digests.build(std::move(digests));
}

std::unique_ptr<const Program> Assembly::program() {
    auto program = std::make_unique<Program>();
    const Layer& layer = m_base->layer;
    program->settleOn(m_base);
    program->order = layer.promotions;
    program->always = layer.always;
    program->alone = layer.alone;
    program->excludes = layer.excluding > 0;
    program->fingerprint = m_base->digests.fingerprint(m_base->programmeDigest);
    return program;
}

Compiled Assembly::run() {
    m_base->memory.reserve(m_input.promotions.size());
    for (const auto& promotion : m_input.promotions) admit(promotion);
    lay();
    number();
    sign();
    return {std::make_shared<const PromotionSet>(program()), std::move(m_diagnostics)};
}

} // namespace

Remembered remembered(const std::shared_ptr<const Promotion>& promotion, const Programme& programme,
                      const Remembered* known, bool sameProgramme) {
    if (known && sameProgramme) return *known;
    Remembered fresh{.source = promotion};
    // Without a catalogue only errors are looked for: they never depend on one.
    fresh.errors = check(*promotion, {.programme = &programme});
    std::erase_if(fresh.errors, [](const Diagnostic& each) { return each.severity != Severity::Error; });
    if (fresh.errors.empty()) fresh.plan = known && known->plan ? known->plan : lower(promotion);
    return fresh;
}

const std::shared_ptr<const Catalogue>& catalogueOf(const CompileInput& input) {
    static const auto kNoProducts = std::make_shared<const Catalogue>();
    return input.catalogue ? input.catalogue : kNoProducts;
}

Compiled compileWhole(const CompileInput& input, const Program* previous) { return Assembly(input, previous).run(); }

} // namespace offerwright
