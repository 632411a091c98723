#!/usr/bin/env python3
"""Measures 200 signed-in people who read the year plan while 20 others write it, and prints percentiles per kind.

    Benchmarks/writing.py [--seconds 60] [--readers 200] [--writers 20] [--editors 50] [--readme]

Every reader opens a page each second, every writer opens a form and saves it each two seconds; all at random moments.
Afterwards `--editors` people save as fast as they can for a minute, and every confirmed save is looked for in the
history. The exit code is always 0; a budget that is missed says so. `--readme` puts the table between its marks in
README.md.
"""
import argparse
import asyncio
import datetime
import json
import os
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests/Outside"))
from forms import filled, form_of, time_code  # noqa: E402
from tables import ROOT, machine, put_in_readme  # noqa: E402

VIB = pathlib.Path(os.environ.get("VIB_BENCH_VIB", ROOT / ".build/release/vib"))
PASSPHRASE = "vier blauwe fietsen op de dijk"
YEAR = 2022


class Person:
    """A browser with one connection and its cookie."""

    def __init__(self, port):
        self.port, self.cookie, self.stream = port, "", None

    async def ask(self, path, form=None):
        """Status, headers and text of one request; the connection is kept, and made anew when the server ended it while it was idle."""
        if self.stream is None or self.stream[0].at_eof():
            self.stream = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.stream
        body = urllib.parse.urlencode(form).encode() if form is not None else b""
        head = [f"{'POST' if form is not None else 'GET'} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", f"Cookie: {self.cookie}"]
        if form is not None:
            head += [f"Origin: http://127.0.0.1:{self.port}", "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        writer.write("\r\n".join(head + ["", ""]).encode() + body)
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {n.lower(): v.strip() for n, _, v in (line.partition(":") for line in lines[1:] if ":" in line)}
        text = await reader.readexactly(int(headers.get("content-length", 0)))
        if "set-cookie" in headers:
            self.cookie = headers["set-cookie"].split(";")[0]
        return int(lines[0].split()[1]), headers, text.decode()

    async def enter(self, link):
        """Accepts an invitation, with a second factor where one is asked."""
        _, _, page = await self.ask(link)
        pairs = filled(form_of(page, "accept"), **{"new-passphrase": PASSPHRASE})
        status, headers, text = await self.ask(link, pairs)
        if status == 303 and headers["location"].startswith("/inloggen/code"):
            path = headers["location"]
            _, _, page = await self.ask(path)
            secret = re.search(r'<code class="secret">([^<]*)', page)[1].replace(" ", "")
            status, _, text = await self.ask(path, filled(form_of(page, "give-code"), code=time_code(secret)))
        if status not in (200, 303):
            raise RuntimeError(f"{link}: {status} {text[:200]}")


async def has_title(person, item):
    """Whether the item's form has the field that is written, so that every save changes something."""
    _, _, page = await person.ask(f"/jaarplan/{YEAR}/bewerken/{item}")
    return 'value="plan-save"' in page and ' name="title"' in page


async def save(person, item, title, times):
    """Opens the form and saves it; true when it was confirmed."""
    path = f"/jaarplan/{YEAR}/bewerken/{item}"
    start = time.perf_counter()
    status, headers, page = await person.ask(path)
    times["form"].append(time.perf_counter() - start)
    if 'value="plan-save"' not in page:
        raise RuntimeError(f"{path}: {status} {headers.get('location', '')}, no form to save; {re.sub('<[^>]*>', ' ', page)[:300]!r}")
    pairs = [(n, title if n == "title" else v) for n, v in form_of(page, "plan-save")] + [("do", "save")]
    start = time.perf_counter()
    status, _, _ = await person.ask(path, pairs)
    times["save"].append(time.perf_counter() - start)
    return status == 303


async def read(person, pages, until, times):
    await asyncio.sleep(random.random())
    while time.monotonic() < until:
        start = time.perf_counter()
        status, _, _ = await person.ask(random.choice(pages))
        times["read"].append(time.perf_counter() - start)
        times["bad"] += status != 200
        await asyncio.sleep(max(0, 1 - (time.perf_counter() - start)))


async def write(person, items, until, times):
    await asyncio.sleep(2 * random.random())
    number = 0
    while time.monotonic() < until:
        start = time.perf_counter()
        number += 1
        await save(person, random.choice(items), f"Meting {id(person)} {number}", times)
        await asyncio.sleep(max(0, 2 - (time.perf_counter() - start)))


async def crowd(people, items, seconds):
    """Everybody saves as fast as they can; the confirmed titles per item, and how many there were."""
    until, confirmed, times = time.monotonic() + seconds, [], {"form": [], "save": []}

    async def one(person, number):
        count = 0
        while time.monotonic() < until:
            item, count = random.choice(items), count + 1
            if await save(person, item, f"Drukte {number}.{count}", times):
                confirmed.append((item, f"Drukte {number}.{count}"))
    await asyncio.gather(*(one(p, n) for n, p in enumerate(people)))
    return confirmed, times


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] * 1000 if values else float("nan")


