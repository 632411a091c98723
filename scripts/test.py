#!/usr/bin/env python3
"""Runs every tier of tests and ends with one line: `N passed, N failed`.

As many tiers run side by side as there are cores; VIB_LANES says otherwise. Those that mostly wait run beside them, one
after the other. What a tier says is kept apart and printed when it ends.
"""
import concurrent.futures
import contextlib
import dataclasses
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Each site that is started would search its figures for signals, which takes a core twenty seconds; most tests look at
# no signal, and those that do ask for them.
os.environ.setdefault("VIB_SEARCH_AHEAD", "no")
XUNIT = ROOT / ".build/tests.xml"
# A tier that hangs says where and counts as failed, so that the ones after it still run. The slowest took 14 minutes on
# the slowest machine so far.
TIER_SECONDS = int(os.environ.get("VIB_TIER_SECONDS", 1_500))
LANES = int(os.environ.get("VIB_LANES", 0)) or os.cpu_count() or 1
PYTHON = sys.executable


@dataclasses.dataclass
class Outcome:
    """What a tier said, and how many of its tests passed and failed."""

    text: str
    passed: int
    failed: int


running = set()


class Limit:
    """Ends a process and all that it started when it takes too long, after asking it where it is."""

    def __init__(self, process):
        self.process, self.is_reached = process, False
        self.timer = threading.Timer(TIER_SECONDS, self.reach)

    def __enter__(self):
        self.timer.start()
        running.add(self)
        return self

    def __exit__(self, *_):
        self.timer.cancel()
        running.discard(self)

    def end(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def reach(self):
        self.is_reached = True
        # Python's fault handler answers this signal with every thread's stack.
        self.process.send_signal(signal.SIGABRT)
        time.sleep(5)
        self.end()


def said(command):
    """What a command says, its exit code, and whether it had to be ended."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
    with Limit(process) as limit:
        text = process.stdout.read()
        process.wait()
    if limit.is_reached:
        text += f"\nFAILED: not done after {TIER_SECONDS} s; above is where it was\n"
    return text, process.returncode, limit.is_reached


def one(command):
    """A command that counts as one test."""
    text, code, _ = said(command)
    return Outcome(text, int(code == 0), int(code != 0))


def swift():
    # Each runner writes a file of its own next to the one named.
    for stale in XUNIT.parent.glob("tests*.xml"):
        stale.unlink()
    text, code, _ = said(["swift", "test", "--skip-build", "--xunit-output", str(XUNIT)])
    tests = bad = 0
    for report in XUNIT.parent.glob("tests*.xml"):
        for suite in ElementTree.parse(report).getroot().iter("testsuite"):
            tests += int(suite.get("tests", 0))
            bad += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    if code != 0 and bad == 0:  # the runner itself ended badly
        bad = 1
    if tests == 0:
        text += "\nFAILED: no Swift test ran\n"
        bad = max(bad, 1)
    return Outcome(text, max(0, tests - bad), bad)


def counted(script):
    """A script whose last line is JSON: {"passed": n, "failed": n}."""
    text, code, is_ended = said([PYTHON, "-X", "faulthandler", script, ".build/debug/vib"])
    lines = [line for line in text.splitlines() if line.strip().startswith('{"passed"')]
    try:
        counts = json.loads(lines[-1])
        good, bad = int(counts["passed"]), int(counts["failed"])
    except (ValueError, KeyError, TypeError, IndexError):
        good, bad = 0, 1
    if good + bad == 0 or (bad == 0 and (code != 0 or is_ended)):
        bad += 1
    return Outcome(text, good, bad)


# The longest first, so that none is left alone at the end.
TIERS = [
    ("The browser", lambda: counted("Tests/Browser/check.py")),
    ("Swift tests", swift),
    ("What is hidden leaves no trace", lambda: counted("Tests/CommandLine/audiences.py")),
    ("The command line, crashes included", lambda: counted("Tests/CommandLine/check.py")),
    ("Accounts in the browser", lambda: counted("Tests/Browser/accounts.py")),
    ("Accounts on the command line", lambda: counted("Tests/CommandLine/accounts.py")),
    ("The statistics on the command line", lambda: counted("Tests/CommandLine/analyse.py")),
    ("Passkeys in the browser", lambda: counted("Tests/Browser/passkeys.py")),
]
# More than half of their time they wait: for slow clients and letters, for the moment of a kill, for one answer at a time.
WAITING = [
    ("Attacked from outside", lambda: counted("Tests/Attack/attack.py")),
    ("The year plan, from invitation to publication", lambda: counted("Tests/Browser/plan_editing.py")),
    ("The plan's years, from one to the next", lambda: counted("Tests/Browser/plan_years.py")),
    ("Fetching, killed and resumed", lambda: counted("Tests/CommandLine/fetch.py")),
    ("Killed while a plan is adopted and published", lambda: counted("Tests/CommandLine/plan_crashes.py")),
]
printing = threading.Lock()


def run(title, tier):
    started = time.monotonic()
    try:
        outcome = tier()
    except Exception as error:  # a tier that cannot even begin has failed, and the others go on
        outcome = Outcome(f"FAILED: {error!r}\n", 0, 1)
    word = "FAILED" if outcome.failed else "passed"
    with printing:
        print(f"\n== {title}\n{outcome.text.rstrip()}\n{word}: {title} ({outcome.passed} passed, {outcome.failed} failed, "
              f"{time.monotonic() - started:.0f} s)", flush=True)
    return outcome


def finish(outcomes):
    passed, failed = sum(o.passed for o in outcomes), sum(o.failed for o in outcomes)
    print(f"\n{passed} passed, {failed} failed", flush=True)
    sys.exit(bool(failed))


def build():
    """Shows how far it is while it goes on: it is what takes longest."""
    code = subprocess.run(["scripts/build.sh", "debug"], cwd=ROOT).returncode
    return Outcome("", int(code == 0), int(code != 0))


def main(lanes, beside):
    rules = lanes.submit(run, "The linter's own rules", lambda: one([PYTHON, "scripts/lint.py", "--self-test"]))
    style = lanes.submit(run, "Format and style", lambda: one([PYTHON, "scripts/lint.py"]))
    built = run("Build with tests", build)
    if built.failed:
        finish([rules.result(), style.result(), built])
    tiers = [lanes.submit(run, *tier) for tier in TIERS] + [beside.submit(run, *tier) for tier in WAITING]
    finish([rules.result(), style.result(), built, *(tier.result() for tier in tiers)])


with concurrent.futures.ThreadPoolExecutor(max(1, LANES)) as lanes, concurrent.futures.ThreadPoolExecutor(1) as beside:
    try:
        main(lanes, beside)
    except KeyboardInterrupt:
        for waiting in (lanes, beside):
            waiting.shutdown(wait=False, cancel_futures=True)
        for limit in list(running):
            limit.end()
        sys.exit(130)
