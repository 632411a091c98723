"""Every area of every offence's map is coloured as the legend of that map says: from the pages as they are served."""
import html
import re

from crawl import Visitor

LEGEND = re.compile(r'<ol class="steps"[^>]*>(.*?)</ol>', re.S)
STEP = re.compile(r'<li class="k(\d)"[^>]*>([^<]*)</li>')
AREA = re.compile(r'aria-label="([^":]*): (?:minder dan )?([\d.,]+) per 1\.000 inwoners[^"]*"><(?:path|rect|polygon|circle)[^>]*class="[^"]*\bq(\d)')


def number(text):
    return float(text.replace(".", "").replace(",", "."))


def half(text):
    """Half a step of the last figure that is written."""
    return 0.5 / 10 ** len(text.partition(",")[2])


def bounds(words):
    """`minder dan 26`, `26 tot 30`, `50 of meer`."""
    numbers = [number(found) for found in re.findall(r"\d[\d.]*(?:,\d+)?", words)]
    if "minder dan" in words:
        return 0, numbers[0]
    if "of meer" in words:
        return numbers[0], float("inf")
    return (numbers * 2)[:2]


def legends(base, check):
    """How many areas were held against their legends; none of them may contradict its own."""
    visitor, count, maps = Visitor(base), 0, 0
    pages = dict.fromkeys(html.unescape(a) for a in re.findall(r'href="(/(?:misdrijf|groep)/[^"#?]+)"', visitor.get("/misdrijven").text))
    for address in pages:
        page = visitor.get(address).text
        legend = LEGEND.search(page)
        if not legend:
            continue
        steps, maps = {step: bounds(html.unescape(words)) for step, words in STEP.findall(legend[1])}, maps + 1
        for name, rate, step in AREA.findall(page):
            count += 1
            low, high = steps.get(step, (None, None))
            fits = low is not None and low - half(rate) <= number(rate) <= high + half(rate)
            check(fits, f"{address}: {name} has {rate} and the colour of {low} to {high}")
    check(maps > 5 and count >= 3 * maps, f"legends: {count} areas on {maps} maps of {len(pages)} offences were looked at")
    return count, maps
