#!/usr/bin/env python3
"""Builds and runs the benchmarks and prints one table: each figure, beside the same by hand, and beside what was kept.

    table.py [--rounds 5] [--only REGEX] [--keep]

All programs take turns, round after round, so that what else the machine does falls on all; figures are medians. The
limit is workload w1 wired by hand, measured in the same round: ratios to it can be compared from machine to machine and
from day to day where times cannot. What has a counterpart by hand of its own stands beside that. --keep writes the
results to kept/, and the README's table of peers (peers.py)."""
import argparse
import dataclasses
import datetime
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys

import peers

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = pathlib.Path(__file__).resolve().parent / "kept"
BIN = ROOT / "build/bench/bin"
LIMIT = "adjudicate w1, by hand"
MICROSECONDS = {"ns": 1e-3, "us": 1.0, "ms": 1e3, "s": 1e6}


@dataclasses.dataclass
class Program:
    """`read` turns what it prints into {figure: microseconds}."""

    target: str
    arguments: list
    read: object

    def run(self):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        environment.pop("OFFERWRIGHT_WORKLOAD", None)
        command = [BIN / self.target, *self.arguments]
        made = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT)
        if made.returncode != 0:
            sys.exit(f"{self.target} ended with {made.returncode}:\n{made.stderr[-3000:]}")
        return self.read(made.stdout)


def timed(target, pattern, figures, value=None):
    """Of a program of Google Benchmark. `figures`: names of ours by names of its; None: all, as it calls them. `value`
    takes a result's microseconds; without it, the processor's time an iteration."""

    def read(printed):
        read_figures = {}
        for result in json.loads(printed)["benchmarks"]:
            if result.get("error_occurred"):
                sys.exit(f"{target}: {result['name']}: {result['error_message']}")
            name = figures.get(result["name"]) if figures else f"{target.removeprefix('bench_')}: {result['name']}"
            if name:
                taken = value(result) if value else result["cpu_time"] * MICROSECONDS[result["time_unit"]]
                read_figures[name] = taken
        return read_figures

    return Program(target, [f"--benchmark_filter={pattern}", "--benchmark_format=json"], read)


def ofPipeline(printed):
    names = {"engine": "JSON in to JSON out, {}", "by hand": "JSON in to JSON out, {}, by hand"}
    figures = {}
    for block in re.split(r"^(?=\w+\.jsonl)", printed, flags=re.MULTILINE):
        what = "products by code alone" if block.startswith("plain") else "names and categories"
        for name, micros in re.findall(r"^  (engine|by hand) .* in all +([\d.]+) us", block, re.MULTILINE):
            figures[names[name].format(what)] = float(micros)
    return figures


def ofStudio(printed):
    found = re.search(r"first paint (\d+) ms, .*answered and idle (\d+) ms", printed)
    return {"studio on the sample: first paint": 1e3 * int(found.group(1)),
            "studio on the sample: answered and idle": 1e3 * int(found.group(2))}


PROGRAMS = [
    timed("bench_adjudicate", "^(handWired|adjudicateSales)/", {
        "handWired/w1": LIMIT,
        "adjudicateSales/w1": "adjudicate w1: 10 promotions",
        "adjudicateSales/w2": "adjudicate w2: 1,000",
        "adjudicateSales/w3": "adjudicate w3: 100,000",
    }),
    timed("bench_text", "^(readByHand|readAsSale|writeAsRuling)$", {
        "readAsSale": "read a sale of 50 lines",
        "readByHand": "read a sale of 50 lines, by hand",
        "writeAsRuling": "write an answer of ten awards",
    }),
    Program("bench_pipeline", ["9"], ofPipeline),
    timed("bench_replay", "^W1Replay/.*threads:2/own:0", {
        "W1Replay/compact:0/threads:2/own:0/process_time/real_time": "replay of w1, two threads: a basket, JSON Lines",
        "W1Replay/compact:1/threads:2/own:0/process_time/real_time": "replay of w1, two threads: a basket, compact",
    }, lambda result: 1e6 / result["items_per_second"]),
    timed("bench_compile", ".", None),
    timed("bench_assignments", "^values/100000/0/1/", {
        "values/100000/0/1/iterations:2000000": "a customer's own values, of a million rows",
    }, lambda result: result["p50_ns"] / 1e3),
    timed("bench_edit_to_receipt", "^(compileAfterEdit|editToReceipt)$", {
        "compileAfterEdit": "compile after an edit, 200 promotions",
        "editToReceipt": "edit to receipt, 200 promotions, 50 lines",
    }),
    Program("offerwright-studio", ["--sample", "--measure"], ofStudio),
]


