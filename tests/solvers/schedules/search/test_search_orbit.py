"""Annealing of starter courses under a symmetry."""

from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.schedules.search.automorphism import Automorphism, permutation, unfold
from seating_solvers.schedules.search.search_orbit import search_orbit
from seating_solvers.schedules.search.starter import KeptTables, Starter
from tests.solvers.schedules.recounted import counted

CYCLES = (13, 13, 13, 1)


@given(st.integers(0, 1000), st.booleans())
@settings(max_examples=20, deadline=None)
def test_search_counts_its_repeats_rightly(seed, kept):
    shift = Automorphism((0, 1, 2, 3), (1, 1, 1, 0))
    turn = Automorphism((1, 2, 0, 3), (0,) * 4, 3)
    starter = Starter((turn,), (KeptTables((turn,), 1, 1),)) if kept else Starter()
    generators = (shift, turn) if kept else (shift,)
    courses, found = search_orbit(10, 4, CYCLES, generators, (starter,), seed=seed, steps=300)
    table = unfold(list(courses), [permutation(CYCLES, one) for one in generators])
    assert counted(table) == found
