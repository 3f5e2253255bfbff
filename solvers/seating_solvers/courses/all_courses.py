"""What is told of numbers of courses, beside each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating_solvers.courses.count_courses import fewest_for_all
from seating_solvers.courses.course_count import CourseCount
from seating_solvers.covering import suits


@dataclass(frozen=True, eq=False)
class AllCourses:
    """Every number of courses that was looked at.

    Parameters
    ----------
    dinner : Dinner
        With the most courses that were to be looked at.
    counts : sequence of CourseCount
        In order; at least one.
    interrupted : bool, optional
        Whether somebody asked to end.
    """

    dinner: Dinner
    counts: Sequence[CourseCount]
    interrupted: bool = False

    @property
    def last(self) -> CourseCount:
        """The most courses that were looked at."""
        return self.counts[-1]

    @property
    def all_met(self) -> int | None:
        """After how many courses everyone has met, if that is found."""
        return self.last.courses if not self.last.never_met else None

    @property
    def needed(self) -> int:
        """How many courses it takes at least until everyone has met, as far as is proven."""
        if self.dinner.talk.meet == "table" and suits(self.dinner) and self.dinner.meeting.all():
            fewest = fewest_for_all(self.dinner)
            if fewest is not None:
                return fewest
        enough = (one for one in self.counts if one.bounds[1].value >= one.strangers)
        first = next(enough, None)
        least = self.last.courses + 1 if first is None else first.courses
        return least if self.all_met else max(least, self._by_one_guest)

    @property
    def _by_one_guest(self) -> int:
        """The courses that somebody needs who knows fewest, however tables are filled."""
        dinner = self.dinner
        known = ~dinner.strangers(dinner.prior.values)
        ends = np.concatenate([dinner.prior.first[known], dinner.prior.second[known]])
        fewest = int(np.bincount(ends, minlength=len(dinner.guests)).min())
        at_once = max(max(table.seats for table in dinner.tables) - 1, 1)
        return -(-(len(dinner.guests) - 1 - fewest) // at_once)

    @property
    def unlooked(self) -> bool:
        """Whether time was over, or somebody asked to end, before the most courses."""
        return self.last.courses < len(self.dinner.courses) and not self.done

    @property
    def done(self) -> bool:
        """Whether one course more would bring nothing."""
        last = self.last
        return not last.never_met or (last.before is not None and last.brings <= 0)
