"""Sentences for the host about a plan, beside its verdict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from seating.outputs.products import MANY_GUESTS
from seating_solvers.planning.until_all_met import uneven

if TYPE_CHECKING:
    from seating.intake import Intake
    from seating_solvers.planning.plan_request import PlanRequest
    from seating_solvers.running.result import Result


def notes_before(intake: Intake, request: PlanRequest) -> Iterator[str]:
    """What is to be said before the search: of the folder, of the list, and of what is not made.

    Parameters
    ----------
    intake : Intake
    request : PlanRequest
    """
    yield from request.notes
    yield from intake.notes
    if request.reduced:
        yield (
            f"More than {MANY_GUESTS:,} guests: only the data files are made. "
            "Ask for others with --to, as in --to html,charts,cards."
        )


def notes_after(result: Result, everyone: bool) -> Iterator[str]:
    """What is to be said of a plan: rules that must be broken, tables filled unevenly.

    Parameters
    ----------
    result : Result
    everyone : bool
        Whether everyone was to meet everyone.
    """
    if result.least_broken:
        yield best_effort_told(result)
    if everyone and (sentence := uneven(result)):
        yield sentence


def best_effort_told(result: Result) -> str:
    """What is known of how many rules must be broken, where they contradict each other.

    Parameters
    ----------
    result : Result
        With `least_broken` above 0.
    """
    if result.score.broken <= result.least_broken:
        return "The rules contradict each other: no plan breaks fewer of them than this one."
    return (
        f"The rules contradict each other: every plan breaks {result.least_broken:,} at least, "
        f"this one {result.score.broken:,}."
    )
