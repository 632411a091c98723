"""Periods that cannot be: after the day of receipt, or before there was a table."""

import datetime
import json

from ground import PACK, attack, held

from changing import HEAD


def delivered(ground, name, periods):
    """Imports a file with these periods after a sound one; what the deliveries are then, and the site's newest month."""
    data = ground.folder(name, is_empty=True)
    sound = ground.home / f"{name}-sound.csv"
    sound.write_text(HEAD + "".join(f'{n};"1.1.1 ";"GM0637    ";"2016MM{n:02}";5\n' for n in range(1, 13)))
    ground.vib("import", sound, "--data", data, "--region", PACK, check=True)
    file = ground.home / f"{name}.csv"
    file.write_text(HEAD + "".join(f'{n};"1.1.1 ";"GM0637    ";"{period}";7\n' for n, period in enumerate(periods)))
    answer = ground.vib("import", file, "--data", data, "--region", PACK)
    listed = json.loads(ground.vib("deliveries", "--data", data, "--region", PACK, "--format", "json").stdout)
    return data, answer, listed


def is_held(listed):
    """Whether nothing but the sound delivery is published."""
    return sum(delivery["state"] == "published" for delivery in listed) == 1


@attack(8)
def a_month_that_has_yet_to_come_is_not_published(ground):
    today = datetime.date.today()
    following = today.replace(day=28) + datetime.timedelta(days=40)
    for number, period in enumerate(
        ("2099MM12", f"{today.year + 1}MM01", f"{following.year}MM{following.month:02}", "2199MM12")
    ):
        data, answer, listed = delivered(ground, f"later-{number}", ["2017MM01", period])
        held(is_held(listed), f"{period} was published")
        value = ground.vib(
            "figure",
            "--data",
            data,
            "--region",
            PACK,
            "--area",
            "GM0637",
            "--offence",
            "1.1.1",
            "--from",
            "2016MM01",
            "--to",
            "2016MM12",
            "--format",
            "json",
        )
        held(json.loads(value.stdout)["value"] == 60, "what was published has changed")
    return "four periods, none published"


@attack(8)
def a_year_that_has_yet_to_end_is_not_published(ground):
    year = datetime.date.today().year
    for number, period in enumerate(("2098JJ00", f"{year + 1}JJ00")):
        _, _, listed = delivered(ground, f"year-{number}", [period])
        held(is_held(listed), f"{period} was published")


@attack(8)
def the_past_is_still_published(ground):
    """A rule that holds everything back holds nothing."""
    _, answer, listed = delivered(ground, "past", ["2017MM01", "2017MM02"])
    held(
        sum(delivery["state"] == "published" for delivery in listed) == 2, f"held: {answer.stdout[-200:]}{answer.stderr[-200:]}"
    )


@attack(8)
def a_site_shows_no_month_that_has_yet_to_come(ground):
    data, _, _ = delivered(ground, "site", ["2099MM12"])
    site = ground.site("--region", PACK, data=data)
    for path in ("/", "/data", "/gebied/GM0637-zoetermeer"):
        held("2099" not in site.visit().get(path).text, f"{path} shows 2099")
