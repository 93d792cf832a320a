#include "engine/adjudicate/set_parts.h"
#include "offerwright/base/assert.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/condition.h"
#include <algorithm>

namespace offerwright {
namespace {

/// A number for every group of parts.
using ByGroup = std::array<std::int64_t, std::size_t{1} << kMaxSetParts>;

/// What every group of parts asks for together in one set.
ByGroup askedBy(std::span<const std::int64_t> counts) {
    ByGroup asked{};
    for (PartMask group = 1; group < (PartMask{1} << counts.size()); ++group)
        for (std::size_t part = 0; part < counts.size(); ++part)
            if (group >> part & 1) asked[group] += counts[part];
    return asked;
}

/// Takes a row of units into parts, as many of each run as leave every group of parts within what it asks for.
class Filling {
public:
    Filling(std::span<const std::int64_t> counts, std::int64_t sets)
        : m_parts(counts.size())
        , m_groups(PartMask{1} << counts.size())
        , m_room(askedBy(counts)) {
        for (std::int64_t& room : m_room) room *= sets;
    }

    /// How many of these may still come in: each group has room for those who serve nobody outside of it.
    std::int64_t take(const PartUnits& units) {
        std::int64_t most = units.count;
        for (PartMask group = 1; group < m_groups; ++group)
            if ((units.serves & ~group) == 0) most = std::min(most, m_room[group]);
        for (PartMask group = 1; group < m_groups; ++group)
            if ((units.serves & ~group) == 0) m_room[group] -= most;
        return most;
    }

    /// Once all have come in: gives units of one kind to the parts, the first first, as long as the others can still
    /// find places.
    void place(std::size_t run, PartUnits units, Pooled<PartTaken>& taken) {
        for (std::size_t part = 0; part < m_parts && units.count > 0; ++part) {
            if (!(units.serves >> part & 1)) continue;
            const std::int64_t here = placesIn(part, units);
            if (here == 0) continue;
            taken.push_back({run, part, here});
            units.count -= here;
        }
        OW_ASSERT(units.count == 0);
    }

private:
    /// A unit placed in a part takes a place from every group with this part that it did not count in before.
    std::int64_t placesIn(std::size_t part, const PartUnits& units) {
        const auto costs = [&](PartMask group) { return (group >> part & 1) && (units.serves & ~group) != 0; };
        std::int64_t most = units.count;
        for (PartMask group = 1; group < m_groups; ++group)
            if (costs(group)) most = std::min(most, m_room[group]);
        for (PartMask group = 1; group < m_groups; ++group)
            if (costs(group)) m_room[group] -= most;
        return most;
    }

    std::size_t m_parts;
    PartMask m_groups;
    ByGroup m_room; ///< what a group may still take, less what is chosen and serves nobody else
};

} // namespace

std::int64_t mostSets(std::span<const PartUnits> row, std::span<const std::int64_t> counts) {
    OW_ASSERT(counts.size() <= kMaxSetParts);
    const ByGroup asked = askedBy(counts);
    const PartMask groups = PartMask{1} << counts.size();
    ByGroup byKind{};
    for (const PartUnits& units : row) byKind[units.serves & (groups - 1)] += units.count;
    std::int64_t most = kMaxUnits;
    for (PartMask group = 1; group < groups; ++group) {
        if (asked[group] == 0) continue;
        std::int64_t there = 0;
        for (PartMask kind = 1; kind < groups; ++kind)
            if (kind & group) there += byKind[kind];
        most = std::min(most, there / asked[group]);
    }
    return asked[groups - 1] == 0 ? 0 : most;
}

Pooled<PartTaken> assignParts(std::span<const PartUnits> row, std::span<const std::int64_t> counts, std::int64_t sets) {
    OW_ASSERT(sets <= mostSets(row, counts));
    Filling filling(counts, sets);
    Pooled<PartUnits> chosen(row.begin(), row.end());
    for (PartUnits& units : chosen) units.count = units.serves == 0 ? 0 : filling.take(units);
    Pooled<PartTaken> taken;
    for (std::size_t run = 0; run < chosen.size(); ++run)
        if (chosen[run].count > 0) filling.place(run, chosen[run], taken);
    return taken;
}

} // namespace offerwright
