#!/usr/bin/env python3
"""Many varied addresses over kept connections, and the server's memory and descriptors each second.

    flood.py BINARY [--seconds N] [--rate N] [--clients N] [--unique SHARE] [--seed N] [--out FILE]

Held when both are flat after a warm-up of a third of the time, every request is answered, and the site still works. Says the
rate that was reached: on a machine that it shares with the client that is not what the server could do. Ends with
{"passed": n, "failed": n}.
"""

import argparse
import multiprocessing
import pathlib
import random
import re
import shutil
import socket
import statistics
import sys
import tempfile
import time

from ground import YEAR, Ground, Site

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from crawl import links  # noqa: E402
from tally import check, finish  # noqa: E402

# So many requests go out together, and so many lines each client keeps open.
BATCH, LINES = 25, 8
# The share of batches that nobody sent before.
FRESH = 0.15
HEAD = re.compile(rb"HTTP/1\.1 (\d{3})")


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


def target(dice, addresses, unique):
    """An address: one that there is, one that only this request has, or one that is none."""
    kind, number = dice.random(), dice.randrange(1 << 48)
    if kind < unique:
        return dice.choice(
            [
                f"/zoeken.json?q=x{number:x}",
                f"/zoeken?q={number:x}",
                f"/gebied/GM0344-utrecht/verloop.csv?x={number}",
                f"{dice.choice(addresses).split('?')[0]}?van={number % 9999}",
            ]
        )
    if kind < unique + 0.15:
        return dice.choice(
            [
                f"/bestaat-niet-{number:x}",
                f"/gebied/GM{number % 10_000:04}",
                f"/gebied/BU{number % 10**8:08}",
                f"/%{number % 256:02x}{number:x}",
                f"/jaarplan/onderdeel/{number:x}",
                f"/misdrijf/{number % 99}.{number % 9}.{number % 7}",
                "/../" * 3 + f"{number:x}",
            ]
        )
    return dice.choice(addresses)


def request(port, address, is_head):
    """The bytes that ask for an address, or only for its head: what is flooded is the server, not the loopback."""
    method = "HEAD" if is_head else "GET"
    return f"{method} {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip\r\n\r\n".encode()


def flood(port, addresses, rate, seconds, unique, seed, answered, failures):
    """One client: sends batches on its lines in turn, not faster than its share of the rate."""
    dice = random.Random(seed)
    # All are opened at the beginning, so that their number says nothing of the warm-up.
    lines = [socket.create_connection(("127.0.0.1", port), timeout=30) for _ in range(LINES)]

    def made():
        return b"".join(request(port, target(dice, addresses, unique), dice.random() < 0.6) for _ in range(BATCH))

    ready = [made() for _ in range(400)]
    began, sent = time.monotonic(), 0
    while (now := time.monotonic() - began) < seconds:
        if sent > rate * now:
            time.sleep(min(0.05, sent / rate - now))
            continue
        turn = sent // BATCH % LINES
        try:
            if lines[turn] is None:
                lines[turn] = socket.create_connection(("127.0.0.1", port), timeout=30)
            # Most batches are sent again: making them anew each time would cost more than answering them.
            lines[turn].sendall(made() if dice.random() < FRESH else dice.choice(ready))
            sent += BATCH
            statuses, rest = [], b""
            while len(statuses) < BATCH:
                part = lines[turn].recv(262_144)
                if not part:
                    break
                # A first line may lie over the edge of two parts.
                rest = rest[-12:] + part if rest else part
                statuses += HEAD.findall(rest)
                if (last := rest.rfind(b"HTTP/1.1 ")) >= 0:
                    rest = rest[last + 12 :] if last + 12 <= len(rest) else rest[last:]
            with answered.get_lock():
                answered.value += len(statuses)
            bad = BATCH - len(statuses) + sum(status[:1] == b"5" for status in statuses)
            if bad:
                with failures.get_lock():
                    failures.value += bad
            if len(statuses) < BATCH:
                raise OSError("ended")
        except OSError:
            if lines[turn] is not None:
                lines[turn].close()
            lines[turn] = None
    for line in lines:
        if line is not None:
            line.close()


def main(arguments, home):
    ground = Ground(arguments.binary.resolve(), home, random.Random(arguments.seed), True)
    try:
        site = Site(ground.binary, ground.folder(is_empty=True), {})
        ground.sites.append(site)
        site.start()
        addresses = gathered(site)
        answered, failures = multiprocessing.Value("q", 0), multiprocessing.Value("q", 0)
        clients = [
            multiprocessing.Process(
                target=flood,
                args=(
                    site.port,
                    addresses,
                    arguments.rate / arguments.clients,
                    arguments.seconds,
                    arguments.unique,
                    arguments.seed + number,
                    answered,
                    failures,
                ),
            )
            for number in range(arguments.clients)
        ]
        for client in clients:
            client.start()
        rows, began = [], time.monotonic()
        while time.monotonic() - began < arguments.seconds and site.process.poll() is None:
            time.sleep(1)
            rows.append((time.monotonic() - began, site.memory(), site.descriptors(), answered.value))
        for client in clients:
            client.join(60)
            if client.is_alive():
                client.terminate()
        judge(site, rows, addresses, failures.value, arguments)
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
        f"of {len(addresses)} addresses and others; memory {memory[0]:.0f} → {memory[1]:.0f} MB (most {most:.0f}), "
        f"descriptors {descriptors[0]:.0f} → {descriptors[1]:.0f}, {failed} failed",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--rate", type=int, default=20_000)
    parser.add_argument("--clients", type=int, default=2)
    parser.add_argument("--unique", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=20261129)
    parser.add_argument("--out", default="")
    given, home = parser.parse_args(), tempfile.mkdtemp(prefix="vib-flood-")
    try:
        main(given, home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    finish()
