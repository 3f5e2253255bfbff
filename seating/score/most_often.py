"""The two who share a table most often, earlier evenings counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.score.score import Verdict


@dataclass(frozen=True)
class MostOften:
    """Pairs who share a table most often, of those who do tonight and are not bound together.

    Parameters
    ----------
    first, second : int
        The first of them, in the order of the list.
    courses : int
        At how many courses, tonight and at earlier evenings.
    tonight : int
        At how many of tonight.
    pairs : int
        How many pairs share a table so often.
    """

    first: int
    second: int
    courses: int
    tonight: int
    pairs: int


def most_often(verdict: Verdict) -> MostOften | None:
    """Who share a table most often; None where nobody shares one.

    Parameters
    ----------
    verdict : Verdict
    """
    ledger = verdict.ledger
    courses = ledger.courses + verdict.plan.dinner.earlier.along(ledger.keys)
    courses = np.where(verdict.unevenness.bound, 0, courses)
    most = int(courses.max(initial=0))
    if not most:
        return None
    rows = np.flatnonzero(courses == most)
    row = int(rows[np.argmax(ledger.courses[rows])])
    first, second = divmod(int(ledger.keys[row]), len(verdict.plan.dinner.guests))
    return MostOften(
        first,
        second,
        most,
        int(ledger.courses[row]),
        len(rows),
    )
