#!/usr/bin/env python3
"""A coalition's year: 2022 is closed, 2023 begins in one sitting, is adopted, published, withdrawn and published again.

At each step every address that the plan ever had answers as promised: of both years, also those of the steps before. The
server is killed while a year begins and while a publication is taken back: all of it happened, or nothing did.
Ends with {"passed": n, "failed": n}. Screenshots go to VIB_SHOTS when that is set.
"""
import contextlib
import html
import http.client
import os
import pathlib
import re
import sqlite3
import sys
import tempfile
import threading
import time

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from crawl import Visitor  # noqa: E402
from forms import accept_invitation, encoded, filled, form_of  # noqa: E402
from looking import look  # noqa: E402
from serving import Server, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
SHOTS = os.environ.get("VIB_SHOTS")
PASSPHRASE = "vier blauwe fietsen op de dijk"
PEOPLE = {
    "editor": ["editor:*"], "approver": ["approver"], "police": ["partner:police"], "pvo": ["partner:pvo"],
    "amersfoort": ["partner:GM0307"],
}
# Every address of the plan begins with one of these.
PLAN = re.compile(
    r"/(jaarplan|jaarresultaten|begroting|indicatoren|indicator|deelname|bestuur|interventies|proeven|subsidies|ambitie)([/.?#]|$)")
# An action that is done or stopped asks for nothing any more.
CLOSED = re.compile(r"(klaar|gestopt)(</\w+>|\s)*</summary>$")
# More would be a walk that finds no end.
LIMIT = 4_000


