"""Looks at a page that a browser has loaded: axe-core, its width, and a picture of it."""
import pathlib

import axe_playwright_python
from tally import check

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
# What axe-core judges by colour, and so once more in the other scheme; the rest does not depend on the scheme.
BY_COLOUR = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
BUT_COLOUR = {"rules": {rule: {"enabled": False} for rule in BY_COLOUR["runOnly"]["values"]}}

# What a style sheet can see of a page: its elements, each with its class and the attributes that rules ask for. In sentences,
# lists and the rows of tables the order does not count: names and words stand in another order in another language.
KINDS = """names => {
  const loose = new Set(['dd', 'em', 'h1', 'h2', 'h3', 'li', 'ol', 'p', 'strong', 'tbody', 'td', 'ul']);
  const walk = element => {
    const parts = [...element.children].map(walk);
    if (loose.has(element.localName)) parts.sort();
    const stated = names.filter(name => element.hasAttribute(name))
      .map(name => name === 'title' || name === 'viewBox' ? name : `${name}=${element.getAttribute(name)}`);
    return `${element.localName}.${element.getAttribute('class') ?? ''}[${stated}](${parts.join()})`;
  };
  return walk(document.body);
}"""


def kinds(page, names):
    """What a page is without its texts: where no rule looks at the language, two pages of the same kinds have the same colours."""
    return page.evaluate(KINDS, sorted(names))


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
