"""Few tables: of the guests at one, some have already shared another.

The pigeonhole between each two courses (`seating_solvers.bounds.shared.fewest_shared`), added up
over the best tree of courses (`seating_solvers.bounds.shared.least_loss`).
"""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.fewest_shared import fewest_shared
from seating_solvers.bounds.shared.least_loss import least_loss, sittings
from seating_solvers.bounds.shared.reason import Reason


def few_tables(setting: BoundSetting, sizes: list[Ints]) -> Reason:
    """How many times a pair share a table once more than the first time, at least.

    Parameters
    ----------
    setting : BoundSetting
    sizes : list of ndarray of int64
        Guests at each table, for each course.
    """
    return Reason(least_loss(sittings(sizes, setting.present), again=1, known=0), why(sizes))


def why(sizes: list[Ints]) -> str:
    """The sentence, for tables of such sizes."""
    tables = min(int((size > 0).sum()) for size in sizes)
    most = max(int(size.max()) for size in sizes)
    pairs = fewest_shared(np.array([most]), np.full(tables, most))
    key = "bound_one_table" if tables == 1 else "bound_few_tables"
    if pairs == 1:
        return within(Said.of(f"{key}_two", size=most, tables=tables))
    return within(Said.of(key, size=most, pairs=pairs, tables=tables))
