"""Walks over a site from link to link, each address once, always the same sample where there are too many."""
import collections
import concurrent.futures
import contextlib
import dataclasses
import hashlib
import html
import http.client
import re
import threading
import time
import urllib.parse

# Two cores, one of them the server's: more would only wait for each other.
WORKERS = 3
SECONDS = 60


@dataclasses.dataclass(frozen=True)
class Response:
    """One answer, as it came."""

    status: int
    headers: tuple
    body: bytes

    def header(self, name):
        return next((value for key, value in self.headers if key == name), None)

    @property
    def kind(self):
        return (self.header("content-type") or "").split(";")[0]

    @property
    def text(self):
        return self.body.decode(errors="replace")


class Visitor:
    """Asks one host, with a connection for each thread and the cookie of who is signed in."""

    def __init__(self, base, cookie="", agent="recording"):
        self.host, self.cookie, self.agent, self.own = base.split("//")[1], cookie, agent, threading.local()

    # Addresses of searches that did not end in time, shared by all visitors: a debug build takes minutes for some.
    endless = set()

    def get(self, address):
        """The answer of an address; a search that is still running (202) is waited for."""
        deadline = time.monotonic() + (0 if self.plain(address) in self.endless else SECONDS)
        while (answer := self.send("GET", address)).status == 202 and time.monotonic() < deadline:
            time.sleep(0.1)
        if answer.status == 202:
            self.endless.add(self.plain(address))
        return answer

    @staticmethod
    def plain(address):
        return address.split("?")[0]

    def send(self, method, address, body=None, kind="application/x-www-form-urlencoded"):
        headers = {"User-Agent": self.agent} | ({"Cookie": self.cookie} if self.cookie else {})
        if body is not None:
            headers |= {"Origin": f"http://{self.host}", "Sec-Fetch-Site": "same-origin", "Content-Type": kind}
        for attempt in (1, 2):
            with contextlib.suppress(ConnectionError, http.client.BadStatusLine) if attempt == 1 else contextlib.nullcontext():
                if getattr(self.own, "line", None) is None or body is not None:
                    self.own.line = http.client.HTTPConnection(self.host, timeout=SECONDS)
                self.own.line.request(method, address, body=body, headers=headers)
                answer = self.own.line.getresponse()
                return Response(answer.status, tuple((k.lower(), v) for k, v in answer.getheaders()), answer.read())
            self.own.line = None


def links(address, answer):
    """The addresses on the same host that an answer leads to, in the order of the page, forms by GET included."""
    if (place := answer.header("location")) is not None:
        found = [place]
    elif answer.kind == "text/html":
        found = [html.unescape(link) for link in re.findall(r'\s(?:href|src)="([^"]*)"', answer.text)]
        found += [target for form in re.findall(r"<form.*?</form>", answer.text, re.S) for target in choices(form)]
    else:
        found = []
    joined = (urllib.parse.urljoin(f"http://same{address}", link).split("#")[0] for link in found)
    return list(dict.fromkeys(link.removeprefix("http://same") or "/" for link in joined if link.startswith("http://same")))


def choices(form):
    """What a form by GET asks as it stands, and with each other option of one of its fields."""
    if 'method="get"' not in form:
        return []
    action = html.unescape(re.search(r'action="([^"]*)"', form)[1])
    hidden = [(n, html.unescape(v)) for n, v in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', form)]
    fields = {}
    for name, options in re.findall(r'<select[^>]* name="([^"]*)"[^>]*>(.*?)</select>', form, re.S):
        values = [html.unescape(value) for value in re.findall(r'<option value="([^"]*)"', options)]
        chosen = re.search(r'<option value="([^"]*)" selected', options)
        fields[name] = (html.unescape(chosen[1]) if chosen else (values or [""])[0], values)
    standing = hidden + [(name, value) for name, (value, _) in fields.items()]
    asked = [standing] + [
        [(n, option if n == name else v) for n, v in standing]
        for name, (now, values) in fields.items() for option in values if option != now
    ]
    return [action + "?" + urllib.parse.urlencode(pairs) if pairs else action for pairs in asked]


AREA = re.compile(r"(?:GM|WK|BU|RG|PD|BT)(?=[-\d])")
# What is followed by the id of one of many things.
MANY = "onderdeel item indicator programma programme bewerken edit groep group levering delivery accounts naast beside".split()


def shape(address):
    """What addresses of one page for many things have in common: `/gebied/GM?soort`."""
    path, _, query = address.partition("?")
    parts = [urllib.parse.unquote(part) for part in path.split("/")]
    for number, part in enumerate(parts):
        if area := AREA.match(part):
            parts[number] = area[0]
        elif re.match(r"\d+\.\d+\.\d+", part):
            parts[number] = "offence"
        elif re.fullmatch(r"\d{4}-\d\d", part):
            parts[number] = "month"
        elif number > 1 and parts[number - 2] == "register":
            parts[number] = "row"
        elif number and parts[number - 1] in MANY and not re.search(r"\.(?:csv|xlsx|zip)$", part):
            parts[number] = "id"
    names = sorted({name for name, _ in urllib.parse.parse_qsl(query, keep_blank_values=True)})
    return "/".join(parts) + ("?" + ",".join(names) if names else "")


def rank(address):
    """An order without meaning, the same on every day: which of many addresses of a shape are taken."""
    # All addresses about a month lie together, because each month takes a search of its own.
    month = re.search(r"/\d{4}-\d\d(?=[/?]|$)", address)
    return tuple(hashlib.sha256(text.encode()).digest() for text in (month[0] if month else "", address))


class Crawl:
    """Every address from some on, as many of each shape as `limit` allows; `seen` is told of each answer."""

    def __init__(self, visitor, limit, seen, skips=lambda address: False):
        self.visitor, self.limit, self.seen, self.skips = visitor, limit, seen, skips
        self.known, self.taken, self.left = set(), collections.Counter(), collections.Counter()

    def run(self, addresses):
        """Goes on until no new address is found; the addresses that were asked, in order."""
        asked, found = [], list(addresses)
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            while wave := list(self.chosen(found)):
                found = []
                for address, answer in zip(wave, pool.map(self.visitor.get, wave)):
                    self.seen(address, answer)
                    found += links(address, answer)
                asked += wave
        return asked

    def chosen(self, found):
        for address in sorted(set(found) - self.known, key=rank):
            self.known.add(address)
            kind = shape(address)
            if self.skips(address):
                continue
            if self.taken[kind] < self.limit(kind):
                self.taken[kind] += 1
                yield address
            else:
                self.left[kind] += 1
