"""The ground that is attacked: a data folder with an account of every role, copied for each family, and a site on it."""

import contextlib
import dataclasses
import html
import http.client
import json
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
# What the families take from here too.
from crawl import Crawl, Visitor  # noqa: E402, F401
from forms import (  # noqa: E402, F401
    accept_invitation,
    cookie_of,
    encoded,
    fetch,
    filled,
    form_of,
    multipart,
    step_code,
)
from serving import PACK, ROOT, SHARED, Server, free_port, vib  # noqa: E402, F401

PASSPHRASE = "vier blauwe fietsen op de dijk"
YEAR = 2022
DESK = f"/jaarplan/{YEAR}/bewerken"
REGION = ROOT / "Regions/midden-nederland"
REAL = SHARED / "data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv"
PEOPLE = {
    "administrator": ["administrator"],
    "second-administrator": ["administrator"],
    "editor": ["editor:*"],
    "approver": ["approver"],
    "municipality": ["partner:GM0344"],
    "police": ["partner:police"],
    "analyst": ["analyst"],
    "programme-editor": ["editor:burgernet"],
}


class Fell(Exception):
    """The attack worked; the text says what it got."""


class Untried(Exception):
    """The attack could not be made here; the text says what it lacks. It counts as neither held nor fallen."""


def held(condition, what):
    if not condition:
        raise Fell(what)


ATTACKS = []


@dataclasses.dataclass(frozen=True)
class Attack:
    """Something that somebody tries. Its name says what must not happen; the number is that of the issue's list."""

    number: int
    run: object
    family: str
    is_slow: bool

    @property
    def name(self):
        return self.run.__name__.replace("_", " ")


def attack(number, slow=False):
    """Puts a function on the list: it is given the ground, answers how the attack was held, or throws `Fell`."""

    def add(run):
        ATTACKS.append(Attack(number, run, run.__module__, slow))
        return run

    return add


class Site(Server):
    """One server on a folder of its own, with what each person's browser holds."""

    def __init__(self, binary, data, people, *options):
        super().__init__(binary, data, *options, ready="/gezond")
        self.people = {name: dataclasses.replace(person) for name, person in people.items()}
        self.host = f"127.0.0.1:{self.port}"
        self.log = pathlib.Path(f"{data}.log")

    def start(self):
        with open(self.log, "ab") as log:
            command = [self.binary, "serve", "--data", self.data, "--port", self.port, *self.options]
            self.process = subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=log)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and self.process.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if self.visit().get("/").status == 200:
                    return self
            time.sleep(0.05)
        raise RuntimeError(f"no site: {self.log.read_text(errors='replace')[-500:]}")

    def settles(self, within):
        """How many seconds until the server does nothing any more; more than `within` when it goes on."""
        began, before = time.monotonic(), self.processor()
        while time.monotonic() - began < within:
            time.sleep(1)
            now = self.processor()
            if now - before < 0.15:
                return time.monotonic() - began
            before = now
        return within + 1

    def visit(self, name=None):
        """A browser: of somebody who is signed in, or of a guest."""
        return Visitor(self.base, self.people[name].cookie if name else "", agent="attack")

    def guest(self):
        """A guest who has opened the page to sign in, and holds the cookie and the token of its form."""
        visitor = self.visit()
        page = visitor.get("/inloggen")
        visitor.cookie = (page.header("set-cookie") or "").split(";")[0]
        visitor.token = dict(form_of(page.text, "sign-in")).get("token", "")
        return visitor

    def page_when_searched(self, visitor, path, within=120):
        """A page, once what it searches for is found: until then it says that it reloads itself."""
        deadline, page = time.monotonic() + within, visitor.get(path)
        while page.header("refresh") and time.monotonic() < deadline:
            time.sleep(0.5)
            page = visitor.get(path)
        return page

    def fill(self, visitor, path, act, nth=0, **values):
        """The fields of the nth form of an act on a page, filled in."""
        page = self.page_when_searched(visitor, path)
        forms = [form for form in re.findall(r"<form.*?</form>", page.text, re.S) if f'value="{act}"' in form]
        if len(forms) <= nth:
            raise RuntimeError(f"no form {act} on {path} ({page.status})")
        return filled(form_of(forms[nth], act), **values)

    def send(self, who, path, act, nth=0, to=None, **values):
        """Sends the nth form of an act as somebody would in a browser; answers the answer."""
        visitor = self.visit(who) if isinstance(who, str) else who
        answer = visitor.send("POST", to or path, encoded(self.fill(visitor, path, act, nth, **values)))
        if isinstance(who, str) and answer.header("set-cookie"):
            self.people[who].cookie = cookie_of({"Set-Cookie": answer.header("set-cookie")})
        return answer

    def confirm(self, who):
        """Gives the passphrase again, so that sensitive acts are admitted for some minutes."""
        return self.send(who, "/mijn-account/bevestigen", "confirm", passphrase=PASSPHRASE)

    def upload(self, who, name, content, **values):
        """Sends a file to the page that takes files; the answer."""
        visitor, path = self.visit(who), f"/jaarplan/{YEAR}/inlezen"
        page = visitor.get(path).text
        field = next(re.search(r'name="([^"]*)"', tag)[1] for tag in re.findall(r"<input[^>]*>", page) if 'type="file"' in tag)
        body, kind = multipart(filled(form_of(page, "plan-read"), **values), [(field, name, content)])
        return visitor.send("POST", path, body, kind)

    def raw(self, request, seconds=10, most=4_000_000):
        """Everything that comes back for these bytes, until the server ends it or is silent."""
        found = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as line:
            with contextlib.suppress(OSError):
                line.sendall(request)
            deadline = time.monotonic() + seconds
            with contextlib.suppress(OSError):
                while time.monotonic() < deadline and len(found) < most:
                    line.settimeout(max(0.05, deadline - time.monotonic()))
                    part = line.recv(65_536)
                    if not part:
                        break
                    found += part
        return found

    def ask(self, head, body=b"", seconds=10):
        """One request written by hand; `{host}` stands for the site's own. The status, or 0 when none came, and all bytes."""
        bytes_ = head.replace("{host}", self.host).replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body
        found = self.raw(bytes_, seconds)
        status = re.match(rb"HTTP/1\.[01] (\d{3})", found)
        return int(status[1]) if status else 0, found

    def is_alive(self):
        with contextlib.suppress(OSError, http.client.HTTPException):
            return self.visit().get("/").status == 200
        return False

    def memory(self):
        """Resident memory in megabytes."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1_024

    def descriptors(self):
        return len(list(pathlib.Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def processor(self):
        """Seconds of processor time used so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def trail(self, *more):
        answer = vib(self.binary, "audit", "search", "--data", self.data, "--format", "json", *more, check=False)
        return json.loads(answer.stdout) if answer.returncode == 0 and answer.stdout.strip() else []

    def accounts(self):
        return json.loads(vib(self.binary, "user", "list", "--data", self.data, "--format", "json").stdout)


