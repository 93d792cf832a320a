#include "engine/adjudicate/set_price.h"
#include "engine/adjudicate/set_making.h"
#include <algorithm>
#include <bit>
#include <map>

namespace offerwright {
namespace {

/// Makes the sets of one reward and says what comes off them.
class Pricing {
public:
    Pricing(const Turn& turn, const RewardPlan& reward, const Standing& standing)
        : m_turn(turn)
        , m_reward(reward)
        , m_cutting(turn, reward, standing)
        , m_amount(turn.number(reward.amount)) {
        lineUp(standing);
    }
    void make(std::int64_t allowed);
    Cuts cuts(Grant& grant) const;
    Picked picked() const;

private:
    void lineUp(const Standing& standing);
    std::int64_t worth(const Pooled<RunTaken>& set) const;
    std::int64_t room(const Pooled<RunTaken>& set) const;
    std::int64_t asked(const Pooled<RunTaken>& set) const;
    std::int64_t discount(const Pooled<RunTaken>& set) const;
    std::int64_t total(const Pooled<MadeSets>& all) const;
    std::int64_t sets() const;
    void put(const MadeSets& made, std::map<std::uint32_t, Cut>& cuts) const;

    const Turn& m_turn;
    const RewardPlan& m_reward;
    Cutting m_cutting;
    std::int64_t m_amount;
    SetRow m_row;
    Pooled<MadeSets> m_made;
};

/// Free units that any part may take, in the order in which sets take them.
void Pricing::lineUp(const Standing& standing) {
    for (const PartPlan& part : m_reward.parts) m_row.counts.push_back(std::min(m_turn.number(part.count), kMaxUnits));
    m_row.runs = freeUnits(m_turn.measuredLines(kNone, m_reward.parts), standing);
    putInOrder(m_row.runs, m_reward.from);
    for (const UnitRun& run : m_row.runs) {
        PartMask serves = 0;
        for (std::size_t part = 0; part < m_reward.parts.size(); ++part)
            if (holdsLine(m_turn.lines(m_reward.parts[part].selection), run.line)) serves |= PartMask{1} << part;
        m_row.serves.push_back(serves);
    }
}

std::int64_t Pricing::worth(const Pooled<RunTaken>& set) const {
    std::int64_t sum = 0;
    for (const RunTaken& each : set) sum += each.units * m_row.runs[each.run].price;
    return sum;
}

std::int64_t Pricing::room(const Pooled<RunTaken>& set) const {
    std::int64_t sum = 0;
    for (const RunTaken& each : set) {
        const UnitRun& run = m_row.runs[each.run];
        sum += each.units * m_cutting.roomOf(run.line, run.price);
    }
    return sum;
}

/// Off one set; of a percent, what it would be of.
std::int64_t Pricing::asked(const Pooled<RunTaken>& set) const {
    switch (m_reward.give) {
    case Give::Set: return std::max<std::int64_t>(0, worth(set) - m_amount);
    case Give::SetAmount: return m_amount;
    default: return worth(set);
    }
}

std::int64_t Pricing::discount(const Pooled<RunTaken>& set) const {
    const std::int64_t asked = this->asked(set);
    const std::int64_t room = this->room(set);
    const bool drop = asked > room && m_turn.programme().whenCapped == WhenCapped::Drop;
    return drop ? 0 : std::min(asked, room);
}

std::int64_t Pricing::total(const Pooled<MadeSets>& all) const {
    std::int64_t off = 0;
    for (const MadeSets& made : all) off += made.sets * discount(made.taken);
    return off;
}

std::int64_t Pricing::sets() const {
    std::int64_t sum = 0;
    for (const MadeSets& made : m_made) sum += made.sets;
    return sum;
}

/// Set by set, or the most there can be: what takes more off, in doubt the first.
void Pricing::make(std::int64_t allowed) {
    const auto worthMaking = [this](const Pooled<RunTaken>& set) { return discount(set) > 0; };
    m_made = makeOneByOne(m_row, allowed, m_reward.from == From::Dearest, worthMaking);
    const auto contested = [](PartMask serves) { return std::popcount(serves) > 1; };
    if (std::ranges::none_of(m_row.serves, contested)) return; // one by one is all there can be
    Pooled<MadeSets> most = makeMost(m_row, allowed, worthMaking);
    if (total(most) > total(m_made)) m_made = std::move(most);
}

/// Equal sets share together, unless each shares for itself, part by part.
void Pricing::put(const MadeSets& made, std::map<std::uint32_t, Cut>& cuts) const {
    const Allocation allocation = m_turn.programme().allocation;
    const std::int64_t together = allocation == Allocation::CarriedDown ? 1 : made.sets;
    const std::int64_t alike = made.sets / together;
    Pooled<Sharer> sharers; // one a line, as the runs stand by line
    Pooled<std::uint32_t> lines;
    for (const RunTaken& each : made.taken) {
        const UnitRun& run = m_row.runs[each.run];
        const std::int64_t units = together * each.units;
        if (lines.empty() || lines.back() != run.line) {
            lines.push_back(run.line);
            sharers.push_back({.units = 0});
        }
        sharers.back().weight += units * run.price;
        sharers.back().room += units * m_cutting.roomOf(run.line, run.price);
        sharers.back().units += units;
    }
    const Shares shares = shareWithin(allocation, together * discount(made.taken), sharers, true);
    for (std::size_t i = 0; i < sharers.size(); ++i) {
        Cut& cut = cuts.try_emplace(lines[i], Cut{.line = lines[i]}).first->second;
        cut.wanted += alike * shares[i];
        cut.units += alike * sharers[i].units;
        cut.setUnits += alike * sharers[i].units;
        cut.setWorth += alike * sharers[i].weight;
    }
}

Cuts Pricing::cuts(Grant& grant) const {
    std::map<std::uint32_t, Cut> byLine;
    const bool byPart = m_turn.programme().allocation == Allocation::CarriedDown;
    for (MadeSets made : m_made) {
        std::ranges::stable_sort(made.taken, {}, [&](const RunTaken& each) {
            return std::pair(byPart ? each.part : 0, m_row.runs[each.run].line);
        });
        put(made, byLine);
        if (asked(made.taken) <= discount(made.taken)) continue;
        grant.trimmed = true;
        grant.trimmedBy = room(made.taken) < worth(made.taken) ? "floor" : "worth";
    }
    grant.times = sets();
    Cuts cuts;
    for (auto& [line, cut] : byLine) {
        cut.wanted = std::min(cut.wanted, m_cutting.roomOf(line));
        cuts.push_back(cut);
    }
    return cuts;
}

Picked Pricing::picked() const {
    Picked picked{.runs = m_row.runs, .times = sets()};
    for (const MadeSets& made : m_made)
        for (const RunTaken& each : made.taken) picked.runs[each.run].rewarded += made.sets * each.units;
    return picked;
}

} // namespace

Cuts priceSets(const Turn& turn, const RewardPlan& reward, const Standing& standing, std::int64_t allowed,
               Grant& grant) {
    Pricing pricing(turn, reward, standing);
    pricing.make(allowed);
    return pricing.cuts(grant);
}

Picked pickSets(const Turn& turn, const RewardPlan& reward, const Standing& standing, std::int64_t allowed) {
    Pricing pricing(turn, reward, standing);
    pricing.make(allowed);
    return pricing.picked();
}

} // namespace offerwright
