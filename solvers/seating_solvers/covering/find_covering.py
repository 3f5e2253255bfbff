"""Find courses in which all meet: ``python -m seating_solvers.covering.find_covering 38 8 7``.

Guests, seats at each table, courses. What the catalogue holds is found again, under the
symmetry that is kept with it; anything else is looked for as `seating plan` does. A row for
the catalogue goes to the standard output.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import numpy as np

from seating_solvers.covering.cover import Cover, Covered
from seating_solvers.covering.covering_catalogue import Entry, entries, row_of
from seating_solvers.covering.covering_search import MOST_MOVES, covering_search
from seating_solvers.covering.covering_symmetry import CoveringSymmetry
from seating_solvers.covering.symmetric_search import symmetric_search
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import THREADS

PLAIN = "annealing"


def find_covering(
    guests: int,
    seats: int,
    courses: int,
    watch: Watch,
    seed: int,
    symmetry: CoveringSymmetry | None,
) -> Entry | None:
    """An entry for the catalogue, or None if none is found in time.

    Parameters
    ----------
    guests, seats, courses : int
    watch : Watch
    seed : int
    symmetry : CoveringSymmetry or None
        What to impose; without it, searches of all kinds.
    """
    tables = -(-guests // seats)
    cover = Cover(~np.eye(guests, dtype=bool), np.full(tables, seats), courses, seed)
    best = _searched(cover, watch) if symmetry is None else _under(cover, watch, symmetry)
    if best.left:
        return None
    how = PLAIN if symmetry is None else symmetry.sentence()
    return Entry(guests, seats, courses, best.table, how, symmetry)


def _searched(cover: Cover, watch: Watch) -> Covered:
    with ThreadPoolExecutor(thread_name_prefix=THREADS) as threads:
        return covering_search(cover, watch, threads)


def _under(cover: Cover, watch: Watch, symmetry: CoveringSymmetry) -> Covered:
    for number in count():
        best = symmetric_search(cover, number, MOST_MOVES, watch.over, symmetry)
        if not best.left or watch.over():
            return best
    raise AssertionError


def main() -> int:
    """Find one; 1 if it is not found in time."""
    parser = argparse.ArgumentParser(description="Find courses in which all meet.")
    parser.add_argument("guests", type=int)
    parser.add_argument("seats", type=int)
    parser.add_argument("courses", type=int)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    shape = (asked.guests, asked.seats, asked.courses)
    kept = [one.symmetry for one in entries() if (one.guests, one.seats, one.courses) == shape]
    watch = Watch(Budget(seconds=asked.seconds))
    entry = find_covering(*shape, watch, asked.seed, kept[0] if kept else None)
    if entry is None:
        return 1
    sys.stdout.write(json.dumps(row_of(entry)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
