#!/usr/bin/env python3
"""The server is killed while a plan is adopted and published; what was confirmed is there, and every version is whole.

Rounds of: two items saved, then adopted and published, and `kill -9` at a moment that moves over the whole time that
this takes. Ends with {"passed": n, "failed": n}.
"""
import collections
import contextlib
import html
import http.client
import json
import pathlib
import re
import sqlite3
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from forms import accept_invitation, encoded, fetch, filled, form_of  # noqa: E402
from serving import Server, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
PASSPHRASE = "vier blauwe fietsen op de dijk"
YEAR, ROUNDS = 2022, 14


class Site(Server):
    """The site on a fresh folder, and what is sent to it without a browser."""

    def __init__(self, home):
        super().__init__(BINARY, f"{home}/data", ready=f"/jaarplan/{YEAR}")
        self.home = home

    def account(self, mail, role):
        return accept_invitation(self.base, self.invitation(mail, role), PASSPHRASE)

    def send(self, path, act, cookie, **values):
        """Opens a page, sends its form, and answers whether it was confirmed."""
        _, page, _ = fetch(self.base + path, cookie)
        status, _, _ = fetch(self.base + path, cookie, encoded(filled(form_of(page, act), **values)))
        return status == 303


def entry(item):
    return f"/jaarplan/{YEAR}/bewerken/{item}"


DESK = f"/jaarplan/{YEAR}/bewerken"


def adopt_and_publish(server, cookie, number, confirmed):
    """Notes what the server confirmed, as far as it got."""
    with contextlib.suppress(OSError, http.client.HTTPException, StopIteration):
        if server.send(DESK, "plan-adopt", cookie, why=f"Ronde {number}."):
            confirmed.append("adopted")
        if server.send(DESK, "plan-publish", cookie):
            confirmed.append("published")


class Kept:
    """What a data folder holds of the plan, read past the program."""

    def __init__(self, folder):
        database = sqlite3.connect(f"{folder}/vib.sqlite")
        rows = database.execute(
            "SELECT v.id, v.number, v.itemCount, COUNT(i.item), p.id IS NOT NULL FROM planVersion v "
            "LEFT JOIN planVersionItem i ON i.version = v.id LEFT JOIN planPublication p ON p.version = v.id "
            "WHERE v.year = ? GROUP BY v.id ORDER BY v.number", (YEAR,)).fetchall()
        self.are_whole = all(stated == counted for _, _, stated, counted, _ in rows)
        self.newest = rows[-1][1]
        self.published = max(number for _, number, _, _, is_public in rows if is_public)
        self.drafts, self.adopted = self.titles(database, None), self.titles(database, rows[-1][0])
        self.public = self.titles(database, next(v for v, n, _, _, _ in rows if n == self.published))
        self.is_sound = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        database.close()

    @staticmethod
    def titles(database, version):
        source = ("planItem i ON i.current = r.id AND i.year = ?", (YEAR,)) if version is None else (
            "planVersionItem i ON i.revision = r.id AND i.version = ?", (version,))
        rows = database.execute(f"SELECT r.item, r.content FROM planRevision r JOIN {source[0]}", source[1])
        # An entry is kept as {"agenda": {"_0": {…}}}.
        entries = {item: next(iter(json.loads(content).values())) for item, content in rows if content}
        return {item: found.get("_0", found).get("title") for item, found in entries.items()}


def title_of(server, item):
    _, page, _ = fetch(f"{server.base}/jaarplan/onderdeel/{item}", "")
    return html.unescape(re.sub("<[^>]+>", "", re.search(r"<h1[^>]*>(.*?)</h1>", page, re.S)[1])).strip()


