"""Members of a season, and who of them says they come to which evening."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from seating.intake.files.complaints import Complaints
from seating.intake.files.header_and_rows import Sheet, open_sheet
from seating.intake.files.source import read_source
from seating.intake.files.workbook_rows import SheetChoice
from seating.intake.guest_list.header_row import HeaderRow
from seating.intake.read_people import read_people
from seating.intake.season_file.season_file import SeasonFile
from seating.people.guest import Guest
from seating.words.attendance import Answer, answer_in
from seating.words.errors import InputError, Origin
from seating.words.header_words import meanings_of
from seating.words.names import did_you_mean, fold, listed

ANSWERS = "rsvp"
"""The column of an evening's list that says who comes to it."""

COMES, MAYBE, AWAY = "yes", "maybe", "no"
_SAID = {
    Answer.COMES: COMES,
    Answer.DECLINED: AWAY,
    Answer.SILENT: AWAY,
    Answer.MAYBE: MAYBE,
    Answer.WAITS: MAYBE,
}
HINT = "say yes, no or maybe, in any language that is printed; an empty cell is no"


def key_of(guest: Guest) -> str:
    """By what a member is known from evening to evening: an id of their own, else their name."""
    return f"#{guest.id}" if guest.own_id else fold(guest.name)


@dataclass(frozen=True, eq=False)
class Members:
    """The list of members.

    Parameters
    ----------
    file : str
    header : list of str
        Of the columns that are not of an evening.
    first_line : int
        Where the header stands.
    lines : list of int
        Where each row stands.
    cells : list of list of str
        Of each row, below `header`.
    guests : tuple of Guest
        Whom each row names first.
    answers : list of list of str
        Of each evening, what each row says: `COMES`, `MAYBE` or `AWAY`.
    """

    file: str
    header: list[str]
    first_line: int
    lines: list[int]
    cells: list[list[str]]
    guests: tuple[Guest, ...]
    answers: list[list[str]]

    def keys(self) -> list[str]:
        """By what each row's member is known."""
        return [key_of(guest) for guest in self.guests]

    def list_of(self, said: Sequence[str], duties: Mapping[int, str]) -> io.BytesIO:
        """The list of one evening, as a file: every row stands on the line where it was.

        Parameters
        ----------
        said : sequence of str
            Of each row whether it comes: `COMES`, `AWAY`, or `MAYBE`, which is seated so that it
            may stay away (`seating.dinner.maybes`).
        duties : mapping of int to str
            What rows do, in a column ``duty``.
        """
        rows: dict[int, list[str]] = {self.first_line: [*self.header, ANSWERS]}
        for row, (line, cells) in enumerate(zip(self.lines, self.cells, strict=True)):
            rows[line] = [*cells, said[row]]
        if duties:
            rows[self.first_line].append("duty")
            for row, line in enumerate(self.lines):
                rows[line].append(duties.get(row, ""))
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        for line in range(1, max(rows) + 1):
            if line in rows:
                writer.writerow([" ".join(cell.splitlines()) for cell in rows[line]])
            else:
                text.write("\n")
        found = io.BytesIO(text.getvalue().encode())
        found.name = self.file
        return found


def read_members(file: SeasonFile) -> Members:
    """Read the list of members, and who comes.

    Raises
    ------
    InputError
        If a column of an evening is missing, an answer is not understood, or two members
        cannot be told apart.
    """
    spec = file.spec
    assert spec.members is not None
    path = file.beside(spec.members)
    sheet = _sheet(file, path)
    lines, columns = _rows(sheet)
    if not lines:
        raise InputError("there are no members", origin=Origin(sheet.file))
    guests = _guests(file, path, lines)
    errors = Complaints()
    if spec.coming is None:
        answers, own = _answers(file, sheet, lines, columns, errors)
    else:
        answers, own = _from_file(file, guests, errors), set()
    errors.raise_any()
    kept = [place for place in range(len(sheet.header)) if place not in own]
    header = [sheet.header[place] for place in kept]
    for name in header:
        if ANSWERS in meanings_of(name):
            hint = f"call it by its evening, or leave it out; evenings are {_evenings(file)}"
            where = Origin(sheet.file, sheet.line, name)
            raise InputError("this column says who comes, and not to which evening", origin=where,
                             hint=hint)  # fmt: skip
    cells = [[columns[place][row] for place in kept] for row in range(len(lines))]
    return Members(sheet.file, header, sheet.line, lines, cells, guests, answers)


def _sheet(file: SeasonFile, path: str) -> Sheet:
    row = HeaderRow()
    return open_sheet(
        read_source(path),
        row.recognise,
        file.spec.encoding,
        row.find,
        SheetChoice(file.spec.sheet, False),
        row.surely,
    )


