"""Rows of a list that are no people: totals, headings of sections, notes, repeated headers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import repeat

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.guests import names_of
from seating.intake.guest_list.stated_columns import (
    HEADINGS,
    LEFT_OUT,
    NOTHING_STATED,
    StatedColumns,
)
from seating.intake.guest_list.table_headings import with_tables_of_headings
from seating.intake.guest_list.words_of_names import with_a_word
from seating.words.columns import COLUMNS, plain
from seating.words.header_words import is_sure, meanings_of
from seating.words.kinds_of_cells import is_date, is_number
from seating.words.names import can_be_seen, listed_few
from seating.words.row_words import (
    BELOW_HEADERS,
    COUNTED,
    EMPTY,
    KINDS_OF_PEOPLE,
    LABELS,
    NOTES,
    OF,
    SMALL,
    TOTALS,
)
from seating.words.table_words import is_called_table
from seating.words.yes_no import says_no, says_nothing

MOST_TOLD = 6
PLACES = ("table", "seat", "course table", "course seat", "courses")
WORDS_OF_A_NOTE, WORDS_OF_A_SENTENCE = 8, 5
LETTERS_OF_A_NAME = 60

# How a name hardly begins or ends, and words of which one is in every row looked at closely.
_MARKS = frozenset("{*=#~_•→>-–—(:.!?©")
_TELLING = EMPTY | TOTALS | KINDS_OF_PEOPLE | LABELS | NOTES | BELOW_HEADERS
_HEADERS = frozenset(plain(word) for column in COLUMNS.values() for word in column.all_words)
_RULED = re.compile(r"[-–—=*~#_•>]{2,}.*|([-–—=*~#_]).*\1", re.DOTALL)
_ADDRESS = re.compile(r"\S+@\S+\.\S+|\w+://|\bwww\.")

Cells = Sequence[tuple[int, str]]
"""The filled cells of a row, and the places of their columns."""


def people_only(read: GuestList, stated: StatedColumns = NOTHING_STATED) -> GuestList:
    """The list without rows that are no people, each of which is told, or is a table.

    A row with words in any column beside the name is somebody's, whatever they are called.
    """
    names = names_of(read)
    own = {place for place, header in enumerate(read.headers)
           if header.known and header.column in ("name", "first", "last")}  # fmt: skip
    written = {read.headers[place].column: read.headers[place].written for place in own}
    heads = _HEADERS | {plain(written.get("first", "") + written.get("last", ""))}
    apart: dict[int, str] = {}
    for row in _worth_a_look(names, heads):
        name = names[row]
        if name and not _is_telling(name, heads):
            continue
        cells = [(place, column[row]) for place, column in enumerate(read.columns) if column[row]]
        if not cells:
            continue
        others = [(place, cell) for place, cell in cells if place not in own]
        if can_be_seen(name):
            gone = (
                (plain(name) in EMPTY and not _has_words(_but_places(others, read)))
                or (not _has_words(others) and _is_no_person(name))
                or (
                    (plain(name) in heads | BELOW_HEADERS or name.startswith("{"))
                    and _is_header(cells, read)
                )
            )
        else:
            gone = _is_nobody(cells, min(own))
        if gone:
            apart[row] = next((cell for _, cell in cells if not is_number(cell)), cells[0][1])
    if not apart or len(apart) == len(names):
        return read
    with_tables = with_tables_of_headings(read, apart)
    if stated.of(HEADINGS) == LEFT_OUT:
        with_tables = None
    if with_tables is not None:
        tables = {row for row, text in apart.items() if is_called_table(text.strip(" :-–—*#="))}
        left = {row: text for row, text in apart.items() if row not in tables}
        return with_tables.without(set(apart), [_told(read, left)] if left else [])
    return read.without(set(apart), [_told(read, apart)])


def _told(read: GuestList, apart: dict[int, str]) -> str:
    rows = [f"line {read.lines[row]} ({_short(cell)!r})" for row, cell in apart.items()]
    return (
        f"No guests, and not seated: {listed_few(rows, MOST_TOLD)}. If one is a guest, write "
        "something more about them in the row."
    )


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:39] + "…"


def _worth_a_look(names: Sequence[str], heads: Collection[str]) -> list[int]:
    """Rows without a name, and those for whose names `_is_telling` has to be asked.

    Words are compared without digits, and so are those they are compared with. What several words
    say together begins as the first of them does.
    """
    said = _TELLING.union(heads)
    said = said.union(map(_without_digits, said))
    begun = {text[:end] for text in said for end in range(1, len(text) + 1)}

    def telling(word: str) -> bool:
        return not word[0].isalpha() or "'" in word or "’" in word or _form(word) in begun

    return sorted({*_written_oddly(names), *with_a_word(names, telling)})


def _written_oddly(names: Sequence[str]) -> list[int]:
    """Rows without a name, and those whose name begins, ends or goes on as few do."""
    filled = list(filter(None, names))
    first, last = ({name[end] for name in filled} for end in (0, -1))
    marks = {letter for letter in first if letter in _MARKS or not letter.isalpha()}
    last &= _MARKS
    if (
        len(filled) == len(names)
        and not marks
        and not last
        and max(map(len, names), default=0) <= LETTERS_OF_A_NAME
        and max(map(str.count, names, repeat(" ")), default=0) < WORDS_OF_A_SENTENCE - 1
    ):
        return []  # so it is with most lists
    return [
        row
        for row, name in enumerate(names)
        if not name
        or name[0] in marks
        or name[-1] in last
        or len(name) > LETTERS_OF_A_NAME
        or name.count(" ") >= WORDS_OF_A_SENTENCE - 1
    ]


def _without_digits(text: str) -> str:
    return re.sub(r"[0-9]+", "", text)


def _is_telling(name: str, heads: Collection[str]) -> bool:
    """Whether a name is worth a closer look: few are, and a list may have millions."""
    if (
        name[0] in _MARKS
        or name[-1] in _MARKS
        or name[0].isdigit()
        or len(name) > LETTERS_OF_A_NAME
    ):
        return True
    words = name.split()
    if len(words) >= WORDS_OF_A_SENTENCE:
        return True
    forms = [_form(word) for word in words]
    return (
        not _TELLING.isdisjoint(forms)
        or "".join(forms) in _TELLING
        or "".join(forms) in heads
        or (("'" in name or "’" in name) and any("'" in one or "’" in one for one in words[:-1]))
    )


def _form(word: str) -> str:
    """`plain`, faster where it can be."""
    return word.lower() if word.isascii() and word.isalnum() else plain(word)


def _but_places(cells: Cells, read: GuestList) -> Cells:
    """Cells that do not say where a seat is: an empty one is somewhere, too."""
    return [(place, cell) for place, cell in cells if read.headers[place].column not in PLACES]


def _has_words(cells: Cells) -> bool:
    """Whether any cell says more than a number or no."""
    return any(
        not is_number(cell) and not says_no(cell) and not says_nothing(cell) for _, cell in cells
    )


def _is_header(cells: Cells, read: GuestList) -> bool:
    """Whether every cell is the header above it, or another word that is surely one."""
    if all(plain(cell) in BELOW_HEADERS or cell.startswith("{") for _, cell in cells):
        return True
    same = all(plain(cell) == plain(read.headers[place].written) for place, cell in cells)
    return same or all(
        read.headers[place].column in meanings_of(cell)
        and is_sure(cell, read.headers[place].column)
        for place, cell in cells
    )


def _is_no_person(name: str) -> bool:
    text = name.strip()
    return (
        says_nothing(text)
        or is_number(text)
        or is_date(text)
        or is_total(text)
        or is_heading(text)
        or is_note(text)
    )


def _is_nobody(cells: Cells, name_place: int) -> bool:
    """Whether a row without a name is more than a guest whose name was forgotten."""
    if not _has_words(cells):
        return True
    telling = [(place, cell) for place, cell in cells if _has_words([(place, cell)])]
    if len(telling) > 1:
        return False
    place, cell = telling[0]
    return place < name_place or is_total(cell) or is_heading(cell) or is_note(cell)


def is_total(text: str) -> bool:
    """Whether it sums up a list.

    Examples
    --------
    >>> is_total("Total: 42"), is_total("42 guests"), is_total("Gesamt"), is_total("Guest 42")
    (True, True, True, False)
    """
    words = re.sub(r"[\d.,:=()]+", " ", text)
    if plain(words) in TOTALS:
        return True
    tokens = text.split()
    counted = len(tokens) > 1 and is_number(tokens[0])
    return counted and all(plain(word) in COUNTED | SMALL | TOTALS for word in tokens[1:])


def is_heading(text: str) -> bool:
    """Whether it heads a section: kinds of people, a label, or between rules.

    Examples
    --------
    >>> [is_heading(text) for text in ("Bride's family", "Table 4", "-- VIP --", "Friends of Ana")]
    [True, True, True, True]
    >>> [is_heading(text) for text in ("Familie Möller", "Guest 1", "The Smith family", "Ana")]
    [False, False, False, False]
    """
    if is_called_table(text):
        return True
    if text.endswith(":") or (_RULED.fullmatch(text) and any(map(str.isalpha, text))):
        return True
    if re.fullmatch(r"[(\[].*[)\]]", text):
        return True
    tokens = [word for word in (plain(word) for word in _spaced(text)) if word]
    if not tokens:
        return False
    if tokens[0] in LABELS and 1 < len(tokens) <= 3:
        return True
    if all(word in KINDS_OF_PEOPLE | SMALL | LABELS or word.isdecimal() for word in tokens):
        return len(tokens) > 1 or tokens[0] in KINDS_OF_PEOPLE
    if len(tokens) > 1 and tokens[0] in KINDS_OF_PEOPLE and tokens[1] in OF:
        return True
    *whose, last = _spaced(text)
    return bool(whose) and whose[-1].endswith(("'s", "’s")) and plain(last) in KINDS_OF_PEOPLE


def _spaced(text: str) -> list[str]:
    return re.split(r"[\s/,()]+", text.strip())


def is_note(text: str) -> bool:
    """Whether it is a sentence about the list.

    Examples
    --------
    >>> is_note("* vegetarian"), is_note("Please tell the kitchen by Friday."), is_note("Ana B.")
    (True, True, False)
    """
    words = text.split()
    if text.startswith(("*", "•", "→", ">", "©", "(")) and len(text) > 1:
        return True
    small = sum(word[0].islower() and len(word) > 1 for word in words)
    if len(words) >= WORDS_OF_A_NOTE and small >= 3:
        return True
    if len(words) >= WORDS_OF_A_SENTENCE and text[-1] in ".!?" and small >= 2:
        return True
    if _ADDRESS.search(text) and len(words) > 1:
        return True
    return any(start in NOTES for start in _beginnings(text))


def _beginnings(text: str) -> Iterator[str]:
    """What stands before a colon or a number, and the whole."""
    yield plain(text)
    for mark in (r":", r"\d"):
        head, *rest = re.split(mark, text, maxsplit=1)
        if rest and plain(head):
            yield plain(head)
