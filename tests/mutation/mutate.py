#!/usr/bin/env python3
"""Plants small faults in the rooms where money is made, one at a time, and asks the tests to find them.

    tests/mutation/mutate.py [--target base] [--sample N --seed S] [--minutes M] [--jobs 2]
    tests/mutation/mutate.py --report        the score so far, and every survivor with its reason or without
    tests/mutation/mutate.py --retry         runs the survivors again, after a test was added
    tests/mutation/mutate.py --control       a mutant that changes nothing must live, a known one must die

Needs a build of the tests (--build, build/dev unless told). Only the mutated file is compiled, beside the tree, and linked before
the room's library; nothing in the tree changes. What was found out is kept in <build>/mutation/results.jsonl: a run that was
stopped goes on where it was. survivors.json names survivors and why they live: what it does not name is a missing test."""
import argparse
import concurrent.futures
import glob
import hashlib
import json
import os
import pathlib
import random
import re
import resource
import shlex
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # nothing is left in the tree
import operators  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GOAL = 85.0
most_memory = 4 << 30


def limited():
    os.nice(5)
    resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))


class Bench:
    """A build of the tests: how one file of it is compiled, one program linked, and how long its classes take."""

    def __init__(self, build):
        global most_memory
        self.build = build.resolve()
        commands = (self.build / "compile_commands.json").read_text()
        if "-fsanitize" in commands:  # a sanitizer's shadow takes terabytes of addresses
            most_memory = resource.RLIM_INFINITY
        listed = json.loads(commands)
        self.compiles = {os.path.relpath(each["file"], ROOT): each["command"] for each in listed}
        self.links = {}
        self.classes = {}

    def compile(self, path, source, into):
        words = shlex.split(self.compiles[path])
        compiler = next(i for i, word in enumerate(words) if re.search(r"(\+\+|cc|clang|gcc)(-\d+)?$", pathlib.Path(word).name))
        words = words[compiler:words.index("-o")] + ["-w", "-o", into, "-c", source]
        words = [word for word in words if word != "-Werror"]
        return subprocess.run(words, cwd=self.build, capture_output=True, preexec_fn=limited).returncode == 0

    def link(self, test, objects, into):
        if test not in self.links:
            told = subprocess.run(["ninja", "-t", "commands", "-s", f"bin/{test}"], cwd=self.build, capture_output=True, text=True)
            self.links[test] = told.stdout.strip()
        mark = f" -o bin/{test} "
        if mark not in self.links[test]:
            sys.exit(f"{test} is not a program of {self.build}")
        command = self.links[test].replace(mark, f" -o {into} {shlex.join(map(str, objects))} ")
        return subprocess.run(command, cwd=self.build, shell=True, capture_output=True, preexec_fn=limited).returncode == 0

    def prepare(self, tests):
        for test in tests:
            if subprocess.run(["cmake", "--build", self.build, "--target", test, "-j2"], stdout=subprocess.DEVNULL).returncode != 0:
                sys.exit(f"{test} does not build")
            self.classes[test] = self.timed_classes(test)

    def timed_classes(self, test):
        """Classes of a test program, the quickest first, with the time each takes when nothing is wrong."""
        sources = (ROOT / "tests" / test.removeprefix("test_").replace("_", "/")).glob("*.cpp")
        names = sorted(name for path in sources for name in re.findall(r"^OFFERWRIGHT_TEST\((\w+)\)", path.read_text(), re.M))
        timed = []
        for name in names:
            began = time.monotonic()
            if not self.passes(self.build / "bin" / test, name, 300):
                sys.exit(f"{test} {name} fails without any mutant")
            timed.append((time.monotonic() - began, name))
        return sorted(timed)

    def passes(self, program, name, seconds):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        try:
            done = subprocess.run([program, "--class", name, "-silent", "-maxwarnings", "1"], cwd=self.build, env=environment,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds, preexec_fn=limited)
            return done.returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def verdict(self, path, text, tests):
        """"killed by ...", "survived", or "stillborn" when it does not compile."""
        with tempfile.TemporaryDirectory() as made:
            folder = pathlib.Path(made)
            source, made_object = folder / pathlib.Path(path).name, folder / "mutant.o"
            source.write_text(text)
            if not self.compile(path, source, made_object):
                return "stillborn"
            for test in tests:
                program = folder / test
                if not self.link(test, [made_object], program):
                    return "stillborn"
                for seconds, name in self.classes[test]:
                    if not self.passes(program, name, 5 + 5 * seconds):
                        return f"killed by {test} {name}"
        return "survived"


class Results:
    """What became of each mutant of each text; one line a mutant, added as it becomes known."""

    def __init__(self, path):
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.by_key = {}
        for line in path.read_text().splitlines() if path.exists() else []:
            told = json.loads(line)
            self.by_key[told["key"]] = told

    @staticmethod
    def key(mutant, text):
        whole = "\0".join([text, mutant.path, str(mutant.line), mutant.after])
        return hashlib.sha256(whole.encode()).hexdigest()[:24]

    def keep(self, mutant, text, verdict):
        told = {"key": self.key(mutant, text), "path": mutant.path, "line": mutant.line, "kind": mutant.kind,
                "before": mutant.before.strip(), "after": mutant.after.strip(), "verdict": verdict}
        self.by_key[told["key"]] = told
        with self.path.open("a") as out:
            out.write(json.dumps(told) + "\n")


