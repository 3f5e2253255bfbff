"""What so many courses are worth."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.dinner.plan import Plan
from seating.score.meets_fewest import MeetsFewest, meets_fewest
from seating.score.score import Verdict, judge
from seating_solvers.bounds import upper_bounds
from seating_solvers.running.bound import Bound


@dataclass(frozen=True, eq=False)
class CourseCount:
    """The best plan found of so many courses, and how good any could be.

    Parameters
    ----------
    plan : Plan
    way : {"solve", "one more", "known", "cover"}
        How it was found: as any plan is, as the plan of one course less and one course more,
        from a schedule in which all meet, or by a search for one.
    before : CourseCount or None
        The same of one course less.
    """

    plan: Plan
    way: str = "solve"
    before: CourseCount | None = None

    @property
    def courses(self) -> int:
        """How many."""
        return len(self.plan.dinner.courses)

    @cached_property
    def verdict(self) -> Verdict:
        """By `seating.score.score`."""
        return judge(self.plan)

    @cached_property
    def bounds(self) -> tuple[Bound, Bound]:
        """On introductions, and on new pairs at a table."""
        return upper_bounds(self.plan.dinner, self.plan)

    @property
    def best(self) -> bool:
        """Whether no plan of so many courses has more introductions."""
        score = self.verdict.score
        return not score.broken and score.weighted >= self.bounds[0].value

    @property
    def brings(self) -> float:
        """Introductions beyond those of one course less."""
        before = 0.0 if self.before is None else self.before.verdict.expected
        return self.verdict.expected - before

    @cached_property
    def strangers(self) -> int:
        """Pairs of guests who do not know each other."""
        people, prior = len(self.plan.dinner.guests), self.plan.dinner.prior
        known = int((~self.plan.dinner.strangers(prior.values)).sum())
        return people * (people - 1) // 2 - known

    @cached_property
    def never_met(self) -> int:
        """Pairs of strangers who have not met after these courses."""
        return self.strangers - int(self.verdict.ledger.met.sum())

    @cached_property
    def fewest(self) -> MeetsFewest | None:
        """Who meets fewest new people."""
        return meets_fewest(self.verdict)

    @cached_property
    def sitting_out(self) -> np.ndarray:
        """Who has no seat at each course, shape (courses, guests)."""
        return np.asarray(self.plan.seats < 0)