class Coalition:
    """A site, who works on its plan, and every address that its plan ever had."""

    def __init__(self, home):
        self.server = Server(BINARY, f"{home}/data", ready="/jaarplan")
        self.server.start()
        self.public = Visitor(self.server.base)
        self.cookies = {
            name: accept_invitation(self.server.base, self.server.invitation(f"{name}@voorbeeld.nl", *roles), PASSPHRASE)
            for name, roles in PEOPLE.items()
        }
        self.people = {name: Visitor(self.server.base, cookie) for name, cookie in self.cookies.items()}
        self.seen, self.calendar = set(), None
        # How much everybody had to do when the year before was closed.
        self.least = {}

    def restart(self):
        """The next process after a kill; connections of the one before are gone."""
        self.server.start()
        self.public = Visitor(self.server.base)
        self.people = {name: Visitor(self.server.base, cookie) for name, cookie in self.cookies.items()}

    def page(self, who, path):
        return self.people[who].get(path).text

    def send(self, who, path, act, nth=0, **values):
        """Sends the nth form of an act on a page, as a browser would."""
        forms = [f for f in re.findall(r"<form.*?</form>", self.page(who, path), re.S) if f'value="{act}"' in f]
        if len(forms) <= nth:
            raise RuntimeError(f"{who} finds no form {act} on {path}")
        pairs = filled(form_of(forms[nth], act), **values)
        # What one person saves within a second counts as saved together.
        time.sleep(1 - time.time() % 1)
        return self.people[who].send("POST", path, encoded(pairs))

    def confirm(self, who):
        """The passphrase again, which is asked before what cannot be done by mistake."""
        path = "/mijn-account/bevestigen"
        pairs = filled(form_of(self.page(who, path), "confirm"), passphrase=PASSPHRASE)
        for _ in range(8):
            answer = self.people[who].send("POST", path, encoded(pairs))
            if answer.status == 303:
                # A session that was confirmed has a name of its own from then on.
                if fresh := answer.header("set-cookie"):
                    self.cookies[who] = self.people[who].cookie = fresh.split(";")[0]
                return
            # On a busy machine the server asks to come back in a moment rather than hash more passphrases at once.
            time.sleep(2)
        check(False, f"{who} confirms")

    def done(self, who, path, act, **values):
        if who == "approver":
            self.confirm(who)
        answer = self.send(who, path, act, **values)
        check(answer.status == 303, f"{who} {act} on {path}: {answer.status} {problems(answer.text)}")

    def addresses(self):
        """Every address of the plan that links lead to by now."""
        found, open_ = set(), ["/jaarplan", "/indicatoren", "/deelname", "/bestuur"]
        while open_ and len(found) < LIMIT:
            path = open_.pop()
            if path in found:
                continue
            answer = self.public.get(path)
            if answer.status != 200:
                check(False, f"a link leads to {path}: {answer.status}")
            found.add(path)
            if answer.kind != "text/html":
                continue
            for link in re.findall(r'\shref="([^"#?]*)', answer.text):
                link = html.unescape(link)
                if PLAN.match(link) and link not in found:
                    open_.append(link)
        self.seen |= found
        return found

    def answer_as_promised(self, step, withdrawn=frozenset(), is_whole=True):
        """Every address of now and of before is there; of a year that was withdrawn it is gone, or the page says so.

        Where no page has another link than before, none is followed, and two of five addresses are asked.
        """
        now = self.addresses() if is_whole else set()
        known = sorted(self.seen - now)
        for path in known if is_whole else known[::5] + known[2::5]:
            answer = self.public.get(path)
            if path in withdrawn:
                is_kept = answer.status == 404 or "is nu geen jaarplan" in answer.text or "2023" not in path
                check(is_kept and answer.status in (200, 404), f"{step}: {path} answers {answer.status}")
            else:
                check(answer.status == 200, f"{step}: {path} answers {answer.status}")
        check(len(self.seen) > 100, f"{step}: {len(self.seen)} addresses")
        return now

    def work_is_there(self, step):
        """Another year adds to what people have to do; it takes nothing away from their page, their calendar or their mail."""
        for who in ("editor", "police", "pvo", "amersfoort"):
            answer = self.people[who].get("/mijn-werk")
            check(answer.status == 200, f"{step}: my work of {who} answers {answer.status}")
            rows = re.findall(r'<li id="[^"]+"><details.*?</summary>', answer.text, re.S)
            self.keeps(step, f"open actions of {who}", sum(1 for row in rows if not CLOSED.search(row)))
        status = self.people["amersfoort"].get("/mijn-werk/deelname").status
        check(status == 200, f"{step}: own participation answers {status}")
        if self.calendar is None:
            shown = self.send("editor", "/mijn-werk", "calendar-renew").text
            self.calendar = re.search(r"/agenda/[A-Za-z0-9_-]+\.ics", shown)[0]
        self.keeps(step, "the calendar of the editor", self.public.get(self.calendar).text.count("BEGIN:VEVENT"))
        preview = vib(BINARY, "remind", "--preview", "--data", self.server.data, check=False)
        check(preview.returncode == 0, f"{step}: reminders: {preview.stderr[-200:]}")
        # What was taken along is begun anew, and silent for a quarter only later: letters get shorter, nobody's is lost.
        check("@voorbeeld.nl" in preview.stdout, f"{step}: letters to somebody: {preview.stdout[:200]}")

    def keeps(self, step, what, count):
        least = self.least.setdefault(what, count)
        check(count >= least > 0, f"{step}: {what}: {count}, it was {least}")

    def rows(self, sql, *values):
        database = sqlite3.connect(f"{self.server.data}/vib.sqlite")
        try:
            return database.execute(sql, values).fetchall()
        finally:
            database.close()

    def is_sound(self, step):
        answer = vib(BINARY, "audit", "verify", "--data", self.server.data, check=False)
        check(answer.returncode == 0, f"{step}: the trail: {answer.stdout[-300:]} {answer.stderr[-300:]}")

    def items(self, year):
        return self.rows(
            "SELECT COUNT(*) FROM planItem i JOIN planRevision r ON r.id = i.current "
            "WHERE i.year = ? AND r.content IS NOT NULL", year)[0][0]


def problems(page):
    found = re.search(r'class="problems".*?</ul>', page, re.S)
    return re.sub(r"<[^>]+>|\s+", " ", found[0])[:300] if found else ""


def desk(year):
    return f"/jaarplan/{year}/bewerken"


# Both schemes at both widths.
SHAPES = [(width, scheme) for width in (1280, 360) for scheme in ("light", "dark")]


def seen(page, name):
    look(page, name, SHAPES, f"{SHOTS}/" if SHOTS else None)


def page_of(browser, coalition, who, **options):
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="nl-NL", reduced_motion="reduce", **options)
    name, value = coalition.cookies[who].split("=", 1)
    context.add_cookies([{"name": name, "value": value, "url": coalition.server.base}])
    return context.new_page()


