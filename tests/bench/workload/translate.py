#!/usr/bin/env python3
"""From a drawn workload to documents of the product, with the answers that they must give.

    translate.py FROM TO

FROM holds catalogue.json, baskets.jsonl and promotions_w1.json, _w2.json, _w3.json; TO gets

    programme.json, catalogue.tsv, baskets.jsonl, plain_baskets.jsonl
    w1/, w2/, w3/: promotions.jsonl, customers.jsonl (parallel to the baskets), expected.jsonl
    w1/by_hand_constants.h, for by_hand.h
"""
import json
import pathlib
import sys

import semantics

TODAY_BEFORE = "2025-05-31"  # every basket is of June 2025


def condition_id(number):
    return f"when-c{number}"


def gates(when):
    rules = []
    if "store_groups" in when:
        rules.append({"store": {"groups": when["store_groups"]}})
    if "segments_any" in when:
        rules.append({"segment": when["segments_any"]})
    if "coupon" in when:
        rules.append({"coupon": [when["coupon"]]})
    return rules


def picks(source):
    return {key: list(source[key]) for key in ("skus", "categories", "brands") if key in source}


def selection(p, key="products"):
    """A selector beside an exclusion picks by itself."""
    if key in p:
        return {"in": picks(p[key])}
    return {"except": picks(p["exclude"])} if "exclude" in p else {}


def percent(bp):
    return bp // 100 if bp % 100 == 0 else f"{bp / 100:g}"


def repeat(p, bp):
    reward = {"percent": percent(bp), "on": {"pick": "cheapest", "count": 1}, "roundAt": "unit"}
    return {
        "relation": "repeat",
        "measure": {"id": "m1", "quantity": selection(p)},
        "atMost": p["max_times"],
        "steps": [{"id": "s1", "every": p["n"], "then": [{"id": "s1-r1", "percentOff": reward}]}],
    }


def bundle(p):
    taken = picks(p["group_a"])
    parts = [{"id": "p1", "in": taken}, {"id": "p2", "in": picks(p["group_b"]), "except": taken}]
    return single({"setPrice": {"price": p["price"], "parts": parts}})


def single(rule):
    return {"relation": "single", "steps": [{"id": "s1", "then": [{"id": "s1-r1", **rule}]}]}


def tier_rule(tier, times):
    if "off_bp" in tier:
        return {"percentOff": {"percent": percent(tier["off_bp"]), "roundAt": "order"}}
    return {"amountOff": {"amount": tier["off_amt"] * times, "per": "order"}}


def tiers(p):
    steps = []
    for tier in p["tiers"]:
        for times in range(1, tier["max_times"] + 1 if tier.get("repeat") else 2):
            name = f"t{len(steps) + 1}"
            then = [{"id": name + "-r1", **tier_rule(tier, times)}]
            steps.append({"id": name, "from": tier["min"] * times, "then": then})
    return {
        "relation": "tiers",
        "pays": "highest",
        "measure": {"id": "m1", "spend": selection(p)},
        "steps": steps,
    }


def coupon(p):
    rule = {"percent": percent(p["off_bp"]), "on": {"of": selection(p)}, "cap": p["cap"], "roundAt": "order"}
    return single({"percentOff": rule})


def multiplier(p):
    return single({"pointsMultiplier": {"factor": p["mult"], "on": {"of": selection(p)}}})


def card(p):
    def step(number, points):
        name = f"s{number}"
        frequency = {"counts": "visits", "reach": p["every"], "of": selection(p)}
        return {"id": name, "frequency": frequency, "then": [{"id": name + "-r1", "points": {"points": points}}]}

    return {"relation": "cycle", "steps": [step(i + 1, points) for i, points in enumerate(p["rewards"])]}


MECHANICS = {
    "mix_match": ("item", lambda p: repeat(p, 10000)),
    "nth_item": ("item", lambda p: repeat(p, p["off_bp"])),
    "bundle_fixed": ("item", bundle),
    "spend_tier": ("basket", tiers),
    "coupon_pct": ("basket", coupon),
    "points_mult": ("points", multiplier),
    "stamp_card": ("points", card),
}
STAMP_MIN = {"id": "p1", "name": "stampMin", "unit": "money", "default": 5000, "min": 0, "max": 100000}


def promotion(p):
    stage, ladder = MECHANICS[p["mechanic"]]
    rules = gates(p["when"])
    document = {"format": 1, "id": p["id"], "name": {"en": p["id"]}, "status": "live", "stage": stage}
    document["priority"] = 1000 - p["priority"]
    if p["mechanic"] == "stamp_card":
        document["parameters"] = [STAMP_MIN]
        rules.append({"spend": {**selection(p), "atLeast": {"parameter": "stampMin"}}})
    if p["mechanic"] == "bundle_fixed":
        document["limits"] = {"timesPerBasket": p["max_times"]}
    if rules:
        document["when"] = {"id": "when", "all": [{"id": condition_id(i + 1), **r} for i, r in enumerate(rules)]}
    document["steps"] = ladder(p)
    return document


