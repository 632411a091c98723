"""What pages weigh and how they lie, in a browser and on paper: bytes, shifts, the first chart on a phone, columns cut off."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.request

from dripping import dripping

FONT_BYTES = 45_000
PAGE_BYTES = 40 * 1024
# The first chart of an area on a phone begins above this line.
FIRST_CHART = 800
# A shift that no eye sees: a mark of ten pixels that moves by some of them while the page is painted for the first time.
UNSEEN = 0.000_1

SHIFTS = """() => new Promise(done => { let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value })
        .observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done(sum), 300) })"""

# Cells that end beyond the edge of the sheet, where nothing scrolls to them.
CUT = """() => [...document.querySelectorAll('td, th')].filter(cell => cell.getClientRects().length
    && cell.getBoundingClientRect().right > innerWidth + 1 && !cell.closest('.scroll')).map(cell => cell.innerText.slice(0, 40))"""

# Paper: of every sheet but the last at least this share is used; A4 in points, and the margins of `paper.css`.
LEAST_FILLED = 0.55
# And of the last one: a few lines do not take a sheet of their own.
LAST_FILLED = 0.1
TOP, BOTTOM = 16 / 25.4 * 72, 842 - 20 / 25.4 * 72
HEADINGS = """() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, caption > b)')]
    .map(h => h.textContent.replace(/\\s+/g, ' ').trim()).filter(Boolean)"""

# Blocks side by side (figures, tables, texts) that come nearer to each other than 1.5rem; texts wider than 38rem; values of
# tiles that nearly stand on one line. Rows of links and marks are no text, and fields of a form belong together.
LIE = """() => {
  for (const section of document.querySelectorAll('main > section')) section.style.contentVisibility = 'visible';
  const near = [], wide = [], crooked = [], rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const box = e => e.getBoundingClientRect(), name = e => `${e.tagName.toLowerCase()}.${e.className} ${e.textContent.trim().slice(0, 24)}`;
  const seen = e => box(e).width > 2 && box(e).height > 2 && getComputedStyle(e).position !== 'absolute';
  for (const host of document.querySelectorAll('main *')) {
    if (!/grid|flex/.test(getComputedStyle(host).display) || host.matches('.found > div, .signal .facts > div, dl.facts > div')) continue;
    const blocks = [...host.children].filter(e => seen(e) && box(e).height > 60 && !e.matches('.field, dt, dd, button'));
    blocks.forEach((a, i) => blocks.slice(i + 1).forEach(b => {
      const [r, s] = [box(a), box(b)], beside = Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 40;
      const gap = Math.max(s.left - r.right, r.left - s.right);
      if (beside && gap < 1.5 * rem - 0.5) near.push(`${name(a)} | ${name(b)}: ${gap.toFixed(0)} px`);
    }));
  }
  for (const host of document.querySelectorAll('main, main section, main article, main .split > *')) {
    const blocks = [...host.children].filter(seen), block = e => e.matches('figure, .scroll, .sorts, .tiles, .split, .filters, section');
    blocks.slice(1).forEach((b, i) => {
      const a = blocks[i], gap = box(b).top - box(a).bottom;
      if ((block(a) || block(b)) && !a.matches('h2, h3') && !b.matches('.dl') && gap < 11 && gap > -50) near.push(`${name(a)} over ${name(b)}: ${gap.toFixed(0)} px`);
    });
  }
  for (const text of document.querySelectorAll('main :is(p, li, dd, h2, h3:not(.signal-row > h3))')) {  // a row's label is no line of reading
    if (!seen(text) || text.closest('table, svg, nav') || text.matches('.row, .dl, .more-of, .readout')) continue;
    if (/LI|DD/.test(text.tagName) && ![...text.childNodes].some(n => n.nodeType === 3 && n.data.trim().length > 3)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(r => r.width > 0);
    const width = Math.max(...lines.map(r => r.right)) - Math.min(...lines.map(r => r.left));
    if (width > 38.2 * rem) wide.push(`${name(text)}: ${(width / rem).toFixed(1)}rem`);
  }
  for (const tiles of document.querySelectorAll('main .tiles')) {
    const tops = [...tiles.querySelectorAll('.tile-value')].map(v => box(v).top);
    tops.forEach((a, i) => tops.slice(i + 1).forEach(b => { if (Math.abs(a - b) > 1 && Math.abs(a - b) < 30) crooked.push(a - b); }));
  }
  return [near, wide, crooked];
}"""


def lies(page, name, check):
    """On a page that is loaded: neighbours keep their distance, texts their measure, values of tiles one line."""
    near, wide, crooked = page.evaluate(LIE)
    check(not near, f"{name}: neighbours touch: {near[:3]}")
    check(not wide, f"{name}: texts wider than 38rem: {wide[:3]}")
    check(not crooked, f"{name}: values of tiles off their line: {crooked[:3]}")


def filled(grey):
    """Which share of a sheet is used, from a grey picture at 20 dots an inch: down to the lowest ink above its foot."""
    kind, size, _, dots = grey.split(b"\n", 3)
    width, height = map(int, size.split())
    top, bottom = (round(points / 72 * 20) for points in (TOP, BOTTOM))
    inked = [y for y in range(top, min(bottom, height)) if min(dots[y * width:(y + 1) * width]) < 225]
    return (max(inked, default=top) - top) / (bottom - top)


def last_lines(file):
    """Per sheet the words of its lowest line above the foot, and how much higher they are than the other words."""
    text = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, text=True, check=True).stdout
    for sheet in text.split("<page ")[1:]:
        words = [(float(y), float(end), word) for y, end, word in re.findall(
            r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<', sheet) if float(end) < BOTTOM]
        if not words:
            yield "", 1
            continue
        lowest = max(end for _, end, _ in words)
        line = [word for word in words if word[1] > lowest - 3]
        usual = sorted(end - y for y, end, _ in words)[len(words) // 2]
        yield " ".join(word for _, _, word in line), max(end - y for y, end, _ in line) / usual


def paper(browser, base, paths, check):
    """No half-empty sheet before the last, and no heading as the last thing on one. Of poppler-utils; nothing without it."""
    if not (shutil.which("pdftoppm") and shutil.which("pdftotext")):
        print("skipped: poppler-utils is not here, so no sheet was measured")
        return
    page = browser.new_page()
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            page.goto(base + path)
            headings = page.evaluate(HEADINGS)
            file = pathlib.Path(folder) / f"{number}.pdf"
            page.pdf(path=file, format="A4", prefer_css_page_size=True, print_background=True)
            subprocess.run(["pdftoppm", "-r", "20", "-gray", file, file.with_suffix("")], check=True)
            sheets = [filled(grey.read_bytes()) for grey in sorted(file.parent.glob(f"{number}-*.pgm"))]
            check(sheets, f"{path}: prints on no sheet")
            check(len(sheets) < 2 or sheets[-1] >= LAST_FILLED, f"{path}: its last sheet is filled for {sheets[-1]:.0%}")
            for at, share in enumerate(sheets[:-1], 1):
                check(share >= LEAST_FILLED, f"{path}: sheet {at} of {len(sheets)} is filled for {share:.0%}")
            for at, (line, height) in enumerate(last_lines(file), 1):
                alone = height > 1.08 and any(h == line or h.endswith(" " + line) for h in headings)
                check(not alone or at == len(sheets), f"{path}: sheet {at} ends with the heading {line!r}")
    page.close()


# A month with many signals on a phone; every row takes the place of the highest one.
MANY_SIGNALS, SIGNALS_HEIGHT = 24, 4_400
FILL = """many => {
  const rows = [...document.querySelectorAll('.signal')], height = row => row.getBoundingClientRect().height;
  if (!rows.length) return [0, 0];
  const highest = rows.reduce((a, b) => height(b) > height(a) ? b : a);
  for (let n = rows.length; n < many; n++) highest.after(highest.cloneNode(true));
  return [document.querySelectorAll('.signal').length, document.documentElement.scrollHeight];
}"""


def many_signals(browser, base, path, check):
    """The page of a month with 24 signals, made of the rows that it has, stays short."""
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(base + path)
    rows, height = page.evaluate(FILL, MANY_SIGNALS)
    check(rows >= MANY_SIGNALS, f"{path} 360: {rows} signals where {MANY_SIGNALS} were to be measured")
    check(height <= SIGNALS_HEIGHT, f"{path} 360: {rows} signals take {height} px")
    page.close()
    return height


# Per drawing the strongest contrast that one of its shapes has with the page.
CONTRAST = """() => {
  const light = colour => { const [r, g, b, a] = colour.match(/[\\d.]+/g).map(Number); if (a === 0) return null;
    const [x, y, z] = [r, g, b].map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * x + .7152 * y + .0722 * z; };
  const page = light(getComputedStyle(document.body).backgroundColor) ?? 1;
  return [...document.querySelectorAll('.plot, .map > svg')].filter(d => d.getClientRects().length).map(drawing => Math.max(0, ...
    [...drawing.querySelectorAll('path, line, circle, rect')].flatMap(shape => { const s = getComputedStyle(shape); return [s.stroke, s.fill]; })
      .filter(colour => colour.startsWith('rgb')).map(light).filter(value => value !== null)
      .map(value => (Math.max(value, page) + .05) / (Math.min(value, page) + .05))));
}"""


def strained(browser, base, paths, check):
    """At 200% on a laptop, and in the system's own colours: nothing beyond the edge, and every drawing is seen."""
    drawings = 0
    for forced in ("none", "active"):
        context = browser.new_context(viewport={"width": 640, "height": 450}, device_scale_factor=2, forced_colors=forced)
        page = context.new_page()
        for path in paths:
            page.goto(base + path)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            check(wide <= 0, f"{path} at 200%, forced colours {forced}: {wide} px wider than the window")
            cut = page.evaluate(CUT)
            check(not cut, f"{path} at 200%: cells beyond the edge without a way to them: {cut[:3]}")
            contrasts = page.evaluate(CONTRAST)
            drawings += len(contrasts)
            check(all(one >= 3 for one in contrasts), f"{path} at 200%, forced colours {forced}: drawings hardly seen: {contrasts}")
        context.close()
    check(drawings > len(paths), f"at 200%: {drawings} drawings on {len(paths)} pages")


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
            check(shift <= UNSEEN, f"{path} {width}: lines shift by {shift:.5f} while it loads")
            cut = page.evaluate(CUT)
            check(not cut, f"{path} {width}: cells beyond the edge without a way to them: {cut[:3]}")
        context.close()
    page = browser.new_page(viewport={"width": 360, "height": 800})
    with dripping(base) as slow:
        page.goto(slow + area, wait_until="load")
        shift = page.evaluate(SHIFTS)
        check(shift <= UNSEEN, f"{area} 360: lines shift by {shift:.5f} while it comes in slowly")
    page.goto(base + area, wait_until="load")
    known = page.evaluate("PerformanceObserver.supportedEntryTypes.includes('layout-shift')")
    check(known, "this browser does not tell of shifts, so none was measured")
    top = page.evaluate("document.querySelector('.plot').getBoundingClientRect().top + scrollY")
    check(top < FIRST_CHART, f"{area} 360: the first chart begins at {top:.0f} px")
    fonts = page.evaluate(
        "performance.getEntriesByType('resource').filter(e => e.name.endsWith('.woff2')).map(e => e.encodedBodySize)")
    check(sum(fonts) <= FONT_BYTES, f"the site's letters weigh {sum(fonts):,} bytes")
    named = page.evaluate("[...document.querySelectorAll('link[rel=preload][as=font]')].length")
    check(bool(fonts) == bool(named), f"{named} files of letters are named, {len(fonts)} were loaded")
    page.close()
