#!/usr/bin/env python3
"""A workload that was drawn elsewhere as one of ours: for answers and figures to be compared with those of others.

    translate.py FROM TO

FROM holds catalogue.json, baskets.jsonl and promotions_w1.json, _w2.json, _w3.json in the words of semantics.py."""
import json
import pathlib
import sys

import folder


def main(source, target):
    catalogue = json.loads((source / "catalogue.json").read_text())
    baskets = [json.loads(line) for line in (source / "baskets.jsonl").read_text().splitlines()]
    folder.write_shop(target, catalogue, baskets)
    for name in ("w1", "w2", "w3"):
        file = source / f"promotions_{name}.json"
        if file.exists():
            folder.write_promotions(target, name, json.loads(file.read_text()), catalogue, baskets)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
