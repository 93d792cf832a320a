"""The folder that the benchmarks read: documents of the product, and the answers that they must give.

    programme.json, catalogue.tsv, baskets.jsonl, plain_baskets.jsonl
    w1/, w2/, w3/: promotions.jsonl, customers.jsonl (parallel to the baskets), expected.jsonl
    w1/by_hand_constants.h, for by_hand.h
"""
import json

import by_hand
import documents
import semantics


def write_lines(path, items):
    with open(path, "w", encoding="utf-8") as out:
        for item in items:
            out.write(json.dumps(item, separators=(",", ":")) + "\n")


def write_shop(target, catalogue, baskets):
    target.mkdir(parents=True, exist_ok=True)
    (target / "programme.json").write_text(json.dumps(documents.programme(catalogue, baskets)))
    write_lines(target / "baskets.jsonl", [documents.basket(b, False) for b in baskets])
    write_lines(target / "plain_baskets.jsonl", [documents.basket(b, True) for b in baskets])
    with open(target / "catalogue.tsv", "w", encoding="utf-8") as out:
        for p in catalogue["skus"]:
            out.write("\t".join((p["sku"], p["ean"], p["name"], p["cat"], p["brand"], str(p["price"]))) + "\n")


def write_promotions(target, name, sources, catalogue, baskets):
    """Returns how many promotions touch a basket, at the least, in the mean and at the most."""
    folder = target / name
    folder.mkdir(parents=True, exist_ok=True)
    promotions = semantics.Set(sources)
    sales = [(b, promotions.touching(b)) for b in baskets]
    write_lines(folder / "promotions.jsonl", [documents.promotion(p) for p in sources])
    write_lines(folder / "customers.jsonl", [documents.customer(b, touching) for b, touching in sales])
    write_lines(folder / "expected.jsonl", [semantics.adjudicate(b, touching) for b, touching in sales])
    if name == "w1":
        (folder / "by_hand_constants.h").write_text(by_hand.constants(promotions, catalogue))
    counts = [len(touching) for _, touching in sales]
    return min(counts), sum(counts) / len(counts), max(counts)
