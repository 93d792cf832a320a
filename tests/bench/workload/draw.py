#!/usr/bin/env python3
"""Draws the workloads that adjudication is measured on, out of a fixed seed.

    draw.py TO [w1] [w2] [w3]      without a name, all three

A shop of 20,000 products, 1,000 stores in 50 regions, and 1,000 baskets of 50 lines, each of another customer. w1 has
ten promotions over wide ranges, most of which touch every basket; w2 those and 990 narrow ones, as a chain runs them at
once; w3 those and 99,990, each for one region. Every workload has its own chance: drawing one alone draws the same.
"""
import bisect
import itertools
import pathlib
import sys

import folder
from chance import Chance

SEED = 20_261_122
PRODUCTS, CATEGORIES, BRANDS = 20_000, 300, 400
STORES, REGIONS = 1_000, 50
BASKETS, LINES = 1_000, 50
SIZES = {"w1": 10, "w2": 1_000, "w3": 100_000}
COUPONS = {"w2": 500, "w3": 20_000}  # codes that narrow promotions ask for; baskets carry those of w2
CURRENCY = "EUR"
WELCOME = "WELCOME"
LOYALTY = ("gold", "silver")
SEGMENTS = ("family", "student", "senior", "staff", "local", "vegan", "garden", "baby", "pets", "wine")
WORDS = (
    "alpine amber apple apricot baked barley beech birch brown butter candle cherry cider clover cocoa corn cream "
    "daily dark elder farm fennel fig fine garden ginger golden green harbour hazel herb honey ivory juniper "
    "kitchen lemon linen maple meadow mint mountain nordic oat olive orchard pear pine plain plum river rose rye "
    "salted sea silver smoked spring"
).split()
SMOKES = 280  # the first of the categories on which no discount on a whole basket is given
SMOKE_COUNT = 5


def category(number):
    return f"A{number:03d}"


def brand(number):
    return f"M{number:03d}"


def region(number):
    return f"R{number:02d}"


def coupon(number):
    return f"C{number:05d}"


def categories(first, count):
    return {"categories": [category(i) for i in range(first, first + count)]}


def smokes():
    return categories(SMOKES, SMOKE_COUNT)


def price(chance):
    """From 0.35 to 40.00 or so, most of them small, many ending in 9."""
    minor = 35 + chance.below(200) * chance.below(200) // (10 + chance.below(60))
    return minor // 10 * 10 + 9 if chance.happens(55) else minor


