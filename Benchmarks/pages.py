#!/usr/bin/env python3
"""Measures pages where nothing helps: addresses that nobody asked before, and a browser that knows nothing yet.

    Benchmarks/pages.py [--seconds 20] [--openings 15] [--readme]

First 64 clients ask the region's example for another area, type and period each time, so that no answer is kept and every
page is made. Then a browser opens the page of one municipality, and beside it, in turns in the same run, what Datasette
makes of the same figures of that municipality in SQLite (one table of 100 rows with two facets: a page that does much
less), and an empty page of the same server, which is what the instrument itself costs. Each opening has a context of its
own, without cache. Measured are the time until the frame after `load` stands, and what the main thread did for it. The
exit code is always 0.
"""
import argparse
import contextlib
import csv
import datetime
import gzip
import http.client
import os
import pathlib
import random
import re
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from tables import ROOT, machine, put_in_readme

VIB = pathlib.Path(os.environ.get("VIB_BENCH_VIB", ROOT / ".build/release/vib"))
AREA = "GM0344"
CLIENTS = 64
# What wrk asks next: the lines of a file in their order, each thread from a place of its own.
ASKING = """
local addresses, at, threads = {}, 0, 0
for line in io.lines("%s") do addresses[#addresses + 1] = line end
function setup(thread) thread:set("number", threads); threads = threads + 1 end
function init() at = math.floor(#addresses / 2) * number end
function request()
  at = at %% #addresses + 1
  return wrk.format("GET", addresses[at])
end
"""
DRAWN = """() => new Promise(done => requestAnimationFrame(() => setTimeout(() =>
  done(performance.now()), 0)))"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
    response = connection.getresponse()
    body = response.read()
    return response.status, body, response.getheader("Content-Encoding") == "gzip"


@contextlib.contextmanager
def started(command, path, port):
    """A server that answers `path`."""
    process = subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(1_200):
            with contextlib.suppress(OSError):
                if get(port, path)[0] == 200:
                    break
            time.sleep(0.1)
        else:
            raise RuntimeError(f"{command[0]} gave no page within two minutes")
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def resident(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024


# Addresses that nobody asked before


def linked(port, path, pattern):
    _, body, is_packed = get(port, path)
    text = (gzip.decompress(body) if is_packed else body).decode()
    return list(dict.fromkeys(re.findall(pattern, text)))


def addresses(port):
    """Of every municipality and its parts × every type × twelve periods 200,000, in an order that is the same each time."""
    areas = linked(port, "/gebieden", r'href="(/gebied/GM[^"?#]+)"')
    for area in list(areas):
        areas += linked(port, area, r'href="(/gebied/(?:WK|BU)[^"?#]+)')
    types = [code for code in linked(port, "/misdrijven", r'href="/misdrijf/([0-9.]+)-')]
    spans = [(f"{year}MM{first:02}", f"{year}MM{first + 5:02}") for year in range(2019, 2023) for first in (1, 4, 7)]
    areas, chance = list(dict.fromkeys(areas)), random.Random(1)
    total = len(areas) * len(types) * len(spans)
    for number in chance.sample(range(total), min(total, 200_000)):
        rest, span = divmod(number, len(spans))
        area, kind = divmod(rest, len(types))
        yield f"{areas[area]}?periode={'..'.join(spans[span])}&soort={types[kind]}"


def measure_addresses(seconds, rows):
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        with started([VIB, "serve", "--data", f"{folder}/data", "--port", port, "--search-ahead", "no"], "/", port) as server:
            every = list(addresses(port))
            good = [path for path in random.Random(2).sample(every, 40) if get(port, path)[0] == 200]
            before = resident(server.pid)
            listed, script = pathlib.Path(folder, "addresses"), pathlib.Path(folder, "asking.lua")
            listed.write_text("\n".join(every) + "\n")
            script.write_text(ASKING % listed)
            text = subprocess.run(
                ["wrk", "-t2", f"-c{CLIENTS}", f"-d{seconds}s", "--latency", "--timeout", "10s", "-H", "Accept-Encoding: gzip",
                 "-s", str(script), f"http://127.0.0.1:{port}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                timeout=seconds + 60).stdout
            after = resident(server.pid)
    if "Requests/sec" not in text:
        raise RuntimeError(f"wrk said nothing of a rate: {text[-200:]}")
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    middle, high = (milliseconds(re.search(rf"{share}%\s+(\S+)", text).group(1)) for share in (50, 99))
    bad = re.search(r"Non-2xx[^\n]*", text)
    note = f"of {len(every):,} addresses; {len(good)} of 40 tried answer 200" + (f"; {bad.group(0).strip()}" if bad else "")
    rows += [
        ("area pages that nobody asked before, 64 clients", f"{rate:,.0f} a second", "≥ 1,500", note),
        ("median; p99", f"{middle:.0f} ms; {high:.0f} ms", "p99 < 100 ms", ""),
        ("memory before; after", f"{before:.0f} MB; {after:.0f} MB", "< 200 MB", "resident"),
    ]


def milliseconds(text):
    number, unit = re.match(r"([\d.]+)(us|ms|s)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1_000}[unit]


# In a browser


def database(data, folder):
    """The same figures of one municipality's parts as one table in SQLite."""
    file, table = pathlib.Path(folder, "figures.db"), pathlib.Path(folder, "figures.csv")
    subprocess.run(
        [str(VIB), "table", "--data", data, "--level", "municipality", "--decimal", "point", "--out", str(table)],
        cwd=ROOT, check=True, capture_output=True)
    with open(table, encoding="utf-8-sig", newline="") as stream, sqlite3.connect(file) as connection:
        lines = list(csv.reader(stream))
        head = next(index for index, line in enumerate(lines) if len(line) > 3)
        names = [f'"{name}"' for name in lines[head]]
        connection.execute(f"CREATE TABLE figures ({', '.join(names)})")
        whole = [line for line in lines[head + 1:] if len(line) == len(names)]
        connection.executemany(f"INSERT INTO figures VALUES ({', '.join('?' * len(names))})", whole)
        connection.execute(f"CREATE INDEX by_area ON figures ({names[0]})")
    return file, [name.strip('"') for name in names]


