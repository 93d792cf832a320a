#!/usr/bin/env python3
"""Branch coverage of the engine by its own tests, room by room.

    tests/coverage/branches.py                builds with the preset `coverage`, runs the engine's tests, prints the table
    tests/coverage/branches.py --missing      and every line with a branch that no test takes
    tests/coverage/branches.py --no-run       reads the figures of the last run again
    tests/coverage/branches.py --room wallet  only this room's lines (of --missing)

Its own tests are those of ctest's labels engine and corpus, and the random documents and shops of fuzz and determinism. Ends with
1 when a target is missed. Not counted: branches that only an exception takes, comparisons that the compiler writes (= default),
and assertions, whose other branch is a bug of ours by definition."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/coverage"
FIGURES = BUILD / "branches.json"
BESIDE = [["fuzz_documents", "2000"], ["determinism", "--baskets", "500"]]
EXACT = ["engine/base/money.cpp", "engine/base/allocation.cpp", "engine/base/splits.cpp", "engine/wallet/"]  # every branch
WHOLE = 95.0  # percent, of all the rest together


def tests_of_engine():
    listed = subprocess.run(["ctest", "--show-only=json-v1", "-L", "engine|corpus"], cwd=BUILD, capture_output=True, text=True, check=True)
    return [test["name"] for test in json.loads(listed.stdout)["tests"]]


def run_test(run):
    """A failure is told and counts: without optimisation, what is measured in time may fail."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", QTEST_FUNCTION_TIMEOUT="3600000")
    done = subprocess.run([BUILD / "bin" / run[0], *run[1:]], cwd=BUILD, capture_output=True, text=True, env=environment)
    print(f"{run[0]}: {'passed' if done.returncode == 0 else 'FAILED'}", flush=True)
    if done.returncode != 0:
        print("\n".join(line for line in done.stdout.splitlines() if line.startswith(("FAIL", "   Loc"))), flush=True)


def run_tests(jobs):
    subprocess.run(["cmake", "--preset", "coverage"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    names = tests_of_engine()
    runs = [["test_" + name.replace("/", "_"), "-silent"] for name in names] + BESIDE
    subprocess.run(["cmake", "--build", BUILD, f"-j{jobs}", "--target", *(run[0] for run in runs)], check=True)
    for counts in BUILD.rglob("*.gcda"):
        counts.unlink()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        list(pool.map(run_test, runs))


def gather():
    command = ["gcovr", "--root", ROOT, "--filter", f"{ROOT}/engine/", "--exclude-throw-branches",
               "--exclude-unreachable-branches", "--exclude-branches-by-pattern", r".*\bOW_ASSERT\b.*|.* = default;.*",
               "--gcov-ignore-parse-errors", "-j2", "--json", FIGURES, BUILD / "engine"]
    subprocess.run(command, cwd=ROOT, check=True)


class Count:
    def __init__(self):
        self.taken = self.all = 0
        self.missing = []

    def add(self, path, line):
        branches = [branch for branch in line.get("branches", []) if not branch.get("gcovr/excluded")]
        taken = sum(1 for branch in branches if branch["count"] > 0)
        self.taken += taken
        self.all += len(branches)
        if taken < len(branches):
            self.missing.append((path, line["line_number"], taken, len(branches)))

    def percent(self):
        return 100.0 * self.taken / self.all if self.all else 100.0


def room_of(path):
    parts = path.split("/")
    return parts[3] if parts[1] == "include" else parts[1]


def read_figures():
    rooms, exact, whole = {}, {name: Count() for name in EXACT}, Count()
    for file in json.loads(FIGURES.read_text())["files"]:
        path = file["file"]
        if "_autogen" in path or path.startswith("build/"):
            continue
        counts = [rooms.setdefault(room_of(path), Count()), whole]
        counts += [exact[name] for name in EXACT if path.startswith(name)]
        for line in file["lines"]:
            if line.get("gcovr/noncode"):
                continue
            for count in counts:
                count.add(path, line)
    return rooms, exact, whole


def told(name, count, target=None):
    mark = "" if target is None else f"  target {target:.0f} %" + ("" if count.percent() >= target else "  MISSED")
    print(f"{name:30} {count.taken:6} of {count.all:6}  {count.percent():6.2f} %{mark}")
    return target is None or count.percent() >= target


def show_missing(count):
    sources = {}
    for path, number, taken, branches in count.missing:
        lines = sources.setdefault(path, (ROOT / path).read_text().splitlines())
        text = lines[number - 1].strip() if number <= len(lines) else "?"
        print(f"{path}:{number}: {taken}/{branches}: {text[:110]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-run", action="store_true")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--room")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    if not shutil.which("gcovr"):
        sys.exit("gcovr is not on this machine")
    if not arguments.no_run:
        run_tests(arguments.jobs)
        gather()
    rooms, exact, whole = read_figures()
    if arguments.missing:
        for name in [arguments.room] if arguments.room else sorted(rooms):
            show_missing(rooms[name])
    for name in sorted(rooms):
        told(name, rooms[name])
    good = [told(name, count, 100) for name, count in exact.items() if count.all]
    good.append(told("engine", whole, WHOLE))
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
