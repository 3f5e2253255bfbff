"""A fair share of some guests for each table.

Where s of n guests sit at a table, the share of m of them is ``m * s / n``, rounded down or
up. How many sit at a table is the even spread's to say (`dinner.even_spread`), which gives a
least and a most. Whatever sizes come of it, shares of several values can be kept at once:
a table of real numbers with whole sums of rows and columns can be rounded so that the sums
stay (Bacharach, Management Science 12, 1966).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.even_spread import Spread

_SPREADS: WeakKeyDictionary[Dinner, Spread] = WeakKeyDictionary()


def shares(
    dinner: Dinner, course: int, guests: frozenset[int]
) -> Iterator[tuple[int, int, frozenset[int]]]:
    """Least and most of some guests at each table of a course; tables alike are put together.

    Parameters
    ----------
    dinner : Dinner
    course : int
    guests : frozenset of int
        Those who are away at the course are not counted.

    Yields
    ------
    least, most : int
    tables : frozenset of int
        Tables that ask nothing are left out.
    """
    there = int(dinner.present[course].sum())
    members = int(dinner.present[course, sorted(guests)].sum())
    spread = _spread(dinner)
    alike: dict[tuple[int, int], list[int]] = {}
    sizes = zip(spread.low[course].tolist(), spread.high[course].tolist(), strict=True)
    for table, (low, high) in enumerate(sizes):
        least, most = members * low // max(there, 1), -(-members * high // max(there, 1))
        if least > 0 or most < members:
            alike.setdefault((least, most), []).append(table)
    for (least, most), tables in alike.items():
        yield least, most, frozenset(tables)


def _spread(dinner: Dinner) -> Spread:
    """How many sit at each table, by all rules but those that are to follow from it."""
    from seating.dinner.even_spread import even_spread

    if dinner not in _SPREADS:
        others = tuple(rule for rule in dinner.rules if not rule.follows_spread)
        _SPREADS[dinner] = even_spread(dinner.changed(rules=others))
    return _SPREADS[dinner]
