"""State that somebody leaves behind and somebody else meets: forms of guests, kept texts, messages in addresses."""

import re
import time
import urllib.parse

from ground import DESK, PASSPHRASE, YEAR, attack, encoded, filled, form_of, held, location

MARK = "GEPLANT"
ITEM = "goc-ambities-per-district"
# Every form that somebody could want an official to find filled in: its act, its page, who would find it, its fields.
PLANTS = [
    ("change-account", "/beheer/accounts/7", "administrator", [("name", MARK), ("role", "administrator")]),
    (
        "invite-account",
        "/beheer/accounts",
        "administrator",
        [("mail", f"{MARK}@evil.example"), ("name", MARK), ("role", "administrator")],
    ),
    ("plan-save", f"{DESK}/{ITEM}", "editor", [("title", MARK), ("text", MARK), ("why", MARK)]),
    ("plan-create", f"/jaarplan/{YEAR}/nieuw/actie", "editor", [("title", MARK)]),
    ("plan-adopt", DESK, "approver", [("why", MARK), ("object", "1")]),
    ("work-update", "/mijn-werk", "police", [("note-2022-bn-buurtonderzoek", MARK), ("status-2022-bn-buurtonderzoek", "done")]),
    ("state-participation", "/mijn-werk/deelname", "municipality", [("object", "2022/GM0344/deelname-hackshield"), ("note", MARK)]),
    ("mark-signal", "/signalen", "analyst", [("object", "GM1904 1.2.1 2023-12"), ("remark", MARK)]),
    ("change-passphrase", "/mijn-account", "editor", [("new-passphrase", MARK * 3)]),
]


def report(note):
    """What the police fill in about one of their actions."""
    return {"status-2022-bn-buurtonderzoek": "done", "note-2022-bn-buurtonderzoek": note}


def links(answer, path):
    """Where an answer leads, and where it leads after signing in."""
    place = location(answer)
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(place).query)
    return [link for link in [place, *query.get("terug", []), *query.get("back", [])] if link.startswith("/")]


def met(site, who, link):
    """Whether somebody who opens a link finds what was planted in a form."""
    page = site.visit(who).get(link).text
    main = re.sub(r"(?s)<head>.*?</head>", "", page)
    return MARK in main or 'value="administrator" checked' in main and "/7?" in link


def plant(site, sender, act, path, fields, token):
    answer = sender.send("POST", path, encoded([("act", act), ("token", token), *fields]))
    return links(answer, path)


@attack(1)
def a_guest_leaves_no_form_for_an_official(ground):
    site, found = ground.common, []
    for act, path, who, fields in PLANTS:
        for token in ("own", "x" * 43, ""):
            guest = site.guest()
            for link in plant(site, guest, act, path, fields, guest.token if token == "own" else token):
                if met(site, who, link):
                    found.append(f"{act} for the {who}")
    held(not found, f"planted and met: {', '.join(dict.fromkeys(found))}")
    return f"{len(PLANTS)} forms by three tokens, none met"


@attack(1)
def a_guest_leaves_no_form_for_somebody_who_signs_in_in_the_same_browser(ground):
    site, found = ground.common, []
    for act, path, who, fields in PLANTS[:4]:
        guest = site.guest()
        for link in plant(site, guest, act, path, fields, guest.token):
            # The browser afterwards holds the session of the one who signs in; only the address is the guest's.
            if met(site, who, link):
                found.append(act)
    held(not found, f"met after signing in: {', '.join(dict.fromkeys(found))}")


@attack(1)
def what_a_colleague_typed_is_not_shown_to_another_account(ground):
    """The kept text of a partner whose token is stale, opened by others."""
    site = ground.common
    police = site.visit("police")
    fields = filled(form_of(police.get("/mijn-werk").text, "work-update"), token="x" * 43, **report(MARK))
    for link in links(police.send("POST", "/mijn-werk", encoded(fields)), "/mijn-werk"):
        for who in ("municipality", "editor", "administrator"):
            held(MARK not in site.visit(who).get(link).text, f"the {who} reads what the police typed at {link[:60]}")
    return "only its sender meets it, if anybody"


