"""What a host asks for beside the guest list: by the call, or else by the dinner file."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seating.dinner.course import Course, more_courses, numbered_courses, usual_courses
from seating.dinner.filling import EVENLY, Filling
from seating.intake.acquaintances.earlier_evening import plans_in
from seating.intake.acquaintances.known_by_columns import known_by_columns
from seating.intake.comers.comer_choices import ComerChoices
from seating.intake.comers.unnamed_guests import Expected
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.room_spec import courses_of, tables_of
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.stated_columns import (
    StatedColumns,
    header_and_word,
    stated_columns,
)
from seating.people.same_people import BY_ID, BY_NAME
from seating.room.table import Table
from seating.room.written_tables import tables_from
from seating.talk.talk import HALF, Talk
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean

Path = str | os.PathLike[str]
ALL = "all"
"""In place of courses: as many as it takes until everyone has met."""

NEEDED = "needed"
"""In place of how many sit out: as many as find no seat."""


@dataclass(frozen=True)
class Options:
    """Keyword arguments of `seating.intake.read_dinner`; those given win over the file's."""

    tables: str | Sequence[Table] | None = None
    courses: int | str | Sequence[str] | None = None
    knows: Path | Sequence[Path] = ()
    known_by: str | Sequence[str] | None = None
    meet: str | None = None
    noise: str | float | None = None
    fill: str | int | None = None
    history: Path | Sequence[Path] = ()
    history_by: str | None = None
    title: str | None = None
    columns: Mapping[str, str] | Sequence[str] = ()
    unsure: str | None = None
    split_names: bool | None = None
    companions: str | None = None
    as_given: bool = False
    maybes: str | None = None
    expect: str | int | None = None
    sit_out: str | int | None = None
    most_courses: int = 0


def chosen_tables(options: Options, file: DinnerFile, guests: int) -> tuple[Table, ...] | None:
    """The tables for so many guests, or None when the host named none."""
    if isinstance(options.tables, str):
        return tables_from(options.tables, guests)
    return tables_of(file, guests) if options.tables is None else tuple(options.tables)


def until_all_met(options: Options, file: DinnerFile) -> bool:
    """Whether the host wants as many courses as it takes until everyone has met."""
    asked = file.spec.courses if options.courses is None else options.courses
    return isinstance(asked, str) and asked.strip().casefold() == ALL


def chosen_courses(
    options: Options, file: DinnerFile, named: Sequence[str] = ()
) -> tuple[Course, ...]:
    """The courses; those of the list when the host named none, or three, and the first of `ALL`.

    Parameters
    ----------
    options : Options
    file : DinnerFile
    named : sequence of str, optional
        Courses for which the list has columns. A seating as it is given is one course where it
        has none.

    Raises
    ------
    InputError
        If it is no number and no names.
    """
    if until_all_met(options, file):
        if options.as_given:
            hint = "say how many, or leave --courses out"
            raise InputError("a seating that is given has its courses", value=ALL, hint=hint)
        return more_courses(numbered_courses(1), options.most_courses)
    asked = file.spec.courses if options.courses is None else options.courses
    if asked is None and named:
        asked = list(named)
    if asked is None:
        asked = 1 if options.as_given else 3
        return more_courses(usual_courses(asked), options.most_courses)
    return more_courses(courses_of(asked), options.most_courses)


def chosen_talk(options: Options, file: DinnerFile) -> Talk:
    """Who gets to talk; near, in a usual room, when the host said nothing.

    Everyone at a table, where the host wants everyone to meet: that must be certain.
    """
    meet = file.spec.meet if options.meet is None else options.meet
    if until_all_met(options, file):
        meet = "table" if meet is None else meet
        if meet == "near":
            with file.told("meet", options.meet):
                hint = "say table or beside: those who sit near may never talk"
                raise InputError("courses until all have met need to know who meets",
                                 value=meet, hint=hint)  # fmt: skip
    noise = file.spec.noise if options.noise is None else options.noise
    with file.told("meet", options.meet):
        talk = Talk() if meet is None else Talk(meet)
    with file.told("noise", options.noise):
        return talk if noise is None else Talk(talk.meet, half_distance(noise))


def chosen_expected(options: Options, file: DinnerFile) -> Expected | None:
    """How many guests are expected, those without a name counted; None where nothing is said."""
    said = file.spec.expect if options.expect is None else options.expect
    if said is None:
        return None
    with file.told("expect", options.expect):
        return Expected.of(said)


