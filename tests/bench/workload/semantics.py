"""What the promotions of the workload mean, in the plainest words: the oracle of the adjudication benchmarks.

Money in minor units, rates in basis points rounded half up, promotions in order of priority and id. Per line `net`
(starts at unit x qty) and `used` (units that a mechanic consumed).
"""


def rate(amount, bp):
    return (amount * bp + 5000) // 10000


class Selector:
    """Categories, brands or SKUs; or the whole basket without some categories; or all of it."""

    def __init__(self, picks=None, exclude=None):
        self.open = not picks
        picks = picks or {}
        self.keys = {("sku", v) for v in picks.get("skus", ())}
        self.keys |= {("cat", v) for v in picks.get("categories", ())}
        self.keys |= {("brand", v) for v in picks.get("brands", ())}
        self.out = set((exclude or {}).get("categories", ()))

    def picks(self, line):
        if self.open:
            return line["cat"] not in self.out
        return any((field, line[field]) in self.keys for field in ("sku", "cat", "brand"))


class Promotion:
    def __init__(self, source):
        self.source = source
        self.mechanic = source["mechanic"]
        bundle = self.mechanic == "bundle_fixed"
        # A selector beside an exclusion picks by itself: the exclusion is only for "everything but".
        self.products = Selector(source.get("group_a" if bundle else "products"), source.get("exclude"))
        self.second = Selector(source["group_b"]) if bundle else None

    def gate(self, basket):
        when = self.source["when"]
        if "store_groups" in when and basket["store_group"] not in when["store_groups"]:
            return False
        if "segments_any" in when and not set(when["segments_any"]) & set(basket["customer"]["segments"]):
            return False
        return "coupon" not in when or when["coupon"] in basket["coupons"]


class Sale:
    """One basket while the promotions take their turns."""

    def __init__(self, basket):
        self.basket = basket
        self.lines = basket["lines"]
        self.net = [line["unit"] * line["qty"] for line in self.lines]
        self.used = [0] * len(self.lines)

    def units(self, chosen):
        """Free units, dearest first, then in the basket's order."""
        free = [(self.lines[i]["unit"], i) for i in chosen for _ in range(self.lines[i]["qty"] - self.used[i])]
        return sorted(free, key=lambda unit: -unit[0])

    def share(self, chosen, total, spend):
        running = given = 0
        for i in chosen:
            running += self.net[i]
            upTo = total * running // spend
            self.net[i] -= upTo - given
            given = upTo

    def groups(self, p, chosen, bp):
        size = p["n"]
        units = self.units(chosen)
        given = 0
        for at in range(min(len(units) // size, p["max_times"]) * size):
            price, i = units[at]
            self.used[i] += 1
            if at % size == size - 1:
                off = price if bp == 10000 else rate(price, bp)
                self.net[i] -= off
                given += off
        return given

    def bundle(self, p, first, second):
        given = 0
        pairs = zip(self.units(first), self.units([i for i in second if i not in first]))
        for times, ((a, i), (b, j)) in enumerate(pairs):
            off = a + b - p["price"]
            if off <= 0 or times >= p["max_times"]:
                break
            ofA = off * a // (a + b)
            self.net[i] -= ofA
            self.net[j] -= off - ofA
            self.used[i] += 1
            self.used[j] += 1
            given += off
        return given

    def tiers(self, p, chosen):
        spend = sum(self.net[i] for i in chosen)
        reached = [tier for tier in p["tiers"] if tier["min"] <= spend]
        if not reached:
            return 0
        tier = reached[-1]
        times = min(spend // tier["min"], tier["max_times"]) if tier.get("repeat") else 1
        off = rate(spend, tier["off_bp"]) if "off_bp" in tier else tier["off_amt"] * times
        return self.takeOff(chosen, min(off, spend), spend)

    def takeOff(self, chosen, off, spend):
        if off:
            self.share(chosen, off, spend)
        return off

    def coupon(self, p, chosen):
        spend = sum(self.net[i] for i in chosen)
        return self.takeOff(chosen, min(rate(spend, p["off_bp"]), p["cap"]), spend) if spend else 0

    def stamp(self, p, chosen):
        customer = self.basket["customer"]
        if not chosen or sum(self.net[i] for i in chosen) < customer["stamp_min"]:
            return 0
        visit = customer["visits"] + 1
        return 0 if visit % p["every"] else p["rewards"][(visit // p["every"] - 1) % len(p["rewards"])]

    def give(self, promotion):
        p = promotion.source
        chosen = [i for i, line in enumerate(self.lines) if promotion.products.picks(line)]
        mechanic = promotion.mechanic
        if mechanic == "mix_match":
            return self.groups(p, chosen, 10000)
        if mechanic == "nth_item":
            return self.groups(p, chosen, p["off_bp"])
        if mechanic == "bundle_fixed":
            return self.bundle(p, chosen, [i for i, line in enumerate(self.lines) if promotion.second.picks(line)])
        if mechanic == "spend_tier":
            return self.tiers(p, chosen)
        if mechanic == "coupon_pct":
            return self.coupon(p, chosen)
        if mechanic == "points_mult":
            return (p["mult"] - 1) * (sum(self.net[i] for i in chosen) // 100)
        assert mechanic == "stamp_card", mechanic
        return self.stamp(p, chosen)


POINTS = {"points_mult", "stamp_card"}


class Set:
    """Promotions with an index from what a line is, or a coupon, to those that it may open: 100,000 take seconds."""

    def __init__(self, sources):
        self.promotions = [Promotion(p) for p in sorted(sources, key=lambda p: (p["priority"], p["id"]))]
        self.index, self.open = {}, []
        for at, promotion in enumerate(self.promotions):
            if promotion.products.open and "coupon" in promotion.source["when"]:
                self.index.setdefault(("coupon", promotion.source["when"]["coupon"]), []).append(at)
            elif promotion.products.open:
                self.open.append(at)
            for key in promotion.products.keys:
                self.index.setdefault(key, []).append(at)

    def touching(self, basket):
        """Promotions whose gate the basket passes and that may select one of its lines, in order."""
        places = set(self.open)
        for code in basket["coupons"]:
            places.update(self.index.get(("coupon", code), ()))
        for line in basket["lines"]:
            for field in ("sku", "cat", "brand"):
                places.update(self.index.get((field, line[field]), ()))
        return [p for p in (self.promotions[at] for at in sorted(places)) if p.gate(basket)]


def adjudicate(basket, touching):
    """By those of a set that touch the basket: {"given": {id: amount or points}, "discount", "points"}"""
    sale = Sale(basket)
    given, discount, bonus = {}, 0, 0
    for promotion in touching:
        amount = sale.give(promotion)
        if not amount:
            continue
        given[promotion.source["id"]] = amount
        if promotion.mechanic in POINTS:
            bonus += amount
        else:
            discount += amount
    return {"given": given, "discount": discount, "points": sum(sale.net) // 100 + bonus}
