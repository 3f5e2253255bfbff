"""Tables for parties from a schedule in which each is one guest.

Where parties are of one size there, or of as many sizes as come out even with the tables, a
schedule without a repeat for as many parties as a table holds is one for all their guests.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seating.people.pairs import Ints, PairTable
from seating_solvers.parties.party_problem import EVER, NEXT, STAY, PartyProblem
from seating_solvers.placing.nearest_schedule import nearest_schedule
from seating_solvers.placing.place_guests import place_guests
from seating_solvers.placing.staying_guests import ANY, StayingGuests

MOST_PARTIES = 3000
"""Beyond, few meet again wherever they sit, and those who do are moved elsewhere sooner."""

FEWEST_TABLES = 2


def scheduled_tables(
    problem: PartyProblem, first: Ints, seed: int, over: Callable[[], bool]
) -> Ints | None:
    """A table for each party at each course, shape (courses, parties); -1 when away.

    Parameters
    ----------
    problem : PartyProblem
    first : ndarray of int64, shape (courses, parties)
        Tables that hold all parties, which say how many parties are at each.
    seed : int
    over : callable
        Whether to stop looking for better places.

    Returns
    -------
    ndarray or None
        None where no schedule is for such parties: tables differ from course to course, or
        parties share one at some courses only.
    """
    at = first[problem.meeting]
    tables = problem.high.shape[1]
    counts = np.array([np.bincount(row[row >= 0], minlength=tables) for row in at])
    if not 1 < len(problem.size) <= MOST_PARTIES or not len(at) or (at < 0).any():
        return None
    used = np.flatnonzero(counts.any(axis=0))
    whole = len(problem.blocks.size) == len(problem.blocks.party)  # a party is a block
    if not whole or len(used) < FEWEST_TABLES or (counts != counts[0]).any():
        return None
    staying = _staying(problem, used)
    target = counts[0, used]
    found = nearest_schedule(target, len(at), staying.matter, seed)
    if found is None:
        return None
    upper = np.repeat(np.arange(len(problem.size)), np.diff(problem.known_start))
    ahead = upper < problem.known_other
    known = PairTable.summed(
        len(problem.size), upper[ahead], problem.known_other[ahead], problem.known[ahead]
    )
    order = np.arange(len(problem.size), dtype=np.int64)
    table = place_guests(found, known, staying, order, target, seed, over)
    every = np.maximum(np.cumsum(problem.meeting) - 1, 0)
    return np.asarray(used[table[every]], dtype=np.int64)


def _staying(problem: PartyProblem, used: Ints) -> StayingGuests:
    """Parties that keep a table, and which one; those of a size are of one sort."""
    pinned, number = problem.pinned, {int(table): at for at, table in enumerate(used)}
    kept = dict.fromkeys(np.flatnonzero(problem.route[:, STAY]).tolist(), ANY)
    for party, row in enumerate(pinned.row[0].tolist()):
        one = row >= 0 and pinned.start[row + 1] - pinned.start[row] == 1
        if one and (pinned.row[:, party] == row).all():
            table = int(pinned.table[pinned.start[row]])
            if table in number:
                kept[party] = number[table]
    matter = bool((pinned.row >= 0).any() or problem.route[:, [EVER, STAY, NEXT]].any())
    sort = np.unique(-problem.size, return_inverse=True)[1].reshape(-1)
    return StayingGuests(kept, matter, sort.astype(np.int64))
