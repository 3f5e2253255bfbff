"""Who sits out: guests who have no seat at a course, in turn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.rules.present import Present
from seating.words.errors import InputError
from seating.words.figures import counted


def sit_outs(present: NDArray[np.bool_], counts: Sequence[int]) -> NDArray[np.bool_]:
    """Who sits out at each course, so that it falls on everybody alike.

    Parameters
    ----------
    present : ndarray of bool, shape (courses, guests)
        Who is there.
    counts : sequence of int
        How many sit out at each course, of those who are there.

    Returns
    -------
    ndarray of bool, shape (courses, guests)
        Guests who are there for as many courses sit out as often, or once more; who is there
        for fewer does so less. Between two guests who have sat out as often the one goes first
        whose last time is longer ago, then the first of the list. What is said of a course does
        not depend on those after it, but for how long guests stay.

    Examples
    --------
    >>> sit_outs(np.ones((3, 4), dtype=bool), [1, 1, 2]).astype(int).tolist()
    [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1]]
    """
    there = present.sum(axis=0)
    out = np.zeros_like(present)
    times = np.zeros(present.shape[1], dtype=np.int64)
    last = np.full(present.shape[1], -1)
    for course, count in enumerate(counts):
        here = np.flatnonzero(present[course])
        share = (times[here] + 1) / there[here]
        chosen = here[np.lexsort((here, last[here], share))][:count]
        out[course, chosen] = True
        times[chosen] += 1
        last[chosen] = course
    return out


def with_sit_outs(dinner: Dinner, counts: Sequence[int]) -> Dinner:
    """The dinner with rules that say who sits out when.

    Parameters
    ----------
    dinner : Dinner
    counts : sequence of int
        How many sit out at each course.

    Raises
    ------
    InputError
        If nobody is left at a course.
    """
    for count, there in zip(counts, dinner.present.sum(axis=1).tolist(), strict=True):
        if count >= there > 0:
            what = f"of {counted(there, 'guest')} not all can sit out"
            raise InputError(what, value=f"{count:,}")
    if not any(counts):
        return dinner
    out = sit_outs(dinner.present, counts)
    names = np.array([course.name for course in dinner.courses], dtype=object)
    rules = tuple(
        Present(dinner.guests[guest].id, tuple(names[~out[:, guest]].tolist()))
        for guest in np.flatnonzero(out.any(axis=0)).tolist()
    )
    return dinner.changed(rules=(*dinner.rules, *rules))


def sit_outs_told(out: NDArray[np.bool_]) -> list[str]:
    """A sentence for the host on how many sit out, and how often; none where nobody does.

    Parameters
    ----------
    out : ndarray of bool, shape (courses, guests)
        As of `sit_outs`.

    Examples
    --------
    >>> sit_outs_told(np.array([[True, False, False], [False, True, False]]))
    ['1 guest sits out at each course, in turn: everybody at most once.']
    """
    if not out.any():
        return []
    least, most = (
        counted(int(end), "guest") for end in (out.sum(axis=1).min(), out.sum(axis=1).max())
    )
    who = most if least == most else f"{least.partition(' ')[0]} to {most}"
    sits = "sits" if who == "1 guest" else "sit"
    return [f"{who} {sits} out at each course, in turn: everybody {how_often(out)}."]


def how_often(out: NDArray[np.bool_]) -> str:
    """How often each guest sits out, as in ``once or twice``."""
    times = out.sum(axis=0)
    least, most = int(times.min()), int(times.max())
    if least == most:
        return _times(most)
    if not least:
        return f"at most {_times(most)}"
    return f"{_times(least)} or {_times(most)}" if most == least + 1 else f"{least} to {most} times"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
