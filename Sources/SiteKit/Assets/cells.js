// Reading the small drawings of rows and tiles; sent after vib.js in the same file.
(() => {
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  // A drawing in a row of a table, on a tile or in a signal: its words stand over it while the pointer or the focus is there. A
  // table is one stop: arrow keys go along the months of a line, to the next drawing of the row and to the rows above and below.
  const small = "td > svg:not(.sign), .tile > .spark[data-say], .signal-row > svg[data-say]";
  const tip = Object.assign(document.createElement("p"), { className: "tip" });
  tip.setAttribute("role", "status");
  document.body.append(tip);
  const stamp = document.createElementNS("http://www.w3.org/2000/svg", "line");
  stamp.setAttribute("class", "stand");
  stamp.setAttribute("y1", 0);
  const drawingIn = (host) => host?.querySelector(":scope > svg");
  const sayings = (svg) => {
    const cell = svg.closest("td"), row = cell?.closest("tr"), heads = cell?.closest("table").tHead?.rows[0].cells ?? [];
    const text = (element) => (element?.textContent ?? "").replace(/[▾▴]/g, "").trim(), name = row ? text(row.querySelector("th a") ?? row.cells[0]) : "";
    const slots = heads[cell?.cellIndex]?.dataset.slots?.split("|");
    if (slots && svg.dataset.v) return svg.dataset.v.split("|").map((value, i) => `${name}, ${slots[i]}: ${value || "–"}`);
    if (svg.dataset.say) return svg.dataset.say.split("\n").map((words) => (name ? `${name}: ${words}` : words));
    // A bar says what the numbers of its row say.
    const numbers = [...row.cells].flatMap((other, i) => (other.matches("td.r") && text(other) ? [`${text(heads[i])} ${text(other)}`.trim()] : []));
    return numbers.length ? [`${name}: ${numbers.join("; ")}`] : [];
  };
  let read = {};
  const showTip = (svg, index) => {
    if (svg && (read.svg !== svg || read.index !== index)) {
      const texts = read.svg === svg ? read.texts : sayings(svg), last = texts.length - 1, at = Math.min(Math.max(index, 0), last);
      read = { svg, texts, index: at, last };
      tip.textContent = texts[at] ?? "";
      const box = svg.getBoundingClientRect(), width = tip.offsetWidth, edge = document.documentElement.clientWidth - width - 8;
      tip.style.left = `${Math.max(8, Math.min(box.left + box.width / 2 - width / 2, edge)) + scrollX}px`;
      tip.style.top = `${(box.top > tip.offsetHeight + 8 ? box.top - tip.offsetHeight - 4 : box.bottom + 4) + scrollY}px`;
      stamp.remove();
      if (last > 0) {
        const x = `${(100 * (at + 0.5)) / (last + 1)}%`;
        for (const side of ["x1", "x2"]) stamp.setAttribute(side, x);
        stamp.setAttribute("y2", svg.matches(".spark") ? 54 : "100%");
        svg.append(stamp);
      }
    } else if (!svg && read.svg) { read = {}; tip.textContent = ""; tip.style.left = tip.style.top = "0"; stamp.remove(); }
  };
  const hostOf = (element) => { const svg = element?.closest?.(small) ?? drawingIn(element?.closest?.("td")); return svg?.matches(small) ? svg : null; };
  const focused = () => { const element = document.activeElement; return element?.matches(":focus-visible") ? [element, element.matches(".signal-row > svg, .spark") ? element : drawingIn(element)] : []; };
  // Leaving with the pointer goes back to what the keyboard reads.
  const back = () => { const [, svg] = focused(); svg?.matches(small) ? showTip(svg, Infinity) : showTip(); };
  for (const kind of ["pointermove", "pointerdown"]) document.addEventListener(kind, (event) => {
    const svg = hostOf(event.target);
    if (!svg) { if (read.svg && read.svg !== focused()[1] && (event.pointerType !== "touch" || kind === "pointerdown")) back(); return; }
    const box = svg.getBoundingClientRect(), count = (read.svg === svg ? read.texts : sayings(svg)).length;
    if (count) showTip(svg, Math.min(Math.max(Math.floor(((event.clientX - box.left) / box.width) * count), 0), count - 1));
  }, { passive: true });
  document.addEventListener("focusin", back);
  document.addEventListener("focusout", () => showTip());
  document.addEventListener("keydown", (event) => {
    const [element, svg] = focused();
    if (!svg?.matches(small) || read.svg !== svg && event.key !== "Escape") return;
    if (event.key === "Escape") return showTip();
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key], rows = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const to = { Home: 0, End: read.last }[event.key] ?? (step && read.last ? read.index + step : undefined);
    if (to >= 0 && to <= read.last) { event.preventDefault(); return showTip(svg, to); }
    const cell = element.closest("td");
    if (!cell || !(step || rows)) return;
    const all = $$("td", cell.closest("table")).filter((other) => drawingIn(other)?.matches(small) && other.getClientRects().length), at = all.indexOf(cell);
    const column = all.filter((other) => other.cellIndex === cell.cellIndex), next = step ? all[at + step] : column[column.indexOf(cell) + rows];
    if (!next || step && next.parentNode !== cell.parentNode) return;
    event.preventDefault();
    const index = read.index, months = read.last;
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    if (rows && months) showTip(drawingIn(next), index);
  });
  const smallIn = (root) => {
    for (const table of root.matches?.("table") ? [root] : $$("table", root)) {
      const first = $$("td > svg", table).find((svg) => svg.matches(small));
      if (first && !table.querySelector("td[tabindex]")) first.parentNode.tabIndex = 0;
    }
    for (const line of $$(".tile > .spark[data-say]", root)) {
      line.removeAttribute("aria-hidden");
      line.setAttribute("role", "img");
      if (!line.hasAttribute("aria-label")) line.setAttribute("aria-label", line.closest(".tile").querySelector("h3")?.textContent ?? "");
      line.tabIndex = 0;
    }
  };
  document.addEventListener("renewed", (event) => smallIn(event.target));
  smallIn(document);
})();
