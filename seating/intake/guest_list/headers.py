"""Which column of a guest list is what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seating.intake.guest_list.header_row import OF_NAMES, is_plain_name
from seating.intake.guest_list.name_columns import names_apart
from seating.intake.guest_list.stated_columns import KEPT, LEFT_OUT, NOTHING_STATED, StatedColumns
from seating.words.attendance import Answer, answer_in
from seating.words.columns import COLUMNS, plain
from seating.words.errors import InputError, Origin
from seating.words.header_words import is_sure, meanings_of
from seating.words.kinds_of_cells import KINDS, are_answers, is_answer, is_mail, no_name
from seating.words.names import bare, did_you_mean, fold, listed
from seating.words.table_of_course import TABLE_AT, names_course, names_part, place_at_course
from seating.words.table_words import is_called_table, says_no_table
from seating.words.yes_no import says_yes

# Of the words for such a column, those that an error suggests.
SUGGESTED = 3
LEAST_MARKS, MOST_WORDS = 2, 3
_FIRST_OF_SEVERAL = re.compile(
    r"(?:name (?:of )?)?(?:guest|attendee|person|participant|member|gast|teilnehmer|invite|"
    r"invitado|ospite|convidado|deelnemer|deltagare|name|nom|nombre|nome|naam|namn) ?#?1"
    r"(?: ?-? ?(?:full )?(?:name|nom|nombre|nome|naam|namn))?"
)
_NAME_OF = re.compile(r"\w+ (?:full )?(?:name|nom|nombre|nome|naam|namn)|\w{3,}name")


@dataclass(frozen=True)
class Header:
    """A header of the list and what it was understood as.

    Parameters
    ----------
    written : str
        As it stands in the list.
    column : str
        The column it was understood as, or the name under which it is kept.
    known : bool
        Whether it was understood.
    """

    written: str
    column: str
    known: bool


def understand(
    written: Sequence[str],
    cells: Sequence[Sequence[str]],
    origin: Origin,
    stated: StatedColumns = NOTHING_STATED,
) -> tuple[list[Header], list[str]]:
    """Say what each header means.

    Parameters
    ----------
    written : sequence of str
        Headers as they stand in the list.
    cells : sequence of sequence of str
        What stands below each: a column of numbers holds no names.
    origin : Origin
        Where.
    stated : StatedColumns, optional
        What the host says of columns.

    Returns
    -------
    headers : list of Header
        One for each; columns are distinct, but for those that are repeatable.
    notes : list of str
        What the host should know.

    Raises
    ------
    InputError
        If no column holds the names, one known header stands there twice, or there is no
        such column as the host says.
    """
    stated.check(written)
    said = [stated.of(word) for word in written]
    judged = [
        _by_cells(word, values) if one is None else None if one in (KEPT, LEFT_OUT) else one
        for word, values, one in zip(written, cells, said, strict=True)
    ]
    judged = _marks(written, _as_said(judged, said), said, cells)
    judged, fallback = _with_names(written, judged, said, cells)
    _check_names(written, judged, cells, origin)
    meanings = _at_courses(written, names_apart(written, judged, cells), said, cells)
    chosen = _chosen(written, meanings, origin)
    taken = {meaning for meaning in meanings if meaning}
    headers: list[Header] = []
    notes = fallback + _parties(written, judged, meanings)
    for place, (word, meaning) in enumerate(zip(written, meanings, strict=True)):
        if meaning and (COLUMNS[meaning].repeatable or chosen[meaning] == place):
            headers.append(Header(word, meaning, known=True))
            continue
        kept = _unlike(fold(word) or f"column {place + 1}", taken)
        taken.add(kept)
        headers.append(Header(word, LEFT_OUT if said[place] == LEFT_OUT else kept,
                              known=said[place] is not None))  # fmt: skip
        if meaning:
            notes.append(f"{word!r} and {written[chosen[meaning]]!r} are both {meaning}: the first "
                         f"of them is kept as {kept!r} only.")  # fmt: skip
    return headers, notes


def _marks(
    written: Sequence[str],
    judged: Sequence[str | None],
    said: Sequence[str | None],
    cells: Sequence[Sequence[str]],
) -> list[str | None]:
    """The meanings, with columns that are answers themselves: *Yes*, *No*, *Maybe*."""
    marks = {
        place: answer_in(word)
        for place, (word, one, values) in enumerate(zip(written, said, cells, strict=True))
        if one is None and word and len(word.split()) <= MOST_WORDS
        and all(says_yes(value) or not value for value in values)
    }  # fmt: skip
    marks = {place: answer for place, answer in marks.items() if answer is not None}
    if Answer.DECLINED not in marks.values() or len(set(marks.values())) < LEAST_MARKS:
        return list(judged)
    return ["rsvp mark" if place in marks else one for place, one in enumerate(judged)]


def _with_names(
    written: Sequence[str],
    judged: Sequence[str | None],
    said: Sequence[str | None],
    cells: Sequence[Sequence[str]],
) -> tuple[list[str | None], list[str]]:
    """The meanings with a column of names, where none says that it is and one must be.

    That is the first of several guests (*Guest 1*), the only one that calls itself some kind
    of name (*Employee name*), or the first column, where it has no header.
    """
    told: list[str | None] = list(judged)
    if set(OF_NAMES) & set(judged):
        return told, []
    free = [
        place
        for place, values in enumerate(cells)
        if judged[place] is None and said[place] is None and any(values) and _hold_names(values)
    ]
    first = [place for place in free if _FIRST_OF_SEVERAL.fullmatch(bare(written[place]))]
    kinds = [place for place in free if _NAME_OF.search(bare(written[place]))]
    blank = [place for place in free if not written[place] and not any(written[:place])]
    for found in (first[:1], kinds if len(kinds) == 1 else [], blank[:1]):
        if found and len(written) > 1:
            told[found[0]] = "name"
            called = repr(written[found[0]]) if written[found[0]] else "A column without a header"
            return told, [f"{called} is taken for the names."]
    return told, []


def _hold_names(values: Sequence[str]) -> bool:
    filled = [value for value in values if value]
    return all(is_plain_name(value) for value in filled)


def _at_courses(
    written: Sequence[str],
    meanings: Sequence[str | None],
    said: Sequence[str | None],
    cells: Sequence[Sequence[str]],
) -> list[str | None]:
    """The meanings, with columns that say where guests sit at each of several courses.

    One alone may be about anything: *Main table* may be the table that is so called.
    """
    places = [
        _place_at_course(word, values) if meaning is None and one is None else None
        for word, meaning, one, values in zip(written, meanings, said, cells, strict=True)
    ]
    found = {place for place in places if place is not None}
    if len({fold(course) for _, course in found}) < 2 and len({kind for kind, _ in found}) < 2:
        return list(meanings)
    return [
        meaning if place is None else place[0]
        for meaning, place in zip(meanings, places, strict=True)
    ]


def _place_at_course(word: str, values: Sequence[str]) -> tuple[str, str] | None:
    """What a column says of places at one course, and of which.

    A course alone is a column of tables where its cells are; numbers are, where it is numbered
    itself, as *Round 2* is. *Starter* may also be what guests eat.
    """
    filled = [value for value in values if value and not says_no_table(value)]
    if filled and all(says_yes(value) and not value.isdecimal() for value in filled):
        return None  # marks, and no tables
    found = place_at_course(word)
    if found is not None:
        return found
    numbered = names_part(word)
    if filled and (numbered or names_course(word)) and all(
        is_called_table(value) or (numbered and value.isdecimal() and len(value) < 4)
        for value in filled
    ):  # fmt: skip
        return TABLE_AT, word
    return None


def _as_said(judged: Sequence[str | None], said: Sequence[str | None]) -> list[str | None]:
    """The meanings without those for which the host names another column."""
    settled = {one for one in said if one in COLUMNS and not COLUMNS[one].repeatable}
    if settled & set(OF_NAMES):
        settled |= set(OF_NAMES)
    return [
        None if one is None and meaning in settled else meaning
        for meaning, one in zip(judged, said, strict=True)
    ]


def _by_cells(word: str, values: Sequence[str]) -> str | None:
    """The surest column that a header may mean and whose cells look like it."""
    for meaning in meanings_of(word):
        kind = COLUMNS[meaning].cells
        if not kind:
            return meaning
        own, loose = KINDS[kind]
        if (own if is_sure(word, meaning) else loose)(values):
            return meaning
        if kind == "moments" and any(values) and are_answers(values):
            return "rsvp"  # "Comes" with yes and no below says whether, not when
    return None


def _check_names(
    written: Sequence[str],
    meanings: Sequence[str | None],
    cells: Sequence[Sequence[str]],
    origin: Origin,
) -> None:
    if set(OF_NAMES) & set(meanings):
        return
    for word, values in zip(written, cells, strict=True):
        example = next((value for value in values if no_name(value) or is_answer(value)), None)
        if example and set(OF_NAMES) & set(meanings_of(word)):
            what = f"no column holds the names: below {word!r} stands {example!r}"
            other = next((one for one in written if one and one != word), word)
            way_out = f'say which does, as in --column "{other}=name"'
            raise InputError(what, origin=origin, hint=way_out)
    value = hint = None
    if any(meanings) or len(written) == 1:
        value, hint = _misspelt(written)
    if hint is None:
        found = listed([repr(word) for word in written[:8]])
        hint = f"the first row says what the columns are, and one must be name; it says {found}"
        hint += f"\n  {_way_out(written)}"
    raise InputError("no column holds the names", origin=origin, value=value, hint=hint)


def _misspelt(written: Sequence[str]) -> tuple[str | None, str | None]:
    names = [word for column in OF_NAMES for word in COLUMNS[column].all_words[:SUGGESTED]]
    guesses = ((word, did_you_mean(word, names)) for word in written if word)
    return next(((word, hint) for word, hint in guesses if hint), (None, None))


def _way_out(written: Sequence[str]) -> str:
    """What to write above a list without a header, or say of one whose words are not known."""
    filled = [word for word in written if word]
    if filled and all(is_plain_name(word) or no_name(word) for word in filled):
        guessed = [_guess(word, place) for place, word in enumerate(written)]
        return f"if that is a guest, write a line above it, such as {','.join(guessed)}"
    return f'or say which one is, as in --column "{next(iter(filled), "")}=name"'


def _guess(cell: str, place: int) -> str:
    """A header for a column of a list without one, by its first cell."""
    if is_mail(cell):
        return "e-mail"
    if place == 0:
        return "name"
    return "company" if place == 1 and is_plain_name(cell) else f"column {place + 1}"


def _parties(
    written: Sequence[str], judged: Sequence[str | None], meanings: Sequence[str | None]
) -> list[str]:
    """A note where a column that sounds like the name is that of a party."""
    parts = [written[judged.index(kind)] for kind in ("first", "last") if kind in judged]
    return [
        f"{word!r} is taken for the name of a household, since {listed(map(repr, parts))} name "
        f'the guests; if it names them, say --column "{word}=name".'
        for word, before, now in zip(written, judged, meanings, strict=True)
        if before == "name" and now == "household"
    ]


def _chosen(
    written: Sequence[str], meanings: Sequence[str | None], origin: Origin
) -> dict[str, int]:
    """Of several headers for one column the plainest, else the first."""
    chosen: dict[str, int] = {}
    for place, meaning in enumerate(meanings):
        if meaning is None:
            continue
        before = chosen.setdefault(meaning, place)
        if before == place or COLUMNS[meaning].repeatable:
            continue
        if plain(written[before]) == plain(written[place]):
            where = Origin(origin.file, origin.line, written[place])
            hint = "rename one of them, or put both into one"
            raise InputError("two columns have this header", origin=where, hint=hint)
        if plain(written[place]) == meaning:
            chosen[meaning] = place
    return chosen


def _unlike(word: str, taken: set[str]) -> str:
    """The word, numbered if it is taken or is a known column's own."""
    if word not in taken and word not in COLUMNS:
        return word
    number = 2
    while f"{word} {number}" in taken:
        number += 1
    return f"{word} {number}"
