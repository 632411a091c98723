"""HTTPS of the server's own, as an outsider would try it."""

import contextlib
import http.client
import re
import shutil
import socket
import ssl
import subprocess
import time

from ground import Untried, attack, held

# NCSC-NL, ICT-beveiligingsrichtlijnen voor TLS 2021: good are ECDHE with AEAD.
BAD = {
    "static RSA": ["AES128-SHA", "AES256-SHA", "AES128-GCM-SHA256", "AES256-GCM-SHA384", "AES128-SHA256"],
    "CBC": ["ECDHE-RSA-AES128-SHA", "ECDHE-RSA-AES256-SHA", "ECDHE-RSA-AES128-SHA256", "ECDHE-RSA-AES256-SHA384"],
    "old": [
        "DES-CBC3-SHA",
        "RC4-SHA",
        "NULL-SHA256",
        "ADH-AES128-GCM-SHA256",
        "DHE-RSA-AES128-GCM-SHA256",
        "PSK-AES128-GCM-SHA256",
    ],
}
GOOD = ["ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-RSA-CHACHA20-POLY1305"]


def secure(ground):
    """A site that speaks HTTPS itself, with a certificate that also fits the suites that must be refused (RSA)."""
    if shutil.which("openssl") is None:
        raise Untried("openssl is not here")
    chain, key = ground.home / "chain.pem", ground.home / "key.pem"
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            key,
            "-out",
            chain,
        ],
        check=True,
        capture_output=True,
    )
    site = ground.site("--certificate", chain, "--certificate-key", key, is_started=False)
    site.process = subprocess.Popen(
        [str(part) for part in [site.binary, "serve", "--data", site.data, "--port", site.port, *site.options]],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    trust = ssl.create_default_context(cafile=chain)
    deadline = time.monotonic() + 50
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError, http.client.HTTPException):
            line = http.client.HTTPSConnection("localhost", site.port, timeout=5, context=trust)
            line.request("GET", "/gezond")
            if line.getresponse().status == 200:
                return site, chain
        time.sleep(0.1)
    raise RuntimeError("no HTTPS")


def agreed(site, *options):
    """The protocol and suite that openssl agrees on with these options; nothing when it does not."""
    answer = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{site.port}", "-servername", "localhost", *options],
        input=b"",
        capture_output=True,
        timeout=20,
    )
    found = re.search(rb"New, (\S+), Cipher is (\S+)", answer.stdout)
    if not found or found[2] == b"(NONE)":
        return None
    return f"{found[1].decode()} {found[2].decode()}"


@attack(14)
def only_suites_with_forward_secrecy_and_aead_are_spoken(ground):
    site, _ = secure(ground)
    spoken = []
    for kind, suites in BAD.items():
        for suite in suites:
            with contextlib.suppress(subprocess.TimeoutExpired):
                if agreed(site, "-tls1_2", "-cipher", f"{suite}:@SECLEVEL=0"):
                    spoken.append(f"{suite} ({kind})")
    held(not spoken, f"spoken: {', '.join(spoken)}")
    good = [suite for suite in GOOD if agreed(site, "-tls1_2", "-cipher", suite)]
    held(good, "TLS 1.2 is not spoken at all")
    held(agreed(site, "-tls1_3"), "TLS 1.3 is not spoken")
    return f"{len(good)} good suites of TLS 1.2, and TLS 1.3"


@attack(14)
def old_protocols_are_not_spoken(ground):
    site, _ = secure(ground)
    for old in ("-ssl3", "-tls1", "-tls1_1"):
        with contextlib.suppress(subprocess.TimeoutExpired):
            held(agreed(site, old, "-cipher", "ALL:@SECLEVEL=0") is None, f"{old} is spoken")


@attack(14)
def renegotiation_and_compression_are_not_spoken(ground):
    site, _ = secure(ground)
    answer = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{site.port}", "-tls1_2", "-servername", "localhost"],
        input=b"R\n",
        capture_output=True,
        timeout=20,
    )
    text = answer.stdout + answer.stderr
    held(b"Compression: NONE" in text or b"Compression" not in text, "compression is spoken")
    held(b"RENEGOTIATING" not in text or b"error" in text.lower() or answer.returncode != 0, "renegotiation is spoken")


@attack(14)
def plain_text_and_rubbish_on_the_secure_port_cost_nothing(ground):
    site, chain = secure(ground)
    for rubbish in (
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"\x16\x03\x01" + b"\xff" * 5_000,
        b"\x80" * 10_000,
        b"",
        b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00",
    ):
        site.raw(rubbish, seconds=1)
    trust = ssl.create_default_context(cafile=chain)
    with (
        socket.create_connection(("localhost", site.port), timeout=10) as raw,
        trust.wrap_socket(raw, server_hostname="localhost") as line,
    ):
        line.sendall(f"GET /inloggen HTTP/1.1\r\nHost: localhost:{site.port}\r\nConnection: close\r\n\r\n".encode())
        text = b""
        while part := line.recv(65_536):
            text += part
    held(b" 200 " in text.split(b"\r\n")[0], f"{text[:60]}")
    head = text.split(b"\r\n\r\n")[0].decode().lower()
    held("strict-transport-security: max-age=" in head, "no HSTS")
    cookie = re.search(r"set-cookie: ([^\r\n]*)", head)
    held(
        cookie
        and cookie[1].startswith("__host-")
        and "secure" in cookie[1]
        and "httponly" in cookie[1]
        and "samesite" in cookie[1]
        and "path=/" in cookie[1],
        f"cookie {cookie and cookie[1]}",
    )
    return "HSTS, __Host- and Secure"
