#!/usr/bin/env python3
"""Measures vib against DuckDB and SQLite on the national example in one run and prints a Markdown table.

    Benchmarks/compare.py [--repetitions 5] [--work DIR] [--only import,queries,serve] [--readme]

DuckDB's command line is looked for in the virtual environment VIB_BENCH_VENV (default .venv), then on PATH.
The repetitions of what is compared alternate (A B A B), so that a busy machine hinders both. The exit code is always 0;
a budget that is missed says so in the table. `--readme` puts the table between the marks in README.md.
"""
import argparse
import datetime
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from tables import ROOT, machine, put_in_readme

RELEASE = ROOT / ".build" / "release"
VIB = pathlib.Path(os.environ.get("VIB_BENCH_VIB", RELEASE / "vib"))
BENCH = pathlib.Path(os.environ.get("VIB_BENCH_MICRO", RELEASE / "bench"))
REGION_BUURTEN = 1_959
rows = []


def say(text):
    print(text, file=sys.stderr, flush=True)


def add(what, measured, unit, budget=None, at_least=False, note=""):
    """One row; the ratio is how many times better than the budget it is."""
    ratio = ""
    if measured is not None and budget:
        times = measured / budget if at_least else budget / measured
        ratio = f"{times:.1f}×" if times >= 1 else f"**missed** ({times:.2f}×)"
    shown = "not measured" if measured is None else f"{number(measured)} {unit}"
    limit = "" if budget is None else f"{'≥' if at_least else '<'} {number(budget)} {unit}"
    rows.append((what, shown, limit, ratio, note))
    say(f"  {what}: {shown} {limit} {ratio} {note}")


