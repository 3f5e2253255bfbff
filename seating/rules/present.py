"""Who is there for which courses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.kinds import Kind
from seating.rules.shared.rule import Break, Rule, course_names, courses_of
from seating.rules.shared.those import Who, guests_of, subject
from seating.words.sentences.said import Phrase, Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class Present(Rule):
    """A guest is there for some courses only.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    courses : tuple of str
        The courses the guest is there for; everyone without such a rule is there for all.
        Of several such rules about one guest all hold.

    Notes
    -----
    It lowers to no array kind: `seating.Dinner.present` holds it, and no solver seats a
    guest who is away.
    """

    guest: Who
    courses: tuple[str, ...]

    def check(self, dinner: Dinner) -> None:
        guests_of(dinner, self.guest)
        courses_of(dinner, self.courses)

    def said(self, dinner: Dinner) -> Phrase:
        courses = course_names(dinner, self.courses)
        what = Said.of("present", courses=Series.of(courses)) if courses else Said.of("absent")
        return Said.of("says", who=subject(dinner, self.guest), what=what, when="")

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        there = set(courses_of(dinner, self.courses))
        for course in range(len(dinner.courses)):
            for guest in [] if course in there else guests_of(dinner, self.guest):
                if plan.seats[course, guest] >= 0:
                    what = f"{dinner.label(guest)} has a seat at {dinner.courses[course].name}"
                    yield Break(f"{what}, but is not there", 1, course, (guest,))

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        return iter(())
