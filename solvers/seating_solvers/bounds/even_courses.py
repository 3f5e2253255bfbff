"""What can be said of dinners whose courses are all alike, and everyone is there for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from seating_solvers.bounds import crowded, proven_repeats, six_tables
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.least_loss import Sitting, shared
from seating_solvers.bounds.shared.reason import Reason


@dataclass(frozen=True)
class EvenCourses:
    """A dinner of tables as even as can be, the same and with everyone there in all courses.

    Parameters
    ----------
    guests, tables, courses : int
    in_common : int
        Pairs who share a table in two courses, summed over every two courses, at least.
    """

    guests: int
    tables: int
    courses: int
    in_common: int

    @classmethod
    def of(cls, setting: BoundSetting) -> EvenCourses | None:
        """The figures of such a dinner, or None if it is none."""
        sizes = setting.sizes
        if sizes is None or not setting.present.all():
            return None
        used = np.sort(sizes[0][sizes[0] > 0])
        same = all(np.array_equal(used, np.sort(size[size > 0])) for size in sizes)
        if not same or used[-1] - used[0] > 1:
            return None
        one = Sitting(used, setting.present[0])
        twos = setting.courses * (setting.courses - 1) // 2
        return cls(int(used.sum()), len(used), setting.courses, twos * shared(one, one))

    def repeats(self) -> Iterator[Reason]:
        """Times that a pair share a table once more than the first time, at least; and why."""
        shape = (self.guests, self.tables, self.courses)
        others = self.courses * (self.guests // self.tables - 1)
        met = crowded.crowded(self.guests, self.courses, others, self.in_common)
        yield Reason(met, crowded.why(self.guests, others))
        found = six_tables.six_tables(*shape)
        if found:
            yield Reason(found, six_tables.why(self.courses))
        found = proven_repeats.proven_repeats(*shape)
        if found:
            yield Reason(found, proven_repeats.why(self.guests, self.tables, found))