def number(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def run(command, **options):
    """Wall time in seconds, peak resident memory in MB and standard output of one process."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=out, cwd=ROOT, **options)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode(errors="replace")
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {text[-400:]}")
    return seconds, usage.ru_maxrss / 1024, text


def duckdb_path():
    venv = pathlib.Path(os.environ.get("VIB_BENCH_VENV", ROOT / ".venv"))
    inside = venv / "bin" / "duckdb"
    return str(inside) if inside.exists() else shutil.which("duckdb")


# Import


def measure_import(work, csv, repetitions, duckdb):
    """A B A B: vib reads, checks and keeps (publishing is a command of its own); DuckDB reads the same file and adds up one column."""
    times, peaks = {"vib": [], "duckdb": []}, {"vib": 0, "duckdb": 0}
    query = (
        f"SELECT sum(GeregistreerdeMisdrijven_1) AS s FROM read_csv('{csv}', delim=';', header=true)")
    for _ in range(repetitions):
        if VIB.exists():
            data = work / "import-data"
            shutil.rmtree(data, ignore_errors=True)
            seconds, peak, _ = run([VIB, "import", csv, "--hold", "--data", data, "--format", "json"], stderr=subprocess.DEVNULL)
            times["vib"].append(seconds)
            peaks["vib"] = max(peaks["vib"], peak)
        if duckdb:
            seconds, peak, _ = run([duckdb, "-noheader", "-csv", "-c", query])
            times["duckdb"].append(seconds)
            peaks["duckdb"] = max(peaks["duckdb"], peak)
    middle = {name: statistics.median(values) if values else None for name, values in times.items()}
    size = csv.stat().st_size / 1e6
    half = middle["duckdb"] / 2 if middle["duckdb"] else None
    add("DuckDB `read_csv` + sum", middle["duckdb"], "s", note=f"{size:.0f} MB, peak {peaks['duckdb']:.0f} MB of memory")
    add("`vib import`, findings on", middle["vib"], "s", half,
        note=f"budget: half of DuckDB's time; peak {peaks['vib']:.0f} MB of memory")


# The same questions to DuckDB's and SQLite's own files


def region_end(csv):
    """The code of the last of the first 1,959 buurten of the file, which is in the order of the codes."""
    areas = {}
    with open(csv, encoding="utf-8") as file:
        next(file)
        for line in file:
            areas[line.split(";", 3)[2].strip('"\n')] = None
            if len(areas) > REGION_BUURTEN:
                break
    return list(areas)[REGION_BUURTEN - 1]


def questions(last):
    months = "Perioden BETWEEN '2025MM03' AND '2026MM02'"
    area = f"WijkenEnBuurten <= '{last}'"
    return {
        "map": f"SELECT WijkenEnBuurten, sum(n) FROM m WHERE SoortMisdrijf = '1.2.3 ' AND {area} AND {months} GROUP BY 1",
        # What a page shows beside that (rates, intervals, places) the others do not reckon; counts and those of the year before they do.
        "top10": "SELECT WijkenEnBuurten, sum(CASE WHEN Perioden >= '2025MM03' THEN n END) AS s, "
                 "sum(CASE WHEN Perioden < '2025MM03' THEN n END) AS b "
                 f"FROM m WHERE {area} AND Perioden BETWEEN '2024MM03' AND '2026MM02' GROUP BY 1 ORDER BY 2 DESC LIMIT 10",
    }


def per_query(command, query, count):
    """Time per query in one session, without the start of the program."""
    empty = statistics.median(timed_script(command, "SELECT 1;\n") for _ in range(3))
    return statistics.median((timed_script(command, (query + ";\n") * count) - empty) / count for _ in range(3))


def timed_script(command, script):
    start = time.perf_counter()
    subprocess.run(command, input=script, text=True, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def measure_queries(work, csv, duckdb):
    asked = questions(region_end(csv))
    measured = {"map": {}, "top10": {}}
    if duckdb:
        file = work / "nation.duckdb"
        file.unlink(missing_ok=True)
        run([duckdb, file, "-c",
             "CREATE TABLE m AS SELECT SoortMisdrijf, WijkenEnBuurten, Perioden, "
             "coalesce(GeregistreerdeMisdrijven_1, 0)::INTEGER AS n "
             f"FROM read_csv('{csv}', delim=';', header=true) ORDER BY ALL"])
        for name, query in asked.items():
            measured[name]["DuckDB"] = per_query([duckdb, "-csv", str(file)], query, 40)
    sqlite = shutil.which("sqlite3")
    if sqlite:
        file = work / "nation.sqlite"
        file.unlink(missing_ok=True)
        seconds = timed_script([sqlite, str(file)], f"""PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
CREATE TABLE raw(id, SoortMisdrijf TEXT, WijkenEnBuurten TEXT, Perioden TEXT, n INTEGER);
.mode csv
.separator ;
.import --skip 1 {csv} raw
SELECT sum(n) FROM raw;
""")
        add("SQLite `.import` + sum", seconds, "s", note="once")
        timed_script([sqlite, str(file)], """PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
CREATE TABLE m(SoortMisdrijf, WijkenEnBuurten, Perioden, n, PRIMARY KEY(SoortMisdrijf, WijkenEnBuurten, Perioden)) WITHOUT ROWID;
INSERT INTO m SELECT SoortMisdrijf, WijkenEnBuurten, Perioden, n FROM raw;
""")
        for name, query in asked.items():
            measured[name]["SQLite"] = per_query([sqlite, str(file)], query, 5)
    return measured


def measure_cube(work, others):
    _, _, text = run([BENCH, "micro", "--folder", work])
    found = {entry["name"]: entry for entry in (json.loads(line) for line in text.splitlines())}

    def compared(name, unit):
        scale = 1e6 if unit == "µs" else 1e3
        return ", ".join(f"{who} {number(seconds * scale)} {unit}" for who, seconds in others.get(name, {}).items())

    add("map: 1,959 buurten × 12 months", found["map.region"]["median"], "µs", 10, note=compared("map", "µs"))
    add("1,959 buurten ranked over 59 offences, as pages do", found["top10.region"]["median"] / 1000, "ms", 1,
        note=f"two years' counts alone: {compared('top10', 'ms')}")
    add("map: 14,500 buurten × 12 months", found["map.nation"]["median"], "µs")
    add("14,500 buurten ranked over 59 offences, as pages do", found["top10.nation"]["median"] / 1000, "ms")
    add("170 months of one series", found["series"]["median"], "µs")
    add("open the national snapshot", found["snapshot.open"]["median"] * 1000, "ms",
        note=f"{found['snapshot.bytes']['median']:.0f} MiB, all checksums verified")
    add("make the national example and its snapshot", found["snapshot.write"]["median"], "s")


# The site


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(connection, path):
    start = time.perf_counter()
    connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
    response = connection.getresponse()
    body = response.read()
    return time.perf_counter() - start, response.status, body


def start_server(data):
    """Starts `vib serve` and waits for the first page; gives the process, its port and the seconds that took."""
    port = free_port()
    start = time.perf_counter()
    server = subprocess.Popen(
        [str(VIB), "serve", "--port", str(port), "--data", str(data)], cwd=ROOT, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    while time.perf_counter() - start < 300:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            if get(connection, "/")[1] == 200:
                return server, port, time.perf_counter() - start
        except OSError:
            if server.poll() is not None:
                raise RuntimeError(f"vib serve ended with {server.returncode}")
        time.sleep(0.005)
    server.kill()
    raise RuntimeError("vib serve gave no page within five minutes")


def stop(server):
    server.send_signal(signal.SIGTERM)
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return None


def linked(port, pattern, start="/"):
    """Addresses that pages link to, two clicks from the start."""
    found, pending, seen = [], [start], set()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while pending and len(found) < 400 and len(seen) < 12:
        path = pending.pop(0)
        seen.add(path)
        connection.request("GET", path)
        body = connection.getresponse().read().decode(errors="replace")
        for link in re.findall(pattern, body):
            if link not in found:
                found.append(link)
                pending.append(link)
    return found


def measure_server(work, size, budgets):
    data = work / f"{size}-data"
    shutil.rmtree(data, ignore_errors=True)
    run([VIB, "demo", "--size", size, "--data", data], stderr=subprocess.DEVNULL)
    starts = []
    for _ in range(3):
        server, port, seconds = start_server(data)
        starts.append(seconds)
        stop(server)
    add(f"cold start to first page, {size}", statistics.median(starts), "s", budgets["start"], note="files in the page cache")
    server, port, _ = start_server(data)
    try:
        paths = linked(port, r'href="(/gebied/[A-Za-z0-9._~%-]+)"')
        plan = linked(port, r'href="(/jaarplan/[A-Za-z0-9._~%/-]+)"', "/jaarplan") if size == "region" else []
        stop(server)
        # A new process, so that no page is in its cache: every request renders.
        server, port, _ = start_server(data)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        get(connection, "/")
        times = [get(connection, path)[0] * 1000 for path in paths[:200]]
        if times:
            add(f"area page, rendered, {size}", statistics.median(times), "ms", 3,
                note=f"{len(times)} pages over loopback, slowest {max(times):.1f} ms")
            wrk(port, paths[0], size)
        plans = [get(connection, path)[0] * 1000 for path in plan[:200]]
        if plans:
            add("page of the year plan, rendered", statistics.median(plans), "ms", 3,
                note=f"{len(plans)} pages over loopback, slowest {max(plans):.1f} ms")
        add(f"resident memory of `vib serve`, {size}", resident(server.pid), "MB", budgets["memory"], note="after these pages")
    finally:
        stop(server)


def wrk(port, path, size):
    if not shutil.which("wrk"):
        add(f"area page from cache, {size}", None, "requests/s", 30_000, True, "wrk is not installed")
        return
    _, _, text = run(["wrk", "-t2", "-c64", "-d5s", "-H", "Accept-Encoding: gzip", f"http://127.0.0.1:{port}{path}"])
    rate = re.search(r"Requests/sec:\s+([\d.]+)", text)
    bad = re.search(r"Non-2xx[^\n]*", text)
    add(f"area page from cache, {size}", float(rate.group(1)) if rate else None, "requests/s", 30_000, True,
        "`wrk -t2 -c64 -d5s`" + (f"; {bad.group(0)}" if bad else ""))


# The table


def table(duckdb):
    version = subprocess.run([duckdb, "--version"], capture_output=True, text=True).stdout.split() if duckdb else ["–"]
    lines = [
        f"Measured on {datetime.date.today().isoformat()} with `make bench`: {machine()}; DuckDB {version[0]}. "
        "20,532,000 rows: 14,500 buurten × 59 offences × 24 months.", "",
        "| what | measured | budget | times better | beside it |", "| --- | ---: | ---: | ---: | --- |"]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows]) + "\n"


def attempt(name, work):
    """One part that fails leaves the others standing."""
    try:
        return work()
    except Exception as error:
        say(f"{name}: {error}")
        rows.append((name, "not measured", "", "", str(error).splitlines()[0][:120]))
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--work", help="folder for the files, about 6 GB; kept when given")
    parser.add_argument("--only", default="import,queries,serve")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    parts = options.only.split(",")
    work = pathlib.Path(options.work or tempfile.mkdtemp(prefix="vib-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    if "VIB_BENCH_MICRO" not in os.environ:
        subprocess.run([ROOT / "scripts" / "build.sh", "release", "bench"], check=True)
    duckdb = duckdb_path()
    csv = work / "nation.csv"
    try:
        if not csv.exists() and ("import" in parts or "queries" in parts):
            say("Making the national file …")
            run([BENCH, "csv", csv])
        if "import" in parts:
            say("Import")
            attempt("import", lambda: measure_import(work, csv, options.repetitions, duckdb))
        if "queries" in parts:
            say("Questions")
            others = attempt("DuckDB and SQLite", lambda: measure_queries(work, csv, duckdb)) or {}
            attempt("cube", lambda: measure_cube(work, others))
        if "serve" in parts:
            say("Site")
            for size, budgets in {"region": {"start": 1, "memory": 150}, "nation": {"start": 3, "memory": 1024}}.items():
                attempt(f"vib serve, {size}", lambda: measure_server(work, size, budgets))
    finally:
        if not options.work:
            shutil.rmtree(work, ignore_errors=True)
    text = table(duckdb)
    print(text)
    if options.readme:
        put_in_readme("bench", text)


if __name__ == "__main__":
    main()
