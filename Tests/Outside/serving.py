"""Starts `vib` on a free port with a data folder of its own, for tests that look from outside."""
import contextlib
import itertools
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("VIB_SHARED", ROOT.parent / "shared"))
PACK = ROOT / "Tests/Packs/gouda-rijswijk-zoetermeer"


# Tests run side by side: each looks for ports in a range of its own, below those that connections take for themselves.
candidates = itertools.cycle(range(10_000 + os.getpid() % 220 * 100, 10_000 + os.getpid() % 220 * 100 + 100))


def free_port():
    """The next port of this process's range that nobody listens on."""
    for port in itertools.islice(candidates, 100):
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no port is free")


def vib(binary, *arguments, check=True, timeout=300, **options):
    """Runs one subcommand and answers the finished process."""
    return subprocess.run(
        [str(binary), *map(str, arguments)], capture_output=True, text=True, check=check, timeout=timeout, cwd=ROOT,
        **options)


def wait_for(url, process, seconds=120):
    """Waits until the address answers 200; the server's death ends the wait."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"vib ended with {process.returncode}")
        with contextlib.suppress(OSError):
            if urllib.request.urlopen(url, timeout=10).status == 200:
                return
        time.sleep(0.1)
    raise RuntimeError(f"{url} did not answer in {seconds} s")


class Server:
    """A site on a data folder that outlives the process, so that it can be killed and started again."""

    def __init__(self, binary, data, *options, ready="/"):
        self.binary, self.data, self.options, self.ready = binary, str(data), options, ready
        self.port, self.process = free_port(), None
        self.base = f"http://127.0.0.1:{self.port}"

    def start(self):
        command = [self.binary, "serve", "--data", self.data, "--port", self.port, *self.options]
        self.process = subprocess.Popen(
            [str(part) for part in command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self.base + self.ready, self.process, seconds=300)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def invitation(self, mail, *roles):
        """The path of a one-time link for a new account."""
        more = [part for role in roles for part in ("--role", role)]
        answer = vib(self.binary, "user", "invite", mail, "--name", mail.split("@")[0], *more, "--data", self.data)
        return re.search(r"/uitnodiging\?code=[A-Za-z0-9_-]+", answer.stdout + answer.stderr)[0]


@contextlib.contextmanager
def serving(binary, data=None, region=None):
    """A running site; yields its address."""
    folder = data or tempfile.mkdtemp(prefix="vib-test-")
    server = Server(binary, folder, *(("--region", region) if region else ()))
    try:
        server.start()
        yield server.base
    finally:
        server.stop()
        if data is None:
            shutil.rmtree(folder, ignore_errors=True)


def import_real(binary, folder):
    """Fills a folder with the real file, its names and the population, under the test pack."""
    common = ["--data", folder, "--region", PACK]
    data = SHARED / "data"
    vib(binary, "import", data / "police/buurt_names_gouda_rijswijk_zoetermeer.csv", *common)
    vib(binary, "import", data / "boundaries/ties_Buurt_2014_layer_q1e3.topojson", "--year", 2014, *common)
    vib(binary, "import", data / "cbs/85984NED_KWB2024_buurt_AantalInwoners.csv", "--year", 2024, *common)
    vib(binary, "import", data / "police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv", "--division", 2014, *common)


@contextlib.contextmanager
def serving_new(binary, folder):
    """A running site on an empty folder; yields its address and the first link."""
    port = free_port()
    process = subprocess.Popen(
        [str(binary), "serve", "--data", folder, "--port", str(port), "--language", "nl"], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        link = None
        for line in process.stderr:
            found = re.search(r"http://\S+/uitnodiging\?code=\S+", line)
            if found:
                link = found[0]
            if "staat klaar op" in line:
                break
        if link is None:
            for line in process.stderr:
                found = re.search(r"http://\S+/uitnodiging\?code=\S+", line)
                if found:
                    link = found[0]
                    break
        wait_for(f"http://127.0.0.1:{port}/", process)
        yield f"http://127.0.0.1:{port}", link
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
