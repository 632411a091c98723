#!/usr/bin/env python3
"""The year plan from an invitation to what the public reads: sign in, edit, meet a colleague, adopt, publish, look back.

Once with the mouse and once by keyboard alone. Then the server is killed while it saves, and nothing confirmed is lost.
Over 400 lines, because it is one story: each part goes on with the accounts and texts of the one before.

Prints a line per problem and ends with {"passed": n, "failed": n}. Screenshots go to VIB_SHOTS when that is set.
"""
import csv
import email
import email.policy
import json
import os
import pathlib
import random
import re
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request
import zipfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from forms import Authenticator, fetch, form_of  # noqa: E402
from relay import Relay  # noqa: E402
from serving import ROOT, Server, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
SHOTS = os.environ.get("VIB_SHOTS")
PASSPHRASE = "vier blauwe fietsen op de dijk"
YEAR = 2022
authenticators = {}


def enter(page):
    """The enter key, and the page that comes of it."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def first_sign_in(browser, server, mail, *roles):
    """From the link to being signed in, with a second factor where the role needs one."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL", reduced_motion="reduce")
    page = context.new_page()
    link = server.base + server.invitation(mail, *roles)
    for _ in range(8):
        page.goto(link)
        page.fill("[name=new-passphrase]", PASSPHRASE)
        enter(page)
        if "uitnodiging" not in page.url:
            break
        # On a busy machine the server asks to come back in a moment rather than hash more passphrases at once.
        time.sleep(2)
    if page.locator("[name=code]").count():
        authenticators[mail] = Authenticator(page.locator("code.secret").first.inner_text())
        page.fill("[name=code]", authenticators[mail].code())
        enter(page)
        page.locator("main a.btn").click()
    return page


def desk(page, server):
    page.goto(f"{server.base}/jaarplan/{YEAR}/bewerken")


def entry(server, item):
    return f"{server.base}/jaarplan/{YEAR}/bewerken/{item}"


def look(page, name):
    """Accessible, not wider than the window, and on a picture when asked."""
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    violations = [f"{v['id']}: {v['nodes'][0]['target']}" for v in found.response["violations"]]
    check(not violations, f"{name}: axe {violations[:4]}")
    for width in (1280, 360, 320):
        page.set_viewport_size({"width": width, "height": 900})
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check(wide <= 0, f"{name} at {width}: {wide} px wider than the window")
        if SHOTS and width != 320:
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                page.screenshot(path=f"{SHOTS}/{name}-{scheme}-{width}.png", full_page=True)
            page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


def some_action(server):
    """The first public action of the year, by its file."""
    rows = urllib.request.urlopen(f"{server.base}/jaarplan/{YEAR}", timeout=60).read().decode()
    return re.search(r"/jaarplan/onderdeel/([a-z0-9.-]+)", rows)[1]