def catalogue(chance):
    def product(number):
        return {
            "sku": f"{number + 1:07d}",
            "ean": f"40{number:011d}",
            "name": " ".join(chance.some_of(WORDS, 3)),
            "cat": category(number * 7 % CATEGORIES),
            "brand": brand(chance.below(BRANDS) * chance.below(BRANDS) // BRANDS),  # some are far larger than others
            "price": price(chance),
        }

    return {"currency": CURRENCY, "skus": [product(i) for i in range(PRODUCTS)]}


class Tills:
    """Baskets of a catalogue of which some categories sell far more than others."""

    def __init__(self, products, chance):
        self.chance = chance
        self.shelves = {}
        for product in products:
            self.shelves.setdefault(product["cat"], []).append(product)
        self.weights = list(itertools.accumulate(10_000 // (rank + 10) for rank in range(CATEGORIES)))

    def product(self):
        shelf = bisect.bisect_right(self.weights, self.chance.below(self.weights[-1]))
        return self.chance.one_of(self.shelves[category(shelf)])

    def lines(self):
        taken = {}
        while len(taken) < LINES:
            product = self.product()
            taken.setdefault(product["sku"], product)
        return [self.line(product) for product in taken.values()]

    def line(self, product):
        quantity = 1 if self.chance.happens(70) else self.chance.one_of((2, 2, 2, 3, 4, 6))
        said = {key: product[key] for key in ("sku", "ean", "name", "cat", "brand")}
        return said | {"unit": product["price"], "qty": quantity}

    def customer(self, number):
        chance = self.chance
        return {
            "id": f"K{number * 7919 + chance.below(7919):07d}",
            "segments": [chance.one_of(LOYALTY), *chance.some_of(SEGMENTS, chance.below(3))],
            "visits": chance.below(60),
            "stamp_min": chance.within(4, 16) * 500,
        }

    def basket(self, number):
        chance = self.chance
        store = chance.below(STORES)
        day, hour, minute, second = chance.within(1, 30), chance.within(8, 21), chance.below(60), chance.below(60)
        welcome = [WELCOME] if chance.happens(70) else []
        return {
            "basket_id": f"T{number:06d}",
            "store": f"S{store:04d}",
            "store_group": region(store % REGIONS),
            "till": f"{chance.within(1, 18):02d}",
            "currency": CURRENCY,
            "ts": f"2025-06-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}Z",
            "customer": self.customer(number),
            "coupons": welcome + [coupon(chance.below(COUPONS["w2"])) for _ in range(chance.below(3))],
            "lines": self.lines(),
        }


def wide(chance, products):
    """The ten that by_hand.h is wired for, in this order."""
    well_selling = {category(i) for i in range(75)}
    own_label = chance.some_of([p["sku"] for p in products if p["cat"] in well_selling], 1_100)
    percents = [{"min": 1200, "off_bp": 400}, {"min": 2800, "off_bp": 800}, {"min": 5000, "off_bp": 1250}]
    amounts = [{"min": 1500, "off_amt": 120}, {"min": 3200, "off_amt": 300}, {"min": 6000, "off_amt": 700}]
    repeated = [{"min": 1000, "off_amt": 75}, {"min": 2200, "off_amt": 180}]
    repeated.append({"min": 3500, "off_amt": 300, "repeat": True, "max_times": 4})
    rules = [
        ("mix_match", {"products": categories(0, 9), "n": 3, "free": 1, "max_times": 20}),
        ("mix_match", {"products": {"skus": own_label}, "n": 3, "free": 1, "max_times": 20}),
        ("nth_item", {"products": categories(28, 20), "n": 2, "off_bp": 5000, "max_times": 20}),
        ("bundle_fixed", {"group_a": categories(9, 8), "group_b": categories(17, 11), "price": 450, "max_times": 10}),
        ("spend_tier", {"products": categories(36, 54), "tiers": percents}),
        ("spend_tier", {"products": categories(90, 90), "tiers": amounts}),
        ("spend_tier", {"products": categories(4, 20), "tiers": repeated}),
        ("coupon_pct", {"when": {"coupon": WELCOME}, "exclude": smokes(), "off_bp": 1000, "cap": 1500}),
        ("points_mult", {"when": {"segments_any": ["gold", "family"]}, "products": brands(22), "mult": 3}),
        ("stamp_card", {"exclude": smokes(), "every": 4, "rewards": [150, 250, 400]}),
    ]
    return [promotion(i + 1, mechanic, PRIORITY[mechanic], rule) for i, (mechanic, rule) in enumerate(rules)]


def brands(count):
    return {"brands": [brand(i) for i in range(count)]}


# What takes units comes first, then what looks at the spend, then coupons, then points; the ten before the narrow ones.
PRIORITY = {"mix_match": 100, "nth_item": 200, "bundle_fixed": 300, "spend_tier": 400}
PRIORITY |= {"coupon_pct": 500, "points_mult": 600, "stamp_card": 700}


def promotion(number, mechanic, priority, rule):
    return {"id": f"P{number:06d}", "mechanic": mechanic, "priority": priority, "when": {}} | rule


class Narrow:
    """Promotions on a handful of products, drawn one after the other."""

    def __init__(self, workload, products, chance):
        self.chance = chance
        self.skus = [p["sku"] for p in products]
        self.isRegional = workload == "w3"
        self.coupons = COUPONS[workload]
        self.least, self.most = (3, 10) if self.isRegional else (4, 14)

    def promotion(self, number):
        mechanic = self.mechanic()
        rule = getattr(self, mechanic)()
        when = self.gate() | rule.pop("when", {})
        return promotion(number, mechanic, PRIORITY[mechanic] + self.chance.within(1, 90), rule | {"when": when})

    def mechanic(self):
        at = self.chance.below(100)
        shares = (("mix_match", 26), ("spend_tier", 27), ("nth_item", 19), ("bundle_fixed", 12), ("points_mult", 9))
        for mechanic, share in shares + (("stamp_card", 4), ("coupon_pct", 3)):
            if at < share:
                return mechanic
            at -= share

    def gate(self):
        if self.isRegional:
            return {"store_groups": [region(self.chance.below(REGIONS))]}
        if self.chance.happens(18):
            return {"store_groups": [region(i) for i in self.chance.some_of(range(REGIONS), self.chance.within(1, 12))]}
        return {"segments_any": [self.chance.one_of(SEGMENTS)]} if self.chance.happens(10) else {}

    def few(self, parts=1):
        """Products; now and then a whole category, where promotions are not of one region."""
        if not self.isRegional and parts == 1 and self.chance.happens(3):
            return {"categories": [category(self.chance.below(CATEGORIES))]}
        return {"skus": self.chance.some_of(self.skus, max(1, self.chance.within(self.least, self.most) // parts))}

    def mix_match(self):
        times = self.chance.one_of((1, 2, 6, 20))
        return {"products": self.few(), "n": self.chance.within(2, 4), "free": 1, "max_times": times}

    def nth_item(self):
        off = {"off_bp": self.chance.one_of((2000, 3000, 5000)), "max_times": self.chance.within(1, 5)}
        return {"products": self.few(), "n": self.chance.within(2, 3)} | off

    def bundle_fixed(self):
        price = self.chance.within(5, 12) * 50
        return {"group_a": self.few(2), "group_b": self.few(2), "price": price, "max_times": 3}

    def spend_tier(self):
        first = self.chance.one_of((250, 400, 600, 900))
        spends = (first, first * 2, first * 4)
        if self.chance.happens(50):
            steps = [{"min": spend, "off_bp": off} for spend, off in zip(spends, (500, 900, 1400))]
        else:
            steps = [{"min": spend, "off_amt": spend * off // 100} for spend, off in zip(spends, (8, 12, 15))]
        return {"products": self.few(), "tiers": steps}

    def coupon_pct(self):
        rule = {"exclude": smokes(), "off_bp": self.chance.one_of((500, 800)), "cap": self.chance.one_of((400, 900))}
        return rule | {"when": {"coupon": coupon(self.chance.below(self.coupons))}}

    def points_mult(self):
        return {"products": self.few(), "mult": self.chance.within(2, 5)}

    def stamp_card(self):
        return {"products": self.few(), "every": self.chance.one_of((4, 5, 8)), "rewards": [100, 150, 300]}


def promotions(workload, products):
    drawn = wide(Chance(SEED + 1), products)
    if workload != "w1":
        narrow = Narrow(workload, products, Chance(SEED + SIZES[workload]))
        drawn += [narrow.promotion(number) for number in range(len(drawn) + 1, SIZES[workload] + 1)]
    return sorted(drawn, key=lambda p: (p["priority"], p["id"]))


def main(target, workloads):
    goods = catalogue(Chance(SEED))
    tills = Tills(goods["skus"], Chance(SEED + 2))
    baskets = [tills.basket(number) for number in range(BASKETS)]
    folder.write_shop(target, goods, baskets)
    for workload in workloads:
        touching = folder.write_promotions(target, workload, promotions(workload, goods["skus"]), goods, baskets)
        print(f"{workload}: {SIZES[workload]} promotions, of which {touching[1]:.1f} touch a basket"
              f" ({touching[0]} to {touching[2]})")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2:] or list(SIZES))
