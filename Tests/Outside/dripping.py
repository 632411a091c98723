"""A site whose pages come in slowly, a few elements at a time, as over a poor connection."""
import contextlib
import http.server
import re
import threading
import time
import urllib.request

PIECE, PAUSE = 260, 0.012


def pieces(body):
    """A page cut between elements: a reader of HTML stops there, not within a word."""
    piece = b""
    for part in re.split(rb"(?=<)", body):
        if piece and len(piece) + len(part) > PIECE:
            yield piece
            piece = b""
        piece += part
    yield piece


@contextlib.contextmanager
def dripping(base):
    """The same site at another address, whose pages drip; yields that address."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_GET(self):
            request = urllib.request.Request(base + self.path, headers={"Accept-Language": self.headers.get("Accept-Language", "nl")})
            with urllib.request.urlopen(request, timeout=60) as answer:
                body, kind = answer.read(), answer.headers.get("Content-Type", "")
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in pieces(body) if "html" in kind else [body]:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.wfile.flush()
                time.sleep(PAUSE)
            self.wfile.write(b"0\r\n\r\n")

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