def with_the_mouse(browser, server, people):
    first, second, approver = people
    item = some_action(server)
    public = browser.new_page()
    public.goto(f"{server.base}/jaarplan/onderdeel/{item}")
    before = public.locator("h1").inner_text()

    desk(first, server)
    check(first.locator("h1").count() == 1, "the desk has a heading")
    look(first, "desk")
    first.goto(entry(server, item))
    look(first, "entry")
    second.goto(entry(server, item))

    first.fill("#plan-save-title", before + " (aangescherpt)")
    first.fill("#plan-save-why", "Scherper na overleg.")
    first.get_by_role("button", name="Voorbeeld bekijken").click()
    check("Nog niet opgeslagen" in first.locator("main").inner_text(), "a preview says that nothing is saved")
    check(first.locator(".preview ins").count() > 0, "a preview shows what is new")
    look(first, "preview")
    first.get_by_role("button", name="Opslaan in het concept").click()
    check("melding=opgeslagen" in first.url, f"saved: {first.url}")

    second.fill("#plan-save-title", before + " (anders)")
    second.fill("#plan-save-forWhom", "alle inwoners")
    second.get_by_role("button", name="Opslaan in het concept").click()
    text = second.locator("main").inner_text()
    check("Iemand anders was u voor" in text, "the second editor is told")
    check("(aangescherpt)" in text and second.input_value("#plan-save-title").endswith("(anders)"), "both texts are there")
    check(second.locator(".contested").count() == 1, "only the field that both changed is contested")
    look(second, "conflict")
    second.locator("input[name='keep.title'][value=theirs]").check()
    second.get_by_role("button", name="Opslaan in het concept").click()
    check("melding=opgeslagen" in second.url, f"the second editor decides: {second.url}")
    check(second.input_value("#plan-save-title").endswith("(aangescherpt)"), "their text was taken over")
    check(second.input_value("#plan-save-forWhom") == "alle inwoners", "one's own other field was kept")

    second.get_by_role("button", name="Ongedaan maken").click()
    check(second.input_value("#plan-save-forWhom") != "alle inwoners", "undone")
    check(second.get_by_role("button", name="Ongedaan maken").count() == 1, "undoing can be undone")

    public.reload()
    check(public.locator("h1").inner_text() == before, "the public sees no draft")
    publish(approver, server, "Scherpere tekst.")
    eventually(public, lambda: public.locator("h1").inner_text().endswith("(aangescherpt)"), "the public reads the new text")
    text = public.locator("main").inner_text()
    check("(aangescherpt)" in text and before in text, "the history shows before and after")
    names = [mail.split("@")[0] for mail in ("eerste@voorbeeld.nl", "tweede@voorbeeld.nl")]
    check(not any(name in text for name in names), "the history names nobody")
    refused = approver.goto(entry(server, item))
    check(refused.status in (403, 404), f"who approves does not edit: {refused.status}")


def publish(page, server, reason):
    desk(page, server)
    page.fill("#plan-adopt-why", reason)
    page.get_by_role("button", name="Vaststellen").click()
    check("vastgesteld" in page.locator("main").inner_text().lower(), "adopted")
    page.get_by_role("button", name="Publiceren").click()


def eventually(page, is_so, name, seconds=10):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        page.reload()
        if is_so():
            return check(True, name)
        time.sleep(0.2)
    check(False, name)


