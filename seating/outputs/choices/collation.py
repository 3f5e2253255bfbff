"""The Unicode collation algorithm (UTS 10) by pyuca, of whose table only what is needed is read.

The table has an entry for every letter there is. Looking one up starts with the first letter of
the entry, so that a text whose letters all lie in pages of 256 which were read has the key that the
whole table would give it; reading all of it takes longer than most lists take to be planned.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import pyuca
from pyuca.collator import COLL_ELEMENT_PATTERN

PAGE = 256


def sort_key(text: str) -> tuple[int, ...]:
    """The sort key of a text.

    Parameters
    ----------
    text : str

    Examples
    --------
    >>> sorted(["Zoë", "ana", "Ángel", "Ana"], key=sort_key)
    ['ana', 'Ana', 'Ángel', 'Zoë']
    """
    return _collator().sort_key(text)


class PagedCollator(pyuca.Collator):  # type: ignore[misc]  # it has no types
    """A collator that reads its table page by page, as letters come."""

    def load(self, filename: str) -> None:
        """Take the table, and read nothing but what holds for ranges of letters.

        Parameters
        ----------
        filename : str
        """
        self.text = Path(filename).read_text(encoding="utf-8")
        self.pages: set[int] = set()
        for first, last, base in re.findall(r"@implicitweights (\w+)\.\.(\w+); *(\w+)", self.text):
            self.implicit_weights.append([int(first, 16), int(last, 16), int(base, 16)])

    def sort_key(self, string: str) -> tuple[int, ...]:
        """The sort key of a text.

        Parameters
        ----------
        string : str
        """
        letters = set(map(ord, unicodedata.normalize("NFD", string)))
        for page in {letter // PAGE for letter in letters} - self.pages:
            self._read(page)
        return tuple(super().sort_key(string))

    def _read(self, page: int) -> None:
        """Take the entries that start with a letter of a page."""
        self.pages.add(page)
        for entry in re.finditer(rf"\n({page:02X}[0-9A-F]{{2}}(?: \w+)*) *;([^#\n]*)", self.text):
            elements = COLL_ELEMENT_PATTERN.findall(entry[2])
            self.table.add(
                [int(letter, 16) for letter in entry[1].split()],
                [[int(weight, 16) for weight in element] for element in elements],
            )


@cache
def _collator() -> PagedCollator:
    return PagedCollator()
