#!/usr/bin/env python3
"""Runs the determinism program under every circumstance that must not matter, and compares what it prints.

    same_bytes.py PROGRAM... [--baskets N] [--seed S]      compares programs that are built already
    same_bytes.py --build FOLDER [--baskets N] [--seed S]  builds the engine in every variant first
    same_bytes.py ... --control WHAT                       plants a dependence, which must be found

Every program runs in every locale and time zone, each time with another order of the promotions, on one thread and on two in
turn. All of them must print what the first printed. The locale "odd" is the program's own, with separators nobody expects."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOCALES = ["fr_CA", "tr_TR"]  # a comma for the point; and an i that has its own capital
ZONES = ["UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"]
LEVELS = ["-O2", "-O0"]  # the plain run of the first build is what all others are compared with


def made_locales(folder):
    """The locales besides C, made for this run so that the machine need not have them."""
    names = []
    for name in LOCALES if shutil.which("localedef") else []:
        made = subprocess.run(["localedef", "-c", "-i", name, "-f", "UTF-8", f"{folder}/{name}.UTF-8"],
                              capture_output=True)
        if (folder / f"{name}.UTF-8").is_dir():
            names.append(f"{name}.UTF-8")
        else:
            print(f"no locale {name}: {made.stderr.decode(errors='replace').strip()[:200]}")
    return names


def compilers(folder):
    """g++ and the newest clang++ that knows C++23's library (19 does, with that of GCC 12); CLANGXX names another."""
    known = [os.environ.get("GXX", "g++")]
    candidates = [os.environ.get("CLANGXX"), "clang++-20", "clang++-19", "clang++"]
    probe = folder / "probe.cpp"
    probe.write_text("#include <expected>\n#include <ranges>\nint main() { return std::expected<int, int>(0).value(); }\n")
    for clang in candidates:
        if not clang or not shutil.which(clang):
            continue
        if subprocess.run([clang, "-std=c++23", "-fsyntax-only", probe], capture_output=True).returncode == 0:
            return known + [clang]
    print("no clang++ here that knows std::expected: left out")
    return known


def builds(folder, launcher):
    programs = []
    folder.mkdir(parents=True, exist_ok=True)
    for compiler, level in [(compiler, level) for level in LEVELS for compiler in compilers(folder)]:
        into = folder / f"{pathlib.Path(compiler).name.replace('+', 'p')}{level}"
        configure = ["cmake", "-S", ROOT / "tests/determinism", "-B", into, "-G", "Ninja",
                     f"-DCMAKE_CXX_COMPILER={compiler}", "-DCMAKE_BUILD_TYPE=None", f"-DCMAKE_CXX_FLAGS={level}"]
        if launcher:
            configure.append(f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}")
        subprocess.run(configure, check=True, stdout=subprocess.DEVNULL)
        made = subprocess.run(["cmake", "--build", into, f"-j{os.environ.get('JOBS', '2')}"], capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(f"{into} does not build:\n{made.stdout[-5000:]}")
        programs.append(into / "determinism")
    return programs


def circumstances(locales, every):
    """Locale, zone, order and threads of each run; the first is the plain one."""
    runs = []
    for locale in locales:
        for zone in ZONES:
            number = len(runs)
            runs.append((locale, zone, number, 1 + number % 2))
    return runs[::every]


def runs_of(program, runs):
    """Without optimisation a run takes ten times as long: such a build takes one, the farthest from the plain (Turkish,
    another zone, another order, two threads)."""
    return [runs[len(runs) * 9 // 16]] if pathlib.Path(program).parent.name.endswith("-O0") else runs


def printed(program, run, arguments, folder):
    locale, zone, order, threads = run
    environment = dict(os.environ, TZ=zone, LOCPATH=str(folder))
    environment.pop("LC_ALL", None)
    command = [program, "--locale", locale, "--order", str(order), "--threads", str(threads),
               "--baskets", str(arguments.baskets), "--seed", str(arguments.seed)]
    if arguments.control:
        command += ["--plant", arguments.control]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{program} ended with {done.returncode}: {done.stderr.strip()[:500]}")
    return done.stdout.splitlines()


def first_difference(expected, found):
    for one, other in zip(expected, found):
        if one != other:
            return f"{one}\n    {other}"
    return None if len(expected) == len(found) else "one is longer"


def compare(programs, runs, arguments, folder):
    """Prints a line a run; returns how many there were and how many differ from the first."""
    expected = None
    made = differing = 0
    for program in programs:
        for run in runs_of(program, runs):
            made += 1
            began = time.monotonic()
            found = printed(program, run, arguments, folder)
            expected = expected or found
            difference = first_difference(expected, found)
            differing += 1 if difference else 0
            name = f"{pathlib.Path(program).parent.name} {run[0]} {run[1]} order {run[2]} threads {run[3]}"
            print(f"{name}: {'DIFFERS' if difference else 'same'}, {time.monotonic() - began:.1f} s", flush=True)
            if difference:
                print("    " + difference)
                if arguments.control:
                    return made, differing
    print(expected[-1])
    return made, differing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--build", type=pathlib.Path)
    parser.add_argument("--baskets", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=20_261_122)
    parser.add_argument("--every", type=int, default=1, help="3: every third circumstance, which still meets each value")
    parser.add_argument("--control", help="order, locale, zone, threads or build")
    arguments = parser.parse_args()
    programs = list(arguments.programs)
    if arguments.build:
        programs += builds(arguments.build.resolve(), os.environ.get("CMAKE_CXX_COMPILER_LAUNCHER"))
    if not programs:
        parser.error("name a program, or a folder to build in")
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        runs = circumstances(["C"] + made_locales(folder) + ["odd"], arguments.every)
        made, differing = compare(programs, runs, arguments, folder)
    print(f"seed {arguments.seed}, {len(programs)} builds, {made} runs: {differing} differ")
    if arguments.control:
        print("the planted dependence is found" if differing else "THE PLANTED DEPENDENCE IS NOT FOUND")
    sys.exit(0 if bool(differing) == bool(arguments.control) else 1)


if __name__ == "__main__":
    main()