def tab_to(page, selector, limit=400):
    """Goes there with the tab key alone."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s)", selector):
            return True
    check(False, f"{selector} cannot be reached by keyboard")
    return False


def by_keyboard(browser, server, people):
    first, _, approver = people
    item = some_action(server)
    desk(first, server)
    first.goto(entry(server, item))
    if tab_to(first, "#plan-save-title"):
        first.keyboard.press("End")
        first.keyboard.type(" per toets")
        tab_to(first, "button[value=save]")
        enter(first)
    check("melding=opgeslagen" in first.url, f"saved by keyboard: {first.url}")
    desk(approver, server)
    if tab_to(approver, "#plan-adopt-why"):
        approver.keyboard.type("Met het toetsenbord.")
        enter(approver)
    if tab_to(approver, "form:has([value=plan-publish]) button"):
        enter(approver)
    public = browser.new_page()
    public.goto(f"{server.base}/jaarplan/onderdeel/{item}")
    eventually(public, lambda: public.locator("h1").inner_text().endswith("per toets"), "published by keyboard")


def hostile(server, page):
    """What no text can hold is refused, and markup stays text."""
    item = some_action(server)
    page.goto(entry(server, item))
    for value, name in (("x" * 301, "oversized"), ("\u202edraai", "turned"), ("a\u2028b", "a line separator")):
        page.goto(entry(server, item))
        page.evaluate("([s, v]) => { const f = document.querySelector(s); f.removeAttribute('maxlength'); f.value = v }",
                      ["#plan-save-title", value])
        page.get_by_role("button", name="Opslaan in het concept").click()
        check(page.locator(".problems").count() == 1, f"{name} text is refused")
    page.goto(entry(server, item))
    page.fill("#plan-save-text", "<script>document.title='x'</script><img src=x onerror=alert(1)>")
    page.get_by_role("button", name="Voorbeeld bekijken").click()
    check(page.title() != "x" and page.locator("main img").count() == 0, "markup stays text")


def sign_out(server, page):
    other = page.context.new_page()
    other.goto(server.base + "/mijn-account")
    with other.expect_navigation():
        other.get_by_role("button", name="Uitloggen").first.click()


def sign_in_again(page, mail):
    page.fill("[name=mail]", mail)
    page.fill("[name=passphrase]", PASSPHRASE)
    enter(page)
    page.fill("[name=code]", authenticators[mail].code())
    enter(page)


def signed_out_meanwhile(server, page, mail):
    """Whoever signs out while typing can copy the text, and signs in again.

    A session that ends by itself, after which the text waits in the form, needs a clock that moves: PlantedFormTests.
    """
    page.goto(entry(server, some_action(server)))
    page.fill("#plan-save-title", "Getypt en zelf uitgelogd")
    sign_out(server, page)
    with page.expect_navigation():
        page.get_by_role("button", name="Opslaan in het concept").click()
    texts = page.locator("textarea[readonly]").all()
    check("Getypt en zelf uitgelogd" in [text.input_value() for text in texts], f"what was typed can be copied: {page.url}")
    page.goto(server.base + "/inloggen")
    sign_in_again(page, mail)
    check("inloggen" not in page.url, f"signed in again: {page.url}")


def crashes(server, page):
    """Kills the server at many moments while it saves; what was confirmed is there afterwards."""
    item = some_action(server)
    cookies = "; ".join(f"{c['name']}={c['value']}" for c in page.context.cookies())
    random.seed(11)
    confirmed = page_title(server, cookies, item)
    for attempt in range(12):
        timer = threading.Timer(random.uniform(0, 0.25), server.kill)
        timer.start()
        last, tried = confirmed, confirmed
        for number in range(1_000):
            tried = f"Poging {attempt}.{number}"
            if not save_title(server, cookies, item, tried):
                break
            last = tried
        timer.join()
        server.start()
        now = page_title(server, cookies, item)
        check(now in (last, tried), f"after a kill: {now!r}, confirmed {last!r}, tried {tried!r}")
        confirmed = now


def reminders(browser, server):
    """Own work, one sentence about it, and the mail that asks for it."""
    partner = first_sign_in(browser, server, "politie@voorbeeld.nl", "partner:police")
    partner.goto(server.base + "/mijn-werk")
    rows = partner.locator("form.work .work-list > li")
    check(rows.count() > 10, "the police have actions of their own, a line each")
    check(partner.locator("form.work details[open]").count() == 0, "their forms are folded")
    look(partner, "work")
    first, second = rows.nth(0), rows.nth(1)
    title = first.locator(".what").inner_text()
    # By keyboard: open the fold, type, and report both together.
    first.locator("summary").focus()
    partner.keyboard.press("Enter")
    first.locator("select").select_option("atRisk")
    first.locator("textarea").fill("Wij wachten op de leverancier; bel 06-12345678.")
    second.locator("summary").click()
    second.locator("textarea").fill("Er is nog niets nieuws.")
    look(partner, "work-open")
    partner.get_by_role("button", name="Alles melden").click()
    check("melding" not in partner.url, "a phone number is not taken")
    check(title in partner.locator(".problems").inner_text(), "and it is said of which action")
    check(rows.nth(1).locator("textarea").input_value() == "Er is nog niets nieuws.", "what was typed elsewhere stays")
    rows.nth(0).locator("textarea").fill("Wij wachten op de leverancier.")
    rows.nth(0).locator("textarea").focus()
    partner.keyboard.press("Tab")
    partner.keyboard.press("Enter")
    partner.wait_for_url("**melding=opgeslagen**")
    told = partner.locator(".reported").inner_text()
    check(title in told and "Wij wachten op de leverancier." in told and "Er is nog niets nieuws." in told, f"both are named: {told}")
    look(partner, "reported")
    line = partner.locator(".reported > li", has_text=title)
    for word in ("gone", "back"):
        check(line.count() == 1, f"the report can be taken back ({word})")
        with partner.expect_navigation():
            line.get_by_role("button", name="Ongedaan maken").click()
        check("melding=opgeslagen" in partner.url, f"the report is {word}: {partner.url}")
    values(partner, browser, server)
    partner.get_by_role("button", name="Maak een nieuw adres").click()
    address = re.search(r"/agenda/[A-Za-z0-9_-]+\.ics", partner.locator("main").inner_text())
    check(address is not None, "a calendar address is shown")
    if address:
        answer = urllib.request.urlopen(server.base + address[0], timeout=60)
        calendar = answer.read().decode()
        check(answer.headers["Content-Type"].startswith("text/calendar") and "BEGIN:VCALENDAR" in calendar, "the calendar is one")
        check(all(len(l.encode()) <= 75 for l in calendar.split("\r\n")), "calendar lines are short")
        wrong = address[0].replace(".ics", "x.ics")
        status, _, _ = fetch(server.base + wrong, "")
        check(status == 404, f"another address has no calendar: {status}")
    preview = vib(BINARY, "remind", "--preview", "--data", server.data)
    check("politie@voorbeeld.nl" in preview.stdout, f"a reminder for the police: {preview.stdout[:200]}")
    relay = Relay()
    relay.start()
    mail = ["--mail-relay", f"127.0.0.1:{relay.port}", "--mail-encryption", "none", "--mail-sender", "jaarplan@voorbeeld.nl"]
    sent = vib(BINARY, "remind", "--send", "--data", server.data, *mail, check=False)
    check(sent.returncode == 0 and relay.letters, f"sent: {sent.stderr[-300:]}")
    for envelope, body in relay.letters:
        letter = email.message_from_bytes(body, policy=email.policy.default)
        text = letter.get_content()
        check("Dit bericht gaat over het jaarplan" in text and letter["subject"].startswith("Jaarplan:"), "a readable letter")
        check(len([e for e in envelope if e.startswith("RCPT")]) == 1, "one recipient")
    strict = vib(BINARY, "remind", "--send", "--data", server.data, *mail[:2], "--mail-encryption", "starttls", *mail[4:], check=False)
    check(strict.returncode == 1, "without encryption nothing is sent when it is insisted on")
    angry = Relay(refuses=True)
    angry.start()
    refused = vib(BINARY, "remind", "--send", "--data", server.data, "--mail-relay", f"127.0.0.1:{angry.port}", *mail[2:], check=False)
    check(refused.returncode == 1 and "550" in refused.stderr, f"a refusal is told: {refused.stderr[-200:]}")
    return title


def values(partner, browser, server):
    """The police state a value of an indicator that they own; an editor declines it, and they read why."""
    partner.goto(server.base + "/indicator/burgernet.actions")
    partner.get_by_role("link", name="Waarde opgeven").click()
    row = partner.locator("li[id='i-burgernet.actions']")
    row.locator("summary").click()
    row.get_by_label("Over welke periode?").fill("2022")
    row.get_by_label("Waarde", exact=True).fill("1012")
    row.get_by_label("Waar komt het getal vandaan?").fill("Telling in het portaal")
    look(partner, "state-value")
    row.get_by_role("button", name="Waarde opgeven").click()
    partner.wait_for_url("**melding=opgeslagen**")
    check("voorlopig" in row.inner_text(), "the value is provisional")
    editor = first_sign_in(browser, server, "waarden@voorbeeld.nl", "editor:burgernet")
    editor.goto(server.base + "/mijn-werk")
    look(editor, "judge-value")
    editor.get_by_label("Waarom niet?").fill("Dit telt een maand dubbel.")
    with editor.expect_navigation():
        editor.get_by_role("button", name="Afwijzen").click()
    partner.goto(server.base + "/mijn-werk")
    row.locator("summary").click()
    check("Dit telt een maand dubbel." in row.inner_text(), "the owner reads why")


def files(home, server):
    """Out as files and back in: nothing changes; a changed cell changes one thing."""
    folder = f"{home}/uit"
    vib(BINARY, "plan", "export", folder, "--tables", "--data", server.data)
    same = json.loads(vib(BINARY, "plan", "import", folder, "--preview", "--data", server.data, "--format", "json").stdout)
    check(same == [], f"text files come back as they went: {same[:2]}")
    for name, kind in (("actions", "agenda"), ("indicators", "indicator")):
        answer = vib(BINARY, "plan", "import", f"{folder}/{name}.csv", "--kind", kind, "--preview", "--data", server.data, "--format", "json")
        check(json.loads(answer.stdout) == [], f"{name}.csv comes back as it went: {answer.stdout[:300]}")
    path = pathlib.Path(folder) / "actions.csv"
    with open(path, newline="") as file:
        rows = list(csv.reader(file))
    rows[1][rows[0].index("title")] = "'=1+1"
    with open(path, "w", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    changed = json.loads(vib(BINARY, "plan", "import", path, "--preview", "--data", server.data, "--format", "json").stdout)
    check([c["fields"].get("title", [0, 0])[1] for c in changed] == ["=1+1"], f"one change: {changed}")
    vib(BINARY, "plan", "import", path, "--data", server.data)
    again = json.loads(vib(BINARY, "plan", "import", path, "--preview", "--data", server.data, "--format", "json").stdout)
    check(again == [], "taken in")
    path.write_text("id,onzin\nx,y\n")
    bad = vib(BINARY, "plan", "import", path, "--data", server.data, check=False)
    check(bad.returncode == 1 and "onzin" in bad.stderr, f"a strange column is told: {bad.stderr}")


def own_participation(browser, server):
    """A municipality states what it takes part in, by keyboard; a colleague's statement is not pushed away."""
    page = first_sign_in(browser, server, "gemeente@voorbeeld.nl", "partner:GM0344")
    page.goto(server.base + "/deelname")
    page.get_by_role("link", name="Deelname van uw gemeente").click()
    check(page.url.endswith("/mijn-werk/deelname"), f"from the page about participation: {page.url}")
    items = page.locator(".own-list details")
    check(items.count() > 10, "every subject is there")
    item = items.nth(1)
    item.locator("summary").focus()
    page.keyboard.press("Enter")
    look(page, "participation")
    item.locator("select[name=status]").select_option("takesPart")
    item.locator("input[name=since]").fill("gisteren")
    item.get_by_role("button", name="Opgeven").click()
    check(page.locator(".problems").count() == 1, "a period that is none is told")
    item.locator("input[name=since]").fill("2022-Q1")
    colleague = page.context.new_page()
    colleague.goto(server.base + "/mijn-werk/deelname")
    other = colleague.locator(".own-list details").nth(1)
    other.locator("summary").click()
    other.locator("select[name=status]").select_option("exploring")
    # The page stays open: Chromium now and then never answers when a page that is still loading is closed.
    with colleague.expect_navigation():
        other.get_by_role("button", name="Opgeven").click()
    check("melding=opgeslagen" in colleague.url, f"stated: {colleague.url}")
    item.get_by_role("button", name="Opgeven").click()
    check("Een collega heeft dit intussen veranderd" in page.locator("main").inner_text(), "the second is told")
    check(item.locator("input[name=since]").input_value() == "2022-Q1", "what was typed stays")
    item.get_by_role("button", name="Opgeven").click()
    check("melding=opgeslagen" in page.url, f"the second decides: {page.url}")
    check("doet mee, sinds 2022-Q1 (staat in het concept" in items.nth(1).inner_text(), "it is in the draft")
    with page.expect_navigation():
        page.locator("form:has([value=own-undo]) button").click()
    check("doet mee" not in items.nth(1).inner_text(), "and taken back it is as it was before")


