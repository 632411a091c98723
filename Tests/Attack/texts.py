"""Every free text of the product: is what points at a person refused, and who reads the reason of a change?"""

import csv
import io
import itertools
import re
import shutil
import sqlite3
import zipfile

from ground import DESK, REGION, YEAR, attack, encoded, filled, held, location

ITEM = "goc-interventies"
KINDS = {
    "phone": "Bel 06-1234{:04}.",
    "mail": "Mail jan{:04}@voorbeeld.nl.",
    "service number": "BSN 123456782 nr{:04}.",
    "account": "IBAN NL91ABNA0417164300 nr{:04}.",
    "plate": "Kenteken 12-GBK-3 nr{:04}.",
}


def kept_texts(site):
    """All text of the database but the trail of attempts, read past the program."""
    database = sqlite3.connect(f"file:{site.data}/vib.sqlite?mode=ro", uri=True)
    found = []
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        found += [
            str(cell) for row in database.execute(f'SELECT * FROM "{name}"') for cell in row if isinstance(cell, (str, bytes))
        ]
    database.close()
    return "\n".join(found)


def text_fields(page, act):
    """The names of the fields of a form where somebody types freely."""
    part = next((f for f in re.findall(r"<form.*?</form>", page, re.S) if f'value="{act}"' in f), None)
    if part is None:
        raise RuntimeError(f"no form {act}: {re.sub('<[^>]*>', ' ', page)[-200:]}")
    names = re.findall(r'<textarea[^>]* name="([^"]*)"', part)
    for tag in re.findall(r"<input[^>]*>", part):
        kind, name = re.search(r' type="([^"]*)"', tag), re.search(r' name="([^"]*)"', tag)
        if name and (kind is None or kind[1] in ("text", "search")):
            names.append(name[1])
    return [
        name
        for name in dict.fromkeys(names)
        if name not in ("q", "mail", "due", "since", "until", "programmes", "continues", "indicators")
    ]


FORMS = [
    ("plan-save", f"{DESK}/{ITEM}", "editor", {"do": "save"}),
    ("plan-save", f"{DESK}/goc-ambities-per-district", "editor", {"do": "save"}),
    ("plan-create", f"/jaarplan/{YEAR}/nieuw/actie", "editor", {}),
    ("work-update", "/mijn-werk", "police", {"status": "done"}),
    ("state-participation", "/mijn-werk/deelname", "municipality", {"status": "exploring"}),
    ("state-value", "/mijn-werk", "police", {"period": "2022", "value": "1"}),
    ("mark-signal", "/signalen", "analyst", {}),
    ("invite-account", "/beheer/accounts", "administrator", {"mail": "nieuw@voorbeeld.nl", "role": "analyst"}),
    ("change-account", "/beheer/accounts/7", "administrator", {}),
]


@attack(5)
def no_free_text_takes_what_points_at_a_person(ground):
    """Each field of each form, by each kind of number; the database is read past the program."""
    site, tried, kept = ground.desk, 0, []
    site.confirm("administrator")
    for act, path, who, more in FORMS:
        page = site.page_when_searched(site.visit(who), path).text
        # Every action of one's own work has the same field; two of them tell enough.
        for field in text_fields(page, act)[: 2 if act == "work-update" else None]:
            for kind, text in KINDS.items():
                tried += 1
                # Something else changes too, so that there is something to save.
                other = {"title": f"Titel van poging {tried}"} if act == "plan-save" else {}
                answer = site.send(who, path, act, **{**more, **other, field: text.format(tried)})
                wanted = text.format(tried).split()[-1].strip(".")
                if answer.status == 303 and wanted in kept_texts(site):
                    kept.append(f"{act}.{field}: {kind}")
    held(not kept, f"{len(kept)} of {tried} kept: {'; '.join(kept)}")
    return f"{tried} texts, none kept"


@attack(5)
def no_reason_of_an_adoption_takes_what_points_at_a_person(ground):
    site = ground.site()
    held(site.send("editor", f"{DESK}/{ITEM}", "plan-save", title="Anders", do="save").status == 303, "could not save")
    for number, (kind, text) in enumerate(KINDS.items()):
        site.send("approver", DESK, "plan-adopt", why=text.format(number + 9_000))
        held(f"{number + 9_000}" not in kept_texts(site), f"kept: {kind}")


