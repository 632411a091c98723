#!/usr/bin/env python3
"""Measures the statistics in one run beside R (package surveillance) and prints a Markdown table.

    Benchmarks/beside_r.py [--readme]

Needs the release build of `bench`, and Rscript with surveillance (group bench of scripts/packages.txt). The exit code is always 0; a budget
that is missed says so in the table. `--readme` puts the table between its marks in README.md.
"""
import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = pathlib.Path(os.environ.get("VIB_BENCH_MICRO", ROOT / ".build" / "release" / "bench"))


def lines(command):
    text = subprocess.run([str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout.decode()
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


def named(found, name):
    return [line for line in found if line["name"] == name]


def verdict(measured, budget, at_least=False):
    times = measured / budget if at_least else budget / measured
    return f"{times:.1f}×" if times >= 1 else f"**missed** ({times:.2f}×)"


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    return f"{os.cpu_count()} cores of {model}; load {os.getloadavg()[0]:.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory(prefix="vib-statistics-") as folder:
        ours = lines([BENCH, "statistics", "--folder", folder])
        month, point = named(ours, "signals.month")[0], named(ours, "farrington.point")[0]
        rows.append(("one month of 120,000 series, default engine", f"{month['median']:.2f} s", "< 5 s",
                     verdict(month["median"], 5), month["note"]))
        rows.append(("farrington, per point", f"{point['median']:.3g} µs", "", "", point["note"]))
        if shutil.which("Rscript"):
            other = lines(["Rscript", ROOT / "Benchmarks" / "farrington.R", f"{folder}/farrington.csv"])[0]
            times = other["median"] / point["median"]
            rows.append(("R's farringtonFlexible, per point", f"{other['median']:,.0f} µs", "≥ 100 × ours",
                         f"{times:,.0f}× ours" if times >= 100 else f"**missed** ({times:.0f}× ours)", other["note"]))
        else:
            rows.append(("R's farringtonFlexible, per point", "not measured", "", "", "Rscript is not installed"))
    simulated = lines([BENCH, "simulation"])
    for line in named(simulated, "simulation.false share"):
        goal = "≤ 0.20" if line["note"].startswith("default") else ""
        rows.append((f"false share: {line['note'].split(';')[0]}", f"{line['median']:.3f}", goal, "", line["note"].split("; ", 1)[1]))
    for line in named(simulated, "simulation.power"):
        goal = "≥ 0.70" if line["note"].startswith("default") else ""
        rows.append((f"power: {line['note'].split(';')[0]}", f"{line['median']:.3f}", goal, "", line["note"].split("; ", 1)[1]))
    for line in simulated:
        if line["name"].startswith("calibration"):
            rows.append((f"false alarms, {line['name'].split('.')[1]}", f"{line['median']:.2f}%", "", "", line["note"]))
    text = "\n".join(
        [f"Measured on {datetime.date.today().isoformat()} with `Benchmarks/beside_r.py`: {machine()}.", "",
         "| what | measured | budget | times better | beside it |", "| --- | ---: | ---: | ---: | --- |"]
        + [f"| {' | '.join(row)} |" for row in rows]) + "\n"
    print(text)
    if options.readme:
        readme = ROOT / "README.md"
        old = readme.read_text(encoding="utf-8")
        new = re.sub(r"(<!-- statistics -->\n).*?(<!-- /statistics -->)", lambda m: m.group(1) + text + m.group(2), old, flags=re.S)
        readme.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
