"""Squares whose rows are full, one of each kind."""

import numpy as np
import pytest

from tests.solvers.bounds.proofs.squares import squares_of


@pytest.mark.parametrize(("doubled", "kinds"), [(2, 243), (3, 1101)])
def test_their_columns_hold_letters_twice(doubled, kinds):
    squares = squares_of(doubled)
    assert squares.shape == (kinds, 6, 6)
    assert (np.sort(squares, axis=2) == np.arange(6)).all()
    held = (squares[:, :, :, None] == np.arange(6)).sum(axis=1)
    expected = np.ones((6, 6), dtype=int)
    for column in range(doubled):
        expected[column, [column, (column + 1) % doubled]] = 2, 0
    assert (held == expected).all()


def test_none_is_another_with_lines_exchanged():
    squares = squares_of(2)
    marks = {_mark(square) for square in squares}
    assert len(marks) > len(squares) / 2, "the mark tells most kinds apart"
    shuffled = squares[:, ::-1][:, :, [1, 0, 2, 5, 3, 4]]
    letters = np.array([1, 0, 4, 2, 3, 5])
    assert {_mark(letters[square]) for square in shuffled} == marks


def _mark(square):
    """What exchanges of lines and letters leave as it is: the cycles from each row to another."""
    cycles = []
    for one in square:
        for two in square:
            place = np.argsort(one)
            step, seen, lengths = two[place], set(), []
            for start in range(6):
                length, letter = 0, start
                while letter not in seen:
                    seen.add(letter)
                    letter, length = int(step[letter]), length + 1
                lengths.append(length)
            cycles.append(tuple(sorted(lengths)))
    return tuple(sorted(cycles))
