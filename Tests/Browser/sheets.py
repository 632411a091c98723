#!/usr/bin/env python3
"""One contact sheet per kind of page, for looking: 360, 820 and 1280 px, light, dark and paper, Dutch and English.

    sheets.py BINARY FOLDER [name=path ...]

Without pages every kind of the list of routes, public and signed in; a kind that this site has no page of is told. Beside it
lie the mock and the pictures of before, where they show that page. Each sheet is FOLDER/NAME.png, and FOLDER/index.html leads
to all; the pictures that it is made of lie in FOLDER/NAME. SHEETS_BASE and SHEETS_COOKIE: a site that runs already.
"""
import html
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from crawl import Visitor  # noqa: E402
from forms import accept_invitation  # noqa: E402
from kinds import kinds, name_of  # noqa: E402
from serving import SHARED, Server  # noqa: E402

PASSPHRASE = "vier blauwe fietsen op de dijk"
ROLES = ["administrator", "editor:*", "approver", "analyst"]
MOCKS = {"start": "start", "gebied-GM": "area", "jaarplan-JAAR": "plan"}
# What a picture of before shows, by its number.
BEFORE = {
    "start": ["04", "10"], "gebied-GM": ["01", "03", "06", "07"], "gebied-RG": ["06"], "indicatoren": ["02", "09"],
    "mijn-werk": ["05"], "signalen": ["08"], "signalen-MAAND": ["08"], "misdrijf-x": ["07", "11"], "jaarplan-JAAR": ["12"],
}
WIDTHS = {360: 150, 820: 260, 1280: 360}


def pictures(context, base, path, folder):
    """The files of one page with what each shows and how wide it stands on the sheet."""
    made, page = [], context.new_page()
    # A page that searches loads itself anew until it is there.
    for _ in range(60):
        if page.goto(base + path).status != 202:
            break
        page.wait_for_timeout(1000)
    link = page.locator("[hreflang=en]")
    other = link.first.get_attribute("href") if link.count() else None
    addresses = {"nl": base + path} | ({"en": other if other.startswith("http") else base + other} if other else {})
    for language, address in addresses.items():
        page.goto(address)
        # What is drawn when it comes into view would be blank on a picture of the whole page.
        page.evaluate("for (const each of document.querySelectorAll('main > section')) each.style.contentVisibility = 'visible'")
        for width, shown in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": 900})
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                file = folder / f"{width}-{scheme}-{language}.png"
                page.screenshot(path=file, full_page=True)
                made.append((file, f"{width} {scheme} {language}", shown))
        made += paper(page, folder, language)
    page.close()
    return made


def paper(page, folder, language):
    """The sheets of A4; without poppler-utils they stay a PDF."""
    page.emulate_media(color_scheme="light")
    file = folder / f"print-{language}.pdf"
    page.pdf(path=file, format="A4", prefer_css_page_size=True, print_background=True)
    if not shutil.which("pdftoppm"):
        return []
    subprocess.run(["pdftoppm", "-r", "45", "-png", file, folder / f"paper-{language}"], check=True, capture_output=True)
    return [(one, f"paper {number} {language}", 260) for number, one in enumerate(sorted(folder.glob(f"paper-{language}*.png")), 1)]


def beside(name):
    mocks = sorted((SHARED / "design/mock/shots").glob(f"{MOCKS[name]}-*.png")) if name in MOCKS else []
    before = [file for number in BEFORE.get(name, ()) for file in sorted((SHARED / "design/shots-now").glob(f"{number}-*.png"))]
    return [(file, f"mock: {file.stem}", 360 if "1280" in file.stem else 150) for file in mocks] + [
        (file, f"before: {file.stem}", 360) for file in before]


def sheet(browser, name, path, folder, made):
    """All pictures of a page in columns, cut at what three screens show."""
    cells = "".join(
        f'<figure style="width:{shown}px"><figcaption>{html.escape(words)}</figcaption>'
        f'<div><img width="{shown}" src="{file.resolve().as_uri()}"></div></figure>' for file, words, shown in beside(name) + made)
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


def pages_of(base, cookie, named):
    """Name → (address, who): what was named, else every kind of page that the site has."""
    if named:
        return {name: (path, "signed in" if cookie else "public") for name, path in named.items()}
    found, missing = kinds([("public", Visitor(base))] + ([("signed in", Visitor(base, cookie))] if cookie else []))
    for kind in missing:
        print(f"no page of this kind here: {kind}", flush=True)
    return {name_of(kind): page for kind, page in found.items()}


def make(base, cookie, out, named):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        public, known = browser.new_context(), browser.new_context()
        if cookie:
            name, _, value = cookie.partition("=")
            known.add_cookies([{"name": name, "value": value, "url": base}])
        lines = []
        for name, (path, who) in sorted(pages_of(base, cookie, named).items()):
            folder = out / name
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            sheet(browser, name, path, folder, pictures(known if who == "signed in" else public, base, path, folder))
            lines.append(f'<li><a href="{name}.png">{html.escape(path)}</a> ({who})</li>')
            print(name, path, flush=True)
        (out / "index.html").write_text(f'<!doctype html><meta charset="utf-8"><ol>{"".join(lines)}</ol>', encoding="utf-8")
        browser.close()


def main():
    binary, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    named = dict(word.split("=", 1) for word in sys.argv[3:])
    if base := os.environ.get("SHEETS_BASE"):
        return make(base, os.environ.get("SHEETS_COOKIE", ""), out, named)
    with tempfile.TemporaryDirectory(prefix="vib-sheets-") as data:
        server = Server(binary, data)
        try:
            server.start()
            cookie = accept_invitation(server.base, server.invitation("kijker@voorbeeld.nl", *ROLES), PASSPHRASE)
            make(server.base, cookie, out, named)
        finally:
            server.stop()


main()
