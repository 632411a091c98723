// Passkeys: fills a form with what an authenticator answers. Without it the page is complete, and only its button is missing.
"use strict";
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer ?? []))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const keys = (list) => list.map((key) => ({ ...key, id: bytes(key.id) }));
  // A challenge is good for five minutes; an older page is asked for another one.
  const lifetime = 4 * 60 * 1000;

  const options = {
    create: (asked) => ({
      ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: keys(asked.excludeCredentials),
    }),
    get: (asked) => ({ ...asked, challenge: bytes(asked.challenge), allowCredentials: keys(asked.allowCredentials) }),
  };

  const renewed = async (part) => {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!answer.ok || !fresh) throw new Error("another page");
    part.dataset.options = fresh.dataset.options;
    part.querySelector("[name=ticket]").value = fresh.querySelector("[name=ticket]").value;
  };

  for (const part of document.querySelectorAll("[data-passkey]")) {
    const show = (...names) => {
      for (const element of part.querySelectorAll("[data-when]")) element.hidden = !names.includes(element.dataset.when);
    };
    const kind = part.dataset.passkey, form = part.querySelector("form");
    let madeAt = Date.now(), isAsking = false;
    if (/^[\d.]+$|:/.test(location.hostname)) { show("address"); continue; }
    if (!window.PublicKeyCredential || !navigator.credentials) { show("absent"); continue; }
    show("ready");

    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (isAsking || !form.reportValidity()) return;
      isAsking = true;
      show("ready");
      try {
        if (Date.now() - madeAt > lifetime) { await renewed(part); madeAt = Date.now(); }
        const publicKey = options[kind](JSON.parse(part.dataset.options));
        const key = await navigator.credentials[kind]({ publicKey }), answer = key.response;
        const values = { id: key.rawId, client: answer.clientDataJSON };
        if (kind === "create") values.attestation = answer.attestationObject;
        else Object.assign(values, { data: answer.authenticatorData, signature: answer.signature, handle: answer.userHandle });
        for (const [name, value] of Object.entries(values)) form.elements.namedItem(name).value = text(value);
        form.submit();
      } catch (error) {
        isAsking = false;
        show("ready", error.name === "InvalidStateError" ? "taken" : "failed");
      }
    });
  }
})();
