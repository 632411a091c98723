#!/usr/bin/env python3
"""Fetching from the services' dialect, on an internet that misbehaves: killed ten times and resumed, the same bytes.

The unmodified Python client `cbsodata` reads the same server: its dialect is the real one.
Ends with {"passed": n, "failed": n}.
"""
import contextlib
import hashlib
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
import cbsodata  # noqa: E402
from serving import ROOT, SHARED, free_port, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
SERVER = BINARY.parent / "dialect-server"
AREAS = SHARED / "data/cbs/47018NED_2024-08-15_WijkenEnBuurten.csv"
# Gouda has months, Utrechtse Heuvelrug years and boundaries.
MUNICIPALITIES = "GM0513,GM1581"
KILLS = 10
# What a run leaves that says when, not what.
TIMES = {"journal.txt", ".lock"}


def serving(*options):
    """The process and its address."""
    port = free_port()
    process = subprocess.Popen(
        [str(SERVER), str(port), str(SHARED / "data"), *options], stdout=subprocess.PIPE, text=True)
    process.stdout.readline()
    return process, f"127.0.0.1:{port}"


class Run:
    """One data folder with what is fetched for it."""

    def __init__(self, home, name, host, pack):
        self.data, self.kept = f"{home}/{name}", f"{home}/{name}-kept"
        base = f"http://{host}"
        self.options = [
            "--from", "2016", "--data", self.data, "--fetched", self.kept, "--region", pack, "--fetch-police", base,
            "--fetch-statistics", base,
            "--fetch-statistics-newer", base + "/odata/v1", "--fetch-boundaries", base + "/cbs/gebiedsindelingen/ogc/v1",
            "--fetch-wait-milliseconds", "5", "--fetch-contact", "test@example.org", "--language", "nl"]
        self.pack = pack

    def command(self, source="all"):
        return [str(BINARY), "fetch", source, *map(str, self.options)]

    def start(self, source="all"):
        return subprocess.run(self.command(source), capture_output=True, text=True, cwd=ROOT)

    def progress(self):
        """How many files are kept, and how many rows say that something was taken in or published."""
        files = sum(len(names) for _, _, names in os.walk(self.kept))
        if not pathlib.Path(f"{self.data}/vib.sqlite").exists():
            return files, 0
        with contextlib.suppress(sqlite3.Error), contextlib.closing(
                sqlite3.connect(f"file:{self.data}/vib.sqlite?mode=ro", uri=True)) as database:
            return files, sum(
                database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
                for table in ("reference", "delivery", "publication"))
        return files, 0

    def is_past(self, files, rows):
        kept, taken = self.progress()
        return kept >= files and taken >= rows

    def kill(self, files, rows, delay):
        """Ends it this long after it got so far, which a busy machine does not change; whether it was still at work."""
        process = subprocess.Popen(self.command(), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and not self.is_past(files, rows):
            time.sleep(0.002)
        time.sleep(delay)
        is_at_work = process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
        return is_at_work

    def tree(self):
        """Every file that is kept, by its checksum."""
        root = pathlib.Path(self.kept)
        return {
            str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in root.rglob("*") if path.is_file() and path.name not in TIMES}

    def sources(self):
        """The last period of each source that has values."""
        done = vib(BINARY, "sources", "--data", self.data, "--region", self.pack, "--format", "json")
        return {row["id"]: row["lastPeriod"] for row in json.loads(done.stdout) if row.get("lastPeriod")}

    def figures(self):
        asked = [("GM0513", "1.1.1", "2016-01", "2017-11"), ("BU05130200", "1.2.3", "2016-01", "2016-12")]
        return [
            vib(BINARY, "figure", "--data", self.data, "--region", self.pack, "--area", area, "--offence", offence,
                "--from", first, "--to", last, "--format", "json").stdout for area, offence, first, last in asked]


def killed_and_resumed(home, host, pack):
    whole = Run(home, "whole", host, pack)
    done = whole.start()
    check(done.returncode == 0, f"an uninterrupted run ends with {done.returncode}: {done.stderr}")
    check("rijen opgehaald" in done.stderr and "gepubliceerd" in done.stderr, f"it says what it did: {done.stderr}")
    parts = Run(home, "parts", host, pack)
    random.seed(39)
    # Half of them while it fetches, and half while it takes in what it fetched.
    files, rows = whole.progress()
    moments = sorted((random.randrange(files * 9 // 10), 0) for _ in range(KILLS // 2))
    moments += sorted((0, random.randrange(1, rows)) for _ in range(KILLS - KILLS // 2))
    struck = sum(parts.kill(*moment, random.uniform(0, 0.05)) for moment in moments)
    check(struck >= 5, f"only {struck} of {KILLS} kills met a run at work")
    done = parts.start()
    check(done.returncode == 0, f"after the kills it ends with {done.returncode}: {done.stderr}")
    trees = whole.tree(), parts.tree()
    differing = sorted(name for name in trees[0].keys() | trees[1].keys() if trees[0].get(name) != trees[1].get(name))
    check(len(trees[0]) > 40 and not differing, f"other bytes than an uninterrupted run: {differing[:5]}")
    check(not any("partial" in name for name in trees[1]), "half a file is left")
    figures = whole.figures(), parts.figures()
    check(figures[0] == figures[1], f"the figures are other ones: {figures[0][0][:1500]} and {figures[1][0][:1500]}")
    shown = parts.sources()
    wanted = {"overlast": "2024MM06", "overlast-wijken": "2023JJ00", "aangiften": "2023JJ00"}
    check(wanted.items() <= shown.items(), f"nuisance and reports are taken in: {shown}")
    again = parts.start()
    check("niets nieuws" in again.stderr and "rijen opgehaald" not in again.stderr, f"a second run: {again.stderr}")
    check(parts.tree() == trees[1], "a second run changed what was kept")
    return parts


def outage(run):
    run.options[run.options.index("--from") + 1] = "2017"
    stopped = run.start("police")
    check(stopped.returncode == 1, f"an outage ends with {stopped.returncode}")
    check("Geef dezelfde opdracht later nog eens" in stopped.stderr, f"an outage says what to do: {stopped.stderr}")
    check("Traceback" not in stopped.stderr and "http://" not in stopped.stderr, "an outage is told in words")


def newer_out_of_reach(home, host, pack):
    run = Run(home, "half", host, pack)
    run.options[run.options.index("--fetch-statistics-newer") + 1] = f"http://127.0.0.1:{free_port()}/odata/v1"
    done = run.start("population")
    check(done.returncode == 1 and "niet te bereiken" in done.stderr, f"it says what failed: {done.stderr}")
    check("inwoners-2024.csv" in done.stderr, f"the years that came are taken in all the same: {done.stderr}")


def unmodified_client(host):
    cbsodata.options.use_https = False
    rows = cbsodata.get_data("47022NED", filters="WijkenEnBuurten eq 'GM0513    '", catalog_url=host)
    check(len(rows) == 924 and rows[0]["WijkenEnBuurten"].strip() == "Gouda", f"get_data gives {len(rows)} rows")
    check(rows[0]["Perioden"] == "2011", f"labels of periods: {rows[0]}")
    areas = cbsodata.get_meta("47018NED", "WijkenEnBuurten", catalog_url=host)
    check(len(areas) == 18313, f"get_meta follows the next link: {len(areas)} areas")
    check(cbsodata.get_info("47018NED", catalog_url=host)["Modified"] == "2024-08-15T02:00:00", "get_info")
    tables = {table["Identifier"] for table in cbsodata.get_table_list(catalog_url=host)}
    check({"47022NED", "85984NED"} <= tables, f"get_table_list gives {tables}")


with tempfile.TemporaryDirectory() as home:
    pack = f"{home}/pack"
    made = vib(BINARY, "pack", "new", pack, "--from", MUNICIPALITIES, "--list", AREAS, check=False)
    check(made.returncode == 0, f"vib pack new: {made.stderr}")
    storm, host = serving("500", "--unruly")
    try:
        run = killed_and_resumed(home, host, pack)
    finally:
        storm.kill()
        storm.wait()
    outage(run)
    calm, host = serving("10000")
    try:
        newer_out_of_reach(home, host, pack)
        unmodified_client(host)
    finally:
        calm.kill()
        calm.wait()
finish()
