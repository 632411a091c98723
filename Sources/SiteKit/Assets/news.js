// Shows a page anew when the server says that there is more; without it the page has a link that does the same.
"use strict";
(() => {
  const place = document.querySelector("[data-news]");
  if (!place || !window.EventSource) return;
  const source = new EventSource(place.dataset.news);
  source.addEventListener("open", () => { place.hidden = false; });
  // It connects again by itself; what it cannot mend, such as a session that has ended, it gives up.
  source.addEventListener("error", () => { place.hidden = true; });
  source.addEventListener("delivery", (event) => {
    if (event.data === place.dataset.number) return;
    source.close();
    location.reload();
  });
  window.addEventListener("pagehide", () => source.close());
})();
