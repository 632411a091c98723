#!/usr/bin/env python3
"""Tables of the search for signals, from what `bench scenarios`, `bench example`, `bench calibration` and `bench search` printed.

    Benchmarks/signals.py FILE... [--readme]

Runs with other seeds (`--from`) are put together: shares by their number of replications, standard errors from their sums of squares.
"""
import collections
import json
import re
import sys
import time

import tables

SCENARIOS = {
    "present": "present: chance, trend and season only",
    "shocks": "shocks per type and month",
    "shifts": "level shifts in a fifth of the series",
    "rises": "rises in one in a hundred past months",
}
ENGINES = ["default", "harmonic", "farrington", "oracle"]
# The same orders, each cut where a tenth of all that is listed is false.
ORDERS = {"defaultTenth": "default", "oracleTenth": "oracle"}


def read(paths):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("{"):
                    yield json.loads(line)


def pooled(parts):
    """Mean, standard error and number of several runs, each (number, mean, standard error)."""
    number = sum(n for n, _, _ in parts)
    mean = sum(n * m for n, m, _ in parts) / number
    squares = sum((n - 1) * n * e * e + n * (m - mean) ** 2 for n, m, e in parts)
    return mean, (squares / max(1, number - 1) / number) ** 0.5, number


def scenarios(rows):
    parts = collections.defaultdict(list)
    for row in rows:
        found = re.match(r"scenario\.(\w+)\.(false|power)", row["name"])
        note = re.match(r"(\w+); standard error ([\d.]+); (\d+) x (\d+)", row["note"]) if found else None
        if note:
            parts[found[1], found[2], note[1]].append((int(note[3]), row["median"], float(note[2])))
    if not parts:
        return ""
    engines = [e for e in ENGINES if any(k[2] == e for k in parts)]
    orders = [e for e in ORDERS if any(k[2] == e for k in parts)]
    head = [f"false: {e}" for e in engines] + [f"found: {e}" for e in engines]
    head += [f"found where a tenth is false: {ORDERS[e]}" for e in orders] + ["found, of the oracle's where a tenth is false"]
    text = "| scenario | " + " | ".join(head) + " |\n| --- |" + " ---: |" * len(head) + "\n"
    for name, words in SCENARIOS.items():
        cells = []
        for what in ("false", "power"):
            for engine in engines:
                run = parts.get((name, what, engine))
                mean, error, _ = pooled(run) if run else (0, 0, 0)
                cells.append(f"{mean:.3f} ({error:.3f})" if run else "")
        for engine in orders:
            mean, error, _ = pooled(parts[name, "power", engine])
            cells.append(f"{mean:.3f} ({error:.3f})")
        known = [parts.get((name, "power", e)) for e in ("default", "oracleTenth")]
        cells.append(f"{pooled(known[0])[0] / pooled(known[1])[0]:.0%}" if all(known) else "")
        text += f"| {words} | " + " | ".join(cells) + " |\n"
    runs = sorted({pooled(run)[2] for key, run in parts.items() if key[2] in ENGINES})
    return text + f"\nReplications of one month of 12,000 series: {', '.join(map(str, runs))}; standard errors in brackets.\n"


def examples(rows):
    parts = collections.defaultdict(list)
    pattern = r"(\w+), seed (\d+); (\d+) of (\d+) signals false, (\d+) of (\d+) found; by chance ([\d.]+)"
    for row in rows:
        found = re.match(pattern, row["note"]) if row["name"] == "example.false" else None
        if found:
            parts[found[1]].append([float(value) for value in found.groups()[2:]])
    if not parts:
        return ""
    text = "| family | seeds | signals | false | share false | chance was to bring | found, of planted |\n"
    text += "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    for family, runs in parts.items():
        false, signals, found, planted, chance = (sum(run[i] for run in runs) for i in range(5))
        text += (f"| {family} | {len(runs)} | {signals:.0f} | {false:.0f} | {false / max(1, signals):.3f} | {chance:.1f} | "
                 f"{found / len(runs):.1f} of {planted / len(runs):.0f} |\n")
    return text


def calibration(rows):
    cells = {}
    for row in rows:
        note = re.match(r"(\w+), (\w+), ([\d.e-]+); (\d+) of ([\d.]+)", row["note"]) if row["name"] == "calibration.real" else None
        if note:
            cells[note[1], note[2], float(note[3])] = f"{row['median']:.1f} ({note[4]} of {note[5]})"
    if not cells:
        return ""
    limits = sorted({key[2] for key in cells}, reverse=True)
    text = "| level, engine | " + " | ".join(f"P ≤ {limit:g}" for limit in limits) + " |\n| --- |" + " ---: |" * len(limits) + "\n"
    for level, engine in dict.fromkeys((key[0], key[1]) for key in cells):
        text += f"| {level}, {engine} | " + " | ".join(cells.get((level, engine, limit), "") for limit in limits) + " |\n"
    return text


def main():
    rows = list(read(path for path in sys.argv[1:] if not path.startswith("--")))
    titles = {
        "False share and power at 10%, with the standard error:": scenarios(rows),
        "The example figures, 24 months:": examples(rows),
        "Counts of 3 and more on the real file, seen over what chance was to bring:": calibration(rows),
    }
    text = f"Measured on {time.strftime('%Y-%m-%d')} with `bench` and `Benchmarks/signals.py`; fixed seeds.\n\n"
    text += "\n".join(f"{title}\n\n{table}" for title, table in titles.items() if table)
    if "--readme" in sys.argv:
        tables.put_in_readme("signals", text)
    else:
        print(text)


if __name__ == "__main__":
    main()
