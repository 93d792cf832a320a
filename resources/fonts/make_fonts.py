#!/usr/bin/env python3
"""Makes the bundled fonts from the Inter and JetBrains Mono of Debian (fonts-inter, fonts-jetbrains-mono).

Qt 6.4 cannot set OpenType features per font, so tabular figures become the default ones, ligatures are left out, and both
families are subset to the letters of European languages and renamed so that they never clash with installed ones.
    make_fonts.py OUTPUT_FOLDER
"""
import sys
from pathlib import Path
from fontTools.ttLib import TTFont
from fontTools import subset

LETTERS = [*range(0x20, 0x7F), 0x2009, *range(0xA0, 0x180), 0x192, 0x218, 0x219, 0x21A, 0x21B, *range(0x2010, 0x2028),
           *range(0x202F, 0x2031), 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2116, 0x2122, *range(0x2190, 0x2194),
           0x21B5, 0x2212, 0x2215, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265, 0x2318, 0x25CF, 0x2713, 0x2715, 0xBC, 0xBD, 0xBE,
           *range(0x2500, 0x2503)]
SANS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
MONO = {"Regular": 400, "Medium": 500, "Bold": 700}


def tabular(font):
    """Puts the glyphs of the feature tnum in the place of the default figures."""
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                swaps.update(getattr(table, "mapping", {}))
    for table in font["cmap"].tables:
        table.cmap = {code: swaps.get(glyph, glyph) for code, glyph in table.cmap.items()}


def fill_spaces(font):
    """The narrow no-break space of French numbers, where a family lacks it, is as wide as any space."""
    for table in font["cmap"].tables:
        for code in (0x2009, 0x202F):
            table.cmap.setdefault(code, table.cmap[0x20])


def rename(font, family, style, weight):
    name = font["name"]
    name.names = [n for n in name.names if n.nameID in (0, 5, 13, 14)]
    full = f"{family} {style}"
    for id, text in ((1, full if style != "Regular" and style != "Bold" else family), (2, "Bold" if style == "Bold" else "Regular"),
                     (3, f"{full};offerwright"), (4, full), (6, full.replace(" ", "") if " " in family else full),
                     (16, family), (17, style)):
        name.setName(text, id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def make(source, target, family, style, weight, keepTabular):
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"] + (["tnum"] if keepTabular else []),
                             name_IDs=["*"], notdef_outline=True, hinting=False, desubroutinize=True)
    font = TTFont(source)
    fill_spaces(font)
    if keepTabular:
        tabular(font)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    rename(font, family, style, weight)
    font.save(target)


def main(folder):
    out = Path(folder)
    for style, weight in SANS.items():
        make(f"/usr/share/fonts/opentype/inter/Inter-{style}.otf", out / f"OfferwrightSans-{style}.otf", "Offerwright Sans", style, weight, True)
    for style, weight in MONO.items():
        found = next(Path("/usr/share/fonts").rglob(f"JetBrainsMono-{style}.ttf"))
        make(found, out / f"OfferwrightMono-{style}.ttf", "Offerwright Mono", style, weight, False)


main(sys.argv[1])