said = []


def say(text):
    said.append(text)
    print(text, flush=True)


def line(name, values, budget=None):
    p50, p99 = percentile(values, 0.5), percentile(values, 0.99)
    verdict = "" if budget is None else ("" if p99 < budget else "  **missed**")
    say(f"| {name} | {len(values):,} | {p50:.1f} ms | {p99:.1f} ms | {'' if budget is None else f'< {budget} ms'}{verdict} |")


def invite(data, mail, role):
    answer = subprocess.run(
        [VIB, "user", "invite", mail, "--name", "meting", "--role", role, "--data", data], cwd=ROOT, check=True,
        capture_output=True, text=True)
    return re.search(r"/uitnodiging\?code=[A-Za-z0-9_-]+", answer.stdout + answer.stderr)[0]


async def measure(options, data, port):
    people = {"partner:police": options.readers, "editor:*": max(options.writers, options.editors)}
    entered = {}
    for role, count in people.items():
        entered[role] = []
        for number in range(count):
            person = Person(port)
            await person.enter(invite(data, f"{role.split(':')[0]}{number}@voorbeeld.nl", role))
            entered[role].append(person)
    readers, editors = entered["partner:police"], entered["editor:*"]
    _, _, plan = await readers[0].ask(f"/jaarplan/{YEAR}")
    pages = [f"/jaarplan/{YEAR}", "/mijn-werk"] + sorted(set(re.findall(rf"/jaarplan/{YEAR}/programma/[a-z0-9.-]+", plan)))
    items = [item for item in sorted(set(re.findall(r"/jaarplan/onderdeel/([a-z0-9.-]+)", plan))) if await has_title(editors[0], item)]
    print(f"{len(pages)} pages to read, {len(items)} items to write", file=sys.stderr)
    times = {"read": [], "form": [], "save": [], "bad": 0}
    until = time.monotonic() + options.seconds
    await asyncio.gather(
        *(read(p, pages, until, times) for p in readers), *(write(p, items, until, times) for p in editors[:options.writers]))
    say("| what | requests | median | p99 | budget |\n| --- | ---: | ---: | ---: | --- |")
    line(f"{options.readers} read, {options.writers} write: reading", times["read"], 50)
    line("opening a form", times["form"], 50)
    line("saving", times["save"], 50)
    bad = times["bad"]
    confirmed, times = await crowd(editors[:options.editors], items, options.seconds)
    with sqlite3.connect(f"file:{data}/vib.sqlite?mode=ro", uri=True) as kept:
        titles = {(i, json.loads(c)[k]["_0"].get("title")) for i, k, c in kept.execute(
            "SELECT item, kind, content FROM planRevision WHERE content IS NOT NULL")}
    lost = sum(pair not in titles for pair in confirmed)
    line(f"{options.editors} editors as fast as they can: saving", times["save"])
    say(f"\nAnswers other than 200 while reading: {bad}. Of the {options.editors} editors {len(confirmed):,} saves were "
        f"confirmed (the others met a colleague's text and were shown both), {lost} were lost.")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
for name, fallback in (("seconds", 60), ("readers", 200), ("writers", 20), ("editors", 50)):
    parser.add_argument(f"--{name}", type=int, default=fallback)
parser.add_argument("--readme", action="store_true")
options = parser.parse_args()
with tempfile.TemporaryDirectory(prefix="vib-writing-") as home:
    port = 8179
    process = subprocess.Popen([VIB, "serve", "--data", f"{home}/data", "--port", str(port)], cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        time.sleep(20)
        asyncio.run(measure(options, f"{home}/data", port))
        if options.readme:
            head = f"Measured on {datetime.date.today().isoformat()} with `Benchmarks/writing.py`: {options.seconds} s each, {machine()}, the measuring program beside the server."
            put_in_readme("writing", "\n".join([head, "", *said]) + "\n")
    finally:
        process.terminate()
        process.wait()
