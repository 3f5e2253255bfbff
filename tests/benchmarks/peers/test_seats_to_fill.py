"""Seats that are to be taken: all guests on them, evenly."""

import numpy as np

from benchmarks.cases.case import Case
from benchmarks.peers.seats_to_fill import seats_to_fill


def test_full_tables_are_full():
    assert seats_to_fill(Case(7, (3, 4), 2)).tolist() == [[3, 4], [3, 4]]


def test_empty_seats_are_spread():
    assert seats_to_fill(Case(10, (4, 4, 4), 1)).tolist() == [[4, 3, 3]]


def test_who_is_away_takes_no_seat():
    case = Case(10, (5, 5), 3, away=np.array([[1, 0], [1, 1], [2, 9]]))
    assert seats_to_fill(case).tolist() == [[5, 5], [4, 4], [5, 4]]


def test_tables_that_are_not_needed_stay_empty():
    assert sorted(seats_to_fill(Case(8, (4,) * 6, 1))[0].tolist())[:2] == [0, 0]
