"""Another site that sends forms with a visitor's cookie, planted cookies, and tokens that are another's."""

import http.client

from ground import PASSPHRASE, attack, encoded, filled, form_of, held, location


def send(site, cookie, path, pairs, **headers):
    line = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
    given = {"Content-Type": "application/x-www-form-urlencoded", "Origin": site.base, "Cookie": cookie}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    line.request("POST", path, encoded(pairs), {name: value for name, value in given.items() if value is not None})
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer


def sessions(site, who):
    return site.visit(who).get("/mijn-account").status


@attack(14)
def a_form_of_another_site_does_nothing(ground):
    site = ground.common
    cookie = site.people["police"].cookie
    pairs = form_of(site.visit("police").get("/mijn-account").text, "sign-out-everywhere")
    evil = [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": None},
        {"Origin": f"{site.base}.evil.example"},
        {"Origin": site.base.replace("http:", "https:")},
        {"Origin": f"http://127.0.0.1:{site.port + 1}"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
        {"Origin": f"{site.base}@evil.example"},
        {"Origin": f"{site.base} https://evil.example"},
    ]
    for headers in evil:
        status = send(site, cookie, "/mijn-account", pairs, **headers).status
        held(status in (400, 403), f"{headers}: {status}")
        held(sessions(site, "police") == 200, f"{headers} signed out")
    return f"{len(evil)} senders, all refused"


@attack(14)
def a_token_that_is_missing_wrong_or_another_persons_does_nothing(ground):
    site = ground.common
    cookie = site.people["police"].cookie
    other = dict(form_of(site.visit("analyst").get("/mijn-account").text, "sign-out-everywhere"))["token"]
    own = dict(form_of(site.visit("police").get("/mijn-account").text, "sign-out-everywhere"))["token"]
    guest = site.guest().token
    for token in ("", "x", "A" * 43, other, guest, own[:-1], own + "A", own.lower(), own[::-1]):
        status = send(site, cookie, "/mijn-account", [("act", "sign-out-everywhere"), ("token", token)]).status
        held(status in (400, 403), f"{token[:6]}…: {status}")
        held(sessions(site, "police") == 200, f"{token[:6]}… signed out")
    for pairs in ([("act", "sign-out-everywhere")], [("act", "sign-out-everywhere"), ("token", other), ("token", own)]):
        held(send(site, cookie, "/mijn-account", pairs).status in (400, 403), "a token twice or none")


@attack(14)
def other_kinds_of_body_and_method_do_nothing(ground):
    site = ground.common
    cookie = site.people["police"].cookie
    own = form_of(site.visit("police").get("/mijn-account").text, "sign-out-everywhere")
    for kind in (
        "text/plain",
        "application/json",
        "multipart/form-data; boundary=x",
        "",
        "application/x-www-form-urlencoded, text/plain",
    ):
        status = send(site, cookie, "/mijn-account", own, Content_Type=kind).status
        held(status in (400, 403, 415), f"{kind}: {status}")
    query = encoded(own).decode()
    for method in ("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "FOO"):
        status, _ = site.ask(
            f"{method} /mijn-account?{query} HTTP/1.1\nHost: {{host}}\nCookie: {cookie}\nOrigin: {site.base}\nConnection: close"
        )
        held(status in (200, 303, 308, 400, 404, 405, 501) or status == 0, f"{method}: {status}")
        held(sessions(site, "police") == 200, f"{method} signed out")
    return "five kinds and nine methods"


@attack(14)
def a_planted_cookie_becomes_nobodys_session(ground):
    site = ground.common
    guest = site.guest()
    planted = guest.cookie
    fields = filled(form_of(guest.get("/inloggen").text, "sign-in"), mail="municipality@voorbeeld.nl", passphrase=PASSPHRASE)
    answer = guest.send("POST", "/inloggen", encoded(fields))
    fresh = (answer.header("set-cookie") or "").split(";")[0]
    held(answer.status == 303 and fresh and fresh != planted, f"no new cookie at signing in ({answer.status})")
    thief = site.visit()
    thief.cookie = planted
    held(thief.get("/mijn-account").status == 303, "the planted cookie is signed in")
    owner = site.visit()
    owner.cookie = f"{planted}; {fresh}"
    held(owner.get("/mijn-account").status in (303, 400), "of two cookies one was taken")
    return "a new cookie, the old one worth nothing"


@attack(14)
def half_a_sign_in_opens_nothing(ground):
    site = ground.common
    guest = site.guest()
    fields = filled(form_of(guest.get("/inloggen").text, "sign-in"), mail="administrator@voorbeeld.nl", passphrase=PASSPHRASE)
    answer = guest.send("POST", "/inloggen", encoded(fields))
    guest.cookie = (answer.header("set-cookie") or "").split(";")[0]
    for path in (
        "/beheer/accounts",
        "/mijn-account",
        "/beheer/controlespoor",
        "/mijn-account/bevestigen",
        "/mijn-account/authenticator",
    ):
        held(guest.get(path).status in (303, 403, 404), f"{path} opens after the passphrase alone")
    return f"sent to {location(answer)}, nothing else opens"
