#!/usr/bin/env python3
"""Accounts from outside: vib user and vib audit as a contract, HTTPS, slow clients, kill -9 while somebody signs up.

Ends with {"passed": n, "failed": n}.
"""
import concurrent.futures
import contextlib
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import sqlite3
import ssl
import stat
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from crawl import Visitor  # noqa: E402
from forms import accept_invitation, encoded, filled, form_of  # noqa: E402
from relay import Relay  # noqa: E402
from serving import PACK, ROOT, SHARED, free_port, vib  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
PASSPHRASE = "groene trein rijdt achteruit"


def user(folder, *arguments, check_it=False):
    answer = vib(BINARY, "user", *arguments, "--data", folder, "--format", "json", "--language", "en", check=check_it)
    return json.loads(answer.stdout) if answer.returncode == 0 and answer.stdout.strip() else answer


def contract(home):
    """Every subcommand answers JSON, refuses nonsense with 2, and leaves a trail."""
    data = f"{home}/data"
    check(user(data, "list") == [], "an empty folder has no accounts")
    made = user(data, "invite", "a@voorbeeld.nl", "--name", "Adviseur", "--role", "partner:GM0344")
    check(isinstance(made, dict) and "/invitation?code=" in made.get("link", ""), f"invite answers a link: {made}")
    again = user(data, "invite", "a@voorbeeld.nl", "--name", "Adviseur")
    check(getattr(again, "returncode", 0) == 1, "the same address twice is refused")
    for wrong in (["invite", "geen adres", "--name", "A"], ["invite", "b@voorbeeld.nl", "--name", "A", "--role", "baas"],
                  ["invite", "b@voorbeeld.nl", "--name", "A", "--role", "partner:pov"],
                  ["role", "b@voorbeeld.nl", "--add", "analyst"], ["invite", "b@voorbeeld.nl", "--name", "\u202e"]):
        answer = user(data, *wrong)
        check(getattr(answer, "returncode", 0) == 2, f"{wrong} is wrong use: {answer}")
    changed = user(data, "role", "a@voorbeeld.nl", "--add", "analyst", "--remove", "partner:GM0344")
    check(changed["roles"] == ["analyst"], f"roles change: {changed}")
    reset = user(data, "reset", "a@voorbeeld.nl")
    check(reset["link"] != made["link"], "reset answers another link")
    check(user(data, "sign-out", "a@voorbeeld.nl")["state"] == "invited", "sign-out answers the account")
    trail = json.loads(vib(BINARY, "audit", "search", "--data", data, "--format", "json").stdout)
    actions = [entry["action"] for entry in reversed(trail)]
    check(actions == ["account.invite", "account.roles", "account.reset", "session.end-all"], f"trail: {actions}")
    check(all(entry["actor"].startswith("command-line:") for entry in trail), "the trail names the command line")
    key = pathlib.Path(f"{data}-keys/master.key")
    check(stat.S_IMODE(key.stat().st_mode) == 0o600, "the key is for its owner only")
    token = re.search(r"code=(.+)", made["link"])[1]
    everything = b"".join(path.read_bytes() for path in pathlib.Path(data).rglob("*") if path.is_file())
    check(token.encode() not in everything, "the database does not hold the link")
    check(key.read_text().strip().encode() not in everything, "the database does not hold the key")


def partners(home):
    """The organisations that can sign in are those of the plan; who writes another is told which there are."""
    data = f"{home}/partners"
    for wrong in ("partner:pov", "baas"):
        answer = user(data, "invite", "b@voorbeeld.nl", "--name", "A", "--role", wrong)
        told = getattr(answer, "stderr", "")
        check("partner:pvo" in told and "partner:riec" in told and "partner:police" in told, f"{wrong}: the known ones are told: {told}")
    other = user(data, "invite", "pvo@voorbeeld.nl", "--name", "Platform", "--role", "partner:pvo")
    check(isinstance(other, dict), f"an organisation of the plan can have accounts: {other}")
    check(user(data, "role", "pvo@voorbeeld.nl", "--remove", "partner:pvo", "--add", "partner:riec")["roles"] == ["partner:riec"], "and another")


