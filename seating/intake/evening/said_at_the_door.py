"""What was said of an evening in words, as changes of its plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import NamedTuple

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.evening.evening_changes import EveningChanges
from seating.intake.evening.changed_list import ChangedList, changed_list
from seating.intake.evening.read_newcomers import WrittenNewcomer, read_newcomers
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import Cell
from seating.intake.guest_list.presence import first_course, last_course
from seating.intake.intake import Intake
from seating.room.table import Table
from seating.room.written_tables import tables_from
from seating.words.errors import InputError, Origin
from seating.words.names import fold

ADD_HINT = 'as in "Uma Umber, company=Acme, diet=vegan"'


@dataclass(frozen=True)
class SaidAtTheDoor:
    """What a host says, as written.

    Parameters
    ----------
    first : str, optional
        The first course that may change; the first of all when left out.
    absent : sequence of str, optional
        Names, several in one with ``;`` or commas between.
    late, leaves : sequence of str, optional
        ``NAME:COURSE``, the first, or the last, course that a guest is there for.
    add : sequence of str, optional
        ``NAME, column=value, …``: somebody who is not in the plan; or the name alone of somebody
        who was said to stay away.
    replace : sequence of str, optional
        ``OLD=NEW``, the new one as in `add`.
    close : sequence of str, optional
        ``TABLE`` or ``TABLE:COURSE``.
    open : sequence of str, optional
        Tables as in ``1x8:long``.
    guests : Intake, optional
        A guest list that says who comes now.
    """

    first: str | None = None
    absent: Sequence[str] = ()
    late: Sequence[str] = ()
    leaves: Sequence[str] = ()
    add: Sequence[str] = ()
    replace: Sequence[str] = ()
    close: Sequence[str] = ()
    open: Sequence[str] = ()
    guests: Intake | None = None


def evening_changes(plan: Plan, said: SaidAtTheDoor) -> tuple[EveningChanges, list[str]]:
    """What is said, understood; and what was found out about the list, in sentences.

    Parameters
    ----------
    plan : Plan
    said : SaidAtTheDoor

    Raises
    ------
    InputError
        If something names nobody, or two things cannot both be.
    """
    understood = _Understood(plan.dinner, said)
    return understood.changes(), understood.told


class _Split(NamedTuple):
    name: str
    course: str


@dataclass
class _Understood:
    """What has been understood so far."""

    dinner: Dinner
    said: SaidAtTheDoor
    there: dict[int, frozenset[int]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    by_list: dict[int, frozenset[int]] = field(default_factory=dict)

    def changes(self) -> EveningChanges:
        """All of it."""
        self.first = self._first()
        for text in self.said.absent:
            for guest in self._guests(text, "--absent"):
                self._set(guest, frozenset(), "--absent")
        self._late_and_leaving()
        replaced = list(self._replaced())
        listed = self._listed(replaced)
        newcomers = [*_with_cells(replaced, listed), *self._added(), *_others(replaced, listed)]
        for who in newcomers:
            if who.card_of is not None:
                self._set(who.card_of, frozenset(), "--replace")
        self.there = {**self.by_list, **self.there}
        found = read_newcomers(self.dinner, newcomers, self.first)
        return EveningChanges(
            self.first,
            self.there,
            found.newcomers,
            listed.renamed,
            closed=self._closed(),
            opened=self._opened(),
            known=found.known,
            wishes=found.wishes,
            interest=found.interest,
            rules=found.rules,
        )

    def _listed(self, replaced: Sequence[WrittenNewcomer]) -> ChangedList:
        """What a list says of who comes; what else was said wins over it."""
        if self.said.guests is None:
            return ChangedList()
        others = frozenset(who.card_of for who in replaced if who.card_of is not None)
        listed = changed_list(self.dinner, self.said.guests, self.first, others)
        self.told += listed.told
        self.by_list = {**dict.fromkeys(listed.gone, frozenset[int]()), **listed.there}
        return listed

    def _first(self) -> int:
        if self.said.first is None:
            return 0
        with located(Origin("--from")):
            return self.dinner.course_index(self.said.first)

    def _later(self) -> range:
        return range(self.first, len(self.dinner.courses))

    def _planned(self, guest: int) -> frozenset[int]:
        there = self.dinner.present[:, guest]
        return frozenset(course for course in self._later() if there[course])

    def _set(self, guest: int, courses: frozenset[int], option: str) -> None:
        if guest in self.there:
            name = self.dinner.label(guest)
            raise InputError("this guest is named twice", origin=Origin(option), value=name)
        self.there[guest] = courses

    def _guests(self, text: str, option: str) -> Iterator[int]:
        """One guest, or several with ``;`` or commas between."""
        try:
            yield self.dinner.guest_index(text.strip())
            return
        except InputError as error:
            parts = [part for mark in ";," if mark in text for part in text.split(mark)]
            if ";" in text:
                parts = text.split(";")
            if not parts:
                raise error.said_of(Origin(option)) from None
        with located(Origin(option)):
            yield from [self.dinner.guest_index(part.strip()) for part in parts if part.strip()]

    def _late_and_leaving(self) -> None:
        late = dict(self._with_course(self.said.late, "--late"))
        leaves = dict(self._with_course(self.said.leaves, "--leaves"))
        for guest in {**late, **leaves}:
            begin = first_course(late[guest], self.dinner) if guest in late else 0
            end = len(self.dinner.courses) - 1
            if guest in leaves:
                end = last_course(leaves[guest], self.dinner)
            option = "--late" if guest in late else "--leaves"
            if begin > end:
                what = "this guest leaves before they arrive"
                raise InputError(what, origin=Origin(option), value=self.dinner.label(guest))
            between = frozenset(course for course in self._later() if begin <= course <= end)
            # who was not planned for any of these courses comes to all of them
            self._set(guest, self._planned(guest) & between or between, option)

    def _with_course(self, texts: Sequence[str], option: str) -> Iterator[tuple[int, Cell]]:
        for text in texts:
            name, course = self._split(text, option)
            with located(Origin(option)):
                guest = self.dinner.guest_index(name)
            yield guest, Cell(guest, course, Origin(option))

    def _split(self, text: str, option: str) -> _Split:
        """``NAME:COURSE`` at the first colon before which a guest is named."""
        places = [at for at, letter in enumerate(text) if letter == ":"]
        halves = [_Split(text[:at].strip(), text[at + 1 :].strip()) for at in places]
        for half in halves:
            try:
                self.dinner.guest_index(half.name)
            except InputError:
                continue
            return half
        if halves:
            return halves[0]
        hint = 'write NAME:COURSE, as in "Ana Ruiz:Main"'
        raise InputError("a course is missing", origin=Origin(option), value=text, hint=hint)

    def _added(self) -> list[WrittenNewcomer]:
        new: list[WrittenNewcomer] = []
        for text in self.said.add:
            written = _newcomer(text, "--add")
            known = self._known(written)
            if known is None:
                new.append(written)
            else:
                self._set(known, frozenset(self._later()), "--add")
        return new

    def _known(self, written: WrittenNewcomer) -> int | None:
        """The guest of that name who was said to stay away, who comes after all.

        Raises
        ------
        InputError
            If somebody of that name is there already.
        """
        if written.cells:
            return None
        named = [
            index
            for index, guest in enumerate(self.dinner.guests)
            if fold(guest.name) == fold(written.name)
        ]
        away = [index for index in named if not self._planned(index)]
        if len(away) == 1:
            return away[0]
        if named:
            hint = f"of another person of that name say more, {ADD_HINT}"
            raise InputError(
                "this guest is in the plan already",
                origin=Origin("--add"),
                value=written.name,
                hint=hint,
            )
        return None

    def _replaced(self) -> Iterator[WrittenNewcomer]:
        for text in self.said.replace:
            old, equals, new = text.partition("=")
            origin = Origin("--replace")
            if not equals or not new.strip():
                hint = 'write OLD=NEW, as in "Ana Ruiz=Bo Lind"'
                raise InputError("a name is missing", origin=origin, value=text, hint=hint)
            with located(origin):
                guest = self.dinner.guest_index(old.strip())
            if not self._planned(guest):
                what = "this guest is there at no course that may change"
                raise InputError(what, origin=origin, value=old.strip())
            yield replace(_newcomer(new, "--replace"), card_of=guest)

    def _closed(self) -> dict[int, frozenset[int]]:
        closed: dict[int, frozenset[int]] = {}
        for text in self.said.close:
            table, courses = self._table(text)
            closed[table] = closed.get(table, frozenset()) | courses
        return closed

    def _table(self, text: str) -> tuple[int, frozenset[int]]:
        origin = Origin("--close")
        try:
            return self.dinner.table_index(text.strip()), frozenset(self._later())
        except InputError:
            name, colon, course = text.rpartition(":")
            if not colon:
                with located(origin):
                    self.dinner.table_index(text.strip())
                raise
        with located(origin):
            table = self.dinner.table_index(name.strip())
            at = self.dinner.course_index(course.strip())
        if at < self.first:
            hint = "--from says which course is the first that may change"
            raise InputError("this course has been served", origin=origin, value=course, hint=hint)
        return table, frozenset({at})

    def _opened(self) -> tuple[Table, ...]:
        taken = {fold(table.name) for table in self.dinner.tables}
        numbers = (str(number) for number in count(1))
        free = filter(partial(_is_free, taken), numbers)
        opened: list[Table] = []
        for text in self.said.open:
            with located(Origin("--open")):
                opened += tables_from(text)
        return tuple(replace(table, name=next(free)) for table in opened)


def _with_cells(
    replaced: Sequence[WrittenNewcomer], listed: ChangedList
) -> Iterator[WrittenNewcomer]:
    """Who takes a place, with what the list says of them."""
    rows = {fold(row.name): row.cells for row in listed.newcomers}
    for one in replaced:
        yield replace(one, cells={**rows.get(fold(one.name), {}), **one.cells})


def _others(replaced: Sequence[WrittenNewcomer], listed: ChangedList) -> Iterator[WrittenNewcomer]:
    """Newcomers of the list who take nobody's place."""
    named = {fold(one.name) for one in replaced}
    yield from (row for row in listed.newcomers if fold(row.name) not in named)


def _is_free(taken: set[str], name: str) -> bool:
    return fold(name) not in taken


def _newcomer(text: str, option: str) -> WrittenNewcomer:
    """``NAME, column=value, …``; what has no ``=`` belongs to what stands before it."""
    parts: list[str] = []
    for part in text.split(","):
        if parts and "=" not in part:
            parts[-1] += f",{part}"
        else:
            parts.append(part)
    name, *cells = (part.strip() for part in parts)
    if "=" in name:
        hint = f"the name comes first, {ADD_HINT}"
        raise InputError("a name is missing", origin=Origin(option), value=text, hint=hint)
    pairs = (cell.partition("=") for cell in cells)
    return WrittenNewcomer(name, {key.strip(): value.strip() for key, _, value in pairs}, option)
