"""Every address and every form by people whose role does not grant it."""

import re
import sqlite3

from ground import DESK, PEOPLE, YEAR, Crawl, attack, encoded, filled, form_of, held

ADMINISTRATORS = {"administrator", "second-administrator"}
WRITERS = {"editor", "programme-editor", "approver"}
# What is behind signing in, and whom it opens for; everybody else is sent to sign in, or it does not exist for them.
DOORS = [
    ("/beheer/accounts", ADMINISTRATORS),
    ("/beheer/accounts/1", ADMINISTRATORS),
    ("/en/administration/accounts/4", ADMINISTRATORS),
    ("/beheer/controlespoor", ADMINISTRATORS),
    (DESK, WRITERS),
    (f"{DESK}/goc-ambities-per-district", {"editor"}),
    (f"/jaarplan/{YEAR}/inlezen", {"editor"}),
    (f"/jaarplan/{YEAR + 1}/beginnen", {"editor"}),
    (f"/jaarplan/{YEAR}/nieuw/actie", {"editor", "programme-editor"}),
    ("/mijn-werk/deelname", {"municipality"}),
    (f"{DESK}/acties.csv", WRITERS),
    (f"{DESK}/jaarplan.xlsx", WRITERS),
    (f"{DESK}/jaarplan.zip", WRITERS),
    (f"/en/year-plan/{YEAR}/edit", WRITERS),
    ("/data/concepten", {"analyst", "approver"}),
    ("/en/data/drafts", {"analyst", "approver"}),
]
# What only these may do: act, page, fields.
ACTS = [
    (
        "invite-account",
        "/beheer/accounts",
        [("mail", "indringer@voorbeeld.nl"), ("name", "X"), ("role", "administrator")],
        ADMINISTRATORS,
    ),
    ("change-account", "/beheer/accounts/7", [("name", "X"), ("role", "administrator")], ADMINISTRATORS),
    ("reset-account", "/beheer/accounts/1", [], ADMINISTRATORS),
    ("disable-account", "/beheer/accounts/3", [], ADMINISTRATORS),
    ("enable-account", "/beheer/accounts/3", [], ADMINISTRATORS),
    ("sign-out-account", "/beheer/accounts/3", [], ADMINISTRATORS),
    (
        "plan-save",
        f"{DESK}/goc-ambities-per-district",
        [("base", "139"), ("title", "X"), ("text", "X"), ("status", "done"), ("do", "save")],
        {"editor"},
    ),
    ("plan-remove", f"{DESK}/goc-ambities-per-district", [("object", "139")], {"editor"}),
    ("plan-create", f"/jaarplan/{YEAR}/nieuw/actie", [("title", "X"), ("programme", "ondermijning")], {"editor"}),
    ("plan-adopt", DESK, [("why", "X"), ("object", "442")], {"approver"}),
    ("plan-publish", DESK, [], {"approver"}),
    ("plan-withdraw", DESK, [("why", "X"), ("object", "1")], {"approver"}),
    ("plan-begin", f"/jaarplan/{YEAR + 1}/beginnen", [("do", "make"), ("object", "442")], {"editor"}),
    ("plan-begin-undo", DESK, [], {"editor"}),
    ("plan-undo", f"{DESK}/goc-ambities-per-district", [("object", "139")], {"editor"}),
    ("plan-undo-together", DESK, [("object", "1")], {"editor"}),
    ("plan-read", f"/jaarplan/{YEAR}/inlezen", [("what", "folder")], {"editor"}),
    ("plan-take", f"/jaarplan/{YEAR}/inlezen", [("object", "x")], {"editor"}),
    ("plan-carry", f"{DESK}/goc-ambities-per-district", [("object", "goc-ambities-per-district")], {"editor"}),
    (
        "state-participation",
        "/mijn-werk/deelname",
        [("object", "2022/GM0344/deelname-hackshield"), ("status", "none"), ("note", "X")],
        {"municipality"},
    ),
    (
        "state-value",
        "/mijn-werk",
        [("object", "burgernet.actions"), ("period", "2022"), ("value", "1"), ("note", "X")],
        {"police"},
    ),
    (
        "judge-value",
        "/mijn-werk",
        [("object", "burgernet.actions/2022"), ("do", "accept")],
        {"editor", "programme-editor"},
    ),
]


