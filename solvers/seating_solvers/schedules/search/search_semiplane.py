"""Find the base lines of the semiplane again, and all others with its symmetry.

`python -m seating_solvers.schedules.search.search_semiplane` prints the first and counts them.
A line that some symmetries keep is a union of orbits of points under these. Pairs of points
fall into orbits too, each of which is to be joined once, or, between parallel points, never:
Kramer and Mesner (1976), "t-designs on hypergraphs".
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.designs.semiplane import KINDS, images, number

Line = frozenset[int]

_SIZE = 12
_POINTS = KINDS * 27
_KEPT_BY = {27: slice(0, 8), 108: slice(0, 2)}  # all quaternions, or 1 and -1


def search_semiplane() -> Iterator[tuple[Line, Line]]:
    """Every two base lines whose images join all points that are not parallel, once."""
    orbits = {int(orbit) for orbit in np.unique(orbit_of_pair())} - _never()
    for long in base_lines(108):
        for short in base_lines(27):
            if set(_joined(long)) ^ set(_joined(short)) == orbits:
                yield long, short


def base_lines(length: int) -> list[Line]:
    """Every line with so many images that meet in one point at most, as numbers of its points.

    Parameters
    ----------
    length : {27, 108}
    """
    kept_by = symmetries()[_KEPT_BY[length]]
    parts = {frozenset(kept_by[:, point].tolist()) for point in range(_POINTS)}
    fitting = sorted((part for part in parts if _joins_once(part, length)), key=sorted)
    return [line for line in _unions(frozenset(), fitting, length) if _whole(line, length)]


def _unions(line: Line, parts: list[Line], length: int) -> Iterator[Line]:
    """Lines of full size made of a line so far and some of the parts."""
    if len(line) == _SIZE:
        yield line
    for place, part in enumerate(parts):
        longer = line | part
        if len(longer) <= _SIZE and _joins_once(longer, length):
            yield from _unions(longer, parts[place + 1 :], length)


def _joins_once(line: Line, length: int) -> bool:
    """Whether no pair is joined twice by the images of a line, and nobody parallel."""
    return all(
        orbit not in _never() and times * length <= _orbit_sizes()[orbit]
        for orbit, times in _joined(line).items()
    )


def _whole(line: Line, length: int) -> bool:
    """Whether the images join every orbit of pairs that they touch."""
    return all(times * length == _orbit_sizes()[orbit] for orbit, times in _joined(line).items())


def _joined(line: Line) -> Counter[int]:
    """How many pairs of a line lie in each orbit of pairs."""
    orbits = orbit_of_pair()
    return Counter(orbits[a][b] for a in line for b in line if a < b)


@cache
def symmetries() -> Ints:
    """Where each symmetry takes each point, shape (216, 135); 1 and -1 first, then quaternions."""
    points = np.indices((KINDS, 3, 3, 3)).reshape(4, -1).T
    return number(images(points))


@cache
def orbit_of_pair() -> list[list[int]]:
    """The orbit of each pair of points, named by its least pair."""
    first = symmetries()[:, :, None]
    second = symmetries()[:, None, :]
    both = np.minimum(first, second) * _POINTS + np.maximum(first, second)
    orbits: list[list[int]] = both.min(axis=0).tolist()
    return orbits


@cache
def _orbit_sizes() -> Counter[int]:
    orbits = orbit_of_pair()
    return Counter(orbits[a][b] for a in range(_POINTS) for b in range(a))


@cache
def _never() -> frozenset[int]:
    """Orbits of pairs in one parallel class, and of points with themselves."""
    orbits = orbit_of_pair()
    return frozenset(
        orbits[a][b] for a in range(_POINTS) for b in range(_POINTS) if a // 3 == b // 3
    )


def main() -> int:
    """Print two base lines as kind, x, y and z of their points, and how many others would do."""
    found = list(search_semiplane())
    for line in found[0]:
        point = np.transpose(np.unravel_index(sorted(line), (KINDS, 3, 3, 3)))
        sys.stdout.write(f"{point.tolist()}\n")
    sys.stdout.write(f"{len(found)} pairs of base lines\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
