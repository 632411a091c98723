"""Looks at a page that a browser has loaded: axe-core, its width, and a picture of it."""
import pathlib

import axe_playwright_python
from tally import check

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
# What axe-core judges by colour, and so once more in the other scheme; the rest does not depend on the scheme.
BY_COLOUR = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def accessible(page, name, only=None):
    """Whether axe-core finds nothing; it is put into the page once."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        "options => axe.run(document, options)", {"resultTypes": ["violations"], **(only or {})})
    violations = [
        f"{v['id']}: {v['nodes'][0]['target']} {v['nodes'][0].get('failureSummary', '')[:160]}" for v in found["violations"]]
    check(not violations, f"{name}: axe {violations[:4]}")


def fits(page, name):
    """Whether the page is no wider than its window."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(wide <= 0, f"{name}: {wide} px wider than the window")


def look(page, name, shapes, shots=None):
    """The page as it is in each width and colour scheme; `shots` is how the names of its pictures begin."""
    seen = set()
    for width, scheme in shapes:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        fits(page, f"{name} {width}")
        accessible(page, f"{name} {width} {scheme}", BY_COLOUR if width in seen else None)
        seen.add(width)
        if shots:
            page.screenshot(path=f"{shots}{name}-{width}-{scheme}.png", full_page=True)
