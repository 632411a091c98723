#!/usr/bin/env python3
"""Looks at every page as a visitor would: languages, colour schemes, widths, axe-core, keyboard, requests, errors.

Prints a line per problem and ends with {"passed": n, "failed": n}. Screenshots go to VIB_SHOTS when that is set.
"""
import os
import pathlib
import re
import sys
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from charts import charts, charts_were_read  # noqa: E402
from figures import pages_against_raw  # noqa: E402
from look_back import look_back  # noqa: E402
from measures import CUT, PAGE_BYTES, lies, many_signals, measured, page_bytes, paper, strained  # noqa: E402
from legends import legends  # noqa: E402
from looking import BUT_COLOUR, BY_COLOUR, accessible, fits, kinds  # noqa: E402
from serving import PACK, ROOT, SHARED, import_real, serving  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
SHOTS = os.environ.get("VIB_SHOTS")
STYLE = "".join(part.read_text(encoding="utf-8") for part in (ROOT / "Sources/SiteKit/Assets/Style").glob("*.css"))
# The attributes that the rules of the style sheet ask for.
ASKED = set(re.findall(r"\[([A-Za-z-]+)", STYLE)) - {"class"}

EXAMPLE_PAGES = [
    "/", "/maand", "/gebieden", "/misdrijven", "/gebied/RG-midden-nederland", "/gebied/PD-oost-utrecht", "/gebied/BT-heuvelrug",
    "/gebied/GM0344", "/gebied/GM0340", "/groep/geweld", "/misdrijf/1.1.1", "/misdrijf/1.4.1",
    "/zoeken", "/zoeken?q=utrecht", "/zoeken?q=zzzzqqq", "/over-de-cijfers", "/data", "/toegankelijkheid", "/privacy",
    "/signalen", "/signalen/terugblik", "/effect", "/effect?soort=1.1.1&gebeurtenis=avondklok", "/algoritmes",
    "/bestaat-niet",
]
# Of the year plan of the region pack; colours and dark mode are the same style sheet, so one scheme is enough for most.
PLAN_PAGES = ["/jaarplan/2022", "/jaarplan/2022?gemeente=GM0307", "/jaarplan/2022/programma/burgernet", "/jaarresultaten/2021"]
MORE_PLAN_PAGES = [
    "/jaarplan", "/jaarplan/2022/tijdlijn", "/jaarplan/2022/naast/2021", "/indicatoren", "/deelname", "/begroting/2022", "/bestuur",
    "/interventies", "/proeven", "/subsidies",
]
REAL_PAGES = [
    "/", "/maand", "/gebieden", "/gebied/GM0637", "/gebied/GM0513", "/gebied/WK063702", "/gebied/BU06370801", "/gebied/BU06370001",
    "/misdrijf/1.1.1", "/misdrijf/1.4.7", "/misdrijven", "/data", "/data/levering/1", "/over-de-cijfers",
    "/signalen/2017-10", "/signalen/2017-12", "/signalen/terugblik", "/effect?gebied=GM0637&soort=1.2.1&periode=2017MM04..2017MM11",
]


def english(page, base, path):
    """The same page in English, by its own language link."""
    page.goto(base + path)
    link = page.locator('link[rel=alternate][hreflang=en]')
    return link.first.get_attribute("href") if link.count() else None


def shot(page, path, language, scheme, width):
    if SHOTS:
        file = re.sub(r"[^a-zA-Z0-9]+", "_", path).strip("_") or "start"
        page.screenshot(path=f"{SHOTS}/{file}-{language}-{scheme}-{width}.png", full_page=True)