def audit(home):
    """verify ends with 0 or 1; counter and checkpoint show a rollback, which stops writing until somebody says why."""
    data = f"{home}/data"
    intact = vib(BINARY, "audit", "verify", "--data", data, check=False)
    check(intact.returncode == 0, f"intact: {intact.stderr}")
    shutil.copy(f"{data}/vib.sqlite", f"{home}/earlier.sqlite")
    user(data, "role", "a@voorbeeld.nl", "--add", "approver")
    checkpoint = pathlib.Path(home, "checkpoint.txt")
    checkpoint.write_text(vib(BINARY, "audit", "checkpoint", "--data", data).stdout)
    kept = vib(BINARY, "audit", "verify", "--checkpoint", checkpoint, "--data", data, check=False)
    check(kept.returncode == 0, f"with its checkpoint: {kept.stdout} {kept.stderr}")
    for name in pathlib.Path(data).glob("vib.sqlite*"):
        name.unlink()
    shutil.copy(f"{home}/earlier.sqlite", f"{data}/vib.sqlite")
    check(vib(BINARY, "audit", "verify", "--data", data, check=False).returncode == 1, "the counter shows the older database")
    refused = user(data, "role", "a@voorbeeld.nl", "--add", "approver")
    check(getattr(refused, "returncode", 0) == 1, "nothing is written onto an older database")
    check(vib(BINARY, "audit", "accept", "--data", data, "--reason", " ", check=False).returncode == 2, "a reason is needed")
    vib(BINARY, "audit", "accept", "--data", data, "--reason", "backup put back")
    check(vib(BINARY, "audit", "verify", "--data", data, check=False).returncode == 0, "once somebody said why it goes on")
    back = vib(BINARY, "audit", "verify", "--checkpoint", checkpoint, "--data", data, check=False)
    check(back.returncode == 1, "the checkpoint shows the rollback")
    wrong = vib(BINARY, "audit", "verify", "--checkpoint", BINARY.parent, "--data", data, check=False)
    check(wrong.returncode == 2, "what is no checkpoint is wrong use")
    database = sqlite3.connect(f"{data}/vib.sqlite")
    database.execute("DROP TRIGGER auditNeverChanges")
    database.execute("UPDATE audit SET after = 'administrator' WHERE number = 2")
    database.commit()
    database.close()
    changed = vib(BINARY, "audit", "verify", "--data", data, "--format", "json", check=False)
    check(changed.returncode == 1 and not json.loads(changed.stdout)["intact"], "a change shows")


def figures_in_the_trail(home):
    """Who takes figures in, publishes and withdraws them is in the trail; refused files and repetitions are not."""
    data, file = f"{home}/figures", SHARED / "data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv"
    common = ["--data", data, "--region", PACK]
    user(data, "invite", "a@voorbeeld.nl", "--name", "Adviseur")
    vib(BINARY, "import", file, "--division", 2014, "--hold", *common)
    vib(BINARY, "import", BINARY, *common, check=False)
    vib(BINARY, "import", SHARED / "data/police/buurt_names_gouda_rijswijk_zoetermeer.csv", *common)
    for step in ("publish", "publish", "withdraw"):
        vib(BINARY, step, "latest", *common)
    trail = json.loads(vib(BINARY, "audit", "search", *common, "--format", "json").stdout)
    actions = [entry["action"] for entry in reversed(trail)]
    check(actions == ["account.invite", "delivery.import", "reference.import", "delivery.publish", "delivery.withdraw"],
          f"trail of figures: {actions}")
    check(all(entry["actor"].startswith("command-line:") for entry in trail), "by the user of this computer")
    check(len({entry["object"] for entry in trail if entry["action"].startswith("delivery.")}) == 1, "of one delivery")
    check(vib(BINARY, "audit", "verify", *common, check=False).returncode == 0, "the trail is whole")


