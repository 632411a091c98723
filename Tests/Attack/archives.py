"""Files that are sent: archives and tables that are larger, deeper or other than they say."""

import io
import json
import pathlib
import random
import shutil
import struct
import subprocess
import tempfile
import warnings
import zipfile
import zlib

from ground import DESK, PACK, REGION, SHARED, YEAR, Untried, attack, form_of, held, multipart


def archive(parts, kind=zipfile.ZIP_DEFLATED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", kind, compresslevel=9) as target, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name twice is meant
        for name, content in parts:
            target.writestr(name, content)
    return made.getvalue()


def weighed(site, name, content, **values):
    """Sends a file; the status and what it cost."""
    before, work = site.memory(), site.processor()
    answer = site.upload("editor", name, content, **values)
    grown, spent = site.memory() - before, site.processor() - work
    held(answer.status < 500, f"{name}: {answer.status}")
    held(grown < 300, f"{name}: {grown:.0f} MB more")
    held(spent < 20, f"{name}: {spent:.1f} s of work")
    held(site.is_alive(), f"{name}: the site is gone")
    return answer, grown, spent


def lying(name, content, says):
    """One stored file whose heads say another size."""
    packed = zlib.compress(content, 9)[2:-4]
    crc = zlib.crc32(content)
    head = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 33, crc, len(packed), says, len(name), 0) + name + packed
    entry = (
        struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 33, crc, len(packed), says, len(name), 0, 0, 0, 0, 0, 0)
        + name
    )
    return head + entry + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1, 1, len(entry), len(head), 0)


def overlapping():
    """Many names for one piece (Fifield 2019)."""
    piece = zlib.compress(b"\0" * 900_000, 9)[2:-4]
    crc, head_name = zlib.crc32(b"\0" * 900_000), b"a.md"
    head = (
        struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 33, crc, len(piece), 900_000, len(head_name), 0)
        + head_name
        + piece
    )
    entries = b"".join(
        struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 33, crc, len(piece), 900_000, 7, 0, 0, 0, 0, 0, 0)
        + b"%04d.md" % n
        for n in range(5_000)
    )
    return head + entries + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 5_000, 5_000, len(entries), len(head), 0)


@attack(14)
def no_archive_unpacks_into_more_than_it_may(ground):
    site = ground.desk
    bombs = {
        "zeros.zip": archive([("strategy.md", b"\0" * 200_000_000)]),
        "many.zip": archive([(f"programmes/{n}.md", b"x") for n in range(20_000)]),
        "wide.zip": archive([(f"programmes/{n}.md", b" " * 1_000_000) for n in range(400)]),
        "lies-small.zip": lying(b"strategy.md", b"\0" * 100_000_000, 10),
        "lies-large.zip": lying(b"strategy.md", b"a", 4_000_000_000),
        "overlap.zip": overlapping(),
        "nested.zip": archive([("strategy.zip", archive([("a.zip", archive([("strategy.md", b"\0" * 10_000_000)]))]))]),
    }
    costs = []
    for name, content in bombs.items():
        if len(content) > 5_000_000:
            continue
        answer, grown, spent = weighed(site, name, content)
        held(answer.status in (413, 422, 400), f"{name}: {answer.status}")
        costs.append(f"{name} {grown:.0f} MB {spent:.1f} s")
    return "; ".join(costs)


@attack(14)
def no_archive_names_a_file_elsewhere(ground):
    site = ground.common
    link = zipfile.ZipInfo("strategy.md")
    link.external_attr = 0o120777 << 16
    for parts in (
        [("../strategy.md", b"x")],
        [("/etc/passwd", b"x")],
        [("a/../../b.md", b"x")],
        [("..\\..\\b.md", b"x")],
        [("C:\\b.md", b"x")],
        [("a\0.md", b"x")],
        [(".git/config", b"x")],
        [(link, b"/etc/passwd")],
        [("strategy.md", b"x"), ("strategy.md", b"y")],
        [("strategy.md/x", b"x"), ("strategy.md", b"y")],
        [("a" * 5_000 + ".md", b"x")],
        [("\u202egnp.md", b"x")],
    ):
        answer = site.upload("editor", "plan.zip", archive(parts))
        held(answer.status in (422, 400, 413), f"{str(parts[0][0])[:30]}: {answer.status}")
        held("root:" not in answer.text, "a file of the machine is shown")
    return "twelve archives refused"