@attack(5)
def the_reason_of_a_change_is_read_by_whom_the_change_is_for(ground):
    """A field becomes the partners' own and changes; the reason must not reach the public by any page or file."""
    site, secret = ground.site(), "GEHEIMEREDEN"
    hidden = {"fields.0.0": "forWhom", "fields.0.1": "partners"}
    first = site.send("editor", f"{DESK}/{ITEM}", "plan-save", forWhom="bewoners", do="save", **hidden)
    held(first.status == 303, f"could not save: {first.status} {re.sub('<[^>]*>', ' ', first.text)[-300:]}")
    held(
        site.send("editor", f"{DESK}/{ITEM}", "plan-save", forWhom="slachtoffers", why=f"{secret} een", do="save").status
        == 303,
        "could not save",
    )
    held(site.send("approver", DESK, "plan-adopt", why="Vastgesteld.").status == 303, "could not adopt")
    held(site.send("approver", DESK, "plan-publish").status == 303, "could not publish")
    guest, seen, next_, found = (
        site.visit(),
        set(),
        [f"/jaarplan/onderdeel/{ITEM}", f"/jaarplan/{YEAR}", "/zoeken?q=GEHEIMEREDEN"],
        [],
    )
    while next_ and len(seen) < 120:
        path = next_.pop(0)
        if path in seen:
            continue
        seen.add(path)
        answer = guest.get(path)
        if secret in answer.text and "q=GEHEIM" not in path:
            found.append(path)
        next_ += [
            link.split("#")[0]
            for link in re.findall(r'href="(/[^"]*)"', answer.text)
            if ITEM in link or "geschiedenis" in link or "wijziging" in link or "history" in link
        ]
    held(not found, f"the public reads it at {', '.join(found[:4])}")
    return f"{len(seen)} public pages, none shows it"


@attack(4)
def nothing_is_saved_by_the_back_door_that_the_front_door_refuses(ground):
    """`vib plan import` of a plan with numbers in it, then adopting what came of it."""
    site = ground.site()
    folder = ground.home / "import-plan"
    shutil.copytree(REGION / "plan", folder, dirs_exist_ok=True)
    file = folder / "programmes/burgernet.md"
    text = file.read_text()
    index = text.index("\n---\n", text.index("--- agenda")) + 5
    file.write_text(text[:index] + "Bel 06-98765432, BSN 123456782.\n" + text[index:])
    answer = ground.vib("plan", "import", folder, "--data", site.data)
    held("06-98765432" not in kept_texts(site), f"kept by the command line, which ended with {answer.returncode}")
    held(answer.returncode != 0, "ended with 0")
    site.send("editor", f"{DESK}/{ITEM}", "plan-save", title="Anders", do="save")
    site.send("approver", DESK, "plan-adopt", why="Vastgesteld.")
    held("06-98765432" not in kept_texts(site), "adopted")
    return f"refused with {answer.returncode}"


@attack(4)
def a_file_that_is_sent_is_checked_like_a_form(ground):
    site = ground.site()
    table = site.visit("editor").get(f"{DESK}/acties.csv").body
    for number, (kind, text) in enumerate(KINDS.items()):
        changed = table.replace(b"Ingrijpen volgens de informatieplannen", text.format(8_000 + number).encode(), 1)
        held(changed != table, "the title to change is not in the table")
        place = location(site.upload("editor", "acties.csv", changed, what="actions"))
        if place and 'value="plan-take"' in site.visit("editor").get(place).text:
            site.send("editor", place, "plan-take")
        held(f"{8_000 + number}" not in kept_texts(site), f"kept: {kind}")


BIDI = ["\u202e", "\u202d", "\u2066", "\u2067", "\u2068", "\u202a", "\u202b", "\u200f", "\u200e", "\u061c"]


@attack(14)
def no_text_turns_the_direction_of_a_page(ground):
    """Characters that make text read otherwise than it is, in every free text."""
    site, tried, kept = ground.desk, 0, []
    site.confirm("administrator")
    for act, path, who, more in FORMS:
        page = site.visit(who).get(path).text
        for number, field in enumerate(text_fields(page, act)):
            sign, tried = BIDI[number % len(BIDI)], tried + 1
            other = {"title": f"Titel van richting {tried}"} if act == "plan-save" else {}
            site.send(who, path, act, **{**more, **other, field: f"abc{tried}{sign}def"})
            texts = kept_texts(site)
            if f"abc{tried}{sign}def" in texts or f"abc{tried}\\u{ord(sign):04x}def" in texts.lower():
                kept.append(f"{act}.{field} U+{ord(sign):04X}")
    held(not kept, f"kept: {', '.join(kept)}")


