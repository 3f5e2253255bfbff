"""Who is to meet whom until everyone has met, and who has not met yet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.score.ledger import ledger_of
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def to_meet(dinner: Dinner) -> NDArray[np.bool_]:
    """Pairs who are ever there together and have something to gain from meeting.

    Parameters
    ----------
    dinner : Dinner
        Under ``table`` or ``beside``.

    Returns
    -------
    ndarray of bool, shape (guests, guests)
        Symmetric; nobody meets themselves.

    Examples
    --------
    >>> knows = [("Ana", "Bo")]
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3", 1, meet="table", knows=knows)
    >>> to_meet(dinner).astype(int).tolist()
    [[0, 0, 1], [0, 0, 1], [1, 1, 0]]
    """
    special = BoundSetting.of(dinner).special
    there = dinner.present.astype(np.float32)
    need = there.T @ there > 0
    np.fill_diagonal(need, False)
    nothing = special.values == 0
    first, second = special.first[nothing], special.second[nothing]
    need[first, second] = need[second, first] = False
    return np.asarray(need)


def unmet(plan: Plan) -> Ints:
    """Pairs who are to meet and do not, lower index first, shape (pairs, 2)."""
    need, ledger = to_meet(plan.dinner), ledger_of(plan)
    met = ledger.talk > 0
    need[ledger.first[met], ledger.second[met]] = False
    return np.argwhere(np.triu(need)).astype(np.int64)
