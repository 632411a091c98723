#!/usr/bin/env python3
"""Many varied addresses over kept connections, and the server's memory and descriptors each second.

    flood.py BINARY [--seconds N] [--rate N] [--addresses N] [--client FLOOD] [--lines N] [--unique SHARE] [--heads SHARE] [--seed N] [--out FILE]

The client is a program of its own (`swift build -c release --product flood`, beside BINARY unless told otherwise), one thread
that is faster than the server. Held when both are flat after a warm-up of a third of the time, every request is answered, and
the site still works. Says the rate that was reached, and what processor time both took: on a machine that the server shares
with the client that is not what the server could do. Ends with {"passed": n, "failed": n}.
"""

import argparse
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from ground import YEAR, Ground, Site

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from crawl import links  # noqa: E402
from tally import check, finish  # noqa: E402

# Answers that the client lets lie unread at most, and connections.
DEPTH = 32
# Where the client puts another number each time.
MARK = "#" * 12


def gathered(site):
    """Addresses of every kind that a guest finds from the first page."""
    visitor, found = (
        site.visit(),
        dict.fromkeys(
            [
                "/",
                "/gebieden",
                "/misdrijven",
                f"/jaarplan/{YEAR}",
                "/data",
                "/inloggen",
                "/zoeken?q=utrecht",
                "/zoeken.json?q=inbraak",
            ]
        ),
    )
    for address in list(found):
        found |= dict.fromkeys(
            link for link in links(address, visitor.get(address)) if "signal" not in link and "effect" not in link
        )
    return list(found)


def varied(addresses, dice, count):
    """Areas × offences × periods × languages × pages, as many as a site would never keep all of; and what is none."""
    areas = sorted({link.split("?")[0] for link in addresses if link.startswith("/gebied/")})
    offences = sorted({link.split("/")[2].split("-")[0] for link in addresses if link.startswith("/misdrijf/")})
    periods = [f"{year}MM{month:02}" for year in range(2012, 2025) for month in range(1, 13)]
    periods += [f"{year}JJ00" for year in range(2012, 2025)] + ["2022MM01..2022MM11", "2019MM01..2021MM12"]
    found = list(addresses)
    for _ in range(count):
        area, offence, period = dice.choice(areas), dice.choice(offences), dice.choice(periods)
        code = area.rsplit("/", 1)[1]
        found.append(
            dice.choice(
                [
                    f"{area}?periode={period}&soort={offence}",
                    f"/en/area/{code}?period={period}&offence={offence}",
                    f"{area}?periode={period}",
                    f"/en/area/{code}?offence={offence}",
                    f"{area}/verloop.csv?soort={offence}",
                    f"/misdrijf/{offence}?periode={period}",
                    f"/en/offence/{offence}?period={period}",
                    f"{area}/verloop.svg?soort={offence}",
                ]
            )
        )
    none = [f"/bestaat-niet-{n:x}" for n in range(400)] + [f"/gebied/GM{n:04}" for n in range(400)]
    none += [f"/jaarplan/onderdeel/{n:x}" for n in range(400)] + [f"/misdrijf/9.{n}.7" for n in range(400)]
    none += ["/../" * 3 + f"{n:x}" for n in range(400)]
    fresh = [f"/zoeken.json?q=x{MARK}", f"/zoeken?q={MARK}", f"/gebied/GM0344-utrecht/verloop.csv?x={MARK}"]
    fresh += [f"{dice.choice(areas)}?van={MARK}" for _ in range(40)] + [f"/bestaat-niet-{MARK}"]
    # One in ten leads nowhere.
    return found * max(1, 9 * len(none) // len(found)) + none * max(1, len(found) // (9 * len(none))) + fresh


def main(arguments, home):
    ground = Ground(arguments.binary.resolve(), home, random.Random(arguments.seed), True)
    try:
        site = Site(ground.binary, ground.folder(is_empty=True), {})
        ground.sites.append(site)
        site.start()
        addresses = varied(gathered(site), ground.random, arguments.addresses)
        listed = ground.home / "addresses.txt"
        listed.write_text("".join(f"{address}\n" for address in addresses))
        client = subprocess.Popen(
            [
                str(part)
                for part in (
                    arguments.client or arguments.binary.resolve().parent / "flood",
                    *(site.port, arguments.seconds, arguments.rate, arguments.seed, arguments.unique, arguments.heads),
                    *(listed, arguments.lines, DEPTH),
                )
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        rows, began, used, failed = [], time.monotonic(), site.processor(), 0
        # A line each second, and one at the end.
        for line in client.stdout:
            answered, failed = (int(word) for word in line.split())
            if site.process.poll() is not None:
                break
            rows.append((time.monotonic() - began, site.memory(), site.descriptors(), answered))
        client.terminate()
        client.wait(60)
        own = resource.getrusage(resource.RUSAGE_CHILDREN)
        if site.process.poll() is None:
            print(
                f"processor seconds: server {site.processor() - used:.1f} "
                f"({rows[-1][3] / max(0.01, site.processor() - used):,.0f} answers in each), client {own.ru_utime + own.ru_stime:.1f}, "
                f"of {rows[-1][0]:.1f} on {os.cpu_count()} processors",
                flush=True,
            )
        judge(site, rows, addresses, failed, arguments)
    finally:
        ground.end()


def judge(site, rows, addresses, failed, arguments):
    check(site.process.poll() is None and site.is_alive(), f"the site still answers ({site.process.poll()})")
    if arguments.out:
        pathlib.Path(arguments.out).write_text(
            "seconds;megabytes;descriptors;answered\n" + "".join(f"{s:.1f};{m:.1f};{d};{a}\n" for s, m, d, a in rows)
        )
    after = rows[len(rows) // 3 :]
    third = max(1, len(after) // 3)
    first, last = after[:third], after[-third:]
    memory = [statistics.median(row[1] for row in part) for part in (first, last)]
    descriptors = [statistics.median(row[2] for row in part) for part in (first, last)]
    reached = rows[-1][3] / rows[-1][0]
    check(rows[-1][3] > 0, "nothing was answered")
    check(memory[1] <= memory[0] * 1.1 + 16, f"memory grows from {memory[0]:.0f} to {memory[1]:.0f} MB")
    check(descriptors[1] <= descriptors[0] + 5, f"descriptors grow from {descriptors[0]:.0f} to {descriptors[1]:.0f}")
    check(failed <= rows[-1][3] * 0.001, f"{failed} requests failed")
    most = max(row[1] for row in rows)
    print(
        f"{rows[-1][3]:,} answers in {rows[-1][0]:.0f} s: {reached:,.0f} a second of {arguments.rate:,} asked, "
        f"of {len(addresses):,} addresses and others; memory {memory[0]:.0f} → {memory[1]:.0f} MB (most {most:.0f}), "
        f"descriptors {descriptors[0]:.0f} → {descriptors[1]:.0f}, {failed} failed",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--rate", type=int, default=20_000)
    parser.add_argument("--client", type=pathlib.Path)
    parser.add_argument("--addresses", type=int, default=40_000, help="so many pages beyond those that the first ones link to")
    parser.add_argument("--lines", type=int, default=8)
    parser.add_argument("--unique", type=float, default=0.05)
    parser.add_argument("--heads", type=float, default=0.6)
    parser.add_argument("--seed", type=int, default=20261129)
    parser.add_argument("--out", default="")
    given, home = parser.parse_args(), tempfile.mkdtemp(prefix="vib-flood-")
    try:
        main(given, home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    finish()
