"""Why no plan can do better than the bounds say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.outputs.terminal.cells import hang, safe
from seating.score.score import Verdict
from seating.words.figures import figure, figure_at_most

if TYPE_CHECKING:
    from seating.planfile import PlanReport, SavedBound


def bounds_text(verdict: Verdict, report: PlanReport, cells: int = 80) -> str:
    """A sentence for each bound that says something of this dinner; empty where none is known.

    Parameters
    ----------
    verdict : Verdict
    report : PlanReport
        The bounds are its.
    cells : int, optional
        Width of a line.
    """
    dinner = verdict.plan.dinner
    weighs = " as wishes and interests count" if len(dinner.interest) else ""
    bounds = [
        (f"introductions{weighs}", report.bound, verdict.weighted),
        ("new pairs", report.pairs_bound, verdict.new_pairs),
    ]
    if len(dinner.tables) == 1:
        bounds.pop()
    elif dinner.talk.meet == "table" and not weighs:
        bounds.pop(0)
    return "\n".join(
        hang("  ", safe(f"At most {_figure(bound, met)} {what}: {bound.why}").split(" "), cells)
        for what, bound, met in bounds
        if bound is not None and bound.why
    )


def _figure(bound: SavedBound, met: int) -> str:
    """A bound rounded up, except where the plan meets it."""
    return figure(bound.expected) if bound.value == met else figure_at_most(bound.expected)
