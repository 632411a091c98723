#!/usr/bin/env python3
"""Gathers every text of the product with its place into Sources/Texts/TextTable.swift, which `vib texts export` writes out.

texts.py          makes the table anew (make texts)
texts.py --check  exits 1 when the table is not what the sources say; scripts/lint.py asks the same
"""
import bisect
import dataclasses
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = "Sources/Texts/TextTable.swift"
CODE, STRING, COMMENT = 0, 1, 2

# What makes a text of a Dutch and an English argument, and the kind that a translator is told.
CARRIERS = {
    "Phrase": "text", "Localized": "text", "Passage": "markup", "Word": "address", "help": "text", "argumentHelp": "text",
}

NEXT_IN_CODE = re.compile(r'//|/\*|#*"""|#*"|#?/|[()]')
BEFORE_REGEX = re.compile(r"(?:[=(,:\[{!&|?]|\b(?:return|in|case|where))\s*$")
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "\\": "\\", "'": "'"}


@dataclasses.dataclass
class Literal:
    """A string literal: where it stands, and its pieces, each a text or the span of an interpolated expression."""
    start: int
    end: int
    pieces: list


class Source:
    """A Swift file cut into code, strings and comments; interpolated expressions count as code."""

    def __init__(self, text):
        self.text = text
        self.kind = bytearray(len(text))
        self.literals = {}
        self._code(0, False)

    def _mark(self, start, end, kind):
        self.kind[start:end] = bytes([kind]) * (end - start)

    def _code(self, at, nested):
        """Reads code from `at`; in an interpolation until its closing parenthesis, whose place it answers."""
        text, depth = self.text, 0
        while found := NEXT_IN_CODE.search(text, at):
            token, at = found[0], found.end()
            if token == "(":
                depth += 1
            elif token == ")":
                if nested and depth == 0:
                    return found.start()
                depth -= 1
            elif token == "//":
                at = end if (end := text.find("\n", at)) >= 0 else len(text)
                self._mark(found.start(), at, COMMENT)
            elif token == "/*":
                at = self._comment(found.start())
            elif token.endswith('"'):
                at = self._string(found.start(), token)
            else:
                at = self._regex(found.start(), token)
        return len(text)

    def _comment(self, start):
        depth, at = 0, start
        while found := re.compile(r"/\*|\*/").search(self.text, at):
            at = found.end()
            depth += 1 if found[0] == "/*" else -1
            if depth == 0:
                break
        self._mark(start, at, COMMENT)
        return at

    def _regex(self, start, token):
        """A regular expression, when a slash stands where no division can."""
        after = start + len(token)
        if token == "/" and not (BEFORE_REGEX.search(self.text, max(0, start - 20), start) and self.text[after:after + 1] not in (" ", "\n", "=")):
            return after
        end = re.compile(r"(?:\\.|[^\\/\n])*/" if token == "/" else r"(?s).*?/#").match(self.text, after)
        if not end:
            return after
        self._mark(start, end.end(), STRING)
        return end.end()

    def _string(self, start, quote):
        hashes, at, pieces = quote.count("#"), start + len(quote), []
        mark = quote.lstrip("#")
        stop = re.compile(r"\\" + "#" * hashes + r"\((?P<open>)|" + (r"\\(?s:.)|" if hashes == 0 else "") + re.escape(mark + "#" * hashes))
        piece = at
        while found := stop.search(self.text, at):
            at = found.end()
            if found["open"] is not None:
                pieces.append(self.text[piece:found.start()])
                close = self._code(at, True)
                self._mark(piece, at - 1, STRING)
                pieces.append((at, close))
                at = piece = close + 1
            elif not found[0].startswith("\\"):
                pieces.append(self.text[piece:found.start()])
                break
        self._mark(start, start + len(quote), STRING)
        self._mark(piece, at, STRING)
        self.literals[start] = Literal(start, at, cooked(pieces, mark == '"""', hashes))
        return at

    def closing(self, start):
        """The bracket that closes the one at `start`."""
        depth = 0
        for at in range(start, len(self.text)):
            if self.kind[at] == CODE and self.text[at] in "([{)]}":
                depth += 1 if self.text[at] in "([{" else -1
                if depth == 0:
                    return at
        raise ValueError("unbalanced brackets")

    def arguments(self, start):
        """The arguments between the parenthesis at `start` and its closing one, as (label, start, end)."""
        close, depth, begin, found = self.closing(start), 0, start + 1, []
        for at in range(start + 1, close + 1):
            if self.kind[at] != CODE:
                continue
            char = self.text[at]
            if at == close or (char == "," and depth == 0):
                if self.text[begin:at].strip():
                    found.append(self._argument(begin, at))
                begin = at + 1
            elif char in "([{":
                depth += 1
            elif char in ")]}":
                depth -= 1
        return found

    def _argument(self, start, end):
        label = re.compile(r"\s*(\w+):\s*").match(self.text, start, end)
        start = label.end() if label else start + len(self.text[start:end]) - len(self.text[start:end].lstrip())
        return (label[1] if label else None, start, start + len(self.text[start:end].rstrip()))


