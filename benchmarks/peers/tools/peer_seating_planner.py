"""Asks seating-planner (MIT, https://github.com/koftezz/seating-planner), course by course.

Who knows each other or has shared a table is a conflict; who must share one is a preference, and
who must not a conflict too. Nobody may be above the seats of a table.
"""

import contextlib
import sys
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from benchmarks.peers.tools.exchange import Met, Question, Tables, answer, asked


def courses(question: Question) -> Iterator[Tables]:
    """Each course in turn, in its share of the seconds."""
    from seating_planner import SeatingPlanner

    met = Met(question)
    together = {pair for some in question.together for pair in combinations(some, 2)}
    apart = {pair for some in question.apart for pair in combinations(some, 2)}
    for course in range(question.courses):
        planner = SeatingPlanner(
            {str(guest): 1 for guest in range(question.guests)},
            _pairs(together),
            _pairs((met.pairs | apart) - together),
            tables={f"T{table}": seats for table, seats in enumerate(question.tables)},
            max_capacity_overflow=0.0,
            solver="HIGHS",
            time_limit=question.left(course),
            verbose=False,
        )
        with contextlib.redirect_stdout(sys.stderr):
            frame = planner.run()
        if not len(frame):
            raise SystemExit(f"no plan of course {course + 1}")
        seated = _seated(frame, len(question.tables))
        met.add(seated)
        yield seated


def _pairs(pairs: set[tuple[int, int]]) -> list[tuple[str, str]]:
    return [(str(one), str(two)) for one, two in sorted(pairs)]


def _seated(frame: Any, tables: int) -> Tables:
    seated: Tables = [[] for _ in range(tables)]
    for name, table in zip(frame["guest_name"], frame["assigned_table"], strict=True):
        seated[int(str(table)[1:])].append(int(name))
    return seated


if __name__ == "__main__":
    question = asked()
    answer(question, courses(question), "seating-planner")
