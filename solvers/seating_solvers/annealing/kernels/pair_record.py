"""What unevenness needs of each pair in one word, and what talk changes of it in one look.

A swap is weighed by looking at both guests and everybody at two tables, in tables of all pairs,
where nearly each look is for memory that is not at hand. So all that counts of a pair is kept
in one place::

    record = times << TIMES | stranger << STRANGER | talk

`times` is how often they share a table, tonight and before, or far below 0 for those who are
bound together (`fairness.BOUND`). The rest is the place at which their gain is found: what their
talk is worth, and for strangers whether they have met (`gains_of`). Where there are many guests
nothing is kept, and it is found from seats. Arguments are parts of a `Problem` and of a `State`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.fairness import used_to
from seating_solvers.annealing.kernels.pair_talk import counted, looked_up, prior_talk, talk_at
from seating_solvers.running.kernels import kernel

STRANGER, TIMES, MEETING = 15, 16, 40
"""Bits of a record, the lowest first; and the lowest bit of meetings in gains. Below it there is
room for what everybody at the largest table could gain."""

PLACE, MOST_TALK = (1 << TIMES) - 1, (1 << STRANGER) - 1
"""The place in a record, and the most talk of a pair that it has room for."""


def records_before(dinner: Dinner, talk: NDArray[np.int32]) -> NDArray[np.int32]:
    """The records of all pairs before tonight, shape (n, n).

    Parameters
    ----------
    dinner : Dinner
    talk : ndarray of int32, shape (n, n)
        Of each pair in life.
    """
    strangers = (talk < dinner.talk.worth.half).astype(np.int32)
    return np.asarray(used_to(dinner).dense(np.int32) << TIMES | strangers << STRANGER | talk)


def gains_of(worth: Ints, half: int) -> Ints:
    """What talk comes to, by place: its worth, and a meeting if strangers have talked enough.

    The first half is of those who know each other, the second of strangers. Differences
    of gains, and sums of those, are changes of both (`meetings_in`, `worth_in`).

    Parameters
    ----------
    worth : ndarray of int64
        Of 0, 1, 2, ... units of talk, as far as any pair gets.
    half : int
        Talk at which two strangers have met.
    """
    gains = np.zeros((2, max(1 << STRANGER, len(worth))), dtype=np.int64)
    gains[:, : len(worth)] = worth
    gains[1, half : len(worth)] += 1 << MEETING
    return gains.reshape(-1)


@kernel
def meetings_in(gain):  # type: ignore[no-untyped-def]
    """How many strangers come to have met by a change of gains."""
    return (gain + (1 << (MEETING - 1))) >> MEETING


@kernel
def worth_in(gain):  # type: ignore[no-untyped-def]
    """The worth in a change of gains."""
    return gain - (meetings_in(gain) << MEETING)


@kernel
def row_of(pairs, one):  # type: ignore[no-untyped-def]
    """Which row of the records `pair_now` reads for a guest; any that is there where none is."""
    return one if pairs.dense else np.int64(0)


@kernel
def pair_now(room, pairs, fair, seat, row, one, two):  # type: ignore[no-untyped-def]
    """The place of two guests among gains, and how often they share a table."""
    if pairs.dense:
        kept = np.int64(row[two])
        return kept & PLACE, kept >> TIMES
    place = prior_talk(pairs, one, two)
    if place < pairs.half:
        place += fair.gains.shape[0] // 2
    times = looked_up(fair.before_start, fair.before_other, fair.before, one, two)
    for course in range(seat.shape[1]):
        s, t = seat[one, course], seat[two, course]
        if s >= 0 and t >= 0 and not room.quiet[course] and room.table_of[s] == room.table_of[t]:
            place += talk_at(room, s, t)
            times += 1
    return place, times


@kernel
def weighted(pairs):  # type: ignore[no-untyped-def]
    """Whether some pairs count more than others."""
    return pairs.more_other.shape[0] > 0


@kernel
def weighted_more(pairs, one, two, gain):  # type: ignore[no-untyped-def]
    """What a pair's gain counts beyond its worth."""
    worth = worth_in(gain)
    return counted(pairs, one, two, worth) - worth


@kernel
def add_to_record(record, one, two, more, once):  # type: ignore[no-untyped-def]
    """Keep a pair's record up to date: `more` talk, and sharing a table `once` more, or less."""
    kept = record[one, two] + more + (once << TIMES)
    record[one, two] = kept
    record[two, one] = kept


@kernel
def fill_records(room, guest, record):  # type: ignore[no-untyped-def]
    """Add tonight to the records of all pairs."""
    for course in range(guest.shape[0]):
        if room.quiet[course]:
            continue
        for s in range(guest.shape[1]):
            one, table = guest[course, s], room.table_of[s]
            for t in range(s + 1, room.first[table + 1]):
                two = guest[course, t]
                if one >= 0 and two >= 0:
                    add_to_record(record, one, two, talk_at(room, s, t), np.int64(1))
