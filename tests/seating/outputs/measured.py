"""What is printed, measured in the PDF itself: sizes of type, ink over ink, ink beyond an edge."""

import atexit
import ctypes
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pypdfium2
import pypdfium2.raw as pdfium

MM = 72 / 25.4
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Letter:
    """A letter on a page: its ink in points from the upper left corner, and its type size."""

    text: str
    page: int
    size: float
    ink: Box
    run: int
    line: float


@lru_cache(maxsize=1)
def _pages(pdf: bytes) -> list[pypdfium2.PdfPage]:
    """Pages of a PDF, read once for all that is measured of it."""
    return list(pypdfium2.PdfDocument(pdf))


atexit.register(_pages.cache_clear)  # the library warns of what is open in the end


def letters(pdf: bytes) -> list[Letter]:
    """Read every letter that leaves ink; `run` tells which piece of text it is of."""
    found = []
    for number, page in enumerate(_pages(pdf)):
        height = page.get_height()
        content = page.get_textpage()
        for place in range(content.count_chars()):
            text = chr(pdfium.FPDFText_GetUnicode(content, place))
            if text.isspace() or unicodedata.category(text)[0] in "CM":
                continue
            left, bottom, right, top = content.get_charbox(place)
            if right <= left or top <= bottom:
                continue
            handle = pdfium.FPDFText_GetTextObject(content, place)
            run = ctypes.cast(handle, ctypes.c_void_p).value or 0
            size = float(pdfium.FPDFText_GetFontSize(content, place))
            x, y = ctypes.c_double(), ctypes.c_double()
            pdfium.FPDFText_GetCharOrigin(content, place, x, y)
            ink = (left, height - top, right, height - bottom)
            found.append(Letter(text, number, size, ink, run, round(height - y.value, 1)))
    return found


def fonts(pdf: bytes) -> list[tuple[str, str]]:
    """Read every letter with the name of its font."""
    found = []
    for page in _pages(pdf):
        content = page.get_textpage()
        for place in range(content.count_chars()):
            name = ctypes.create_string_buffer(128)
            pdfium.FPDFText_GetFontInfo(content, place, name, 128, None)
            text = chr(pdfium.FPDFText_GetUnicode(content, place))
            found.append((text, name.value.decode("utf-8", "replace")))
    return found


def smallest(found: Iterable[Letter]) -> float:
    """Size of the smallest type."""
    return min(letter.size for letter in found)


def over_each_other(found: list[Letter], most: float = 0.6) -> list[tuple[Letter, Letter]]:
    """Pairs of letters of different pieces of text that share more than `most` points each way."""
    cells: dict[tuple[int, int, int], list[Letter]] = {}
    for letter in found:
        left, top, right, bottom = letter.ink
        for column in range(int(left // 20), int(right // 20) + 1):
            for row in range(int(top // 20), int(bottom // 20) + 1):
                cells.setdefault((letter.page, column, row), []).append(letter)
    pairs = []
    for near in cells.values():
        for number, one in enumerate(near):
            for other in near[number + 1 :]:
                # A letter of another font in the same line may lean over its neighbour.
                free = most if one.line != other.line else 3.0
                if one.run != other.run and _shared(one, other) > free:
                    pairs.append((one, other))
    return pairs


def _shared(one: Letter, other: Letter) -> float:
    across = min(one.ink[2], other.ink[2]) - max(one.ink[0], other.ink[0])
    down = min(one.ink[3], other.ink[3]) - max(one.ink[1], other.ink[1])
    return min(across, down)


def outside(found: Iterable[Letter], spaces: list[Box]) -> list[Letter]:
    """Letters whose ink lies in none of some boxes: corners in points from the upper left."""
    return [
        letter
        for letter in found
        if not any(
            space[0] <= letter.ink[0]
            and space[1] <= letter.ink[1]
            and letter.ink[2] <= space[2]
            and letter.ink[3] <= space[3]
            for space in spaces
        )
    ]


def sheet_of(pdf: bytes, page: int = 0, margin: float = 2 * MM) -> Box:
    """What of a page a printer reaches."""
    size = _pages(pdf)[page].get_size()
    return (margin, margin, size[0] - margin, size[1] - margin)


def broken_words(pdf: bytes, words: Iterable[str]) -> list[str]:
    """Words that are somewhere broken within: whole less often than with line breaks left out."""
    pages = [page.get_textpage().get_text_range() for page in _pages(pdf)]
    found = []
    for word in words:
        apart = re.compile(r"(?:\r?\n)?".join(map(re.escape, word)))
        if any(len(apart.findall(page)) > page.count(word) for page in pages):
            found.append(word)
    return found
