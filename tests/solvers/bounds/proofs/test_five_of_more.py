"""Five courses at six tables of more than six, counted from fewer."""

import numpy as np
import pytest

from seating_solvers.bounds.proofs import pairs_apart, prove_repeats
from seating_solvers.bounds.proofs.five_of_more import five_of_more, repeats_of_fewer
from seating_solvers.bounds.proven_repeats import for_more_courses
from seating_solvers.schedules import schedule


@pytest.mark.parametrize(("size", "four"), [(7, 22), (8, 38), (9, 56), (10, 76), (11, 92)])
def test_it_is_no_less_than_what_four_courses_tell(size, four):
    found = five_of_more(size, four)
    assert found >= for_more_courses(four, 4, 5)
    known = schedule(6, size, 5)
    assert known is not None
    assert found <= known.repeats
    assert _satisfied_by(known.table, size, four)


def _satisfied_by(table, size, four):
    """What is said of all plans, of one that is known, pair by pair."""
    together = (table[:, :, None] == table[:, None, :])[:, *np.triu_indices(table.shape[1], 1)]
    shared = together.sum(axis=0)
    if (shared == 2).sum() < repeats_of_fewer(6 * size - (shared > 2).sum()):
        return False
    for out in range(5):
        fewer = np.delete(together, out, axis=0).sum(axis=0)
        if (fewer > 1).sum() < 6 * size - 34 or np.maximum(fewer - 1, 0).sum() < four:
            return False
    return True


def test_sizes_it_does_not_hold_for():
    with pytest.raises(ValueError, match="six tables of 12"):
        five_of_more(12, 110)


def test_a_row_that_says_too_much_is_not_proven(monkeypatch):
    monkeypatch.setattr(pairs_apart, "no_pairs_apart", lambda: True)
    assert prove_repeats.plan_with_fewer(48, 6, 5, 54) is None
    with pytest.raises(AssertionError, match="not proven"):
        prove_repeats.plan_with_fewer(48, 6, 5, 55)


def test_nothing_is_proven_where_fewer_guests_could_have_fewer_repeats(monkeypatch):
    monkeypatch.setattr(pairs_apart, "no_pairs_apart", lambda: False)
    with pytest.raises(AssertionError, match="fewer guests"):
        prove_repeats.plan_with_fewer(48, 6, 5, 54)
