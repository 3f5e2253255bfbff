"""Which row of a sheet is the header of a guest list, if any is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seating.intake.files.header_and_rows import HeaderPlace
from seating.intake.guest_list.stated_columns import NOTHING_STATED, StatedColumns
from seating.intake.guest_list.tables_across import are_tables
from seating.words.header_words import is_sure, meanings_of
from seating.words.kinds_of_cells import is_answer, no_name
from seating.words.names import bare
from seating.words.table_words import is_called_table

OF_NAMES = ("name", "first", "last")
LINES_FOR_NAMES = 2


@dataclass(frozen=True)
class HeaderRow:
    """Finds the header.

    Parameters
    ----------
    stated : StatedColumns, optional
        What the host says of columns: such headers are understood.
    """

    stated: StatedColumns = NOTHING_STATED

    def recognise(self, cells: Sequence[str]) -> int:
        """How many cells of a row are headers; 0 if none could be that of the names."""
        if are_tables(cells):
            return sum(map(bool, cells))
        found = [self._meanings(cell) for cell in cells]
        named = any(set(OF_NAMES) & set(means) for means in found)
        return sum(map(bool, found)) if named else 0

    def surely(self, cells: Sequence[str]) -> int:
        """2 if a row is surely the header of a guest list, 1 if it may be, and 0 if not."""
        stripped = [cell.strip() for cell in cells]
        return int(self.recognise(stripped) > 0) * (1 + self._is_sure(stripped))

    def find(self, head: Sequence[Sequence[str]]) -> HeaderPlace:
        """The header among the first rows of a sheet.

        Of rows that are understood the best is the header, whatever the titles above it are.
        Guests are not taken for titles: rows as wide as a header that is understood are its
        rows, and a lone word that may also be a guest's, such as *guest*, makes no header below
        other rows as wide.

        Returns
        -------
        HeaderPlace
            The first row that is not blank where none is a header; a header of one column
            ``name`` above all rows where each holds one plain name.
        """
        rows = [_Row(place, sum(map(bool, cells)), self.recognise(cells), self._is_sure(cells))
                for place, cells in enumerate(head) if any(cells)]  # fmt: skip
        best, above = None, 0
        for row in rows:
            if row.understood and self._is_better(row, best, above):
                best, above = row, 0
            else:
                above = max(above, row.filled)
        if best is not None:
            return HeaderPlace(best.place, is_first=best is rows[0])
        if _are_names(head):
            return HeaderPlace(-1, ("name",))
        return HeaderPlace(rows[0].place)

    @staticmethod
    def _is_better(row: _Row, best: _Row | None, above: int) -> bool:
        """Whether a row is a header rather than the best one before, or than those above it.

        `above` is the width of the widest row that stands above this one and below the best.
        """
        if best is None:
            return row.sure or row.filled > above
        wider = row.filled > best.filled and row.filled > above
        surer = row.sure and not best.sure and best.filled > above
        if row.understood == best.understood:
            return row.sure and (wider or surer)
        return row.understood > best.understood and (wider or surer)

    def _meanings(self, cell: str) -> tuple[str, ...]:
        said = self.stated.of(cell) if cell else None
        return meanings_of(cell) if said is None else (said,)

    def _is_sure(self, cells: Sequence[str]) -> bool:
        return are_tables(cells) or any(
            self.stated.of(cell) in OF_NAMES or is_sure(cell, name)
            for cell in cells
            if cell
            for name in OF_NAMES
        )


@dataclass(frozen=True)
class _Row:
    """A row that is not blank: where, how many cells are filled and understood, and how surely."""

    place: int
    filled: int
    understood: int
    sure: bool


def _are_names(head: Sequence[Sequence[str]]) -> bool:
    """Whether every row holds one cell that is a plain name, and there are a few."""
    cells = [[cell for cell in row if cell] for row in head]
    names = [row[0] for row in cells if row and not is_called_table(row[0].rstrip(" :"))]
    return (
        len(names) >= LINES_FOR_NAMES
        and all(len(row) <= 1 for row in cells)
        and all(is_plain_name(name) for name in names)
    )


def is_plain_name(text: str) -> bool:
    """Whether a text reads as a name: letters, few words, nothing that ends a sentence.

    Examples
    --------
    >>> is_plain_name("Ana Rue"), is_plain_name("Who comes?"), is_plain_name("5001")
    (True, False, False)
    """
    return (
        any(map(str.isalpha, text))
        and len(text) <= 60
        and len(bare(text).split()) <= 6
        and not text.endswith(("?", ":", "!"))
        and no_name(text) is None
        and not is_answer(text)
    )
