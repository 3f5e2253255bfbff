"""What is told of numbers of courses, beside each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
        return self.last.courses + 1 if first is None else first.courses

    @property
    def unlooked(self) -> bool:
        """Whether time was over, or somebody asked to end, before the most courses."""
        return self.last.courses < len(self.dinner.courses) and not self.done

    @property
    def done(self) -> bool:
        """Whether one course more would bring nothing."""
        last = self.last
        return not last.never_met or (last.before is not None and last.brings <= 0)
