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
  for (const plot of document.querySelectorAll('.plot:is([data-say], :has(.hit)), .ranking')) {
    if (!plot.getClientRects().length) continue;
    const line = plot.closest('.chart')?.querySelector('.readout'), top = plot.getBoundingClientRect().top + scrollY;
    plot.focus({ preventScroll: true });
    for (const key of ['End', 'ArrowLeft', 'ArrowUp']) plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    if (!line?.textContent) unread.push(plot.getAttribute('aria-label'));
    const moved = plot.getBoundingClientRect().top + scrollY - top;
    if (Math.abs(moved) > 1) shifts.push(moved);
    plot.blur();
  }
  return [unread, shifts];
}"""


def charts(page, name, check):
    """On a page that is loaded: no text on another, every plot and ranking is read by keys, and nothing moves."""
    overlaps = page.evaluate(OVERLAPS)
    check(not overlaps, f"{name}: texts in charts touch: {overlaps[:4]}")
    unread, shifts = page.evaluate(READ)
    check(not unread, f"{name}: charts without words for the arrow keys: {unread[:3]}")
    check(not shifts, f"{name}: reading a chart moves it: {shifts[:3]}")