def built(programs):
    """Those that this checkout has, built."""
    subprocess.run(["cmake", "--preset", "bench"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    known = subprocess.run(["cmake", "--build", "--preset", "bench", "--target", "help"], cwd=ROOT, check=True,
                           capture_output=True, text=True).stdout
    there = [p for p in programs if re.search(rf"^{p.target}: phony", known, re.MULTILINE)]
    for program in programs:
        if program not in there:
            print(f"left out: there is no {program.target}", file=sys.stderr)
    targets = [program.target for program in there]
    build = ["cmake", "--build", "--preset", "bench", "--target", *targets]
    subprocess.run(build, cwd=ROOT, check=True, stdout=sys.stderr)
    return there


def besideOf(name, figures):
    return f"{name}, by hand" if f"{name}, by hand" in figures else LIMIT


def measured(programs, rounds):
    """{figure: [(microseconds, times the limit of its round, times what stands beside it), ...]}"""
    taken = {}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)
        figures = {}
        for program in programs:
            figures |= program.run()
        for name, micros in figures.items():
            row = (micros, micros / figures[LIMIT], micros / figures[besideOf(name, figures)])
            taken.setdefault(name, []).append(row)
    return taken


def medians(taken):
    middle = {}
    for name, rounds in taken.items():
        micros, times, beside = (statistics.median(column) for column in zip(*rounds))
        middle[name] = {"us": round(micros, 4), "timesLimit": round(times, 3), "timesByHand": round(beside, 3)}
    return middle


def machine():
    """In general terms: what figures depend on."""
    cpu = re.search(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    system = re.search(r'^PRETTY_NAME="(.*)"$', pathlib.Path("/etc/os-release").read_text(), re.MULTILINE)
    compiler = subprocess.run(["g++", "-dumpfullversion"], check=True, capture_output=True, text=True).stdout.strip()
    return {"cores": os.cpu_count(), "processor": cpu.group(1) if cpu else "unknown",
            "system": system.group(1) if system else "unknown", "compiler": f"g++ {compiler} -O2"}


def git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def commit():
    changed = git("status", "--porcelain", "--untracked-files=no", "engine", "app", "ui", "tests")
    return git("rev-parse", "--short=7", "HEAD") + (", with changes" if changed else "")


def said(micros):
    for unit, size in (("ms", 1e3), ("us", 1.0)):
        if micros >= size:
            return f"{micros / size:,.{2 if micros / size < 10 else 1}f} {unit}"
    return f"{1e3 * micros:.0f} ns"


def tell(results, before):
    print(f"{results['date']}, commit {results['commit']}, medians of {results['rounds']} rounds")
    print("{cores} cores, {processor}, {system}, {compiler}".format(**results["machine"]))
    print(f"before: {before['date']}, commit {before['commit']}\n" if before else "nothing was kept before\n")
    print("| figure | time | times by hand | against before |\n|---|---|---|---|")
    for name, figure in results["figures"].items():
        old = before["figures"].get(name) if before else None
        # Of ratios to the limit, so that another machine or a busy one does not show.
        against = f"{figure['timesLimit'] / old['timesLimit']:.2f}" if old and name != LIMIT else ""
        print(f"| {name} | {said(figure['us'])} | {figure['timesByHand']:,.2f} | {against} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="", help="programs to run beside bench_adjudicate, which has the limit")
    parser.add_argument("--keep", action="store_true")
    arguments = parser.parse_args()
    if arguments.keep and arguments.only:
        parser.error("what is kept is all")
    before = peers.newest()
    programs = built([PROGRAMS[0]] + [p for p in PROGRAMS[1:] if re.search(arguments.only, p.target)])
    results = {"date": datetime.datetime.now().isoformat(" ", "minutes"), "commit": commit(), "machine": machine(),
               "rounds": arguments.rounds, "figures": medians(measured(programs, arguments.rounds))}
    tell(results, before)
    if arguments.keep:
        file = KEPT / f"results-{results['date'][:10]}-{results['commit'][:7]}.json"
        file.write_text(json.dumps(results, indent=2) + "\n")
        peers.write()
        print(f"\nkept in {file.relative_to(ROOT)}, and in the README's table")


if __name__ == "__main__":
    main()
