"""What makes a dinner valid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seating.people.guest import Guest
from seating.room.room_size import check_room_size
from seating.rules.shared.rule import Rule
from seating.words.errors import Impossible, InputError
from seating.words.names import fold
from seating.words.printable_text import check_printable

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner

MOST_GUESTS = 10_000_000
MOST_INTEREST = 1_000
MOST_EARLIER = 10_000

LOOKED_AT = ("rules", "guests", "tables", "courses", "acquaintances")
"""Rules, and what they look at where they are checked."""


def check(dinner: Dinner, before: Dinner | None = None) -> None:
    """Raise the errors that `seating.Dinner` tells of.

    Parameters
    ----------
    dinner : Dinner
    before : Dinner, optional
        A valid one: guests, tables and courses that are its own are not looked at again, nor
        its rules where all that they look at is its own.
    """
    for what in ("guest", "table", "course"):
        if not getattr(dinner, f"{what}s"):
            raise InputError(f"a dinner needs at least one {what}")
    if len(dinner.guests) > MOST_GUESTS:
        raise InputError(f"a dinner has at most {MOST_GUESTS:,} guests")
    check_printable("the title", dinner.title)
    if before is None or dinner.guests is not before.guests:
        _check_ids(dinner.guests)
        _check_keys(dinner.guests)
    if before is None or dinner.tables is not before.tables:
        _check_unique("table", [fold(table.name) for table in dinner.tables])
    if before is None or dinner.courses is not before.courses:
        _check_unique("course", [fold(course.name) for course in dinner.courses])
    if not any(course.counts for course in dinner.courses):
        hint = 'leave out meets = "nobody" at one of them'
        raise InputError("at no course does anybody meet", hint=hint)
    _check_pairs(dinner)
    _check_wishes(dinner)
    if before is None or not _same(dinner, before, LOOKED_AT):
        for rule in dinner.rules:
            _check_rule(rule, dinner)
    _check_room(dinner)


def _same(dinner: Dinner, before: Dinner, fields: Sequence[str]) -> bool:
    return all(getattr(dinner, field) is getattr(before, field) for field in fields)


def _check_ids(guests: Sequence[Guest]) -> None:
    if len({guest.id for guest in guests}) == len(guests):
        return
    first: dict[str, Guest] = {}
    for guest in guests:
        other = first.setdefault(guest.id, guest)
        if other is not guest:
            what = f"the ids of guests must differ, but {other.name} and {guest.name} have one"
            counted = not (other.own_id and guest.own_id)
            hint = "give every guest an id: those without one are numbered" if counted else None
            raise InputError(what, value=guest.id, hint=hint)


def _check_keys(guests: Sequence[Guest]) -> None:
    again = _said_again([guest.key for guest in guests if guest.key])
    if again is not None:
        raise InputError("the keys of guests must differ", value=again)


def _check_unique(what: str, names: Sequence[str]) -> None:
    again = _said_again(names)
    if again is not None:
        raise InputError(f"the name of a {what} must be unique", value=again)


def _said_again(texts: Sequence[str]) -> str | None:
    """The first text that stood before, or None where all differ, as nearly always."""
    if len(set(texts)) == len(texts):
        return None
    seen: set[str] = set()
    for text in texts:
        if text in seen:
            return text
        seen.add(text)
    return None


def _check_pairs(dinner: Dinner) -> None:
    interest = dinner.interest
    people = {dinner.acquaintances.people, interest.people, dinner.earlier.people}
    if people != {len(dinner.guests)}:
        raise InputError("acquaintances, interest and earlier must be of the dinner's guests")
    if dinner.earlier.default or not dinner.earlier.within(0, MOST_EARLIER):
        raise InputError(f"earlier courses of a pair are from 0 to {MOST_EARLIER:,}")
    if not interest.within(1, MOST_INTEREST):
        raise InputError(f"interest of one guest in another is from 1 to {MOST_INTEREST:,}")
    if interest.default != 1:  # bounds count so, and plan.json lists pairs
        hint = "list the pairs that count otherwise, and give default=1"
        raise InputError("interest of two guests who are not listed is 1", hint=hint)


def _check_wishes(dinner: Dinner) -> None:
    people = len(dinner.guests)
    for wish in dinner.wishes:
        if not all(0 <= guest < people for guest in wish) or wish[0] == wish[1]:
            what = f"a wish is of one of {people:,} guests, counted from 0, to meet another"
            raise InputError(what, value=str(wish))
    if len(set(dinner.wishes)) < len(dinner.wishes):
        raise InputError("a guest has one wish twice")


def _check_rule(rule: Rule, dinner: Dinner) -> None:
    """Check it; an error says where the host wrote the rule."""
    try:
        rule.check(dinner)
    except InputError as error:
        raise error.said_of(error.origin or rule.origin) from None


def _check_room(dinner: Dinner) -> None:
    pairs = sum(table.seats**2 for table in dinner.tables)
    check_room_size(len(dinner.tables), dinner.seat_count, pairs, len(dinner.guests))
    for course, there in enumerate(dinner.present.sum(axis=1).tolist()):
        seats = int(dinner.open_seats[course].sum())
        if there > seats:
            guests = f"{there:,} guest{'s' * (there > 1)}, {seats:,} seat{'s' * (seats != 1)}"
            what = f"{guests} at {dinner.courses[course].name}: {there - seats:,} too few"
            closed = dinner.seat_count - seats
            why = f"; {closed:,} of {dinner.seat_count:,} are closed" if closed else ""
            raise Impossible(what + why)
