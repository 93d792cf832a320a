#include "engine/adjudicate/contest.h"
#include "engine/adjudicate/turn.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace offerwright {
namespace {

/// What it gives or asks may go by any line, or by what others gave.
bool goesByEverything(const Turn& turn) {
    const PromotionPlan& plan = turn.plan();
    const bool asks = std::ranges::any_of(plan.conditions, [&](const ConditionPlan& each) {
        const bool running = turn.basis(each.basis) == Programme::Spend::Running;
        return each.ask == Ask::PromotionState || (each.ask == Ask::BasketTotal && running) ||
               (each.ask == Ask::Measured && running && each.kind == MeasureKind::Share);
    });
    if (asks) return true;
    for (const StepPlan& step : plan.steps)
        for (const RewardPlan& reward : step.rewards) {
            if (reward.give == Give::CreditMultiplier) return true;
            if (reward.hasTarget() && reward.on.selection == kNone && plan.measured == kNone) return true;
        }
    return false;
}

Pooled<std::uint64_t> touchedBy(const Turn& turn) {
    const auto visible = turn.checkout().visible;
    if (goesByEverything(turn)) return {visible.begin(), visible.end()};
    Pooled<std::uint64_t> lines(visible.size(), 0);
    for (std::uint32_t i = 0; i < turn.plan().selections.size(); ++i) uniteWith(lines, turn.lines(i));
    return lines;
}

bool meet(LineWords a, LineWords b) {
    for (std::size_t at = 0; at < a.size(); ++at)
        if ((a[at] & b[at]) != 0) return true;
    return false;
}

class Grouping {
public:
    Grouping(const Table& table, std::span<const std::uint32_t> places);
    Pooled<Contest> run();

private:
    std::size_t root(std::size_t index);
    void join(std::size_t a, std::size_t b) { m_parent[root(b)] = root(a); }
    void joinByLine();
    void shutOut(std::size_t a, std::size_t b);
    void joinByConflict();
    void joinByCount();
    void joinByCeiling();

    const Table& m_table;
    std::span<const std::uint32_t> m_places;
    Pooled<Pooled<std::uint64_t>> m_lines;
    Pooled<std::uint8_t> m_takes; ///< units
    Pooled<std::uint8_t> m_competes;
    Pooled<std::size_t> m_parent;
};

Grouping::Grouping(const Table& table, std::span<const std::uint32_t> places)
    : m_table(table)
    , m_places(places)
    , m_competes(places.size(), 0)
    , m_parent(places.size()) {
    std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    const bool used = table.checkout.program.programme->sets.unitsUsed != UnitsUsed::Never;
    for (const std::uint32_t place : places) {
        const Turn turn(table.checkout, place);
        m_lines.push_back(touchedBy(turn));
        m_takes.push_back(used && turn.freeUnitsOnly() ? 1 : 0);
    }
}

std::size_t Grouping::root(std::size_t index) {
    while (m_parent[index] != index) index = m_parent[index] = m_parent[m_parent[index]];
    return index;
}

/// Who takes units of one line competes for them.
void Grouping::joinByLine() {
    const std::size_t lines = m_table.checkout.lines.size();
    Pooled<std::size_t> first(lines, m_places.size());
    Pooled<std::size_t> taker(lines, m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i)
        forEachLine(m_lines[i], [&](std::uint32_t line) {
            if (first[line] == m_places.size())
                first[line] = i;
            else
                join(first[line], i);
            if (m_takes[i] == 0) return;
            if (taker[line] == m_places.size())
                taker[line] = i;
            else
                m_competes[i] = m_competes[taker[line]] = 1;
        });
}

/// Two that cannot both apply. By line they only meet where they give.
void Grouping::shutOut(std::size_t a, std::size_t b) {
    if (a == b) return;
    join(a, b);
    if (!m_table.exclusion.byLine()) m_competes[a] = m_competes[b] = 1;
}

void Grouping::joinByConflict() {
    const Program& program = m_table.checkout.program;
    std::map<std::uint32_t, std::size_t> byGroup;
    std::map<std::uint32_t, std::size_t> byPlace;
    std::multimap<std::string_view, std::size_t> byTag;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const PlacedPromotion& placed = program.at(m_places[i]);
        byPlace.emplace(m_places[i], i);
        for (const std::string& tag : placed.plan->source->tags) byTag.emplace(tag, i);
        if (placed.group != kNone) shutOut(byGroup.try_emplace(placed.group, i).first->second, i);
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Combining& combines = program.promotion(m_places[i]).combines;
        for (const std::string& id : combines.notWith)
            if (const auto other = byPlace.find(program.placeOf(id)); other != byPlace.end()) shutOut(other->second, i);
        for (const std::string& tag : combines.notWithTags)
            for (auto [at, end] = byTag.equal_range(tag); at != end; ++at) shutOut(at->second, i);
        if (combines.alone)
            for (std::size_t other = 0; other < m_places.size(); ++other) join(other, i);
    }
}

void Grouping::joinByCount() {
    for (const AtMost& rule : m_table.checkout.program.programme->atMost) {
        std::size_t first = m_places.size();
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!m_table.exclusion.isOf(rule, m_places[i])) continue;
            if (first == m_places.size()) first = i;
            join(first, i);
        }
    }
}

void Grouping::joinByCeiling() {
    const Program& program = m_table.checkout.program;
    for (std::size_t ceiling = 0; ceiling < program.ceilings.size(); ++ceiling) {
        if (program.programme->ceilings[ceiling].over != Ceiling::Over::Basket) continue;
        const LineWords lines = m_table.checkout.matches.of(program.ceilings[ceiling]);
        std::size_t first = m_places.size();
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!meet(m_lines[i], lines)) continue;
            if (first == m_places.size()) first = i;
            join(first, i);
        }
    }
}

Pooled<Contest> Grouping::run() {
    joinByLine();
    joinByConflict();
    joinByCount();
    joinByCeiling();
    std::map<std::size_t, std::size_t> numbers;
    Pooled<Contest> all;
    Pooled<Pooled<std::uint64_t>> lines;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto [at, fresh] = numbers.try_emplace(root(i), all.size());
        if (fresh) {
            all.emplace_back();
            lines.emplace_back(m_table.checkout.visible.size(), 0);
        }
        all[at->second].places.push_back(m_places[i]);
        all[at->second].competes.push_back(m_competes[i]);
        uniteWith(lines[at->second], m_lines[i]);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        forEachLine(lines[i], [&](std::uint32_t line) { all[i].lines.push_back(line); });
    std::erase_if(all, [](const Contest& contest) { return contest.competing() < 2; });
    return all;
}

} // namespace

std::size_t Contest::competing() const {
    return static_cast<std::size_t>(std::ranges::count(competes, std::uint8_t{1}));
}

Pooled<Contest> contestsOf(const Table& table, std::span<const std::uint32_t> places) {
    return Grouping(table, places).run();
}

} // namespace offerwright