def close_2022(coalition):
    """What happened in 2022 comes into its plan: actions that were reached, and a new version that is public."""
    page = coalition.public.get("/jaarplan/2022").text
    items = list(dict.fromkeys(re.findall(r"/jaarplan/onderdeel/([a-z0-9.-]+)", page)))
    reached = 0
    for item in items:
        path = f"{desk(2022)}/{item}"
        pairs = form_of(coalition.page("editor", path), "plan-save")
        # A point of the look-back has no status; what has a date would leave the calendar when the year is closed.
        if any(name == "status" for name, _ in pairs) and not dict(pairs).get("due"):
            coalition.done("editor", path, "plan-save", status="done", do="save")
            reached += 1
        if reached == 3:
            break
    check(reached == 3, f"{reached} actions were reached")
    report(coalition, "Loopt volgens plan.")
    coalition.done("amersfoort", "/mijn-werk/deelname", "state-participation", status="exploring")
    coalition.done("approver", desk(2022), "plan-adopt", why="De stand aan het eind van het jaar.")
    coalition.done("approver", desk(2022), "plan-publish")


def report(coalition, note):
    """Those who carry the plan report on the first of what is theirs."""
    for who in ("police", "pvo"):
        own = re.search(r'name="(status-[^"]*)"', coalition.page(who, "/mijn-werk"))[1]
        coalition.done(who, "/mijn-werk", "work-update", **{
            own: "onTrack", own.replace("status", "note", 1): note, "do": "save"})
        check(note in coalition.page(who, "/mijn-werk"), f"{who} reads what was reported")


def begin_2023(browser, coalition):
    """In one sitting, without a script: a group at once, a new target, a new strategy, the preview, and then all of it."""
    page = page_of(browser, coalition, "editor", java_script_enabled=False)
    page.goto(coalition.server.base + desk(2022))
    page.get_by_role("link", name="Het jaarplan 2023 beginnen").click()
    check(page.url.endswith("/jaarplan/2023/beginnen"), f"the way to the new year: {page.url}")
    with page.expect_navigation():
        page.locator("section[aria-labelledby=begin-budget] button", has_text="Niets mee").click()
    chosen = page.locator("section[aria-labelledby=begin-budget] select").evaluate_all("all => all.map(s => s.value)")
    check(chosen and set(chosen) == {"leave"}, f"a group at once: {set(chosen)}")
    with page.expect_navigation():
        page.locator("section[aria-labelledby=begin-budget] button", has_text="Alles mee").click()
    page.fill("[name=strategy-title]", "Strategie 2023-2026")
    page.locator("section[aria-labelledby=begin-indicators] summary").click()
    page.fill("[name='target-burgernet.actions']", "veel")
    with page.expect_navigation():
        page.get_by_role("button", name="Voorbeeld bekijken").click()
    check(page.locator(".problems").count() >= 1, "a target that is no number is told")
    page.fill("[name='target-burgernet.actions']", "1100")
    with page.expect_navigation():
        page.get_by_role("button", name="Voorbeeld bekijken").click()
    check(page.get_by_role("heading", name="Dit wordt gemaakt").count() == 1, "the preview")
    promised = int(re.search(r"begint met ([\d.]+) onderdelen", page.locator("main").inner_text())[1].replace(".", ""))
    check(coalition.items(2023) == 0, "a preview makes nothing")
    with page.expect_navigation():
        page.get_by_role("button", name="Begin het jaarplan 2023").click()
    check(desk(2023) in page.url, f"begun: {page.url}")
    check(coalition.items(2023) == promised, f"{coalition.items(2023)} items, promised were {promised}")
    page.context.close()
    return promised


def pictures(browser, coalition):
    editor, approver = (page_of(browser, coalition, who) for who in ("editor", "approver"))
    for page, path, name in (
        (editor, "/jaarplan/2023/beginnen", "begin"), (approver, desk(2022), "desk-of-year"),
    ):
        page.goto(coalition.server.base + path)
        seen(page, name)
    with editor.expect_navigation():
        editor.get_by_role("button", name="Voorbeeld bekijken").click()
    seen(editor, "begin-preview")
    for page in (editor, approver):
        page.context.close()


def public_pictures(browser, coalition, paths):
    page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nl-NL", reduced_motion="reduce")
    for name, path in paths.items():
        page.goto(coalition.server.base + path)
        seen(page, name)
    page.close()


def killed(coalition, act, delay):
    """Begins something and ends the server a moment later; whatever came of it is looked at afterwards."""
    def go():
        with contextlib.suppress(OSError, http.client.HTTPException, RuntimeError, StopIteration):
            act()
    thread = threading.Thread(target=go, daemon=True)
    thread.start()
    time.sleep(delay)
    coalition.server.kill()
    thread.join(60)
    coalition.restart()