@dataclasses.dataclass
class Person:
    """What somebody holds: the cookie of a browser, and the secret of an authenticator where the role wants one."""

    mail: str
    cookie: str
    secret: str = ""


class Ground:
    """Makes folders and sites, and takes them away again."""

    def __init__(self, binary, home, random, is_full):
        self.binary, self.home, self.random, self.is_full = binary, pathlib.Path(home), random, is_full
        self.sites, self.count, self.people, self.shared, self.written = [], 0, {}, None, None
        self.template = self.home / "template"
        # Whoever ends the attack from outside ends its sites too.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    def prepare(self):
        """The template, made through the product's own forms: an account of every role, signed in."""
        site = Site(self.binary, self.template, {})
        site.start()
        secrets = {}
        for name, roles in PEOPLE.items():
            mail = f"{name}@voorbeeld.nl"
            cookie = accept_invitation(site.base, site.invitation(mail, *roles), PASSPHRASE, secrets, mail)
            self.people[name] = Person(mail, cookie, secrets.get(mail, ""))
        site.stop()

    def folder(self, name="data", is_empty=False):
        """A folder of one's own with its key beside it: a copy of the template, or nothing yet."""
        self.count += 1
        data = self.home / f"{self.count}-{name}"
        if not is_empty:
            shutil.copytree(self.template, data)
            shutil.copytree(f"{self.template}-keys", f"{data}-keys")
        return data

    def site(self, *options, data=None, is_started=True):
        """A site that nobody else attacks."""
        site = Site(self.binary, data or self.folder(), self.people, *options)
        self.sites.append(site)
        return site.start() if is_started else site

    def processor(self):
        """Seconds of processor time that the sites have used so far."""
        used = 0
        for site in self.sites:
            with contextlib.suppress(OSError, AttributeError):
                used += site.processor()
        return used

    @property
    def common(self):
        """The site of all attacks that leave it as it is; a new one when somebody brought the last one down."""
        if self.shared is None or self.shared.process.poll() is not None:
            self.shared = self.site()
        return self.shared

    @property
    def desk(self):
        """The site of all attacks that write texts and do not mind those of others."""
        if self.written is None or self.written.process.poll() is not None:
            self.written = self.site()
        return self.written

    def vib(self, *arguments, **options):
        return vib(self.binary, *arguments, **{"check": False, "timeout": 120, **options})

    def end(self, *kept):
        """Ends every site but these, so that they do not add up."""
        for site in [site for site in self.sites if site not in kept]:
            if site.process and site.process.poll() is None:
                site.process.send_signal(signal.SIGKILL)
                site.process.wait()
            self.sites.remove(site)


def location(answer):
    return html.unescape(answer.header("location") or "")