def programme(catalogue, baskets):
    stores = sorted({(b["store"], b["store_group"]) for b in baskets})
    return {
        "currency": catalogue["currency"],
        "roundAt": "line",
        "allocation": "carriedDown",
        "spendBasis": "running",
        "sets": {"grouping": "perSet", "carriedBy": "rewarded"},
        "baseEarn": {"points": 1, "every": 100},
        "stores": [{"id": store, "name": store, "groups": [group]} for store, group in stores],
    }


def basket(b, plain):
    """`plain`: the till says no more of a product than its code and its price."""
    lines = []
    for line in b["lines"]:
        told = {"sku": line["sku"]}
        if not plain:
            told |= {"name": line["name"], "category": [line["cat"]], "brand": line["brand"]}
        lines.append(told | {"qty": line["qty"], "unit_price_minor": line["unit"]})
    return {
        "id": b["basket_id"],
        "time": b["ts"],
        "store": b["store"],
        "till": b["till"],
        "channel": "inStore",
        "customer": b["customer"]["id"],
        "currency": b["currency"],
        "coupons": b["coupons"],
        "lines": lines,
    }


def customer(b, promotions):
    """Progress on each card that the sale may touch: the visits so far, as rounds, steps done and a counter."""
    source = b["customer"]
    own, counters, journeys = [], [], []
    for p in promotions.touching(b):
        if p.mechanic != "stamp_card":
            continue
        name, every, steps = p.source["id"], p.source["every"], len(p.source["rewards"])
        own.append({"promotion": name, "parameter": "stampMin", "value": source["stamp_min"]})
        done, at = source["visits"] // every, source["visits"] % every
        step = f"s{done % steps + 1}"
        if at:
            counters.append({"promotion": name, "node": step, "days": [{"day": TODAY_BEFORE, "amount": at}]})
        if source["visits"]:
            progress = {"promotion": name, "startedOn": TODAY_BEFORE, "stepOpenedOn": TODAY_BEFORE}
            taken = [f"s{i + 1}" for i in range(done % steps)]
            journeys.append(progress | ({"done": taken} if taken else {}) | {"rounds": done // steps})
    wallet = {"visits": source["visits"], "counters": counters, "journeys": journeys}
    return {"id": source["id"], "segments": source["segments"], "own": own, "wallet": {k: v for k, v in wallet.items() if v}}


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


def by_hand(promotions, catalogue):
    """The constants of the ten as C++."""
    wired = promotions.promotions
    assert [p.mechanic for p in wired] == WIRED, "by_hand.h is wired for other promotions"
    p = [each.source for each in wired]
    picks = list(picks_by_hand(wired, catalogue))
    groups = braced(braced((g["n"], g.get("off_bp", 10000), g["max_times"])) for g in p[:3])
    return f"""// Constants of the ten promotions of workload w1, written by translate.py.
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


def write_lines(path, items):
    with open(path, "w", encoding="utf-8") as out:
        for item in items:
            out.write(json.dumps(item, separators=(",", ":")) + "\n")


def main(source, target):
    catalogue = json.loads((source / "catalogue.json").read_text())
    baskets = [json.loads(line) for line in (source / "baskets.jsonl").read_text().splitlines()]
    target.mkdir(parents=True, exist_ok=True)
    (target / "programme.json").write_text(json.dumps(programme(catalogue, baskets)))
    write_lines(target / "baskets.jsonl", [basket(b, False) for b in baskets])
    write_lines(target / "plain_baskets.jsonl", [basket(b, True) for b in baskets])
    with open(target / "catalogue.tsv", "w", encoding="utf-8") as out:
        for p in catalogue["skus"]:
            out.write("\t".join((p["sku"], p["ean"], p["name"], p["cat"], p["brand"], str(p["price"]))) + "\n")
    for name in ("w1", "w2", "w3"):
        file = source / f"promotions_{name}.json"
        if not file.exists():
            continue
        folder = target / name
        folder.mkdir(exist_ok=True)
        sources = json.loads(file.read_text())
        promotions = semantics.Set(sources)
        write_lines(folder / "promotions.jsonl", [promotion(p) for p in sources])
        write_lines(folder / "customers.jsonl", [customer(b, promotions) for b in baskets])
        write_lines(folder / "expected.jsonl", [promotions.adjudicate(b) for b in baskets])
        if name == "w1":
            (folder / "by_hand_constants.h").write_text(by_hand(promotions, catalogue))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
