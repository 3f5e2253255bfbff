"""From files to a dinner."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from seating.intake.assemble import assemble
from seating.intake.comers.unnamed_guests import nobody_named, with_unnamed
from seating.intake.dinner_file.dinner_file import DinnerFile, read_dinner_file
from seating.intake.files.decoding import check_encoding
from seating.intake.files.header_and_rows import open_sheet
from seating.intake.files.located import located
from seating.intake.files.source import Readable, Source, read_source
from seating.intake.files.without_garbage_collection import without_garbage_collection
from seating.intake.files.workbook_rows import SheetChoice
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.header_row import HeaderRow
from seating.intake.guest_list.words_of_names import names_looked_at
from seating.intake.host_options import (
    Options,
    Path,
    chosen_columns,
    chosen_comers,
    chosen_expected,
)
from seating.intake.intake import Intake
from seating.intake.read_people import read_people
from seating.room.table import Table
from seating.words.errors import InputError, Origin


def read_dinner(
    guests: Readable | None = None,
    *,
    tables: str | Sequence[Table] | None = None,
    courses: int | str | Sequence[str] | None = None,
    knows: Path | Sequence[Path] = (),
    known_by: str | Sequence[str] | None = None,
    meet: str | None = None,
    noise: str | float | None = None,
    fill: str | int | None = None,
    history: Path | Sequence[Path] = (),
    history_by: str | None = None,
    title: str | None = None,
    columns: Mapping[str, str] | Sequence[str] = (),
    unsure: str | None = None,
    split_names: bool | None = None,
    companions: str | None = None,
    as_given: bool = False,
    maybes: str | None = None,
    expect: str | int | None = None,
    sit_out: str | int | None = None,
    most_courses: int = 0,
    encoding: str | None = None,
    sheet: str | None = None,
    hidden: bool | None = None,
    dinner_file: Path | None = None,
) -> Intake:
    r"""Read a guest list, and everything else about a dinner.

    What is given here wins over the dinner file.

    Parameters
    ----------
    guests : str, path or binary file, optional
        A guest list in CSV, TSV or a spreadsheet; ``"-"`` is standard input. A path that ends
        in ``.toml`` is a dinner file. May be left out where the dinner file names the list.
    tables : str or sequence of Table, optional
        As in ``10x8,1x20:long``; what suits the number of guests when left out.
    courses : int, str or sequence of str, optional
        A number, or names (in one string with commas between); 3 when left out. ``all``: as
        many as it takes until everyone has met, to be found by
        `seating_solvers.everyone.meet_everyone`.
    knows : path or sequence of path, optional
        Lists of pairs, or graphs, of who knows whom.
    known_by : str or sequence of str, optional
        Columns whose sharing means that guests know each other, or ``"none"``; those of
        household, company, team, department and group that the list has when left out.
    meet : {"near", "table", "beside"}, optional
        Who gets to talk.
    noise : {"quiet", "normal", "loud"} or float, optional
        Of the room, or the distance in metres at which the chance to talk is one half.
    fill : {"even", "full"} or int, optional
        How many tables are in use where there are more than need be: as many as can be at least
        half full (``even``), as few as hold the guests, or so many (``"even:10"`` or ``10``).
    history : path or sequence of path, optional
        Plans of earlier evenings, or folders of them.
    history_by : {"name", "id"}, optional
        By what people of earlier evenings are known where names and ids disagree: an id with
        another name, or a name with another id. ``name`` when left out.
    title : str, optional
        What the evening is called.
    columns : mapping of str to str, or sequence of str, optional
        What a column is, from its header to any word for it: ``{"Who is it?": "name"}``, or
        ``["Who is it?=name"]``; ``kept`` keeps one under its own name, ``left out`` does not
        read it.
    unsure : {"seat", "leave"}, optional
        What becomes of guests who have not answered, are on a waiting list or say maybe;
        ``seat`` when left out.
    split_names : bool, optional
        Whether a cell that looks like several people, as in ``Tom & Jane Fox``, is several.
    companions : {"together", "beside", "apart", "not beside", "anywhere"}, optional
        How guests without a name, and children, are kept with the one who brings them;
        ``together``, at one table, when left out.
    as_given : bool, optional
        Whether the seating is done, and the list's tables and seats are what it is: nobody is
        moved, and one course is planned where the list has no columns by course.
    maybes : {"spread", "anywhere"}, optional
        Whether guests who may stay away are spread over the tables, so that it does little harm
        who of them is missing; ``spread`` when left out.
    expect : str or int, optional
        How many guests are expected, as in ``60-75``: those who are not in the list, or all where
        there is none, have numbered places, and the last of them may stay away.
    sit_out : int or str, optional
        How many guests sit out at each course, in turn; ``needed``: as many as find no seat.
        None when left out.
    most_courses : int, optional
        Read as many courses at least: those that nobody named are numbered.
    encoding : str, optional
        Of a guest list that is neither UTF-8 nor has a byte order mark.
    sheet : str, optional
        Which sheet of a workbook; the one that has a column of names when left out.
    hidden : bool, optional
        Whether rows and sheets of a workbook that do not show are read too; they are not when
        left out.
    dinner_file : path, optional
        A dinner file (TOML).

    Returns
    -------
    Intake

    Raises
    ------
    InputError
        If anything cannot be understood; it says where and what might have been meant.
    Impossible
        If there are more guests than seats.

    Examples
    --------
    >>> from io import BytesIO
    >>> intake = read_dinner(BytesIO(b"name,company\nAna,Acme\nBo,Acme\nCy,Bolt\n"), courses=2)
    >>> len(intake.dinner.guests), intake.known_by, intake.dinner.acquaintances.know(0, 1)
    (3, ('company',), True)
    """
    if dinner_file is None and _is_dinner_file(guests):
        guests, dinner_file = None, guests
    file = DinnerFile() if dinner_file is None else read_dinner_file(dinner_file)
    with file.told("encoding", encoding):
        encoding = file.spec.encoding if encoding is None else encoding
        if encoding is not None:
            check_encoding(encoding)
    options = Options(
        tables=tables,
        courses=courses,
        knows=knows,
        known_by=known_by,
        meet=meet,
        noise=noise,
        fill=fill,
        history=history,
        history_by=history_by,
        title=title,
        columns=columns,
        unsure=unsure,
        split_names=split_names,
        companions=companions,
        as_given=as_given,
        maybes=maybes,
        expect=expect,
        sit_out=sit_out,
        most_courses=most_courses,
    )
    if guests is None and file.spec.guests is None and chosen_expected(options, file):
        return assemble(with_expected(nobody_named(), options, file), options, file, encoding)
    with without_garbage_collection(), names_looked_at():
        stated = chosen_columns(options, file)
        row = HeaderRow(stated)
        choice = SheetChoice(
            file.spec.sheet if sheet is None else sheet,
            bool(file.spec.hidden if hidden is None else hidden),
        )
        found = open_sheet(
            _source(guests, file), row.recognise, encoding, row.find, choice, row.surely
        )
        read = read_people(found, stated, chosen_comers(options, file))
        return assemble(with_expected(read, options, file), options, file, encoding)


def with_expected(read: GuestList, options: Options, file: DinnerFile) -> GuestList:
    """The list with numbered places for those who are expected beyond it."""
    expected = chosen_expected(options, file)
    if expected is None:
        return read
    with file.told("expect", options.expect):
        return with_unnamed(read, expected)


def _is_dinner_file(guests: Readable | None) -> bool:
    if not isinstance(guests, str | os.PathLike):
        return False
    return PurePath(guests).suffix.lower() == ".toml"


def _source(guests: Readable | None, file: DinnerFile) -> Source:
    if guests is not None:
        return read_source(guests)
    if file.spec.guests is None:
        hint = 'name one as in guests = "guests.csv", or before the options'
        where = Origin(file.file) if file.file else None
        raise InputError("there is no guest list", origin=where, hint=hint)
    with located(file.origin("guests")):
        return read_source(file.beside(file.spec.guests))
