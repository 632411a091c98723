"""What answers give away or let others do: headers, compression, errors, names."""

import gzip
import http.client
import re
import sqlite3
import time
import urllib.parse

from ground import DESK, PASSPHRASE, YEAR, attack, encoded, filled, form_of, held, location

PAGES = [
    ("/", None),
    ("/gebieden", None),
    ("/bestaat-niet", None),
    ("/zoeken?q=%22%3E%3Cscript%3E", None),
    (f"/jaarplan/{YEAR}", None),
    ("/inloggen", None),
    ("/mijn-account", "editor"),
    (DESK, "editor"),
    ("/beheer/accounts", "administrator"),
    ("/beheer/controlespoor", "administrator"),
    ("/mijn-werk", "police"),
    ("/gebied/GM0344-utrecht/verloop.csv", None),
    ("/zoeken.json?q=utr", None),
    ("/%ff", None),
    ("/?a=%00", None),
]


@attack(14)
def every_answer_says_what_a_browser_may_do_with_it(ground):
    site = ground.common
    for path, who in PAGES:
        answer = site.visit(who).get(path)
        policy = answer.header("content-security-policy") or ""
        held(
            "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy,
            f"{path}: policy {policy!r}",
        )
        held(answer.header("x-content-type-options") == "nosniff", f"{path}: sniffed")
        held(not answer.header("server") and not answer.header("x-powered-by"), f"{path}: names its program")
        if who or "token" in answer.text[:0]:
            held("no-store" in (answer.header("cache-control") or ""), f"{path}: {answer.header('cache-control')}")
    return f"{len(PAGES)} answers"


@attack(14)
def a_form_beside_what_was_typed_is_not_compressed(ground):
    """BREACH: the length of a compressed answer tells a token beside text that another site chooses."""
    site, found = ground.common, []
    asked = [
        ("/inloggen?terug=%2Fabcdef", None),
        ("/mijn-account?q=abcdef", "editor"),
        ("/beheer/accounts?q=abcdef", "administrator"),
        ("/zoeken?q=abcdef", "editor"),
        ("/zoeken?q=abcdef", "police"),
        ("/beheer/controlespoor?q=abcdef", "administrator"),
        (f"{DESK}?q=abcdef", "editor"),
        ("/signalen?soort=abcdef", "analyst"),
        ("/mijn-werk?q=abcdef", "police"),
        ("/mijn-account/bevestigen?terug=%2Fabcdef", "editor"),
        ("/bestaat-niet-abcdef", "editor"),
    ]
    for path, who in asked:
        line = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
        tokens = set()
        for _ in range(2):
            line.request(
                "GET",
                path,
                headers={
                    "Cookie": site.people[who].cookie if who else site.guest().cookie,
                    "Accept-Encoding": "gzip, br, deflate, zstd",
                },
            )
            answer = line.getresponse()
            body, coding = answer.read(), answer.getheader("Content-Encoding")
            if coding is None:
                break
            text = gzip.decompress(body).decode(errors="replace") if coding == "gzip" else ""
            tokens.add(tuple(re.findall(r'name="token" value="([^"]*)"', text)))
            if text and "token" not in text:
                tokens.add("no token")
        line.close()
        if coding is not None and len(tokens) == 1 and tokens != {"no token"}:
            found.append(f"{path} as {who or 'guest'} ({coding})")
    held(not found, f"compressed with the same token: {'; '.join(found)}")
    return f"{len(asked)} pages, none compressed or each with another token"


@attack(14)
def security_txt_says_whom_to_tell(ground):
    site = ground.site("--security-contact", "veiligheid@voorbeeld.nl")
    answer = site.visit().get("/.well-known/security.txt")
    held(answer.status == 200, f"/.well-known/security.txt: {answer.status}")
    held(answer.kind == "text/plain" and re.search(r"(?m)^Contact: \S+", answer.text), "no Contact (RFC 9116)")
    expires = re.search(r"(?m)^Expires: (\S+)", answer.text)
    held(expires and expires[1] > time.strftime("%Y-%m-%d"), "no Expires in the future (RFC 9116)")
    return f"expires {expires[1]}"


@attack(14)
def what_fails_says_nothing_of_why(ground):
    site = ground.common
    for path in (
        "/gebied/GM9999",
        "/gebied/%27%20OR%201=1--",
        "/indicator/x%27;--",
        "/data/levering/99999999999999999999",
        "/signalen/0000-00",
        "/misdrijf/%3Cscript%3E",
        f"/jaarplan/{YEAR}/bewerken/%2e",
        "/jaarplan/onderdeel/" + "a" * 2000,
        "/zoeken?q=" + "%25" * 600,
        "/jaarplan/0",
        "/effect?x=NaN",
    ):
        answer = site.visit("editor").get(path)
        held(answer.status < 500, f"{path[:50]}: {answer.status}")
        held(
            not re.search(r"(?i)sqlite|swift|fatal|stack|thrown|\.swift:|/work/|/tmp/", re.sub(r"<[^>]*>", "", answer.text)),
            f"{path[:50]} tells of its inside",
        )
        held("<script>" not in answer.text.replace("<script>alert", ""), f"{path[:50]} reflects markup")
    return "eleven odd addresses"


