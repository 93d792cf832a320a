#!/usr/bin/env python3
"""The README's table of what others take for the same workloads, from kept/peers.json and the newest results kept.

    peers.py            writes it between its marks in the README
    peers.py --check    fails where the README has another

The unit is w1 as it was wired by hand where the peers were measured. Ours are measured beside our own wired by hand,
which is quicker: `referenceOverOurs` is the one over the other, both on the same baskets in one run."""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = pathlib.Path(__file__).resolve().parent / "kept"
README = ROOT / "README.md"
BEGIN, END = "<!-- peers -->\n", "<!-- /peers -->\n"
OURS = {"w1": "adjudicate w1: 10 promotions", "w2": "adjudicate w2: 1,000", "w3": "adjudicate w3: 100,000"}


def newest():
    """Results of table.py --keep."""
    results = [json.loads(file.read_text()) for file in KEPT.glob("results-*.json")]
    return max(results, key=lambda result: result["date"], default=None)


def rounded(times):
    """Two digits: the limit of others is known within a sixth."""
    return f"{float(f'{times:.1e}'):,.0f}" if times >= 10 else f"{times:.1f}"


def row(name, cells, covers):
    return f"| {name} | {' | '.join(cells.get(workload, '–') for workload in OURS)} | {covers} |\n"


def table():
    peers, ours = json.loads((KEPT / "peers.json").read_text()), newest()
    limit = sum(peers["limitMicros"]) / 2
    text = "| times the ten wired by hand | 10 promotions | 1,000 | 100,000 | what it covers |\n|---|---|---|---|---|\n"
    if ours:
        figures = {workload: ours["figures"][name]["timesLimit"] for workload, name in OURS.items()}
        times = {workload: rounded(figure / peers["referenceOverOurs"]) for workload, figure in figures.items()}
        text += row("**Offerwright**", times, "all ten, every amount with its shares and its reason")
    for peer in peers["peers"]:
        times = {workload: rounded(micros / limit) for workload, micros in peer["micros"].items()}
        text += row(peer["name"], times, peer["covers"])
    return text


def written(readme):
    head, rest = readme.split(BEGIN, 1)
    return head + BEGIN + table() + END + rest.split(END, 1)[1]


def write():
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")


def main():
    readme = README.read_text(encoding="utf-8")
    if "--check" in sys.argv and written(readme) != readme:
        sys.exit("the README's table of peers is not what is kept: run tests/bench/peers.py")
    if "--check" not in sys.argv:
        write()


if __name__ == "__main__":
    main()
