#!/usr/bin/env python3
"""Makes the two type families of the site, in Fonts/: fonts.py [FOLDER].

Source Sans 3 (weights 400 to 700, for text and figures) and Source Serif 4 (weight 600, for headings), both under the SIL Open
Font License, cut to the letters that Dutch and English pages need. Of each a WOFF2 for browsers and the same as TTF for
documents. Without Fonts/ the pages have the faces of the system (docs/decisions/0053-two-families-of-type.md).
"""
import hashlib
import io
import pathlib
import sys
from importlib.resources import files

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Name, package, file, its fingerprint, and what is left of its axes.
FAMILIES = [
    ("text", "fontpkg_source_sans_3", "SourceSans3[wght].ttf",
     "042fe2cc0b933e328410d7acbd0aa6a1873dca5aef81875f4bc214b08825c7b9", {"wght": (400, 700)}),
    ("headings", "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf",
     "97b2d4da6e3cb494b5a1e66ae176914d852ccabef49e0c02c0df25f3e39aca0b", {"wght": 600, "opsz": 28}),
]
# Names of people and places from elsewhere have these too; what lacks comes from the system's face.
LETTERS = "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīİıĲĳĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŹźŻżŽž"
SIGNS = "–—‘’‚“”„†•…‰′″‹›€−×·±≈≤≥½⅓¼¾←↑→↓▲▼◀▶ "
HEADINGS_LETTERS = "ĲĳŁłŒœŞşŠšŽžĞğİı"
HEADINGS_SIGNS = "–—‘’“”„…‹›€−"
# Figures in both are lining and of one width by themselves.
FEATURES = ["kern", "liga", "locl"]
MOST_BYTES = 45 * 1024


def cut(package, name, fingerprint, limits, characters):
    source = files(package).joinpath("files", name).read_bytes()
    found = hashlib.sha256(source).hexdigest()
    if found != fingerprint:
        raise SystemExit(f"{name} is not the file that was looked at: {found}")
    font = instancer.instantiateVariableFont(TTFont(io.BytesIO(source), recalcTimestamp=False), limits)
    whole = io.BytesIO()
    font.save(whole)
    font = TTFont(io.BytesIO(whole.getvalue()), recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13, 14]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes={*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, characters)})
    subsetter.subset(font)
    return font


def write(font, path, flavor=None):
    font.flavor = flavor
    font.save(path)
    return path.stat().st_size


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent / "Fonts")
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for name, package, file, fingerprint, limits in FAMILIES:
        font = cut(package, file, fingerprint, limits, LETTERS + SIGNS if name == "text" else HEADINGS_LETTERS + HEADINGS_SIGNS)
        write(font, folder / f"{name}.ttf")
        size = write(font, folder / f"{name}.woff2", "woff2")
        total += size
        print(f"{folder.name}/{name}.woff2: {size:,} bytes")
    if total > MOST_BYTES:
        raise SystemExit(f"together {total:,} bytes; at most {MOST_BYTES:,} are served")


main()
