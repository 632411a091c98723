"""Every kind of page of a running site by the list of routes: for each line that is a page an address that this site has."""
import collections
import html
import pathlib
import re
import time
import urllib.parse

TESTS = pathlib.Path(__file__).resolve().parent.parent / "SiteTests"
FILE = re.compile(r"\.(csv|svg|xlsx|json|ics|xml|txt|css|js|woff2|pdf)$")
# What an address names of its own site, and how it stands in a kind.
NAMED = [
    (r"(/gebied/(?:RG|PD|BT|GM|WK|BU))[^/]*", r"\1"), (r"(/(?:misdrijf|wegwijzer)/)(?!alle$)[^/]+", r"\1*"),
    (r"(/(?:groep|ambitie|indicator|register|programma|onderdeel|bron|bewerken|nieuw)/)[^/]+", r"\1*"),
    (r"(/wegwijzer/\*/)(?!alle-vragen)[^/]+", r"\1*"), (r"(/register/\*/)[^/]+", r"\1*"),
    (r"/\d{4}-\d{2}(?=/|$)", "/MAAND"), (r"/(19|20)\d\d(?=/|$)", "/JAAR"), (r"/\d+(?=/|$)", "/N"),
]


def kind_of(address):
    """`/gebied/GM0344-utrecht?periode=…` as `/gebied/GM`: what is after the question mark is no kind."""
    path = urllib.parse.urlsplit(address).path
    for pattern, word in NAMED:
        path = re.sub(pattern, word, path)
    return path


def listed(name):
    """The kinds of one committed list, Dutch pages only: the English ones are reached by their language link."""
    lines = (TESTS / name).read_text(encoding="utf-8").split()
    return dict.fromkeys(kind_of(a) for a in lines if not a.startswith("/en") and not FILE.search(a) and a != "/gezond")


def name_of(kind):
    return re.sub(r"[^A-Za-z0-9]+", "-", kind.replace("*", "x")).strip("-") or "start"


def kinds(visitors, seconds=240):
    """Kind → (address, who sees it), by links from page to page; then the kinds of the lists that nothing led to.

    `visitors` are (name, visitor) from the public one to the one who may most; pages of kinds that no list names come too.
    """
    wanted = {**listed("routes.txt"), **listed("routes-signed-in.txt")}
    found, deadline = {}, time.monotonic() + seconds
    for who, visitor in visitors:
        starts = [kind for kind in wanted if not re.search(r"[*]|[A-Z]", kind)]
        # Of what only a question leads to, the first one.
        asking = {}
        waiting, seen, asked = collections.deque(starts), set(starts), collections.Counter()
        while waiting and time.monotonic() < deadline:
            address = waiting.popleft()
            kind = kind_of(address)
            answer = visitor.get(address)
            if answer.kind != "text/html" or answer.status != 200:
                continue
            found.setdefault(kind, (address, who))
            for link in re.findall(r'href="([^"#]+)', answer.text):
                link = urllib.parse.urljoin(address, html.unescape(link))
                path = urllib.parse.urlsplit(link)
                if path.query:
                    asking.setdefault(kind_of(link), link)
                if path.scheme or path.query or FILE.search(path.path) or re.match(r"/en(/|$)", link) or link in seen:
                    continue
                seen.add(link)
                # Two of a kind are enough to come to all that they lead to.
                asked[kind_of(link)] += 1
                if asked[kind_of(link)] <= 2:
                    waiting.append(link)
        for kind in asking.keys() & wanted.keys() - found.keys():
            if visitor.get(asking[kind]).status == 200:
                found[kind] = (asking[kind], who)
    return found, [kind for kind in wanted if kind not in found]