def chosen_sit_out(options: Options, file: DinnerFile) -> int | None:
    """How many guests sit out at each course; None: as many as find no seat.

    Where the host says nothing none do, but where it is asked how many courses there are to be.
    """
    said = file.spec.sit_out if options.sit_out is None else options.sit_out
    if said is None:
        return None if options.most_courses else 0
    with file.told("sit_out", options.sit_out):
        if options.as_given:
            raise InputError("in a seating that is given nobody sits out", value=str(said))
        text = str(said).strip().casefold()
        if text == NEEDED:
            return None
        if not (text.isascii() and text.isdecimal() and len(text) < 9):
            hint = did_you_mean(text, [NEEDED]) or f"say how many, or {NEEDED}"
            raise InputError("how many guests sit out?", value=str(said), hint=hint)
        return int(text)


def chosen_filling(options: Options, file: DinnerFile) -> Filling:
    """How many tables are in use; as many as can be at least half full when nothing is said."""
    fill = file.spec.fill if options.fill is None else options.fill
    with file.told("fill", options.fill):
        return EVENLY if fill is None else Filling.of(fill)


def half_distance(noise: str | float) -> float:
    """The distance at which the chance to talk is one half, metres.

    Parameters
    ----------
    noise : str or float
        ``quiet``, ``normal``, ``loud``, or the distance itself.

    Examples
    --------
    >>> half_distance("quiet"), half_distance("1.4")
    (1.6, 1.4)
    """
    if isinstance(noise, str) and noise.strip().casefold() in HALF:
        return HALF[noise.strip().casefold()]
    try:
        half = float(noise)
    except (ValueError, OverflowError):
        half = float("nan")
    if not 0 < half < 100:
        hint = did_you_mean(str(noise), HALF) or "say quiet, normal, loud, or a distance in metres"
        raise InputError("unknown noise of the room", value=str(noise), hint=hint)
    return half


def chosen_known_by(options: Options, file: DinnerFile, read: GuestList) -> tuple[str, ...]:
    """Columns whose sharing means that guests know each other."""
    if options.known_by is None and file.spec.known_by is not None:
        return known_by_columns(read, words(file.spec.known_by), file.origin("known_by"))
    return known_by_columns(read, None if options.known_by is None else words(options.known_by))


def words(written: str | Sequence[str]) -> list[str]:
    """A list, or words with commas between."""
    return written.split(",") if isinstance(written, str) else list(written)


def chosen_columns(options: Options, file: DinnerFile) -> StatedColumns:
    """What the host says of columns: what the call says wins over the file."""
    said: list[tuple[str, str, Origin | None]] = [
        (header, word, file.origin("columns", header))
        for header, word in (file.spec.columns or {}).items()
    ]
    given = options.columns
    pairs = given.items() if isinstance(given, Mapping) else map(header_and_word, given)
    return stated_columns([*said, *((header, word, None) for header, word in pairs)])


def chosen_comers(options: Options, file: DinnerFile) -> ComerChoices:
    """What the host says about who comes, and whom they bring."""
    said: dict[str, Any] = {}
    for key in ("unsure", "split_names", "companions", "maybes"):
        given = getattr(options, key)
        chosen = getattr(file.spec, key) if given is None else given
        if chosen is not None:
            said[key] = chosen
            with file.told(key, given):
                ComerChoices(**{key: chosen})
    return ComerChoices(**said)


def chosen_history(options: Options, file: DinnerFile) -> list[str]:
    """Files of the plans of earlier evenings."""
    chosen = chosen_files(options.history, "history", file)
    given = options.history or None
    with file.told("history", given):
        return [plan for name in chosen for plan in plans_in(name)]


def chosen_history_by(options: Options, file: DinnerFile) -> str:
    """Whether names or ids go first, where they disagree about who was there before."""
    by = file.spec.history_by if options.history_by is None else options.history_by
    if by is None:
        return BY_NAME
    word = by.strip().casefold()
    if word not in (BY_NAME, BY_ID):
        with file.told("history_by", options.history_by):
            hint = did_you_mean(by, (BY_NAME, BY_ID)) or "say name or id"
            raise InputError("people of earlier evenings are known by name or id",
                             value=by, hint=hint)  # fmt: skip
    return word


def chosen_files(given: Path | Sequence[Path], key: str, file: DinnerFile) -> list[str]:
    """Paths of the call, or else of a key of the dinner file, from where the file is."""
    if isinstance(given, str | os.PathLike):
        return [os.fspath(given)]
    if given:
        return [os.fspath(path) for path in given]
    named: str | list[str] | None = getattr(file.spec, key)
    return [file.beside(name) for name in ([named] if isinstance(named, str) else named or [])]
