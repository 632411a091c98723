#!/usr/bin/env python3
"""`kill -9` at random moments of import, publication, saving, adopting, approving and erasing.

    kills.py BINARY [--kills N] [--seed N] [--lanes N] [--minutes N]

After each: what was confirmed is there, nothing is half there, the database and the audit trail are whole. Several folders
side by side, each with a site of its own. Ends with {"passed": n, "failed": n}.
"""

import argparse
import collections
import concurrent.futures
import contextlib
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from ground import DESK, YEAR, Ground, encoded, filled, form_of, vib
from changing import HEAD

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from tally import check, finish  # noqa: E402

TOWN, MONTHS = "GM0344", [f"2023MM{month:02}" for month in range(1, 13)]
WRITTEN = ["goc-interventies", "goc-informatiepositie"]
checking = threading.Lock()


def so(condition, text):
    with checking:
        check(condition, text)


class Kept:
    """What a folder holds, read past the program."""

    def __init__(self, data):
        database = sqlite3.connect(f"file:{data}/vib.sqlite", uri=True, timeout=20)
        self.is_sound = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        self.dangling = database.execute("PRAGMA foreign_key_check").fetchall()
        self.items = {
            item: content
            for item, content in database.execute(
                "SELECT i.item, r.content FROM planItem i JOIN planRevision r ON r.id = i.current WHERE i.year = ?", (YEAR,)
            )
        }
        self.versions = database.execute(
            "SELECT v.number, v.itemCount, COUNT(i.item), EXISTS (SELECT 1 FROM planPublication p WHERE p.version = v.id) "
            "FROM planVersion v LEFT JOIN planVersionItem i ON i.version = v.id WHERE v.year = ? GROUP BY v.id ORDER BY v.number",
            (YEAR,),
        ).fetchall()
        self.deliveries = {
            f"{number}.cells" for (number,) in database.execute("SELECT id FROM delivery WHERE cellsFile IS NOT NULL")
        }
        database.close()
        self.newest = self.versions[-1][0]
        self.public = max((number for number, _, _, is_public in self.versions if is_public), default=0)
        self.cells = {path.name for path in pathlib.Path(data, "deliveries").iterdir()}

    @property
    def is_whole(self):
        return all(stated == counted for _, stated, counted, _ in self.versions)

    def has(self, item):
        return self.items.get(item) is not None


