"""Requests that two programs read in two ways, and clients that are slow, many or endless."""

import concurrent.futures
import contextlib
import re
import socket
import time

from ground import attack, held

OWN = "Host: {host}\nConnection: close"


# What says that a request was not taken for a good one.
REFUSALS = (400, 404, 405, 414, 417, 421, 431, 501, 505, 0)


def refused(site, heads, body=b""):
    """Requests that must not be taken for good ones; all that were are told."""
    taken = []
    for head in heads:
        status, text = site.ask(head, body)
        if status not in REFUSALS or b"HTTP/1.1 200" in text:
            taken.append(f"{head.split(chr(10) + 'Connection')[0][:80]!r}: {status}")
    held(not taken, f"{len(taken)} of {len(heads)} taken: {'; '.join(taken)}")
    return f"{len(heads)} refused"


@attack(14)
def two_names_of_a_host_are_refused(ground):
    site = ground.common
    heads = (
        "GET / HTTP/1.1\nHost: {host}\nHost: {host}",
        "GET / HTTP/1.1\nHost: {host}\nHost: evil.example",
        "GET / HTTP/1.1\nHost: evil.example\nHost: {host}",
        "GET / HTTP/1.1\nhost: {host}\nHOST: evil.example",
        "GET / HTTP/1.1\nHost: {host}, evil.example",
        "GET / HTTP/1.1\nHost: {host}\n Host: evil.example",
    )
    return refused(site, [head + "\nConnection: close" for head in heads])


@attack(14)
def an_absolute_address_of_another_host_is_refused(ground):
    site = ground.common
    targets = (
        "http://evil.example/",
        "https://evil.example/",
        "http://evil.example:80/inloggen",
        "http://{host}@evil.example/",
        "http://{host}.evil.example/",
        "ftp://{host}/",
        "HTTP://EVIL.example/",
    )
    return refused(site, [f"GET {target} HTTP/1.1\n{OWN}" for target in targets])


@attack(14)
def another_host_is_not_answered(ground):
    site = ground.common
    names = (
        "evil.example",
        "",
        "localhost.evil.example",
        "{host}@evil.example",
        "127.0.0.1.evil.example",
        "[::1",
        "a b",
        "{host}/x",
        "{host}#",
        "*",
        "0x7f000001.evil",
    )
    heads = [f"GET / HTTP/1.1\nHost: {name}\nConnection: close" for name in names]
    refused(site, [*heads, "GET / HTTP/1.1\nConnection: close"])
    status, _ = site.ask(
        "GET / HTTP/1.1\nHost: {host}\nX-Forwarded-Host: evil.example\nForwarded: host=evil.example\nConnection: close"
    )
    held(status == 200, f"a forwarded name changes the answer: {status}")


@attack(14)
def chunks_in_http_1_0_are_refused(ground):
    site = ground.common
    chunk = b"0\r\n\r\nGET /gebieden HTTP/1.1\r\nHost: x\r\n\r\n"
    names = (
        "Transfer-Encoding: chunked",
        "transfer-encoding: identity, chunked",
        "Transfer-Encoding: chunked\nContent-Length: 5",
    )
    posts = [f"POST /inloggen HTTP/1.0\nHost: {{host}}\n{name}" for name in names]
    return refused(site, [*posts, "GET / HTTP/1.0\nHost: {host}\nTransfer-Encoding: chunked"], chunk)


SMUGGLED = b"GET /smokkel HTTP/1.1\r\nHost: x\r\n\r\n"


@attack(14)
def no_request_is_smuggled_in_the_body_of_another(ground):
    """Two lengths, a length beside chunks, odd spellings: refused, or ended with the first answer."""
    site = ground.common
    kind = "Content-Type: application/x-www-form-urlencoded\n"
    heads = [
        "Content-Length: 6\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\nContent-Length: 6",
        "Content-Length: 0\nContent-Length: 44",
        "Content-Length: 44\nContent-Length: 0",
        "Content-Length: 0, 44",
        "Content-Length: +0",
        "Content-Length: -1",
        "Content-Length: 0x0",
        "Content-Length: 1e1",
        "Content-Length : 0",
        "Content-Length:\t0\n\t44",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
        "Transfer-Encoding:\x0bchunked",
        "Transfer-Encoding: \"chunked\"",
        "Transfer-Encoding: gzip, chunked",
        "X: y\rTransfer-Encoding: chunked",
        "Content-Length: 99999999999999999999",
    ]
    for head in heads:
        for body in (b"0\r\n\r\n" + SMUGGLED, SMUGGLED):
            status, text = site.ask(
                f"POST /inloggen HTTP/1.1\nHost: {{host}}\nOrigin: {site.base}\n{kind}{head}", body, seconds=3
            )
            answers = re.findall(rb"HTTP/1\.1 (\d{3})", text)
            held(status not in (200, 303) and b"smokkel" not in text, f"{head!r}: {status}")
            # A plain refusal of the first may be followed by the refusal of the rest, never by a page.
            held(not any(answer in (b"200", b"404", b"303") for answer in answers[1:]), f"{head!r}: {answers}")
    return f"{len(heads)} heads by two bodies"


