"""The steps of `seating swap`: two guests in each other's seats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seating.changes.swapped_guests import swapped_guests
from seating_cli.steps.changing.editing import (
    HowToEdit,
    at_courses,
    changed_courses,
    courses_of,
    edit,
    opened,
)


def run(path: Path, first: str, second: str, courses: Sequence[str], how: HowToEdit) -> int:
    """Swap two guests, at some courses or wherever both have a seat."""
    file = opened(path, how)
    dinner = file.plan.dinner
    one, other = dinner.guest_index(first), dinner.guest_index(second)
    plan = swapped_guests(file.plan, one, other, courses_of(dinner, courses))
    asked = f"swap {first} and {second}{at_courses(courses)}"
    told = f"{dinner.label(one)} and {dinner.label(other)} change seats"
    told += f"{at_courses(changed_courses(file.plan, plan))}."
    return edit(path, file, plan, asked, told, how)
