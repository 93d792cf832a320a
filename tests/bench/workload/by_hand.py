"""The constants of the ten promotions of workload w1 as C++, for by_hand.h."""

WIRED = ["mix_match"] * 2 + ["nth_item", "bundle_fixed"] + ["spend_tier"] * 3
WIRED += ["coupon_pct", "points_mult", "stamp_card"]


def braced(values):
    return "{" + ", ".join(str(v) for v in values) + "}"


def quoted(words):
    return braced(f'"{word}"' for word in words)


def tiers_by_hand(p):
    return braced(
        braced((t["min"], t.get("off_bp", 0), t.get("off_amt", 0), t.get("max_times", 1))) for t in p["tiers"]
    )


def picks_by_hand(wired, catalogue):
    """Of each product a bit for each selection of the ten that picks it; the second of a bundle has what the first
    does not."""
    bundle = wired[3]
    selections = [p.products for p in wired[:4]] + [bundle.second] + [p.products for p in wired[4:]]
    for product in catalogue["skus"]:
        picked = [selection.picks(product) for selection in selections]
        picked[4] = picked[4] and not picked[3]
        yield sum(1 << bit for bit, is_picked in enumerate(picked) if is_picked)


def constants(promotions, catalogue):
    """The constants of the ten as C++."""
    wired = promotions.promotions
    assert [p.mechanic for p in wired] == WIRED, "by_hand.h is wired for other promotions"
    p = [each.source for each in wired]
    picks = list(picks_by_hand(wired, catalogue))
    groups = braced(braced((g["n"], g.get("off_bp", 10000), g["max_times"])) for g in p[:3])
    return f"""// Constants of the ten promotions of workload w1, written by by_hand.py.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace offerwright::bench::by_hand {{

struct Group {{
    std::int32_t size, basisPoints, mostTimes;
}};
struct Pair {{
    std::int32_t price, mostTimes;
}};
struct Tier {{
    std::int64_t from, basisPoints, amount, mostTimes;
}};
struct Percent {{
    std::int64_t basisPoints, cap;
}};
inline constexpr Group kGroups[] = {groups};
inline constexpr Pair kPair{braced((p[3]["price"], p[3]["max_times"]))};
inline constexpr Tier kTiers[][{max(len(t["tiers"]) for t in p[4:7])}] = {braced(tiers_by_hand(t) for t in p[4:7])};
inline constexpr std::string_view kCouponCode = "{p[7]["when"]["coupon"]}";
inline constexpr Percent kPercent{braced((p[7]["off_bp"], p[7]["cap"]))};
inline constexpr std::string_view kSegments[] = {quoted(p[8]["when"]["segments_any"])};
inline constexpr std::int64_t kFactor = {p[8]["mult"]};
inline constexpr std::uint32_t kEveryVisits = {p[9]["every"]};
inline constexpr auto kStampRewards = std::to_array<std::int64_t>({braced(p[9]["rewards"])});
inline constexpr std::string_view kIds[] = {quoted(each["id"] for each in p)};
/// By row of the catalogue, a bit for each selection.
inline constexpr std::uint16_t kPicks[] = {braced(picks)};

}} // namespace offerwright::bench::by_hand
"""
