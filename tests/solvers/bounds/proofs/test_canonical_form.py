"""One form for all plans that differ in names and orders only."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.bounds.proofs.canonical_form import canonical_form


@given(st.integers(2, 3), st.integers(1, 3), st.integers(1, 8), st.randoms())
def test_plans_that_differ_in_names_alone_have_one_form(seats, courses, parties, random):
    cells = list(product(range(seats), repeat=courses))
    chosen = np.array(random.sample(cells, min(parties, len(cells))))
    counts = np.array([random.randint(1, 3) for _ in chosen])
    names = [random.sample(range(seats), seats) for _ in range(courses)]
    other = np.array([[names[c][table] for c, table in enumerate(row)] for row in chosen])
    order = random.sample(range(len(chosen)), len(chosen))
    swapped = other[order][:, random.sample(range(courses), courses)]
    assert canonical_form(chosen, counts, seats) == canonical_form(swapped, counts[order], seats)


def test_plans_that_differ_have_other_forms():
    split = canonical_form(np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([1, 1, 1, 1]), 2)
    stay = canonical_form(np.array([[0, 0], [1, 1]]), np.array([2, 2]), 2)
    more = canonical_form(np.array([[0, 0], [1, 1]]), np.array([3, 1]), 2)
    assert len({split, stay, more}) == 3
