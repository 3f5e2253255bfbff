"""What rules about two guests at one table, side by side, or face to face share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from seating.people.pairs import all_pairs
from seating.rules.shared.kinds import Kind, PairAtTable, PairBeside, PairOpposite
from seating.rules.shared.rule import Break, Rule, check_courses, course_names, courses_of, when
from seating.rules.shared.those import Who, guests_of, guests_said, listed_guests
from seating.words.errors import InputError
from seating.words.names import listed
from seating.words.sentences.said import Phrase, Said

MOST_GUESTS = 1_000

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan


@dataclass(frozen=True)
class Pairwise(Rule):
    """Two guests or more, of whom every pair is bound.

    Parameters
    ----------
    guests : tuple of str or Those
        Ids, or kinds of guests; at least two, all different.
    courses : tuple of str, optional
        At which courses; all when left out. It asks nothing of a course one of a pair
        misses.
    """

    guests: tuple[Who, ...]
    courses: tuple[str, ...] | None = None

    together: ClassVar[bool]
    kind: ClassVar[type[PairAtTable | PairBeside | PairOpposite]] = PairAtTable
    broken: ClassVar[str]

    def check(self, dinner: Dinner) -> None:
        check_pairs(dinner, self.guests)
        check_courses(dinner, self.courses)

    def said(self, dinner: Dinner) -> Phrase:
        courses = when(course_names(dinner, self.courses))
        return Said.of(
            "says", who=guests_said(dinner, self.guests), what=self.asked(dinner), when=courses
        )

    def asked(self, dinner: Dinner) -> Phrase:
        """What the guests do, in the sentence."""
        return Said.of(self.called())

    def breaks(self, plan: Plan) -> Iterator[Break]:
        dinner = plan.dinner
        guests = guests_of(dinner, *self.guests)
        at = plan.tables[:, guests].tolist()
        for course in courses_of(dinner, self.courses):
            for one, two in all_pairs(range(len(guests))):
                here, there = at[course][one], at[course][two]
                if here < 0 or there < 0:
                    continue
                first, second = guests[one], guests[two]
                joined = here == there and self._joined(plan, course, first, second)
                if joined == self.together:
                    continue
                names = listed([dinner.label(first), dinner.label(second)])
                where = self.broken.format(dinner.tables[here].name, dinner.tables[there].name)
                what = f"{names} {where}, at {dinner.courses[course].name}"
                yield Break(what, 1, course, (first, second))

    def _joined(self, plan: Plan, course: int, first: int, second: int) -> bool:
        """Whether two who share a table are as near as the rule speaks of."""
        if self.kind is PairOpposite:
            return second in plan.opposite(course, first)
        return self.kind is not PairBeside or second in plan.neighbours(course, first)

    def kinds(self, dinner: Dinner) -> Iterator[Kind]:
        guests = guests_of(dinner, *self.guests)
        for course in courses_of(dinner, self.courses):
            for first, second in all_pairs(guests):
                yield self.kind(first, second, course, self.together)


def check_pairs(dinner: Dinner, guests: tuple[Who, ...], most: int | None = MOST_GUESTS) -> None:
    """Raise InputError unless these are two or more guests, all different, and not too many."""
    count = len(guests_of(dinner, *guests)) if guests else 0
    written = named(dinner, guests) if guests else None
    ids = Counter(dinner.guest_index(guest) for guest in guests if isinstance(guest, str))
    for guest, times in ids.items():
        if times > 1:
            what = "a rule about sharing a table names a guest twice"
            raise InputError(what, value=dinner.label(guest))
    if count < 2:
        raise InputError("a rule about sharing a table needs two guests", value=written)
    if most is not None and count > most:
        what = f"a rule that binds every two guests is of {most:,} at most"
        hint = "at_most, no_repeats and the like count guests of a column however many there are"
        raise InputError(f"{what}, and these are {count:,}", value=written, hint=hint)


def named(dinner: Dinner, guests: tuple[Who, ...]) -> str:
    """Guests' printed names, and kinds of guests, as a phrase."""
    return listed_guests(dinner, guests)


def joined(plan: Plan, course: int, first: int, second: int, beside: bool) -> bool:
    """Whether two guests share a table at a course, or sit side by side."""
    if beside:
        return second in plan.neighbours(course, first)
    table = plan.table_of(course, first)
    return table is not None and table == plan.table_of(course, second)
