#!/usr/bin/env python3
"""Counts the instructions of a sale and holds them against what is kept in kept/instructions.json.

    instructions.py PROGRAM --compiler NAME                        fails where a figure has risen by more than 5 %
    instructions.py PROGRAM --compiler NAME --keep [--why TEXT]    keeps what has fallen, and what rose for a reason
    instructions.py PROGRAM --compiler NAME --control              a pass that does more, which must be found

PROGRAM is bench_instructions of a build with -O2. Counts are equal from run to run and on every x86-64: the seed and
the environment are fixed, and libraries are told not to choose code by what the processor can do; where the build lies
makes 0.01 %. Another compiler has other counts: nothing is compared then (77, which ctest calls skipped)."""
import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

KEPT = pathlib.Path(__file__).resolve().parent / "kept" / "instructions.json"
PASSES = {"pass": "adjudicate", "readPass": "read", "writePass": "write", "slowerPass": "slower"}
WORKLOADS = ("w1", "w2")
RISE = 0.05
SKIPPED = 77
SAME_EVERYWHERE = {
    "PATH": os.environ["PATH"],
    "LC_ALL": "C",
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX,-BMI2,-ERMS,-FSRM",
    "SIMDJSON_FORCE_IMPLEMENTATION": "westmere",
}


def counted(program, workload, *more):
    """Instructions a sale of each pass: {"w1 adjudicate": 61691, ...}"""
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/callgrind"
        toggles = [f"--toggle-collect=offerwright::bench::{name}(*" for name in PASSES]
        at = pathlib.Path(program).resolve()
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *toggles]
        command += [f"./{at.name}", workload, *more]
        made = subprocess.run(command, cwd=at.parent, env=SAME_EVERYWHERE, capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(f"{program} {workload} ended with {made.returncode}:\n{made.stderr[-3000:]}")
        annotate = ["callgrind_annotate", "--inclusive=yes", out]
        told = subprocess.run(annotate, check=True, capture_output=True, text=True).stdout
    found = re.findall(r"^ *([\d,]+) .*offerwright::bench::(\w+[pP]ass|pass)\(", told, re.MULTILINE)
    sales = int(re.search(r"^(\d+) sales", made.stdout, re.MULTILINE).group(1))
    counts = {f"{workload} {PASSES[name]}": int(count.replace(",", "")) // sales for count, name in found}
    if not {f"{workload} {part}" for part in ("adjudicate", "read", "write")} <= set(counts):
        sys.exit(f"not every pass was counted, only {counts}:\n{told[:3000]}")
    return counts


def hasRisen(count, before):
    return count > before * (1 + RISE)


def unexplained(figures):
    """Rises within what is kept whose note does not name the new figure."""
    for name, history in figures.items():
        for before, after in zip(history, history[1:]):
            figure = f"{after['count']:,}"
            if hasRisen(after["count"], before["count"]) and figure not in after.get("note", ""):
                yield f"{name}: {before['count']:,} to {figure} is kept without a note that names {figure}"


def risen(counts, figures):
    """Tells all, and says which have risen."""
    for name, count in counts.items():
        before = figures[name][-1]["count"]
        print(f"{name}: {count:,} instructions a sale, {before:,} kept: {100 * (count / before - 1):+.1f} %")
        if hasRisen(count, before):
            yield f"{name} has risen by {100 * (count / before - 1):.1f} %, from {before:,} to {count:,}"


WHAT_TO_DO = """
A sale takes more than 5 % more instructions than what is kept in tests/bench/kept/instructions.json.
* See what takes them: valgrind --tool=callgrind --toggle-collect='offerwright::bench::pass*' {program} w1
  (readPass, writePass), then callgrind_annotate; tests/bench/README.md says where the time went before.
* Where the rise is worth what it brings, keep the new figure and say so, in the same commit:
  tests/bench/instructions.py {program} --compiler '{compiler}' --keep --why 'what it brings'
"""


def check(arguments, kept):
    counts = {}
    for workload in WORKLOADS:
        counts |= counted(arguments.program, workload)
    faults = list(unexplained(kept["figures"]))
    faults += risen(counts, kept["figures"])
    for fault in faults:
        print(f"FAILED: {fault}")
    if faults:
        print(WHAT_TO_DO.format(program=arguments.program, compiler=arguments.compiler))
    elif any(hasRisen(kept["figures"][name][-1]["count"], count) for name, count in counts.items()):
        print("Some have fallen: --keep holds what was won.")
    return 1 if faults else 0


def control(arguments):
    """A pass that adjudicates every tenth sale twice, held against one that does not."""
    counts = counted(arguments.program, "w1", "--control")
    planted = {"w1 adjudicate": counts["w1 slower"]}
    found = list(risen(planted, {"w1 adjudicate": [{"count": counts["w1 adjudicate"]}]}))
    history = [{"count": 100}, {"count": 110, "note": "110: a reason"}, {"count": 120, "note": "one without a figure"}]
    found += unexplained({"a rise": history})
    for each in found:
        print(f"FAILED: {each}")
    return 1 if found else 0


def keep(arguments, kept):
    """What rose needs a reason; what rose by little stays as it was, so that many small rises are found."""
    figures = kept["figures"] if kept["compiler"] == arguments.compiler else {}
    for workload in WORKLOADS:
        for name, count in counted(arguments.program, workload).items():
            history = figures.setdefault(name, [])
            entry = {"count": count, "date": str(datetime.date.today())}
            if not history:
                history.append(entry)
            elif hasRisen(count, history[-1]["count"]):
                if not arguments.why:
                    sys.exit(f"{name} rises from {history[-1]['count']:,} to {count:,}: say --why")
                history.append(entry | {"note": f"{count:,}: {arguments.why}"})
            elif count < history[-1]["count"]:
                history[-1] |= entry
            print(f"{name}: {history[-1]['count']:,} kept")
    KEPT.write_text(json.dumps({"compiler": arguments.compiler, "figures": figures}, indent=2) + "\n")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--compiler", required=True, help="name and version, and its flags")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--why", help="what a rise brings")
    parser.add_argument("--control", action="store_true")
    arguments = parser.parse_args()
    if not shutil.which("valgrind") or platform.machine() != "x86_64":
        print("nothing is counted: that takes valgrind, on x86-64")
        return SKIPPED
    if arguments.control:
        return control(arguments)
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {"compiler": arguments.compiler, "figures": {}}
    if arguments.keep:
        return keep(arguments, kept)
    if kept["compiler"] != arguments.compiler:
        print(f"nothing is compared: counts are kept for {kept['compiler']}, this is {arguments.compiler}")
        return SKIPPED
    return check(arguments, kept)


if __name__ == "__main__":
    sys.exit(main())
