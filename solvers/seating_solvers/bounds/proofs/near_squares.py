"""Three courses of 36 guests, the first of which has no pair in common with the others.

A guest is a row, a column and a letter of a square of order six, and every row has each column
and each letter once: two of the courses have as many pairs in common as there are letters that
a column holds twice. None: a Latin square. Two or three of them lie in as many columns and are
as many letters, of which each column lacks another: more in one column, or another one alone,
would leave columns empty that are full.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.running.kernels import entry, kernel

ORDER = 6


def near_squares(doubled: int) -> Ints:
    """One of each kind of squares whose rows are full.

    Parameters
    ----------
    doubled : int
        Letters that a column holds twice: 0, 2 or 3.

    Returns
    -------
    ndarray of int64, shape (kinds, 6, 6)
        Letters by row and column: column ``i < doubled`` has the letter i twice, the next
        letter below `doubled` not at all, and all others once. No two come from each other by
        exchanging rows, columns, letters, or the columns with the letters; or few do.
    """
    squares = _Squares(_every(doubled))
    kind = np.arange(len(squares.rows))
    images = [squares.places(image) for image in _images(squares.digits(), doubled)]
    while True:
        least = kind
        for image in images:
            least = np.minimum(least, least[image])
            np.minimum.at(least, image, least.copy())
        least = least[least]
        if (least == kind).all():
            return squares.digits()[np.unique(kind)]
        kind = least


class _Squares:
    """Squares with their rows in order, each row a number; ascending."""

    def __init__(self, letters: Ints) -> None:
        self.rows = np.unique(_numbered(letters), axis=0)
        halves = self._halves(self.rows)
        self._known = [np.unique(half) for half in halves]
        self._marks = self._marked(halves)

    def digits(self) -> Ints:
        """Letters, shape (squares, 6, 6)."""
        powers = ORDER ** np.arange(ORDER)[::-1]
        return np.asarray(self.rows[:, :, None] // powers % ORDER)

    def places(self, letters: Ints) -> Ints:
        """Where squares that are there stand."""
        marks = self._marked(self._halves(_numbered(letters)))
        places = np.searchsorted(self._marks, marks)
        if not (self._marks[places] == marks).all():
            raise AssertionError("a square is missing")
        return places

    def _marked(self, halves: list[Ints]) -> Ints:
        """One number for each square, ascending as the squares are."""
        first, last = (
            np.searchsorted(known, half) for known, half in zip(self._known, halves, strict=True)
        )
        return np.asarray(first * len(self._known[1]) + last)

    @staticmethod
    def _halves(rows: Ints) -> list[Ints]:
        powers = (ORDER**ORDER) ** np.arange(ORDER // 2)[::-1]
        return [rows[:, : ORDER // 2] @ powers, rows[:, ORDER // 2 :] @ powers]


def _numbered(letters: Ints) -> Ints:
    return np.sort(letters @ ORDER ** np.arange(ORDER)[::-1], axis=1)


def _images(letters: Ints, doubled: int) -> list[Ints]:
    """What exchanges make of squares: two columns, two letters, the doubled ones, both."""
    found = []
    for one in range(doubled, ORDER - 1):
        swapped = np.arange(ORDER)
        swapped[[one, one + 1]] = one + 1, one
        found += [letters[:, :, swapped], swapped[letters]]
    turned = np.arange(ORDER)
    turned[:doubled] = np.roll(turned[:doubled], -1)
    found.append(turned[letters][:, :, np.argsort(turned)])
    # a column takes its letter's place: letters are missing the other way round then
    mirrored = np.arange(ORDER)
    mirrored[:doubled] = -np.arange(doubled) % max(doubled, 1)
    found.append(np.argsort(mirrored[letters][:, :, mirrored], axis=2))
    return found


class Filling(NamedTuple):
    """Squares being filled column by column.

    Parameters
    ----------
    square : (6, 6) letters
    left : (column, letter) how often it is still to come
    used : (row, letter) whether it is there
    found : (squares, 6, 6)
    number : (1,) how many were found, kept or not
    """

    square: Ints
    left: Ints
    used: NDArray[np.bool_]
    found: Ints
    number: Ints


def _every(doubled: int) -> Ints:
    """All such squares; each in one order of its rows, or in a few."""
    room = 1 << 10
    while True:
        left = np.ones((ORDER, ORDER), dtype=np.int64)
        for column in range(doubled):
            left[column, column], left[column, (column + 1) % doubled] = 2, 0
        work = Filling(
            square=np.zeros((ORDER, ORDER), dtype=np.int64),
            left=left,
            used=np.zeros((ORDER, ORDER), dtype=np.bool_),
            found=np.zeros((room, ORDER, ORDER), dtype=np.int64),
            number=np.zeros(1, dtype=np.int64),
        )
        _fill(work, 0)
        room = int(work.number[0])
        if room <= len(work.found):
            return work.found[:room]


@entry
def _fill(work: Filling, cell: int) -> int:
    """Every letter that may come next, column by column, the first of them in order."""
    column, row = cell // ORDER, cell % ORDER
    if column == ORDER:
        _keep(work)
        return 0
    for letter in range(ORDER):
        if work.left[column, letter] == 0 or work.used[row, letter]:
            continue
        if column == 0 and row > 0 and letter < work.square[row - 1, 0]:
            continue
        work.square[row, column] = letter
        work.left[column, letter] -= 1
        work.used[row, letter] = True
        _fill(work, cell + 1)
        work.left[column, letter] += 1
        work.used[row, letter] = False
    return 0


@kernel
def _keep(work: Filling) -> None:
    if work.number[0] < len(work.found):
        for row in range(ORDER):
            for column in range(ORDER):
                work.found[work.number[0], row, column] = work.square[row, column]
    work.number[0] += 1
