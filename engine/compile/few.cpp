#include "engine/compile/few.h"
#include "engine/compile/difference.h"
#include "engine/compile/layering.h"
#include "engine/compile/whole.h"
#include <algorithm>
#include <iterator>
#include <set>

namespace offerwright {
namespace {

/// An input as a base and what is other than there.
struct Changed {
    NumberList gone;  ///< numbers of the base's promotions, ascending
    NumberList fresh; ///< positions of the input
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        faulty; ///< still there: positions of the input and of the base
};

std::optional<Changed> byInput(const CompileInput& input, const Base& base) {
    const auto positionOf = [&](const Promotion* each) { return base.memory.positionOf(each); };
    const auto found = differenceOf(input.promotions, base.memory.addresses(), positionOf, kMostChanges);
    if (!found) return std::nullopt;
    Changed changed{.gone = {}, .fresh = found->fresh, .faulty = {}};
    for (const std::uint32_t position : found->gone)
        if (base.numbers[position] != kNone) changed.gone.push_back(base.numbers[position]);
    std::ranges::sort(changed.gone);
    for (const std::uint32_t position : base.faulty)
        if (!found->isGone(position)) changed.faulty.emplace_back(found->inputOf(position), position);
    return changed;
}

/// Who asks "what if" gives promotions in the set's own order.
std::optional<Changed> byPlace(const CompileInput& input, const Base& base) {
    std::vector<const Promotion*> sources;
    sources.reserve(base.layer.promotions.size());
    for (const PlacedPromotion* placed : base.layer.promotions) sources.push_back(placed->source);
    const auto numberOf = [&](const Promotion* each) {
        const std::uint32_t position = base.memory.positionOf(each);
        return position == kNone ? kNone : base.numbers[position];
    };
    const auto found = differenceOf(input.promotions, sources, numberOf, kMostChanges);
    if (!found) return std::nullopt;
    return Changed{.gone = found->gone, .fresh = found->fresh, .faulty = {}};
}

class Edition {
public:
    Edition(const CompileInput& input, const Program& previous, Changed changed);
    /// Nothing when two have one id.
    std::optional<Compiled> run();

private:
    bool hasTwins() const;
    void rememberFresh();
    void lay();
    void order();
    NumberList placesOf(const NumberList& below, const NumberList& later) const;
    void sign();
    Diagnostics diagnostics() const;
    bool isGone(std::uint32_t number) const { return std::ranges::binary_search(m_changed.gone, number); }

