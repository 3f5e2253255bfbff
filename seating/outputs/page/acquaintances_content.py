"""Acquaintances as the guests' page shows them: bars and figures of everyone together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.page.rounded_acquaintances import (
    Bar,
    brought_together,
    rounded_acquaintances,
)
from seating.score.graph_change import known_before

MOST_GUESTS = 2_000


def acquaintances_content(plan: Plan, words: Mapping[str, str]) -> dict[str, Any] | None:
    """What the guests' page shows of acquaintances; None where it says nothing.

    Parameters
    ----------
    plan : Plan
        Above `MOST_GUESTS` guests nothing is told.
    words : mapping of str to str

    Returns
    -------
    dict or None
        ``bars``, with their widths in percent of the longest, and ``rows`` of figures.
    """
    people = len(plan.dinner.guests)
    if people > MOST_GUESTS:
        return None
    told = rounded_acquaintances(people, known_before(plan.dinner), brought_together(plan))
    if told is None:
        return None
    before, evening = told.before, told.evening
    figures = {
        "web_pairs": (f"≈ {before.pairs:,}", f"{evening.pairs:,}"),
        "web_clusters": (_count(before.clusters), _count(evening.clusters)),
        "web_distance": (_steps(before.distance, "≈ "), _steps(evening.distance)),
    }
    longest = max(max(bar.before, bar.evening) for bar in told.bars)
    return {
        "bars": [_bar(bar, longest) for bar in told.bars],
        "rows": [
            {"label": words[name], "before": old, "evening": new}
            for name, (old, new) in figures.items()
        ],
    }


def _bar(bar: Bar, longest: int) -> dict[str, Any]:
    return {
        "range": bar.range,
        "before": f"≈ {bar.before:,}",
        "evening": f"{bar.evening:,}",
        "before_width": round(100 * bar.before / longest),
        "evening_width": round(100 * bar.evening / longest),
    }


def _count(count: int | None) -> str:
    return "–" if count is None else f"{count:,}"


def _steps(steps: float | None, about: str = "") -> str:
    return "–" if steps is None else f"{about}{steps:,.1f}"