def bringing_in(home, server, page):
    """The plan out as one file, changed by another program, looked at, and in; then the first one again."""
    page.goto(f"{server.base}/jaarplan/{YEAR}/bewerken")
    with page.expect_download() as download:
        page.get_by_role("link", name="jaarplan.zip").click()
    first, changed = pathlib.Path(home) / "eerst.zip", pathlib.Path(home) / "anders.zip"
    download.value.save_as(first)
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name)
            if name.endswith("bodies.md"):
                text += b"\n--- body\nid: proefberaad\ntitle: Proefberaad\nlevel: support\naudience: public\n---\nNieuw.\n"
            if not name.endswith("grants.md"):
                target.writestr(name, text)
    before = plan_of(home, server)

    def bring(file):
        page.goto(f"{server.base}/jaarplan/{YEAR}/bewerken")
        page.get_by_role("link", name=f"Jaarplan {YEAR} inlezen").click()
        page.set_input_files("input[type=file]", file)
        page.get_by_label("Verwijder ook wat niet in de bestanden staat").check()
        page.get_by_role("button", name="Bekijk wat er verandert").click()

    bring(first)
    check("Er verandert niets." in page.locator("main").inner_text(), "the file as it came changes nothing")
    bring(changed)
    text = page.locator("main").inner_text()
    check("1 erbij, 0 veranderd" in text and "Proefberaad" in text, f"what changes: {text[:300]}")
    look(page, "import")
    check(plan_of(home, server) == before, "a preview changes nothing")
    page.get_by_role("button", name="Overnemen in het concept").click()
    check("melding=ingelezen" in page.url, f"taken in: {page.url}")
    check("proefberaad" in plan_of(home, server) and plan_of(home, server) != before, "it is in the draft")
    bring(first)
    page.get_by_role("button", name="Overnemen in het concept").click()
    check(plan_of(home, server) == before, "the first file brings everything back as it was")
    page.goto(f"{server.base}/jaarplan/{YEAR}/inlezen")
    page.set_input_files("input[type=file]", str(ROOT / "Makefile"))
    page.get_by_role("button", name="Bekijk wat er verandert").click()
    check("Dit is geen zip" in page.locator(".problems").inner_text(), "what is no zip is told")


