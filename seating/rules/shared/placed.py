"""What rules about the seats a guest may sit on share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind, SeatsAllowed
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.those import Who, guests_of, subject
from seating.words.errors import InputError
from seating.words.names import unknown
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


class Placed(Rule):
    """A guest, or each of a kind, sits on one of some seats."""

    guest: Who
    courses: tuple[str, ...] | None

    @abstractmethod
    def seats(self, dinner: Dinner) -> frozenset[int]:
        """The seats that are allowed; InputError if there is none."""

    @abstractmethod
    def asked(self, dinner: Dinner) -> Phrase:
        """What the guest does, in the sentence."""

    @abstractmethod
    def broken(self, dinner: Dinner, seat: int) -> str:
        """What is wrong with a seat that is not allowed."""

    def check(self, dinner: Dinner) -> None:
        guests_of(dinner, self.guest)
        check_courses(dinner, self.courses)
        self.seats(dinner)

    def said(self, dinner: Dinner) -> Phrase:
        courses = when(course_names(dinner, self.courses))
        return Said.of(
            "says", who=subject(dinner, self.guest), what=self.asked(dinner), when=courses
        )

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        guests, allowed = guests_of(dinner, self.guest), self.seats(dinner)
        for course in courses_of(dinner, self.courses):
            for guest in guests:
                seat = int(plan.seats[course, guest])
                if seat >= 0 and seat not in allowed:
                    where = f"{dinner.place(seat)}, {self.broken(dinner, seat)}"
                    name = dinner.courses[course].name
                    what = f"{dinner.label(guest)} sits at {where}, at {name}"
                    yield Break(what, 1, course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        guests, allowed = guests_of(dinner, self.guest), self.seats(dinner)
        for course in courses_of(dinner, self.courses):
            for guest in guests:
                yield SeatsAllowed(guest, course, allowed)


def seats_at(dinner: Dinner, tables: Iterable[str]) -> frozenset[int]:
    """All seats of some tables."""
    first = dinner.first_seat
    indices = [dinner.table_index(table) for table in tables]
    return frozenset(seat for table in indices for seat in range(first[table], first[table + 1]))


def seats_of_kind(dinner: Dinner, kind: str) -> frozenset[int]:
    """All seats of a kind; InputError if the room has none."""
    found = frozenset(
        int(first) + number - 1
        for table, first in zip(dinner.tables, dinner.first_seat[:-1], strict=True)
        for number in table.tagged(kind)
    )
    if not found:
        raise _no_such_kind(dinner, kind)
    return found


def _no_such_kind(dinner: Dinner, kind: str) -> InputError:
    kinds = {tag: None for table in dinner.tables for tag in table.tags}
    return unknown("kind of seat", kind, [*kinds, "head"])
