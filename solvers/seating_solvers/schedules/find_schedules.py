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
from seating_solvers.schedules.arrays.hole_array import HoleArray, present_letters
from seating_solvers.schedules.count_repeats import repeats as count_repeats
from seating_solvers.schedules.schedule_catalogue import (
    ArrayEntry,
    HoleEntry,
    OrbitEntry,
    arrays_of_order,
    holes,
    orbits_of_shape,
)
from seating_solvers.schedules.search.schedule_symmetry import Move
from seating_solvers.schedules.search.search_array import ArraySymmetry, search_array
from seating_solvers.schedules.search.search_orbit import search_orbit
from seating_solvers.schedules.search.search_orthomorphisms import (
    orthomorphism_clique,
    orthomorphism_tower,
)
from seating_solvers.schedules.search.starter import KeptTables, Starter


def main(arguments: list[str]) -> int:
    """Search once more for what the catalogue holds; prints what was found as JSON."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    for name in ("tables", "seats", "courses"):
        parser.add_argument(name, type=int)
    parser.add_argument("--tries", type=int, default=20, help="seeds to try")
    asked = parser.parse_args(arguments)
    for found, repeats in found_again(asked.tables, asked.seats, asked.courses, asked.tries):
        sys.stdout.write(json.dumps({"repeats": repeats, "found": found.tolist()}) + "\n")
        return 0
    sys.stderr.write("not found: not in the catalogue, or more tries are needed\n")
    return 1


def found_again(tables: int, seats: int, courses: int, tries: int) -> Iterator[tuple[Ints, int]]:
    """Arrays and starter courses as good as the catalogue's, found by the same search.

    Yields
    ------
    found : ndarray of int
        A difference array, with a hole or without, shape (courses, letters), or starter courses,
        (starters, guests).
    repeats : int
        Repeated pairs of the whole schedule, at most the catalogue's.
    """
    for orbit in orbits_of_shape(tables, seats):
        # with repeats it was searched for just so many courses
        if orbit.courses == courses or (orbit.courses > courses and not orbit.repeats):
            yield from _good(_orbit_tries(orbit, tries), orbit.repeats)
    for entry in arrays_of_order(tables):
        if entry.array.courses >= courses and entry.array.letters >= seats:
            yield from _good(_array_tries(entry, tries), entry.repeats)
    for hole in holes():
        if hole.array.tables == tables == seats and len(hole.array.m) >= courses:
            yield from _good(_hole_tries(hole, tries), hole.repeats)


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
            entry.moves,
            tuple(_starter(starter) for starter in search["starters"]),
            seed,
            search["steps"],
            search["restarts"],
            tuple(entry.starters[searched:]),
            tuple(search["heats"]),
        )
        yield np.concatenate([found, entry.starters[searched:]]), repeats


def _hole_tries(entry: HoleEntry, tries: int) -> Iterator[tuple[Ints, int]]:
    search, array = entry.search, entry.array
    courses, letters = array.m.shape
    for seed in range(1, tries + 1):
        found = search_array(
            array.group,
            courses,
            letters,
            seed,
            search["moves"],
            search["restarts"],
            heats=tuple(search["heats"]),
            present=present_letters(array.tables, courses, array.hole),
        )
        table = HoleArray(array.group, array.hole, found.m).schedule(courses)
        yield found.m, count_repeats(table.astype(np.int32))


def _array_tries(entry: ArrayEntry, tries: int) -> Iterator[tuple[Ints, int]]:
    search, array = entry.search, entry.array
    if search["method"] in ("clique", "tower"):
        way = orthomorphism_clique if search["method"] == "clique" else orthomorphism_tower
        automorphism = np.array(search["automorphism"])
        letters, limit = search["letters"], search["limit"]
        clique = way(array.group, letters, automorphism, limit)
        if clique is not None:
            yield clique.m, 0
        return
    symmetry = None
    if "rows" in search:
        parts = (np.array(search[name]) for name in ("rows", "columns", "images"))
        symmetry = ArraySymmetry(*parts)
    for seed in range(1, tries + 1):
        found = search_array(
            array.group,
            search["courses"],
            search["letters"],
            seed,
            search["moves"],
            search["restarts"],
            symmetry,
            tuple(search["heats"]),
        )
        yield found.m, found.repeats()


def _starter(starter: dict[str, Any]) -> Starter:
    kept = tuple(KeptTables(_moves(by), points, orbits) for by, points, orbits in starter["kept"])
    return Starter(_moves(starter["stabiliser"]), kept)


def _moves(moves: list[Any]) -> tuple[Move, ...]:
    return tuple(Move(tuple(to), tuple(plus), times) for to, plus, times in moves)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
