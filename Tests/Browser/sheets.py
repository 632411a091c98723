#!/usr/bin/env python3
"""One contact sheet per page, for looking: 360, 820 and 1280 px, light, dark and paper, Dutch and English, the mock beside it.

    sheets.py BINARY FOLDER [name=path ...]

Without pages the list below. Each sheet is FOLDER/NAME.png; the pictures it is made of lie in FOLDER/NAME.
"""
import html
import pathlib
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from serving import SHARED, serving  # noqa: E402

PAGES = {
    "start": "/", "maand": "/maand", "gebieden": "/gebieden", "misdrijven": "/misdrijven", "regio": "/gebied/RG-midden-nederland",
    "gemeente": "/gebied/GM0344", "buurt": "/gebied/BU03440001", "groep": "/groep/vvc", "misdrijf": "/misdrijf/1.1.1",
    "zoeken": "/zoeken?q=inbraak+utrecht", "signalen": "/signalen", "terugblik": "/signalen/terugblik",
    "effect": "/effect?soort=1.1.1&gebeurtenis=avondklok", "data": "/data", "over": "/over-de-cijfers",
    "algoritmes": "/algoritmes", "jaarplan": "/jaarplan/2022", "programma": "/jaarplan/2022/programma/burgernet",
    "resultaten": "/jaarresultaten/2021", "indicatoren": "/indicatoren", "deelname": "/deelname", "begroting": "/begroting/2022",
}
MOCKS = {"start": "start", "gemeente": "area", "jaarplan": "plan"}
WIDTHS = {360: 150, 820: 260, 1280: 360}


def english(page):
    link = page.locator("link[rel=alternate][hreflang=en]")
    return link.first.get_attribute("href") if link.count() else None


def pictures(browser, base, path, folder):
    """The files of one page with what each shows and how wide it stands on the sheet."""
    made = []
    for width, shown in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            address = base + path
            for language in ("nl", "en"):
                page.goto(address)
                file = folder / f"{width}-{scheme}-{language}.png"
                page.screenshot(path=file, full_page=True)
                made.append((file, f"{width} {scheme} {language}", shown))
                other = english(page)
                if other is None:
                    break
                address = other if other.startswith("http") else base + other
            context.close()
    page = browser.new_page()
    page.goto(base + path)
    paper = folder / "print.pdf"
    page.pdf(path=paper, format="A4", prefer_css_page_size=True, print_background=True)
    page.close()
    # Of poppler-utils; without it the paper stays a PDF.
    if shutil.which("pdftoppm") and subprocess.run(["pdftoppm", "-r", "45", "-png", paper, folder / "paper"], capture_output=True).returncode == 0:
        made += [(file, f"paper {number}", 260) for number, file in enumerate(sorted(folder.glob("paper*.png")), 1)]
    return made


def sheet(browser, name, path, folder, made):
    """All pictures of a page in columns, cut at what three screens show."""
    mocks = sorted((SHARED / "design/mock/shots").glob(f"{MOCKS[name]}-*.png")) if name in MOCKS else []
    made = [(file, f"mock: {file.stem}", 360 if "1280" in file.stem else 150) for file in mocks] + made
    cells = "".join(
        f'<figure style="width:{shown}px"><figcaption>{html.escape(words)}</figcaption>'
        f'<div><img width="{shown}" src="{file.resolve().as_uri()}"></div></figure>' for file, words, shown in made)
    text = f"""<!doctype html><meta charset="utf-8"><style>body {{ font: 12px sans-serif; margin: 12px; background: #ccc }}
        main {{ display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }} figure {{ margin: 0 }}
        div {{ max-height: 900px; overflow: hidden; border: 1px solid #888 }} img {{ display: block }}</style>
        <h1>{html.escape(name)}: {html.escape(path)}</h1><main>{cells}</main>"""
    source = folder / "sheet.html"
    source.write_text(text, encoding="utf-8")
    page = browser.new_page(viewport={"width": 2000, "height": 1000})
    page.goto(source.resolve().as_uri())
    page.screenshot(path=folder.with_suffix(".png"), full_page=True)
    page.close()


def main():
    binary, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    pages = dict(word.split("=", 1) for word in sys.argv[3:]) or PAGES
    with serving(binary) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, path in pages.items():
            folder = out / name
            folder.mkdir(parents=True, exist_ok=True)
            sheet(browser, name, path, folder, pictures(browser, base, path, folder))
            print(name, flush=True)
        browser.close()


main()
