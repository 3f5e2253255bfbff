"""Difference matrices by rule, by product and of the catalogue."""

import pytest

from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.matrices.greedy_rule import greedy_rule
from seating_solvers.schedules.matrices.known_matrices import (
    best_matrix,
    known_matrices,
    simplest_matrix,
)


@pytest.mark.parametrize("tables", range(2, 33))
def test_every_matrix_is_perfect_and_as_large_as_promised(tables):
    for letters in range(2, tables + 1, 1 + tables // 10):
        for known in known_matrices(tables, letters):
            matrix = known.build(known.courses)
            assert matrix.repeats() == 0
            assert matrix.courses >= known.courses
            assert matrix.letters >= letters
            assert matrix.group.order == tables


def test_the_simplest_is_cut_to_what_is_asked():
    matrix = simplest_matrix(8, 3, 4)
    assert matrix is not None
    assert matrix.m.shape == (4, 3)
    assert simplest_matrix(8, 3, 9) is None


def test_more_letters_than_tables_have_one_course():
    assert best_matrix(4, 5).courses == 1
    assert best_matrix(4, 4).courses == 4


def test_greedy_gives_up_honestly():
    assert greedy_rule(cyclic(2), 2, 3) is None
