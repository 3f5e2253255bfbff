"""A rule of a case, in numbers that a checker understands without the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RuleKind = Literal[
    "together",
    "apart",
    "at",
    "stays",
    "familiar",
    "changes_table",
    "at_most",
    "at_least",
    "spread_evenly",
]


@dataclass(frozen=True, slots=True)
class CaseRule:
    """A rule.

    Parameters
    ----------
    kind : str
        ``together`` and ``apart``: every two of the guests, at one table or not. ``at``: the
        guests sit at `table`. ``stays``: each of the guests keeps one table. ``familiar``: each
        of the guests has somebody at the table whom they know. ``changes_table``: each of the
        guests has another table than at the course before. ``at_most``: no more than `count`
        guests of one value of `column` at a table. ``at_least``: `count` or more guests of
        `value` at every table. ``spread_evenly``: of each value of `column` a fair share at
        every table, rounded down or up; for rooms whose tables are all full.
    guests : tuple of int, optional
        Empty for ``changes_table``: everyone.
    column : str, optional
    value : int, optional
    count : int, optional
    table : int, optional
    courses : tuple of int, optional
        At which courses; all when left out. ``stays`` and ``changes_table`` are for all.
    """

    kind: RuleKind
    guests: tuple[int, ...] = ()
    column: str = ""
    value: int | None = None
    count: int = 1
    table: int = 0
    courses: tuple[int, ...] | None = None
