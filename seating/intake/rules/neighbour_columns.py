"""Columns that are rules about who sits with whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seating.intake.files.located import located
from seating.intake.guest_list.column_named import column_named
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.named_in_cells import Named, items_of, named_in, once_a_pair
from seating.intake.guest_list.people_named import People
from seating.intake.guest_list.presence import courses_in
from seating.rules import Accompanied, Apart, Familiar, MustMeet, Rule
from seating.rules.shared.pairwise import Pairwise
from seating.words.columns import columns_for
from seating.words.course_words import says_first
from seating.words.errors import InputError
from seating.words.names import fold
from seating.words.yes_no import says_nothing


def avoid(read: GuestList, people: People) -> Iterator[Rule]:
    """``avoid``: never at my table."""
    bound = {frozenset({one.cell.guest, one.guest}) for one in _named_for("together", read, people)}
    for one in once_a_pair(_named_for("apart", read, people)):
        if frozenset({one.cell.guest, one.guest}) in bound:
            what = f"{people.dinner.label(one.guest)} is to be avoided here and sat with elsewhere"
            read.errors.add(InputError(what, origin=one.cell.origin, value=one.cell.value))
            continue
        yield Apart(_ids(one, people), origin=one.cell.origin)


def pairs(
    asked: str, rule: type[Pairwise] | type[MustMeet]
) -> Callable[[GuestList, People], Iterator[Rule]]:
    """Columns that name guests, each of whom is bound by a rule to the guest of the row."""

    def rules(read: GuestList, people: People) -> Iterator[Rule]:
        for one in once_a_pair(_named_for(asked, read, people)):
            yield rule(_ids(one, people), origin=one.cell.origin)

    return rules


def _named_for(rule: str, read: GuestList, people: People) -> list[Named]:
    return [one for column in columns_for(rule) for one in named_in(read, column, people)]


def _ids(named: Named, people: People) -> tuple[str, str]:
    guests = people.dinner.guests
    return guests[named.cell.guest].id, guests[named.guest].id


def familiar(read: GuestList, people: People) -> Iterator[Rule]:
    """``familiar``: somebody known at the table, always, at the first course or at some."""
    dinner = people.dinner
    names = {fold(course.name) for course in dinner.courses}
    for cell in read.asking("familiar"):
        with read.errors:
            if says_first(cell.value) and fold(cell.value) not in names:
                there = [0]
            else:
                there = sorted(set(courses_in(cell, dinner)))
            if there:
                whole = len(there) == len(dinner.courses)
                courses = None if whole else tuple(dinner.courses[at].name for at in there)
                guest = dinner.guests[cell.guest].id
                yield Familiar(guest, courses, origin=cell.origin)


def needs_at_table(read: GuestList, people: People) -> Iterator[Rule]:
    """``needs at table``: a language, or any ``COLUMN:VALUE``, of somebody else at the table."""
    for cell in read.asking("accompanied"):
        for item in items_of(cell.value):
            if says_nothing(item):
                continue
            column, colon, value = item.partition(":")
            guest = people.dinner.guests[cell.guest].id
            needed = value.strip() if colon else item
            with read.errors, located(cell.origin):
                column = column_named(people.dinner, column if colon else "language")
                rule = Accompanied(guest, column, needed, origin=cell.origin)
                rule.check(people.dinner)
                yield rule
