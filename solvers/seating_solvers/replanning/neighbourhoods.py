"""Who may move while a plan is mended: first those at tables that were touched, then all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.plan import Plan
from seating_solvers.annealing.kernels.problem import Problem


def neighbourhoods(printed: Plan, now: Plan, first: int) -> list[NDArray[np.bool_]]:
    """Who may move at which course, each of shape (courses, guests), the smallest first.

    Those at tables where somebody left or came; with them those at tables that these visit at
    other courses; all.

    Parameters
    ----------
    printed : Plan
        Of the dinner as it is now, with the seats on cards.
    now : Plan
        Of the same dinner, with nobody moved who need not be.
    first : int
        The first course that may change.
    """
    everybody = now.seats >= 0
    everybody[:first] = False
    touched = np.zeros_like(now.sizes, dtype=bool)
    for course, guest in np.argwhere(printed.seats != now.seats).tolist():
        for seat in (printed.seats[course, guest], now.seats[course, guest]):
            if seat >= 0:
                touched[course, now.dinner.table_of_seat[seat]] = True
    near = everybody & _at(now, touched)
    visited = np.zeros_like(touched)
    for course, guest in np.argwhere(everybody & near.any(axis=0)).tolist():
        visited[course, now.dinner.table_of_seat[now.seats[course, guest]]] = True
    further = everybody & _at(now, visited)
    kept: list[NDArray[np.bool_]] = []
    for one in (near, further, everybody):
        if one.any() and not (kept and (kept[-1] == one).all()):
            kept.append(one)
    return kept


def within(problem: Problem, movable: NDArray[np.bool_]) -> Problem:
    """The problem where moves begin with these guests only, shape (courses, guests)."""
    _, there = np.nonzero(movable)
    start = np.concatenate([[0], np.cumsum(movable.sum(axis=1))])
    attendance = problem.attendance._replace(
        there=there.astype(np.int64), start=start.astype(np.int64)
    )
    return problem._replace(attendance=attendance)


def _at(plan: Plan, tables: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Who sits at these tables, given as (courses, tables); shape (courses, guests)."""
    table = plan.dinner.table_of_seat[np.maximum(plan.seats, 0)]
    return np.asarray(np.take_along_axis(tables, table.astype(np.int64), axis=1))
