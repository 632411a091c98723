#!/usr/bin/env python3
"""Files and feeds of registers in the hands of the programs that read them: icalendar, vobject, khal, frictionless, openpyxl,
pandas, and LibreOffice where it is installed. A table that they saved is taken in again and changes nothing.

Run by hand, as those programs are large: `.venv/bin/python -m pip install -r scripts/requirements-programs.txt`, then
`.venv/bin/python Tests/CommandLine/register_files.py .build/debug/vib`. Ends with {"passed": n, "failed": n}.
"""
import csv
import datetime
import io
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zoneinfo

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from tally import check, finish  # noqa: E402

import frictionless  # noqa: E402
import icalendar  # noqa: E402
import openpyxl  # noqa: E402
import pandas  # noqa: E402
import vobject  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PACK = ROOT / "Regions/midden-nederland"
ZONE, UTC = zoneinfo.ZoneInfo("Europe/Amsterdam"), datetime.timezone.utc
SPANS = 10_000
# Between them every type of field; each command reads the whole pack, so that all of them would take minutes.
WRITTEN = ("academy", "evenementen", "keurmerken", "besluiten", "capaciteit", "handelen")


def vib(*arguments, pack=PACK):
    return subprocess.run(
        [str(BINARY), "registers", *map(str, arguments), "--region", str(pack)], capture_output=True, cwd=ROOT, timeout=300)


def export(register, form, reader, pack=PACK):
    """The file as bytes; None when the register has no such file for the reader."""
    answer = vib("export", register, "--format", form, "--audience", reader, pack=pack)
    return answer.stdout if answer.returncode == 0 else None


def changes_nothing(register, name, data, folder, pack=PACK):
    file = folder / name
    if data is not None:
        file.write_bytes(data)
    answer = vib("import", register, file, "--preview", "--format", "json", "--data", folder / "data", pack=pack)
    said = answer.stdout.decode() + answer.stderr.decode()
    check(answer.returncode == 0, f"{register}: {name} is refused: {said[:600]}")
    lines = json.loads(answer.stdout or b"[]")
    check(lines == [], f"{register}: {name} changes {lines[:3]}")


def read_feed(data, what, folder):
    """Every program reads every entry; what icalendar found."""
    events = [part for part in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    seen = list(vobject.readOne(data.decode()).contents.get("vevent", []))
    check(len(seen) == len(events), f"{what}: vobject reads {len(seen)} of {len(events)}")
    uids = [str(event["UID"]) for event in events]
    check(len(set(uids)) == len(uids), f"{what}: an entry twice")
    check(all("@" not in uid and "." not in uid for uid in uids), f"{what}: an identifier with a host")
    for event in events:
        check("DTSTAMP" in event and "SEQUENCE" in event, f"{what}: an entry without its stamp")
        for key in ("DTSTART", "DTEND"):
            moment = event[key].dt if key in event else None
            if isinstance(moment, datetime.datetime) and moment.tzname() != "UTC":
                wanted = moment.replace(tzinfo=ZONE).utcoffset()
                check(moment.utcoffset() == wanted, f"{what}: {key} {moment} is read as {moment.utcoffset()}")
    feed = folder / "feed.ics"
    feed.write_bytes(data)
    settings = folder / "khal.conf"
    settings.write_text(f"[calendars]\n[[eigen]]\npath = {folder}/eigen\n[locale]\nlocal_timezone = Europe/Amsterdam\n"
                        f"default_timezone = Europe/Amsterdam\n[sqlite]\npath = {folder}/khal.db\n")
    (folder / "eigen").mkdir(exist_ok=True)
    khal = pathlib.Path(sys.executable).parent / "khal"
    answer = subprocess.run(
        [str(khal), "-c", str(settings), "printics", "--format", "»{start-long}", str(feed)], capture_output=True, text=True,
        timeout=300, env={**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"})
    check(answer.returncode == 0, f"{what}: khal says {answer.stderr[-300:]}")
    check(answer.stdout.count("»") >= len(events), f"{what}: khal reads {answer.stdout.count('»')} of {len(events)}")
    return events


def saved_by_pandas(data, form):
    """As somebody does it who knows nothing of the columns."""
    out = io.BytesIO()
    if form == "csv":
        pandas.read_csv(io.BytesIO(data)).to_csv(out, index=False)
    else:
        pandas.read_excel(io.BytesIO(data), sheet_name="Gegevens").to_excel(out, sheet_name="Gegevens", index=False)
    return out.getvalue()


def saved_by_openpyxl(data):
    out = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(data)).save(out)
    return out.getvalue()


def saved_by_libreoffice(data, form, folder):
    (folder / f"before.{form}").write_bytes(data)
    (folder / "after").mkdir(exist_ok=True)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", form, "--outdir", str(folder / "after"), str(folder / f"before.{form}")],
        capture_output=True, timeout=180, env={**os.environ, "HOME": str(folder)}, check=True)
    return (folder / "after" / f"before.{form}").read_bytes()


def valid(register, table, schema, folder):
    (folder / "table.csv").write_bytes(table)
    (folder / "table.schema.json").write_bytes(schema)
    here = os.getcwd()
    os.chdir(folder)
    try:
        report = frictionless.Resource(path="table.csv", schema="table.schema.json").validate()
    finally:
        os.chdir(here)
    check(report.valid, f"{register}: {report.flatten(['rowNumber', 'fieldName', 'note'])[:3]}")


def check_pack():
    listed = json.loads(vib("list", "--as", "bureau", "--format", "json").stdout)
    check(len(listed) >= 10, f"{len(listed)} registers")
    check(set(WRITTEN) <= {line["register"] for line in listed}, "a register that is tried is gone")
    feeds = 0
    for register in WRITTEN:
        with tempfile.TemporaryDirectory() as place:
            folder = pathlib.Path(place)
            table, book = export(register, "csv", "bureau"), export(register, "xlsx", "bureau")
            schema = export(register, "schema", "bureau")
            if table is None or book is None or schema is None:
                check(False, f"{register} has no table")
                continue
            valid(register, table, schema, folder)
            if len(list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))) > 1:
                changes_nothing(register, "same.csv", table, folder)
                changes_nothing(register, "openpyxl.xlsx", saved_by_openpyxl(book), folder)
                changes_nothing(register, "pandas.csv", saved_by_pandas(table, "csv"), folder)
                changes_nothing(register, "pandas.xlsx", saved_by_pandas(book, "xlsx"), folder)
                if shutil.which("soffice"):
                    changes_nothing(register, "office.xlsx", saved_by_libreoffice(book, "xlsx", folder), folder)
            for reader in ("public", "partners", "bureau"):
                feed = export(register, "ics", reader)
                if feed is not None:
                    feeds += 1
                    read_feed(feed, f"{register} for {reader}", folder)
    check(feeds > 0, "no register has a calendar")


