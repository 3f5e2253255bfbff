"""What is lost for sure: people who must share a table again, or already know each other.

Of two courses it is known how many pairs share a table in both, at least
(`seating_solvers.bounds.shared.fewest_shared`). A pair who share m courses of the evening
share both courses of at most m - 1 links of any tree over the courses, so that the links of
the best tree may be added up. People who know each other count as a course served before, whose
tables are the households, teams and other circles of friends.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.bounds.shared.fewest_shared import fewest_shared


def least_loss(sittings: list[Sitting], again: int, known: int) -> int:
    """What is lost on pairs who share a table again, or know each other, at least.

    Parameters
    ----------
    sittings : list of Sitting
    again : int
        What is lost each time two share a table once more than the first time.
    known : int
        What is lost when two who know each other share a table.
    """
    links = []
    for (a, one), (b, other) in combinations(enumerate(sittings), 2):
        weight = known if one.before or other.before else again
        if weight > 0:
            links.append((shared(one, other) * weight, a, b))
    return _best_tree(links, len(sittings))


@dataclass(frozen=True, eq=False)
class Sitting:
    """One course, or the acquaintances as a course before all others.

    Parameters
    ----------
    sizes : ndarray of int64, shape (tables,)
        Guests at each table, or in each circle of people who know each other.
    present : ndarray of bool, shape (guests,)
        Who sits there.
    before : bool, optional
        Whether these are the acquaintances.
    """

    sizes: Ints
    present: NDArray[np.bool_]
    before: bool = False


def sittings(sizes: list[Ints], present: NDArray[np.bool_]) -> list[Sitting]:
    """Every course of a dinner, from guests at each table and who is there."""
    return [Sitting(size, there) for size, there in zip(sizes, present, strict=True)]


def shared(one: Sitting, other: Sitting) -> int:
    """How many pairs share a table in both, at least."""
    from_one = fewest_shared(one.sizes, other.sizes, _away(one, other))
    from_other = fewest_shared(other.sizes, one.sizes, _away(other, one))
    return max(from_one, from_other)


def _away(one: Sitting, other: Sitting) -> int:
    return int((one.present & ~other.present).sum())


def _best_tree(links: list[tuple[int, int, int]], nodes: int) -> int:
    """The weight of the heaviest tree: heaviest links first, unless they close a ring."""
    tree_of = list(range(nodes))
    total = 0
    for weight, a, b in sorted(links, reverse=True):
        if tree_of[a] != tree_of[b]:
            total += weight
            old, new = tree_of[a], tree_of[b]
            tree_of = [new if tree == old else tree for tree in tree_of]
    return total