@contextlib.contextmanager
def server(folder, *more, wait=True):
    """A running site; yields its port, its process and what it said."""
    port = free_port()
    process = subprocess.Popen(
        [str(BINARY), "serve", "--data", folder, "--port", str(port), "--language", "en", *more], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    said = []
    reader = threading.Thread(target=lambda: said.extend(process.stderr), daemon=True)
    reader.start()
    try:
        deadline = time.monotonic() + 60
        while wait and time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
                connection.request("GET", "/inloggen")
                if connection.getresponse().status == 200:
                    break
            time.sleep(0.1)
        yield port, process, said
    finally:
        process.kill()
        process.wait()


def ask(port, method, path, fields=None, cookie=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Cookie": cookie} if cookie else {}
    body = None
    if fields is not None:
        body = urllib.parse.urlencode(fields)
        headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}"}
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    text = response.read().decode()
    cookie = (response.getheader("Set-Cookie") or cookie or "").split(";")[0]
    return response, text, cookie


def sign_up(port, link):
    """Opens the link and chooses a passphrase; answers the status."""
    path = link[link.index("/", 8):]
    _, text, cookie = ask(port, "GET", path)
    token = re.search(r'name="token" value="([^"]+)"', text)
    if token is None:
        return None
    fields = {"act": "accept", "token": token[1], "mail": "x@voorbeeld.nl", "name": "X", "new-passphrase": PASSPHRASE}
    return ask(port, "POST", path, fields, cookie)[0].status


def first_link(said):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        found = re.search(r"http://\S+/invitation\?code=\S+", "".join(list(said)))
        if found:
            return found[0].replace("/en/", "/en/")
        time.sleep(0.05)
    return None


def kill_while_signing_up(home):
    """At whatever moment the server dies, the account is whole or not there, and the link works or is spent with it."""
    dice = random.Random(20261125)
    for attempt in range(8):
        folder = f"{home}/kill{attempt}"
        with server(folder) as (port, process, said):
            link = first_link(said)
            outcome = []
            thread = threading.Thread(target=lambda: outcome.append(attempt_sign_up(port, link)), daemon=True)
            thread.start()
            time.sleep(dice.uniform(0, 0.9))
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            thread.join(10)
        database = sqlite3.connect(f"{folder}/vib.sqlite")
        accounts = database.execute("SELECT state, passphrase IS NOT NULL FROM account").fetchall()
        spent = database.execute("SELECT COUNT(*) FROM invitation WHERE usedAt IS NOT NULL").fetchone()[0]
        roles = database.execute("SELECT COUNT(*) FROM accountRole").fetchone()[0]
        database.close()
        check(accounts in ([], [("active", 1)]), f"kill {attempt}: {accounts}")
        check(len(accounts) == spent == roles, f"kill {attempt}: account {len(accounts)}, link spent {spent}, roles {roles}")
        if outcome == [303]:
            check(len(accounts) == 1, f"kill {attempt}: what was confirmed is there")
        check(vib(BINARY, "audit", "verify", "--data", folder, check=False).returncode == 0, f"kill {attempt}: the trail is whole")


def attempt_sign_up(port, link):
    with contextlib.suppress(OSError, http.client.HTTPException):
        return sign_up(port, link)
    return None


def beyond_this_computer(home):
    """With accounts and without HTTPS the server refuses to go beyond this computer; with a certificate it speaks TLS."""
    folder = f"{home}/data"
    refused = vib(BINARY, "serve", "--data", folder, "--host", "0.0.0.0", "--port", free_port(), "--language", "en", check=False, timeout=60)
    check(refused.returncode == 2 and "HTTPS" in refused.stderr, f"refused: {refused.returncode} {refused.stderr[-200:]}")
    if shutil.which("openssl") is None:
        print("skipped: openssl is not here, so the server's own HTTPS was not tried")
        return
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", f"{home}/key.pem", "-out",
         f"{home}/chain.pem"], check=True, capture_output=True)
    files = ["--certificate", f"{home}/chain.pem", "--certificate-key", f"{home}/key.pem"]
    with server(folder, *files, wait=False) as (port, process, said):
        trust = ssl.create_default_context(cafile=f"{home}/chain.pem")
        response = None
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                connection = http.client.HTTPSConnection("localhost", port, timeout=5, context=trust)
                connection.request("GET", "/inloggen")
                response = connection.getresponse()
                if response.status == 200:
                    break
            time.sleep(0.2)
        cookie = response.getheader("Set-Cookie") if response else ""
        check(response is not None and response.status == 200, f"HTTPS answers: {''.join(said)[-300:]}")
        check(cookie.startswith("__Host-vib=") and "; Secure" in cookie and "HttpOnly" in cookie, f"cookie: {cookie}")
        check((response.getheader("Strict-Transport-Security") or "") != "", "HSTS over HTTPS")
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        with contextlib.suppress(ValueError):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
            old.minimum_version = ssl.TLSVersion.TLSv1
        try:
            with socket.create_connection(("localhost", port), timeout=5) as raw, old.wrap_socket(raw):
                check(False, "TLS 1.1 is taken")
        except (ssl.SSLError, OSError):
            check(True, "TLS 1.1 is refused")
    broken = vib(BINARY, "serve", "--data", folder, "--port", free_port(), "--certificate", __file__, "--certificate-key",
                 __file__, "--language", "en", check=False, timeout=60)
    check(broken.returncode == 1 and "certificate" in broken.stderr, f"a broken certificate is a sentence: {broken.stderr[-200:]}")