def moment(day, minute, fold=0):
    return datetime.datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZONE, fold=fold)


def spans():
    """Around the days on which the clock changes: what is written in a row, and both moments or days."""
    chance = random.Random(15)
    days = [datetime.date(2022, 3, 27), datetime.date(2022, 10, 30), datetime.date(2023, 3, 26), datetime.date(2023, 10, 29)]
    made = []
    while len(made) < SPANS:
        day = chance.choice(days) + datetime.timedelta(chance.randrange(-2, 3))
        last = day + datetime.timedelta(chance.randrange(3))
        if chance.randrange(4) == 0:
            made.append((f"{day}/{last}", day, last + datetime.timedelta(1)))
            continue
        ends = []
        for date in (day, last):
            minute = chance.randrange(1440)
            fold = chance.randrange(2)
            time = moment(date, minute, fold)
            if time.astimezone(UTC).astimezone(ZONE).replace(tzinfo=None) != time.replace(tzinfo=None):
                break  # it does not exist
            twice = time.replace(fold=0).utcoffset() != time.replace(fold=1).utcoffset()
            offset = f"+{time.utcoffset().seconds // 3600:02}:00" if twice else ""
            ends.append((f"{date} {minute // 60:02}:{minute % 60:02}{offset}", time.astimezone(UTC)))
        if len(ends) == 2 and ends[0][1] < ends[1][1]:
            made.append((f"{ends[0][0]}/{ends[1][0]}", ends[0][1], ends[1][1]))
    return made


