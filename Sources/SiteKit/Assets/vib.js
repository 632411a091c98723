// Veiligheid in Beeld: comfort on top of pages that are complete without it. No dependency, nothing from elsewhere.
"use strict";
(() => {
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, props = {}) => Object.assign(document.createElement(name), props);
  // Tells cells.js that something came into the page.
  const renewed = (part) => part.dispatchEvent(new Event("renewed", { bubbles: true }));

  // Search suggestions: a combobox on the form's own field (WAI-ARIA 1.2 pattern, list autocomplete, manual selection).
  for (const form of $$("form[data-suggest]")) {
    const input = form.querySelector("input[type=search]");
    const list = make("ul", { className: "suggest", id: input.id + "-list", hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.querySelector("label").textContent);
    form.append(list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) input.setAttribute(name, value);
    let timer, request, active = -1;
    const known = new Map();
    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = (index) => {
      const options = list.children;
      active = (index + options.length + 1) % (options.length + 1);
      [...options].forEach((option, i) => option.setAttribute("aria-selected", i === active));
      if (active < options.length) input.setAttribute("aria-activedescendant", options[active].id);
      else { input.removeAttribute("aria-activedescendant"); active = options.length; }
    };
    const show = (items) => {
      list.replaceChildren(...items.map((item, i) => {
        const option = make("li", { id: `${list.id}-${i}`, textContent: item.name });
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.append(make("span", { textContent: item.kind }));
        option.addEventListener("pointerdown", (event) => { event.preventDefault(); location.assign(item.href); });
        option.dataset.href = item.href;
        return option;
      }));
      if (!items.length || document.activeElement !== input) return close();
      active = items.length;
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    };
    const ask = async () => {
      const query = input.value.trim().toLowerCase();
      if (query.length < 2) return close();
      if (known.has(query)) return show(known.get(query));
      request?.abort();
      request = new AbortController();
      try {
        const response = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(query)}`, { signal: request.signal });
        if (!response.ok) return close();
        const { items } = await response.json();
        if (known.size > 100) known.clear();
        known.set(query, items);
        show(items);
      } catch { /* A later request took over, or the network is away: the form itself still works. */ }
    };
    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (list.hidden) { if (event.key === "ArrowDown") { event.preventDefault(); ask(); } return; }
      if (event.key === "ArrowDown") choose(active + 1);
      else if (event.key === "ArrowUp") choose(active - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && list.children[active]) location.assign(list.children[active].dataset.href);
      else return;
      event.preventDefault();
    });
  }

  // What the pointer or the focus is on, in words, on the line over the drawing that the server left empty for it.
  const teller = (host) => {
    const line = host.closest(".chart")?.querySelector(".readout");
    return (text) => { if (line && line.textContent !== text) line.textContent = text; };
  };
  const words = (element) => element.dataset.say ?? element.querySelector("title")?.textContent ?? element.getAttribute("aria-label") ?? "";
  const drawn = (name, props) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(props)) element.setAttribute(key, value);
    return element;
  };
  const places = ".hit, [data-say], a.dot";
  const chartsIn = (root) => {
    for (const host of $$(".plot, .ranking, .lanes", root)) {
      // Words per slot of equal width, or per part of the drawing.
      const slots = host.dataset.say?.split("\n"), parts = slots ? [] : $$(places, host), drawing = host.querySelector("svg");
      // Words move to data, so that the browser's own tooltip does not cover the line.
      const texts = slots ?? parts.map((part) => { const text = words(part); part.querySelector("title")?.remove(); return text; });
      if (!texts.length) continue;
      const cursor = slots && drawn("rect", { class: "cursor", height: drawing.getAttribute("height"), width: 100 / slots.length + "%" });
      if (cursor) drawing.prepend(cursor);
      const tell = teller(host), last = texts.length - 1;
      let at = -1;
      const go = (index) => {
        if (index === at) return;
        parts[at]?.classList.remove("on");
        at = index;
        parts[at]?.classList.add("on");
        cursor?.classList.toggle("on", at >= 0);
        if (at >= 0) cursor?.setAttribute("x", 100 * at / slots.length + "%");
        tell(texts[at] ?? "");
      };
      const point = (event) => {
        if (!slots) { const index = parts.indexOf(event.target.closest(places)); if (index >= 0) go(index); return; }
        const box = drawing.getBoundingClientRect(), index = Math.floor((event.clientX - box.left) / box.width * slots.length);
        if (index >= 0 && index <= last) go(index);
      };
      host.addEventListener("pointermove", point);
      host.addEventListener("pointerdown", point);
      host.addEventListener("pointerleave", (event) => { if (document.activeElement !== host && event.pointerType !== "touch") go(-1); });
      const name = host.getAttribute("aria-label") ?? drawing?.getAttribute("aria-label");
      if (!name) continue;
      host.tabIndex = 0;
      host.setAttribute("role", "group");
      host.setAttribute("aria-label", name);
      host.addEventListener("focus", () => { if (at < 0 && host.matches(":focus-visible")) go(slots || host.matches(".plot") ? last : 0); });
      host.addEventListener("blur", () => go(-1));
      host.addEventListener("keydown", (event) => {
        if (event.target !== host) return;
        const row = +host.dataset.across || (host.matches(".ranking") ? 1 : 0), step = { ArrowUp: -row, ArrowDown: row }[event.key];
        const next = step ? (texts[at + step] === undefined ? at : at + step)
          : { ArrowRight: Math.min(at + 1, last), ArrowLeft: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
        if (next === undefined) return;
        event.preventDefault();
        go(next);
      });
    }
    for (const map of $$(".map", root)) mapIn(map);
  };

  // A map beside its table: pointing at an area marks its row, pointing at a row outlines its area; arrow keys go to the neighbour.
  const mapIn = (map) => {
    const tell = teller(map), areas = $$("a", map), scope = map.closest("section") ?? map;
    const texts = new Map(areas.map((area) => [area, area.getAttribute("aria-label") ?? words(area)]));
    for (const title of $$("a title", map)) title.remove();
    const path = (link) => link && new URL(link.href.baseVal ?? link.href, location).pathname;
    const rowOf = (area) => $$("tbody tr", scope).find((row) => path(row.querySelector("a[href]")) === path(area));
    let outline, marked;
    const pick = (area, row) => {
      outline?.remove();
      marked?.classList.remove("on");
      tell(texts.get(area) ?? "");
      outline = area?.firstElementChild.cloneNode();
      outline?.setAttribute("class", "outline");
      if (outline) area.ownerSVGElement.append(outline);
      marked = area && (row ?? rowOf(area));
      marked?.classList.add("on");
    };
    // The area that an element is of, and its row.
    const about = (element) => {
      const area = element?.closest(".map a"), row = element?.closest("tbody tr"), own = row && path(row.querySelector("a[href]"));
      return area ? [area] : [own && areas.find((area) => path(area) === own), row];
    };
    // Pointing at anything else leaves what the keyboard reads.
    const find = (element) => {
      let [area, row] = about(element);
      if (!area) [area, row] = about(scope.querySelector(":focus-visible"));
      if (!area || map.contains(area)) pick(area, row);
    };
    scope.addEventListener("pointerover", (event) => find(event.target));
    scope.addEventListener("focusin", (event) => find(event.target));
    scope.addEventListener("pointerleave", () => find());
    scope.addEventListener("focusout", (event) => { if (!scope.contains(event.relatedTarget)) pick(); });
    map.addEventListener("keydown", (event) => {
      const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key], from = event.target.closest("a");
      if (!way || !from) return;
      event.preventDefault();
      const middle = (area) => { const box = area.firstElementChild.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; };
      const [x, y] = middle(from);
      let best, cost = Infinity;
      for (const area of areas) {
        const [dx, dy] = middle(area).map((value, i) => value - [x, y][i]), along = dx * way[0] + dy * way[1], aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
        if (along > 1 && along + 2 * aside < cost) [best, cost] = [area, along + 2 * aside];
      }
      best?.focus();
    });
  };

  // Tables that were opened stay open in this tab, also on the next page; a link to one opens it.
  const key = (details) => "open:" + details.id;
  const disclosuresIn = (root) => {
    for (const details of $$("details[id]", root)) {
      try { if (sessionStorage.getItem(key(details))) details.open = true; } catch { return; }
      details.addEventListener("toggle", () => {
        try { details.open ? sessionStorage.setItem(key(details), "1") : sessionStorage.removeItem(key(details)); } catch { /* Storage is off. */ }
      });
    }
  };
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest("details");
    if (details) details.open = true;
  };
  addEventListener("hashchange", openTarget);

  const isPlain = (event) => !(event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const fetched = async (href) => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(response.status);
    return [new DOMParser().parseFromString(await response.text(), "text/html"), response.url];
  };

  // Sorting in place: the server sorts, only the table and its own fold are replaced, and the reader stays where they were.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("thead a[href]"), region = link?.closest(".scroll");
    if (!region || !isPlain(event)) return;
    const kind = region.closest(".sorts") ? ".sorts" : ".scroll", host = region.closest(kind);
    const index = $$(kind).indexOf(host), regions = $$(".scroll", host), at = regions.indexOf(region), column = $$("thead a", region).indexOf(link);
    event.preventDefault();
    try {
      const [page, url] = await fetched(link.href);
      const fresh = $$(kind, page)[index];
      if (!fresh || $$(kind, page).length !== $$(kind).length) throw new Error("another page");
      host.replaceChildren(...fresh.childNodes);
      disclosuresIn(host);
      renewed(host);
      history.replaceState(null, "", url);
      $$("thead a", $$(".scroll", host)[at] ?? host)[column]?.focus({ preventScroll: true });
      const other = page.querySelector(".tongue"), own = document.querySelector(".tongue");
      if (other && own) own.href = other.href;
    } catch { location.assign(link.href); }
  });

  // What is folded was left out: the link leads to the page with it, and here it comes into its place.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-fold]");
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    const fold = link.closest(".folded");
    fold.setAttribute("aria-busy", "true");
    try {
      const [page] = await fetched(link.href);
      const part = page.getElementById(fold.id);
      if (!part || part.matches(".folded")) throw new Error("not there");
      fold.replaceWith(part);
      chartsIn(part);
      renewed(part);
      (part.querySelector("summary") ?? part).focus({ preventScroll: true });
    } catch { location.assign(link.href); }
  });

  // What another script put into the page.
  document.addEventListener("arrived", ({ target }) => { chartsIn(target); disclosuresIn(target); renewed(target); });

  // What the server is still working out comes by itself: asked for again a few times, each time later, while the page is seen.
  const pending = async (tries) => {
    if (!tries || !document.querySelector("[data-pending]")) return;
    await new Promise((done) => setTimeout(done, 2000 * 2 ** (6 - tries)));
    if (document.hidden) await new Promise((done) => addEventListener("visibilitychange", done, { once: true }));
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      for (const part of $$("[data-pending]")) {
        const fresh = page.getElementById(part.id);
        if (fresh && !fresh.hasAttribute("data-pending")) { part.replaceWith(fresh); chartsIn(fresh); renewed(fresh); }
      }
    } catch { /* The network is away: the next try, or the reader, asks again. */ }
    pending(tries - 1);
  };

  pending(6);
  chartsIn(document);
  disclosuresIn(document);
  openTarget();
})();
