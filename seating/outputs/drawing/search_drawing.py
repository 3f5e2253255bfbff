"""A picture of the search: the best score so far and the bound, over time or over moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from seating.dinner.dinner import Dinner
from seating.outputs.choices.printed_words import digits_of
from seating.outputs.drawing.table_spots import number
from seating.words.figures import Digits, figure, figure_at_most

if TYPE_CHECKING:
    from seating.planfile import SavedProgress

WIDE, HIGH = 900.0, 420.0
LEFT, RIGHT, TOP, BOTTOM = 78.0, 150.0, 24.0, 48.0


def search_says(
    dinner: Dinner, words: Mapping[str, str], trace: Sequence[SavedProgress] = ()
) -> str:
    """What the picture shows: introductions, or as wishes and interests count.

    Parameters
    ----------
    dinner : Dinner
    words : mapping of str to str
        Of the page.
    trace : sequence of SavedProgress, optional
        How the search went.
    """
    said = "search_says_weighted" if len(dinner.interest) else "search_says"
    return words[said if _by_clock(trace) else f"{said}_moves"]


def _by_clock(trace: Sequence[SavedProgress]) -> bool:
    """Whether it is known when each step was; of a search without a clock moves are counted."""
    return all(step.seconds is not None for step in trace)


def search_svg(
    trace: Sequence[SavedProgress], colours: Mapping[str, str], words: Mapping[str, str]
) -> str:
    """How a search went.

    Parameters
    ----------
    trace : sequence of SavedProgress
        In order of time; at least one.
    colours : dict of str to str
        Of the theme.
    words : mapping of str to str
        Of the page.

    Returns
    -------
    str
        An ``<svg>`` element: seconds (or moves, where no clock ended the search) to the right,
        expected introductions up, a dotted line for the bound.
    """
    label = words["search"]
    by_clock = _by_clock(trace)
    unit = " s" if by_clock else ""
    times = [(step.seconds or 0.0) if by_clock else float(step.iterations) for step in trace]
    begin = times[0]
    last = max(times[-1], begin + 1e-3)
    scores = [step.introductions / step.unit for step in trace]
    bounds = [step.bound / step.unit for step in trace]
    low, high = min(scores), max(*scores, *bounds)
    low -= (high - low) * 0.06 or 1.0

    def at(time: float, value: float) -> tuple[float, float]:
        x = LEFT + (WIDE - LEFT - RIGHT) * (time - begin) / (last - begin)
        return x, HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * (value - low) / (high - low)

    best = _steps([at(*point) for point in zip(times, scores, strict=True)], at(last, 0)[0])
    most = _steps([at(*point) for point in zip(times, bounds, strict=True)], at(last, 0)[0])
    digits = digits_of(words)
    accent, quiet = colours["accent"], colours["quiet"]
    ends = [
        (
            at(last, scores[-1]),
            words["search_found"].format(score=figure(scores[-1], digits)),
            accent,
            14.0,
        ),
        (
            at(last, bounds[-1]),
            words["search_bound"].format(bound=_most(trace[-1], digits)),
            quiet,
            -6.0,
        ),
    ]
    texts = "".join(
        f'<text x="{number(x + 8)}" y="{number(y + down)}" fill="{colour}">{escape(said)}</text>'
        for (x, y), said, colour, down in ends
    )
    axes = _axes((begin, last), unit, low, high, quiet, digits)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(WIDE)} {number(HIGH)}" '
        f'width="{number(WIDE)}" height="{number(HIGH)}" role="img" '
        f'aria-label="{escape(label)}" font-family="Libertinus Serif, Georgia, serif" '
        f'font-size="15"><title>{escape(label)}</title>{axes}'
        f'<path d="{most}" fill="none" stroke="{quiet}" stroke-dasharray="3 4"/>'
        f'<path d="{best}" fill="none" stroke="{accent}" stroke-width="2.5"/>{texts}</svg>'
    )


def _most(last: SavedProgress, digits: Digits) -> str:
    """The bound rounded up, except where the plan meets it."""
    met = last.introductions >= last.bound
    return (figure if met else figure_at_most)(last.bound / last.unit, digits)


def _steps(points: Sequence[tuple[float, float]], end: float) -> str:
    """A path that keeps each height until the next point."""
    path = f"M{number(points[0][0])} {number(points[0][1])}"
    path += "".join(f"H{number(x)}V{number(y)}" for x, y in points[1:])
    return f"{path}H{number(end)}"


def _axes(
    times: tuple[float, float], unit: str, low: float, high: float, colour: str, digits: Digits
) -> str:
    floor, right = HIGH - BOTTOM, WIDE - RIGHT
    said = [
        (LEFT, floor + 22, "start", f"{figure(times[0], digits)}{unit}"),
        (right, floor + 22, "end", f"{figure(times[1], digits)}{unit}"),
        (LEFT - 10, TOP + 5, "end", figure(round(high), digits)),
        (LEFT - 10, floor, "end", figure(max(round(low), 0), digits)),
    ]
    texts = "".join(
        f'<text x="{number(x)}" y="{number(y)}" text-anchor="{anchor}" fill="{colour}">'
        f"{text}</text>"
        for x, y, anchor, text in said
    )
    path = f"M{number(LEFT)} {number(TOP)}V{number(floor)}H{number(right)}"
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-opacity=".5"/>{texts}'