def slow_clients(home):
    """Who sends a byte now and then is cut off, and the others are answered meanwhile."""
    with server(f"{home}/slow") as (port, process, said):
        _, text, cookie = ask(port, "GET", "/inloggen")
        token = re.search(r'name="token" value="([^"]+)"', text)[1]
        head = (
            f"POST /inloggen HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\nCookie: {cookie}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2000\r\n\r\nact=sign-in&token={token}&mail=")
        ended = {}

        def drip(name, first, most):
            started = time.monotonic()
            with socket.create_connection(("127.0.0.1", port)) as slow:
                slow.sendall(first.encode())
                slow.settimeout(1)
                while time.monotonic() - started < most:
                    with contextlib.suppress(TimeoutError):
                        if slow.recv(1000) == b"" or name == "body":
                            break
                    try:
                        slow.sendall(b"a")
                    except OSError:
                        break
            ended[name] = time.monotonic() - started

        threads = [
            threading.Thread(target=drip, args=("body", head, 45), daemon=True),
            threading.Thread(target=drip, args=("head", f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Slow: ", 90), daemon=True),
        ]
        for thread in threads:
            thread.start()
        for _ in range(20):
            check(ask(port, "GET", "/inloggen")[0].status == 200, "others are answered meanwhile")
        for thread in threads:
            thread.join(100)
        check(ended.get("body", 99) < 40, f"a slow body ends: {ended.get('body')}")
        check(ended.get("head", 99) < 85, f"a slow head ends: {ended.get('head')}")


def sent(visitor, path, act, **values):
    """Sends a form of a page, and answers what came back."""
    return visitor.send("POST", path, encoded(filled(form_of(visitor.get(path).text, act), **values)))


def letters(home):
    """Owners and approvers hear by mail of what one administrator did alone, and administrators of a broken trail."""
    folder, relay = f"{home}/letters", Relay()
    relay.start()
    options = ["--mail-relay", f"127.0.0.1:{relay.port}", "--mail-encryption", "none", "--mail-sender", "site@voorbeeld.nl"]
    links = {name: user(folder, "invite", f"{name}@voorbeeld.nl", "--name", name.title(), "--role", role)["link"]
             for name, role in (("beheer", "administrator"), ("vast", "approver"), ("politie", "partner:police"))}
    numbers = {account["mail"]: account["id"] for account in user(folder, "list")}
    with server(folder, *options) as (port, process, said):
        base = f"http://127.0.0.1:{port}"
        people = {name: Visitor(base, accept_invitation(base, link[link.index("/", 8):], PASSPHRASE)) for name, link in links.items()}
        administrator = people["beheer"]
        answer = sent(administrator, f"/beheer/accounts/{numbers['vast@voorbeeld.nl']}", "reset-account")
        check("/uitnodiging?code=" in answer.text, f"the only administrator makes a link ({answer.status})")
        found = relay.wait_for(1)
        check([to for to, _, _ in found] == [["vast@voorbeeld.nl"]], f"one letter, to the owner: {found}")
        check(found and "nieuwe link voor uw account" in found[0][2] and "new link for your account" in found[0][2], "in both languages")
        check("code=" not in found[0][2], "without the link")
        answer = sent(administrator, f"/beheer/accounts/{numbers['politie@voorbeeld.nl']}", "change-account", role="approver")
        check(answer.status == 303, f"a role is given ({answer.status})")
        found = relay.wait_for(3)[1:]
        check({to[0] for to, _, _ in found} == {"politie@voorbeeld.nl", "vast@voorbeeld.nl"}, f"owner and approver hear of it: {found}")
        check(all("Politie" in text for to, _, text in found if to[0].startswith("vast")), "the approver reads who")
        database = sqlite3.connect(f"{folder}/vib.sqlite", timeout=30)
        database.execute("UPDATE auditEnd SET number = number - 1")
        database.commit()
        database.close()
        for attempt in range(3):
            answer = sent(administrator, "/beheer/accounts", "invite-account", mail=f"n{attempt}@voorbeeld.nl", name="Nieuw")
            check(answer.status == 503, f"nothing is written onto a broken trail ({answer.status})")
        found = relay.wait_for(4)[3:]
        check([to for to, _, _ in found] == [["beheer@voorbeeld.nl"]], f"one alarm, to the administrator: {found}")
        check(found and "audit trail" in found[0][1], f"of the trail: {found}")
        time.sleep(1)
        check(len(relay.letters) == 4, "and no second one")


def letters_of_what_waits_and_of_ones_own(home):
    """The second administrator hears that a request waits, and owners that their own secrets were changed."""
    folder, relay = f"{home}/waiting", Relay()
    relay.start()
    options = ["--mail-relay", f"127.0.0.1:{relay.port}", "--mail-encryption", "none", "--mail-sender", "site@voorbeeld.nl"]
    links = {name: user(folder, "invite", f"{name}@voorbeeld.nl", "--name", name.title(), "--role", role)["link"]
             for name, role in (("beheer", "administrator"), ("ander", "administrator"), ("vast", "approver"))}
    numbers = {account["mail"]: account["id"] for account in user(folder, "list")}
    with server(folder, *options) as (port, process, said):
        base = f"http://127.0.0.1:{port}"
        people = {name: Visitor(base, accept_invitation(base, link[link.index("/", 8):], PASSPHRASE)) for name, link in links.items()}
        answer = sent(people["beheer"], f"/beheer/accounts/{numbers['vast@voorbeeld.nl']}", "reset-account")
        check(answer.status == 303, f"asked ({answer.status})")
        found = relay.wait_for(2)
        check({to[0] for to, _, _ in found} == {"vast@voorbeeld.nl", "ander@voorbeeld.nl"}, f"owner and second: {found}")
        second = next((letter for letter in found if letter[0] == ["ander@voorbeeld.nl"]), ([], "", ""))
        check(second[1] == "Een verzoek wacht op uw goedkeuring", f"its subject: {second[1]}")
        check("account van Vast" in second[2] and "account of Vast" in second[2], f"whose account, in both languages: {second[2]}")
        page = people["ander"].get("/mijn-account").text
        check("Lees dit eerst" in page and "account van Vast" in page, "and on the own page, where signing in leads")
        check("Lees dit eerst" not in people["beheer"].get("/mijn-account").text, "but not on that of who asked")
        answer = sent(people["vast"], "/mijn-account", "change-passphrase", passphrase=PASSPHRASE,
                      **{"new-passphrase": "rode eend zwemt achteruit"})
        check(answer.status == 303, f"another passphrase ({answer.status})")
        found = relay.wait_for(3)[2:]
        check([(to, subject) for to, subject, _ in found] == [(["vast@voorbeeld.nl"], "Uw wachtzin is veranderd")], f"the owner: {found}")
        check(found and "Your passphrase" not in found[0][1] and "passphrase of your account was changed" in found[0][2], "both languages")
        check(found and "rode eend" not in found[0][2], "without the passphrase")


def letters_that_do_not_go_out(home):
    """A relay that refuses stops nothing, and the log says which letter did not go out."""
    folder, relay = f"{home}/refused", Relay(refuses=True)
    relay.start()
    options = ["--mail-relay", f"127.0.0.1:{relay.port}", "--mail-encryption", "none", "--mail-sender", "site@voorbeeld.nl"]
    link = user(folder, "invite", "beheer@voorbeeld.nl", "--name", "Beheer", "--role", "administrator")["link"]
    user(folder, "invite", "vast@voorbeeld.nl", "--name", "Vast", "--role", "approver")
    with server(folder, *options) as (port, process, said):
        base = f"http://127.0.0.1:{port}"
        administrator = Visitor(base, accept_invitation(base, link[link.index("/", 8):], PASSPHRASE))
        own = next(account["id"] for account in user(folder, "list") if account["mail"].startswith("beheer"))
        path = f"/beheer/accounts/{own}"
        fields = form_of(administrator.get(path).text, "change-account") + [("role", "approver")]
        answer = administrator.send("POST", path, encoded(fields))
        check(answer.status == 303, f"the act is done ({answer.status})")
        deadline = time.monotonic() + 20
        while "letter to an owner not sent" not in "".join(list(said)) and time.monotonic() < deadline:
            time.sleep(0.1)
        check("letter to an owner not sent" in "".join(list(said)), f"the log says so: {''.join(list(said))[-300:]}")


with tempfile.TemporaryDirectory() as home, concurrent.futures.ThreadPoolExecutor() as beside:
    # They are only waited for; the rest goes on meanwhile.
    slow = beside.submit(slow_clients, home)
    for tier in (
        contract, partners, audit, figures_in_the_trail, letters, letters_of_what_waits_and_of_ones_own,
        letters_that_do_not_go_out, beyond_this_computer, kill_while_signing_up,
    ):
        print(f"-- {tier.__name__}", flush=True)
        tier(home)
    print(f"-- {slow_clients.__name__}", flush=True)
    slow.result()

finish()