def reasons():
    return {(each["path"], each["before"], each["after"]): each["reason"]
            for each in json.loads((HERE / "survivors.json").read_text())}


def chosen_targets(named):
    targets = json.loads((HERE / "targets.json").read_text())
    lethal = targets.pop("lethal")
    return {name: target for name, target in targets.items() if not named or name in named}, lethal


def mutants_with_tests(targets):
    for target in targets.values():
        for pattern in target["files"]:
            for path in sorted(glob.glob(pattern, root_dir=ROOT)):
                text = (ROOT / path).read_text()
                for mutant in operators.mutants_of(path, text):
                    yield mutant, text, target["tests"]


def run(bench, results, asked, minutes, jobs):
    bench.prepare(sorted({test for _, _, tests in asked for test in tests}))
    end = time.monotonic() + minutes * 60

    def one(mutant, text, tests):
        if time.monotonic() > end:
            return None
        return bench.verdict(mutant.path, operators.apply(mutant, text), tests)

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        running = {pool.submit(one, *each): each for each in asked}
        for done in concurrent.futures.as_completed(running):
            mutant, text, _ = running[done]
            if done.result() is None:
                continue
            results.keep(mutant, text, done.result())
            print(f"{done.result()}: {mutant.path}:{mutant.line} {mutant.kind}: {mutant.after.strip()[:100]}", flush=True)


def report(results, everything):
    """The score of what is known of today's sources; returns whether the goal is met and every survivor has a reason."""
    known, by_path, survivors = reasons(), {}, []
    for mutant, text, _ in everything:
        told = results.by_key.get(Results.key(mutant, text))
        if not told or told["verdict"] == "stillborn":
            continue
        killed, alive = by_path.get(mutant.path, (0, 0))
        is_alive = told["verdict"] == "survived"
        by_path[mutant.path] = (killed + (not is_alive), alive + is_alive)
        if is_alive:
            survivors.append(mutant)
    unexplained = 0
    for mutant in survivors:
        reason = known.get((mutant.path, mutant.before.strip(), mutant.after.strip()))
        unexplained += reason is None
        print(f"{mutant.told()}\n    {reason or 'NO REASON: a test is missing'}")
    killed, alive = (sum(column) for column in zip(*by_path.values())) if by_path else (0, 0)
    for path, (dead, living) in sorted(by_path.items()):
        print(f"{path:40} {dead:4} of {dead + living:4} killed, {100 * dead / (dead + living):5.1f} %")
    score = 100 * killed / (killed + alive) if killed + alive else 0.0
    print(f"all {killed} of {killed + alive} killed, {score:.1f} %, goal {GOAL:.0f} %; {unexplained} survivors without a reason")
    return score >= GOAL and unexplained == 0


def control(bench, lethal):
    bench.prepare(lethal["tests"])
    text = (ROOT / lethal["file"]).read_text()
    if lethal["from"] not in text:
        sys.exit(f"{lethal['file']} has no {lethal['from']}: name another lethal change in targets.json")
    unchanged = bench.verdict(lethal["file"], text, lethal["tests"])
    changed = bench.verdict(lethal["file"], text.replace(lethal["from"], lethal["to"]), lethal["tests"])
    print(f"unchanged: {unchanged}; lethal: {changed}")
    return unchanged == "survived" and changed.startswith("killed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--target", action="append", help="of targets.json; all unless told")
    parser.add_argument("--sample", type=int, help="so many mutants, chosen by the seed, of those not yet known")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--jobs", type=int, default=1, choices=[1, 2])
    for flag in ("--retry", "--report", "--control"):
        parser.add_argument(flag, action="store_true")
    arguments = parser.parse_args()
    targets, lethal = chosen_targets(arguments.target)
    if arguments.control:
        sys.exit(0 if control(Bench(arguments.build), lethal) else 1)
    everything = list(mutants_with_tests(targets))
    results = Results(arguments.build / "mutation/results.jsonl")
    if not arguments.report:
        known = {each: results.by_key.get(Results.key(each[0], each[1]), {}).get("verdict") for each in
                 [(mutant, text, tuple(tests)) for mutant, text, tests in everything]}
        asked = [each for each, verdict in known.items() if verdict == ("survived" if arguments.retry else None)]
        random.Random(arguments.seed).shuffle(asked)
        print(f"seed {arguments.seed}: {len(asked)} of {len(everything)} mutants to run", flush=True)
        run(Bench(arguments.build), results, asked[:arguments.sample], arguments.minutes, arguments.jobs)
    sys.exit(0 if report(results, everything) else 1)


if __name__ == "__main__":
    main()
