// The explorer: a choice is fetched and put into its place; address, back button and focus stay right.
"use strict";
(() => {
  const address = () => location.pathname + location.search, id = (name, root = document) => root.getElementById(name);
  let turn = 0, at = address();
  const show = async (href, isNew) => {
    const own = ++turn, part = id("verken"), active = document.activeElement;
    part.ariaBusy = "true";
    try {
      const page = new DOMParser().parseFromString(await (await fetch(href)).text(), "text/html"), fresh = id("verken", page);
      if (own !== turn) return;
      const { pathname, search } = new URL(page.querySelector("[rel=canonical]").href), fold = fresh.querySelector("details");
      fold.open = part.querySelector("details").open;
      const hadFocus = part.contains(active);
      part.replaceWith(fresh);
      document.title = page.title;
      document.querySelector(".tongue").href = page.querySelector(".tongue").href;
      if (isNew) history.pushState(null, "", pathname + search);
      at = address();
      fresh.dispatchEvent(new Event("arrived", { bubbles: true }));
      if (hadFocus) (id(active.id) ?? fold.firstElementChild).focus({ preventScroll: true });
      id("gevonden").textContent = fresh.querySelector("h2").textContent;
    } catch { location.assign(href); }
  };
  addEventListener("click", (event) => {
    const link = event.target.closest("#verken a[data-explore]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show(link.href, true);
  });
  const send = (event) => {
    const form = event.target.closest("form[data-explore]");
    if (!form) return;
    event.preventDefault();
    show(form.action + "?" + new URLSearchParams(new FormData(form)), true);
  };
  addEventListener("submit", send);
  addEventListener("change", send);
  addEventListener("popstate", () => address() !== at && show(location.href));
})();