@attack(14)
def no_table_costs_more_than_it_holds(ground):
    site = ground.desk
    head = site.visit("editor").get(f"{DESK}/acties.csv").body.split(b"\n")[0]
    tables = {
        "separators.csv": b"id" + b"," * 4_900_000,
        "quotes.csv": b"id\n" + b'"' * 4_900_000,
        "rows.csv": head + b"\n" + b"\n" * 4_900_000,
        "columns.csv": b",".join(b"c%d" % n for n in range(500_000)) + b"\n",
        "cell.csv": head + b'\n"' + b"x" * 4_900_000 + b'"',
        "nuls.csv": b"\0" * 4_900_000,
        "same.csv": head + b"\n" + b"goc-interventies,ondermijning,T\n" * 60_000,
    }
    costs = []
    for name, content in tables.items():
        answer, grown, spent = weighed(site, name, content, what="actions")
        held(answer.status in (413, 422, 400), f"{name}: {answer.status}")
        costs.append(f"{name} {grown:.0f} MB {spent:.1f} s")
    return "; ".join(costs)


@attack(14)
def no_text_file_of_a_plan_explodes(ground):
    """Anchors, depth, and marks that a reader could take long over."""
    site = ground.desk
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(97 + n)}: &{chr(97 + n)} [{', '.join([f'*{chr(96 + n)}'] * 9)}]\n" for n in range(1, 12)
    )
    texts = {
        "anchors": f"---\n{bomb}---\n",
        "depth": "---\nid: " + "[" * 100_000 + "\n---\n",
        "maps": "---\nid: " + "{a: " * 50_000 + "\n---\n",
        "quotes of quotes": "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n" + ">" * 300_000,
        "brackets": "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n" + "[" * 300_000,
        "stars": "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n" + "*a _b " * 100_000,
        "links": "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n" + "[a](" * 100_000,
        "tables": "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n"
        + "|a" * 100_000
        + "\n"
        + "|-" * 100_000
        + "\n"
        + "|a" * 1_000
        + "\n",
        "bindings": "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n" + "{{" * 200_000,
    }
    costs = []
    for name, text in texts.items():
        _, grown, spent = weighed(site, f"{name}.zip", archive([("strategy.md", text)]))
        costs.append(f"{name} {grown:.0f} MB {spent:.1f} s")
    return "; ".join(costs)


@attack(14)
def no_form_costs_more_than_it_holds(ground):
    site = ground.desk
    visitor, page = site.visit("editor"), site.visit("editor").get(f"/jaarplan/{YEAR}/inlezen").text
    token = dict(form_of(page, "plan-read"))["token"]
    before = site.memory()
    bodies = [
        multipart([("act", "plan-read"), ("token", token)] + [(f"f{n}", "x") for n in range(30_000)], []),
        multipart([("act", "plan-read"), ("token", token)], [(f"f{n}", "a.csv", b"x") for n in range(10_000)]),
        (b"--x\r\n" * 900_000, "multipart/form-data; boundary=x"),
        (b"--x\r\nContent-Disposition: form-data; name=\"a\r\n" * 80_000, "multipart/form-data; boundary=x"),
        (b"-" * 4_900_000, "multipart/form-data; boundary=" + "-" * 60),
        (b"--x--\r\n", "multipart/form-data; boundary=" + "x" * 3_000),
        (b"x" * 6_000_000, "multipart/form-data; boundary=x"),
        (b"a=" + b"%41" * 80_000, "application/x-www-form-urlencoded"),
        (b"&" * 250_000, "application/x-www-form-urlencoded"),
    ]
    statuses = []
    for body, kind in bodies:
        try:
            statuses.append(visitor.send("POST", f"/jaarplan/{YEAR}/inlezen", body, kind).status)
        except OSError:
            statuses.append(0)
        held(statuses[-1] in (0, 400, 403, 413, 422), f"body {len(statuses)}: {statuses[-1]}")
    grown = site.memory() - before
    held(grown < 300 and site.is_alive(), f"{grown:.0f} MB more")
    return f"{statuses}, {grown:.0f} MB more"


