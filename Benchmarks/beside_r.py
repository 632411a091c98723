#!/usr/bin/env python3
"""Measures the statistics in one run beside R (package surveillance) and prints a Markdown table.

    Benchmarks/beside_r.py [--readme]

Builds the release of `bench` unless VIB_BENCH_MICRO names one; needs Rscript with surveillance (group bench of scripts/packages.txt). The
exit code is always 0; a budget that is missed says so in the table. `--readme` puts the table between its marks in README.md.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from tables import ROOT, machine, put_in_readme

BENCH = pathlib.Path(os.environ.get("VIB_BENCH_MICRO", ROOT / ".build" / "release" / "bench"))


def lines(command):
    text = subprocess.run([str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout.decode()
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


def named(found, name):
    return [line for line in found if line["name"] == name]


def verdict(measured, budget, at_least=False):
    times = measured / budget if at_least else budget / measured
    return f"{times:.1f}×" if times >= 1 else f"**missed** ({times:.2f}×)"


def share(line, what, goal, at_least=False):
    """A row of the simulation; the default engine has a goal, which holds within two Monte Carlo standard errors."""
    engine, rest = line["note"].split("; ", 1)
    measured, budget, held = f"{line['median']:.3f}", "", ""
    if engine.startswith("default, "):
        budget = f"{'≥' if at_least else '≤'} {goal:.2f}"
        slack = 2 * float(re.search(r"standard error ([0-9.]+)", rest).group(1))
        met = line["median"] >= goal - slack if at_least else line["median"] <= goal + slack
        held = "held" if met else "**missed**"
    return f"{what}: {engine}", measured, budget, held, rest.replace(" x ", " × ")


def calibration(simulated):
    """A row per range of means: the default engine, and the comparison mode where it has ten cases or more."""
    def by_mean(name):
        return {line["note"].split(";")[0].removeprefix("mean "): line for line in named(simulated, name)}

    default, farrington = by_mean("calibration.default"), by_mean("calibration.farrington")
    rows = ["| mean | default | farrington, ten cases or more |", "| --- | ---: | ---: |"]
    for mean, line in default.items():
        attainable = re.search(r"attainable ([0-9.]+)%", line["note"]).group(1)
        low, high = (f"{float(edge):g}" for edge in mean.split(" to "))
        name = f"under {high}" if low == "0" else f"over {low}" if high == "inf" else f"{low} to {high}"
        beside = f"{farrington[mean]['median']:.2f}%" if mean in farrington else ""
        rows.append(f"| {name} | {line['median']:.2f}% ({float(attainable):.2f}%) | {beside} |")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    if "VIB_BENCH_MICRO" not in os.environ:
        subprocess.run([ROOT / "scripts" / "build.sh", "release", "bench"], check=True)
    rows = []
    with tempfile.TemporaryDirectory(prefix="vib-statistics-") as folder:
        ours = lines([BENCH, "statistics", "--folder", folder])
        month, point = named(ours, "signals.month")[0], named(ours, "farrington.point")[0]
        rows.append(("one month of 120,000 series, harmonic engine", f"{month['median']:.2f} s", "< 5 s",
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
    rows += [share(line, "false share", 0.20) for line in named(simulated, "simulation.false share")]
    rows += [share(line, "power", 0.70, at_least=True) for line in named(simulated, "simulation.power")]
    text = "\n".join(
        [f"Measured on {datetime.date.today().isoformat()} with `Benchmarks/beside_r.py`: {machine()}. "
         "The simulation has fixed seeds and does not depend on the machine.", "",
         "| what | measured | budget | times better | beside it |", "| --- | ---: | ---: | ---: | --- |"]
        + [f"| {' | '.join(row)} |" for row in rows]
        + ["", "False alarms at a nominal 1%, by the true mean of the month (what a whole count can attain in brackets):", ""]
        + calibration(simulated)) + "\n"
    print(text)
    if options.readme:
        put_in_readme("statistics", text)


if __name__ == "__main__":
    main()