def cooked(pieces, is_multiline, hashes):
    """The texts of a literal as the program reads them: indentation and escapes are gone, expressions stay spans."""
    texts = list(pieces)
    if is_multiline:
        indent = re.search(r"\n([ \t]*)$", texts[-1] if isinstance(texts[-1], str) else "")
        indent = indent[1] if indent else ""
        texts = [t.replace("\n" + indent, "\n") if isinstance(t, str) else t for t in texts]
        texts[0] = texts[0].removeprefix("\n")
        texts[-1] = re.sub(r"\n$", "", texts[-1])
    if hashes == 0:
        texts = [re.sub(r"\\(?:u\{(\w+)\}|([ \t]*\n)|(.))", unescaped, t) if isinstance(t, str) else t for t in texts]
    return [t for t in texts if t != ""]


def unescaped(found):
    if found[1]:
        return chr(int(found[1], 16))
    return "" if found[2] else ESCAPES.get(found[3], found[3])


DECLARATION = re.compile(
    r"(?P<attribute>@[A-Z]\w+)|(?P<open>\{)|(?P<close>\})|\bcase\s+(?:let\s+)?(?P<case>\.\w+)"
    r"|\b(?:struct|class|enum|actor|protocol|extension)\s+(?P<type>[A-Z]\w*(?:\.\w+)*)"
    r"|\b(?:func|var|let)\s+(?P<name>`?\w+`?)|(?P<special>\binit|\bsubscript)\b(?=[?(<])")


class Places:
    """The declaration that encloses each place of a file: `AreaPhrases.perLevel`."""

    def __init__(self, source):
        self.text, self.starts, self.names = source.text, [], []
        stack, pending, last = [], None, {}
        for found in DECLARATION.finditer(source.text):
            if source.kind[found.start()] != CODE:
                continue
            if found["open"]:
                if pending and pending[1] and "\n" in source.text[pending[1]:found.start()]:
                    pending = None
                stack.append(pending and pending[0])
                last.pop(len(stack), None)
                pending = None
            elif found["attribute"]:
                last.pop(len(stack), None)
            elif found["close"]:
                if stack:
                    stack.pop()
                pending = None
            else:
                name = (found["case"] or found["type"] or found["name"] or found["special"]).strip("`.")
                if not found["case"]:
                    is_binding = re.match(r"let|var", found[0])
                    pending = (name, found.start() if is_binding else None)
                last[len(stack)] = (name, found.start())
            self.starts.append(found.end())
            self.names.append(([name for name in stack if name], last.get(len(stack))))

    def at(self, place):
        """The names around a place; that of a `let` or `case` only for what stands on its line or deeper below it."""
        index = bisect.bisect_right(self.starts, place) - 1
        names, own = self.names[index] if index >= 0 else ([], None)
        if own and ("\n" not in self.text[own[1]:place] or self.indent(place) > self.indent(own[1])):
            names = names + [own[0]]
        return ".".join(names)

    def indent(self, place):
        line = self.text.rfind("\n", 0, place) + 1
        return re.compile(" *").match(self.text, line).end() - line


@dataclasses.dataclass(frozen=True)
class Unit:
    place: str
    kind: str
    dutch: str
    english: str
    expressions: tuple


