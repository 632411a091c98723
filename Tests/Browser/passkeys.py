#!/usr/bin/env python3
"""Passkeys with Chromium's virtual authenticator: made, used after the passphrase and alone, replayed, cloned, removed.

Prints a line per problem and ends with {"passed": n, "failed": n}. Screenshots go to VIB_SHOTS when that is set.
"""
import os
import pathlib
import sys
import tempfile
import urllib.parse

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
import looking  # noqa: E402
from forms import Authenticator, fetch  # noqa: E402
from serving import serving_new, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
SHOTS = os.environ.get("VIB_SHOTS")
PASSPHRASE = "groene trein rijdt achteruit"
MAIL = "beheer@voorbeeld.nl"
KEYS = "/mijn-account/toegangssleutels"


def look(page, name):
    looking.look(
        page, name, ((360, "light"), (1280, "dark"), (1280, "light")), shots=SHOTS and f"{SHOTS}/passkey-")


class Device:
    """A virtual authenticator in the browser of a page (the WebAuthn domain of the DevTools protocol)."""

    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)
        self.session.send("WebAuthn.enable")
        self.id = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
            "isUserVerified": True, "automaticPresenceSimulation": True}})["authenticatorId"]

    def keys(self):
        return self.session.send("WebAuthn.getCredentials", {"authenticatorId": self.id})["credentials"]

    def put(self, key):
        """The key in place of what there is under its id."""
        self.session.send("WebAuthn.removeCredential", {"authenticatorId": self.id, "credentialId": key["credentialId"]})
        self.session.send("WebAuthn.addCredential", {"authenticatorId": self.id, "credential": key})

    def knows_who(self, knows):
        self.session.send("WebAuthn.setUserVerified", {"authenticatorId": self.id, "isUserVerified": knows})


def is_signed_in(page):
    return page.locator("header").get_by_text("Ingelogd als").count() == 1


def sign_out(page):
    page.locator("header").get_by_role("button", name="Uitloggen").click()
    page.wait_for_url("**/inloggen?melding=uitgelogd")


def to_second_step(page, base):
    page.goto(f"{base}/inloggen")
    page.get_by_label("E-mailadres").fill(MAIL)
    page.get_by_label("Wachtzin").fill(PASSPHRASE)
    page.get_by_role("button", name="Inloggen", exact=True).click()
    page.wait_for_url("**/inloggen/code*")


def alone(page, base):
    """Signing in with the key and nothing else, as far as it gets."""
    page.goto(f"{base}/inloggen")
    with page.expect_navigation():
        page.get_by_role("button", name="Inloggen met een toegangssleutel").click()


def made(page, base, device):
    page.goto(base + KEYS)
    if "bevestigen" in page.url:
        page.get_by_label("Wachtzin").fill(PASSPHRASE)
        page.get_by_role("button", name="Ga verder").click()
        page.wait_for_url(f"**{KEYS}")
    check(page.get_by_text("U heeft nog geen toegangssleutel").count() == 1, "there is no key yet")
    look(page, "none")
    page.get_by_label("Naam van de sleutel").fill("Telefoon <b>van</b> mij")
    with page.expect_navigation():
        page.get_by_role("button", name="Maak een toegangssleutel").click()
    check("U kunt nu met deze toegangssleutel inloggen" in page.inner_text("main"), "making a key says so")
    check(page.locator("tbody th").inner_text() == "Telefoon <b>van</b> mij", "its name is text")
    check(len(device.keys()) == 1 and device.keys()[0]["rpId"] == "localhost", "the authenticator has it, for this name")
    look(page, "list")
    page.get_by_label("Naam van de sleutel").fill("Nog een keer")
    page.get_by_role("button", name="Maak een toegangssleutel").click()
    page.get_by_text("Van dit apparaat is al een sleutel in gebruik").wait_for()
    check(len(device.keys()) == 1, "the same authenticator makes no second key")
    page.goto(f"{base}/mijn-account")
    check("U heeft 1 toegangssleutel." in page.inner_text("main"), "my account counts it")


def used(page, base, device):
    """After the passphrase, and alone; an authenticator that does not know who it is is not enough alone."""
    sign_out(page)
    to_second_step(page, base)
    look(page, "second-step")
    with page.expect_navigation():
        page.get_by_role("button", name="Ga verder met uw toegangssleutel").click()
    check(is_signed_in(page), "the key is the second step")
    check("Op uw account staat een nieuwe toegangssleutel" in page.inner_text("main"), "the owner is told of the new key")
    look(page, "told")
    page.get_by_role("button", name="Ik heb dit gelezen").click()
    page.get_by_role("heading", name="Lees dit eerst").wait_for(state="detached")
    sign_out(page)
    page.goto(f"{base}/inloggen")
    look(page, "sign-in")
    alone(page, base)
    check(is_signed_in(page), "the key alone signs in")
    sign_out(page)
    device.knows_who(False)
    page.goto(f"{base}/inloggen")
    page.get_by_role("button", name="Inloggen met een toegangssleutel").click()
    page.get_by_text("Uw apparaat gaf geen sleutel").wait_for()
    check(not is_signed_in(page), "an authenticator that knows nobody gives nothing")
    look(page, "failed")
    device.knows_who(True)


