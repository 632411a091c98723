#!/usr/bin/env python3
"""One flipped bit in a random place of a random file of the folder, the key and the pack, and then what reads that file.

    bits.py BINARY [--flips N] [--seed N] [--lanes N] [--minutes N] [--pages N]

Each answer is the sound one, or an error that names the file; never another figure. What only a check of the whole finds
(`vib audit verify`) counts as found when no figure differs. Commands that end are asked, of each file those that read it; a
server and its pages for every eighth flip (--pages). Ends with {"passed": n, "failed": n}.
"""

import argparse
import collections
import concurrent.futures
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from ground import DESK, REGION, YEAR, Ground, Site, vib
from changing import HEAD, OFFENCES

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from tally import check, finish  # noqa: E402

TOWNS = ["GM0344", "GM0307", "GM0327"]
FIGURES = [
    ("figure", "--area", town, "--offence", offence, "--from", "2022MM01", "--to", last, "--format", "json", *more)
    for town, offence, last, more in (
        ("GM0344", "1.1.1", "2022MM12", ()),
        ("GM0307", "1.4.1", "2023MM06", ()),
        ("GM0327", "2.2.1", "2023MM12", ()),
        ("GM0344", "1.2.1", "2022MM06", ("--compare", "2021")),
    )
]
COMMANDS = FIGURES + [
    ("deliveries", "--format", "json"),
    ("findings", "--format", "json"),
    ("plan", "list", "--format", "json"),
    ("plan", "check", "--format", "json"),
    ("user", "list", "--format", "json"),
    ("audit", "search", "--format", "json"),
    ("pack", "--format", "json"),
]
# Which commands read a kind of file, by its folder or its name; of the pack and of all others see `commands`.
READ_BY = {
    "deliveries": FIGURES[:1],
    "snapshots": FIGURES,
    "payloads": [],
    "data-keys": [FIGURES[0], ("user", "list", "--format", "json")],
}
# Beside the folder's own database these are the files of which every byte is under a checksum that verifying looks at.
VERIFIED = ("deliveries", "payloads")
PAGES = [
    "/",
    "/gebied/GM0344-utrecht",
    "/gebied/GM0307-amersfoort",
    "/gebied/GM0344-utrecht/verloop.csv",
    "/misdrijf/alle",
    "/misdrijven",
    f"/jaarplan/{YEAR}",
    "/jaarplan/onderdeel/goc-interventies",
    "/indicator/casework.goc.handled",
    f"/begroting/{YEAR}",
    "/data",
]
PLAN = (f"/jaarplan/{YEAR}", "/jaarplan/onderdeel", "/indicator", "/begroting", "plan list", "plan check")
# Texts that are written by hand and have no other copy: the version of every figure tells that the pack is another.
PACK_NAMES = (".yaml", ".md", ".csv", ".topojson", ".geojson")
telling = threading.Lock()


def so(condition, text):
    with telling:
        check(condition, text)


class Base:
    """The folder that is copied: figures, accounts, a plan that was changed, and what a killed server leaves (a WAL)."""

    def __init__(self, ground):
        self.ground, self.folder = ground, ground.home / "base"
        self.folder.mkdir()
        shutil.copytree(ground.template, self.folder / "data")
        shutil.copytree(f"{ground.template}-keys", self.folder / "data-keys")
        shutil.copytree(REGION.parent, self.folder / "packs")
        dice, data = random.Random(3), self.folder / "data"
        file = ground.home / "cijfers.csv"
        file.write_text(
            HEAD
            + "".join(
                f'{n};"{offence} ";"{town}    ";"{year}MM{month:02}";{dice.randrange(40)}\n'
                for n, (town, offence, year, month) in enumerate(
                    (t, o, y, m) for t in TOWNS for o in OFFENCES for y in (2021, 2022, 2023) for m in range(1, 13)
                )
            )
        )
        vib(ground.binary, "import", file, "--data", data, "--region", self.folder / "packs/midden-nederland")
        site = self.site(data)
        site.start()
        site.send(
            "editor",
            f"{DESK}/goc-interventies",
            "plan-save",
            title="Ingrijpen, aangescherpt",
            text="In 2021 waren er 17 zaken.",
            do="save",
        )
        site.send("approver", DESK, "plan-adopt", why="Vastgesteld.")
        site.send("approver", DESK, "plan-publish")
        site.kill()

    def site(self, data):
        return Site(self.ground.binary, data, self.ground.people, "--region", data.parent / "packs/midden-nederland")

    def files(self):
        """Each file with something in it; the big ones of the folder weigh as much as the many small ones of the pack."""
        every = [path for path in self.folder.rglob("*") if path.is_file() and path.stat().st_size]
        own = [path for path in every if "packs" not in path.parts and path.suffix not in (".log", ".lock")]
        return own, [path for path in every if "packs" in path.parts and path.suffix in PACK_NAMES]