def variants(source, start, end, expressions):
    """The texts that an argument can be: one of a literal or a sum, one for each branch of `a ? b : c`."""
    parts, at, depth, question = [], start, 0, None
    while at < end:
        literal = source.literals.get(at)
        if literal:
            at = literal.end
            continue
        char = source.text[at]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif depth == 0 and char == "?" and source.text[at - 1].isspace() and source.text[at + 1].isspace() and question is None:
            question = at
        elif depth == 0 and char == ":" and question is not None and source.text[at - 1].isspace():
            return variants(source, question + 1, at, expressions) + variants(source, at + 1, end, expressions)
        elif depth == 0 and char == "+" and question is None and source.text[at - 1].isspace():
            parts.append((start, at))
            start = at + 1
        at += 1
    return ["".join(summand(source, a, b, expressions) for a, b in parts + [(start, end)])]


def summand(source, start, end, expressions):
    text = source.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
    if source.text[start:start + 1] == "(" and source.closing(start) == end - 1:
        return summand(source, start + 1, end - 1, expressions)
    literal = source.literals.get(start)
    if literal is None or literal.end != end:
        return hole(source.text[start:end], expressions)
    pieces = literal.pieces
    return "".join(
        piece.replace("{", "{{").replace("}", "}}") if isinstance(piece, str) else hole(source.text[piece[0]:piece[1]], expressions)
        for piece in pieces)


def hole(expression, expressions):
    """The mark of an expression in a text; the same expression has the same number in both languages."""
    expression = re.sub(r"\s+", " ", expression.strip())
    expression = re.sub(r"\(\.(?:dutch|english)\)", "(language)", expression)
    expression = re.sub(r"(?<=\w)\.(?:dutch|english)\b", "", expression)
    if expression not in expressions:
        expressions.append(expression)
    return "{%d}" % (expressions.index(expression) + 1)


def units(path, text):
    """Every text of a file, in its order."""
    source = Source(text)
    places = Places(source)
    counts, found = {}, []
    for call in re.finditer(r"(?<![\w.])(%s)\(" % "|".join(CARRIERS), text):
        if source.kind[call.start()] != CODE or re.search(r"\b(struct|func|enum)\s+$", text[:call.start()][-20:]):
            continue
        pair = [a for a in source.arguments(call.end() - 1) if a[0] is None]
        if len(pair) != 2 or not any('"' in text[a[1]:a[2]] for a in pair):
            continue
        expressions = []
        dutch, english = (variants(source, a[1], a[2], expressions) for a in pair)
        if len(dutch) != len(english):
            dutch, english = [d for d in dutch for _ in english], [e for _ in dutch for e in english]
        place = places.at(call.start())
        for one, other in zip(dutch, english):
            if not re.sub(r"\{\d+\}", "", one + other).strip():
                continue
            counts[place] = counts.get(place, 0) + 1
            numbered = place if counts[place] == 1 else f"{place}#{counts[place]}"
            found.append(Unit(numbered, CARRIERS[call[1]], one, other, tuple(expressions)))
    return found


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def table(root):
    """The Swift file that holds all texts: a line with the path of each file, then its texts."""
    lines, count = [], 0
    for path in sorted((root / "Sources").rglob("*.swift")):
        name = path.relative_to(root).as_posix()
        own = [] if name == TABLE else units(name, path.read_text(encoding="utf-8"))
        if own:
            lines.append(name)
        for unit in own:
            fields = [unit.place, unit.kind, unit.dutch, unit.english, *unit.expressions]
            lines.append("\t" + "\t".join(escaped(t) for t in fields))
        count += len(own)
    body = "\n".join(lines)
    if '"""#' in body or "\\#" in body:
        raise ValueError("a text ends the literal that should hold it")
    return count, f'''\
// Made by scripts/texts.py (make texts) from the sources; one long table, because it is data. Never edited by hand.
// swift-format-ignore-file

/// Every text of the product: a line with a file, then for each of its texts place, kind, Dutch, English, expressions.
enum TextTable {{
    static let text = #"""
{body}
"""#
}}
'''


def stale(root=ROOT):
    """What is wrong with the table, in a sentence; `None` when it says what the sources say."""
    path = root / TABLE
    if path.exists() and path.read_text(encoding="utf-8") == table(root)[1]:
        return None
    return "not what the sources say: make texts"


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        problem = stale()
        print(f"{TABLE}: {problem}" if problem else "texts: the table is what the sources say")
        sys.exit(bool(problem))
    number, made = table(ROOT)
    (ROOT / TABLE).parent.mkdir(exist_ok=True)
    (ROOT / TABLE).write_text(made, encoding="utf-8")
    print(f"{number} texts in {TABLE}")