@attack(1)
def no_act_on_accounts_is_kept_for_later(ground):
    """Not even for an administrator: a role that is given is ticked and sent in one sitting."""
    site = ground.common
    visitor = site.visit("administrator")
    fields = filled(
        form_of(visitor.get("/beheer/accounts/7").text, "change-account"), token="y" * 43, name=MARK, role="administrator"
    )
    for link in links(visitor.send("POST", "/beheer/accounts/7", encoded(fields)), ""):
        for who in ("administrator", "second-administrator"):
            held(not met(site, who, link), f"kept and shown to the {who}: {link[:60]}")


@attack(1)
def a_hundred_guests_do_not_evict_what_somebody_typed(ground):
    site = ground.common
    police = site.visit("police")
    fields = filled(
        form_of(police.get("/mijn-werk").text, "work-update"), token="z" * 43, **report("Mijn eigen verslag.")
    )
    places = links(police.send("POST", "/mijn-werk", encoded(fields)), "")
    if not any("Mijn eigen verslag." in police.get(link).text for link in places):
        return "nothing is kept for a stale token"
    guest = site.guest()
    time.sleep(1.1)  # what is older goes first
    for number in range(120):
        guest.send(
            "POST",
            "/mijn-werk",
            encoded([("act", "work-update"), ("token", guest.token), ("note-2022-x", f"{number}")]),
        )
    held(any("Mijn eigen verslag." in police.get(link).text for link in places), "120 posts of a guest evicted it")
    return "still there after 120 posts of a guest"


@attack(1)
def a_file_that_somebody_sent_is_not_shown_to_another_account(ground):
    site = ground.common
    table = site.visit("editor").get(f"{DESK}/acties.csv").body.replace(b"Ingrijpen volgens", MARK.encode(), 1)
    place = location(site.upload("editor", "acties.csv", table, what="actions"))
    if not place:
        return "answered without an address"
    held(MARK in site.visit("editor").get(place).text, f"the sender does not find it at {place}")
    for who in ("second-administrator", "approver", "programme-editor", "police"):
        held(MARK not in site.visit(who).get(place).text, f"the {who} reads it")
    return "its sender only"


@attack(1)
def an_address_puts_no_words_in_the_sites_mouth(ground):
    site, text = ground.common, "Bel+0900-oplichter"
    for path, who in (
        ("/mijn-account", "editor"),
        (DESK, "editor"),
        ("/mijn-werk", "police"),
        ("/inloggen", None),
        ("/beheer/accounts", "administrator"),
    ):
        for name in ("melding", "message", "fout", "terug", "titel", "q", "bewaard"):
            answer = site.visit(who).get(f"{path}?{name}={text}")
            # A page that refuses the address may quote it.
            is_shown = "Bel 0900-oplichter" in re.sub(r"<[^>]*>", "", answer.text)
            held(answer.status >= 400 or not is_shown, f"{path}?{name}= is shown")
    return "35 parameters, none shown"


@attack(1)
def the_way_back_after_signing_in_stays_on_this_site(ground):
    site = ground.common
    for target in (
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/%5Cevil.example",
        "/\tevil.example",
        "javascript:alert(1)",
        "/..//evil.example",
        "\\\\evil.example",
        "/%09/evil.example",
        "http:evil.example",
    ):
        guest = site.visit()
        page = guest.get("/inloggen?terug=" + urllib.parse.quote(target, safe=""))
        guest.cookie = (page.header("set-cookie") or "").split(";")[0]
        if 'value="sign-in"' not in page.text:
            held(page.status in (303, 400, 404), f"{target}: {page.status}")
            continue
        fields = filled(form_of(page.text, "sign-in"), mail="municipality@voorbeeld.nl", passphrase=PASSPHRASE)
        answer = guest.send("POST", "/inloggen?terug=" + urllib.parse.quote(target, safe=""), encoded(fields))
        # As a browser reads it: what begins with two slashes of either kind is another host.
        place = re.sub(r"[\t\r\n]", "", location(answer)).replace("\\", "/")
        held(place.startswith("/") and not place.startswith("//"), f"{target} leads to {location(answer)}")
    return "ten ways out, none taken"
