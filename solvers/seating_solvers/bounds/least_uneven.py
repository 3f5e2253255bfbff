"""What unevenness comes to in every plan that fills its tables as the dinner wants.

Each of its three parts is a sum of squares (`seating.score.unevenness`), and no way to share
out what must be shared out beats the flattest:

- *chances*: people whom guests could have met are wasted by all together as far as no plan lets
  so many pairs meet;
- *repeats*: tables of so many guests bring so many pairs together, each course; first all pairs who
  never sat together, once each, as far as new pairs go, then those who did so least often;
- *seats*: where everyone at a table meets, the numbers at tables say how many people are missing
  around all guests together.
"""

from __future__ import annotations

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.plan import Plan
from seating.people.pairs import Ints, listed_in
from seating.score.chances import Chances, chances_of
from seating_solvers.running.bound import Bound


def least_uneven(dinner: Dinner, most_pairs: int) -> int:
    """Unevenness that no plan is below which keeps to the even spread.

    Parameters
    ----------
    dinner : Dinner
    most_pairs : int
        New pairs who share a table, at most: where that is of plans that keep their rules, so
        is what is returned.

    Examples
    --------
    >>> least_uneven(Dinner.of([f"Guest {number}" for number in range(16)], "4x4", 5), 120)
    0
    >>> least_uneven(Dinner.of(["Ana", "Bo", "Cy"], "1x3", 3, meet="table"), 3)
    12
    """
    chances = chances_of(dinner)
    return (
        _of_chances(chances, most_pairs)
        + _of_repeats(dinner, chances, most_pairs)
        + _of_seats(dinner, chances)
    )


def least_uneven_for(plan: Plan, pairs_bound: Bound) -> int | None:
    """What the unevenness of plans comes to at least that fill their tables as this one does.

    Known where that is as the dinner wants.

    Parameters
    ----------
    plan : Plan
    pairs_bound : Bound
        On its new pairs at a table.
    """
    whole = np.array_equal(plan.seats >= 0, plan.dinner.present)
    if not whole or not even_spread(plan.dinner).holds(plan.sizes):
        return None
    return least_uneven(plan.dinner, pairs_bound.value)


def _of_chances(chances: Chances, most_pairs: int) -> int:
    wasted = int(chances.could_meet.sum()) - 2 * most_pairs
    return flattest_squares(wasted, len(chances.could_meet))


def _of_repeats(dinner: Dinner, chances: Chances, most_pairs: int) -> int:
    """The cheapest way to bring together as many pairs as tables do."""
    sittings = sum(map(_fewest_pairs, *_meeting_spread(dinner), _guests(dinner)))
    courses = int(dinner.meeting.sum())
    before = chances.before.values[~listed_in(chances.before.keys, chances.bound)]
    before = before[before > 0]
    people = len(dinner.guests)
    fresh = people * (people - 1) // 2 - len(before) - len(chances.bound)
    left = sittings - len(chances.bound) * courses
    used = np.bincount(before, minlength=1)
    cost = 0
    for times in range(int(used.size) + courses):
        # at so many times so many pairs can share a table once more
        ready = int(used[max(times - courses + 1, 1) : times + 1].sum())
        if times < courses:
            ready += min(fresh, most_pairs)
        taken = min(max(left, 0), ready)
        cost += taken * (2 * times - 1 if times else 0)
        left -= taken
    return cost


def _of_seats(dinner: Dinner, chances: Chances) -> int:
    """The people missing around all guests together, shared out."""
    if dinner.talk.meet != "table":
        return 0
    low, high = _meeting_spread(dinner)
    missed = 0
    for course, (least, most, guests) in enumerate(zip(low, high, _guests(dinner), strict=True)):
        if (most - least > 1).any():
            return 0
        best = int(chances.best[dinner.meeting][course])
        fixed = least * np.maximum(best + 1 - least, 0)
        more = (least + 1) * np.maximum(best - least, 0) - fixed
        free = np.sort(more[most > least])[: guests - int(least.sum())]
        missed += int(fixed.sum() + free.sum())
    return flattest_squares(missed, len(dinner.guests))


def _meeting_spread(dinner: Dinner) -> tuple[Ints, Ints]:
    """Least and most at each table, of the courses that count as meeting."""
    spread = even_spread(dinner)
    return spread.low[dinner.meeting], spread.high[dinner.meeting]


def _guests(dinner: Dinner) -> list[int]:
    """How many are there, at the courses that count as meeting."""
    found: list[int] = dinner.present[dinner.meeting].sum(axis=1).tolist()
    return found


def _fewest_pairs(low: Ints, high: Ints, guests: int) -> int:
    """The fewest pairs that tables bring together which hold from `low` to `high` guests."""
    below, above = 0, int(high.max(initial=0))
    while below < above:
        level = (below + above + 1) // 2
        below, above = (level, above) if _at(low, high, level) <= guests else (below, level - 1)
    sizes = np.clip(below, low, high)
    more = guests - int(sizes.sum())
    return int((sizes * (sizes - 1) // 2).sum()) + more * below


def _at(low: Ints, high: Ints, level: int) -> int:
    return int(np.clip(level, low, high).sum())


def flattest_squares(total: int, shares: int) -> int:
    """The least sum of squares of so many whole numbers, 0 or more, that add up to a total.

    Examples
    --------
    >>> flattest_squares(7, 3), flattest_squares(-2, 3)
    (17, 0)
    """
    if total <= 0:
        return 0
    each, over = divmod(total, shares)
    return (shares - over) * each**2 + over * (each + 1) ** 2
