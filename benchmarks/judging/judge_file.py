"""A seating of an instance that any program wrote, counted and held against the bound."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.judging.which_checker import which_checker

if TYPE_CHECKING:
    from benchmarks.instances.instance import Instance
    from seating.intake.seats.seated import Seated

GUEST = re.compile(r"(?:[^\W\d_]+\s*)?#?(\d+)")


def judge_file(instance: Instance, file: str | Path) -> str:
    """What a file of seats makes of an instance, for people.

    Parameters
    ----------
    instance : Instance
    file : str or Path
        As for ``seating check --seats``. Guests are their numbers from 1 (from 0 where one is 0),
        or ``Guest 1``; tables and courses are called by numbers from 1.

    Raises
    ------
    WrongPlan
        If it is no plan of the instance.
    InputError
        If it cannot be read.
    """
    from seating import Plan, judge
    from seating.intake.seats.read_seats import read_seats
    from seating.intake.seats.room_of_seats import courses_of_seats
    from seating.intake.seats.seats_of_file import seats_of_file
    from seating_solvers.bounds import upper_bounds

    case = instance.make()
    dinner = instance.dinner(case)
    seated = read_seats(file, [course.name for course in dinner.courses])
    names = courses_of_seats(seated)
    numbers = {name: str(number) for number, name in enumerate(names, start=1)}
    known = {course.name for course in dinner.courses}
    if not known.issuperset(names):  # courses that others call otherwise, in their order
        seated = [replace(one, course=_number(one, numbers)) for one in seated]
    seats, _ = seats_of_file(dinner, _by_number(seated))
    counted = which_checker(instance)(case, seats.astype(np.int64))
    verdict = judge(Plan(dinner, seats))
    bound, pairs = upper_bounds(dinner, verdict.plan)
    lines = [
        instance.name,
        f"  introductions  {counted.introductions:.3f}, at most {bound.expected:.3f}",
        f"  new pairs      {counted.new_pairs}, at most {int(pairs.value)}",
        f"  repeats        {counted.repeats}",
        f"  known pairs    {counted.known}",
    ]
    if counted.broken is not None or dinner.rules:
        lines.append(f"  rules broken   {verdict.score.broken}")
    if instance.goal is not None:
        lines.append(f"  goal           {instance.goal}")
    return "\n".join(lines)


def _number(one: Seated, numbers: dict[str, str]) -> str:
    from seating.intake.seats.room_of_seats import called

    return numbers.get(called(one.course), one.course)


def _by_number(seated: list[Seated]) -> list[Seated]:
    """Guests by their numbers from 1, which are their ids."""
    found = [GUEST.fullmatch(one.who.strip()) for one in seated]
    if not all(found):
        return seated
    numbers = [int(match[1]) for match in found if match]
    more = 1 if min(numbers) == 0 else 0
    return [
        replace(one, who=str(number + more), name="")
        for one, number in zip(seated, numbers, strict=True)
    ]