@attack(14)
def no_file_brings_in_what_turns_the_direction(ground):
    """Raw and as an escape of YAML, in a plan that is sent and in a pack that is started with."""
    site = ground.desk
    whole = site.visit("editor").get(f"{DESK}/jaarplan.zip").body
    for name, text in (
        ("raw", "title: abc\u202edef"),
        ("escape", 'title: "abc\\u202Edef"'),
        ("long escape", 'title: "abc\\U0000202Edef"'),
        ("isolate", 'title: "abc\\u2066def"'),
    ):
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(made, "w") as target:
            for part in source.namelist():
                content = source.read(part)
                if part.endswith("bodies.md"):
                    content += f"\n--- body\nid: proefberaad\n{text}\nlevel: support\naudience: public\n---\nNieuw.\n".encode()
                target.writestr(part, content)
        place = location(site.upload("editor", "plan.zip", made.getvalue()))
        if place and 'value="plan-take"' in site.visit("editor").get(place).text:
            site.send("editor", place, "plan-take")
        texts = kept_texts(site)
        held("abc\u202edef" not in texts and "abc\u2066def" not in texts, f"kept: {name}")


@attack(14)
def names_of_areas_do_not_turn_the_direction(ground):
    data = ground.folder("areas")
    file = ground.home / "namen.csv"
    file.write_text("code,name\r\nBU05130200,De Korte\u202eAkkeren\r\nBU05130201,Oud\u2066Stad\r\n")
    answer = ground.vib("import", file, "--data", data)
    shown = ground.vib("find", "BU05130200", "--data", data).stdout + ground.vib("find", "De Korte", "--data", data).stdout
    held("\u202e" not in shown + answer.stdout + answer.stderr, "shown with the sign")
    database = sqlite3.connect(f"{data}/vib.sqlite")
    rows = [
        str(row)
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        for row in database.execute(f'SELECT * FROM "{name}"')
    ]
    database.close()
    held(not any("\\u202e" in row or "\\u2066" in row or "\u202e" in row for row in rows), "kept with the sign")
    return f"the import ended with {answer.returncode}"


FORMULAS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "x;=1+1",
    "x,=1+1",
    "x\t=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(1)",
    "x;\uff1d1+1",
    " =1+1",
    "'=1+1",
    "\u00a0=1+1",
    "x;@SUM(1)",
    "x; =1+1",
    "%0A=1+1",
]


@attack(14)
def no_cell_of_a_file_is_a_formula(ground):
    """Titles like formulas, then the file read as a spreadsheet would in any country."""
    site, found, taken = ground.desk, [], 0
    for text in FORMULAS:
        if site.send("editor", f"{DESK}/{ITEM}", "plan-save", title=text, do="save").status != 303:
            continue
        taken += 1
        for path in (f"{DESK}/acties.csv", f"/jaarplan/{YEAR}/acties.csv"):
            answer = site.visit("editor").get(path)
            if answer.status != 200 or answer.kind != "text/csv":
                continue
            body = answer.body.decode("utf-8-sig")
            # A program that splits at another sign sees other cells, and quotes only count at the start of one.
            for sign in (",", ";", "\t"):
                for cell in itertools.chain.from_iterable(csv.reader(io.StringIO(body), delimiter=sign)):
                    bare = cell.strip("\u00a0 ")
                    if re.match(r"[=+@\uff1d\uff0b\uff0d\uff20]|-\D|-1\+", bare):
                        found.append(f"{text!r} as {bare[:20]!r} by {sign!r}")
    held(not found, f"{len(found)}: {'; '.join(dict.fromkeys(found))[:600]}")
    return f"{taken} of {len(FORMULAS)} titles were taken, none is a formula"


@attack(14)
def notes_on_signals_are_bounded(ground):
    """As many as somebody likes, and on signals that are none."""
    site = ground.desk
    fields = site.fill(site.visit("analyst"), "/signalen", "mark-signal", remark="Niets.")
    visitor, before = site.visit("analyst"), kept_texts(site).count("verzonnen")
    for name in (
        "GM1904 1.2.1 2019-01",
        "GM9999 1.2.1 2023-12",
        "GM1904 9.9.9 2023-12",
        "GM1904 1.2.1 2999-12",
        "BU19040000 1.1.1 2023-12",
    ):
        visitor.send("POST", "/signalen", encoded(filled(fields, object=name, remark="verzonnen")))
    held(kept_texts(site).count("verzonnen") == before, "a note on what is no signal")
    count, (tries, most) = 0, (400, 300) if ground.is_full else (150, 120)
    for number in range(tries):
        count += visitor.send("POST", "/signalen", encoded(filled(fields, remark=f"Nummer {number}."))).status == 303
    held(len(re.findall(r"Nummer \d+\.", kept_texts(site))) <= most, f"{count} notes of one account")
    return f"{count} of {tries} answered as kept"
