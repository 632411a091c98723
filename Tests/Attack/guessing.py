"""Guessing passphrases and codes, alone and in parallel, and locking others out by it."""

import concurrent.futures
import http.client
import re
import time

from ground import PASSPHRASE, attack, encoded, filled, form_of, held, step_code

WRONG = "dit is hem echt niet"


class Browser:
    """A browser at an address of its own, which keeps every cookie that it is given."""

    def __init__(self, site, address="127.0.0.1"):
        self.site, self.address, self.jar = site, address, {}

    def ask(self, method, path, pairs=None):
        line = http.client.HTTPConnection("127.0.0.1", self.site.port, timeout=50, source_address=(self.address, 0))
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.jar.items())} if self.jar else {}
        if pairs is not None:
            headers |= {
                "Origin": self.site.base,
                "Sec-Fetch-Site": "same-origin",
                "Content-Type": "application/x-www-form-urlencoded",
            }
        line.request(method, path, encoded(pairs) if pairs is not None else None, headers)
        answer = line.getresponse()
        text = answer.read().decode(errors="replace")
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.jar[name] = value
        line.close()
        return answer.status, text, answer.getheader("Location") or ""

    def sign_in(self, mail, passphrase):
        """The status, the text and the place of the answer."""
        _, page, _ = self.ask("GET", "/inloggen")
        return self.ask("POST", "/inloggen", filled(form_of(page, "sign-in"), mail=mail, passphrase=passphrase))

    def give_code(self, code):
        _, page, _ = self.ask("GET", "/inloggen/code")
        if 'value="give-code"' not in page:
            return 0, page, ""
        return self.ask("POST", "/inloggen/code", filled(form_of(page, "give-code"), code=code))


def is_in(answer):
    """Whether the passphrase was right and was looked at."""
    return answer[0] == 303


def must_wait(answer):
    """Whether the answer asks to wait instead of saying that it is wrong."""
    text = re.sub(r"(?s)<(head|footer).*?</\1>|<[^>]*>", " ", answer[1])
    return answer[0] in (429, 503) or re.search(r"(?i)te vaak|\d+ minuten|kwartier|een moment", text) is not None


@attack(6)
def pages_go_on_while_forty_sign_in_at_once(ground):
    """From addresses of their own and with names that nobody has, so that no count holds them."""
    site = ground.site()
    browsers = [Browser(site, f"127.9.{number // 200}.{number % 200 + 1}") for number in range(40)]
    fields = []
    for number, browser in enumerate(browsers):
        _, page, _ = browser.ask("GET", "/inloggen")
        fields.append(filled(form_of(page, "sign-in"), mail=f"niemand{number}@voorbeeld.nl", passphrase=WRONG))

    def slowest(times):
        took = []
        for _ in range(times):
            began = time.monotonic()
            site.visit().get("/data")
            took.append(time.monotonic() - began)
            time.sleep(0.02)
        return max(took)

    idle = slowest(20)
    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        answers = [pool.submit(browser.ask, "POST", "/inloggen", pairs) for browser, pairs in zip(browsers, fields)]
        time.sleep(0.1)
        worst = slowest(30)
        statuses = sorted({answer.result()[0] for answer in answers})
    held(set(statuses) <= {422, 503}, f"answered {statuses}")
    held(worst < max(1.5, 10 * idle), f"a page waited {worst:.1f} s, and {idle:.2f} s before")
    return f"a page waited {worst:.2f} s at most, {idle:.2f} s before; answered {statuses}"


@attack(13)
def wrong_codes_after_a_right_passphrase_are_told_in_the_trail(ground):
    site = ground.site()
    browser = Browser(site)
    held(is_in(browser.sign_in("editor@voorbeeld.nl", PASSPHRASE)), "could not begin")
    before = len(site.trail())
    for _ in range(3):
        browser.give_code("000000")
    entries = site.trail()
    held(len(entries) > before, "three wrong codes leave no entry")
    return entries[0]["action"]


@attack(13)
def of_guesses_in_parallel_no_more_are_looked_at_than_one_after_another(ground):
    """Thirty at once on one name from one address: an answer that does not ask to wait was a guess that counted."""
    site = ground.site()
    browsers = [Browser(site, "127.0.0.9") for _ in range(30)]
    pages = [browser.ask("GET", "/inloggen")[1] for browser in browsers]

    def guess(pair):
        browser, page = pair
        return browser.ask(
            "POST", "/inloggen", filled(form_of(page, "sign-in"), mail="approver@voorbeeld.nl", passphrase=WRONG)
        )

    with concurrent.futures.ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(guess, zip(browsers, pages)))
    looked_at = sum(not must_wait(answer) for answer in answers)
    held(looked_at <= 6, f"{looked_at} of 30 were looked at: {sorted(answer[0] for answer in answers)}")
    return f"{looked_at} of 30 looked at"


@attack(13)
def the_right_passphrase_is_not_found_by_guessing_in_parallel(ground):
    """The right one is the twentieth of thirty; after five wrong ones it must not be taken from an unknown address."""
    site = ground.site()
    for _ in range(6):
        Browser(site, "127.0.0.10").sign_in("municipality@voorbeeld.nl", WRONG)
    answer = Browser(site, "127.0.0.10").sign_in("municipality@voorbeeld.nl", PASSPHRASE)
    held(not is_in(answer), "the seventh try from there was taken")
    return f"{answer[0]}"