def opening(browser, address):
    """Milliseconds until the frame after `load` stands, and of work of the main thread, in a context that knows nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Performance.enable")
        page.goto(address, wait_until="load", timeout=60_000)
        drawn = page.evaluate(DRAWN)
        metrics = {m["name"]: m["value"] for m in session.send("Performance.getMetrics")["metrics"]}
        return drawn, metrics["TaskDuration"] * 1000
    finally:
        context.close()


def measure_drawing(openings, rows):
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder:
        port, other = free_port(), free_port()
        data = f"{folder}/data"
        with started([VIB, "serve", "--data", data, "--port", port, "--search-ahead", "no"], "/", port):
            file, names = database(data, folder)
            table = f"/figures/figures?{names[0]}={AREA}&_facet={names[1]}&_facet={names[2]}"
            with started([sys.executable, "-m", "datasette", "serve", file, "-p", other, "--setting", "suggest_facets", "off"], "/", other):
                asked = {
                    "vib": f"http://127.0.0.1:{port}/gebied/{AREA}-utrecht",
                    "Datasette": f"http://127.0.0.1:{other}{table}",
                    "nothing": f"http://127.0.0.1:{port}/robots.txt",
                }
                bytes_of = {name: len(get(int(a.split(":")[2].split("/")[0]), "/" + a.split("/", 3)[3])[1]) for name, a in asked.items()}
                times = {name: [] for name in asked}
                with sync_playwright() as playwright:
                    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
                    for _ in range(openings):
                        for name, address in asked.items():
                            times[name].append(opening(browser, address))
                    browser.close()
    for name, seen in times.items():
        drawn, busy = (statistics.median(values) for values in zip(*seen))
        what = {"vib": "area page", "Datasette": "Datasette: a table of 100 rows, two facets", "nothing": "an empty page"}[name]
        rows.append((f"{what}: drawn, cold", f"{drawn:.0f} ms", "", f"main thread {busy:.0f} ms; {bytes_of[name] / 1000:.1f} kB"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--openings", type=int, default=15)
    parser.add_argument("--only", default="addresses,drawing")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    rows = []
    for name, measure in {
        "addresses": lambda: measure_addresses(options.seconds, rows),
        "drawing": lambda: measure_drawing(options.openings, rows),
    }.items():
        if name not in options.only.split(","):
            continue
        try:
            measure()
        except Exception as error:  # one part that fails leaves the other standing
            rows.append((name, "not measured", "", str(error).splitlines()[0][:120]))
    text = "\n".join([
        f"Measured on {datetime.date.today().isoformat()} with `Benchmarks/pages.py`: {machine()}.", "",
        "| what | measured | budget | beside it |", "| --- | ---: | --- | --- |",
        *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"
    print(text)
    if options.readme:
        put_in_readme("pages", text)


if __name__ == "__main__":
    main()
