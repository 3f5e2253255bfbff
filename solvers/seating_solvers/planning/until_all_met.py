"""What is told of a plan in which everyone is to meet everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.dinner.even_spread import even_spread
from seating.outputs.terminal.verdict_text import Meeting
from seating.words.figures import counted

if TYPE_CHECKING:
    from seating_solvers.running.result import Result


def meeting_of(result: Result) -> Meeting:
    """Who has still to meet, and how many courses it takes at least.

    Parameters
    ----------
    result : Result
        Of `seating_solvers.everyone.meet_everyone`.
    """
    from seating_solvers.covering.to_meet import unmet
    from seating_solvers.everyone import fewest_courses

    dinner = result.plan.dinner
    if result.stopped == "bound":
        return Meeting(len(dinner.courses))
    left = tuple((one, two) for one, two in unmet(result.plan).tolist())
    return Meeting(fewest_courses(dinner), left)


def has_all_met(result: Result) -> bool:
    """Whether nobody is left to meet, and no rule is broken."""
    from seating_solvers.everyone import all_met

    return all_met(result)


def uneven(result: Result) -> str:
    """A sentence where some tables are fuller than they need be, or nothing."""
    plan = result.plan
    if plan.dinner.rules or even_spread(plan.dinner).holds(plan.sizes):
        return ""
    least, most = plan.sizes.min(), plan.sizes.max()
    courses = counted(len(plan.dinner.courses), "course")
    return (
        f"Tables hold from {least} to {most} guests: filled evenly, no plan of {courses} was found."
    )
