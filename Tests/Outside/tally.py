"""Counts what holds and what does not, for scripts whose last line says how many: {"passed": n, "failed": n}."""
import json
import sys
import threading

counting = threading.Lock()
counts = {"passed": 0, "failed": 0}


def check(condition, text):
    """One thing that has to hold; what does not is told at once, and the rest goes on."""
    with counting:
        counts["passed" if condition else "failed"] += 1
    if not condition:
        print(f"FAILED {text}", flush=True)


def finish():
    print(json.dumps(counts), flush=True)
    sys.exit(bool(counts["failed"]))
