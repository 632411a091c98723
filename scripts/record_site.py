#!/usr/bin/env python3
"""Records what the program answers, to show that a change of structure changes no page.

    scripts/record_site.py BINARY FOLDER [--only example,real,desk,lines]

Four parts: the example with its published plan, the real file under the test pack, the desk as each role sees it after
some writing, and the command line. Pages in both languages, files, feeds, headers; see scripts/compare_sites.py. What
differs between two runs of one binary is taken out by the rules in Tests/Outside/recording.py. About 8 minutes.
"""
import argparse
import contextlib
import pathlib
import re
import shutil
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests/Outside"))
from crawl import Crawl, Visitor  # noqa: E402
from desk import Desk  # noqa: E402
from lines import record_lines  # noqa: E402
from recording import Part  # noqa: E402
from serving import PACK, ROOT, SHARED, Server, import_real  # noqa: E402

YEAR = 2022
# Where figures are: too many addresses to ask all.
FIGURES = re.compile(r"^(?:/en)?/(?:gebied|area|misdrijf|offence|groep|group|signalen|signals|effect)(?:/|\?|$)")
ADDRESSES = [
    line for name in ("routes.txt", "routes-signed-in.txt")
    for line in (ROOT / "Tests/SiteTests" / name).read_text().split()
]
# What no link leads to: searches, wrong addresses and values, and addresses that are corrected.
MORE = [
    "/zoeken?q=utrecht", "/en/search?q=utrecht", "/zoeken?q=inbrak+zoetermer", "/en/search?q=burglary", "/zoeken?q=zzzz",
    "/zoeken.json?q=ut", "/en/search.json?q=burg", "/zoeken?q=burgernet", "/en/search?q=%3Cb%3E", "/bestaat-niet",
    "/en/no-such-page", "/gebied/GM0344", "/gebied/GM9999", "/gebied/GM0344-utrecht?periode=onzin", "/gebied/?x=%zz",
    "/en/area/GM0344-utrecht?compare=1800", "/jaarplan/1999", "/jaarplan/onderdeel/geen", "/gezond?x=1", "/data/levering/999",
    "/gebied/GM0344-utrecht?soort=9.9.9", "/signalen/1900-01", "/inloggen?terug=%2Fmijn-werk", "/%2e%2e/etc/passwd",
    "/uitnodiging?code=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/agenda/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
]


def limit(figures, asked=0, items=1_000, choices=0, months=0, forms=1_000):
    """How many addresses of a shape are asked: of figures, of figures with a choice or as a file, of items of the plan,
    of other pages with a choice, of months that must be searched, of forms of the plan."""
    def of(kind):
        last = kind.split("/")[-1]
        if "/month" in kind:
            return months
        if FIGURES.match(kind):
            return asked if "?" in kind or "." in last else figures
        if "?" in kind:
            return choices
        if kind.endswith(("/bewerken/id", "/edit/id")):
            return forms
        return items
    return of


def starts():
    return ["/", "/en", *ADDRESSES, *MORE]


def crawl(part, visitor, bound, addresses=(), skips=lambda address: False):
    started = time.monotonic()
    walk = Crawl(visitor, bound, part.answer, skips)
    asked = walk.run([*starts(), *addresses])
    print(f"{part.path.stem}: {len(asked)} addresses, {time.monotonic() - started:.0f} s; not asked, of "
          f"{len(walk.left)} shapes: {sum(walk.left.values())}", flush=True)


@contextlib.contextmanager
def running(binary, data, *options, ready="/"):
    server = Server(binary, data, *options, ready=ready)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def record_example(binary, folder, home):
    with running(binary, f"{home}/example", ready=f"/jaarplan/{YEAR}") as server:
        part = Part(folder, "example")
        crawl(part, Visitor(server.base), limit(24, 4, choices=24, months=2))
        part.close()


def record_real(binary, folder, home):
    with running(binary, f"{home}/real", "--region", PACK) as server:
        part = Part(folder, "real")
        crawl(part, Visitor(server.base), limit(10, 3, choices=6, months=2))
        part.close()


def record_desk(binary, folder, home):
    """What each role may open after the writing, and the public pages once more after the publication."""
    with running(binary, f"{home}/desk", ready=f"/jaarplan/{YEAR}") as server:
        acts = Part(folder, "desk-acts")
        desk = Desk(server, acts, YEAR)
        desk.write()
        acts.close()
        for role in desk.people:
            part = Part(folder, f"desk-{role}")
            # Signing out is a form, so every link may be followed.
            bound = limit(2, 1, items=400, choices=4, forms=400) if role == "editor" else limit(2, 1, items=12, choices=2, forms=12)
            crawl(part, desk.people[role], bound, desk.addresses(role))
            part.close()
        part = Part(folder, "desk-public")
        crawl(part, Visitor(server.base), limit(1, choices=4))
        part.close()


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("binary", type=pathlib.Path)
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("--only", default="example,real,desk,lines", help="parts, with commas")
options = parser.parse_args()
binary, only = options.binary.resolve(), options.only.split(",")
if not SHARED.exists():
    sys.exit(f"{SHARED} is not here, so the real file cannot be recorded")
options.folder.mkdir(parents=True, exist_ok=True)
home = tempfile.mkdtemp(prefix="vib-recording-")
try:
    if {"real", "lines"} & set(only):
        import_real(binary, f"{home}/real")
    for name, record in (("example", record_example), ("real", record_real), ("desk", record_desk), ("lines", record_lines)):
        if name in only:
            started = time.monotonic()
            record(binary, options.folder, home)
            print(f"== {name}: {time.monotonic() - started:.0f} s", flush=True)
finally:
    shutil.rmtree(home, ignore_errors=True)
