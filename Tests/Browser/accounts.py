#!/usr/bin/env python3
"""Invite, sign in with an authenticator, sign out: by mouse and by keyboard only, with axe-core on every page.

Prints a line per problem and ends with {"passed": n, "failed": n}. Screenshots go to VIB_SHOTS when that is set.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
import looking  # noqa: E402
from forms import Authenticator  # noqa: E402
from serving import serving_new, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
SHOTS = os.environ.get("VIB_SHOTS")
PASSPHRASE = "groene trein rijdt achteruit"


def look(page, name, shapes=((1280, "light"),)):
    looking.look(page, name, shapes, shots=SHOTS and f"{SHOTS}/account-")


def read_by_camera(page):
    """What a reader that is not ours finds in the picture of the page."""
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        page.locator("svg.qr").screenshot(path=file.name)
        return subprocess.run(["zbarimg", "--quiet", "--raw", file.name], capture_output=True, text=True).stdout.strip()


SHAPES = ((360, "light"), (1280, "dark"), (1280, "light"))


def first_administrator(page, link):
    page.goto(link)
    check(page.locator("h1").inner_text() == "Welkom", "the first link opens the welcome page")
    look(page, "welcome", SHAPES)
    page.get_by_label("E-mailadres").fill("beheer@voorbeeld.nl")
    page.get_by_label("Naam").fill("Beheer")
    page.get_by_label("Nieuwe wachtzin").fill("wachtwoord12")
    page.get_by_role("button", name="Wachtzin vastleggen").click()
    check(page.locator(".problems").count() == 1, "a common passphrase is refused")
    check(page.get_by_label("E-mailadres").input_value() == "beheer@voorbeeld.nl", "what was typed is still there")
    check(page.get_by_label("Nieuwe wachtzin").input_value() == "", "the passphrase is not written back")
    look(page, "welcome-refused", SHAPES)
    page.get_by_label("Nieuwe wachtzin").fill(PASSPHRASE)
    page.get_by_role("button", name="Wachtzin vastleggen").click()
    authenticator = Authenticator(page.locator("code.secret").first.inner_text())
    look(page, "set-up", SHAPES)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        check(read_by_camera(page) == page.locator("a[href^='otpauth:']").get_attribute("href"), f"a camera reads the key ({scheme})")
    page.get_by_label("Code van zes cijfers").fill("000000")
    page.get_by_role("button", name="Ga verder").click()
    check("klopt niet" in page.locator(".problems").inner_text(), "a wrong code is refused")
    page.get_by_label("Code van zes cijfers").fill(authenticator.code())
    page.get_by_role("button", name="Ga verder").click()
    check(page.locator("code.secret").count() == 10, "ten recovery codes are shown")
    look(page, "recovery-codes", SHAPES)
    page.get_by_role("link", name="Ik heb ze bewaard").click()
    check("Ingelogd als" in page.locator("header").inner_text(), "the masthead says who is here")
    look(page, "signed-in-start", SHAPES)
    page.goto(link)
    check("werkt niet meer" in page.locator("h1").inner_text(), "the link works once")
    return authenticator


def invite(page, base):
    """Administers an account; answers the link for a partner."""
    page.goto(f"{base}/beheer/accounts")
    look(page, "accounts", SHAPES)
    page.get_by_label("E-mailadres").fill("adviseur@voorbeeld.nl")
    page.get_by_label("Naam").fill("Adviseur veiligheid")
    page.get_by_label("Amersfoort").check()
    page.get_by_role("button", name="Maak de link").click()
    link = page.locator("code.link").inner_text()
    look(page, "link", SHAPES)
    page.get_by_role("link", name="Terug naar de accounts").click()
    page.get_by_role("link", name="Adviseur veiligheid").click()
    check(page.get_by_label("Amersfoort").is_checked(), "the role was kept")
    look(page, "account-of", SHAPES)
    page.goto(f"{base}/beheer/controlespoor")
    check("account.invite" in page.inner_text("main"), "the audit trail has the invitation")
    look(page, "audit", SHAPES)
    page.goto(f"{base}/mijn-account")
    look(page, "my-account", SHAPES)
    return link if link.startswith("http") else base + link


def by_keyboard(page, base, authenticator):
    """Signs in and out without a mouse: Tab, typing and Enter."""
    page.goto(f"{base}/en/sign-in")

    def tab_to(predicate):
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate(f"(() => {{ const e = document.activeElement; return {predicate} }})()"):
                return True
        return False

    check(tab_to("e.name === 'mail'"), "keyboard: the address is reached")
    page.keyboard.type("beheer@voorbeeld.nl")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/sign-in/code*")
    check(tab_to("e.name === 'code'"), "keyboard: the code is reached")
    page.keyboard.type(authenticator.code())
    page.keyboard.press("Enter")
    page.wait_for_url(f"{base}/en")
    check("Signed in as" in page.locator("header").inner_text(), "keyboard: signed in")
    check(tab_to("e.tagName === 'BUTTON' && e.textContent === 'Sign out'"), "keyboard: the way out is reached")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/sign-in?notice=signed-out")
    check("You have signed out" in page.inner_text("main"), "keyboard: signed out")


with sync_playwright() as playwright, tempfile.TemporaryDirectory() as home:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    data = f"{home}/data"
    with serving_new(BINARY, data) as (base, link):
        context = browser.new_context(locale="nl-NL")
        page = context.new_page()
        problems = []
        page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
        authenticator = first_administrator(page, link)
        cookies = context.cookies()
        check(len(cookies) == 1 and cookies[0]["httpOnly"] and cookies[0]["sameSite"] == "Lax", f"one cookie: {cookies}")
        partner = invite(page, base)
        before = {cookie["value"] for cookie in context.cookies()}
        page.locator("header").get_by_role("button", name="Uitloggen").click()
        check("U bent uitgelogd" in page.inner_text("main"), "signing out says so")
        # The form to sign in again has a cookie of its own, which belongs to nobody.
        check(before and before.isdisjoint(cookie["value"] for cookie in context.cookies()), "signing out ends the session's cookie")
        page.goto(f"{base}/beheer/accounts")
        check("/inloggen?terug=" in page.url, "what is not public asks to sign in")
        look(page, "sign-in", SHAPES)
        by_keyboard(page, base, authenticator)
        other = browser.new_context(locale="nl-NL", java_script_enabled=False)
        page = other.new_page()
        page.goto(partner)
        page.get_by_label("Nieuwe wachtzin").fill(PASSPHRASE)
        page.get_by_role("button", name="Wachtzin vastleggen").click()
        check("Ingelogd als" in page.locator("header").inner_text(), "a partner signs in without script and second step")
        response = page.goto(f"{base}/beheer/accounts")
        check(response.status == 403, "a partner does not see the accounts")
        problems = [p for p in problems if "422" not in p]
        check(not problems, f"console: {problems[:3]}")
    report = vib(BINARY, "audit", "verify", "--data", data, "--format", "json")
    check(json.loads(report.stdout)["intact"], "the audit trail verifies")
    browser.close()

finish()
