"""How many seats of each table are taken at each course: other tools are told of no more.

The library fills tables evenly before it looks at who meets, and its bound holds for such plans. A
tool that is told of empty seats too crowds some tables, so that more pairs meet than any plan of
the dinner that was asked for may have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.cases.case_dinner import case_dinner

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints


def seats_to_fill(case: Case) -> Ints:
    """Guests at each table when it is filled as evenly as can be, shape (courses, tables).

    Of tables that could have a guest more each, the first do.
    """
    if case.guests == sum(case.tables) and not len(case.away):
        return np.tile(np.array(case.tables, dtype=np.int64), (case.courses, 1))
    from seating.dinner.even_spread import even_spread

    dinner = case_dinner(case)
    spread = even_spread(dinner)
    beyond = spread.high - spread.low
    left = dinner.present.sum(axis=1, keepdims=True) - spread.low.sum(axis=1, keepdims=True)
    before = np.cumsum(beyond, axis=1) - beyond
    return np.asarray(spread.low + np.clip(left - before, 0, beyond), dtype=np.int64)