def commands(path):
    """What is asked after a flip in a file, and whether the trail is verified."""
    if "packs" in path.parts:
        return FIGURES[:2] + [("plan", "list", "--format", "json"), ("plan", "check", "--format", "json"), COMMANDS[-1]], False
    for name in (path.parent.name, path.name.split("-")[0]):
        if name in READ_BY:
            return READ_BY[name], True
    return FIGURES[:1] + COMMANDS[len(FIGURES) : -1], True


class Answers:
    """What is said of a folder: by commands, by pages where they are asked for, and the log."""

    def __init__(self, base, folder, asked=COMMANDS, verifies=True, pages=True):
        self.said, data = {}, folder / "data"
        for command in asked:
            answer = vib(
                base.ground.binary,
                *command,
                "--data",
                data,
                "--region",
                folder / "packs/midden-nederland",
                "--language",
                "en",
                check=False,
                timeout=120,
            )
            self.said[" ".join(command[:5]) + " ".join(command[9:])] = (answer.returncode, answer.stdout, answer.stderr)
        self.verified, self.verdict, self.log, self.code = None, "", "", None
        if verifies:
            answer = vib(base.ground.binary, "audit", "verify", "--data", data, "--language", "en", check=False, timeout=120)
            self.verified, self.verdict = answer.returncode, answer.stdout + answer.stderr
        if pages:
            self.look(base.site(data))

    def look(self, site):
        try:
            site.start()
            for page in PAGES:
                answer = site.visit().get(page)
                self.said[page] = (answer.status, answer.text, "")
        except (RuntimeError, OSError, http.client.HTTPException) as error:
            self.log = str(error)
        self.code = site.process.poll()
        if self.code is None:
            site.kill()
        self.log += site.log.read_text(errors="replace") if site.log.exists() else ""


def figure_of(text):
    """The numbers of a figure's answer, apart from its words and version."""
    try:
        found = json.loads(text)
    except ValueError:
        return text
    return (
        {key: found.get(key) for key in ("value", "numerator", "denominator", "state", "status")}
        if isinstance(found, dict)
        else found
    )


def version_of(text):
    try:
        return json.loads(text).get("dataVersion")
    except (ValueError, AttributeError):
        return None


def flip(path, dice):
    content = bytearray(path.read_bytes())
    place, bit = dice.randrange(len(content)), dice.randrange(8)
    content[place] ^= 1 << bit
    path.write_bytes(content)
    return place, bit


def judge(base, sound, unstable, folder, path, has_pages):
    """The word for what a flipped bit did, or what is wrong with what it did."""
    asked, verifies = commands(path)
    if path.parent.name == "deliveries":
        # Else the snapshot answers, which was built of them before.
        shutil.rmtree(folder / "data/snapshots")
    found, name = Answers(base, folder, asked, verifies, has_pages), path.name
    if not verifies:
        found.verified = sound.verified
    is_pack, differing, errors, faults = "packs" in path.parts, [], [], []
    # A text of the pack by its name: what refers to it can be refused elsewhere, and then says where it looked.
    told = {name} if is_pack else {name, name.removesuffix("-wal").removesuffix("-shm"), path.stem}
    for key, (code, text, said) in sound.said.items():
        if key in unstable or key not in found.said:
            continue
        now, text_now, said_now = found.said[key]
        if now < 0:
            faults.append(f"{key[:40]} crashed with {now}")
        elif now == code and text_now == text:
            continue
        elif (key.startswith("/") and now >= 400) or (not key.startswith("/") and now != 0):
            errors.append(key)
            said_all = said_now + text_now + (found.log if key.startswith("/") else "")
            if not any(word in said_all for word in told) and now != code:
                faults.append(f"{key[:40]} fails without naming {name}: {said_now.strip()[-120:] or now}")
        else:
            differing.append(key)
    if found.code is not None and found.code < 0:
        faults.append(f"the server crashed with {found.code}")
    if found.code is not None and not any(word in found.log for word in told):
        faults.append(f"the server does not start and does not name {name}: {found.log.strip()[-120:]}")
    figures = [
        key for key in differing if key.startswith("figure") and figure_of(sound.said[key][1]) != figure_of(found.said[key][1])
    ]
    for key in figures:
        if is_pack and version_of(sound.said[key][1]) != version_of(found.said[key][1]):
            continue
        faults.append(f"another figure: {key[:50]}: {str(figure_of(found.said[key][1]))[:100]}")
    # Rows of a plan are held against the trail when they are read; a log cut short (WAL) is an older plan, and told.
    plans = [key for key in differing if key.startswith(PLAN)]
    if plans and not is_pack and not name.endswith("-wal"):
        faults.append(f"another text of the plan: {', '.join(plans)[:120]}")
    gone = [key for key in errors if key.startswith("/") and found.said[key][0] == 404]
    if gone and not is_pack and not name.endswith("-wal"):
        faults.append(f"not found, as if it did not exist: {', '.join(gone)[:120]}")
    if differing and not is_pack and not figures and found.verified == sound.verified and not errors:
        faults.append(f"another text that nothing tells of: {', '.join(differing)[:120]}")
    if path.parent.name in VERIFIED and found.verified == 0:
        faults.append("audit verify does not find it")
    if faults:
        return None, "; ".join(faults[:3])
    if errors or found.code is not None:
        return "refused, and named", ""
    if differing:
        return ("another pack, by its version" if is_pack else "found by audit verify"), ""
    return ("found by audit verify" if found.verified != sound.verified else "harmless"), ""