@attack(14)
def broken_chunks_end_the_connection(ground):
    site = ground.common
    for body in (
        b"zz\r\n",
        b"-1\r\n\r\n",
        b"FFFFFFFFFFFFFFFFF\r\na",
        b"1\r\nab\r\n0\r\n\r\n",
        b"1;" + b"x" * 200_000 + b"\r\na\r\n0\r\n\r\n",
        b"0\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
        b"1\na\n0\n\n",
        b"0x1\r\na\r\n0\r\n\r\n",
    ):
        status, text = site.ask(
            f"POST /inloggen HTTP/1.1\nHost: {{host}}\nOrigin: {site.base}\n"
            "Content-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked",
            body + SMUGGLED,
            seconds=4,
        )
        held(status in (400, 403, 413, 431, 0, 408), f"{body[:20]!r}: {status}")
        held(b"HTTP/1.1 404" not in text, f"{body[:20]!r}: what follows was answered")
    held(site.is_alive(), "the site is gone")


@attack(14)
def strange_first_lines_and_fields_are_refused(ground):
    site = ground.common
    heads = (
        "GET / HTTP/9.9\n" + OWN,
        "GET / HTTP/1.1 x\n" + OWN,
        "GET /\x00 HTTP/1.1\n" + OWN,
        "GET / HTTP/1.1\nX\x00: y\n" + OWN,
        "GET / HTTP/1.1\nX: a\x00b\n" + OWN,
        "GET / HTTP/1.1\n: y\n" + OWN,
        "GET / HTTP/1.1\nX y: z\n" + OWN,
        "GET / HTTP/1.1\nX\n" + OWN,
        "CONNECT evil.example:443 HTTP/1.1\n" + OWN,
        "TRACE / HTTP/1.1\n" + OWN,
        "PRI * HTTP/2.0\n\nSM\n",
        "GET * HTTP/1.1\n" + OWN,
        "OPTIONS * HTTP/1.1\n" + OWN,
        "G\u00cbT / HTTP/1.1\n" + OWN,
        "GET http:/// HTTP/1.1\n" + OWN,
        "GET ? HTTP/1.1\n" + OWN,
        "get / HTTP/1.1\n" + OWN,
        "GET / http/1.1\n" + OWN,
        "\n\n\nGET",
    )
    told = refused(site, heads)
    held(site.is_alive(), "the site is gone")
    return told


@attack(14)
def huge_heads_are_refused_in_little_memory(ground):
    site = ground.common
    before = site.memory()
    heads = (
        f"GET / HTTP/1.1\nX: {'a' * 200_000}\n{OWN}",
        "GET / HTTP/1.1\n" + "X: y\n" * 50_000 + OWN,
        f"GET /{'a' * 100_000} HTTP/1.1\n{OWN}",
        f"GET / HTTP/1.1\nCookie: {'a=b; ' * 30_000}\n{OWN}",
        f"GET /?{'a=b&' * 20_000} HTTP/1.1\n{OWN}",
        f"{'A' * 100_000} / HTTP/1.1\n{OWN}",
    )
    refused(site, heads)
    grown = site.memory() - before
    held(grown < 100 and site.is_alive(), f"{grown:.0f} MB more")
    return f"{grown:.0f} MB more"


@attack(14)
def a_connection_that_says_nothing_costs_little(ground):
    site = ground.common
    lines, before = [], site.memory()
    try:
        for _ in range(500):
            line = socket.create_connection(("127.0.0.1", site.port), timeout=5)
            lines.append(line)
        began = time.monotonic()
        held(site.visit().get("/gezond").status == 200, "nobody else is answered")
        took, grown = time.monotonic() - began, site.memory() - before
        held(took < 10 and grown < 150, f"{took:.1f} s, {grown:.0f} MB")
        return f"500 silent connections: {grown:.0f} MB, others answered in {took * 1000:.0f} ms"
    finally:
        for line in lines:
            line.close()