def plan_of(home, server):
    """The draft as text files, in one text."""
    folder = tempfile.mkdtemp(dir=home)
    vib(BINARY, "plan", "export", folder, "--data", server.data)
    files = sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file())
    return "\n".join(f"{path.relative_to(folder)}\n{path.read_text()}" for path in files)


def page_title(server, cookies, item):
    _, html, _ = fetch(entry(server, item), cookies)
    return dict(form_of(html, "plan-save"))["title"]


def save_title(server, cookies, item, title):
    try:
        _, html, _ = fetch(entry(server, item), cookies)
        pairs = [(n, title if n == "title" else v) for n, v in form_of(html, "plan-save")]
        status, _, _ = fetch(entry(server, item), cookies, urllib.parse.urlencode(pairs + [("do", "save")]).encode())
        return status == 303
    except (OSError, StopIteration, KeyError):
        return False


def run(home):
    server = Server(BINARY, f"{home}/data", ready=f"/jaarplan/{YEAR}")
    server.start()
    try:
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            first_sign_in(browser, server, "beheer@voorbeeld.nl", "administrator")
            people = [
                first_sign_in(browser, server, "eerste@voorbeeld.nl", "editor:*"),
                first_sign_in(browser, server, "tweede@voorbeeld.nl", "editor:*"),
                first_sign_in(browser, server, "goedkeurder@voorbeeld.nl", "approver"),
            ]
            with_the_mouse(browser, server, people)
            by_keyboard(browser, server, people)
            hostile(server, people[0])
            reminders(browser, server)
            signed_out_meanwhile(server, people[0], "eerste@voorbeeld.nl")
            own_participation(browser, server)
            bringing_in(home, server, people[0])
            files(home, server)
            crashes(server, people[0])
            browser.close()
    finally:
        server.stop()


with tempfile.TemporaryDirectory(prefix="vib-plan-") as home:
    run(home)
finish()