def said(ground, *arguments, code=0):
    """What a subcommand says of paths that are bytes."""
    answer = subprocess.run([bytes(ground.binary), *arguments], capture_output=True, timeout=100)
    held(answer.returncode == code, f"{arguments[:2]} ended with {answer.returncode}: {answer.stderr[-300:]!r}")
    held(b"\xff" not in answer.stdout + answer.stderr, "the raw name is written to the terminal")
    return answer


@attack(14)
def a_name_that_is_no_text_is_read(ground):
    """Files and folders whose names are not UTF-8, on the command line."""
    data, home = ground.folder("names"), bytes(ground.home)
    before = set(pathlib.Path(tempfile.gettempdir()).glob("vib-names-*"))
    place, series = home + b"/kap\xff\xfeot.csv", home + b"/reeks\xff.csv"
    with open(place, "wb") as file:
        file.write(b"code,name\r\nBU05130200,De Korte Akkeren\r\n")
    with open(series, "wb") as file:
        file.write(b"series_id,month,count\n" + b"".join(b"a,20%02d-%02d,%d\n" % (n // 12 + 10, n % 12 + 1, n) for n in range(60)))
    answer = said(ground, b"import", place, b"--data", bytes(data))
    held(b"kap\xef\xbf\xbd" in answer.stdout + answer.stderr, f"names it otherwise: {(answer.stdout + answer.stderr)[-200:]!r}")
    for given in ([series], [b"--series", series], [b"--series=" + series]):
        held(said(ground, b"analyse", b"stl", *given).stdout.strip(), "the table is not read")
    plan = home + b"/plan-\xff"
    shutil.copytree(bytes(REGION / "plan"), plan)
    said(ground, b"plan", b"import", plan, b"--preview", b"--data", bytes(data))
    said(ground, b"import", home + b"/er-is-niets\xff.csv", b"--data", bytes(data), code=1)
    said(ground, b"deliveries", b"--data", home + b"/map\xff", code=2)
    left = set(pathlib.Path(tempfile.gettempdir()).glob("vib-names-*")) - before
    held(not left, f"leaves {left}")
    with open(plan + b"/programmes/\xff\xfe.md", "wb") as file:
        file.write(b"--- agenda\n")
    answer = subprocess.run(
        [bytes(ground.binary), b"plan", b"check", plan, b"--data", bytes(data)], capture_output=True, timeout=60
    )
    held(answer.returncode in (0, 1, 2), f"plan check ended with {answer.returncode}: {answer.stderr[-200:]}")
    held(answer.returncode != 0, "a file that was not read is not told of")


@attack(14)
def boundaries_are_bounded_in_bytes(ground):
    """A shape so rough that simplifying keeps much of it."""
    dice, data = random.Random(7), ground.folder("shapes", is_empty=True)
    ring = [[4.6 + 0.3 * dice.random(), 52.0 + 0.1 * dice.random()] for _ in range(150_000)]
    features = [
        {
            "type": "Feature",
            "properties": {"statcode": code, "statnaam": code},
            "geometry": {"type": "Polygon", "coordinates": [ring[k::2] + [ring[k]]]},
        }
        for k, code in enumerate(("BU06370101", "BU06370102"))
    ]
    file = ground.home / "ruw.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    common = ["--data", data, "--region", PACK]
    if not SHARED.exists():
        raise Untried("../shared is not here")
    ground.vib("import", SHARED / "data/police/buurt_names_gouda_rijswijk_zoetermeer.csv", *common)
    answer = ground.vib("import", file, "--year", 2014, *common)
    if answer.returncode != 0:
        held(len(answer.stderr.strip().splitlines()) <= 3, f"refused with {answer.stderr[-300:]}")
        return f"refused: {answer.stderr.strip()[:120]}"
    ground.vib("import", SHARED / "data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv", "--division", 2014, *common)
    site = ground.site("--region", PACK, data=data)
    page = site.visit().get("/gebied/GM0637-zoetermeer")
    held(page.status == 200 and len(page.body) < 1_500_000, f"the page has {len(page.body) / 1e6:.1f} MB ({page.status})")
    return f"the page has {len(page.body) / 1e6:.2f} MB"
