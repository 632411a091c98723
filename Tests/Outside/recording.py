"""What a site answered, kept so that it can be compared: only what differs between two runs is taken out, by rule."""
import datetime
import hashlib
import io
import pathlib
import re
import zipfile
import zoneinfo

LEFT_OUT = {
    "date": "the moment of asking",
    "etag": "kept apart, in etags: it is made of the body, which is compared anyway",
    "content-length": "follows from the body, and from what the rules below take out of it",
    "connection": "between server and client, not part of the answer",
}

MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}


HERE = zoneinfo.ZoneInfo("Europe/Amsterdam")


def days(first, last):
    """The days around this one, each as the product writes it: words of both languages, ISO and as in calendars."""
    today = datetime.datetime.now(HERE).date()
    found = [today + datetime.timedelta(days=step) for step in range(first, last + 1)]
    words = [rf"{day.day} {MONTHS[code][day.month - 1]} {day.year}" for day in found for code in MONTHS]
    return "|".join(words), "|".join(day.isoformat() for day in found), "|".join(day.strftime("%Y%m%d") for day in found)


# A recording can go on over midnight, and an invitation ends in a week.
WORDS, ISO, COMPACT = days(-1, 1)
SOON, ISO_SOON, _ = days(-1, 8)

# What differs between two runs of one program: a pattern, what stands in its place, and why.
RULES = [(re.compile(pattern), instead, why) for pattern, instead, why in [
    (r'(name="token" value=")[^"]*', r"\1TOKEN", "the token of a form belongs to a session"),
    (r'(name="ticket" value=")[^"]*', r"\1TICKET", "a challenge is good once, for one session"),
    (r"(&quot;challenge&quot;:&quot;)[A-Za-z0-9_-]*", r"\1CHALLENGE", "the same as authenticators get it"),
    (r"(&quot;user&quot;:{&quot;id&quot;:&quot;)[A-Za-z0-9_-]*", r"\1HANDLE", "made of the folder's key"),
    (r"([?&](?:code|bewaard|kept|voorstel|proposal)=)[A-Za-z0-9_-]{20,}", r"\1SECRET", "names of kept forms and one-time links"),
    (r"(/(?:agenda|calendar)/)[A-Za-z0-9_-]{20,}\.ics", r"\1SECRET.ics", "the address of a calendar is a secret"),
    (r'(name="object" value=")[A-Za-z0-9_-]{43}"', r'\1SECRET"', "an upload is kept under a secret name"),
    (r"(secret=)[A-Z2-7]{32}", r"\1SECRET", "the secret of an authenticator in its address"),
    (r'(<code class="secret"[^>]*>)[A-Z2-7 -]+<', r"\1SECRET<", "secrets and recovery codes to write down"),
    (r'(<rect width="\d+" height="\d+"/><path d=")[^"]*', r"\1SQUARES", "the same secret as a square for a camera"),
    (r'("stored(?:Answers|Bytes)":)\d+', r"\1N", "how much is kept depends on what came at the same moment"),
    (rf"(?:{SOON}),? (?:om |at )?\d\d?[.:]\d\d(?: uur)?", "MOMENT", "when something of this run was done, or ends"),
    (rf"(?:{ISO_SOON})[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?", "MOMENT", "the same for programs"),
    (rf"(?:{COMPACT})T\d{{6}}Z?", "MOMENT", "the same in a calendar"),
    (rf"(?:{WORDS})", "TODAY", "the day of this run"),
    (rf"(?<!\d)(?:{ISO})(?!\d)", "TODAY", "the same for programs"),
    (r"127\.0\.0\.1:\d+", "HOST", "the server takes a free port"),
]]


def normalised(text, more=()):
    """The text without what differs between two runs."""
    for pattern, instead, _ in [*more, *RULES]:
        text = pattern.sub(instead, text)
    return text


def unpacked(body):
    """The members of a zip or a workbook, each with its text: the file around them holds the time it was made."""
    parts = []
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        for entry in archive.infolist():
            parts.append(f"=== {entry.filename} ({entry.compress_type})\n{readable(archive.read(entry))}")
    return "\n".join(parts)


def readable(body):
    """The body as text; what is none by its hash."""
    if body[:4] == b"PK\x03\x04":
        return unpacked(body)
    try:
        return body.decode()
    except UnicodeDecodeError:
        return f"{len(body)} bytes, SHA-256 {hashlib.sha256(body).hexdigest()}\n"


# A search that did not end in time says how far it is, which no two runs agree on.
UNFINISHED = "202, not waited for any longer\n"


def described(answer, more=()):
    """Status, headers and body of an answer as one text."""
    if answer.status == 202:
        return UNFINISHED
    lines = [str(answer.status)]
    for name, value in sorted(answer.headers):
        if name == "set-cookie":
            value = re.sub(r"=[^;]*", "=SECRET", value, count=1)
        if name not in LEFT_OUT:
            lines.append(f"{name}: {value}")
    return normalised("\n".join(lines) + "\n\n" + readable(answer.body), more)


class Part:
    """One part of a recording: a zip with a member for each address, always in the same order and of the same date."""

    def __init__(self, folder, name, more=()):
        self.path, self.more, self.answers, self.tags = pathlib.Path(folder) / f"{name}.zip", more, {}, {}

    def answer(self, address, answer):
        address = normalised(address, self.more)
        self.answers[address] = described(answer, self.more)
        # The tag of a body that holds a moment or a secret differs with it.
        is_same = self.answers[address].endswith("\n\n" + readable(answer.body))
        self.tags[address] = answer.header("etag") if is_same else "-"

    def text(self, name, text):
        self.answers[name] = normalised(text, self.more)

    def close(self):
        """Writes the part, and its ETags beside it."""
        with zipfile.ZipFile(self.path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for address in sorted(self.answers):
                archive.writestr(zipfile.ZipInfo(address, (2000, 1, 1, 0, 0, 0)), self.answers[address].encode(), zipfile.ZIP_DEFLATED)
        tags = "".join(f"{address} {self.tags[address] or '-'}\n" for address in sorted(self.tags))
        self.path.with_suffix(".etags").write_text(tags)


def members(path):
    """The answers of a part by address."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}