def look(browser, base, path, language, width, schemes=("light",), axe=True, judged=None):
    """One page at one width: every check that needs it loaded; further colour schemes are put on the loaded page.

    `judged` is what the page in the other language consists of, whose colours were looked at in this width and these schemes:
    one that consists of the same is not judged by colour again. Gives what this page consists of.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=schemes[0],
        locale="nl-NL" if language == "nl" else "en-GB", reduced_motion="reduce")
    page = context.new_page()
    problems, elsewhere = [], []
    page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: problems.append(str(e)))
    page.on("request", lambda r: elsewhere.append(r.url) if not r.url.startswith((base, "data:")) else None)
    response = page.goto(base + path, wait_until="load")
    name = f"{path} {language} {width}"
    expected = 404 if "bestaat-niet" in path or "no-such" in path else 200
    check(response.status == expected, f"{name}: status {response.status}")
    check(page.locator("html").get_attribute("lang") == language, f"{name}: lang")
    check(page.locator("h1").count() == 1, f"{name}: {page.locator('h1').count()} h1")
    found = kinds(page, ASKED)
    by_colour = found != judged
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        fits(page, f"{name} {scheme}")
        if axe and (scheme == schemes[0] or by_colour):
            rules = BY_COLOUR if scheme != schemes[0] else None if by_colour else BUT_COLOUR
            accessible(page, f"{name} {scheme}", rules)
        shot(page, path, language, scheme, width)
    charts(page, name, check)
    cut = page.evaluate(CUT)
    check(not cut, f"{name}: cells beyond the edge without a way to them: {cut[:3]}")
    if width in (360, 1280) and language == "nl":
        lies(page, name, check)
    check(not elsewhere, f"{name}: requests elsewhere {elsewhere[:3]}")
    problems = [p for p in problems if not (expected == 404 and "404" in p)]
    check(not problems, f"{name}: console {problems[:3]}")
    context.close()
    return found


def keyboard(browser, base, path):
    """Tab reaches every link, field and button in order, the focus is visible, nothing traps it."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(base + path)
    reachable = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(e => !e.disabled && e.tabIndex >= 0 && e.getClientRects().length
                && !e.closest('details:not([open]) > :not(summary)')).length""")
    seen, invisible = set(), []
    for _ in range(reachable + 40):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => { const e = document.activeElement; if (!e || e === document.body) return null;
                e.dataset.seen ??= String(document.querySelectorAll('[data-seen]').length);
                const s = getComputedStyle(e), r = e.getBoundingClientRect();
                const shown = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || e.matches('svg a');
                return {id: e.dataset.seen, shown, size: r.width * r.height, what: e.outerHTML.slice(0, 80)} }""")
        if state is None:
            break
        seen.add(state["id"])
        if not state["shown"]:
            invisible.append(state["what"])
    check(len(seen) >= reachable, f"{path}: Tab reaches {len(seen)} of {reachable}")
    check(not invisible, f"{path}: focus invisible on {invisible[:3]}")
    page.keyboard.press("Home")
    page.goto(base + path)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    target = page.evaluate("location.hash")
    check(target.startswith("#"), f"{path}: the first Tab stop is the skip link")
    page.close()


def ready(base, *paths, seconds=180):
    """Waits until searches that are computed once are there: a page that waits answers 202 and says how far it is."""
    for path in paths:
        deadline = time.monotonic() + seconds
        while urllib.request.urlopen(base + path, timeout=60).status != 200:
            if time.monotonic() > deadline:
                raise RuntimeError(f"{path} was not ready in {seconds} s")
            time.sleep(0.3)


def without_script(browser, base):
    """The main road works with scripts off: search, open, choose a period, sort."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "/")
    page.fill("input[type=search]", "rhenen")
    page.locator("form[role=search] button").first.click()
    page.get_by_role("link", name=re.compile("Rhenen")).first.click()
    check("Rhenen" in page.locator("h1").inner_text(), "without script: search leads to the area")
    page.locator("main .choose > a[data-fold]").first.click()
    forms = page.locator("main details.choose[open] form")
    check(forms.count() > 0, "without script: the area has its period form")
    if forms.count():
        forms.first.locator("button").first.click()
        check("Rhenen" in page.locator("h1").inner_text(), "without script: the period form answers")
    context.close()


def chosen_from_plan(browser, base):
    """Without script: the form of the plan narrows it to a municipality, and its address gives the same again."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "/jaarplan/2022")
    page.select_option("select[name=gemeente]", "GM0307")
    page.locator("main form.filters button").click()
    check(page.url.endswith("gemeente=GM0307"), f"plan: the choice is in the address ({page.url})")
    named = page.locator("[aria-labelledby=groep-named] .list a")
    check(named.count() > 0, "plan: Amersfoort is named somewhere")
    named.first.click()
    check("/jaarplan/onderdeel/" in page.url, "plan: a found item leads to its page")
    context.close()


def printed(browser, base, path):
    page = browser.new_page()
    page.goto(base + path)
    page.emulate_media(media="print")
    hidden = page.evaluate("getComputedStyle(document.querySelector('nav')).display")
    check(hidden == "none", f"{path}: navigation is printed")
    check(len(page.pdf()) > 10_000, f"{path}: prints")
    page.close()


def one_sheet(browser, base):
    """The month in five sentences prints on exactly one A4, in both languages."""
    page = browser.new_page()
    for path in ("/maand", "/en/month"):
        page.goto(base + path)
        sheets = len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4", prefer_css_page_size=True)))
        check(sheets == 1, f"{path}: prints on {sheets} sheets")
    page.close()