def killed_while_beginning(coalition, whole):
    for delay in (1.1, 2.0, 3.2):
        killed(coalition, lambda: coalition.send("editor", "/jaarplan/2023/beginnen", "plan-begin", do="make"), delay)
        count = coalition.items(2023)
        check(count in (0, whole), f"killed after {delay} s: {count} items, neither none nor {whole}")
        coalition.is_sound(f"killed after {delay} s")
        if count:
            coalition.done("editor", desk(2023), "plan-begin-undo")
            check(coalition.items(2023) == 0, "the whole beginning is taken back")
    check(coalition.people["editor"].get(desk(2023)).status == 404, "nothing of 2023 is left")


def killed_while_withdrawing(coalition):
    """Either 2023 is public as it was, or it is not and says so; never something in between."""
    for delay in (1.0, 1.2):
        coalition.confirm("approver")
        killed(
            coalition,
            lambda: coalition.send("approver", desk(2023), "plan-withdraw", why="Te vroeg gepubliceerd."), delay)
        withdrawn = coalition.rows("SELECT COUNT(*) FROM planWithdrawal")[0][0]
        entries = coalition.rows("SELECT COUNT(*) FROM audit WHERE action = 'plan.withdraw'")[0][0]
        check(withdrawn == entries, f"killed after {delay} s: {withdrawn} withdrawals, {entries} entries")
        page = coalition.public.get("/jaarplan/2023").text
        is_public = "Te vroeg gepubliceerd." not in page
        state = coalition.page("approver", desk(2023))
        check(("Het publiek leest versie" in state) == is_public, f"killed after {delay} s: the desk says what is public")
        coalition.is_sound(f"killed after {delay} s")
        if not is_public:
            coalition.done("approver", desk(2023), "plan-publish")


def run(home):
    coalition = Coalition(home)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            try:
                year(browser, coalition)
            finally:
                browser.close()
    finally:
        coalition.server.stop()


def year(browser, coalition):
    first = coalition.answer_as_promised("2022 from the pack")
    check(not any("2023" in path for path in first), "nothing of 2023 yet")
    close_2022(coalition)
    coalition.answer_as_promised("2022 closed", is_whole=False)
    coalition.work_is_there("2022 closed")
    pictures(browser, coalition)
    # As it would be made without any choice.
    whole = int(
        re.search(
            r"begint met ([\d.]+) onderdelen",
            coalition.send("editor", "/jaarplan/2023/beginnen", "plan-begin", do="preview").text)[1].replace(".", ""))
    killed_while_beginning(coalition, whole)
    begin_2023(browser, coalition)
    coalition.answer_as_promised("2023 begun", is_whole=False)
    report(coalition, "Ook in 2023 op weg.")
    coalition.work_is_there("2023 begun")
    coalition.done("approver", desk(2023), "plan-adopt", read="1")
    coalition.answer_as_promised("2023 adopted", is_whole=False)
    coalition.done("approver", desk(2023), "plan-publish")
    both = coalition.answer_as_promised("2023 published")
    for path in ("/jaarplan/2023", "/jaarplan/2022", "/jaarplan/2023/naast/2022", "/jaarplan/2022/indicatoren",
                 "/jaarplan/2022/bestuur", "/begroting/2022"):
        check(path in both, f"{path} is linked")
    coalition.work_is_there("2023 published")
    public_pictures(browser, coalition, {
        "years": "/jaarplan", "beside": "/jaarplan/2023/naast/2022", "indicators-2022": "/jaarplan/2022/indicatoren",
        "ambition": next(path for path in sorted(both) if path.startswith("/ambitie/")),
    })
    killed_while_withdrawing(coalition)
    vib(BINARY, "plan", "withdraw", 2023, "--reason", "Een bedrag klopte niet.", "--data", coalition.server.data)
    deadline = time.monotonic() + 60
    while "Een bedrag klopte niet." not in coalition.public.get("/jaarplan/2023").text and time.monotonic() < deadline:
        time.sleep(0.2)
    check("Een bedrag klopte niet." in coalition.public.get("/jaarplan/2023").text, "the year says that it was withdrawn")
    coalition.answer_as_promised("2023 withdrawn", withdrawn=both - first)
    # What the public reads of 2023 now is that, and nothing else.
    check(coalition.public.get("/jaarplan/2023/bestuur").status == 404, "a part of a withdrawn year is not there")
    public_pictures(browser, coalition, {"withdrawn": "/jaarplan/2023"})
    coalition.work_is_there("2023 withdrawn")
    coalition.done("approver", desk(2023), "plan-publish")
    coalition.answer_as_promised("2023 published again", is_whole=False)
    coalition.work_is_there("2023 published again")
    coalition.is_sound("the end")


with tempfile.TemporaryDirectory(prefix="vib-years-") as home:
    run(home)
finish()
