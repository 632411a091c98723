"""Work that takes long: uploads, searches and exports, beside others who only want an answer, and at the end."""

import concurrent.futures
import contextlib
import http.client
import os
import socket
import time

from ground import DESK, PACK, REAL, SHARED, YEAR, Untried, attack, filled, form_of, held, multipart


def table(rows):
    """So many new actions in as few bytes as the page takes."""
    lines = ["id,programme,title", *(f"p-{number},ondermijning,P {number}" for number in range(rows))]
    return "\n".join(lines).encode()


def request(site, who, content, **values):
    """The bytes of a request that sends a file, and the line to read its answer from."""
    page = site.visit(who).get(f"/jaarplan/{YEAR}/inlezen").text
    body, kind = multipart(filled(form_of(page, "plan-read"), what="actions", **values), [("file", "acties.csv", content)])
    head = (
        f"POST /jaarplan/{YEAR}/inlezen HTTP/1.1\r\nHost: {site.host}\r\nOrigin: {site.base}\r\nSec-Fetch-Site: same-origin\r\n"
        f"Cookie: {site.people[who].cookie}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def ask(site, path, who=None):
    with contextlib.suppress(OSError, http.client.HTTPException):
        line = http.client.HTTPConnection("127.0.0.1", site.port, timeout=12)
        line.request("GET", path, headers={"Cookie": site.people[who].cookie} if who else {})
        answer = line.getresponse()
        answer.read()
        line.close()
        return answer.status
    return 0


def slowest(site, seconds, path="/gebieden"):
    """The longest that others wait for an answer during so many seconds; `{n}` is another number each time."""
    worst, deadline, number = 0.0, time.monotonic() + seconds, 0
    while time.monotonic() < deadline:
        began, number = time.monotonic(), number + 1
        ask(site, path.format(n=number))
        worst = max(worst, time.monotonic() - began)
        time.sleep(0.05)
    return worst


@attack(6)
def work_ends_when_its_sender_has_gone(ground):
    site = ground.site()
    content = request(site, "editor", table(100_000))
    # The search for signals goes on beside it and is no work of this sender's: it is waited for first.
    site.visit().get("/signalen")
    held(site.settles(240) <= 240, "the server is never quiet after its start")
    with socket.create_connection(("127.0.0.1", site.port), timeout=20) as line:
        line.sendall(content)
        time.sleep(1)
    took = site.settles(20)
    held(took <= 20, "still at work 20 s after the sender went")
    return f"quiet after {took:.0f} s"


@attack(6)
def others_are_answered_while_files_are_merged(ground):
    site = ground.site()
    content = request(site, "editor", table(5_000))
    lines, idle = [], max(slowest(site, 1), slowest(site, 2, f"/jaarplan/{YEAR}?q=y{{n}}"))
    try:
        for _ in range(6):
            line = socket.create_connection(("127.0.0.1", site.port), timeout=20)
            line.sendall(content)
            lines.append(line)
        # What is read and heavy does not wait for what is sent.
        worst = max(slowest(site, 4), slowest(site, 4, f"/jaarplan/{YEAR}?q=x{{n}}"))
    finally:
        for line in lines:
            line.close()
    held(worst < max(4, 8 * idle), f"others waited {worst:.1f} s, and {idle:.1f} s without")
    return f"others waited {worst:.1f} s at most beside six files of 5,000 rows, {idle:.1f} s without"


@attack(6)
def merging_takes_no_more_than_in_proportion(ground):
    site, work = ground.site(), {}
    few, many = (1_000, 8_000) if ground.is_full else (100, 800)
    for rows in (few, many):
        content = request(site, "editor", table(rows))
        before = site.processor()
        with socket.create_connection(("127.0.0.1", site.port), timeout=200 if ground.is_full else 45) as line:
            line.sendall(content)
            answer = line.recv(1_000)
        if answer[9:12] in (b"413", b"422") and rows == many:
            return f"{rows} rows are refused"
        held(answer[9:12] in (b"202", b"303"), f"{rows} rows: {answer[9:12]}")
        if answer[9:12] == b"202":  # it goes on in the background
            site.settles(40)
        work[rows] = max(site.processor() - before, 0.05)
    told = f"eight times the rows take {work[many] / work[few]:.1f} times the work ({work[few]:.2f} s, {work[many]:.2f} s)"
    held(work[many] / work[few] < 11, told)
    return told


@attack(6, slow=True)
def too_many_rows_are_refused_at_once(ground):
    site = ground.site()
    content = request(site, "editor", table(100_000))
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", site.port), timeout=25) as line:
        line.sendall(content)
        line.settimeout(25)
        try:
            first = line.recv(1_000)
        except TimeoutError:
            first = b""
    took = time.monotonic() - began
    held(
        first.startswith((b"HTTP/1.1 422", b"HTTP/1.1 413", b"HTTP/1.1 503", b"HTTP/1.1 202", b"HTTP/1.1 303")),
        f"no answer in {took:.0f} s: {first[:30]}",
    )
    return f"{first[9:12].decode()} after {took:.1f} s"


@attack(6)
def the_server_ends_when_it_is_told_to_at_work(ground):
    site = ground.site()
    content = request(site, "editor", table(30_000))
    lines = [socket.create_connection(("127.0.0.1", site.port), timeout=20) for _ in range(2)]
    try:
        for line in lines:
            line.sendall(content)
        time.sleep(1)
        began = time.monotonic()
        site.process.terminate()
        while site.process.poll() is None and time.monotonic() - began < 20:
            time.sleep(0.1)
    finally:
        for line in lines:
            line.close()
    took = time.monotonic() - began
    held(site.process.poll() is not None, "still there 20 s after SIGTERM")
    held(site.process.returncode in (0, -15, 143), f"ended with {site.process.returncode}")
    return f"ended after {took:.1f} s"


@attack(6, slow=True)
def searches_of_many_months_do_not_stand_in_the_way(ground):
    site = ground.site()
    with concurrent.futures.ThreadPoolExecutor(30) as pool:
        asked = [pool.submit(ask, site, f"/signalen/{year}-{month:02}") for year in range(2013, 2024) for month in range(1, 13)]
        worst = slowest(site, 8)
        for future in asked:
            future.cancel()
        memory = site.memory()
        held(worst < 4, f"others waited {worst:.1f} s beside 132 searches")
        held(memory < 1_200, f"{memory:.0f} MB")
    return f"others waited {worst:.1f} s at most, {memory:.0f} MB"


@attack(6, slow=True)
def exports_do_not_stand_in_the_way(ground):
    site = ground.site()
    paths = [f"{DESK}/jaarplan.xlsx", f"{DESK}/jaarplan.zip", f"{DESK}/acties.csv"] * 20
    before = site.memory()
    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        asked = [pool.submit(ask, site, path, "editor") for path in paths]
        worst = slowest(site, 6)
        for future in asked:
            future.cancel()
    grown = site.memory() - before
    held(worst < 4, f"others waited {worst:.1f} s")
    held(grown < 600, f"{grown:.0f} MB more")
    return f"others waited {worst:.1f} s at most beside 60 exports, {grown:.0f} MB more"


@attack(6, slow=True)
def an_export_whose_reader_goes_is_ended(ground):
    site = ground.site()
    for _ in range(30):
        with socket.create_connection(("127.0.0.1", site.port), timeout=5) as line:
            cookie = site.people["editor"].cookie
            line.sendall(f"GET {DESK}/jaarplan.xlsx HTTP/1.1\r\nHost: {site.host}\r\nCookie: {cookie}\r\n\r\n".encode())
    took = site.settles(25)
    held(took <= 25, "still at work 25 s after 30 readers went")
    return f"quiet after {took:.0f} s"


@attack(14, slow=True)
def a_snapshot_cut_short_ends_an_answer_and_not_the_server(ground):
    if not REAL.exists():
        raise Untried("../shared is not here")
    data = ground.folder("real")
    common = ["--data", data, "--region", PACK]
    ground.vib("import", SHARED / "data/police/buurt_names_gouda_rijswijk_zoetermeer.csv", *common)
    ground.vib("import", REAL, "--division", 2014, *common)
    site = ground.site("--region", PACK, data=data)
    files = list((data / "snapshots").iterdir())
    held(files, "no snapshot to cut")
    for size in (1, 2):
        for file in files:
            if file.is_file():
                os.truncate(file, 4_096 if size == 1 else 0)
        for path in (
            "/",
            "/gebied/GM0637-zoetermeer",
            "/gebied/GM0513-gouda",
            "/misdrijven",
            "/misdrijf/alle",
            "/gebied/GM0637-zoetermeer/verloop.csv",
            "/signalen/2016-05",
            "/gebied/GM0637-zoetermeer?soort=1.1.1",
        ):
            ask(site, path)
            held(site.process.poll() is None, f"the server ended with {site.process.poll()} at {path}")
    return "the server goes on"
