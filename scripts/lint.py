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
ONLY_IN = {"GRDB": {"Store"}, "Hummingbird": {"Server"}, "ArgumentParser": {"vib"}, "Yams": {"PlacedYAML"}}
MARKUP = {"SiteKit", "FigurePages", "PlanPages", "Desk", "AccountPages", "Charts"}


def complain(path, line, text):
    problems.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def unlabelled_functions(source):
    """Yields line and name of each function with three or more parameters without a label; no initialisers."""
    code = re.sub(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"', lambda found: " " * len(found[0]), source)
    for found in re.finditer(r"\bfunc\s+([\w`]+)\s*(?:<[^({]*>)?\s*\(", code):
        depth, place, starts = 1, found.end(), [found.end()]
        while depth and place < len(code):
            sign = code[place]
            is_arrow = sign == ">" and code[place - 1] == "-"
            depth += (sign in "([{<") - (sign in ")]}>" and not is_arrow)
            if sign == "," and depth == 1:
                starts.append(place + 1)
            place += 1
        if sum(bool(re.match(r"\s*(?:@\w+\s+)*_\s", code[start:])) for start in starts) >= 3:
            yield code.count("\n", 0, found.start()) + 1, found[1]


def test_unlabelled_functions():
    accepted = [
        "func add(_ count: Int, _ area: Area) {}",
        "func add(_ count: Int, to area: Area, _ month: Month) {}",
        "init(_ a: Int, _ b: Int, _ c: Int) {}",
        "case range(_ a: Int, _ b: Int, _ c: Int)",
        "func forEach(_ rows: [Row], body: (_ line: Int, _ cell: Cell, _ name: String) -> Bool) {}",
        "func map(_ pairs: [(Int, Int, Int)], _ table: Dictionary<Int, (_ a: Int, _ b: Int) -> Void>) {}",
        "// func add(_ a: Int, _ b: Int, _ c: Int)",
        'let text = "func add(_ a: Int, _ b: Int, _ c: Int)"',
    ]
    refused = [
        "func add(_ a: Int, _ b: Int, _ c: Int) {}",
        "func add(_ a: Int, to area: Area, _ b: Int, _ c: Int) {}",
        "static func add<Key: Hashable>(_ a: [Key: Int], _ b: Int = max(1, 2), _ c: @escaping () -> Void) {}",
        "func add(\n    _ a: Int, _ b: Int,\n    _ c: inout Int\n) {}",
        "func add(_ a: Array<(Int) -> Int>, _ b: (Int, Int), _ body: @Sendable (Int) -> Void) {}",
        "func `in`(_ a: Int, _ b: Int, @Builder _ c: () -> Int) {}",
    ]
    for source in accepted:
        assert not list(unlabelled_functions(source)), source
    for source in refused:
        assert list(unlabelled_functions("\n" + source)) == [(2, re.search(r"func (\S+?)[<(]", source)[1])], source


def check_source(path):
    target = path.relative_to(ROOT / "Sources").parts[0]
    source = path.read_text(encoding="utf-8")
    lines = source.split("\n")
    for number, name in unlabelled_functions(source):
        complain(path, number, f"{name}: three parameters without a label; a call should read as a sentence")
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
        if target in MARKUP and re.search(r'style=\\?"', line):
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


if "--self-test" in sys.argv:
    test_unlabelled_functions()
    print("lint: its own rules hold")
    sys.exit()
check_format()
for swift in sorted((ROOT / "Sources").rglob("*.swift")):
    check_source(swift)
if problem := texts.stale():
    complain(ROOT / texts.TABLE, 1, problem)
# Every page carries both: a few kB compressed.
for name, most in (("vib.js", 15), ("cells.js", 6)):
    script = ROOT / "Sources/SiteKit/Assets" / name
    if script.exists() and script.stat().st_size > most * 1024:
        complain(script, 1, f"over {most} KB of own script")

print("\n".join(problems) or "lint: clean")
sys.exit(bool(problems))
