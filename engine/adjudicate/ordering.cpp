#include "engine/adjudicate/turns.h"
#include "engine/compile/order.h"
#include <algorithm>
#include <map>

namespace offerwright {
namespace {

/// What each would give alone as the lane begins.
using Worths = std::map<std::uint32_t, std::pair<std::int64_t, std::int64_t>>;

int compareWorth(const std::pair<std::int64_t, std::int64_t>& a, const std::pair<std::int64_t, std::int64_t>& b,
                 OrderBy key) {
    const std::int64_t first = key == OrderBy::Discount ? a.first : a.second;
    const std::int64_t second = key == OrderBy::Discount ? b.first : b.second;
    return first > second ? -1 : first < second ? 1 : 0;
}

} // namespace

Pooled<std::uint32_t> inOrderOfTurns(const Table& table, Pooled<std::uint32_t> places) {
    const Program& program = table.checkout.program;
    if (!program.ordersByValue) return places;
    Worths worths;
    for (const std::uint32_t place : places)
        worths[place] = table.isCandidate(place)
                            ? worthOf(verdictOn(table.checkout, table.exclusion, table.bill, place).proposal)
                            : std::pair<std::int64_t, std::int64_t>();
    std::ranges::stable_sort(places, [&](std::uint32_t a, std::uint32_t b) {
        for (const OrderBy key : program.programme->order) {
            const bool value = key == OrderBy::Discount || key == OrderBy::Points;
            const int sign =
                value ? compareWorth(worths[a], worths[b], key) : compareKey(program.at(a), program.at(b), key);
            if (sign != 0) return sign < 0;
        }
        return false;
    });
    return places;
}

} // namespace offerwright
