#!/usr/bin/env python3
"""Style rules that swift format does not know; docs/architecture.md gives their reasons. Prints file:line and exits 1."""
import pathlib
import re
import subprocess
import sys

import texts

ROOT = pathlib.Path(__file__).resolve().parent.parent
problems = []

FORBIDDEN = {
    r"\btry!": "an error is handled, never forced",
    r"\bas!": "a cast is checked, never forced",
    r"\bfatalError\(": "programmer errors only, and covered by a test",
    r"\bpublic (struct|class|enum|func|var|let|protocol|extension|init|static)": "`package` at a target's edge, `public` nowhere",
    r"\b(TODO|FIXME|XXX)\b": "an issue or a sentence in the docs, not a mark",
    r"(?<![\w.])print\(": "the terminal and the log speak, libraries do not",
}
ONLY_IN = {"GRDB": {"Store"}, "Hummingbird": {"Web"}, "ArgumentParser": {"vib"}, "Yams": {"RegionPack"}}


def complain(path, line, text):
    problems.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def check_source(path):
    target = path.relative_to(ROOT / "Sources").parts[0]
    lines = path.read_text(encoding="utf-8").split("\n")
    if len(lines) > 400 and not lines[0].startswith("//"):
        complain(path, 1, "over 400 lines: explain why in the first comment, or cut it")
    documented = None
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        for pattern, reason in FORBIDDEN.items():
            if re.search(pattern, code):
                complain(path, number, reason)
        found = re.match(r"\s*(?:package |internal )?import (?:struct |enum )?(\w+)", code)
        if found and target not in ONLY_IN.get(found[1], {target}):
            complain(path, number, f"only {', '.join(ONLY_IN[found[1]])} imports {found[1]}")
        comment = re.match(r"\s*/// (.*)", line)
        if comment and documented is None and len(comment[1]) > 150:
            complain(path, number, "a doc comment opens with one sentence of at most 150 characters")
        documented = comment
        if target in {"Web", "Charts"} and re.search(r'style=\\?"', line):
            complain(path, number, "no inline style: the content security policy refuses it")


def check_format():
    """What swift format would change; a long text in one literal may pass the margin."""
    command = ["swift", "format", "lint", "--strict", "--recursive", "--parallel", "Sources", "Tests", "Benchmarks", "Package.swift"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stderr
    for line in found.splitlines():
        place = re.match(r"(.*?):(\d+):\d+: (?:error|warning): (.*)", line)
        if not place:
            continue
        path, number, text = pathlib.Path(place[1]), int(place[2]), place[3]
        if not path.is_absolute():
            path = ROOT / path
        if "[LineLength]" in text and '"' in path.read_text(encoding="utf-8").split("\n")[number - 1]:
            continue
        complain(path, number, text)


check_format()
for swift in sorted((ROOT / "Sources").rglob("*.swift")):
    check_source(swift)
if problem := texts.stale():
    complain(ROOT / texts.TABLE, 1, problem)
script = ROOT / "Sources/Web/Assets/vib.js"
if script.exists() and script.stat().st_size > 10_240:
    complain(script, 1, "over 10 KB of own script")

print("\n".join(problems) or "lint: clean")
sys.exit(bool(problems))
