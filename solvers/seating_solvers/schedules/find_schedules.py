"""Find again what the catalogue holds.

`python -m seating_solvers.schedules.find_schedules TABLES SEATS COURSES` prints it as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.algebra.quasi_difference_matrix import (
    QuasiDifferenceMatrix,
    present_letters,
)
from seating_solvers.schedules.catalogue.schedule_catalogue import (
    MatrixEntry,
    OrbitEntry,
    SquareEntry,
    automorphisms,
    matrices_of_order,
    orbits_of_shape,
    squares,
)
from seating_solvers.schedules.search.orthomorphism_clique import (
    orthomorphism_clique,
    orthomorphism_tower,
)
from seating_solvers.schedules.search.search_matrix import MatrixSymmetry, search_matrix
from seating_solvers.schedules.search.search_orbit import search_orbit
from seating_solvers.schedules.search.starter import KeptTables, Starter
from seating_solvers.schedules.shared.count_repeats import count_repeats


def find_schedules(tables: int, seats: int, courses: int, tries: int) -> Iterator[tuple[Ints, int]]:
    """Matrices and starter courses as good as the catalogue's, found by the same search.

    Yields
    ------
    found : ndarray of int
        A difference matrix, or a quasi-difference matrix, shape (courses, letters), or starter
        courses, (starters, guests).
    repeats : int
        Repeated pairs of the whole schedule, at most the catalogue's.
    """
    for orbit in orbits_of_shape(tables, seats):
        # with repeats it was searched for just so many courses
        if orbit.courses == courses or (orbit.courses > courses and not orbit.repeats):
            yield from _good(_orbit_tries(orbit, tries), orbit.repeats)
    for entry in matrices_of_order(tables):
        if entry.matrix.courses >= courses and entry.matrix.letters >= seats:
            yield from _good(_matrix_tries(entry, tries), entry.repeats)
    for square in squares():
        if square.matrix.tables == tables == seats and len(square.matrix.m) >= courses:
            yield from _good(_square_tries(square, tries), square.repeats)


def main(arguments: list[str]) -> int:
    """Search once more for what the catalogue holds; prints what was found as JSON."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    for name in ("tables", "seats", "courses"):
        parser.add_argument(name, type=int)
    parser.add_argument("--tries", type=int, default=20, help="seeds to try")
    asked = parser.parse_args(arguments)
    for found, repeats in find_schedules(asked.tables, asked.seats, asked.courses, asked.tries):
        sys.stdout.write(json.dumps({"repeats": repeats, "found": found.tolist()}) + "\n")
        return 0
    sys.stderr.write("not found: not in the catalogue, or more tries are needed\n")
    return 1


def _good(tries: Iterator[tuple[Ints, int]], repeats: int) -> Iterator[tuple[Ints, int]]:
    yield from (found for found in tries if found[1] <= repeats)


def _orbit_tries(entry: OrbitEntry, tries: int) -> Iterator[tuple[Ints, int]]:
    search = entry.search
    for seed in range(1, tries + 1):
        searched = len(entry.starters) - search["given"]
        found, repeats = search_orbit(
            entry.tables,
            entry.seats,
            entry.cycles,
            entry.generators,
            tuple(_starter(starter) for starter in search["starters"]),
            seed=seed,
            steps=search["steps"],
            restarts=search["restarts"],
            given=tuple(entry.starters[searched:]),
            temperatures=tuple(search["temperatures"]),
        )
        yield np.concatenate([found, entry.starters[searched:]]), repeats


def _square_tries(entry: SquareEntry, tries: int) -> Iterator[tuple[Ints, int]]:
    search, matrix = entry.search, entry.matrix
    courses, letters = matrix.m.shape
    for seed in range(1, tries + 1):
        found = search_matrix(
            matrix.group,
            courses,
            letters,
            seed=seed,
            moves=search["moves"],
            restarts=search["restarts"],
            temperatures=tuple(search["temperatures"]),
            present=present_letters(matrix.tables, courses, matrix.hole),
        )
        table = QuasiDifferenceMatrix(matrix.group, matrix.hole, found.m).schedule(courses)
        yield found.m, count_repeats(table.astype(np.int32))


def _matrix_tries(entry: MatrixEntry, tries: int) -> Iterator[tuple[Ints, int]]:
    search, matrix = entry.search, entry.matrix
    if search["method"] in ("clique", "tower"):
        searched = orthomorphism_clique if search["method"] == "clique" else orthomorphism_tower
        automorphism = np.array(search["automorphism"])
        letters, limit = search["letters"], search["limit"]
        clique = searched(matrix.group, letters, automorphism, limit)
        if clique is not None:
            yield clique.m, 0
        return
    symmetry = None
    if "rows" in search:
        parts = (np.array(search[name]) for name in ("rows", "columns", "images"))
        symmetry = MatrixSymmetry(*parts)
    for seed in range(1, tries + 1):
        found = search_matrix(
            matrix.group,
            search["courses"],
            search["letters"],
            seed=seed,
            moves=search["moves"],
            restarts=search["restarts"],
            symmetry=symmetry,
            temperatures=tuple(search["temperatures"]),
        )
        yield found.m, found.repeats()


def _starter(written: dict[str, Any]) -> Starter:
    kept = (KeptTables(automorphisms(by), points, orbits) for by, points, orbits in written["kept"])
    return Starter(automorphisms(written["stabiliser"]), tuple(kept))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
