"""Seats for parties whose tables are known."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.parties.party_problem import party_of
from seating_solvers.parties.seat_parties import seated
from tests.solvers.parties.party_dinner import party_dinner


@settings(max_examples=50)
@given(st.lists(st.integers(0, 2), min_size=10, max_size=10), st.integers(0, 9))
def test_everyone_has_a_seat_and_parties_their_table_as_far_as_it_has_seats(tables, seed):
    dinner = party_dinner((3, 2, 2, 1, 1), (3, 3, 4), 2)
    party, at = party_of(dinner), np.array(tables).reshape(2, 5)
    plan = seated(dinner, party, at, np.random.default_rng(seed))
    for course, row in enumerate(plan.seats):
        assert len(set(row.tolist())) == len(dinner.guests)
        asked = np.bincount(at[course, party], minlength=3)
        there = dinner.table_of_seat[row] == at[course, party]
        kept = np.bincount(at[course, party][there], minlength=3)
        assert (kept >= np.minimum(asked, [3, 3, 4])).all()


def test_chance_chooses_among_seats_as_good():
    dinner = party_dinner((2, 2, 2), (6,), 1)
    party, at = party_of(dinner), np.zeros((1, 3), dtype=np.int64)
    seats = {seated(dinner, party, at, np.random.default_rng(n)).seats.tobytes() for n in range(9)}
    assert len(seats) > 1
