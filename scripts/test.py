#!/usr/bin/env python3
"""Runs every tier of tests and ends with one line: `N passed, N failed`."""
import contextlib
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
XUNIT = ROOT / ".build/tests.xml"
# A tier that hangs says where and counts as failed, so that the ones after it still run. The slowest took 14 minutes on
# the slowest machine so far.
TIER_SECONDS = int(os.environ.get("VIB_TIER_SECONDS", 1_500))
passed = failed = 0


def heading(text):
    print(f"\n== {text}", flush=True)


def run(title, command, **options):
    """Runs a command that counts as one test."""
    global passed, failed
    heading(title)
    started = time.monotonic()
    good = subprocess.run(command, cwd=ROOT, **options).returncode == 0
    passed, failed = passed + good, failed + (not good)
    print(f"{'passed' if good else 'FAILED'}: {title} ({time.monotonic() - started:.0f} s)", flush=True)
    return good


def finish():
    print(f"\n{passed} passed, {failed} failed", flush=True)
    sys.exit(bool(failed))


class Limit:
    """Ends a process and all that it started when it takes too long, after asking it where it is."""

    def __init__(self, process, title):
        self.process, self.title, self.is_reached = process, title, False
        self.timer = threading.Timer(TIER_SECONDS, self.reach)

    def __enter__(self):
        self.timer.start()
        return self

    def __exit__(self, *_):
        self.timer.cancel()
        if self.process.poll() is None:  # interrupted from the keyboard
            self.end()

    def end(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def reach(self):
        self.is_reached = True
        print(f"FAILED: {self.title}: not done after {TIER_SECONDS} s; it is at:", flush=True)
        # Python's fault handler answers this signal with every thread's stack.
        self.process.send_signal(signal.SIGABRT)
        time.sleep(5)
        self.end()


def swift_tests():
    global passed, failed
    heading("Swift tests")
    # Each runner writes a file of its own next to the one named.
    for stale in XUNIT.parent.glob("tests*.xml"):
        stale.unlink()
    process = subprocess.Popen(
        ["swift", "test", "--skip-build", "--xunit-output", str(XUNIT)], cwd=ROOT, start_new_session=True)
    with Limit(process, "Swift tests"):
        code = process.wait()
    tests = bad = 0
    for report in XUNIT.parent.glob("tests*.xml"):
        for suite in ElementTree.parse(report).getroot().iter("testsuite"):
            tests += int(suite.get("tests", 0))
            bad += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    if code != 0 and bad == 0:  # the runner itself ended badly
        bad = 1
    if tests == 0:
        print("FAILED: no Swift test ran")
        bad = max(bad, 1)
    passed, failed = passed + max(0, tests - bad), failed + bad


def counted(title, script):
    """Runs a script whose last line is JSON: {"passed": n, "failed": n}."""
    global passed, failed
    heading(title)
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-X", "faulthandler", script, ".build/debug/vib"], cwd=ROOT, stdout=subprocess.PIPE, text=True,
        start_new_session=True)
    last = ""
    with Limit(process, title) as limit:
        for line in process.stdout:
            last = line.strip() or last
            print(line, end="", flush=True)
        process.wait()
    try:
        counts = json.loads(last)
        good, bad = int(counts["passed"]), int(counts["failed"])
    except (ValueError, KeyError, TypeError):
        good, bad = 0, 1
    if good + bad == 0 or (bad == 0 and (process.returncode != 0 or limit.is_reached)):
        bad += 1
    passed, failed = passed + good, failed + bad
    print(f"{title}: {time.monotonic() - started:.0f} s", flush=True)


python = sys.executable
run("The linter's own rules", [python, "scripts/lint.py", "--self-test"])
run("Format and style", [python, "scripts/lint.py"])
if not run("Build with tests", ["scripts/build.sh", "debug"]):
    finish()
swift_tests()
counted("The command line, crashes included", "Tests/CommandLine/check.py")
counted("The statistics on the command line", "Tests/CommandLine/analyse.py")
counted("Accounts on the command line", "Tests/CommandLine/accounts.py")
counted("Killed while a plan is adopted and published", "Tests/CommandLine/plan_crashes.py")
counted("The browser", "Tests/Browser/check.py")
counted("The year plan, from invitation to publication", "Tests/Browser/plan_editing.py")
counted("Accounts in the browser", "Tests/Browser/accounts.py")
finish()
