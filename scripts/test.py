#!/usr/bin/env python3
"""Runs every tier of tests and ends with one line: `N passed, N failed`."""
import json
import pathlib
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
XUNIT = ROOT / ".build/tests.xml"
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


def swift_tests():
    global passed, failed
    heading("Swift tests")
    # Each runner writes a file of its own next to the one named.
    for stale in XUNIT.parent.glob("tests*.xml"):
        stale.unlink()
    code = subprocess.run(
        ["swift", "test", "--skip-build", "--xunit-output", str(XUNIT)], cwd=ROOT).returncode
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


def counted(title, command):
    """Runs a script whose last line is JSON: {"passed": n, "failed": n}."""
    global passed, failed
    heading(title)
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    last = ""
    for line in process.stdout:
        last = line.strip() or last
        print(line, end="", flush=True)
    process.wait()
    try:
        counts = json.loads(last)
        good, bad = int(counts["passed"]), int(counts["failed"])
    except (ValueError, KeyError, TypeError):
        good, bad = 0, 1
    if good + bad == 0 or (process.returncode != 0 and bad == 0):
        bad += 1
    passed, failed = passed + good, failed + bad


python = sys.executable
run("Format and style", [python, "scripts/lint.py"])
if not run("Build with tests", ["scripts/build.sh", "debug"]):
    finish()
swift_tests()
counted("The command line, crashes included", [python, "Tests/CommandLine/check.py", ".build/debug/vib"])
counted("The statistics on the command line", [python, "Tests/CommandLine/analyse.py", ".build/debug/vib"])
counted("Accounts on the command line", [python, "Tests/CommandLine/accounts.py", ".build/debug/vib"])
counted("Killed while a plan is adopted and published", [python, "Tests/CommandLine/plan_crashes.py", ".build/debug/vib"])
counted("The browser", [python, "Tests/Browser/check.py", ".build/debug/vib"])
counted("The year plan, from invitation to publication", [python, "Tests/Browser/plan_editing.py", ".build/debug/vib"])
counted("Accounts in the browser", [python, "Tests/Browser/accounts.py", ".build/debug/vib"])
finish()