def kept(site):
    """What people may change, read past the program: accounts, roles, texts, versions."""
    database = sqlite3.connect(f"file:{site.data}/vib.sqlite?mode=ro", uri=True)
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    about = ("accountRole", "invitation", "plan", "delivery", "publication", "reference", "signal")
    rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name.startswith(about)}
    # The moment of signing in is no right.
    accounts = database.execute("SELECT id, mail, name, state FROM account ORDER BY id").fetchall()
    database.close()
    return {name: sorted(map(repr, found)) for name, found in rows.items()} | {"account": accounts}


@attack(14)
def nobody_opens_what_their_role_does_not(ground):
    site, tried = ground.common, 0
    for path, admitted in DOORS:
        for who in [None, *site.people]:
            tried += 1
            answer = site.visit(who).get(path)
            if who in admitted:
                held(answer.status in (200, 303, 403, 404), f"the {who} gets {answer.status} at {path}")
            else:
                held(answer.status in (303, 403, 404), f"{who or 'a guest'} opens {path}: {answer.status}")
    return f"{tried} doors"


# Whom an address is for, by how it begins; what is not named here is for everybody.
GATES = [
    (r"/(en/administration|beheer)(/|$)", ADMINISTRATORS),
    (rf"/(jaarplan/{YEAR}/inlezen|en/year-plan/{YEAR}/import)", {"editor"}),
    (rf"/(jaarplan/{YEAR}/nieuw|en/year-plan/{YEAR}/new)/", {"editor", "programme-editor"}),
    (rf"/(jaarplan/{YEAR}/bewerken|en/year-plan/{YEAR}/edit)(/|$)", WRITERS),
    (r"/(data/concepten|en/data/drafts)", {"analyst", "approver"}),
    (r"/(mijn-werk/deelname|en/my-work/participation)", {"municipality"}),
    (r"/(mijn-werk|en/my-work|mijn-account|en/my-account)(/|$)", set(PEOPLE)),
]


def gate(path):
    """Whom an address is for; `None` when it is for everybody."""
    return next((admitted for pattern, admitted in GATES if re.match(pattern, path)), None)


@attack(14, slow=True)
def no_address_of_anybodys_desk_opens_for_others(ground):
    """Every address that any role finds by walking over the site, opened by a guest and by every other role."""
    site, found, opened = ground.site(), set(), []
    for who in site.people:
        walk = Crawl(site.visit(who), lambda kind: 3, lambda *_: None, lambda path: gate(path) is None and path.count("/") > 2)
        found.update(walk.run(["/", "/mijn-account", "/mijn-werk", DESK, "/beheer/accounts"]))
    private = sorted(path for path in found if gate(path) is not None)
    for path in private:
        for who in [None, *site.people]:
            if who not in gate(path) and site.visit(who).get(path).status == 200:
                opened.append(f"{path} for {who or 'a guest'}")
    held(private and not opened, f"{len(opened)} opened: {'; '.join(opened[:6])}")
    return f"{len(private)} addresses by {len(site.people) + 1} visitors"


@attack(14)
def nobody_does_what_their_role_does_not(ground):
    site, tried = ground.site(), 0
    before = kept(site)
    for act, path, fields, admitted in ACTS:
        for who in site.people:
            if who in admitted:
                continue
            visitor = site.visit(who)
            token = dict(form_of(visitor.get("/mijn-account").text, "sign-out")).get("token", "")
            for place in (path, "/mijn-account", "/inloggen"):
                visitor.send("POST", place, encoded([("act", act), ("token", token), *fields]))
                tried += 1
            after = kept(site)
            changed = [name for name in after if after[name] != before.get(name)]
            held(not changed, f"the {who} changed {', '.join(changed)} by {act}")
    return f"{tried} forms with tokens of their own, nothing changed"


@attack(14)
def a_municipality_states_nothing_of_another(ground):
    site = ground.site()
    visitor, before = site.visit("municipality"), None
    form = form_of(visitor.get("/mijn-werk/deelname").text, "state-participation")
    before = kept(site)
    for thing in (
        "2022/GM0307/deelname-hackshield",
        "GM0307/deelname-hackshield",
        "2022/GM0344/../GM0307/deelname-hackshield",
        "2022/gm0307/deelname-hackshield",
        "2022/GM0344/bestaat-niet",
        "2022/GM0307%2Fdeelname-hackshield",
        "2022/GM0307/deelname-hackshield\u0000GM0344",
        "",
    ):
        visitor.send(
            "POST", "/mijn-werk/deelname", encoded(filled(form, object=thing, status="exploring", note="X", do="save"))
        )
        held(kept(site) == before, f"{thing!r} was written")


