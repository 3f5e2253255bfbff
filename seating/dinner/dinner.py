"""The question: guests, room, courses, who knows whom, and the host's rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from operator import attrgetter, is_
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seating.dinner.checks import check
from seating.dinner.course import Course, usual_courses
from seating.dinner.directory import Directory
from seating.dinner.filling import EVENLY, Filling
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.labels import labels_of
from seating.people.pairs import Ints, PairTable
from seating.room.table import Table
from seating.room.written_tables import tables_from, usual_tables
from seating.rules.closed import Closed
from seating.rules.present import Present
from seating.rules.shared.rule import Rule, courses_of
from seating.rules.shared.those import guests_of
from seating.talk.talk import Talk
from seating.words.names import unknown


@dataclass(frozen=True, eq=False)
class Dinner:
    """A dinner, frozen and valid.

    Parameters
    ----------
    guests : sequence of Guest
        1 to 10 million; those without an id get their number in the list, from 1.
    tables : sequence of Table
        The room; names unique, and not larger than `seating.room.room_size` says.
    courses : sequence of Course
        In order; names unique.
    acquaintances : Acquaintances, optional
        Who knows whom; nobody anybody when left out.
    interest : PairTable, optional
        How much an introduction of a pair counts, from 1 to 1,000; 1 for pairs it does not list.
    rules : sequence of Rule, optional
    talk : Talk, optional
        Who gets to talk; ``near`` when left out.
    title : str, optional
        What the host calls the evening.
    wishes : sequence of (int, int), optional
        Guests by index, each with another whom they would like to meet. What such a pair
        counts is said by `interest`; these say whose wish it is (`seating.score.wishes`).
    filling : Filling, optional
        How many tables are in use where there are more than need be; as many as can be at
        least half full when left out.
    earlier : PairTable, optional
        At how many courses of earlier evenings each pair shared a table; none when left out.

    Raises
    ------
    InputError
        If names or ids clash, numbers are out of range, or a rule names what is not there.
    Impossible
        If a course has fewer seats than guests.

    See Also
    --------
    Dinner.of : the same from names and short descriptions.
    """

    guests: tuple[Guest, ...]
    tables: tuple[Table, ...]
    courses: tuple[Course, ...]
    acquaintances: Acquaintances = None  # type: ignore[assignment]  # filled below
    interest: PairTable = None  # type: ignore[assignment]  # filled below
    rules: tuple[Rule, ...] = ()
    talk: Talk = Talk()
    title: str = ""
    wishes: tuple[tuple[int, int], ...] = ()
    filling: Filling = EVENLY
    earlier: PairTable = None  # type: ignore[assignment]  # filled below

    def __post_init__(self) -> None:
        self._settle()

    def _settle(self, before: Dinner | None = None) -> None:
        """Bring everything into its form, and check it, but for what was so in a valid dinner."""
        people = len(self.guests)
        if before is None or self.guests is not before.guests:
            self._set("guests", _numbered(self.guests))
        self._set("tables", tuple(self.tables))
        self._set("courses", tuple(self.courses))
        self._set("rules", tuple(self.rules))
        self._set("wishes", tuple((guest, other) for guest, other in self.wishes))
        if self.acquaintances is None:
            self._set("acquaintances", Acquaintances.none(people))
        if self.interest is None:
            self._set("interest", PairTable.empty(people, default=1))
        if self.earlier is None:
            self._set("earlier", PairTable.empty(people))
        check(self, before)

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    @classmethod
    def of(
        cls,
        guests: Iterable[Guest | str],
        tables: str | Sequence[Table] | None = None,
        courses: int | Sequence[str | Course] = 3,
        *,
        known_by: Iterable[str] = (),
        knows: Iterable[tuple[str, str]] = (),
        meet: str = "near",
        rules: Iterable[Rule] = (),
        fill: str | int = "even",
    ) -> Dinner:
        """A dinner from names and short descriptions.

        Parameters
        ----------
        guests : iterable of Guest or str
        tables : str or sequence of Table, optional
            As in ``10x8,1x20:long``; what suits the number of guests when left out.
        courses : int or sequence of str or Course, optional
        known_by : iterable of str, optional
            Columns: guests who share a value know each other. One name is one column.
        knows : iterable of (str, str), optional
            Pairs who know each other, by id, or by name where it is unique.
        meet : {"near", "table", "beside"}, optional
        rules : iterable of Rule, optional
        fill : str or int, optional
            Of tables: ``even``, ``full``, or how many are in use (`seating.dinner.filling`).

        Raises
        ------
        InputError, Impossible
            As a dinner does, or if no guest has such a column.

        Examples
        --------
        >>> dinner = Dinner.of(["Ana", "Bo", "Cy"], courses=2, knows=[("Ana", "Bo")])
        >>> len(dinner.tables), dinner.courses[1].name, dinner.acquaintances.know(0, 1)
        (1, 'Dessert', True)
        """
        people = _numbered(Guest(guest) if isinstance(guest, str) else guest for guest in guests)
        if tables is None:
            tables = usual_tables(len(people))
        room = tables_from(tables, len(people)) if isinstance(tables, str) else tuple(tables)
        if isinstance(courses, int):
            evening = usual_courses(courses)
        else:
            evening = tuple(Course(item) if isinstance(item, str) else item for item in courses)
        bare = cls(people, room, evening, talk=Talk(meet))
        pairs = [(bare.guest_index(first), bare.guest_index(second)) for first, second in knows]
        known = Acquaintances.of(len(people), pairs)
        columns = (known_by,) if isinstance(known_by, str) else tuple(known_by)
        _check_columns(people, columns)
        known |= Acquaintances.from_columns(people, columns)
        filling = Filling.of(fill)
        return replace(bare, acquaintances=known, rules=tuple(rules), filling=filling)

    # What follows is derived, once.

    @cached_property
    def first_seat(self) -> Ints:
        """First seat of each table, and one past the last: shape (tables + 1,)."""
        sizes = np.array([table.seats for table in self.tables], dtype=np.int64)
        return np.concatenate([[0], np.cumsum(sizes)])

    @property
    def seat_count(self) -> int:
        """Seats in the room."""
        return int(self.first_seat[-1])

    @cached_property
    def table_of_seat(self) -> NDArray[np.int32]:
        """The table of each seat, shape (seats,)."""
        return np.repeat(np.arange(len(self.tables), dtype=np.int32), np.diff(self.first_seat))

    @cached_property
    def tables_by_form(self) -> tuple[Ints, ...]:
        """Indices of the tables whose seats lie alike, form by form."""
        alike: dict[tuple[object, ...], list[int]] = {}
        for index, table in enumerate(self.tables):
            alike.setdefault(table.form, []).append(index)
        return tuple(np.array(indices, dtype=np.int64) for indices in alike.values())

    @cached_property
    def present(self) -> NDArray[np.bool_]:
        """Who is there, shape (courses, guests)."""
        there = np.ones((len(self.courses), len(self.guests)), dtype=bool)
        for rule in self.rules:
            if isinstance(rule, Present):
                kept = np.zeros(len(self.courses), dtype=bool)
                kept[[self.course_index(name) for name in rule.courses]] = True
                there[:, guests_of(self, rule.guest)] &= kept[:, None]
        return there

    @cached_property
    def meeting(self) -> NDArray[np.bool_]:
        """At which courses sharing a table counts as meeting, shape (courses,)."""
        return np.array([course.counts for course in self.courses])

    @cached_property
    def closed(self) -> NDArray[np.bool_]:
        """Which seats are closed by rules, shape (courses, seats)."""
        closed = np.zeros((len(self.courses), self.seat_count), dtype=bool)
        for rule in self.rules:
            if isinstance(rule, Closed):
                seats = sorted(rule.places(self))
                closed[np.ix_(courses_of(self, rule.courses), seats)] = True
        return closed

    @cached_property
    def open_seats(self) -> Ints:
        """How many seats of each table are not closed, shape (courses, tables)."""
        seats = (~self.closed).astype(np.int64)
        return np.asarray(np.add.reduceat(seats, self.first_seat[:-1], axis=1))

    def closed_at(self, course: int, table: int) -> tuple[int, ...]:
        """Seats of a table that are closed at a course, from 1."""
        here = self.closed[course, self.first_seat[table] : self.first_seat[table + 1]]
        return tuple((np.flatnonzero(here) + 1).tolist())

    @cached_property
    def prior(self) -> PairTable:
        """Talk already had in life by each pair, in the ledger's unit."""
        return self.acquaintances.prior(self.talk.prior)

    def strangers(self, prior: Ints) -> NDArray[np.bool_]:
        """Whether pairs with this much prior talk count as strangers, same shape."""
        return np.asarray(prior < self.talk.worth.half)

    def are_strangers(self, guest: int, other: int) -> bool:
        """Whether two guests count as strangers, by index."""
        return self.prior[guest, other] < self.talk.worth.half

    @cached_property
    def wished_by(self) -> dict[int, frozenset[int]]:
        """Whom each guest who has wishes would like to meet."""
        found: dict[int, set[int]] = {}
        for guest, other in self.wishes:
            found.setdefault(guest, set()).add(other)
        return {guest: frozenset(others) for guest, others in found.items()}

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Guests' names as printed; guests of one name are told apart."""
        return labels_of(self.guests)

    def label(self, guest: int) -> str:
        """The printed name of one guest."""
        return self.labels[guest]

    def place(self, seat: int) -> str:
        """A seat in words, as in ``table 3, seat 5``."""
        table = int(self.table_of_seat[seat])
        return f"table {self.tables[table].name}, seat {seat - int(self.first_seat[table]) + 1}"

    @cached_property
    def _directory(self) -> Directory:
        return Directory(self.guests, self.tables, self.courses)

    def guest_index(self, who: str) -> int:
        """Index of a guest by id, by name, or by printed name.

        Ids go before names, and names before parts of names that can be nobody else's.

        Raises
        ------
        InputError
            If nobody, or more than one guest, is called so.
        """
        return self._directory.guest(who)

    def table_index(self, name: str) -> int:
        """Index of a table by name; *Table 1* and *1* are one. InputError if there is none."""
        return self._directory.table(name)

    def course_index(self, name: str) -> int:
        """Index of a course by name, or by number from 1; InputError if there is none."""
        return self._directory.course(name)

    def changed(self, **changes: Any) -> Dinner:
        """A copy with some fields replaced, and what follows from them checked anew."""
        copy: Dinner = object.__new__(type(self))
        names = [one.name for one in fields(self)]
        if unknown_ones := changes.keys() - set(names):
            raise TypeError(f"a dinner has no {', '.join(sorted(unknown_ones))}")
        for name in names:
            copy._set(name, changes.get(name, getattr(self, name)))
        copy._settle(self)
        if "labels" in vars(self) and _called_alike(copy.guests, self.guests):
            vars(copy)["labels"] = self.labels
        return copy


def _called_alike(guests: Sequence[Guest], others: Sequence[Guest]) -> bool:
    """Whether guests surely have the labels of others: the very names and fields."""
    if guests is others:
        return True
    return len(guests) == len(others) and all(
        all(map(is_, map(said, guests), map(said, others)))
        for said in (attrgetter("name"), attrgetter("fields"))
    )


def _numbered(guests: Iterable[Guest]) -> tuple[Guest, ...]:
    if isinstance(guests, tuple) and all(guest.id for guest in guests):
        return guests
    return tuple(
        guest if guest.id else replace(guest, id=str(number), own_id=False)
        for number, guest in enumerate(guests, start=1)
    )


def _check_columns(guests: Sequence[Guest], columns: Sequence[str]) -> None:
    there = {column for guest in guests for column in guest.fields} if columns else set()
    for column in columns:
        if column not in there:
            raise unknown("column", column, sorted(there))
