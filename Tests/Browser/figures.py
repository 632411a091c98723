"""Figures on the pages against sums made here, straight from the raw files."""
import csv
import html
import re
import urllib.request

from serving import SHARED

MONTHS = [f"{year}MM{month:02}" for year in range(2011, 2018) for month in range(1, 13)]
REAL = SHARED / "data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv"
PEOPLE = SHARED / "data/cbs/85984NED_KWB2024_buurt_AantalInwoners.csv"


def raw():
    counts = {}
    with open(REAL, newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            key = row["WijkenEnBuurten"].strip(), row["SoortMisdrijf"].strip(), row["Perioden"]
            counts[key] = int(row["GeregistreerdeMisdrijven_1"] or 0)
    return counts


def inhabitants():
    with open(PEOPLE, newline="") as file:
        return {row["nhood_id"]: int(row["population"]) for row in csv.DictReader(file)}


def text(address):
    return urllib.request.urlopen(address, timeout=60).read().decode()


def cells(page, offence):
    """The cells of the table row that begins with a link to this offence, without mark-up."""
    link = rf'href="[^"]*(?:soort=|misdrijf/){re.escape(offence)}["&-]'
    row = re.search(rf'<tr[^>]*><th scope="row">(?:(?!</th>).)*{link}.*?</tr>', page, re.S)
    found = re.findall(r"<td[^>]*>(.*?)</td>", row[0], re.S) if row else []
    return [html.unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in found]


def dutch(number, decimals=0):
    return f"{number:,.{decimals}f}".replace(",", "x").replace(".", ",").replace("x", ".")


def half_away(value, decimals):
    """Rounds once, half away from zero, as the pages do."""
    scaled = abs(value) * 10**decimals
    return (int(scaled + 0.5 + 1e-9)) / 10**decimals * (1 if value >= 0 else -1)


def pages_against_raw(base, check):
    counts = raw()
    offences = sorted({key[1] for key in counts} - {"1.4.7"})

    def total(area, wanted, periods):
        return sum(counts.get((area, offence, period), 0) for offence in wanted for period in periods)

    now, before = [m for m in MONTHS[-12:-1]], [m for m in MONTHS[-24:-13]]
    for area in ("GM0637", "GM0513", "GM0603"):
        page = text(f"{base}/gebied/{area}")
        lead = html.unescape(re.sub(r"<[^>]+>", "", re.search(r'<p class="lead">(.*?)</p>', page, re.S)[1]))
        check(dutch(total(area, offences, now)) in lead, f"{area}: the lead says {lead}, raw {total(area, offences, now)}")
        check(dutch(total(area, offences, before)) in lead, f"{area}: the base in {lead}, raw {total(area, offences, before)}")
        for offence in offences:
            row = cells(page, offence)
            expected = [dutch(total(area, [offence], months)) for months in (now, before)]
            check(all(value in row for value in expected), f"{area} {offence}: the row is {row}, raw {expected}")
    years = "periode=2012MM03..2013MM02&vergelijk=2011"
    chosen = text(f"{base}/gebied/GM0637-zoetermeer?{years}")
    row = cells(chosen, "2.2.1")
    check(dutch(total("GM0637", ["2.2.1"], MONTHS[14:26])) in row, f"a chosen period: {row}")
    people = inhabitants()
    buurten = sorted({key[0] for key in counts if key[0].startswith("BU0637")})
    listed = list(csv.reader(text(f"{base}/gebied/GM0637-zoetermeer/deelgebieden.csv").splitlines()))
    heads = listed[0]
    by_code = {row[heads.index("deelgebied_code")]: row for row in listed[1:]}
    check(set(buurten) <= set(by_code), "every buurt of the file is in the table")
    for code in buurten:
        count = total(code, offences, now)
        check(by_code[code][heads.index("aantal")] == str(count), f"{code}: {by_code[code]}, raw {count}")
        if people.get(code, 0) >= 50:  # the test pack's own minimum
            rate = half_away(count / people[code] * 1000 * 12 / 11, 3)
            check(abs(float(by_code[code][heads.index("per_1000_inwoners_per_jaar")]) - rate) < 1e-9, f"{code}: {by_code[code]}, raw rate {rate}")
    everything = sum(n for (area, _, _), n in counts.items() if area.startswith("BU"))
    check(everything == 51643, f"the raw file holds {everything}")
