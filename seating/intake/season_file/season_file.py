"""A season file, and where in it everything is written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from seating.intake.dinner_file.room_spec import courses_of
from seating.intake.files.checked_keys import KeyLayout, checked_keys
from seating.intake.files.decoding import check_encoding, decode
from seating.intake.files.located import located
from seating.intake.files.source import read_source
from seating.intake.files.toml_lines import line_of
from seating.intake.files.toml_text import toml_of
from seating.intake.season_file.season_spec import DutySpec, EveningSpec, SeasonSpec
from seating.room.written_tables import tables_from
from seating.talk.talk import Talk
from seating.words.errors import InputError, Origin
from seating.words.names import can_be_seen, did_you_mean, fold

MOST_BYTES = 2**24
MOST_EVENINGS, MOST_ON_DUTY = 1_000, 1_000
LONGEST_HALF_LIFE = 100_000.0
UNSURE = ("seat", "leave")
LAYOUT = KeyLayout(SeasonSpec, {"evenings": EveningSpec, "duties": DutySpec})


@dataclass(frozen=True)
class SeasonFile:
    """A season file as read.

    Parameters
    ----------
    file : str
        As the user named it.
    spec : SeasonSpec
    text : str
    """

    file: str
    spec: SeasonSpec
    text: str

    def origin(self, *path: str | int) -> Origin:
        """Where a key is written."""
        keys = [key for key in path if isinstance(key, str)]
        return Origin(self.file, line_of(self.text, path), keys[-1] if keys else None)

    def beside(self, name: str) -> str:
        """A path that the file names, which starts where the file is."""
        return os.fspath(Path(self.file).parent / name)

    def column(self, evening: int) -> str:
        """The header below which members say whether they come to an evening."""
        spec = self.spec.evenings[evening]
        return spec.column or spec.name

    @property
    def days(self) -> tuple[float, ...]:
        """When each evening is, in days; counted from 0 where there are no dates."""
        dates = [evening.date for evening in self.spec.evenings]
        if any(date is None for date in dates):
            return tuple(map(float, range(len(dates))))
        return tuple(float(date.toordinal()) for date in dates if date is not None)


def read_season_file(path: str | os.PathLike[str]) -> SeasonFile:
    """Read a season file.

    Raises
    ------
    InputError
        If it is no TOML, has a key that is not known, or says what cannot be.
    """
    source = read_source(path, MOST_BYTES)
    text = decode(source.data, source.name).replace("\r\n", "\n")
    spec = checked_keys(toml_of(text, source.name), LAYOUT, source.name, text)
    file = SeasonFile(source.name, spec, text)
    _check(file)
    return file


def _check(file: SeasonFile) -> None:
    spec = file.spec
    if spec.members is None:
        hint = 'name the list of members, as in members = "members.csv"'
        raise InputError("the key members is missing", origin=Origin(file.file), hint=hint)
    if not spec.evenings:
        hint = "write [[evenings]] above the name of each"
        raise InputError("a season needs an evening", origin=Origin(file.file), hint=hint)
    if len(spec.evenings) > MOST_EVENINGS:
        what = f"a season has at most {MOST_EVENINGS:,} evenings"
        raise InputError(what, origin=Origin(file.file), value=str(len(spec.evenings)))
    if spec.encoding is not None:
        with located(file.origin("encoding")):
            check_encoding(spec.encoding)
    if spec.unsure is not None and spec.unsure not in UNSURE:
        hint = did_you_mean(spec.unsure, UNSURE) or "say seat or leave"
        raise InputError(
            "no such choice", origin=file.origin("unsure"), value=spec.unsure, hint=hint
        )
    _check_names(file, "evenings", [evening.name for evening in spec.evenings])
    _check_names(file, "duties", [duty.name for duty in spec.duties])
    _check_columns_and_duties(file)
    _check_days(file)
    _check_room(file, (), spec.tables, spec.courses)
    for number, evening in enumerate(spec.evenings):
        _check_room(file, ("evenings", number), evening.tables, evening.courses)
    if spec.meet is not None:
        with located(file.origin("meet")):
            Talk(spec.meet)


def _check_columns_and_duties(file: SeasonFile) -> None:
    spec = file.spec
    columns = [fold(file.column(number)) for number in range(len(spec.evenings))]
    for number, column in enumerate(columns):
        if column in columns[:number]:
            what = "two evenings have one column"
            where = file.origin("evenings", number, "column")
            raise InputError(what, origin=where, value=file.column(number))
    for number, duty in enumerate(spec.duties):
        if not 1 <= duty.people <= MOST_ON_DUTY:
            what = f"from 1 to {MOST_ON_DUTY:,} people do a duty"
            where = file.origin("duties", number, "people")
            raise InputError(what, origin=where, value=str(duty.people))


def _check_room(
    file: SeasonFile,
    path: tuple[str | int, ...],
    tables: str | None,
    courses: int | str | list[str] | None,
) -> None:
    """Whether tables and courses can be read, wherever they are written."""
    if tables is not None:
        with located(file.origin(*path, "tables")):
            tables_from(tables, None)
    if courses is not None:
        with located(file.origin(*path, "courses")):
            if isinstance(courses, str) and fold(courses) == "all":
                hint = "say how many, or their names"
                raise InputError("a season cannot say so of one evening", value=courses, hint=hint)
            if not courses_of(courses):
                raise InputError("an evening needs at least one course")


def _check_names(file: SeasonFile, section: str, names: Sequence[str]) -> None:
    seen: set[str] = set()
    for number, name in enumerate(names):
        where = file.origin(section, number, "name")
        if not can_be_seen(name):
            raise InputError("this needs a name", origin=where, value=name)
        if fold(name) in seen:
            raise InputError("two have one name", origin=where, value=name)
        seen.add(fold(name))


def _check_days(file: SeasonFile) -> None:
    dates = [evening.date for evening in file.spec.evenings]
    half_life = file.spec.half_life
    if half_life is not None and not 0 < half_life <= LONGEST_HALF_LIFE:
        hint = f"days, more than 0 and at most {LONGEST_HALF_LIFE:,.0f}"
        where = file.origin("half_life")
        raise InputError("this is no half-life", origin=where, value=f"{half_life:g}", hint=hint)
    last = None
    for number, date in enumerate(dates):
        if date is None:
            if half_life is not None or any(dates):
                why = "a half-life needs" if half_life is not None else "some have one, so needs"
                what = f"this evening has no date: {why} one each"
                hint = "write it as in date = 2027-01-15"
                raise InputError(what, origin=file.origin("evenings", number), hint=hint)
            continue
        if last is not None and date < last:
            where = file.origin("evenings", number, "date")
            hint = "write evenings in the order in which they are"
            what = "this evening is before the one above it"
            raise InputError(what, origin=where, value=str(date), hint=hint)
        last = date