@attack(13)
def a_colleagues_wrong_tries_do_not_lock_somebody_out(ground):
    """Both at one address. The owner waits a quarter of a minute (decision 28), and is in: the five tries cost no more."""
    site = ground.site()
    own = Browser(site)
    held(is_in(own.sign_in("municipality@voorbeeld.nl", PASSPHRASE)), "could not begin")
    _, page, _ = own.ask("GET", "/mijn-account")
    own.ask("POST", "/mijn-account", form_of(page, "sign-out"))
    colleague = Browser(site)
    for _ in range(6):
        colleague.sign_in("municipality@voorbeeld.nl", WRONG)
    began = time.monotonic()
    answer = own.sign_in("municipality@voorbeeld.nl", PASSPHRASE)
    while not is_in(answer) and time.monotonic() - began < 20:
        time.sleep(1)
        # Who waits does not try: a try during the wait would be one more of the colleague's.
        if time.monotonic() - began >= 15:
            answer = own.sign_in("municipality@voorbeeld.nl", PASSPHRASE)
    held(is_in(answer), f"locked out by six tries of a colleague ({answer[0]})")
    return f"signed in after {time.monotonic() - began:.0f} s"


@attack(13)
def invented_names_do_not_lock_an_office_out(ground):
    site = ground.site()
    own = Browser(site)
    held(is_in(own.sign_in("municipality@voorbeeld.nl", PASSPHRASE)), "could not begin")
    _, page, _ = own.ask("GET", "/mijn-account")
    own.ask("POST", "/mijn-account", form_of(page, "sign-out"))
    Browser(site)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: Browser(site).sign_in(f"verzonnen{number}@voorbeeld.nl", WRONG), range(55)))
    answer = own.sign_in("municipality@voorbeeld.nl", PASSPHRASE)
    held(is_in(answer), f"an office is locked out by 55 invented names ({answer[0]})")
    return "signed in"


@attack(13)
def others_far_away_do_not_lock_somebody_out(ground):
    site = ground.site()
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        list(
            pool.map(
                lambda number: Browser(site, f"127.0.1.{number}").sign_in("municipality@voorbeeld.nl", WRONG), range(2, 27)
            )
        )
    answer = Browser(site).sign_in("municipality@voorbeeld.nl", PASSPHRASE)
    held(is_in(answer), f"locked out by 25 addresses ({answer[0]})")


@attack(14)
def a_code_is_taken_once(ground):
    site = ground.site()
    secret = site.people["editor"].secret.replace(" ", "")
    one, two = Browser(site), Browser(site)
    held(
        is_in(one.sign_in("editor@voorbeeld.nl", PASSPHRASE)) and is_in(two.sign_in("editor@voorbeeld.nl", PASSPHRASE)),
        "could not begin",
    )
    step = int(time.time()) // 30
    code = step_code(secret, step + 1)
    held(one.give_code(code)[0] == 303, "the code was not taken at all")
    held(two.give_code(code)[0] != 303, "the code was taken twice")
    held(two.give_code(step_code(secret, step))[0] != 303, "an older code was taken after a newer one")
    return "once, and none older"


@attack(14)
def one_code_in_parallel_is_taken_once(ground):
    site = ground.site()
    secret = site.people["editor"].secret.replace(" ", "")
    browsers = [Browser(site) for _ in range(6)]
    for browser in browsers:
        held(is_in(browser.sign_in("editor@voorbeeld.nl", PASSPHRASE)), "could not begin")
    code = step_code(secret, int(time.time()) // 30 + 1)
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        taken = sum(answer[0] == 303 for answer in pool.map(lambda browser: browser.give_code(code), browsers))
    held(taken <= 1, f"taken {taken} times")
    return f"taken {taken} time"


@attack(14)
def codes_cannot_be_guessed_one_after_another(ground):
    """A code has a million values: after some wrong ones the way is closed, also in a new session."""
    site = ground.site()
    _secret, looked_at = site.people["editor"].secret.replace(" ", ""), 0
    for session in range(6):
        browser = Browser(site)
        if not is_in(browser.sign_in("editor@voorbeeld.nl", PASSPHRASE)):
            break
        for number in range(10):
            answer = browser.give_code(f"{session * 10 + number:06}")
            if answer[0] == 0 or must_wait(answer):
                break
            looked_at += 1
    held(looked_at <= 20, f"{looked_at} of 60 codes were looked at")
    return f"{looked_at} of 60 looked at"


@attack(14)
def an_invitation_works_once(ground):
    site = ground.site()
    path = site.invitation("nieuw@voorbeeld.nl", "analyst")
    browsers = [Browser(site) for _ in range(5)]
    pages = [browser.ask("GET", path)[1] for browser in browsers]
    with concurrent.futures.ThreadPoolExecutor(5) as pool:
        answers = list(
            pool.map(
                lambda pair: pair[0].ask("POST", path, filled(form_of(pair[1], "accept"), **{"new-passphrase": PASSPHRASE})),
                zip(browsers, pages),
            )
        )
    taken = sum(answer[0] == 303 for answer in answers)
    held(taken == 1, f"taken {taken} times")
    held(
        Browser(site).ask("GET", path)[0] != 200 or 'value="accept"' not in Browser(site).ask("GET", path)[1],
        "the link opens again",
    )


@attack(14)
def weak_passphrases_are_refused(ground):
    site = ground.site()
    path = site.invitation("nieuw@voorbeeld.nl", "analyst")
    for weak in ("", "kort", "a" * 12, "wachtwoord12", "123456789012", "welkom123456", "nieuw@voorbeeld.nl", "qwertyuiop12"):
        browser = Browser(site)
        answer = browser.ask("POST", path, filled(form_of(browser.ask("GET", path)[1], "accept"), **{"new-passphrase": weak}))
        held(answer[0] != 303, f"{weak!r} was taken")
    return "eight refused"
