"""What the look-back page says of the example figures, counted again from the files of its 24 months."""
import csv
import html
import io
import re
import time
import urllib.request

MONTHS = {name: number for number, name in enumerate(
    "januari februari maart april mei juni juli augustus september oktober november december".split(), 1)}


def fetch(address):
    """The answer once the search is done; a page that waits answers 202."""
    for _ in range(300):
        with urllib.request.urlopen(address, timeout=60) as answer:
            if answer.status == 200:
                return answer.read().decode()
        time.sleep(2)
    raise TimeoutError(address)


def month(text):
    name, year = text.split()
    return int(year) * 12 + MONTHS[name] - 1


def planted(page, family):
    """Area, offence, first and last month of every hidden rise, and the month in which the page says it was found."""
    table = page.split(f"<details><summary>Alle verstopte stijgingen: {family}")[1].split("</table>")[0]
    rises = []
    for row in re.findall(r"<tr><th scope=\"row\">.*?</tr>", table, re.S):
        area, offence = re.search(r'href="/gebied/([A-Z]{2}\d+)[^"?]*\?soort=([\d.]+)"', row).groups()
        when = re.findall(r"<td>([^<]*\d{4})</td>", row)[0]
        if when.startswith("vanaf "):
            first, last = month(when[6:]), 10 ** 6
        else:
            begin, end = when.split(" tot en met ")
            first, last = month(begin if re.search(r"\d", begin) else f"{begin} {end.split()[1]}"), month(end)
        found = re.search(r'href="/signalen/(\d{4})-(\d\d)"', row)
        rises.append((area, offence, first, last, int(found[1]) * 12 + int(found[2]) - 1 if found else None))
    return rises


def numbers(page, name):
    """found, planted, signals and false ones, as the sentence of a family says them."""
    sentence = re.search(rf"<strong>{name}</strong>: (.*?)</p>", page, re.S)[1]
    found = [int(text.replace(".", "")) for text in re.findall(r"(?<![\d(])\d[\d.]*(?!\d|%)", html.unescape(sentence))]
    return {"found": found[0], "planted": found[1], "signals": found[2], "false": found[3], "text": sentence}


def municipality(area):
    return "GM" + area[2:6]


def explains(rise, signal, parts):
    area, offence, first, last, _ = rise
    near = signal["area"] == area or municipality(signal["area"]) == area or signal["area"] == municipality(area)
    return near and first <= signal["month"] <= last and offence in parts(signal["offence"])


def signals(base, page, family):
    months = [f"{year}-{number:02}" for year in (2022, 2023) for number in range(1, 13)]
    found = []
    for name in months:
        for row in csv.DictReader(io.StringIO(fetch(f"{base}/signalen/{name}/{family}.csv"))):
            found.append({
                "area": row["area"], "offence": row["offence"], "month": int(name[:4]) * 12 + int(name[5:]) - 1})
    return found


def groups(path):
    """The types of every group of a pack, by its id."""
    blocks = re.split(r"(?m)^  - id: ", path.read_text(encoding="utf-8"))[1:]
    return {
        block.split(None, 1)[0]: re.findall(r"\d+\.\d+\.\d+", re.search(r"parts: \[(.*?)\]", block, re.S)[1])
        for block in blocks if "parts: [" in block}


def look_back(base, pack, check):
    """Holds the page against the files; `pack` is the folder of the region."""
    known = groups(pack / "groups.yaml")
    page = fetch(base + "/signalen/terugblik")
    rises = {family: planted(page, family) for family in ("gemeenten", "buurten")}
    everything = rises["gemeenten"] + rises["buurten"]

    def parts(offence):
        return known.get(offence, [offence])

    for family, name in (("gemeenten", "Gemeenten"), ("buurten", "Buurten")):
        said, listed = numbers(page, name), signals(base, page, family)
        found = 0
        for rise in rises[family]:
            months = [
                signal["month"] for signal in listed
                if signal["area"] == rise[0] and explains(rise, signal, parts) and signal["month"] < rise[2] + 3]
            check((min(months) if months else None) == rise[4], f"look back: {rise} was found in {months}")
            found += bool(months)
        false = sum(not any(explains(rise, signal, parts) for rise in everything) for signal in listed)
        counted = {"planted": len(rises[family]), "found": found, "signals": len(listed), "false": false}
        check(all(said[key] == counted[key] for key in counted), f"look back, {family}: says {said}, counted {counted}")
        # The example is made so that the page has something to show: shares on twenty, and most of the list true.
        check(counted["planted"] >= 20 and found * 2 >= counted["planted"], f"look back, {family}: too little to judge, {counted}")
        check(false * 2 < len(listed), f"look back, {family}: more than half is false, {counted}")
        print(f"look back, {family}: {counted}", flush=True)
