"""Dinners to print, and what can be read in the pages."""

import re
import unicodedata

import numpy as np
import pypdfium2

from seating import Dinner, Guest, Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.score.random_baseline import random_plan

# Fonts that typst carries, so that pages are the same on every machine.
PINNED = PrintSettings(system_fonts=False)

# Names in letters that those fonts have.
PLAIN_HARD = (
    "Maximiliana-Konstantina Papadimitropoulou-Featherstonehaugh von und zu Hohenlohe-Waldenburg",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitglied",
    "O",
    "Łukasz Żółć",
    "Zoë Ångström",
    "Nguye\u0302\u0303n Thi\u0323 A\u0301nh",
    "Ив Петрова",
    "Αθηνά Παπαδοπούλου",
    "Արամ Խաչատրյան",
    "გიორგი ბერიძე",
    "שלום בן־דוד",
    "#strong[Eve] *bold* _it_ $x$ <a> @b",
    "<b>Bob</b> &amp; \\textbf{x} % ~",
    "// comment /* x */",
    "\"quoted\" 'name'",
    "Prof. Sir John O’Neill Jr., KBE",
    '#panic("no") #{1+1}',
)
# Names that want fonts of the system.
FOREIGN_HARD = {
    "Noto Serif Thai": "สมชาย ใจดีมีสุข",
    "Noto Serif Devanagari": "अनन्या श्रीवास्तव",
    "Noto Serif Tamil": "தமிழ்ச்செல்வி",
    "Noto Serif Ethiopic": "አበበ ቢቂላ",
    "Noto Naskh Arabic": "محمد عبد الرحمن الفارسي",
    "Noto Serif CJK SC": "王小明",
    "Noto Serif CJK JP": "山田 太郎",
    "Noto Serif CJK KR": "김민수",
    "Noto Color Emoji": "👩‍👩‍👧 The Family",
}


def planned(guests, tables=None, courses=3, title="Midsummer Supper", seed=1, fill="even") -> Plan:
    """Seat guests at random: what is printed does not depend on how good a plan is."""
    dinner = Dinner.of(guests, tables, courses, fill=fill).changed(title=title)
    return random_plan(dinner, np.random.default_rng(seed))


def numbered(count: int) -> list[Guest]:
    return [Guest(f"Guest Number {number}") for number in range(1, count + 1)]


def squeezed(text: str) -> str:
    """Text without what depends on where lines break: a hyphen there is read as none."""
    return re.sub(r"[-\x02\xad\ufffe]", "", "".join(unicodedata.normalize("NFC", text).split()))


def texts(pdf: bytes) -> list[str]:
    """Read the text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    return [document[page].get_textpage().get_text_range() for page in range(len(document))]


def boxes(pdf: bytes, page: int, text: str) -> list[tuple[float, float, float, float]]:
    """Find each occurrence of a text: left, bottom, right, top in points."""
    content = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    search = content.search(text, match_case=True)
    found = []
    while (hit := search.get_next()) is not None:
        corners = [content.get_charbox(hit[0] + place) for place in range(hit[1])]
        lefts, bottoms, rights, tops = zip(*corners, strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops)))
    return found


def overlap(one, other) -> bool:
    """Tell whether two boxes share more than an edge."""
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return bool(right - left > 0.1 and top - bottom > 0.1)
