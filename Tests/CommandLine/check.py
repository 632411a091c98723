#!/usr/bin/env python3
"""The command line as a contract, on the real file: figures against sums made here, exit codes, crashes, broken files.

Over 400 lines, because its parts share one import of the real file and what was added up from it.
Ends with {"passed": n, "failed": n}.
"""
import csv
import html
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from serving import PACK, ROOT, SHARED, serving, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
REAL = SHARED / "data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv"


def figure(folder, area, offence, first, last, *more, region=PACK):
    answer = vib(
        BINARY, "figure", "--data", folder, "--region", region, "--area", area, "--offence", offence, "--from", first,
        "--to", last, "--format", "json", *more, check=False)
    return json.loads(answer.stdout) if answer.returncode == 0 else answer


def raw_sums():
    """(area, offence, period) → count straight from the file; empty months and offences stay out."""
    sums = {}
    with open(REAL, newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            count = row["GeregistreerdeMisdrijven_1"]
            key = (row["WijkenEnBuurten"].strip(), row["SoortMisdrijf"].strip(), row["Perioden"])
            sums[key] = int(count) if count else 0
    return sums


def months(first, last):
    year, month = divmod(first, 100)
    while year * 100 + month <= last:
        yield f"{year}MM{month:02}"
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def figures(folder):
    sums = raw_sums()
    total = sum(n for (area, _, _), n in sums.items() if area.startswith("BU"))
    check(total == 51643, f"the raw file holds {total} at buurt level")
    random.seed(7)
    areas = sorted({key[0] for key in sums})
    offences = sorted({key[1] for key in sums} - {"1.4.7"})
    for _ in range(25):
        area, offence = random.choice(areas), random.choice(offences)
        first, last = sorted(random.sample(list(months(201101, 201711)), 2))
        expected = sum(
            sums.get((area, offence, m), 0)
            for m in months(int(first.replace("MM", "")), int(last.replace("MM", ""))))
        answer = figure(folder, area, offence, first, last)
        check(isinstance(answer, dict) and answer["value"] == expected, f"{area} {offence} {first}–{last}: {answer}, raw {expected}")
    year = figure(folder, "Zoetermeer", "1.1.1", "2017MM01", "2017MM12")
    eleven = sum(sums[("GM0637", "1.1.1", m)] for m in months(201701, 201711))
    check(year["value"] == eleven and year["status"] == "incomplete", f"a year without December: {year}")
    check(year["unit"] == "offences" and year["numerator"] == eleven and "dataVersion" in year, f"record: {year}")
    december = figure(folder, "GM0637", "1.1.1", "2017MM12", "2017MM12")
    check(december["value"] is None and december["state"] == "notYetKnown", f"December 2017 is not zero: {december}")
    robbery = figure(folder, "GM0637", "1.4.7", "2017MM01", "2017MM11")
    check(robbery["value"] is None and robbery["state"] == "notYetKnown", f"1.4.7 is not zero: {robbery}")
    change = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM11", "--measure", "change", "--compare", "previous-year")
    before = sum(sums[("GM0637", "1.1.1", m)] for m in months(201601, 201611))
    check(abs(change["value"] - (eleven - before) / before * 100) < 1e-9, f"change: {change}")
    check(change["denominator"] == before, f"the base is beside it: {change}")
    rate = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM11", "--measure", "rate")
    check(rate["value"] is None, f"no population of 2017: {rate}")


def signals(folder):
    """The search of a month on the real file: what was tested, and that an empty month is no month of zeros."""
    def search(month, family):
        answer = vib(
            BINARY, "signals", "--data", folder, "--region", PACK, "--month", month, "--family", family, "--format",
            "json")
        return json.loads(answer.stdout)

    sums = raw_sums()
    types = {o for (_, o, _) in sums} - {"0.0.0", "1.4.7"}
    towns = search("2017MM11", "municipality")
    check(towns["outcome"] == "tested" and towns["tested"] >= 27, f"municipalities tested: {towns['tested']}")
    check(0 < towns["expectedByChance"] <= 3, f"expected by chance: {towns['expectedByChance']}")
    places = search("2017MM11", "neighbourhood")
    buurten = {a for (a, _, _) in sums if a.startswith("BU")}
    every = places["tested"] + sum(places["notTested"].values())
    check(every == len(buurten) * len(types), f"{every} of {len(buurten)} × {len(types)} buurten are accounted for")
    check(set(places["notTested"]) == {"tooShort"}, f"only what a break cut short is not tested: {places['notTested']}")
    for family in ("municipality", "neighbourhood"):
        december = search("2017MM12", family)
        check(december["outcome"] == "monthMissing" and december["tested"] == 0 and not december["signals"],
              f"December 2017 is not tested as zero: {december['outcome']}")
    found = 0
    for month in ("2014MM03", "2014MM06", "2016MM03", "2017MM04", "2017MM10"):
        for family in ("municipality", "neighbourhood"):
            for signal in search(month, family)["signals"]:
                found += 1
                key = (signal["area"]["code"], signal["offence"], month)
                check(key not in sums or sums[key] == signal["observed"], f"a signal's count is the file's: {signal}")
                check(signal["observed"] >= 3 and signal["observed"] > signal["band"]["upper"], f"{signal}")
                check(signal["ratioInterval"]["lower"] <= signal["ratio"] <= signal["ratioInterval"]["upper"], f"{signal}")
                check(signal["falseShare"] <= 0.1 and signal["verdict"] == "moreThanChanceUp", f"{signal}")
    check(found > 0, "no signal at all in ten searches of the real file")
    table = vib(BINARY, "signals", "--data", folder, "--region", PACK, "--month", "2017MM10", "--family",
                "neighbourhood", "--format", "csv").stdout
    check(table.startswith("month,family,area"), f"csv: {table[:60]}")
    check(vib(BINARY, "signals", "--data", folder, "--region", PACK, "--month", "2017", check=False).returncode == 2,
          "a year is no month")


def contract(folder):
    absent = figure(folder, "Zoetermer", "1.1.1", "2017MM01", "2017MM12")
    near = figure(folder, "Qqqqqq", "1.1.1", "2017MM01", "2017MM12")
    check(not isinstance(near, dict) and near.returncode == 3, f"an unknown area ends with 3: {near}")
    check(isinstance(absent, dict) or "Zoetermeer" in absent.stderr, f"nearest names: {absent}")
    for arguments in (["figure"], ["figure", "--area", "GM0637", "--offence", "1.1.1", "--from", "2017", "--measure", "x"],
                      ["nonsense"], ["import"], ["publish", "x", "--data", folder]):
        code = vib(BINARY, *arguments, check=False).returncode
        check(code == 2, f"{arguments} ends with {code}, not 2")
    wrong = figure(folder, "GM0637", "1.1.1", "2017MM12", "2017MM01")
    check(not isinstance(wrong, dict) and wrong.returncode == 2, f"a reversed period ends with 2: {wrong}")
    mixed = figure(folder, "GM0637", "1.1.1", "2017JJ00", "2017MM12")
    check(not isinstance(mixed, dict) and mixed.returncode == 2, "JJ00 to MM is wrong use")
    for language, word in (("nl", "GEBRUIK"), ("en", "USAGE")):
        text = vib(BINARY, "--help", "--language", language).stdout
        check(word in text, f"help in {language}")
    by_locale = vib(BINARY, "--help", env={**os.environ, "LANG": "en_GB.UTF-8", "LC_ALL": ""}).stdout
    check("USAGE" in by_locale, "help follows LANG")
    deliveries = json.loads(vib(BINARY, "deliveries", "--data", folder, "--format", "json").stdout)
    check(deliveries and len(deliveries[0]["sha256"]) == 64 and deliveries[0]["state"] == "published", f"{deliveries}")
    findings = json.loads(vib(BINARY, "findings", "--data", folder, "--format", "json").stdout)
    kinds = {f["kind"] for f in findings}
    check({"period-empty", "offence-empty"} <= kinds, f"findings: {kinds}")
    check(all(f["cure"] and f["expected"] for f in findings), "each finding has a cure")


def publication(folder):
    before = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM01")
    vib(BINARY, "withdraw", "latest", "--data", folder, "--region", PACK)
    after = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM01")
    check(after["value"] is None and not after["example"], f"withdrawn figures are gone, and no invented ones in their place: {after}")
    vib(BINARY, "publish", "latest", "--data", folder, "--region", PACK)
    again = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM01")
    check(again["value"] == before["value"], "published again")
    check(vib(BINARY, "publish", "latest", "--data", folder, "--region", PACK).returncode == 0, "publishing twice is fine")


def crashes(folder):
    """kill -9 at many moments of an import leaves what was published."""
    before = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"]
    sample = pathlib.Path(folder) / "again.csv"
    sample.write_text(REAL.read_text().replace(";41\n", ";40\n"))
    started = time.monotonic()
    vib(BINARY, "import", sample, "--hold", "--data", folder, "--region", PACK)
    whole = time.monotonic() - started
    ids = len(json.loads(vib(BINARY, "deliveries", "--data", folder, "--format", "json").stdout))
    for step in range(12):
        process = subprocess.Popen(
            [str(BINARY), "import", str(sample), "--hold", "--data", folder, "--region", str(PACK)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(whole * (step + 0.5) / 12)
        process.send_signal(signal.SIGKILL)
        process.wait()
        now = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")
        check(isinstance(now, dict) and now["value"] == before, f"kill -9 after {step + 0.5}/12 of an import: {now}")
    vib(BINARY, "import", sample, "--hold", "--data", folder, "--region", PACK)
    listed = json.loads(vib(BINARY, "deliveries", "--data", folder, "--format", "json").stdout)
    check(len(listed) > ids, "the next import works")
    orphans = {f.name for f in (pathlib.Path(folder) / "deliveries").iterdir()} - {f"{d['id']}.cells" for d in listed}
    check(not orphans, f"no files are left behind: {orphans}")


def damage(folder):
    """A damaged or cut snapshot is rebuilt; figures stay the same."""
    before = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"]
    for snapshot in (pathlib.Path(folder) / "snapshots").glob("*.cube"):
        content = bytearray(snapshot.read_bytes())
        content[len(content) // 2] ^= 0x10
        snapshot.write_bytes(content)
    check(figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"] == before, "a flipped bit is mended")
    for snapshot in (pathlib.Path(folder) / "snapshots").glob("*.cube"):
        os.truncate(snapshot, snapshot.stat().st_size // 2)
    check(figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"] == before, "a cut snapshot is mended")
    for snapshot in (pathlib.Path(folder) / "snapshots").glob("*.cube"):
        snapshot.unlink()
    check(figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"] == before, "a missing snapshot is rebuilt")


HEAD = '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\n'
ROW = '0;"1.1.1 ";"GM0513    ";"2011MM01";41\n'
BROKEN = {
    "empty.csv": "", "only-head.csv": HEAD, "nuls.csv": "\0" * 200_000, "no-end.csv": '"' * 3_000_000,
    "cut.csv": HEAD + ROW * 3 + '1;"1.1.1 ";"GM05', "separator.csv": (HEAD + ROW).replace(";", "|"),
    "swapped.csv": '"ID";"Perioden";"WijkenEnBuurten";"SoortMisdrijf";"GeregistreerdeMisdrijven_1"\n0;"1.1.1 ";"GM0513";"2011MM01";4\n',
    "formula.csv": HEAD + '0;"=cmd|\' /C calc\'!A0";"GM0513    ";"2011MM01";41\n', "page.html": "<!doctype html><h1>502 Bad Gateway</h1>",
    "error.json": '{"odata.error":{"code":"","message":"cut"}}', "binary.xlsx": "PK\x03\x04" + "\x00\xff" * 5000,
    "right-to-left.csv": HEAD + '0;"1.1.1 ";"GM0513\u202e    ";"2011MM01";41\n', "utf16.csv": (HEAD + ROW).encode("utf-16"),
    "negative.csv": HEAD + ROW.replace("41", "-3") + ROW.replace("MM01", "MM02"),
    "absurd.csv": HEAD + ROW.replace("41", "99999999999999999999") + ROW.replace("MM01", "MM02"),
}


def broken(folder):
    before = figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"]
    place = pathlib.Path(folder) / "broken"
    place.mkdir()
    for name, content in BROKEN.items():
        (place / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with open(place / "sparse-10-gb.csv", "wb") as file:
        file.write(HEAD.encode())
        file.truncate(10 << 30)
    for file in sorted(place.iterdir()):
        limited = ["bash", "-c", f"ulimit -v 8000000; exec {BINARY} import '{file}' --hold --data '{folder}' --region '{PACK}'"]
        started = time.monotonic()
        try:
            answer = subprocess.run(limited, capture_output=True, text=True, timeout=120)
            check(answer.returncode in (0, 1, 2), f"{file.name} ends with {answer.returncode}: {answer.stderr[-300:]}")
            check(answer.returncode == 0 or len(answer.stderr.strip().splitlines()) <= 3, f"{file.name}: {answer.stderr[:300]}")
            check("\u202e" not in answer.stderr + answer.stdout, f"{file.name}: the direction trick came through")
        except subprocess.TimeoutExpired:
            check(False, f"{file.name} hangs ({time.monotonic() - started:.0f} s)")
    check(figure(folder, "GM0637", "1.1.1", "2017MM01", "2017MM06")["value"] == before, "broken files change nothing")


def every_shared_file(folder):
    """Each real file is taken in or refused in one sentence that names the reason."""
    for file in sorted([*(SHARED / "data/police").iterdir(), *(SHARED / "data/cbs").iterdir(), *(SHARED / "data/boundaries").iterdir()]):
        answer = vib(BINARY, "import", file, "--hold", "--year", 2024, "--data", folder, "--region", PACK, check=False)
        check(answer.returncode in (0, 1), f"{file.name} ends with {answer.returncode}: {answer.stderr[-200:]}")
        if answer.returncode:
            check(file.name in answer.stderr and len(answer.stderr.strip().splitlines()) <= 2, f"{file.name}: {answer.stderr}")


def foreign_pack(folder):
    """The real file under the default pack: nothing is thinned, areas outside it answer by code and by name."""
    vib(BINARY, "import", REAL, "--data", folder)
    answer = vib(
        BINARY, "figure", "--data", folder, "--area", "GM0637", "--offence", "1.1.1", "--from", "2017MM01", "--to", "2017MM12",
        "--measure", "count", "--format", "json")
    check(json.loads(answer.stdout)["value"] > 0, "an area outside the pack answers")


BRABANT = "GM0758,GM0772,GM0796,GM0855"
NAMES = SHARED / "data/cbs/47018NED_2024-08-15_WijkenEnBuurten.csv"
OUTLINES = SHARED / "data/boundaries/ties_Buurt_2014_layer_q1e3.topojson"


def new_pack(folder):
    """A region of one's own from the shared lists: checked, refused where it must be, and not a word of another region."""
    pack, data = pathlib.Path(folder) / "brabantse-steden", pathlib.Path(folder) / "none"
    made = vib(BINARY, "pack", "new", pack, "--from", BRABANT, "--list", NAMES, "--boundaries", OUTLINES, "--data", data)
    check(str(pack) in made.stdout, f"says where the pack is: {made.stdout}")
    lines = re.findall(r"^    (GM\d+): \[([\d.]+), ([\d.]+)\]", (pack / "municipalities.yaml").read_text(), re.M)
    place = {code: (float(longitude), float(latitude)) for code, latitude, longitude in lines}
    check(sorted(place) == BRABANT.split(","), f"a centre for each: {lines}")
    breda, eindhoven, bosch, tilburg = (place[code] for code in BRABANT.split(","))
    check(breda[0] < tilburg[0] < bosch[0] < eindhoven[0] and bosch[1] > eindhoven[1], f"as they lie in reality: {place}")
    check(not (pack / "tiles.yaml").exists(), "centres make the map")
    shown = vib(BINARY, "pack", "--region", pack, "--data", data)
    check("4 gemeenten" in shown.stdout and not data.exists(), f"no data folder is made: {shown.stdout}")
    for words, code, reason in (
        ((pack, "--from", BRABANT, "--list", NAMES), 1, "bestaat al"),
        ((pack / "b", "--from", "GM075", "--list", NAMES), 2, "GM075"),
        ((pack / "b", "--from", "GM9999", "--list", NAMES), 1, "GM9999"),
        ((pack / "b", "--from", BRABANT, "--list", OUTLINES), 1, OUTLINES.name),
        ((pack / "b", "--from", BRABANT, "--list", pack / "geen.csv"), 1, "geen.csv"),
    ):
        answer = vib(BINARY, "pack", "new", *words, "--language", "nl", check=False)
        check(answer.returncode == code and reason in answer.stderr, f"{words}: {answer.returncode} {answer.stderr}")
        check(not (pack / "b").exists(), f"{words}: nothing is left behind")
    (pack / "region.yaml").rename(pack / "weg")
    answer = vib(BINARY, "pack", "--region", pack, "--language", "nl", check=False)
    check(answer.returncode == 1 and "region.yaml" in answer.stderr, f"names an obligatory file: {answer.stderr}")
    (pack / "weg").rename(pack / "region.yaml")
    shutil.copytree(ROOT / "Regions/midden-nederland/plan", pack / "plan")
    shown = vib(BINARY, "pack", "--region", pack, "--language", "nl")
    check("geen enkel gebied van dit pakket" in shown.stdout, f"the plan of another region: {shown.stdout[-300:]}")
    shutil.rmtree(pack / "plan")
    served_alone(pack, folder)


def served_alone(pack, folder):
    """Every page that links lead to, and none that names what is only in the default pack."""
    own = {"Midden-Nederland", *re.findall(r"name: ([^,}#\n]+)", (ROOT / "Regions/midden-nederland/municipalities.yaml").read_text())}
    other = re.compile(r"\b(" + "|".join(re.escape(name.strip(" '")) for name in sorted(own)) + r")\b")
    with serving(BINARY, data=pathlib.Path(folder) / "eigen", region=pack) as base:
        seen, open_, texts = {"/"}, ["/"], {}
        while open_ and len(texts) < 250:
            path = open_.pop(0)
            try:
                with urllib.request.urlopen(base + path, timeout=60) as answer:
                    kind, text = answer.headers.get_content_type(), answer.read().decode(errors="replace")
            except urllib.error.HTTPError as error:
                check(False, f"{path}: {error.code}")
                continue
            texts[path] = text
            if kind == "text/html":
                links = (html.unescape(link).split("#")[0] for link in re.findall(r'href="(/[^"]*)"', text))
                new = [link for link in links if link and link not in seen]
                seen.update(new)
                open_ += new
        check(len(texts) > 100, f"{len(texts)} pages")
        named = {path: found.group(0) for path, text in texts.items() if (found := other.search(text))}
        check(not named, f"another region's words: {list(named.items())[:5]}")
        check(not any(path.startswith("/jaarplan") for path in texts), "without a plan no page leads to one")
        with urllib.request.urlopen(base + "/jaarplan", timeout=60) as answer:
            check("nog geen jaarplan" in answer.read().decode(), "whoever asks for a plan reads that there is none")


def languages(folder):
    """Findings in the language of the reader, the same JSON for every reader, and help without English in Dutch."""
    broken = pathlib.Path(folder) / "kapot.csv"
    broken.write_text('"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\n"1.1.1";"GM344";"2017MM01";3\n"1.1.1";"GM0344";"2017MM01";-3\n"1.1.1";"GM0344";"2017MM02";3\n')
    common = ["--data", pathlib.Path(folder) / "talen", "--region", PACK]
    vib(BINARY, "import", broken, *common, "--hold")
    said = {code: vib(BINARY, "findings", *common, "--language", code).stdout for code in ("nl", "en")}
    check("waarschuwing area-malformed" in said["nl"] and "verwacht: een gebiedscode" in said["nl"], f"findings in Dutch: {said['nl']}")
    check("warning area-malformed" in said["en"] and "expected: an area code" in said["en"], f"findings in English: {said['en']}")
    check(" found" not in said["nl"].lower() and "gevonden" not in said["en"].lower(), "neither language in the other")
    heads = {code: vib(BINARY, "deliveries", *common, "--language", code).stdout.split("\n") for code in ("nl", "en")}
    check(heads["nl"][0].split()[:3] == ["id", "stand", "bron"] and "ontvangen" in heads["nl"][1], f"a table in Dutch: {heads['nl']}")
    check(heads["en"][0].split()[:3] == ["id", "state", "source"] and "received" in heads["en"][1], f"and in English: {heads['en']}")
    forms = [vib(BINARY, "findings", *common, "--language", code, "--format", "json").stdout for code in ("nl", "en")]
    check(forms[0] == forms[1], "JSON does not depend on the language")
    for finding in json.loads(forms[0]):
        dutch = finding["dutch"]
        check(all(finding[key] and dutch[key] for key in ("title", "found", "expected", "cure")), f"both languages: {finding}")
        check(all(finding[key] != dutch[key] for key in ("title", "expected", "cure")), f"two languages: {finding}")

    english = re.compile(r"(\b(USAGE|OPTIONS|ARGUMENTS|SUBCOMMANDS|OVERVIEW|values:|Show|See|Error|Usage|Help|Missing|Unknown|Unexpected|the|and|with|invalid|provide)\b|[(;]\s*default\b|<(FILE|DIR|FOLDER|PATH|YEAR|MONTHS?|AREA|OFFENCE|PERIOD|TEXT|ROLE|LEVEL|NAME|subcommand|options)>)")

    dutch_reader = {**os.environ, "VIB_LANGUAGE": "nl"}

    def walk(*words):
        text = vib(BINARY, *words, "--help", env=dutch_reader).stdout
        found = english.search(text)
        check(found is None, f"English in Dutch help of {words}: {found}")
        below = text.split("OPDRACHTEN:\n")[1] if "OPDRACHTEN:\n" in text else ""
        names = re.findall(r"^  ([a-z]+)  ", below, re.M)
        for name in names:
            walk(*words, name)

    walk()
    wrong = [["bogus"], ["import"], ["figure", "--area", "x"], ["import", "x", "--empty", "nul"], ["find", "a", "b", "c"], ["findings", "--foo"], ["findings", "--data"]]
    for words in wrong:
        answer = vib(BINARY, *words, check=False, env=dutch_reader)
        found = english.search(answer.stderr)
        check(answer.returncode == 2 and found is None, f"English in a Dutch message of {words}: {answer.stderr}")


def plan(folder):
    """The year plan from the command line: checked, listed, shown; a broken copy is refused with file and line."""
    region = ROOT / "Regions/midden-nederland"
    common = ("--data", folder, "--region", region)
    sound = vib(BINARY, "plan", "check", *common, check=False)
    check(sound.returncode == 0, f"the pack's plan is sound: {sound.stdout[-300:]}{sound.stderr[-300:]}")
    listed = json.loads(vib(BINARY, "plan", "list", *common, "--format", "json").stdout)
    check(len({entry["id"] for entry in listed}) == len(listed) > 100, f"{len(listed)} entries with ids of their own")
    kinds = vib(BINARY, "plan", "list", "--kind", "agenda", *common).stdout.splitlines()[1:]
    check(kinds and all(line.startswith("agenda") for line in kinds), "only the asked kind is listed")
    item = next(entry for entry in listed if entry["kind"] == "lookBack" and "acties" in entry["id"])
    shown = json.loads(vib(BINARY, "plan", "show", item["id"], *common, "--format", "json").stdout)
    check(any(number["standing"] == "bound" and number["shown"] for number in shown["numbers"]), f"bound numbers: {shown}")
    near = vib(BINARY, "plan", "show", item["id"] + "x", *common, check=False)
    check(near.returncode == 3 and item["id"] in near.stderr, f"an unknown id ends with 3 and names the nearest: {near}")
    wrong = vib(BINARY, "plan", "list", "--kind", "acties", *common, check=False)
    check(wrong.returncode == 2, f"an unknown kind is wrong use: {wrong}")
    none = vib(BINARY, "plan", "check", "--data", folder, "--region", PACK, check=False)
    check(none.returncode == 3 and "Traceback" not in none.stderr, f"a pack without a plan ends with 3: {none}")
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(region / "plan", copy, dirs_exist_ok=True)
        file = pathlib.Path(copy) / "programmes/burgernet.md"
        lines = file.read_text().split("\n")
        row = next(number for number, line in enumerate(lines) if "{{burgernet.actions|2021" in line)
        lines[row] = lines[row].replace("{{burgernet.actions|2021", "{{burgernet.action|2021", 1)
        file.write_text("\n".join(lines))
        broken = vib(BINARY, "plan", "check", copy, *common, "--format", "json", check=False)
        found = [entry for entry in json.loads(broken.stdout) if entry["severity"] == "error"]
        check(broken.returncode == 1 and len(found) == 1, f"a broken copy ends with 1: {found}")
        check((found[0]["file"], found[0]["row"], found[0]["kind"]) == ("programmes/burgernet.md", row + 1, "plan-binding"), f"{found}")
        check("burgernet.actions" in found[0]["cure"], f"the nearest name is given: {found}")
        said = vib(BINARY, "plan", "check", copy, *common, "--language", "en", check=False)
        check("1 error" in said.stderr and f"burgernet.md:{row + 1}:" in said.stdout, f"the same in words: {said}")


if not SHARED.exists():
    check(False, "../shared is not here, so the real file was not read")
    finish()

with tempfile.TemporaryDirectory() as folder:
    vib(BINARY, "import", SHARED / "data/police/buurt_names_gouda_rijswijk_zoetermeer.csv", "--data", folder, "--region", PACK)
    started = vib(BINARY, "import", REAL, "--division", 2014, "--data", folder, "--region", PACK)
    check(started.returncode == 0, f"import: {started.stderr}")
    for tier in (figures, signals, contract, languages, publication, crashes, damage, broken, plan):
        print(f"-- {tier.__name__}", flush=True)
        tier(folder)
with tempfile.TemporaryDirectory() as folder:
    print("-- every shared file", flush=True)
    every_shared_file(folder)
with tempfile.TemporaryDirectory() as folder:
    print("-- another coalition's pack", flush=True)
    foreign_pack(folder)
with tempfile.TemporaryDirectory() as folder:
    print("-- a region of one's own", flush=True)
    new_pack(folder)

finish()