def first_screen(browser, base):
    """The sentence, the map, what stands out and the targets: within a screen of a laptop and two of a phone."""
    for width, height in ((1280, 800), (360, 1600)):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(base + "/")
        for part in (".lead", "#kaart", ".map", "#opvalt", ".front .list", "#doelen + p"):
            box = page.locator(part).first.bounding_box()
            # A laptop shows the upper half of the map at once; on a phone all of it stands on the second screen.
            top = box["y"] if part == "#kaart" or part == ".map" and width > 360 else box["y"] + box["height"]
            check(top <= height, f"start at {width}: {part} at {top:.0f} px")
        page.close()


def walk(browser, base, paths, both_schemes=True):
    page = browser.new_page()
    english_paths = {path: english(page, base, path) for path in paths}
    page.close()
    for path in paths:
        other = english_paths[path]
        check(other is not None or "bestaat-niet" in path, f"{path}: has no English counterpart")
        versions = [("nl", path)]
        if other:
            versions.append(("en", re.sub(r"^https?://[^/]+", "", other)))
        judged = {}
        for language, address in versions:
            size = 0 if "bestaat-niet" in path or "no-such" in path else page_bytes(base, address)
            check(size <= PAGE_BYTES, f"{address}: {size:,} bytes compressed")
            for width in (360, 1280):
                # No rule of the style sheet looks at the language (below): what the dark does to a narrow page, the Dutch
                # one shows, and what only the English one has stands in the wide one.
                schemes = ("light", "dark") if both_schemes and (language, width) != ("en", 360) else ("light",)
                found = look(browser, base, address, language, width, schemes, judged=judged.get(width))
                judged.setdefault(width, found)
        look(browser, base, path, "nl", 320, axe=False)


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    with serving(BINARY) as base:
        ready(base, "/signalen", "/signalen/terugblik", seconds=600)
        look_back(base, ROOT / "Regions/midden-nederland", check)
        walk(browser, base, EXAMPLE_PAGES)
        walk(browser, base, PLAN_PAGES)
        walk(browser, base, MORE_PLAN_PAGES, both_schemes=False)
        check(not re.search(r":lang\(|\[(?:href)?lang|:dir\(", STYLE), "a rule of the style sheet looks at the language")
        chosen_from_plan(browser, base)
        for path in (
            "/", "/gebied/GM0344", "/groep/geweld", "/signalen", "/effect", "/zoeken?q=utrecht", "/over-de-cijfers", "/data",
            "/jaarplan/2022", "/deelname",
        ):
            keyboard(browser, base, path)
        for path in (
            "/", "/gebied/GM0340", "/misdrijf/1.1.1", "/signalen", "/jaarplan/2022", "/jaarplan/2022/programma/burgernet", "/deelname",
        ):
            printed(browser, base, path)
        without_script(browser, base)
        one_sheet(browser, base)
        first_screen(browser, base)
        many_signals(browser, base, "/signalen", check)
        legends(base, check)
        strained(browser, base, ["/", "/gebied/GM0344", "/misdrijf/1.1.1", "/indicatoren"], check)
        measured(
            browser, base, ["/", "/gebied/GM0344", "/misdrijf/1.1.1", "/jaarplan/2022", "/indicatoren", "/data"],
            "/gebied/GM0344", check)
        paper(
            browser, base, ["/", "/gebieden", "/misdrijven", "/gebied/RG-midden-nederland", "/gebied/GM0344", "/gebied/BU03440001",
            "/groep/geweld", "/misdrijf/1.1.1", "/over-de-cijfers", "/jaarplan/2022", "/jaarplan/2022/programma/burgernet",
            "/jaarresultaten/2021"], check)
        page = browser.new_page()
        for path in EXAMPLE_PAGES[:-1]:
            page.goto(base + path)
            check("Voorbeeldcijfers" in page.inner_text("body"), f"{path}: does not say that its figures are invented")
        page.close()
    if SHARED.exists():
        with tempfile.TemporaryDirectory() as folder:
            import_real(BINARY, folder)
            with serving(BINARY, data=folder, region=PACK) as base:
                pages_against_raw(base, check)
                legends(base, check)
                ready(base, "/signalen/2017-10", "/signalen/2017-12", "/signalen/terugblik", seconds=300)
                walk(browser, base, REAL_PAGES, both_schemes=False)
                one_sheet(browser, base)
                measured(browser, base, ["/gebied/GM0637", "/misdrijf/1.1.1"], "/gebied/GM0637", check)
                page = browser.new_page()
                page.goto(base + "/gebied/GM0637")
                check("Voorbeeldcijfers" not in page.inner_text("body"), "real figures are not called examples")
                page.close()
    else:
        print("skipped: ../shared is not here, so the real file was not looked at")
    charts_were_read(40, check)
    browser.close()

finish()
