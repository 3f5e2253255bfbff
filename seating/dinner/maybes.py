"""Guests who may stay away, and what keeps that from falling on one table.

Who may stay away has *yes* under `maybe`, and how likely they come under `chance`. They are
spread over the tables in use as evenly as can be: as many as there are tables sit at tables of
their own at every course, so that whoever of them is missing costs each table one guest at most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.level import level
from seating.dinner.parties import Parties, parties_of, placed
from seating.people.guest import Guest
from seating.people.pairs import Ints
from seating.rules.at_least import AtLeast
from seating.rules.at_most import AtMost
from seating.rules.shared.rule import Rule
from seating.words.attendance import CHANCE, EVEN, MAYBE, likelihood_in
from seating.words.figures import counted
from seating.words.yes_no import says_yes

YES = "yes"
"""What stands under `maybe`."""


def chance_of(guest: Guest) -> float:
    """How likely a guest comes; 1 of all of whom it is not said that they may stay away.

    Examples
    --------
    >>> chance_of(Guest("Ana")), chance_of(Guest("Bo", fields={"maybe": "yes"}))
    (1.0, 0.5)
    """
    maybe = guest.get(MAYBE)
    if not maybe or not says_yes(maybe):
        return 1.0
    said = likelihood_in(guest.get(CHANCE))
    return EVEN if said is None else said


def maybes_of(dinner: Dinner) -> Ints:
    """The guests who may stay away, by index."""
    said = [index for index, guest in enumerate(dinner.guests) if guest.fields.get(MAYBE)]
    return np.array(
        [index for index in said if chance_of(dinner.guests[index]) < 1], dtype=np.int64
    )


def with_maybes_spread(dinner: Dinner) -> Dinner:
    """The dinner with rules that spread guests who may stay away over the tables.

    Where nothing is to be spread, or the host has rules about them, it stays as it is.

    Parameters
    ----------
    dinner : Dinner
    """
    if any(_is_about_maybes(rule) for rule in dinner.rules):
        return dinner
    return dinner.changed(rules=(*dinner.rules, *_rules(dinner)))


def without_maybes_spread(dinner: Dinner) -> Dinner:
    """The dinner without the rules of `with_maybes_spread`."""
    rules = tuple(rule for rule in dinner.rules if not spreads_maybes(rule))
    return dinner if len(rules) == len(dinner.rules) else dinner.changed(rules=rules)


def maybes_told(dinner: Dinner) -> list[str]:
    """A sentence for the host on who may stay away, where rules spread them."""
    most = [one.most for one in dinner.rules if isinstance(one, AtMost) and spreads_maybes(one)]
    if not most:
        return []
    maybes = counted(len(maybes_of(dinner)), "guest")
    at_most = "no two" if max(most) == 1 else f"at most {max(most)}"
    return [
        f"{maybes} may stay away: {at_most} of them sit at one table; --maybes anywhere does not "
        "look at that."
    ]


def spreads_maybes(rule: Rule | None) -> bool:
    """Whether a rule is one of `with_maybes_spread`, and was not written by the host."""
    return rule is not None and rule.origin is None and _is_about_maybes(rule)


def _is_about_maybes(rule: Rule) -> bool:
    return isinstance(rule, AtMost | AtLeast) and rule.column.casefold() == MAYBE


def _rules(dinner: Dinner) -> Iterable[Rule]:
    """At most, and at least, so many at a table; courses that are alike are put together."""
    maybes = maybes_of(dinner)
    if not len(maybes):
        return
    found: dict[tuple[int, int], list[str]] = {}
    for course, parties in enumerate(parties_of(dinner)):
        shares = _shares(dinner, course, parties, maybes)
        if shares is not None:
            found.setdefault(shares, []).append(dinner.courses[course].name)
    for (least, most), names in found.items():
        courses = tuple(names) if len(names) < len(dinner.courses) else None
        if most < len(maybes):
            yield AtMost(MAYBE, most, YES, courses=courses)
        if least:
            yield AtLeast(MAYBE, YES, least, courses=courses)


def _shares(dinner: Dinner, course: int, parties: Parties, maybes: Ints) -> tuple[int, int] | None:
    """The least and the most of them at a table in use; None where nothing is to be spread."""
    room = even_spread(dinner).high[course]
    there = maybes[dinner.present[course, maybes]]
    if (room > 0).sum() < 2 or not 0 < len(there) < int(dinner.present[course].sum()):
        return None
    held = placed(room, _bound(parties, there.tolist()))
    if held is None:
        return None
    low, high = level(room, held, len(there))
    return int(low[room > 0].min()), int(high.max())


def _bound(parties: Parties, maybes: list[int]) -> list[tuple[int, int | None]]:
    """How many of them are of each party, or held at a table, with the table."""
    roots = Counter(parties.root(guest) for guest in maybes)
    table_of = {parties.root(guest): table for guest, table in parties.held.items()}
    return [
        (count, table_of.get(root))
        for root, count in roots.items()
        if count > 1 or root in table_of
    ]
