"""Who meets whom, as the host's page shows it: one drawing, its figures, and tables of the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from markupsafe import Markup

from seating.dinner.plan import Plan
from seating.outputs.choices.printed_words import digits_of
from seating.outputs.drawing.acquaintance_web import web_drawing, web_of
from seating.outputs.drawing.lettering import printable
from seating.outputs.page.long_words import worded
from seating.score.graph_change import Change, WebFigures, change_of, web_figures
from seating.words.figures import Digits, figure

MOST_GUESTS = 2_000


def web_content(plan: Plan, words: Mapping[str, str]) -> dict[str, Any]:
    """What the host's page shows of the web of acquaintances.

    Parameters
    ----------
    plan : Plan
    words : mapping of str to str

    Returns
    -------
    dict
        ``web`` (None above `MOST_GUESTS` guests) and ``met`` (a row for each guest).
    """
    if len(plan.dinner.guests) > MOST_GUESTS:
        return {"web": None, "met": None}
    change = change_of(plan)
    web = web_of(plan, change)
    drawn = web_drawing(web, named=False)
    shown = {
        "box": drawn.box,
        "content": Markup(drawn.content),
        "grouped": web.groups is not None,
        "groups": [] if web.groups is None else list(web.groups.names),
        "cell": 1.0 if web.groups is None else web.groups.cell,
        "rows": figure_rows(change, words),
    }
    return {"web": shown, "met": list(_met(plan, change, digits_of(words)))}


def figure_rows(change: Change, words: Mapping[str, str]) -> list[dict[str, str]]:
    """The figures before and after, a row each, with their labels."""
    before = web_figures(change.people, change.before)
    after = web_figures(change.people, change.after)
    digits = digits_of(words)
    return [
        {
            "label": words[f"web_{name}"],
            "before": _said(before, name, digits),
            "after": _said(after, name, digits),
        }
        for name in ("strangers", "clusters", "alone", "distance")
    ]


def _said(figures: WebFigures, name: str, digits: Digits) -> str:
    value = getattr(figures, name)
    return "–" if value is None else figure(value, digits)


def _met(plan: Plan, change: Change, digits: Digits) -> Iterator[dict[str, Any]]:
    """How many each guest knew, and how many new people each meets."""
    knew = np.bincount(change.before.ravel(), minlength=change.people)
    new = np.bincount(change.new.ravel(), minlength=change.people)
    for guest, label in enumerate(plan.dinner.labels):
        yield {
            "name": worded(printable(label)),
            "knew": figure(knew[guest], digits),
            "new": figure(new[guest], digits),
        }
