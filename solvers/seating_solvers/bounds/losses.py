"""What no plan can avoid losing on people who meet again, and why, in a host's words.

`seats_at_a_table` takes every pair of seats to bring two strangers together for the first
time. Whoever meets again, or was no stranger, brings less: each argument counts how often that
happens at least, in a file of its own that tells its sentence, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from seating_solvers.bounds.brought_together import brought_together
from seating_solvers.bounds.circles_of_friends import circles_of_friends
from seating_solvers.bounds.even_courses import EvenCourses
from seating_solvers.bounds.familiar_faces import familiar_faces
from seating_solvers.bounds.few_tables import few_tables
from seating_solvers.bounds.parties_take_seats import parties_take_seats
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.reason import Reason

MOST_COURSES = 60
"""Courses beyond which every two of them are not compared."""


def losses(setting: BoundSetting) -> Iterator[Reason]:
    """What no plan avoids losing on people who meet again or were no strangers, in worth."""
    again = _lost_again(setting) * setting.most_interest
    most = 0
    for times, why in repeats(setting):
        yield Reason(times * again, why)
        most = max(most, times)
    together = brought_together(setting, again)
    yield together
    familiar = familiar_faces(setting, again, together.number, most)
    if familiar is not None:
        yield familiar
    yield parties_take_seats(setting)
    sizes = setting.sizes
    if sizes is not None and setting.courses <= MOST_COURSES:
        lost = circles_of_friends(setting, sizes, again)
        if lost is not None:
            yield lost


def repeats(setting: BoundSetting) -> Iterator[Reason]:
    """How many times a pair share a table once more than the first time, at least."""
    sizes = setting.sizes
    if sizes is None or setting.courses > MOST_COURSES:
        return
    yield few_tables(setting, sizes)
    even = EvenCourses.of(setting)
    if even is not None:
        yield from even.repeats()


def _lost_again(setting: BoundSetting) -> int:
    """The least that a second time at one table falls short of a first, in units of worth.

    The more they talked before, and the more they talk now, the less is new: the least is
    lost by two who sat as far apart as can be, twice.
    """
    worth, talk = setting.talk.worth, setting.least_talk
    return 2 * worth(talk) - worth(2 * talk)
