"""Where a guest may be moved so that a rule is mended, looked up by rule.

Letters as in `seating_solvers.annealing.kernels.problem`; R tallies.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.rules.table_counts import TableCounts


class Remedies(NamedTuple):
    """Rows of what mends: seats, guests, and what tables ask for."""

    spot_start: Ints  # (masks + 1,) rows of `spot`
    spot: Ints  # seats that break fewest of the rules of a mask
    turn_start: Ints  # (sets + 1,) rows of `turn`
    turn: Ints  # seats of a set that guests take in turn
    member_start: Ints  # (R + 1,) rows of `member`
    member: Ints  # guests who count in a tally
    asked_start: Ints  # (C * T + 1,) rows of `asked` of table t at course c, at c * T + t
    asked: Ints  # tallies of which a table asks for some


def remedies_of(problem: Problem) -> Remedies:
    """What mends the rules of a problem."""
    rules = problem.rules
    wrong, among = rules.spots.wrong, rules.turns.among
    spot_start, spot = _true_columns(wrong == wrong.min(axis=1, keepdims=True))
    turn_start, turn = _true_columns(among)
    member_start, member = _members(rules.tallies)
    asked_start, asked = _asked(rules.tallies, len(problem.room.form))
    return Remedies(spot_start, spot, turn_start, turn, member_start, member, asked_start, asked)


def _true_columns(rows: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> tuple[Ints, Ints]:
    """The columns in which each row is true, in compressed rows."""
    row, column = np.nonzero(rows)
    return np.searchsorted(row, np.arange(len(rows) + 1)), column.astype(np.int64)


def _members(tallies: TableCounts) -> tuple[Ints, Ints]:
    """Who counts in each tally."""
    courses = len(tallies.course) - 1
    place = np.repeat(np.arange(len(tallies.start) - 1), np.diff(tallies.start))
    order = np.argsort(tallies.row, kind="stable")
    start = np.searchsorted(tallies.row[order], np.arange(len(tallies.limits)))
    return start, place[order] // courses


def _asked(tallies: TableCounts, tables: int) -> tuple[Ints, Ints]:
    """The tallies of which each table asks for at least one, course by course."""
    courses = len(tallies.course) - 1
    row = np.repeat(np.arange(len(tallies.limits) - 1), np.diff(tallies.limits))
    course = np.searchsorted(tallies.course, row, side="right") - 1
    layer, table = np.nonzero(tallies.least > 0)
    where = course[layer] * tables + table
    order = np.lexsort((row[layer], where))
    start = np.searchsorted(where[order], np.arange(courses * tables + 1))
    return start, row[layer][order]