def check_round(server, number, before, titles, confirmed):
    """After a kill, before and after the next start."""
    def so(condition, text):
        check(condition, f"round {number} ({'+'.join(confirmed) or 'nothing'} confirmed): {text}")
    kept = Kept(server.data)
    so(kept.is_sound and kept.are_whole, "every version has all of its items")
    so({k: kept.drafts[k] for k in titles} == titles, "what was saved is in the draft")
    so(kept.newest in (before.newest, before.newest + 1), f"version {kept.newest} follows {before.newest}")
    if "adopted" in confirmed:
        so(kept.newest == before.newest + 1, "what was adopted is a version")
    if "published" in confirmed:
        so(kept.published == kept.newest, "what was published is public")
    is_adopted, is_public = kept.newest > before.newest, kept.published > before.published
    so({k: kept.adopted[k] for k in titles} == (titles if is_adopted else {k: before.adopted[k] for k in titles}),
       "the newest version has both saved texts or neither")
    so({k: kept.public[k] for k in titles} == (titles if is_public else {k: before.public[k] for k in titles}),
       "the public version has both saved texts or neither")
    so(vib(BINARY, "audit", "verify", "--data", server.data, check=False).returncode == 0, "the audit trail is whole")
    problem = plan_problem(server, number)
    so(problem is None, f"vib plan check: {problem}")
    server.start()
    so(all(title_of(server, item) == kept.public[item] for item in titles), "the site shows the public version")
    again = Kept(server.data)
    so((again.newest, again.published) == (kept.newest, kept.published), "starting adopts and publishes nothing")
    return again, ("public" if is_public else "adopted" if is_adopted else "draft")


def plan_problem(server, number):
    """What the checks of a plan say of the draft, written as text files; nothing when they agree."""
    folder = f"{server.home}/out{number}"
    vib(BINARY, "plan", "export", folder, "--data", server.data)
    answer = vib(BINARY, "plan", "check", folder, "--data", server.data, check=False)
    return None if answer.returncode == 0 else answer.stdout[-300:] + answer.stderr[-300:]


def run(home):
    server = Site(home)
    server.start()
    editor, approver = server.account("redactie@voorbeeld.nl", "editor:*"), server.account("goed@voorbeeld.nl", "approver")
    _, page, _ = fetch(f"{server.base}/jaarplan/{YEAR}", "")
    items = list(dict.fromkeys(re.findall(r"/jaarplan/onderdeel/([a-z0-9.-]+)", page)))[:2]
    check(len(items) == 2, f"two items to write: {items}")
    # Twice without a kill, because the first time is slower than any other.
    for begin in ("Begin", "Opnieuw"):
        check(all(server.send(entry(item), "plan-save", editor, title=f"{begin} {n}", do="save")
                  for n, item in enumerate(items)), "saved before the first round")
        started, confirmed = time.monotonic(), []
        adopt_and_publish(server, approver, 0, confirmed)
        took = time.monotonic() - started
        check(confirmed == ["adopted", "published"], f"without a kill both are confirmed: {confirmed}")
        check(title_of(server, items[0]) == f"{begin} 0", "who has published sees it at once")
    outcomes, before = collections.Counter(), Kept(server.data)
    for number in range(1, ROUNDS + 1):
        titles = {item: f"Ronde {number}.{index}" for index, item in enumerate(items)}
        for item, title in titles.items():
            check(server.send(entry(item), "plan-save", editor, title=title, do="save"), f"round {number}: saved")
        before, confirmed = Kept(server.data), []
        thread = threading.Thread(target=adopt_and_publish, args=(server, approver, number, confirmed), daemon=True)
        thread.start()
        # Denser at the beginning, where both are written; the rest of the time goes into showing what was published.
        time.sleep(took * 1.2 * ((number - 1) / (ROUNDS - 1)) ** 2)
        server.kill()
        thread.join(30)
        before, outcome = check_round(server, number, before, titles, confirmed)
        outcomes[outcome] += 1
    server.kill()
    check(len(outcomes) >= 2, f"the kills fell at different moments: {dict(outcomes)}")
    print(f"adopting and publishing took {took:.3f} s; after {ROUNDS} kills: {dict(outcomes)}", flush=True)


with tempfile.TemporaryDirectory() as home:
    run(home)
finish()
