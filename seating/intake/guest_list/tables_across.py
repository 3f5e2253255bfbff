"""Lists with a column for each table and the guests below it, as seating charts are typed."""

from __future__ import annotations

from collections.abc import Sequence

from seating.words.columns import meaning_of
from seating.words.kinds_of_cells import is_number
from seating.words.table_words import is_called_table

Cells = Sequence[Sequence[str]]
LEAST = 2


def are_tables(header: Sequence[str]) -> bool:
    """Whether a header names two tables or more, and beside them at most the seats.

    Examples
    --------
    >>> are_tables(["Table 1", "Table 2"]), are_tables(["Seat", "Tisch 1", "Tisch 2"])
    (True, True)
    >>> are_tables(["Name", "Table 1", "Table 2"]), are_tables(["Table", "Seat"])
    (False, False)
    """
    filled = [cell for cell in header if cell.strip()]
    tables = [cell for cell in filled if is_called_table(cell)]
    others = [cell for cell in filled if not is_called_table(cell)]
    seats = all(meaning_of(cell) == "seat" or cell == "#" for cell in others)
    return len(tables) >= LEAST and seats


def one_below_the_other(
    header: Sequence[str], lines: Sequence[int], columns: Cells
) -> tuple[list[str], list[int], list[list[str]]]:
    """The same guests with a row each: name, table, and seat where the list numbers them.

    Parameters
    ----------
    header : sequence of str
        As by `are_tables`.
    lines : sequence of int
    columns : sequence of sequence of str
        The cells of each.

    Examples
    --------
    >>> one_below_the_other(["Table 1", "Table 2"], [2, 3], [["Ana", "Bo"], ["Cy", ""]])
    (['name', 'table'], [2, 3, 2], [['Ana', 'Bo', 'Cy'], ['Table 1', 'Table 1', 'Table 2']])
    """
    tables = [at for at, cell in enumerate(header) if is_called_table(cell)]
    seats = next((column for at, column in enumerate(columns) if at not in tables and any(column)),
                 None)  # fmt: skip
    rows = [
        (lines[row], cell, header[at], "" if seats is None else seats[row])
        for at in tables
        for row, cell in enumerate(columns[at])
        if cell and not is_number(cell)
    ]
    parts = [[cell for _, cell, _, _ in rows], [table for _, _, table, _ in rows]]
    words = ["name", "table"]
    if seats is not None:
        parts.append([seat for _, _, _, seat in rows])
        words.append("seat")
    return words, [line for line, _, _, _ in rows], parts
