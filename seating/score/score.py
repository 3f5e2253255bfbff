"""The one authority on what a plan is worth, independent of every solver.

::

    introductions = sum over pairs g < h of worth(total) - worth(prior)
    weighted      = sum over pairs g < h of interest[g, h] * (worth(total) - worth(prior))
    total[g, h]   = prior[g, h] + sum over courses of talk[seat(g), seat(h)]
    score         = (rules broken, shortfall, weighted, unevenness)    compared in this order

All integers, so that a solver's incremental figures can be held to these exactly. Introductions
are what people are told of; the score counts those of wishes and shared interests more, and
compares them in tenths: between plans that differ by less, the evener one is the better
(`seating.score.unevenness`). Every figure is defined in docs/figures.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, total_ordering
from itertools import pairwise

import numpy as np

from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.rules.shared.rule import Break, Rule
from seating.score.by_rules import ByRules, by_rules
from seating.score.ledger import Ledger, ledger_of
from seating.score.shared_interests import SharedInterests, shared_interests
from seating.score.unevenness import Unevenness
from seating.score.wishes import Wish, wishes_of


def tenth(unit: int) -> int:
    """A tenth of an introduction in units of worth, or one where only whole ones are counted."""
    return max(unit // 10, 1)


@total_ordering
@dataclass(frozen=True)
class Score:
    """What a plan is worth, in levels; a better score compares greater.

    Parameters
    ----------
    broken : int
        By how much rules are broken, guests without a seat included.
    shortfall : int
        New people that guests lack to their own goals.
    weighted : int
        Introductions in units of worth, each as often as the pair's interest says: divide by
        `unit` for whole ones. Where nobody has wishes or interests, the introductions.
    unit : int
        The worth of one certain introduction.
    unevenness : int, optional
        How unevenly the evening falls on its guests, the smaller the better; 0 where a search
        has not counted it yet.

    Examples
    --------
    >>> Score(0, 0, 10, 1) > Score(0, 2, 99, 1) > Score(1, 0, 99, 1)
    True
    >>> Score(0, 0, 10, 1, 7) > Score(0, 0, 10, 1, 8)
    True
    """

    broken: int
    shortfall: int
    weighted: int
    unit: int
    unevenness: int = 0

    @property
    def levels(self) -> tuple[int, int, int, int, int]:
        """What scores are compared by, each the greater the better.

        The last one tells apart plans that are as even and less than a tenth of an
        introduction from each other.
        """
        tenths = self.weighted // tenth(self.unit)
        return (-self.broken, -self.shortfall, tenths, -self.unevenness, self.weighted)

    def reaches(self, weighted: int) -> bool:
        """Whether no rule is broken, no goal is missed, and introductions come to so much."""
        return not self.broken and not self.shortfall and self.weighted >= weighted

    @property
    def introductions(self) -> int:
        """What `weighted` was called before the introductions had a figure of their own."""
        return self.weighted

    @property
    def expected(self) -> float:
        """What is `weighted`, in whole introductions (`Verdict.expected` is not weighted)."""
        return self.weighted / self.unit

    def __lt__(self, other: Score) -> bool:
        return self.levels < other.levels


@dataclass(frozen=True, eq=False)
class Verdict:
    """A plan's score, and why it is so.

    Parameters
    ----------
    plan : Plan
    """

    plan: Plan

    @cached_property
    def score(self) -> Score:
        """The score."""
        return replace(self.uneven_score, unevenness=self.unevenness.value)

    @cached_property
    def uneven_score(self) -> Score:
        """The score without its last level, which searches for introductions do not look at."""
        return Score(
            broken=sum(one.amount for _, one in self.breaks),
            shortfall=int(self.lacking.sum()),
            weighted=self.weighted,
            unit=self.plan.dinner.talk.worth.unit,
        )

    @cached_property
    def unevenness(self) -> Unevenness:
        """How unevenly the evening falls on its guests."""
        return Unevenness(self.plan, self.ledger)

    @property
    def weighted(self) -> int:
        """The introductions as the score counts them; rules and goals are not looked at."""
        return int(self.ledger.gains.sum())

    @property
    def introductions(self) -> int:
        """The introductions of people, in units of worth, whatever they are interested in."""
        return int(self.ledger.introduced.sum())

    @property
    def expected(self) -> float:
        """The expected number of introductions of people."""
        return self.introductions / self.plan.dinner.talk.worth.unit

    @cached_property
    def ledger(self) -> Ledger:
        """Every pair who share a table at least once."""
        return ledger_of(self.plan)

    @cached_property
    def breaks(self) -> tuple[tuple[Rule | None, Break], ...]:
        """Every place where a rule is broken; the rule is None for a guest without a seat."""
        broken: list[tuple[Rule | None, Break]] = [(None, one) for one in self._unseated()]
        for rule in self.plan.dinner.rules:
            broken.extend((rule, one) for one in rule.breaks(self.plan))
        return tuple(broken)

    def _unseated(self) -> Iterator[Break]:
        dinner = self.plan.dinner
        for course, guest in np.argwhere(dinner.present & (self.plan.seats < 0)).tolist():
            what = f"{dinner.label(guest)} has no seat at {dinner.courses[course].name}"
            yield Break(what, 1, course, (guest,))

    @cached_property
    def meets(self) -> Ints:
        """New people each guest meets, shape (guests,)."""
        return self.ledger.meets

    @cached_property
    def new_at_table(self) -> Ints:
        """Strangers each guest shares a table with at least once, shape (guests,)."""
        return self.ledger.by_guest(self.ledger.strangers)

    @cached_property
    def by_guest(self) -> Ints:
        """What each guest has a part in of `weighted`, in units of worth, shape (guests,)."""
        return self.ledger.by_guest(self.ledger.gains)

    @cached_property
    def by_course(self) -> Ints:
        """What each course adds to `weighted`, in units of worth, shape (courses,)."""
        counts = range(1, len(self.plan.dinner.courses))
        so_far = [int(ledger_of(self.plan, range(count)).gains.sum()) for count in counts]
        so_far = [0, *so_far, self.weighted]
        added = [later - sooner for sooner, later in pairwise(so_far)]
        return np.array(added, dtype=np.int64)

    def of_pair(self, first: int, second: int) -> int:
        """What a pair adds to `weighted`, in units of worth."""
        low, high = min(first, second), max(first, second)
        key = low * len(self.plan.dinner.guests) + high
        place = int(np.searchsorted(self.ledger.keys, key))
        if place == len(self.ledger.keys) or self.ledger.keys[place] != key:
            return 0
        return int(self.ledger.gains[place])

    @cached_property
    def lacking(self) -> Ints:
        """New people each guest lacks to their own goal, shape (guests,)."""
        goals = np.array([guest.goal or 0 for guest in self.plan.dinner.guests], dtype=np.int64)
        if not goals.any():
            return goals
        return np.asarray(np.maximum(goals - self.meets, 0))

    @cached_property
    def short(self) -> tuple[tuple[int, int], ...]:
        """Guests who lack people to their own goal, and how many, those who lack most first."""
        lacking = self.lacking
        guests = np.flatnonzero(lacking)
        order = guests[np.argsort(-lacking[guests], kind="stable")]
        return tuple((int(guest), int(lacking[guest])) for guest in order)

    @cached_property
    def wishes(self) -> tuple[Wish, ...]:
        """Every wish to meet another guest, and whether it is granted."""
        return wishes_of(self.ledger)

    @cached_property
    def shared_interests(self) -> SharedInterests:
        """Strangers who share an interest, and how many of them meet."""
        return shared_interests(self.ledger)

    @property
    def new_pairs(self) -> int:
        """Pairs of strangers who share a table at least once."""
        return int(self.ledger.strangers.sum())

    @property
    def repeats(self) -> int:
        """How many times strangers share a table once more than the first time."""
        again = self.ledger.courses - 1
        return int(again[self.ledger.strangers].sum())

    @property
    def beside_again(self) -> int:
        """How many times strangers sit side by side once more than the first time."""
        again = np.maximum(self.ledger.beside - 1, 0)
        return int(again[self.ledger.strangers].sum())

    @cached_property
    def by_rules(self) -> ByRules:
        """What of repeats, and of known pairs at a table, the rules bring about."""
        return by_rules(self.plan, self.ledger)

    @property
    def known_at_table(self) -> int:
        """Pairs who knew each other and share a table at least once."""
        return int((~self.ledger.strangers).sum())


def judge(plan: Plan) -> Verdict:
    """The verdict on a plan.

    Parameters
    ----------
    plan : Plan

    Returns
    -------
    Verdict
        Its parts are computed when asked for.
    """
    return Verdict(plan)