def replayed(page, base):
    """The same form again, with the same cookie, over a connection of its own."""
    page.goto(f"{base}/inloggen")
    cookie = "; ".join(f"{c['name']}={c['value']}" for c in page.context.cookies())
    with page.expect_request(lambda request: request.method == "POST") as sent:
        page.get_by_role("button", name="Inloggen met een toegangssleutel").click()
    page.wait_for_url(f"{base}/")
    check(is_signed_in(page), "before it is sent again it signs in")
    body = sent.value.post_data.encode()
    kind = "application/x-www-form-urlencoded"
    status, _, headers = fetch(f"{base}/inloggen", cookie, body, kind)
    check(status == 422 and not headers.get("Set-Cookie"), f"sent again it does not ({status})")
    changed = dict(urllib.parse.parse_qsl(body.decode()))
    changed["handle"] = ""
    status, _, _ = fetch(f"{base}/inloggen", cookie, urllib.parse.urlencode(changed).encode(), kind)
    check(status == 422, f"nor without the account's handle ({status})")
    sign_out(page)


def cloned(page, base, device):
    key = device.keys()[0]
    check(key["signCount"] > 1, f"the authenticator counts: {key['signCount']}")
    device.put(key | {"signCount": 0})
    alone(page, base)
    check(not is_signed_in(page) and "kunt u hier niet inloggen" in page.inner_text("main"), "a counter that goes back is refused")
    device.put(key | {"signCount": key["signCount"] + 10})
    alone(page, base)
    check(is_signed_in(page), "one that goes up is taken")


def removed(page, base):
    page.goto(base + KEYS)
    page.locator("summary", has_text="Verwijderen").click()
    look(page, "remove")
    with page.expect_navigation():
        page.get_by_role("button", name="Ja, verwijder deze sleutel").click()
    check("De toegangssleutel is verwijderd" in page.inner_text("main"), "removing says so")
    sign_out(page)
    alone(page, base)
    check(not is_signed_in(page), "a removed key opens nothing")


def elsewhere(browser, base):
    """Where there are no passkeys the page says why, and the rest of it works."""
    numbers = base.replace("localhost", "127.0.0.1")
    page = browser.new_page(locale="nl-NL")
    page.set_default_timeout(15_000)
    page.goto(f"{numbers}/inloggen")
    check(page.get_by_text("Toegangssleutels horen bij de naam").is_visible(), "an address of numbers has none, and says so")
    check(not page.get_by_role("button", name="toegangssleutel").is_visible(), "and no button")
    look(page, "numbers")
    page.close()
    context = browser.new_context(locale="nl-NL", java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}/inloggen")
    check(page.get_by_label("Wachtzin").is_visible(), "without script one signs in as before")
    check(not page.get_by_text("toegangssleutel").first.is_visible(), "and reads nothing of keys")
    context.close()


with sync_playwright() as playwright, tempfile.TemporaryDirectory() as home:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    data = f"{home}/data"
    with serving_new(BINARY, data) as (numbers, link):
        base = numbers.replace("127.0.0.1", "localhost")
        context = browser.new_context(locale="nl-NL")
        page = context.new_page()
        page.set_default_timeout(15_000)
        problems = []
        page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: problems.append(str(e)))
        page.goto(link.replace("127.0.0.1", "localhost"))
        page.get_by_label("E-mailadres").fill(MAIL)
        page.get_by_label("Naam").fill("Beheer")
        page.get_by_label("Nieuwe wachtzin").fill(PASSPHRASE)
        page.get_by_role("button", name="Wachtzin vastleggen").click()
        app = Authenticator(page.locator("code.secret").first.inner_text())
        page.get_by_label("Code van zes cijfers").fill(app.code())
        page.get_by_role("button", name="Ga verder").click()
        page.get_by_role("link", name="Ik heb ze bewaard").click()
        device = Device(page)
        made(page, base, device)
        used(page, base, device)
        replayed(page, base)
        cloned(page, base, device)
        removed(page, base)
        elsewhere(browser, base)
        # A refused form answers 422, which the browser tells; that RS256 is not asked for, too.
        problems = [p for p in problems if "422" not in p and "pubKeyCredParams" not in p]
        check(not problems, f"console: {problems[:3]}")
    trail = vib(BINARY, "audit", "verify", "--data", data, "--format", "json").stdout
    check('"intact":true' in trail.replace(" ", ""), f"the audit trail verifies: {trail[:200]}")
    browser.close()

finish()