class Lane:
    """One folder, and what was confirmed of it."""

    def __init__(self, ground, number, seed):
        self.ground, self.number, self.dice = ground, number, random.Random(seed * 1_000 + number)
        self.data = ground.folder(f"lane-{number}")
        self.site = ground.site(data=self.data, is_started=False)
        self.value, self.imported, self.is_shown = 0, 0, False
        self.count, self.usual, self.outcomes = 0, {}, collections.Counter()
        self.spent = []  # items that were erased

    ACTS = ["import_file", "publish", "save", "adopt", "approve", "erase"]

    # What is done: each answers whether it was confirmed.

    def command(self, *arguments):
        self.process = subprocess.Popen(
            [str(self.ground.binary), *map(str, arguments), "--data", str(self.data)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.ready.set()
        return self.process.wait(120) == 0

    def import_file(self):
        file = self.ground.home / f"lane-{self.number}.csv"
        file.write_text(HEAD + "".join(f'{n};"1.1.1 ";"{TOWN}    ";"{month}";{self.tried}\n' for n, month in enumerate(MONTHS)))
        return self.command("import", file)

    def publish(self):
        return self.command("withdraw" if self.is_shown else "publish", "latest")

    def form(self, who, path, act, **values):
        if who == "approver":
            # Some minutes after the passphrase a sensitive act is answered by a question, which is no confirmation. Giving
            # it renews the cookie, so the browser is opened after it.
            self.site.confirm(who)
        visitor = self.site.visit(who)
        fields = filled(form_of(visitor.get(path).text, act), **values)
        self.process = self.site.process
        self.ready.set()
        answer = visitor.send("POST", path, encoded(fields))
        return answer.status == 303 and "/mijn-account/bevestigen" not in (answer.header("location") or "")

    def save(self):
        return self.form("editor", f"{DESK}/{WRITTEN[0]}", "plan-save", title=f"Titel {self.tried}", do="save")

    def adopt(self):
        return self.form("approver", DESK, "plan-adopt", why=f"Ronde {self.tried}.")

    def approve(self):
        return self.form("approver", DESK, "plan-publish")

    def erase(self):
        return self.form("editor", f"{DESK}/{self.victim}", "plan-remove")

    # What comes before, so that there is something to do.

    def prepare(self, act):
        self.tried = self.count = self.count + 1
        if act in ("import_file", "publish"):
            self.stop()
            if act == "publish" and self.imported == 0:
                return "import_file"
            return act
        if self.site.process is None or self.site.process.poll() is not None:
            self.site.start()
        kept = Kept(self.data)
        if act == "erase":
            self.victim = next(
                (
                    item
                    for item in sorted(kept.items)
                    if item.startswith(("goc-", "bn-", "burgernet-"))
                    and kept.has(item)
                    and item not in self.spent
                    and item not in WRITTEN
                    and self.is_leaf(item)
                ),
                None,
            )
            if self.victim is None:
                return self.prepare("save")
        if act == "adopt":
            self.form_quietly("editor", f"{DESK}/{WRITTEN[1]}", "plan-save", title=f"Voor versie {self.tried}", do="save")
        if act == "approve" and kept.public == kept.newest:
            self.form_quietly("editor", f"{DESK}/{WRITTEN[1]}", "plan-save", title=f"Voor publicatie {self.tried}", do="save")
            self.form_quietly("approver", DESK, "plan-adopt", why=f"Ronde {self.tried}.")
        return act

    def is_leaf(self, item):
        """Whether the desk lets it go: its page has the form, and nothing else refers to it."""
        page = self.site.visit("editor").get(f"{DESK}/{item}").text
        if 'value="plan-remove"' in page:
            return True
        self.spent.append(item)
        return False

    def form_quietly(self, *arguments, **values):
        self.ready = threading.Event()
        self.form(*arguments, **values)

    def stop(self):
        if self.site.process is not None and self.site.process.poll() is None:
            self.site.kill()

    # A round: something is done, and ended at a random moment of it.

    def round(self, is_killed=True):
        act = self.prepare(self.dice.choice(self.ACTS) if is_killed else self.ACTS[self.count % len(self.ACTS)])
        before, self.ready, confirmed = Kept(self.data), threading.Event(), []

        def go():
            with contextlib.suppress(OSError, http.client.HTTPException, StopIteration, subprocess.TimeoutExpired):
                confirmed.append(getattr(self, act)())

        thread = threading.Thread(target=go, daemon=True)
        thread.start()
        self.ready.wait(60)
        began = time.monotonic()
        if is_killed:
            time.sleep(self.dice.random() * 1.15 * self.usual.get(act, 0.3))
            with contextlib.suppress(ProcessLookupError):
                self.process.send_signal(signal.SIGKILL)
            if self.process is self.site.process:
                self.process.wait(20)
        thread.join(60)
        took = time.monotonic() - began
        if not is_killed:
            self.usual[act] = max(self.usual.get(act, 0), took)
        self.judge(act, before, bool(confirmed and confirmed[0]))

    def judge(self, act, before, is_confirmed):
        kept, name = (
            Kept(self.data),
            f"lane {self.number} round {self.count} {act} ({'confirmed' if is_confirmed else 'not confirmed'})",
        )
        so(kept.is_sound and not kept.dangling, f"{name}: the database is whole ({kept.dangling})")
        so(kept.is_whole, f"{name}: every version has all of its items")
        so(kept.deliveries <= kept.cells, f"{name}: every delivery has its cells, not {kept.deliveries - kept.cells}")
        so(before.deliveries <= kept.deliveries, f"{name}: no delivery is gone")
        is_done = self.happened(act, before, kept, name)
        if is_confirmed:
            so(is_done, f"{name}: what was confirmed is there")
        changed = {item for item in kept.items | before.items if kept.items.get(item) != before.items.get(item)}
        allowed = {"save": {WRITTEN[0]}, "erase": {getattr(self, "victim", "")}}.get(act, set())
        so(changed <= allowed, f"{name}: nothing else changed, {changed - allowed}")
        answer = vib(self.ground.binary, "audit", "verify", "--data", self.data, check=False)
        so(answer.returncode == 0, f"{name}: the trail is whole: {answer.stdout[-200:]}{answer.stderr[-200:]}")
        self.outcomes[f"{act} {'done' if is_done else 'not done'}"] += 1

    def happened(self, act, before, kept, name):
        """Whether the act was done; anything between done and not done is told."""
        if act in ("import_file", "publish"):
            return self.figures(act, name)
        if act == "save":
            title = json.dumps(f"Titel {self.tried}")
            return title in (kept.items[WRITTEN[0]] or "")
        if act == "erase":
            return not kept.has(self.victim)
        if act == "adopt":
            so(kept.newest in (before.newest, before.newest + 1), f"{name}: one version more at most")
            return kept.newest == before.newest + 1
        so(kept.public in (before.public, before.newest), f"{name}: the public reads the one version or the other")
        return kept.public == before.newest

    def figures(self, act, name):
        """The figure is that of before or that of after, never another."""
        answer = vib(
            self.ground.binary,
            "figure",
            "--data",
            self.data,
            "--area",
            TOWN,
            "--offence",
            "1.1.1",
            "--from",
            MONTHS[0],
            "--to",
            MONTHS[-1],
            "--format",
            "json",
            check=False,
        )
        try:
            found = json.loads(answer.stdout)
            value = None if found.get("example") else found["value"]
        except (ValueError, KeyError):
            value = None
        listed = json.loads(
            vib(self.ground.binary, "deliveries", "--data", self.data, "--format", "json", check=False).stdout or "[]"
        )
        shown = listed[0]["state"] == "published" if listed else False
        if act == "import_file":
            is_done = len(listed) > self.imported and shown
            wanted = len(MONTHS) * self.tried if is_done else None
            so(
                value == wanted if is_done else value != len(MONTHS) * self.tried,
                f"{name}: the figure is {value}, of this file {wanted}",
            )
        else:
            is_done = shown != self.is_shown
        if value is not None:
            so(value % len(MONTHS) == 0 and value // len(MONTHS) <= self.tried, f"{name}: {value} is the figure of no file")
        self.imported, self.is_shown, self.value = len(listed), shown, value
        return is_done


def main(arguments, home):
    ground = Ground(arguments.binary.resolve(), home, random.Random(arguments.seed), False)
    try:
        ground.prepare()
        lanes = [Lane(ground, number, arguments.seed) for number in range(min(arguments.lanes, arguments.kills))]
        shares = [arguments.kills // len(lanes) + (number < arguments.kills % len(lanes)) for number in range(len(lanes))]
        began, until = time.monotonic(), arguments.minutes * 60 or float("inf")
        killed = collections.Counter()

        def run(lane, share):
            for _ in lane.ACTS:  # once each without a kill, to know how long it takes
                lane.round(is_killed=False)
            for _ in range(share):
                if time.monotonic() - began > until:
                    return
                lane.round()
                killed[lane.number] += 1

        with concurrent.futures.ThreadPoolExecutor(len(lanes)) as pool:
            for future in [pool.submit(run, *pair) for pair in zip(lanes, shares)]:
                future.result()
        outcomes = sum((lane.outcomes for lane in lanes), collections.Counter())
        took = time.monotonic() - began
        print(
            f"{killed.total()} of {arguments.kills} kills in {len(lanes)} folders, {took:.0f} s "
            f"({took / max(1, killed.total()):.2f} s each)",
            flush=True,
        )
        print(f"outcomes, the rounds without a kill included: {dict(sorted(outcomes.items()))}", flush=True)
    finally:
        ground.end()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=20261129)
    parser.add_argument("--minutes", type=float, default=0, help="begins no round after so many minutes")
    parser.add_argument("--lanes", type=int, default=max(2, (os.cpu_count() or 2) + 1))
    given, home = parser.parse_args(), tempfile.mkdtemp(prefix="vib-kills-")
    try:
        main(given, home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    finish()