@attack(14)
def a_partner_reports_only_on_work_of_their_own(ground):
    site = ground.site()
    mine = set(re.findall(rf'name="note-{YEAR}-([^"]+)"', site.visit("police").get("/mijn-werk").text))
    all_items = set(re.findall(r"/jaarplan/onderdeel/([a-z0-9.-]+)", site.visit().get(f"/jaarplan/{YEAR}").text))
    form = form_of(site.visit("police").get("/mijn-werk").text, "work-update")
    before, others = kept(site), sorted(all_items - mine)[:12]
    for item in others:
        site.visit("police").send("POST", "/mijn-werk", encoded(filled(form, **{f"status-{YEAR}-{item}": "done", f"note-{YEAR}-{item}": "Klaar."})))
        held(kept(site) == before, f"the police wrote {item}")
    return f"{len(others)} items of others"


@attack(14)
def a_programmes_editor_writes_no_other_programme(ground):
    site = ground.site()
    editor = site.visit("editor")
    items = dict.fromkeys(
        re.findall(r"/jaarplan/onderdeel/([a-z0-9.-]+)", site.visit().get("/jaarplan/2022/programma/ondermijning").text)
    )
    before = kept(site)
    other = site.visit("programme-editor")
    token = dict(form_of(other.get("/mijn-account").text, "sign-out"))["token"]
    for item in list(items)[:6]:
        fields = filled(form_of(editor.get(f"{DESK}/{item}").text, "plan-save"), token=token, title="Gekaapt", do="save")
        for extra in ([], [("programme", "burgernet")]):
            other.send("POST", f"{DESK}/{item}", encoded(fields + extra))
            held(kept(site) == before, f"the editor of burgernet wrote {item}")


@attack(14)
def nobody_ends_anothers_session(ground):
    site = ground.common
    mine = dict(form_of(site.visit("police").get("/mijn-account").text, "sign-out-everywhere"))["token"]
    for number in list(range(1, 30)) + ["analyst", "x" * 43]:
        site.visit("police").send(
            "POST",
            "/mijn-account",
            encoded([("act", "end-session"), ("token", mine), ("object", str(number)), ("session", str(number))]),
        )
    for who in site.people:
        if who != "police":
            held(site.visit(who).get("/mijn-account").status == 200, f"the {who} was signed out")
    if site.visit("police").get("/mijn-account").status != 200:
        ground.shared = None  # its own session it may end
    return "31 sessions named, none of another ended"


@attack(14)
def a_path_that_climbs_finds_no_file(ground):
    site = ground.common
    climbs = [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/%252e%252e/etc/passwd",
        "/stijl/../../vib.sqlite",
        "/data/../../../vib.sqlite",
        "/vib.sqlite",
        "/master.key",
        "/.git/config",
        "/%00",
        "/stijl-..%2f.css",
        "/agenda/..%2f..%2f.ics",
        "/data/levering/..%2f1",
        "/jaarplan/onderdeel/..%2f..%2fx",
        "/..;/etc/passwd",
        "/\\..\\..\\etc\\passwd",
    ]
    for path in climbs:
        status, text = site.ask(f"GET {path} HTTP/1.1\nHost: {{host}}\nConnection: close")
        held(status in (301, 303, 308, 400, 404), f"{path}: {status}")
        held(b"root:" not in text and b"SQLite format" not in text, f"{path} gives a file")
    return f"{len(climbs)} climbs"


@attack(14)
def a_calendar_is_opened_by_its_own_secret_only(ground):
    site = ground.common
    answer = site.send("police", "/mijn-werk", "calendar-renew")
    place = re.search(r"/agenda/([A-Za-z0-9_-]+)\.ics", answer.text)
    held(place, f"no calendar ({answer.status})")
    secret = place[1]
    for other in (secret[:-1], secret + "A", secret.swapcase(), secret[::-1], "", "*", "%25", "x" * len(secret)):
        held(site.visit().get(f"/agenda/{other}.ics").status in (400, 404), f"{other[:8]}… opens")
    again = re.search(r"/agenda/([A-Za-z0-9_-]+)\.ics", site.send("police", "/mijn-werk", "calendar-renew").text)
    held(site.visit().get(f"/agenda/{secret}.ics").status in (400, 404), "the renewed address still opens")
    return f"renewed to another address: {again is not None}"