def _rows(sheet: Sheet) -> tuple[list[int], list[list[str]]]:
    """Lines of all rows, and the cells of each column."""
    lines: list[int] = []
    columns: list[list[str]] = [[] for _ in sheet.header]
    for some, cells in sheet.blocks():
        lines += some
        for column, more in zip(columns, cells, strict=True):
            column.extend(more)
    sheet.errors.raise_any()
    return lines, columns


def _guests(file: SeasonFile, path: str, lines: list[int]) -> tuple[Guest, ...]:
    """Whom each row names first; rows that name nobody are told of as in any list."""
    people = read_people(_sheet(file, path))
    first: dict[int, Guest] = {}
    for guest, line in zip(people.guests, people.lines, strict=True):
        first.setdefault(line, guest)
    seen: dict[str, int] = {}
    for line, guest in first.items():
        key = key_of(guest)
        if key in seen:
            what = f"{guest.name} is there twice, in lines {seen[key]} and {line}"
            hint = "give both an id in a column id, so that evenings can tell them apart"
            raise InputError(what, origin=Origin(people.file, line), hint=hint)
        seen[key] = line
    nobody = Guest("-")
    return tuple(first.get(line, nobody) for line in lines)


def _evenings(file: SeasonFile) -> str:
    return listed(file.column(number) for number in range(len(file.spec.evenings)))


def _places(file: SeasonFile, sheet: Sheet) -> list[int]:
    """The column of each evening."""
    there = {fold(name): place for place, name in enumerate(sheet.header) if name}
    places = []
    for number in range(len(file.spec.evenings)):
        column = file.column(number)
        place = there.get(fold(column))
        if place is None:
            others = [name for name in sheet.header if name]
            hint = did_you_mean(column, others) or f"the columns are {listed(others)}"
            what = f"{sheet.file} has no column of this evening"
            key = "column" if file.spec.evenings[number].column else "name"
            where = file.origin("evenings", number, key)
            raise InputError(what, origin=where, value=column, hint=hint)
        places.append(place)
    return places


def _answers(
    file: SeasonFile,
    sheet: Sheet,
    lines: list[int],
    columns: list[list[str]],
    errors: Complaints,
) -> tuple[list[list[str]], set[int]]:
    """What each row says of each evening, and which columns say so."""
    places = _places(file, sheet)
    answers = []
    for place in places:
        said = []
        for line, cell in zip(lines, columns[place], strict=True):
            where = Origin(sheet.file, line, sheet.header[place])
            said.append(AWAY)
            with errors:
                said[-1] = _said(cell, where)
        answers.append(said)
    return answers, set(places)


def _said(cell: str, where: Origin) -> str:
    answer = answer_in(cell)
    said = _SAID.get(answer) if answer is not None else None
    if said is None:
        raise InputError("this says neither yes nor no", origin=where, value=cell, hint=HINT)
    return said


def _from_file(file: SeasonFile, guests: Sequence[Guest], errors: Complaints) -> list[list[str]]:
    """What a file of its own says of who comes; who is not in it comes to nothing."""
    assert file.spec.coming is not None
    path = file.beside(file.spec.coming)
    sheet = _sheet(file, path)
    lines, columns = _rows(sheet)
    people = _guests(file, path, lines)
    said, _ = _answers(file, sheet, lines, columns, errors)
    rows = rows_by_word(guests)
    answers = [[AWAY] * len(guests) for _ in said]
    for row, (line, guest) in enumerate(zip(lines, people, strict=True)):
        with errors:
            place = rows.get(key_of(guest), rows.get(fold(guest.name)))
            if place is None:
                known = [one.name for one in guests]
                hint = did_you_mean(guest.name, known) or "members are those of the list"
                where = Origin(sheet.file, line)
                raise InputError("no such member", origin=where, value=guest.name, hint=hint)
            for evening, theirs in zip(answers, said, strict=True):
                evening[place] = theirs[row]
    return answers


def rows_by_word(guests: Sequence[Guest]) -> dict[str, int]:
    """The row of each member by what they are known by, by id, and by name where it is unique."""
    names: dict[str, list[int]] = {}
    for row, guest in enumerate(guests):
        names.setdefault(fold(guest.name), []).append(row)
    found = {name: rows[0] for name, rows in names.items() if len(rows) == 1}
    ids = ((key, row) for row, guest in enumerate(guests) if guest.own_id
           for key in (key_of(guest), guest.id))  # fmt: skip
    return {**found, **dict(chain(ids))}
