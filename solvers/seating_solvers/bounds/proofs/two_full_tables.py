"""How many guests sit in five courses at six tables without a repeat: at most 31.

At a table without a repeat sit six at most. So of 32 guests two tables of a course have six, or
there would be 31. The six guests of the one give their names to the tables of the other four
courses: guest i sits at table i of each. Those of the other, b, sit at tables that are four
permutations, no two of which send a guest to the same table. All such pairs of tables, but for
the names of guests and tables, the order of courses and which of the two is the first, are
followed up: no 19 guests more sit with any of them, at four tables, without a repeat. So no 31
guests sit so who fill two tables of a course, and no 32 at all.

Nor do 32 of whom just one pair meet again, once. Without either of the two there are 31, and
one table of each course has six, the others five. Where the two sit apart, they sit at two
tables of six, therefore, and everyone else at tables of five: four permutations two of which
send one guest to one table. No 20 guests more sit with any of those.

`bounds.proofs.pairs_apart` follows up tables of which more pairs meet again, and how many can be
added to those who sit beside them when each of them may meet one guest again.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.bounds.proofs.beside_two_tables import OTHER_COURSES, agreeing, seated

ORDER = 6
"""Tables, and guests at a full one."""


@cache
def no_32_guests() -> bool:
    """Whether it is so, in some ten seconds: of none who meet again, and of just one pair."""
    cases = ((0, 19), (1, 20))
    return all(with_two_full_tables(ORDER, again, others) is None for again, others in cases)


def with_two_full_tables(order: int, again: int, others: int) -> Ints | None:
    """Two tables with whom so many others sit in five courses, none of whom meet again.

    Parameters
    ----------
    order : int
        Tables, and guests at each of the two.
    again : int
        Pairs of the two tables who meet again, once; nobody is in two of them.
    others : int
        Guests at the other tables, at most `order` at each.

    Returns
    -------
    ndarray of int64, shape (4, order), or None
        For each of the other courses, at which tables the guests of the second table sit.

    Examples
    --------
    >>> with_two_full_tables(4, 0, 8)
    array([[0, 1, 2, 3],
           [1, 0, 3, 2],
           [2, 3, 0, 1],
           [3, 2, 1, 0]])
    """
    found = (two for two in two_tables(order, again) if seated(two, others))
    return next(found, None)


def two_tables(order: int, again: int) -> Ints:
    """The second of two tables, one of each kind, shape (kinds, 4, order).

    The courses are permutations, of which one is the identity. Where two of them agree, a pair
    meets `again`: so many in all, and nobody twice. The first two agree most often.
    """
    every = np.array(list(permutations(range(order))))
    agree = agreeing(every, every)
    names = _Names(every)
    seen: set[tuple[int, ...]] = set()
    found = []
    for most in range(again + 1):
        left = again - most
        seldom = agree <= min(most, left)
        for second in _unlike(np.flatnonzero(agree[0] == most), names):
            before = agree[0] + agree[second]
            fitting = np.flatnonzero(seldom[0] & seldom[second] & (before <= left))
            for place, third in enumerate(fitting):
                later = fitting[place + 1 :]
                exact = before[third] + before[later] + agree[third][later] == left
                for fourth in later[exact & seldom[third][later]]:
                    two = every[[0, second, third, fourth]]
                    if _nobody_twice(two, again):
                        kind = names.first_of_kind((0, int(second), int(third), int(fourth)))
                        if kind not in seen:
                            seen.add(kind)
                            found.append(two)
    return np.array(found)


def _nobody_twice(two: Ints, again: int) -> bool:
    """Whether so many pairs meet again, each once, and nobody is in two of them."""
    shared = (two[:, :, None] == np.arange(two.shape[1])).sum(axis=0)
    pairs = np.argwhere(shared > 1)
    apart = all(len(set(guests)) == again for guests in pairs.T.tolist())
    return len(pairs) == again and apart and bool(shared.max() <= OTHER_COURSES // 2)


def _unlike(chosen: Ints, names: _Names) -> list[int]:
    """One permutation of each kind, but for the names of what they permute."""
    return sorted({int(names.conjugate[:, one].min()) for one in chosen.tolist()})


class _Names:
    """Permutations by number, and what becomes of them when guests and tables are renamed."""

    def __init__(self, every: Ints) -> None:
        powers = every.shape[1] ** np.arange(every.shape[1])[::-1]
        marks = every @ powers
        self.inverse = np.searchsorted(marks, np.argsort(every, axis=1) @ powers)
        self.product = np.stack([np.searchsorted(marks, one[every] @ powers) for one in every])
        before = self.product[:, self.inverse].T  # [name, one]: one after the inverse of name
        names = np.arange(len(every))[:, None]
        self.conjugate = self.product[names, before]

    def first_of_kind(self, four: tuple[int, ...]) -> tuple[int, ...]:
        """The same for all that differ by names, the order of courses, and which table is first."""
        images = []
        for base in four:
            relative = [int(self.product[self.inverse[base], one]) for one in four if one != base]
            inverse = [int(self.inverse[one]) for one in relative]
            images += [self.conjugate[:, three] for three in (relative, inverse)]
        ordered = np.sort(np.concatenate(images), axis=1)
        first = ordered[np.lexsort(ordered.T[::-1])[0]]
        return tuple(first.tolist())