def check_clock():
    """A register of ten thousand spans, by text alone."""
    with tempfile.TemporaryDirectory() as place:
        # A pack takes what all have in common from the folder beside it.
        folder, pack = pathlib.Path(place), pathlib.Path(place) / "packs" / PACK.name
        shutil.copytree(PACK.parent, pack.parent)
        (pack / "registers/klok.yaml").write_text(
            "title: {nl: Klok, en: Clock}\none: {nl: uur, en: hour}\nmany: {nl: uren, en: hours}\n"
            "lead: {nl: Rond de wisseling., en: Around the change.}\nsource: {nl: Proef, en: Trial}\n"
            "audience: public\nfieldAudience: public\nheading: name\nfields:\n"
            "  - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}\n"
            "  - {key: when, type: span, required: true, label: {nl: Wanneer, en: When}}\n"
            "feeds: [{feed: calendar, span: when}]\nviews: [{view: calendar, span: when}]\n")
        (pack / "registers/klok").mkdir()
        made = spans()
        for part in range(0, SPANS, 2_000):
            (pack / f"registers/klok/{part:05}.md").write_text("".join(
                f"--- row\nid: s{number}\nname: s{number}\nwhen: {made[number][0]}\nexample: true\n---\n"
                for number in range(part, part + 2_000)))
        feed = export("klok", "ics", "public", pack=pack)
        events = read_feed(feed, "ten thousand spans", folder)
        check(len(events) == SPANS, f"{len(events)} of {SPANS} spans in the calendar")
        wrong = []
        for event in events:
            text, start, end = made[int(str(event["SUMMARY"]).split()[0][1:])]
            found = [event["DTSTART"].dt, event["DTEND"].dt]
            found = [time.astimezone(UTC) if isinstance(time, datetime.datetime) else time for time in found]
            if found != [start, end]:
                wrong.append((text, found))
        check(not wrong, f"{len(wrong)} spans are read otherwise: {wrong[:3]}")


def workbook(rows, since_1904=False):
    book = openpyxl.Workbook()
    if since_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Gegevens"
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def bomb():
    """A workbook whose sheet unpacks to two hundred megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook([["id"]]))) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in whole.namelist():
            made.writestr(name, b" " * (200 << 20) if "sheet1" in name else whole.read(name))
    return out.getvalue()


def check_bad_input():
    """Each is refused with a finding, and nothing of the file is stored."""
    day = datetime.datetime(2022, 6, 18)
    cases = [
        ("hour.csv", "id,when\nvoorbeeld-zomerfeest,27-03-2022 02:30/05:00\n"),
        ("end.csv", "id,when\nvoorbeeld-zomerfeest,18-06-2022 14:00/13:00\n"),
        ("slashes.csv", "id,when\nvoorbeeld-zomerfeest,18/06/2022\n"),
        ("formula.csv", "id,visitors\nvoorbeeld-zomerfeest,=1+1\n"),
        ("formula.xlsx", workbook([["id", "visitors"], ["voorbeeld-zomerfeest", "=1+1"]])),
        ("twice.csv", "id,class\nvoorbeeld-zomerfeest,a\nvoorbeeld-zomerfeest,c\n"),
        ("hidden.csv", "id,geheim\nvoorbeeld-zomerfeest,x\n"),
        ("number.csv", "id,notes\nvoorbeeld-zomerfeest,BSN 111222333\n"),
        ("bomb.xlsx", bomb()),
        ("nothing.xlsx", b"PK\x03\x04 geen werkboek"),
    ]
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for name, data in cases:
            (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
            answer = vib("import", "evenementen", folder / name, "--data", folder / "data")
            said = answer.stdout.decode() + answer.stderr.decode()
            check(answer.returncode == 1 and len(said) > 80, f"{name} ends with {answer.returncode}: {said[:300]}")
            check("Traceback" not in said and "Fatal" not in said, f"{name}: {said[:300]}")
        (folder / "1904.xlsx").write_bytes(
            workbook([["id", "when"], ["voorbeeld-zomerfeest", day]], since_1904=True))
        answer = vib("import", "evenementen", folder / "1904.xlsx", "--preview", "--data", folder / "data")
        said = answer.stdout.decode() + answer.stderr.decode()
        check("1904" in said and "2022-06-18" in said, f"a workbook of 1904: {said[:300]}")
        # Nothing of all this was stored.
        (folder / "same.csv").write_bytes(export("evenementen", "csv", "bureau"))
        changes_nothing("evenementen", "same.csv", None, folder)


def check_saving():
    """What is taken in is there, and whoever began with an older text is told so."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        (folder / "change.csv").write_text("id,when\nvoorbeeld-zomerfeest,19-06-2022 14:00/23:00\n")
        first = vib("import", "evenementen", folder / "change.csv", "--data", folder / "data")
        check(first.returncode == 0, f"a table is not taken in: {first.stderr.decode()[:400]}")
        again = vib("import", "evenementen", folder / "change.csv", "--data", folder / "data", "--format", "json")
        check(again.returncode == 0 and json.loads(again.stdout) == [], f"taken in twice: {again.stdout[:300]}")
        (folder / "stale.csv").write_text("id,revision,when\nvoorbeeld-zomerfeest,,20-06-2022 14:00/23:00\n")
        stale = vib("import", "evenementen", folder / "stale.csv", "--data", folder / "data", "--format", "json")
        lines = json.loads(stale.stdout or b"[]")
        check(stale.returncode == 1 and lines and all(line["what"] == "conflict" for line in lines), f"stale: {lines}")


check_pack()
check_bad_input()
check_saving()
check_clock()
finish()
