"""A planned dinner, for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seating.outputs.documents.verdict_document import verdict_document
from seating_solvers.planning.until_all_met import has_all_met

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating_solvers.planning.plan_dinner import PlannedDinner


def plan_document(planned: PlannedDinner) -> dict[str, Any]:
    """The verdict on a plan, how it came about, and which files were written.

    Parameters
    ----------
    planned : PlannedDinner

    Returns
    -------
    dict
        Keys are documented in docs/command-line.md.
    """
    document = verdict_document(planned.verdict, planned.report, planned.baseline)
    if planned.meeting is not None:
        document["courses_needed"] = planned.meeting.courses_needed
        document["still_to_meet"] = _ids(planned.result.plan.dinner, planned.meeting.unmet)
        # who has met everyone cannot meet more, however tables are filled
        document["best_possible"] |= has_all_met(planned.result)
    document["files"] = [str(path) for path in planned.files]
    if planned.not_made:
        document["not_made"] = planned.not_made
    document["notes"] = list(planned.intake.notes)
    return document


def _ids(dinner: Dinner, pairs: tuple[tuple[int, int], ...]) -> list[list[str]]:
    """Pairs of guests by their ids."""
    return [[dinner.guests[guest].id for guest in pair] for pair in pairs]
