#!/usr/bin/env python3
"""Attacks a site on loopback with people of every role, and says of each attempt whether it was held and how.

    attack.py BINARY [--quick | --full] [--seed N] [--only TEXT] [--minutes N] [--list]

Written from the list of what fell, without reading how it was mended. The quick form takes under three minutes of a debug
build; the full form adds what has to wait long or send much. Ends with {"passed": n, "failed": n}.
"""

import argparse
import collections
import contextlib
import importlib
import pathlib
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback

from ground import ATTACKS, Fell, Ground, Untried

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from tally import check, finish  # noqa: E402

# What changes nothing on the common site comes first; who brings it down or fills it gets one of their own.
FAMILIES = [
    "planted",
    "elsewhere",
    "roles",
    "deliveries",
    "wire",
    "answers",
    "texts",
    "identifiers",
    "archives",
    "heavy",
    "changing",
    "periods",
    "keys",
    "files",
    "approver",
    "guessing",
    "transport",
]
# The processor seconds that the sites may take for one attack. On a busy machine an attack takes longer and works no more;
# it waits at most so many times as long, whatever the servers do.
SECONDS = {"quick": 60, "full": 300}
PATIENCE = 4


class TooLong(Exception):
    pass


@contextlib.contextmanager
def limit(seconds, ground):
    began, work = time.monotonic(), ground.processor()

    def ring(*_):
        if ground.processor() - work > seconds:
            raise TooLong(f"not done after {seconds} s of work")
        if time.monotonic() - began > PATIENCE * seconds:
            raise TooLong(f"not done after {PATIENCE * seconds} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 1, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def attempt(attack, ground, seconds):
    """The word for how it went, and what was seen."""
    try:
        with limit(seconds, ground):
            return "held", attack.run(ground) or "as it should"
    except Fell as fallen:
        return "FELL", str(fallen)
    except Untried as reason:
        return "untried", str(reason)
    except Exception as error:  # an attack that cannot be made says nothing good of what it attacks
        place = traceback.extract_tb(error.__traceback__)[-1]
        return "BROKE", f"{type(error).__name__}: {error} ({pathlib.Path(place.filename).name}:{place.lineno})"


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true", help="what takes little time (without --full)")
    parser.add_argument("--full", action="store_true", help="also what waits long or sends much")
    parser.add_argument("--seed", type=int, default=20261129)
    parser.add_argument("--only", default="", help="families or attacks whose name holds this")
    parser.add_argument("--minutes", type=float, default=0, help="begins no attack after so many minutes")
    parser.add_argument("--list", action="store_true", help="only say what there is")
    return parser.parse_args()


def chosen(arguments):
    for family in FAMILIES:
        importlib.import_module(family)
    return [
        attack
        for attack in ATTACKS
        if (arguments.full or not attack.is_slow) and arguments.only in f"{attack.family} {attack.name}"
    ]


def main(arguments, home):
    attacks, started, fallen = chosen(arguments), time.monotonic(), collections.Counter()
    if arguments.list:
        for attack in attacks:
            print(f"{attack.number:3} {attack.family:12} {attack.name}")
        return
    ground = Ground(arguments.binary.resolve(), home, random.Random(arguments.seed), arguments.full)
    try:
        ground.prepare()
        for attack in attacks:
            if arguments.minutes and time.monotonic() - started > arguments.minutes * 60:
                check(False, f"not begun after {arguments.minutes} minutes: {attack.name}")
                continue
            began = time.monotonic()
            word, text = attempt(attack, ground, SECONDS["full" if arguments.full else "quick"])
            line = f"{word:7} {attack.number:2} {attack.name}: {text} [{time.monotonic() - began:.1f} s]"
            if word in ("held", "untried"):
                print(line, flush=True)
            if word != "untried":
                check(word == "held", line)
            fallen[attack.number] += word in ("FELL", "BROKE")
            ground.end(ground.shared, ground.written)
    finally:
        ground.end()
    numbers = ", ".join(f"{number} ({count})" for number, count in sorted(fallen.items()) if count)
    print(f"fallen by number of the list: {numbers or 'none'}; {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    home = tempfile.mkdtemp(prefix="vib-attack-")
    try:
        main(options(), home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    finish()
