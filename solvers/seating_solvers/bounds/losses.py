"""What no plan can avoid losing on people who meet again, and why, in a host's words.

`seats_bound` takes every pair of seats to bring two strangers together for the first time.
Whoever meets again, or was no stranger, brings less: each argument here counts how often
that happens at least.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from seating.people.pairs import Ints, PairTable
from seating_solvers.bounds.bound_setting import Setting
from seating_solvers.bounds.cliques import circles
from seating_solvers.bounds.crowded import crowded
from seating_solvers.bounds.fewest_shared import fewest_shared
from seating_solvers.bounds.least_loss import Sitting, least_loss, shared
from seating_solvers.bounds.pairs_held_by_rules import brought_together
from seating_solvers.bounds.proven_repeats import proven_repeats
from seating_solvers.bounds.six_tables import six_tables

MOST_COURSES = 60
"""Courses beyond which every two of them are not compared."""


Reason = tuple[int, str]
"""A number, and why it is so."""


def repeats(setting: Setting) -> Iterator[Reason]:
    """How many times a pair share a table once more than the first time, at least."""
    sizes = setting.sizes
    if sizes is None or setting.courses > MOST_COURSES:
        return
    yield least_loss(_sittings(setting, sizes), 1, 0), _as_there_are_few_tables(sizes)
    everywhere = Everywhere.of(setting)
    if everywhere is not None:
        yield from everywhere.repeats()


def losses(setting: Setting) -> Iterator[Reason]:
    """What no plan avoids losing on people who meet again or were no strangers, in worth."""
    again = _lost_again(setting) * setting.most_interest
    for times, why in repeats(setting):
        yield times * again, why
    yield _by_rule(setting, again), "rules bring the same people to one table again and again"
    sizes, known = setting.sizes, _circles(setting)
    if known is not None and sizes is not None and setting.courses <= MOST_COURSES:
        circle_sizes, lost = known
        before = Sitting(circle_sizes, np.ones_like(setting.present[0]), before=True)
        sittings = [*_sittings(setting, sizes), before]
        loss = least_loss(sittings, again, lost * setting.most_interest)
        yield loss, _as_circles_are_large(circle_sizes)


def _by_rule(setting: Setting, again: int) -> int:
    """What is lost on pairs whom rules bring together more than once, or who know each other."""
    if not setting.ruled or not setting.dinner.rules:
        return 0
    together = brought_together(setting.dinner)
    times = together.values - 1
    if setting.talk.meet == "table":
        times = times + (setting.gain_left.at(together.keys) == 0)
    return int(np.maximum(times, 0).sum()) * again


def _sittings(setting: Setting, sizes: list[Ints]) -> list[Sitting]:
    return [Sitting(size, there) for size, there in zip(sizes, setting.present, strict=True)]


def _lost_again(setting: Setting) -> int:
    """The least that a second time at one table falls short of a first, in units of worth.

    The more they talked before, and the more they talk now, the less is new: the least is
    lost by two who sat as far apart as can be, twice.
    """
    worth, talk = setting.talk.worth, setting.least_talk
    return 2 * worth(talk) - worth(2 * talk)


def _circles(setting: Setting) -> tuple[Ints, int] | None:
    """Sizes of circles of acquaintances, and what is lost on two of one at a table."""
    prior, worth, talk = setting.dinner.prior, setting.dinner.talk.worth, setting.least_talk
    # whoever has half an introduction behind them counts as no stranger
    well = prior.values >= worth.half
    known = PairTable(prior.people, prior.keys[well], prior.values[well])
    if not _circles_matter(setting, known):
        return None
    if setting.talk == setting.dinner.talk:
        least = int(known.values.min())
        lost = worth(talk) + worth(least) - worth(talk + least)
    else:
        lost = 1
    return circles(known), lost


def _circles_matter(setting: Setting, known: PairTable) -> bool:
    """Whether a circle could be larger than there are tables, or a table than circles."""
    sizes = setting.sizes
    if not len(known) or sizes is None:
        return False
    guests = len(setting.dinner.guests)
    ends = [np.bincount(end, minlength=guests) for end in (known.first, known.second)]
    largest = int((ends[0] + ends[1]).max()) + 1
    fewest = guests / largest
    return any(largest > (size > 0).sum() or size.max() > fewest for size in sizes)


def _as_there_are_few_tables(sizes: list[Ints]) -> str:
    tables = min(int((size > 0).sum()) for size in sizes)
    most = max(int(size.max()) for size in sizes)
    pairs = fewest_shared(np.array([most]), np.full(tables, most))
    who = "two guests" if pairs == 1 else f"{pairs} pairs"
    return (
        f"every table of {most} must hold {who} who already shared one, "
        f"because there are only {tables} tables"
    )


def _as_circles_are_large(sizes: Ints) -> str:
    largest, number = int(sizes.max()), len(sizes)
    return (
        f"the guests fall into {number} circles of people who know each other, of up to "
        f"{largest}, and there are too few tables to keep them apart"
    )


@dataclass(frozen=True)
class Everywhere:
    """A dinner of tables as even as can be, the same and with everyone there in all courses.

    Parameters
    ----------
    guests, tables, courses : int
    in_common : int
        Pairs who share a table in two courses, summed over every two courses, at least.
    """

    guests: int
    tables: int
    courses: int
    in_common: int

    @classmethod
    def of(cls, setting: Setting) -> Everywhere | None:
        """The figures of such a dinner, or None if it is none."""
        sizes = setting.sizes
        if sizes is None or not setting.present.all():
            return None
        used = np.sort(sizes[0][sizes[0] > 0])
        same = all(np.array_equal(used, np.sort(size[size > 0])) for size in sizes)
        if not same or used[-1] - used[0] > 1:
            return None
        one = Sitting(used, setting.present[0])
        twos = setting.courses * (setting.courses - 1) // 2
        return cls(int(used.sum()), len(used), setting.courses, twos * shared(one, one))

    def repeats(self) -> Iterator[tuple[int, str]]:
        """Times that a pair share a table once more than the first time, at least; and why."""
        tables, courses = self.tables, self.courses
        others = courses * (self.guests // tables - 1)
        yield (
            crowded(self.guests, courses, others, self.in_common),
            f"each guest sits with {others} people over the evening, and there are only "
            f"{self.guests - 1} others, so that everyone meets some again",
        )
        found = six_tables(self.guests, tables, courses)
        if found:
            yield (
                found,
                f"six tables cannot be filled {courses} times without people meeting "
                "again: Euler's 36 officers cannot be drawn up as he asked",
            )
        found = proven_repeats(self.guests, tables, courses)
        if found:
            yield (
                found,
                f"all ways to seat {self.guests} guests at {tables} tables have been followed up, "
                f"and in none do people meet again fewer than {found} times",
            )
