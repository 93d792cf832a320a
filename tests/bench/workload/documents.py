"""From the plain words of a workload, which semantics.py gives a meaning to, to documents of the product."""

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


def customer(b, touching):
    """Progress on each card that the sale may touch: the visits so far, as rounds, steps done and a counter."""
    source = b["customer"]
    own, counters, journeys = [], [], []
    for p in touching:
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
    told = {"id": source["id"], "segments": source["segments"], "own": own}
    return told | {"wallet": {k: v for k, v in wallet.items() if v}}
