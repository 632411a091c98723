"""What only a browser knows of a chart: whether its texts touch, and what is read by the arrow keys without a shift."""

OVERLAPS = """() => {
  const found = [];
  for (const drawing of document.querySelectorAll('.plot, .map, .rank-axis')) {
    const texts = [...drawing.querySelectorAll('text')].map(t => [t.textContent.trim(), t.getBoundingClientRect()])
      .filter(([t, r]) => t && r.width > 0 && r.height > 0);
    texts.forEach(([a, r], i) => texts.slice(i + 1).forEach(([b, s]) => {
      const x = Math.min(r.right, s.right) - Math.max(r.left, s.left), y = Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top);
      if (x > 1 && y > 3) found.push(`${a} on ${b}`);
    }));
  }
  return found;
}"""

READ = """() => {
  const unread = [], shifts = [];
  let count = 0;
  for (const plot of document.querySelectorAll('.plot:is([data-say], :has(.hit)), .ranking')) {
    if (!plot.getClientRects().length) continue;
    count++;
    const line = plot.closest('.chart')?.querySelector('.readout'), top = plot.getBoundingClientRect().top + scrollY;
    plot.focus({ preventScroll: true });
    for (const key of ['End', 'ArrowLeft', 'ArrowUp']) plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    if (!line?.textContent) unread.push(plot.getAttribute('aria-label'));
    const moved = plot.getBoundingClientRect().top + scrollY - top;
    if (Math.abs(moved) > 1) shifts.push(moved);
    plot.blur();
  }
  return [unread, shifts, count];
}"""


# Drawings in rows, on tiles and in signals: all but the words of a verdict say something, in a tip that moves nothing.
SMALL = """() => {
  const tip = document.querySelector('.tip'), silent = [], shifts = [], height = document.documentElement.scrollHeight;
  const key = (element, key) => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const hear = (svg, host) => {
    const box = svg.getBoundingClientRect();
    svg.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: box.left + 1, clientY: box.top + 1, pointerType: 'mouse' }));
    const pointed = tip.textContent;
    if (!pointed || /undefined|NaN|null/.test(pointed)) silent.push(`pointer: ${host.closest('tr, .tile, .signal')?.textContent.trim().slice(0, 40)}: ${pointed}`);
  };
  const shown = (selector) => [...document.querySelectorAll(selector)].filter(e => e.getClientRects().length && e.checkVisibility({ contentVisibilityAuto: true }));
  for (const svg of shown('td > svg:not(.sign), .tile > .spark[data-say], .signal-row > svg').slice(0, 60)) hear(svg, svg);
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
  const stops = shown('td[tabindex="0"]');
  for (const cell of stops) {
    const table = cell.closest('table'), heard = new Set();
    cell.focus({ preventScroll: true });
    for (let i = 0; i < 60; i++) {
      const at = document.activeElement, before = tip.textContent;
      heard.add(before);
      key(at, 'ArrowRight');
      if (document.activeElement === at && tip.textContent === before) { key(at, 'Home'); key(at, 'ArrowDown'); }
      if (tip.textContent === before) break;
    }
    if (heard.has('') || !heard.size) silent.push(`keys: ${table.textContent.trim().slice(0, 40)}`);
    const rows = new Set([...table.querySelectorAll('td > svg:not(.sign)')].map(s => s.closest('tr')));
    if (rows.size > 1 && heard.size < 2) silent.push(`stuck: ${table.textContent.trim().slice(0, 40)}`);
    if (table.querySelectorAll('td[tabindex="0"]').length !== 1) silent.push(`stops: ${table.querySelectorAll('td[tabindex="0"]').length}`);
    document.activeElement.blur();
  }
  if (tip && tip.textContent) silent.push(`the tip stays: ${tip.textContent}`);
  if (Math.abs(document.documentElement.scrollHeight - height) > 1) shifts.push(document.documentElement.scrollHeight - height);
  return [silent, shifts];
}"""


# How many charts were read in all; a walk that met none has shown nothing.
read = 0


def charts_were_read(least, check):
    check(read >= least, f"{read} charts were read by the arrow keys, at least {least} were expected")


def charts(page, name, check):
    """On a page that is loaded: no text on another, every chart and every drawing in a row is read, and nothing moves."""
    overlaps = page.evaluate(OVERLAPS)
    check(not overlaps, f"{name}: texts in charts touch: {overlaps[:4]}")
    unread, shifts, count = page.evaluate(READ)
    global read
    read += count
    check(not unread, f"{name}: charts without words for the arrow keys: {unread[:3]}")
    check(not shifts, f"{name}: reading a chart moves it: {shifts[:3]}")
    silent, shifts = page.evaluate(SMALL)
    check(not silent, f"{name}: drawings in rows without words: {silent[:3]}")
    check(not shifts, f"{name}: reading a row makes the page longer: {shifts[:3]}")