def main(arguments, home):
    ground = Ground(arguments.binary.resolve(), home, random.Random(arguments.seed), False)
    outcomes, dice = collections.Counter(), random.Random(arguments.seed)
    try:
        ground.prepare()
        base = Base(ground)

        def copied(number, flipped=None):
            """A folder of one's own; what is only read, or replaced by another file, is shared with the others."""
            folder = ground.home / f"flip-{number}"

            def copy(source, target):
                path = pathlib.Path(source)
                is_shared = path.parent.name in ("deliveries", "payloads", "snapshots") or "packs" in path.parts
                (os.link if is_shared and path != flipped else shutil.copy2)(source, target)

            shutil.copytree(base.folder, folder, copy_function=copy, ignore=shutil.ignore_patterns("*.log"))
            return folder

        first, second = Answers(base, copied("a")), Answers(base, copied("b"))
        unstable = {key for key in first.said if first.said[key] != second.said.get(key)}
        check(
            first.code is None and first.verified == 0, f"the sound folder answers: {first.log[-200:]} {first.verdict[-200:]}"
        )
        check(all(first.said[" ".join(c[:5]) + " ".join(c[9:])][0] == 0 for c in FIGURES), "the sound folder has figures")
        statuses = [first.said[page][0] for page in PAGES if page in first.said]
        print(f"{len(first.said)} answers, without {sorted(unstable)}; pages {statuses}", flush=True)
        own, pack = base.files()
        began, plans, until = time.monotonic(), [], arguments.minutes * 60 or float("inf")
        for number in range(arguments.flips):
            # Of four flips three are in what the program keeps itself.
            path = dice.choice(pack) if number % 4 == 3 else dice.choice(own)
            plans.append((number, path, dice.randrange(1 << 30)))

        def one(plan):
            number, path, seed = plan
            if time.monotonic() - began > until:
                return
            folder = copied(number, path)
            place, bit = flip(folder / path.relative_to(base.folder), random.Random(seed))
            try:
                word, fault = judge(base, first, unstable, folder, folder / path.relative_to(base.folder), number % arguments.pages == 0)
            except subprocess.TimeoutExpired as late:
                word, fault = None, f"hangs: {late.cmd[1:3]}"
            finally:
                shutil.rmtree(folder, ignore_errors=True)
            so(word is not None, f"flip {number}: bit {bit} of byte {place} of {path.relative_to(base.folder)}: {fault}")
            kind = "pack" if "packs" in path.parts else re.sub(r"[0-9a-f]{6,}|\d+", "…", path.name)
            with telling:
                outcomes[f"{kind}: {word or 'FELL'}"] += 1

        with concurrent.futures.ThreadPoolExecutor(arguments.lanes) as pool:
            list(pool.map(one, plans))
        print(f"{outcomes.total()} of {arguments.flips} flips in {time.monotonic() - began:.0f} s: {dict(sorted(outcomes.items()))}", flush=True)
    finally:
        ground.end()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--flips", type=int, default=25)
    parser.add_argument("--seed", type=int, default=20261129)
    parser.add_argument("--minutes", type=float, default=0, help="begins no flip after so many minutes")
    parser.add_argument("--pages", type=int, default=8, help="a server and its pages for each so many flips")
    parser.add_argument("--lanes", type=int, default=max(2, os.cpu_count() or 2))
    given, home = parser.parse_args(), tempfile.mkdtemp(prefix="vib-bits-")
    try:
        main(given, home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    finish()
