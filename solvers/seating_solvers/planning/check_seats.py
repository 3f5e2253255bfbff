"""A seating made anywhere, judged as a plan of ours would be."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from typing import Any

from seating.dinner.plan import Plan
from seating.intake import Intake, read_dinner
from seating.intake.dinner_file.dinner_file import DinnerFile, read_dinner_file
from seating.intake.files.source import Readable, read_source
from seating.intake.seats.read_seats import read_seats
from seating.intake.seats.room_of_seats import courses_of_seats, tables_of_seats, with_seats
from seating.intake.seats.seats_of_file import seats_of_file
from seating.words.errors import Impossible
from seating_solvers.planning.check_plan import CheckedPlan, checked_plan


def check_seats(guests: Readable | None, seats: Readable, **options: Any) -> CheckedPlan:
    """Judge a seating that is told by a file.

    Parameters
    ----------
    guests : str, path or binary file, optional
        The guest list, as for `seating.intake.read_dinner`.
    seats : str, path or binary file
        Who sits where (`seating.intake.seats.read_seats.read_seats`).
    **options
        As for `seating.intake.read_dinner`. Tables and courses are those of the file of seats
        where neither these nor a dinner file names any; its tables are as large as it fills
        them.

    Raises
    ------
    InputError
        If something cannot be understood, or does not fit.
    """
    guests = _as_often_as_needed(guests)
    file = _dinner_file(guests, options)
    seated = read_seats(seats, _named(file, options))
    asked, notes = dict(options), []
    if asked.get("tables") is None and file.spec.tables is None:
        asked["tables"] = tables_of_seats(seated)
        notes.append("Tables are those of the seating, as large as it fills them.")
    if asked.get("courses") is None and file.spec.courses is None:
        asked["courses"] = courses_of_seats(seated) or 1
    intake = _read(guests, asked, options)
    found, told = seats_of_file(intake.dinner, seated)
    own = [os.fspath(seats)] if isinstance(seats, str | os.PathLike) else []
    return checked_plan(
        Plan(intake.dinner, found),
        notes=(*intake.notes, *notes, *told),
        inputs=(*intake.inputs, *own),
    )


class _Kept(io.BytesIO):
    """What was read of standard input or of an open file, to be read again."""

    name = "input"


def _as_often_as_needed(guests: Readable | None) -> Readable | None:
    """The guest list, as something that can be read twice."""
    if guests is None or (isinstance(guests, str | os.PathLike) and os.fspath(guests) != "-"):
        return guests
    source = read_source(guests)
    kept = _Kept(source.data)
    kept.name = source.name
    return kept


def _read(guests: Readable | None, asked: dict[str, Any], options: dict[str, Any]) -> Intake:
    """The dinner; with seats, too, for guests of the list whom the seating leaves out."""
    try:
        return read_dinner(guests, **asked)
    except Impossible:
        if options.get("tables") == asked.get("tables"):
            raise
    _rewind(guests)
    there = read_dinner(guests, **{**asked, "tables": None}).dinner.present.sum(axis=1)
    _rewind(guests)
    return read_dinner(guests, **{**asked, "tables": with_seats(asked["tables"], int(there.max()))})


def _rewind(guests: Readable | None) -> None:
    if isinstance(guests, _Kept):
        guests.seek(0)


def _dinner_file(guests: Readable | None, options: Mapping[str, Any]) -> DinnerFile:
    """The dinner file, to see what it says of tables and courses."""
    if options.get("dinner_file") is not None:
        return read_dinner_file(options["dinner_file"])
    if isinstance(guests, str | os.PathLike) and os.fspath(guests).lower().endswith(".toml"):
        return read_dinner_file(guests)
    return DinnerFile()


def _named(file: DinnerFile, options: Mapping[str, Any]) -> list[str]:
    """Names of courses that the host gives."""
    asked = options.get("courses")
    said = file.spec.courses if asked is None else asked
    if isinstance(said, str):
        return [word.strip() for word in said.split(",")]
    if not isinstance(said, list):
        return []
    return [one if isinstance(one, str) else str(getattr(one, "name", "")) for one in said]
