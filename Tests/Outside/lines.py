"""The command line as it answers, in both languages and in every form: what a recording holds of it."""
import pathlib
import re

from recording import Part, readable
from serving import PACK, ROOT, SHARED, vib

REGION = ROOT / "Regions/midden-nederland"
REAL = [
    *(["figure", "--area", area, "--offence", offence, "--from", "2017MM01", "--to", "2017MM11", *more]
      for area in ("Zoetermeer", "GM0513", "BU06370101", "Goud") for offence in ("1.1.1", "alle", "9.9.9")
      for more in ([], ["--compare", "previous-year"])),
    *(["figure", "--area", "GM0637", "--offence", "1.1.1", "--from", "2016MM01", "--to", "2016MM12", "--measure", measure]
      for measure in ("rate", "change", "year-to-date", "moving-12-months", "index", "share", "rank", "onzin")),
    *(["figure", "--area", "BU06370101", "--offence", "1.1.1", "--from", "2016MM01", "--audience", audience]
      for audience in ("public", "partners", "analyst")),
    ["find", "zoetermer"], ["find", "inbraak"], ["find", "zzzz"], ["signals"], ["signals", "--month", "2017MM06"],
    ["signals", "--family", "neighbourhood"], ["deliveries"], ["findings"], ["pack"], ["settings"], ["plan", "check"],
    ["audit", "search"], ["user", "list"], ["demo"],
]
PLAN = [
    ["plan", "check"], ["plan", "list"], ["plan", "list", "--kind", "agenda"], ["plan", "list", "--kind", "onzin"],
    ["plan", "show", "geen-onderdeel"], ["find", "utrecht"], ["pack"], ["deliveries"], ["user", "list"], ["remind", "--preview"],
    ["figure", "--area", "GM0344", "--offence", "1.1.1", "--from", "2017MM01", "--measure", "rate"],
]
TABLE = "series_id,month,count,population\n" + "".join(
    f"{name},20{year:02}-{month:02},{3 + (month * step + year) % 7 + (9 if (name, year, month) == ('b', 22, 12) else 0)},{1000 * step}\n"
    for name, step in (("a", 2), ("b", 3), ("c", 5)) for year in range(15, 23) for month in range(1, 13))


class Lines:
    """Runs subcommands and keeps exit code and both texts under the words they were asked by."""

    def __init__(self, binary, part, common):
        self.binary, self.part, self.common = binary, part, common

    def run(self, name, words, more=()):
        answer = vib(self.binary, *words, *self.common, *more, check=False)
        asked = " ".join([name, *(str(word).split("/")[-1] for word in [*words, *more])])
        self.part.text(asked, f"{answer.returncode}\n{answer.stdout}\n--- stderr\n{answer.stderr}")
        return answer

    def both(self, name, words):
        for language in ("nl", "en"):
            self.run(name, words, ["--language", language])
        for kind in ("json", "csv"):
            self.run(name, words, ["--format", kind, "--language", "nl"])


def below(text):
    """The subcommands that a help page names."""
    return [name for part in re.findall(r"(?:OPDRACHTEN|SUBCOMMANDS):\n(.*)", text, re.S) for name in re.findall(r"^  ([a-z-]+)(?:  |$)", part, re.M)]


def help_pages(lines, *words):
    """The help of a subcommand and of those below it."""
    for language in ("nl", "en"):
        answer = vib(lines.binary, *words, "--help", check=False, env={"VIB_LANGUAGE": language})
        lines.part.text(f"help {language} {' '.join(words)}", answer.stdout + answer.stderr)
    for name in below(answer.stdout):
        help_pages(lines, *words, name)


def written(folder):
    """The files of a folder as one text."""
    files = sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file())
    return "\n".join(f"=== {path.relative_to(folder)}\n{readable(path.read_bytes())}" for path in files)


def record_analyses(binary, part, home):
    """The methods on a table of one's own."""
    series, areas = pathlib.Path(home) / "reeksen.csv", pathlib.Path(home) / "gebieden.csv"
    series.write_text(TABLE)
    areas.write_text("area_id,population,count\na,1000,3\nb,25000,40\nc,9000,31\nd,0,1\n")
    lines = Lines(binary, part, [])
    for words in (["signals", series], ["signals", series, "--engine", "farrington"], ["effect", series, "--from", "2021-01", "--to", "2021-12"],
                  ["stl", series], ["rates", areas], ["ratio", "--counts", "12,5"], ["ratio", "--counts", "a,b"], ["signals", areas]):
        lines.both("analyse", ["analyse", *words])


def record_plan(binary, part, home, data):
    """The plan of the desk: listed, shown, written and read back."""
    lines = Lines(binary, part, ["--data", data, "--region", REGION])
    for words in PLAN:
        lines.both("plan", words)
    listed = vib(binary, "plan", "list", "--data", data, "--region", REGION, "--format", "csv", "--language", "nl").stdout
    first = dict(re.findall(r"^(?!kind,)([A-Za-z]+),([a-z0-9.-]+),", listed, re.M))
    for item in first.values():
        lines.both("plan", ["plan", "show", item])
    folder = f"{home}/uit"
    lines.run("plan", ["plan", "export", folder, "--tables"], ["--language", "nl"])
    part.text("plan export: files", written(folder))
    for path, more in ((folder, []), (f"{folder}/actions.csv", ["--kind", "agenda"]), (f"{folder}/indicators.csv", ["--kind", "indicator"])):
        lines.both("plan", ["plan", "import", path, *more, "--preview"])
    table = pathlib.Path(folder, "actions.csv")
    table.write_text(table.read_text().replace("Burgernet", "Burgernet!", 3))
    lines.both("changed", ["plan", "import", table, "--preview"])
    table.write_text("id;onzin\nx;y\n")
    lines.both("broken", ["plan", "import", table])


def record_lines(binary, folder, home):
    """Everything that the command line answers about figures, plans, accounts and tables."""
    part = Part(folder, "lines", [(re.compile(re.escape(str(place))), name, "") for place, name in ((home, "HOME"), (ROOT, "ROOT"), (SHARED, "SHARED"))])
    real = Lines(binary, part, ["--data", f"{home}/real", "--region", PACK])
    for words in REAL:
        real.both("real", words)
    for file in sorted((SHARED / "data").rglob("*.csv"))[:40]:
        real.run("import", ["import", file, "--hold"], ["--language", "nl"])
    real.both("after imports", ["deliveries"])
    for code in ("nl", "en"):
        real.run("after imports", ["findings"], ["--language", code])
    record_plan(binary, part, home, f"{home}/desk")
    record_analyses(binary, part, home)
    help_pages(Lines(binary, part, []))
    part.close()
