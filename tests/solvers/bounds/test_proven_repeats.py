"""Repeats counted once and for all."""

from importlib.resources import files

import numpy as np

from seating_solvers.bounds import proven_repeats as module
from seating_solvers.bounds.proofs.prove_repeats import sizes_of
from seating_solvers.bounds.proven_repeats import LIST, for_more_courses, proven, proven_repeats
from seating_solvers.bounds.shared.fewest_shared import fewest_shared


def test_more_courses_have_at_least_their_share_of_repeats():
    assert for_more_courses(25, 5, 5) == 25
    assert for_more_courses(13, 4, 6) == 23
    assert proven_repeats(12, 3, 5) == for_more_courses(13, 4, 5)
    assert proven_repeats(12, 3, 3) == 0


def test_every_row_of_the_list_says_more_than_the_pigeonhole():
    lines = files(module.__package__).joinpath(LIST).read_text(encoding="utf-8").splitlines()
    assert len(proven()) == len(lines) - 1, "one is its heading"
    for (guests, tables, courses), repeats in proven().items():
        sizes = np.array(sizes_of(guests, tables))
        assert repeats > (courses - 1) * fewest_shared(sizes, sizes)
