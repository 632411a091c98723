#!/usr/bin/env python3
"""Measures what an editor waits for with two editions of a national table: the difference report, publishing, an old state.

    Benchmarks/publishing.py [--buurten 14574] [--months 24] [--every 5000] [--work DIR]

Two invented editions of the same months, of which the second has another count in every so many rows. Each time is that of
a whole command, its start included, and of what is only read the first and the second time. Seconds of the processor stand
beside those of the clock, which a busy machine stretches. Prints a Markdown table; the exit code is always 0, and a budget
that is missed says so. VIB_BENCH_VIB names another binary than the release build.
"""
import argparse
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from tables import ROOT, machine

VIB = pathlib.Path(os.environ.get("VIB_BENCH_VIB", ROOT / ".build/release/vib"))
PACK = ROOT / "Regions/midden-nederland"


def codes(path):
    return re.findall(r"code: '?\"?([0-9]+(?:\.[0-9]+){2}|GM\d{4})\b", path.read_text(encoding="utf-8"))


def buurten(count):
    """Buurten of the region first, and then of other municipalities, as many in each as the nation has on average."""
    own = sorted(set(codes(PACK / "municipalities.yaml")))
    others = [f"GM{number:04}" for number in range(2000, 2400)]
    made = [f"BU{code[2:]}{number:04}" for code in own for number in range(52)]
    made += [f"BU{code[2:]}{number:04}" for code in others for number in range(41)]
    return sorted(made[:count])


def write_editions(options, first, second):
    """The rows, and how many of them differ."""
    offences = [code for code in dict.fromkeys(codes(ROOT / "Regions/_shared/offences.yaml")) if code != "0.0.0"]
    months = [f"{2024 + index // 12}MM{index % 12 + 1:02}" for index in range(options.months)]
    head = '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\n'
    areas, row, changed = buurten(options.buurten), 0, 0
    with open(first, "w", encoding="ascii") as old, open(second, "w", encoding="ascii") as new:
        old.write(head)
        new.write(head)
        for number, offence in enumerate(offences):
            for place, area in enumerate(areas):
                lines = [f'"{offence:<6}";"{area}";"{month}";' for month in months]
                counts = [(number * 7 + place * 13 + index * 5) % 9 for index in range(len(months))]
                old_lines = [f"{row + index};{line}{counts[index]}\n" for index, line in enumerate(lines)]
                new_lines = old_lines
                if -row % options.every < len(months):
                    index = -row % options.every
                    new_lines = list(old_lines)
                    new_lines[index] = f"{row + index};{lines[index]}{counts[index] + 3}\n"
                    changed += 1
                old.write("".join(old_lines))
                new.write("".join(new_lines))
                row += len(months)
    return row, changed


def vib(data, *command):
    """Seconds of the clock and of the processor."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [str(VIB), *command, "--data", str(data), "--region", str(PACK), "--language", "en"], capture_output=True,
        text=True, cwd=ROOT)
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise RuntimeError(f"vib {command[0]} ended with {done.returncode}: {done.stderr[-400:]}")
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(work, options):
    rows, changed = write_editions(options, work / "old.csv", work / "new.csv")
    data, table = work / "data", []
    print(f"{rows:,} rows, {changed:,} of them differ", file=sys.stderr, flush=True)

    def add(what, times, budget, note=""):
        shown = " and then ".join(f"{seconds:.2f} s ({work:.2f} s)" for seconds, work in times)
        met = "" if budget is None else "yes" if times[-1][0] < budget else "**missed**"
        table.append((what, shown, f"< {budget} s" if budget else "", met, note))
        print(f"  {what}: {shown}", file=sys.stderr, flush=True)

    vib(data, "deliveries")
    add("start of the program alone", [vib(data, "deliveries")], None, "part of every time below")
    add("import of the first edition, held", [vib(data, "import", str(work / "old.csv"), "--hold")], None)
    add("publish it, beside nothing", [vib(data, "publish", "1")], 0.2)
    vib(data, "deliveries")
    add("import of the second edition, held", [vib(data, "import", str(work / "new.csv"), "--hold")], None,
        "with what it changes")
    add("difference of two editions", [vib(data, "diff", "2") for _ in range(2)], 2, f"{changed:,} cells changed")
    add("publish the second", [vib(data, "publish", "2")], 0.2)
    figure = ("figure", "--area", "GM0344", "--offence", "1.1.1", "--from", "2024MM01", "--to", "2024MM12")
    add("the first figure after it", [vib(data, *figure) for _ in range(2)], None, "the snapshot of the edition is made")
    add("the same figure in the first state", [vib(data, *figure, "--state", "1") for _ in range(2)], 1)
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--buurten", type=int, default=14_574)
    parser.add_argument("--months", type=int, default=24)
    parser.add_argument("--every", type=int, default=5_000)
    parser.add_argument("--work", help="a folder with room for two national tables")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="vib-publishing-", dir=options.work))
    try:
        table = measured(work, options)
    except RuntimeError as problem:
        print(problem, file=sys.stderr)
        return
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{VIB.parent.name} build; {machine()}\n")
    print("| what | clock (processor) | asked | met | |\n| --- | --- | --- | --- | --- |")
    for line in table:
        print("| " + " | ".join(line) + " |")


main()
