#!/usr/bin/env python3
"""Makes the README's picture, docs/screenshot.png: a municipality of the real file, or of the example figures without it."""
import pathlib
import sys
import tempfile

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from serving import PACK, ROOT, SHARED, import_real, serving  # noqa: E402


def picture(base, path):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 1180})
        page.goto(base + path)
        page.screenshot(path=ROOT / "docs/screenshot.png")
        browser.close()


binary = pathlib.Path(sys.argv[1]).resolve()
if SHARED.exists():
    with tempfile.TemporaryDirectory() as folder:
        import_real(binary, folder)
        with serving(binary, data=folder, region=PACK) as base:
            picture(base, "/gebied/GM0637-zoetermeer")
else:
    with serving(binary) as base:
        picture(base, "/gebied/GM0344")
