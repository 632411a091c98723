"""What pages weigh and how they lie, measured in a browser: bytes, shifts, the first chart on a phone, columns cut off."""
import urllib.request

FONT_BYTES = 45_000
PAGE_BYTES = 40 * 1024
# The first chart of an area on a phone begins above this line.
FIRST_CHART = 800

SHIFTS = """() => new Promise(done => { let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value })
        .observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done(sum), 300) })"""

# Cells that end beyond the edge of the sheet, where nothing scrolls to them.
CUT = """() => [...document.querySelectorAll('td, th')].filter(cell => cell.getClientRects().length
    && cell.getBoundingClientRect().right > innerWidth + 1 && !cell.closest('.scroll')).map(cell => cell.innerText.slice(0, 40))"""


def page_bytes(base, path):
    request = urllib.request.Request(base + path, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return len(answer.read())


def measured(browser, base, paths, area, check):
    """All of it on a few pages; `area` is the page of an area with a trend."""
    for path in paths:
        size = page_bytes(base, path)
        check(size <= PAGE_BYTES, f"{path}: {size:,} bytes compressed")
    for width in (360, 1280):
        context = browser.new_context(viewport={"width": width, "height": 800})
        page = context.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        for path in paths:
            page.goto(base + path, wait_until="load")
            shift = page.evaluate(SHIFTS)
            # A page comes in parts, and a table finds its widths as its rows come; a text that moves is far more.
            check(shift < 0.02, f"{path} {width}: lines shift by {shift:.4f} while it loads")
            cut = page.evaluate(CUT)
            check(not cut, f"{path} {width}: cells beyond the edge without a way to them: {cut[:3]}")
        context.close()
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(base + area, wait_until="load")
    top = page.evaluate("document.querySelector('.plot').getBoundingClientRect().top + scrollY")
    check(top < FIRST_CHART, f"{area} 360: the first chart begins at {top:.0f} px")
    fonts = page.evaluate(
        "performance.getEntriesByType('resource').filter(e => e.name.endsWith('.woff2')).map(e => e.encodedBodySize)")
    check(sum(fonts) <= FONT_BYTES, f"the site's letters weigh {sum(fonts):,} bytes")
    page.close()