@attack(14)
def ten_thousand_requests_in_one_go_do_not_fill_the_memory(ground):
    """Sent down one line without reading an answer."""
    site = ground.common
    before = site.memory()
    request = f"GET /gebieden HTTP/1.1\r\nHost: {site.host}\r\n\r\n".encode() * 500
    with socket.create_connection(("127.0.0.1", site.port), timeout=2) as line, contextlib.suppress(OSError):
        for _ in range(20):
            line.sendall(request)
    grown = site.memory() - before
    held(grown < 150 and site.is_alive(), f"{grown:.0f} MB more")
    return f"{grown:.0f} MB more"


def drip(site, first, more, most):
    """Sends a byte each second until the server ends it; how long that took."""
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", site.port), timeout=5) as line:
        line.sendall(first)
        line.settimeout(1)
        while time.monotonic() - began < most:
            try:
                if line.recv(65_536) == b"":
                    break
            except TimeoutError:
                pass
            except OSError:
                break
            try:
                line.sendall(more)
            except OSError:
                break
    return time.monotonic() - began


@attack(14, slow=True)
def slow_senders_are_ended(ground):
    site = ground.common
    guest = site.guest()
    head = (
        f"POST /inloggen HTTP/1.1\r\nHost: {site.host}\r\nOrigin: {site.base}\r\nCookie: {guest.cookie}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
    )
    slow = {
        "first line": (b"G", b"E"),
        "fields": (f"GET / HTTP/1.1\r\nHost: {site.host}\r\nX: ".encode(), b"a"),
        "many fields": (f"GET / HTTP/1.1\r\nHost: {site.host}\r\n".encode(), b"A: b\r\n"),
        "body": ((head + "Content-Length: 2000\r\n\r\nact=").encode(), b"a"),
        "chunks": ((head + "Transfer-Encoding: chunked\r\n\r\n").encode(), b"1\r\na\r\n"),
    }
    with concurrent.futures.ThreadPoolExecutor(len(slow)) as pool:
        took = dict(zip(slow, pool.map(lambda pair: drip(site, *pair, most=150), slow.values())))
        held(site.is_alive(), "nobody else is answered")
    held(all(seconds < 100 for seconds in took.values()), f"not ended: {took}")
    return ", ".join(f"{name} {seconds:.0f} s" for name, seconds in took.items())


@attack(14, slow=True)
def slow_readers_are_ended(ground):
    """Asks for much on one line and takes nothing of it: the line, and the memory behind it, must be given back."""
    site = ground.common
    before, lines = site.descriptors(), []
    paths = ("/misdrijf/alle/verloop.csv", "/gebieden")
    request = "".join(f"GET {path} HTTP/1.1\r\nHost: {site.host}\r\n\r\n" for path in paths).encode() * 200
    try:
        for _ in range(40):
            line = socket.socket()
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
            line.settimeout(2)
            line.connect(("127.0.0.1", site.port))
            with contextlib.suppress(OSError):
                line.sendall(request)
            lines.append(line)
        deadline = time.monotonic() + 150
        while time.monotonic() < deadline and site.descriptors() > before + 5:
            time.sleep(1)
        open_still = site.descriptors() - before
        held(open_still <= 5, f"{open_still} of 40 lines still held after 150 s, {site.memory():.0f} MB")
        return f"all given back after {150 - (deadline - time.monotonic()):.0f} s"
    finally:
        for line in lines:
            line.close()


@attack(14, slow=True)
def a_reader_of_a_byte_a_second_is_ended(ground):
    site = ground.common
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
    line.settimeout(5)
    line.connect(("127.0.0.1", site.port))
    began = time.monotonic()
    with line, contextlib.suppress(OSError):
        line.sendall(f"GET /gebieden HTTP/1.1\r\nHost: {site.host}\r\n\r\n".encode() * 400)
        while time.monotonic() - began < 240:
            if line.recv(1) == b"":
                break
            # It has been ended when nothing more can be sent to it.
            line.sendall(b"\r\n")
            time.sleep(1)
    took = time.monotonic() - began
    held(took < 230, "a byte a second holds a line for ever")
    return f"ended after {took:.0f} s"
