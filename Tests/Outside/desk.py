"""The desk with an account of each role, and some writing by each: what a recording of the signed-in site begins with."""
import html
import io
import re
import time
import zipfile

from crawl import Visitor
from forms import accept_invitation, encoded, filled, form_of, multipart

PASSPHRASE = "vier blauwe fietsen op de dijk"
ROLES = {
    "administrator": ["administrator"], "editor": ["editor:*"], "second-editor": ["editor:*"], "approver": ["approver"],
    "municipality": ["partner:GM0344"], "police": ["partner:police"], "prosecution": ["partner:prosecution"],
    "bureau": ["partner:bureau"], "analyst": ["analyst"], "programme-editor": ["editor:burgernet"],
}


class Desk:
    """Signs everybody in and keeps what the server answered to each form."""

    def __init__(self, server, part, year):
        self.server, self.part, self.year, self.count = server, part, year, 0
        self.desk = f"/jaarplan/{year}/bewerken"
        self.people = {name: self.signed_in(name, roles) for name, roles in ROLES.items()}

    def signed_in(self, name, roles):
        link = self.server.invitation(f"{name}@voorbeeld.nl", *roles)
        return Visitor(self.server.base, accept_invitation(self.server.base, link, PASSPHRASE))

    def addresses(self, role):
        """What no link on the desk leads to."""
        return [self.calendar] if role == "police" else []

    def send(self, who, path, act, nth=0, **values):
        """Sends the nth form of an act on a page; keeps and gives the answer."""
        visitor, self.count = self.people[who], self.count + 1
        page = visitor.get(path).text
        forms = [form for form in re.findall(r"<form.*?</form>", page, re.S) if f'value="{act}"' in form]
        if len(forms) <= nth:
            raise RuntimeError(f"{who} finds no form {act} on {path}")
        return self.sent(who, path, act, encoded(filled(form_of(forms[nth], act), **values)))

    def sent(self, who, path, act, body, kind="application/x-www-form-urlencoded"):
        # What one person saves within a second counts as saved together, which would hang on the speed of the machine.
        time.sleep(1 - time.time() % 1)
        answer = self.people[who].send("POST", path, body, kind)
        self.part.answer(f"{self.count:02} {who} {act} {path}", answer)
        return answer

    def upload(self, path, name, content, **values):
        """Sends a file to the page that takes files, and keeps the page about what it would change."""
        self.count += 1
        page = self.people["editor"].get(path).text
        field = re.search(r'<input[^>]*type="file"[^>]*name="([^"]*)"|<input[^>]*name="([^"]*)"[^>]*type="file"', page)
        pairs = filled(form_of(page, "plan-read"), **values)
        body, kind = multipart(pairs, [(field[1] or field[2], name, content)])
        answer = self.sent("editor", path, f"plan-read {name}", body, kind)
        if place := answer.header("location"):
            self.part.answer(f"{self.count:02} after plan-read {name}", self.people["editor"].get(place))
        return answer.header("location")

    def write(self):
        """Every kind of form at least once, wrong ones too; in this order, so that every recording has the same trail."""
        public = self.people["analyst"].get(f"/jaarplan/{self.year}").text
        items = list(dict.fromkeys(re.findall(r"/jaarplan/onderdeel/([a-z0-9.-]+)", public)))
        self.entries(items)
        self.partners()
        self.files()
        self.publication(items)
        self.accounts()

    def entries(self, items):
        first, second, third = (f"{self.desk}/{item}" for item in items[:3])
        self.send("editor", first, "plan-save", title="Alleen een voorbeeld", do="preview")
        self.send("editor", f"/en/year-plan/{self.year}/edit/{items[0]}", "plan-save", title="Only a preview", do="preview")
        for title in ("x" * 301, "\u202edraai", "", "Bel 06-12345678"):
            self.send("editor", first, "plan-save", title=title, do="save")
        # Two begin with the same text, so the second meets what the first wrote.
        page = self.people["second-editor"].get(first).text
        self.send("editor", first, "plan-save", title="Aangescherpt <b>&</b>", text="Nieuwe tekst met **nadruk**.", why="Overleg.", do="save")
        self.count += 1
        pairs = filled(form_of(page, "plan-save"), title="Anders", forWhom="alle inwoners", do="save")
        self.sent("second-editor", first, "plan-save conflict", encoded(pairs))
        self.send("editor", second, "plan-save", title="Eerst veranderd", do="save")
        self.send("editor", second, "plan-undo")
        self.send("editor", third, "plan-remove")
        new = f"/jaarplan/{self.year}/nieuw/actie"
        self.send("editor", new, "plan-create", title="")
        self.send("editor", new, "plan-create", title="Nieuwe actie")
        self.send("programme-editor", new, "plan-create", title="Actie van een programma")

    def partners(self):
        own = re.findall(r'name="note-([0-9]{4}-[^"]+)"', self.people["police"].get("/mijn-werk").text)[:3]
        first, second, third = own
        self.send("police", "/mijn-werk", "work-update")
        self.send("police", "/mijn-werk", "work-update", **{f"status-{first}": "atRisk", f"note-{first}": "Bel 06-12345678."})
        self.send("police", "/mijn-werk", "work-update", **{f"status-{first}": "atRisk", f"note-{first}": "Wij wachten op de leverancier."})
        both = {f"status-{second}": "done", f"note-{third}": "Nog niets nieuws."}
        self.send("police", "/mijn-werk", "work-update", **both, **{f"note-{second}": ""})
        self.send("police", "/mijn-werk", "work-update", **both, **{f"note-{second}": "Klaar."})
        self.send("police", "/mijn-werk", "own-undo")
        answer = self.send("police", "/mijn-werk", "calendar-renew")
        self.calendar = re.search(r"/agenda/[A-Za-z0-9_-]+\.ics", answer.text)[0]
        own = "/mijn-werk/deelname"
        self.send("municipality", own, "state-participation", nth=1, status="takesPart", since="gisteren")
        self.send("municipality", own, "state-participation", nth=1, status="takesPart", since="2022-Q1")
        self.send("municipality", own, "state-participation", nth=3, status="exploring")
        self.mark("analyst", "nl")
        self.mark("police", "en")

    def mark(self, who, language):
        """Notes something at the first signal of the newest month that may be marked."""
        place = {"nl": "/signalen", "en": "/en/signals"}[language]
        page = self.people[who].get(place)
        if 'value="mark-signal"' in page.text:
            self.send(who, place, "mark-signal", remark="Bekend bij het team.")

    def files(self):
        """The draft as it came changes nothing, with one action more it does; nothing that is no plan is taken."""
        place = f"/jaarplan/{self.year}/inlezen"
        whole = self.people["editor"].get(f"{self.desk}/jaarplan.zip").body
        self.upload(place, "zelfde.zip", whole)
        changed = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                text = source.read(name)
                if name.endswith("bodies.md"):
                    text += b"\n--- body\nid: proefberaad\ntitle: Proefberaad\nlevel: support\naudience: public\n---\nNieuw.\n"
                target.writestr(name, text)
        self.upload(place, "anders.zip", changed.getvalue())
        self.upload(place, "geen.zip", b"geen zip")
        table = self.people["editor"].get(f"{self.desk}/acties.csv").body.decode("utf-8-sig")
        self.upload(place, "acties.csv", table.replace("Wij wachten", "Wij wachten niet", 1).encode(), what="actions")
        self.upload(place, "indicatoren.csv", self.people["editor"].get(f"{self.desk}/indicatoren.csv").body, what="indicators")
        self.upload(place, "kapot.csv", b"id;onzin\nx;y\n", what="actions")
        if taken := self.upload(place, "weer-anders.zip", changed.getvalue()):
            self.send("editor", html.unescape(taken), "plan-take")

    def publication(self, items):
        self.send("approver", self.desk, "plan-adopt", why="")
        self.send("approver", self.desk, "plan-adopt", why="Scherpere tekst.")
        self.send("approver", self.desk, "plan-publish")
        self.send("editor", f"{self.desk}/{items[3]}", "plan-save", title="Na de publicatie", do="save")

    def accounts(self):
        place = "/beheer/accounts"
        self.send("administrator", place, "invite-account", mail="geen adres", name="")
        self.send("administrator", place, "invite-account", mail="nieuw@voorbeeld.nl", name="Nieuw")
        self.send("administrator", "/mijn-account", "change-passphrase", **{"old-passphrase": "fout", "new-passphrase": "kort"})
        self.send("analyst", "/mijn-account", "renew-recovery-codes")
        self.count += 1
        visitor = self.people["stranger"] = Visitor(self.server.base)
        page = visitor.get("/inloggen")
        visitor.cookie = page.header("set-cookie").split(";")[0]
        pairs = filled(form_of(page.text, "sign-in"), mail="editor@voorbeeld.nl", passphrase="dit is hem niet")
        self.sent("stranger", "/inloggen", "sign-in", encoded(pairs))
        del self.people["stranger"]