@attack(14)
def what_is_typed_comes_back_as_text(ground):
    site = ground.common
    probes = [
        "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "{{7*7}}",
        "</textarea><script>alert(1)</script>",
        "${7*7}",
        "<svg/onload=alert(1)>",
    ]
    for text in probes:
        for path, who in (
            ("/zoeken?q=", None),
            ("/beheer/controlespoor?q=", "administrator"),
            ("/beheer/controlespoor?wie=", "administrator"),
            ("/inloggen?terug=", None),
            ("/signalen?gebied=", None),
            ("/zoeken.json?q=", None),
        ):
            answer = site.visit(who).get(path + urllib.parse.quote(text, safe=""))
            held(
                answer.kind != "text/html"
                or (
                    "<script>alert" not in answer.text and "<img src=x" not in answer.text and "<svg/onload" not in answer.text
                ),
                f"{path} reflects {text}",
            )
        page = site.send("editor", f"{DESK}/goc-interventies", "plan-save", title=text, text=text, do="preview").text
        held(
            "<script>alert" not in page and "<img src=x" not in page and "<svg/onload" not in page,
            f"the preview shows {text} as markup",
        )
        held('href="javascript' not in page.lower(), "a link that runs")
    return f"{len(probes)} texts in seven places"


@attack(14)
def a_failed_save_loses_nothing_that_was_typed(ground):
    """The database is held by somebody else while an editor saves."""
    site = ground.site()
    text = "Een lange tekst die niemand opnieuw wil typen."
    visitor = site.visit("editor")
    fields = site.fill(visitor, f"{DESK}/goc-interventies", "plan-save", text=text, do="save")
    database = sqlite3.connect(f"{site.data}/vib.sqlite", timeout=20, isolation_level=None)
    database.execute("BEGIN EXCLUSIVE" if database.execute("PRAGMA journal_mode").fetchone()[0] != "wal" else "BEGIN IMMEDIATE")
    try:
        answer = visitor.send("POST", f"{DESK}/goc-interventies", encoded(fields))
    finally:
        database.execute("ROLLBACK")
        database.close()
    if answer.status == 303:
        return "waited until it could be saved"
    held(answer.status in (500, 503, 422), f"{answer.status}")
    held(text in answer.text, f"{answer.status} without the text that was typed")
    return f"{answer.status} with the text"


@attack(14)
def signing_in_does_not_tell_who_has_an_account(ground):
    site, seen, work = ground.common, {}, {}
    # What the server does on its own after a start is no work for these two.
    held(site.settles(240) <= 240, "the server is never quiet after its start")
    for mail in ("editor@voorbeeld.nl", "niemand@voorbeeld.nl") * 3:
        guest = site.guest()
        before = site.processor()
        answer = guest.send(
            "POST",
            "/inloggen",
            encoded(filled(form_of(guest.get("/inloggen").text, "sign-in"), mail=mail, passphrase="dit is hem echt niet")),
        )
        work[mail] = min(site.processor() - before, work.get(mail, 60))
        seen[mail] = (
            answer.status,
            len(answer.body) - len(mail.encode()),
            answer.header("set-cookie") is not None,
            # Without what is random in every answer: tokens, and the challenge for a passkey.
            re.sub(mail, "", re.sub(r'value="[^"]*"|challenge(?:\W|quot)+[\w-]{20,}', "", answer.text)),
        )
    one, other = seen.values()
    held(one == other, f"{one[:3]} against {other[:3]}")
    least, most = sorted(work.values())
    held(least > 0.4 * most, f"{least:.2f} s of work against {most:.2f} s")
    return f"one answer, {least:.2f} and {most:.2f} s of work"


@attack(14)
def signing_out_really_ends_a_session(ground):
    site = ground.site()
    cookie = site.people["analyst"].cookie
    answer = site.send("analyst", "/mijn-account", "sign-out")
    held(answer.status == 303, f"signing out: {answer.status}")
    visitor = site.visit()
    visitor.cookie = cookie
    held(visitor.get("/mijn-account").status == 303, "the old cookie still opens the account")
    return "the cookie opens nothing afterwards"


@attack(14)
def other_passphrases_end_other_sessions(ground):
    site = ground.site()
    second = site.guest()
    fields = filled(form_of(second.get("/inloggen").text, "sign-in"), mail="municipality@voorbeeld.nl", passphrase=PASSPHRASE)
    answer = second.send("POST", "/inloggen", encoded(fields))
    second.cookie = (answer.header("set-cookie") or "").split(";")[0]
    held(second.get("/mijn-account").status == 200, f"could not sign in: {answer.status} {location(answer)}")
    changed = site.send(
        second, "/mijn-account", "change-passphrase", passphrase=PASSPHRASE, **{"new-passphrase": "rode eend zwemt achteruit"}
    )
    held(changed.status == 303, f"changing: {changed.status}")
    held(site.visit("municipality").get("/mijn-account").status == 303, "the session elsewhere goes on")