    const CompileInput& m_input;
    const Program& m_previous;
    const Base& m_base;
    Changed m_changed;
    std::unique_ptr<Changes> m_changes = std::make_unique<Changes>();
    std::unique_ptr<Program> m_program = std::make_unique<Program>();
};

Edition::Edition(const CompileInput& input, const Program& previous, Changed changed)
    : m_input(input)
    , m_previous(previous)
    , m_base(*previous.base)
    , m_changed(std::move(changed)) {}

bool Edition::hasTwins() const {
    std::set<std::string_view> ids;
    for (const auto& [at, position] : m_changed.faulty) ids.insert(m_base.memory[position].source->id);
    return std::ranges::any_of(m_changed.fresh, [&](std::uint32_t at) {
        const std::string& id = m_input.promotions[at]->id;
        const auto known = m_base.layer.names.find(id);
        return !ids.insert(id).second || (known != m_base.layer.names.end() && !isGone(known->second));
    });
}

void Edition::rememberFresh() {
    m_changes->memory.reserve(m_changed.fresh.size());
    for (const std::uint32_t at : m_changed.fresh) {
        const auto& promotion = m_input.promotions[at];
        const Remembered* known = nullptr;
        if (m_previous.changes)
            if (const auto before = m_previous.changes->memory.positionOf(promotion.get()); before != kNone)
                known = &m_previous.changes->memory[before];
        m_changes->memory.add(remembered(promotion, *m_base.programme, known, true));
    }
}

void Edition::lay() {
    std::vector<std::shared_ptr<const PromotionPlan>> plans;
    for (std::size_t i = 0; i < m_changes->memory.size(); ++i)
        if (m_changes->memory[i].plan) plans.push_back(m_changes->memory[i].plan);
    Layering layering(m_changes->layer, *m_base.programme, &m_base);
    for (const Ranked& ranked : inOrder(std::move(plans), *m_base.programme)) layering.add(ranked);
    layering.linkFeeds();
    layering.index(*m_base.catalogue);
}

/// The base's promotions but those gone, and the others where they belong among them.
void Edition::order() {
    const auto& below = m_base.layer.promotions;
    const auto& later = m_changes->layer.promotions;
    auto& order = m_program->ownOrder;
    order.reserve(below.size() + later.size());
    m_program->places.assign(below.size() + later.size(), kNone);
    const auto put = [&](const PlacedPromotion* placed, std::size_t number) {
        m_program->places[number] = static_cast<std::uint32_t>(order.size());
        order.push_back(placed);
    };
    const auto precedes = [&](const PlacedPromotion* a, const PlacedPromotion* b) {
        return goesBefore(*a, *b, *m_base.programme);
    };
    auto gone = m_changed.gone.begin();
    std::size_t next = 0;
    const auto putUntil = [&](std::size_t end) {
        for (; next < end; ++next)
            if (gone != m_changed.gone.end() && *gone == next)
                ++gone;
            else
                put(below[next], next);
    };
    for (std::size_t i = 0; i < later.size(); ++i) {
        putUntil(static_cast<std::size_t>(std::ranges::lower_bound(below, later[i], precedes) - below.begin()));
        put(later[i], below.size() + i);
    }
    putUntil(below.size());
    m_program->order = order;
}

NumberList Edition::placesOf(const NumberList& below, const NumberList& later) const {
    NumberList places;
    places.reserve(below.size() + later.size());
    for (const NumberList* numbers : {&below, &later})
        for (const std::uint32_t number : *numbers)
            if (m_program->places[number] != kNone) places.push_back(m_program->places[number]);
    const auto middle = places.end() - static_cast<std::ptrdiff_t>(later.size());
    std::ranges::inplace_merge(places, middle);
    return places;
}

void Edition::sign() {
    std::vector<const Digest*> less;
    std::vector<const Digest*> more;
    for (const std::uint32_t number : m_changed.gone) less.push_back(&m_base.layer.plans[number]->digest);
    for (const auto& plan : m_changes->layer.plans) more.push_back(&plan->digest);
    m_program->fingerprint = m_base.digests.fingerprint(m_base.programmeDigest, less, more);
}

/// In order of the input.
Diagnostics Edition::diagnostics() const {
    std::vector<std::pair<std::uint32_t, const Diagnostics*>> told;
    for (const auto& [at, position] : m_changed.faulty) told.emplace_back(at, &m_base.memory[position].errors);
    for (std::size_t i = 0; i < m_changed.fresh.size(); ++i)
        told.emplace_back(m_changed.fresh[i], &m_changes->memory[i].errors);
    std::ranges::sort(told);
    Diagnostics all;
    for (const auto& [at, errors] : told) all.insert(all.end(), errors->begin(), errors->end());
    return all;
}

std::optional<Compiled> Edition::run() {
    if (hasTwins()) return std::nullopt;
    rememberFresh();
    lay();
    order();
    sign();
    const Layer& layer = m_changes->layer;
    m_program->settleOn(m_previous.base);
    m_program->always = placesOf(m_base.layer.always, layer.always);
    m_program->alone = placesOf(m_base.layer.alone, layer.alone);
    const auto excluding = [&](std::uint32_t number) { return excludes(*m_base.layer.promotions[number]->source); };
    const auto gone = static_cast<std::size_t>(std::ranges::count_if(m_changed.gone, excluding));
    m_program->excludes = m_base.layer.excluding + layer.excluding > gone;
    Diagnostics told = diagnostics();
    m_program->changes = std::move(m_changes);
    return Compiled{std::make_shared<const PromotionSet>(std::move(m_program)), std::move(told)};
}

} // namespace

std::optional<Compiled> compileFew(const CompileInput& input, const Program& previous) {
    const Base& base = *previous.base;
    if (input.programme != base.programme || catalogueOf(input) != base.catalogue || base.hasTwins) return std::nullopt;
    auto changed = byInput(input, base);
    if (!changed) changed = byPlace(input, base);
    if (!changed) return std::nullopt;
    return Edition(input, previous, std::move(*changed)).run();
}

} // namespace offerwright
