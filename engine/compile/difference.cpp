#include "engine/compile/difference.h"
#include "engine/compile/plan.h"
#include <algorithm>

namespace offerwright {
namespace {

using Input = std::span<const std::shared_ptr<const Promotion>>;
using List = std::span<const Promotion* const>;

std::uint32_t sameFrom(Input input, List list) {
    const std::size_t end = std::min(input.size(), list.size());
    std::size_t at = 0;
    while (at < end && input[at].get() == list[at]) ++at;
    return static_cast<std::uint32_t>(at);
}

/// What lies between the runs. False when two runs meet: an object was there twice.
bool findGone(Difference& difference, std::size_t listSize, std::size_t most) {
    std::ranges::sort(difference.same, {}, &SameRun::list);
    std::uint32_t next = 0;
    const auto skipTo = [&](std::uint32_t end) {
        if (end < next || difference.gone.size() + (end - next) > most) return false;
        while (next < end) difference.gone.push_back(next++);
        return true;
    };
    for (const SameRun& run : difference.same) {
        if (!skipTo(run.list)) return false;
        next = run.list + run.count;
    }
    return skipTo(static_cast<std::uint32_t>(listSize));
}

} // namespace

std::uint32_t Difference::inputOf(std::uint32_t list) const {
    const auto run = std::ranges::upper_bound(same, list, {}, &SameRun::list) - 1;
    return run->input + (list - run->list);
}

bool Difference::isGone(std::uint32_t list) const { return std::ranges::binary_search(gone, list); }

std::optional<Difference> differenceOf(Input input, List list,
                                       const std::function<std::uint32_t(const Promotion*)>& positionOf,
                                       std::size_t most) {
    Difference difference;
    std::uint32_t at = 0; // of the list
    for (std::uint32_t i = 0; i < input.size();) {
        if (const std::uint32_t count = sameFrom(input.subspan(i), list.subspan(at)); count > 0) {
            difference.same.push_back({i, at, count});
            i += count;
            at += count;
            continue;
        }
        const std::uint32_t known = positionOf(input[i].get());
        if (known == kNone) {
            difference.fresh.push_back(i++);
            const bool instead = i < input.size() && at + 1 < list.size() && input[i].get() == list[at + 1];
            if (instead) ++at;
        } else {
            at = known;
        }
        if (difference.fresh.size() > most || difference.same.size() > 4 * most) return std::nullopt;
    }
    if (!findGone(difference, list.size(), most)) return std::nullopt;
    return difference;
}

} // namespace offerwright
