"""Acquaintances as the guests' page shows them: bars and figures of everyone together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.printed_words import digits_of
from seating.outputs.page.rounded_acquaintances import (
    Bar,
    brought_together,
    rounded_acquaintances,
)
from seating.score.graph_change import known_before
from seating.words.figures import ENGLISH, Digits, figure

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
    told_as = partial(_told, digits=digits_of(words))
    figures = {
        "web_pairs": (told_as(before.pairs, "≈ "), told_as(evening.pairs)),
        "web_clusters": (told_as(before.clusters), told_as(evening.clusters)),
        "web_distance": (told_as(before.distance, "≈ "), told_as(evening.distance)),
    }
    longest = max(max(bar.before, bar.evening) for bar in told.bars)
    return {
        "bars": [_bar(bar, longest, digits_of(words)) for bar in told.bars],
        "rows": [
            {"label": words[name], "before": old, "evening": new}
            for name, (old, new) in figures.items()
        ],
    }


def _bar(bar: Bar, longest: int, digits: Digits) -> dict[str, Any]:
    return {
        "range": bar.range,
        "before": _told(bar.before, "≈ ", digits),
        "evening": _told(bar.evening, "", digits),
        "before_width": round(100 * bar.before / longest),
        "evening_width": round(100 * bar.evening / longest),
    }


def _told(value: float | None, about: str = "", digits: Digits = ENGLISH) -> str:
    return "–" if value is None else f"{about}{figure(value, digits)}"
