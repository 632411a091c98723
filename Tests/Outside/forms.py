"""Pages and forms of the site as a browser sends them, without a browser: for tests that must be quick or many."""
import base64
import hashlib
import hmac
import html
import re
import struct
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid


def step_code(secret, step):
    """RFC 6238 with six digits, from the outside."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7fffffff) % 1_000_000:06}"


def time_code(secret):
    """The code of this half minute."""
    return step_code(secret, int(time.time()) // 30)


class Authenticator:
    """Codes that the server takes one after another without waiting for the next half minute.

    It takes a code once, and a step early or late; so two that are given in the same half minute are this one's and the next
    one's.
    """

    def __init__(self, secret):
        self.secret, self.last = secret.replace(" ", ""), 0

    def code(self):
        deadline = time.monotonic() + 90
        while self.last > int(time.time()) // 30:
            if time.monotonic() > deadline:
                raise RuntimeError("the clock of this machine stands still")
            time.sleep(0.5)
        self.last = max(self.last + 1, int(time.time()) // 30)
        return step_code(self.secret, self.last)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


def fetch(url, cookies, body=None, kind=None):
    """The status, text and headers of one answer; redirects are not followed."""
    headers = {"Cookie": cookies}
    if body is not None:
        headers |= {"Origin": re.match(r"https?://[^/]+", url)[0], "Sec-Fetch-Site": "same-origin"}
    if kind is not None:
        headers["Content-Type"] = kind
    request = urllib.request.Request(url, data=body, headers=headers)
    opener = urllib.request.build_opener(NoRedirect)
    try:
        answer = opener.open(request, timeout=20)
        return answer.status, answer.read().decode(), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), error.headers


def form_of(page, act):
    """The fields of a form as a browser would send them."""
    part = next(f for f in re.findall(r"<form.*?</form>", page, re.S) if f'value="{act}"' in f)
    pairs = []
    for tag in re.findall(r"<input[^>]*>", part):
        name, value = re.search(r' name="([^"]*)"', tag), re.search(r' value="([^"]*)"', tag)
        kind = re.search(r' type="([^"]*)"', tag)
        if name and (not kind or kind[1] not in ("checkbox", "radio", "file") or " checked" in tag):
            pairs.append((name[1], html.unescape(value[1]) if value else ""))
    for name, text in re.findall(r'<textarea[^>]* name="([^"]*)"[^>]*>\n?(.*?)</textarea>', part, re.S):
        pairs.append((name, html.unescape(text)))
    for name, options in re.findall(r'<select[^>]* name="([^"]*)"[^>]*>(.*?)</select>', part, re.S):
        chosen = re.search(r'<option value="([^"]*)" selected', options) or re.search(r'<option value="([^"]*)"', options)
        pairs.append((name, html.unescape(chosen[1]) if chosen else ""))
    return pairs


def filled(pairs, **values):
    """The fields with some of them changed, and what is not among them added."""
    names = {name for name, _ in pairs}
    return [(n, values.get(n, v)) for n, v in pairs] + [(n, v) for n, v in values.items() if n not in names]


def encoded(pairs):
    return urllib.parse.urlencode(pairs).encode()


def multipart(pairs, files):
    """The same fields and files as `multipart/form-data`: the body and its type."""
    boundary = uuid.uuid4().hex
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in pairs
    ]
    parts += [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
        f'Content-Type: application/octet-stream\r\n\r\n'.encode() + content + b"\r\n"
        for field, name, content in files
    ]
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def cookie_of(headers, before=""):
    """What the browser keeps after an answer."""
    return (headers.get("Set-Cookie") or before).split(";")[0]


def accept_invitation(base, path, passphrase, secrets=None, mail=""):
    """From a one-time link to a session, with a second factor where the role wants one; answers the cookie."""
    for _ in range(8):
        _, page, headers = fetch(base + path, "")
        cookie = cookie_of(headers)
        pairs = filled(form_of(page, "accept"), **{"new-passphrase": passphrase})
        status, page, headers = fetch(base + path, cookie, encoded(pairs))
        if status == 303:
            break
        # On a busy machine the server asks to come back in a moment rather than hash more passphrases at once.
        time.sleep(2)
    cookie = cookie_of(headers, cookie)
    place = headers["Location"]
    _, page, headers = fetch(base + place, cookie)
    if 'value="give-code"' not in page:
        return cookie
    secret = html.unescape(re.search(r'<code class="secret"[^>]*>([^<]+)</code>', page)[1]).replace(" ", "")
    if secrets is not None:
        secrets[mail] = secret
    _, _, headers = fetch(base + place, cookie, encoded(filled(form_of(page, "give-code"), code=time_code(secret))))
    return cookie_of(headers, cookie)
