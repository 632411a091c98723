#!/usr/bin/env python3
"""Compares two recordings of the site (scripts/record_site.py): what is only in one, and what differs.

    scripts/compare_sites.py BEFORE AFTER [--lines 12] [--etags] [--part NAME] [--intended FILE]

Ends with counts, and with 0 when nothing differs. FILE says what is meant to differ, a line each: a pattern, what it
becomes on both sides, and why; separated by tabs.
"""
import argparse
import difflib
import itertools
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests/Outside"))
from recording import UNFINISHED, members  # noqa: E402

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("before", type=pathlib.Path)
parser.add_argument("after", type=pathlib.Path)
parser.add_argument("--lines", type=int, default=12, help="how much of each difference is shown")
parser.add_argument("--etags", action="store_true", help="compare the ETags too")
parser.add_argument("--part", help="only the part of this name")
parser.add_argument("--intended", type=pathlib.Path, help="what is meant to differ")
options = parser.parse_args()
intended = [
    (re.compile(pattern, re.S), instead) for pattern, instead, _ in
    (line.split("\t") for line in (options.intended.read_text().splitlines() if options.intended else []) if line[:1] not in "#")
]
same = different = missing = unfinished = 0


def pieces(text):
    """Lines short enough to read: a page holds much on one."""
    return text.replace("><", ">\n<").split("\n")


def without_intended(text):
    for pattern, instead in intended:
        text = pattern.sub(instead, text)
    return text


def show(name, before, after):
    print(f"\n--- {name}")
    diff = difflib.unified_diff(pieces(before), pieces(after), "before", "after", n=1, lineterm="")
    shown = list(itertools.islice(diff, options.lines + 1))
    for line in shown[:options.lines]:
        print(line[:240])
    if len(shown) > options.lines:
        print("…")


def compare(part, before, after):
    global same, different, missing, unfinished
    for name in sorted(set(before) | set(after)):
        if name not in before or name not in after:
            missing += 1
            print(f"\n--- {part} {name}: only {'before' if name in before else 'after'}")
        elif UNFINISHED in (before[name], after[name]):
            unfinished += 1
            print(f"\n--- {part} {name}: one of both was not waited for (a debug build searches for minutes)")
        elif before[name] == after[name] or without_intended(before[name]) == without_intended(after[name]):
            same += 1
        else:
            different += 1
            show(f"{part} {name}", without_intended(before[name]), without_intended(after[name]))


def tags(path):
    return dict(line.rsplit(" ", 1) for line in path.read_text().splitlines())


parts = sorted({path.stem for folder in (options.before, options.after) for path in folder.glob("*.zip")})
for part in parts:
    if options.part not in (None, part):
        continue
    found = [folder / f"{part}.zip" for folder in (options.before, options.after)]
    compare(part, *(members(path) if path.exists() else {} for path in found))
    if options.etags and all(path.exists() for path in found):
        compare(f"{part} ETag", *(tags(path.with_suffix(".etags")) for path in found))
print(f"\n{same} the same, {different} different, {missing} in one only, {unfinished} not waited for")
if same + different + missing == 0:
    sys.exit("nothing was compared")
sys.exit(bool(different or missing))
